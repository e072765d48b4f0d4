import { blanks, type Line, linesOutsideTexts, type YamlFault } from './lines.ts';
import { said } from './yaml-words.ts';

/** A list that goes on: where its hyphens are, and how many there have been. */
type OpenList = { readonly indent: number; entries: number };

/**
 * An entry of a list whose hyphen isn't below those of the entries above it, which YAML can't read: nothing in the entry itself is wrong.
 * @param lines those of a field, without empty ones and notes
 */
export function entryOutOfLine(lines: readonly Line[]): YamlFault | undefined {
  const open: OpenList[] = [];
  for (const { text, offset, at, indent } of linesOutsideTexts(lines)) {
    const isEntry = /^ *-(?: |$)/.test(text);
    let left: OpenList | undefined;
    while (open.length > 0) {
      const last = open.at(-1) as OpenList;
      if (isEntry ? last.indent <= indent : last.indent < indent) break;
      left = open.pop();
    }
    if (!isEntry) continue;
    const own = open.at(-1);
    if (own?.indent === indent) {
      own.entries += 1;
      continue;
    }
    const begins = /(?:^|[ -])[^\s:]+:[ \t]*$|^[ -]*$/.test(lines[at - 1]?.text ?? '');
    if (begins && left === undefined) {
      open.push({ indent, entries: 1 });
      continue;
    }
    const list = left ?? own;
    if (!list) return undefined;
    const first = onlyFirstIsWrong(lines, at, list, indent);
    const [wrong, right] = first ? [first, indent] : [{ offset, indent }, list.indent];
    return {
      offset: wrong.offset + wrong.indent,
      message: said(
        `The hyphens of a list are right below one another, and this one begins ${wrong.indent < right ? 'further left' : 'further right'} than the others. Write ${blanks(right)} before it, and move the lines that belong to it as far${first ? '' : alsoOutOfLine(lines.slice(at + 1), indent)}.`,
      ),
    };
  }
  return undefined;
}

/** The first entry of a list, where all others begin with as many blanks as the second. */
function onlyFirstIsWrong(
  lines: readonly Line[],
  at: number,
  { indent, entries }: OpenList,
  other: number,
): { readonly offset: number; readonly indent: number } | undefined {
  const hasEntry = ({ text }: Line, blanksBefore: number): boolean =>
    text.startsWith(`${' '.repeat(blanksBefore)}- `);
  if (entries > 1 || lines.slice(at).filter((line) => hasEntry(line, other)).length < 2)
    return undefined;
  if (lines.slice(at).some((line) => hasEntry(line, indent))) return undefined;
  const first = lines.slice(0, at).findLast((line) => hasEntry(line, indent));
  return first && { offset: first.offset, indent };
}

const alsoOutOfLine = (below: readonly Line[], indent: number): string =>
  below.some(({ text }) => text.startsWith(`${' '.repeat(indent)}- `))
    ? '. Do the same with the other entries that begin as it does'
    : '';
