import { plainLine } from '../../papers/minutes/name-list.ts';
import { textOf } from '../document.ts';
import type { MinutesLine } from './minutes-line.ts';
import { hasMore } from './minutes-writer.ts';

/** What a column is called that says who is to do something. */
const ACTION = 'actions?|action (?:by|for|required)|by whom|who|owner|lead|responsible|initials';
const HEAD = new RegExp(
  String.raw`^(?:minutes?|min(?:ute)?\.? ?(?:no\.?|ref\.?)|items?|item no\.?|no\.?|ref\.?|numbers?|agenda item|business|subject|title|topic|discussion|minute text|notes?|details?|decisions?|resolutions?|${ACTION}|date|deadline)$`,
  'i',
);
const OF_ACTION = new RegExp(`^(?:${ACTION})$`, 'i');
const LONGEST_ACTION = 40;

const cellsOf = (raw: string): string[] => raw.split('\t').map(plainLine);

/** "Minute⇥Business⇥Action": the heads of the columns that minutes are set in. */
export function isHeadOfColumns(raw: string): boolean {
  const cells = cellsOf(raw).filter((cell) => cell !== '');
  return cells.length >= 2 && cells.every((cell) => HEAD.test(cell));
}

/** Puts whoever is to do something, in a column beside the text, on a line below it: it is no word of what was decided. */
export function withoutActionColumn(lines: readonly MinutesLine[]): readonly MinutesLine[] {
  const heads = lines.find(({ raw, table }) => !table && isHeadOfColumns(raw));
  const columns = heads ? cellsOf(heads.raw) : [];
  if (columns.length < 2 || !OF_ACTION.test(columns.at(-1) ?? '')) return lines;
  return lines.flatMap((line) => {
    const cells = cellsOf(line.raw);
    const who = cells.at(-1) ?? '';
    const all = textOf(line.inlines);
    // A number that the document gives is in a column of its own too.
    const isRow =
      line !== heads &&
      all.includes('\t') &&
      !line.table &&
      !hasMore(line.inlines) &&
      cells.length === columns.length &&
      who.length <= LONGEST_ACTION;
    if (!isRow) return [line];
    const end = line.raw.lastIndexOf('\t');
    const text = all.slice(0, all.lastIndexOf('\t')).trimEnd();
    const own = {
      ...line,
      raw: line.raw.slice(0, end).trimEnd(),
      text: plainLine(text),
      inlines: [{ text }],
    };
    if (who === '') return [own];
    const said = `${columns.at(-1) ?? ''}: ${who}`;
    const { depth } = line;
    return [
      own,
      {
        text: said,
        raw: said,
        inlines: [{ text: said }],
        depth,
        isEmphatic: false,
        isApart: false,
      },
    ];
  });
}
