import type { PackPaper } from './pack-view.ts';

/** "Item 7, Appendix 1: Leeds ILACS Report 2022". */
export function nameOfPaper({
  itemNumber,
  what,
  title,
}: Pick<PackPaper, 'itemNumber' | 'what' | 'title'>): string {
  const place = [
    ...(itemNumber === undefined ? [] : [`Item ${itemNumber}`]),
    ...(what === 'Report' ? [] : [what]),
  ].join(', ');
  return place === '' ? title : `${place}: ${title}`;
}
