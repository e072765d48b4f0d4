import type { MatterFacts } from '../papers/matter/matter.ts';
import { matterAsOpenFile } from '../papers/matter/read-matter.ts';
import type { OwnPageFacts } from '../papers/page/own-page.ts';
import { pageAsOpenFile } from '../papers/page/read-page.ts';
import type { ContentTree } from '../papers/reading/content-tree.ts';
import { openPartsOf } from '../papers/reading/open-sources.ts';
import { ContentReader } from '../papers/reading/reader.ts';
import { allOf } from '../papers/withheld/page-as-exempt.ts';
import type { WithholdingPaper } from './withholding-paper.ts';

/** Pages of the council's own and files about matters of which nobody knows what was meant to be exempt: all of each is looked for. */
export function withholdingPages(
  input: string,
  tree: Pick<ContentTree, 'pages'>,
  pages: readonly OwnPageFacts[],
  matters: readonly MatterFacts[],
): WithholdingPaper[] {
  const dropped = new Map(tree.pages.map((one) => [one.path, one.dropped]));
  const taken = [
    ...pages.map(({ page: { source }, file, takenAsExempt }) => ({
      ...{ takenAsExempt, file },
      open: pageAsOpenFile({ path: source, dropped: dropped.get(source) ?? [] }),
    })),
    ...matters.map(({ matter: { source }, file, takenAsExempt }) => ({
      ...{ takenAsExempt, file, open: matterAsOpenFile({ path: source }) },
    })),
  ];
  return taken.flatMap(({ takenAsExempt, file: source, open }): WithholdingPaper[] => {
    if (takenAsExempt !== true) return [];
    return [
      {
        ...{ path: open.path, source, key: undefined, files: open.dropped },
        read: () => {
          const withheld = allOf(new ContentReader(input), open);
          if (!withheld) throw new Error(`${source} can’t be read any more.`);
          return Promise.resolve({
            ...withheld,
            open: openPartsOf(input, open.path, source, withheld),
          });
        },
      },
    ];
  });
}
