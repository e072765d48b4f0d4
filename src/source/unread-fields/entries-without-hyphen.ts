import { indentOf, type Line, linesOutsideTexts, type YamlFault } from './lines.ts';
import { said } from './yaml-words.ts';

/** A list that goes on: where its field and its hyphens begin, and the names in its last entry. */
type OpenList = { readonly field: number; readonly indent: number; names: string[] };

const ENTRY = /^ *-(?:[ \t]|$)/;
const NAME = /^\s*(?:- +)*(["']?[\w-]+["']?)[ \t]*:(?:\s|$)/;

/**
 * Whether a line at the left margin is no field, and can only be meant for the list above it: a field that lost its colon begins with a
 * small letter.
 */
export const isStrayEntry = (line: string): boolean =>
  /^(?:-\S|\p{Lu})/u.test(line) && !NAME.test(line);

/**
 * An entry among others that lost its hyphen, or the blank after it, or that begins with another sign: YAML can't read the line, since a
 * list goes on with hyphens alone.
 * @param lines those of a field, without empty ones and notes
 */
export function entryWithoutHyphen(lines: readonly Line[]): YamlFault | undefined {
  const open: OpenList[] = [];
  for (const { text, offset, at, indent } of linesOutsideTexts(lines)) {
    const name = NAME.exec(text)?.[1];
    const isEntry = ENTRY.test(text);
    const isOver = ({ field, indent: hyphens }: OpenList): boolean =>
      isEntry ? hyphens > indent : indent < field || (indent === field && name !== undefined);
    while (open.length > 0 && isOver(open.at(-1) as OpenList)) open.pop();
    const list = open.at(-1);
    if (isEntry) {
      if (list?.indent === indent) list.names = name === undefined ? [] : [name];
      else {
        const above = lines[at - 1]?.text ?? '';
        if (!/:[ \t]*$/.test(above)) return firstWithoutHyphen(lines.slice(0, at), indent);
        const field = above.length - above.replace(/^\s*(?:- +)*/, '').length;
        open.push({ field, indent, names: name === undefined ? [] : [name] });
      }
    } else if (list && indent <= list.indent) {
      return { offset: offset + indent, message: said(adviceOn(text.trimStart(), name, list)) };
    } else if (name !== undefined) list?.names.push(name);
  }
  return undefined;
}

/** The fields of a first entry, of which none has the hyphen that the next entry has. */
function firstWithoutHyphen(above: readonly Line[], indent: number): YamlFault | undefined {
  const field = above.findLastIndex(({ text }) => /:[ \t]*$/.test(text));
  const first = above[field + 1];
  const own = above.slice(field + 1);
  if (field === -1 || !first || !own.every(({ text }) => NAME.test(text) && !ENTRY.test(text)))
    return undefined;
  const below = indentOf(first.text);
  // At the left margin, a hyphen below fields is more likely one too many before the next field.
  if (below !== indent && (indent === 0 || below !== indent + 2)) return undefined;
  const message =
    'The next entry of the list has a hyphen, and this one has none. Write a hyphen and a space before it, right below the hyphens of the others.';
  return { offset: first.offset + below, message: said(message) };
}

/** What to write for a line that has no hyphen where those of a list are. */
function adviceOn(text: string, name: string | undefined, { names }: OpenList): string {
  if (text.startsWith('-'))
    return 'A hyphen that begins an entry of a list has a space after it, and is right below the hyphens of the others. Write a space after this one.';
  if (/^(?:[*•·‣▪●■+–—]|\d{1,2}[.)])[ \t\u00A0]/.test(text))
    return 'Each entry of a list begins with a hyphen and a space, right below the hyphens of the others. Write - in place of the sign here.';
  const hyphen = 'a hyphen and a space before it, right below the hyphens of the others';
  if (name !== undefined && names.includes(name))
    return `The entry above has this field already, so another entry begins here. Write ${hyphen}.`;
  const above =
    name === undefined
      ? 'goes on from the words above, begin it two spaces further right than the hyphens'
      : 'belongs to the entry above, begin it directly below the name of the first field there';
  return `This line is within a list, and has no hyphen. If it is another entry, write ${hyphen}; if it ${above}.`;
}

/** A field that is twice in one entry of a list: more likely than not, a hyphen is missing between them. */
export function twiceInEntry(lines: readonly Line[], offset: number): string | undefined {
  const at = lines.findLastIndex((line) => line.offset <= offset);
  const line = lines[at];
  if (!line) return undefined;
  const column = offset - line.offset;
  const above = lines.slice(0, at + 1).findLast(({ text }) => indentOf(text) < column);
  const entry = /^ *- +(?=\S)/.exec(above?.text ?? '')?.[0];
  if (entry === undefined || entry.length !== column) return undefined;
  return said(
    'One entry of the list has this field twice. If another entry begins here, write a hyphen and a space before it, right below the hyphen above; if not, keep one of the two, and add to it anything that only the other says.',
  );
}
