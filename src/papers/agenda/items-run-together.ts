import { sameWord } from '../../language/words/same-word.ts';
import type { Council } from '../council/council.ts';
import { diagnose } from '../../rules/rules.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { MeetingFiles } from '../reading/content-tree.ts';
import type { ItemFields } from './item-schema.ts';

/**
 * Reports items that have the words of a second one: the item calls a standing item, or a report that is in the folder, and has a title and
 * a text of its own, and that title has no word of what is called. Then a hyphen was lost as a rule, and a row of the agenda with it.
 */
export function checkItemsApart(
  reader: ContentReader,
  file: SourceFile,
  items: readonly ItemFields[],
  { council, files }: { readonly council: Council; readonly files: MeetingFiles },
): void {
  for (const [index, item] of items.entries()) {
    if (item.title === undefined || item.text === undefined) continue;
    const called = calledBy(item, { reader, council, files });
    if (called === undefined) continue;
    const known = new Set(called.names.flatMap(wordsOf));
    if (wordsOf(item.title).some((word) => known.has(word))) continue;
    const at = (field: string) => file.placeOf(['items', index, field], 'key');
    const [own, title, text] = [at(called.field), at('title'), at('text')];
    // Within braces no hyphen can be lost.
    if (own.line === title.line || own.line === text.line) continue;
    const isFirst = own.line < Math.min(title.line, text.line);
    const next = isFirst ? (title.line < text.line ? 'title' : 'text') : called.field;
    const message = `Here another item seems to begin that has lost its hyphen: no word of title: is in “${called.key}”. If so, write "- ${next}:" here. If it is one item, ${called.otherwise}.`;
    reader.diagnostics.push(diagnose('items-run-together', at(next), message));
  }
}

type Called = {
  readonly field: 'standing' | 'report';
  readonly key: string;
  /** What it is known by. */
  readonly names: readonly string[];
  /** What to do where nothing was lost. */
  readonly otherwise: string;
};

/** What an item calls by its key; undefined where it calls nothing that is there. */
function calledBy(
  item: ItemFields,
  {
    reader,
    council,
    files,
  }: {
    readonly reader: ContentReader;
    readonly council: Council;
    readonly files: MeetingFiles;
  },
): Called | undefined {
  if ('standing' in item) {
    const key = item.standing;
    const standing = council.standingItems.find((one) => one.key === key);
    if (!standing) return undefined;
    const names = [key, standing.title];
    const otherwise = `write title: with a word of “${standing.title}”`;
    return { field: 'standing', key, names, otherwise };
  }
  if (!('report' in item) || item['of-meeting'] !== undefined) return undefined;
  const key = item.report;
  const report = files.reports.find(({ slug }) => slug === key);
  if (!report) return undefined;
  const { title } = { title: undefined, ...(reader.again(report.path).data as object) };
  const names = typeof title === 'string' ? [key, title] : [key];
  const otherwise = 'take title: out, since the report has its own';
  return { field: 'report', key, names, otherwise };
}

/** The words that say what something is about, without their endings. */
const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !LINKING.has(word))
    .map(sameWord);

const LINKING = new Set('a an and at by for from in into of on or the to with'.split(' '));
