/** A name that a text has in parts, and the line that completes it, the first being 0. */
export type NameInParts = { readonly name: string; readonly line: number };

const LAST = /^(?:surname|(?:last|family|second)[ -]?name)s?$/i;
const FIRST = /^(?:(?:fore|first|given|christian)[ -]?names?(?:\(s\))?)$/i;
/** What tables of people have at the head of their other columns: no name. */
const OTHER_HEAD =
  /^(?:title|grade|post|job|role|name|cost|age|sex|dates?|team|service|department|address|salary|number|start|status|value|field|initials?|middle)(?![\p{L}])/iu;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame)\.?$/i;
const NAME = /^\p{Lu}[\p{L}'’-]{1,30}(?:[ ]\p{Lu}[\p{L}'’-]{0,30}){0,2}$/u;
const LAST_FIRST =
  /^(\p{Lu}[\p{L}'’-]{2,30}),[ ]*(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?[ ]+)?(\p{Lu}\p{Ll}{1,20}(?:[ ]\p{Lu}\p{Ll}{1,20})?)$/u;

/** Lines within which the other half of a name is that of the same person. */
const NEAR = 6;

/**
 * The names of people that a table has in columns or rows of their own ("Surname | Title | Forename"; "Forename | Rosalind"
 * over "Surname | Quillfeather"), or with the last name first: first name and last name, as sentences have them. The number
 * of a line is that of its row.
 */
export function namesInRows(rows: readonly (readonly string[])[]): NameInParts[] {
  const found: NameInParts[] = [];
  let columns: { readonly first: number; readonly last: number } | undefined;
  let half: { readonly first?: string; readonly last?: string; readonly line: number } | undefined;
  for (const [line, row] of rows.entries()) {
    const cells = row.map((cell) => cell.trim().replace(/\s*[:*]+$/, ''));
    const add = (first = '', last = ''): boolean => {
      const isName = isNamePart(first) && isNamePart(last);
      if (isName) found.push({ name: `${first} ${last}`, line });
      return isName;
    };
    const [first, last] = [FIRST, LAST].map((head) => cells.findIndex((cell) => head.test(cell)));
    if (first !== undefined && last !== undefined && first >= 0 && last >= 0) {
      // "Forename | Rosalind | Surname | Quillfeather" is a form, and no head.
      columns = add(cells[first + 1], cells[last + 1]) ? undefined : { first, last };
      continue;
    }
    if (columns && !add(cells[columns.first], cells[columns.last]) && cells.length < 2)
      columns = undefined;
    const kind = first !== undefined && first >= 0 ? 'first' : 'last';
    const value = cells[((kind === 'first' ? first : last) ?? -1) + 1] ?? '';
    if (((first ?? -1) >= 0 || (last ?? -1) >= 0) && isNamePart(value)) {
      const whole = { ...half, [kind]: value, line };
      const isNear = half !== undefined && line - half.line <= NEAR && half[kind] === undefined;
      if (isNear && add(whole.first, whole.last)) half = undefined;
      else half = kind === 'first' ? { first: value, line } : { last: value, line };
    }
    for (const [at, cell] of cells.entries()) {
      const [, lastName, firstName] = LAST_FIRST.exec(cell) ?? [];
      if (lastName !== undefined) add(firstName, lastName);
      if (at > 0 && TITLE.test(cell) && columns === undefined) add(cells[at + 1], cells[at - 1]);
    }
  }
  return found;
}

const isNamePart = (cell: string): boolean =>
  NAME.test(cell) && ![FIRST, LAST, TITLE, OTHER_HEAD].some((other) => other.test(cell));

const CELLS_APART = /[|\t]/;
/** "- **Surname:** Quillfeather". */
const LABELLED =
  /^[ \t>]*(?:\d{1,3}[.)][ \t]+)?(?:[-*+][ \t]+)?[*_]{0,2}((?:sur|fore|(?:first|last|family|second|given|christian)[ -]?)names?(?:\(s\))?)[*_]{0,2}[ \t]*(?::[ \t*_]*|[ \t]+)(\p{Lu}[^\n|\t]{1,60}?)[ \t*_]*$/iu;
const PART = String.raw`(\p{Lu}[\p{L}'’-]{1,30})`;
const [FIRST_LABEL, LAST_LABEL] = [
  '(?:[Ff]ore|(?:[Ff]irst|[Gg]iven)[ -])',
  '(?:[Ss]ur|(?:[Ll]ast|[Ff]amily)[ -])',
].map((label) => `(?<!\\p{L})${label}names?:?[ ]`) as [string, string];
/** On one line, as pages of a PDF have what was one above the other. */
const FIRST_THEN_LAST = new RegExp(`${FIRST_LABEL}${PART}[ ,;]{1,3}${LAST_LABEL}${PART}`, 'gu');
const LAST_THEN_FIRST = new RegExp(`${LAST_LABEL}${PART}[ ,;]{1,3}${FIRST_LABEL}${PART}`, 'gu');
const TITLE_BETWEEN = new RegExp(
  String.raw`(?<![\p{L}-])${PART} (?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? ${PART}(?! \p{Lu})`,
  'gu',
);

function namesInLine(line: string): string[] {
  return [
    ...[...line.matchAll(FIRST_THEN_LAST)].map(([, first = '', last = '']) => `${first} ${last}`),
    ...[LAST_THEN_FIRST, TITLE_BETWEEN].flatMap((pattern) =>
      [...line.matchAll(pattern)].map(([, last = '', first = '']) => `${first} ${last}`),
    ),
  ];
}

/** Words of a line that may be a row of a table without lines between its cells. */
const MOST_CELLS = 8;

/** {@link namesInRows} of a text: of its tables, of lines such as "Surname: Quillfeather", and of the rows of a table that has lost its lines. */
export function namesInParts(text: string): NameInParts[] {
  if (
    !/(?:sur|fore|first|last|family|given|second|christian)[ -]?names?|\p{Lu}[\p{L}'’-]+,|\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\b/iu.test(
      text,
    )
  )
    return [];
  const lines = text.split('\n');
  const rows: (readonly string[])[] = [];
  const numbers: number[] = [];
  let heads: readonly string[] | undefined;
  for (const [number, line] of lines.entries()) {
    if (line.trim() === '' || /^[ \t>|:-]+$/.test(line)) continue;
    const labelled = LABELLED.exec(line);
    if (CELLS_APART.test(line)) {
      rows.push(line.replace(/^[ \t>]*\|/, '').split(CELLS_APART));
      heads = undefined;
    } else if (labelled && !headsIn(line)) {
      rows.push([labelled[1] ?? '', labelled[2] ?? '']);
    } else {
      heads = headsIn(line) ?? heads;
      const cells = heads === undefined ? undefined : cellsUnder(heads, line);
      if (cells === undefined) heads = undefined;
      rows.push(cells ?? []);
    }
    numbers.push(number);
  }
  return [
    ...namesInRows(rows).map(({ name, line }) => ({ name, line: numbers[line] ?? 0 })),
    ...lines.flatMap((words, line) => namesInLine(words).map((name) => ({ name, line }))),
  ];
}

/** The heads of a table whose row is a line of words: one that has both the first and the last name. */
function headsIn(line: string): readonly string[] | undefined {
  const cells = line
    .trim()
    .replace(/\b(first|last|family|second|given|christian) (names?)\b/gi, '$1-$2')
    .split(/[ ]+/);
  if (cells.length < 2 || cells.length > MOST_CELLS) return undefined;
  return [FIRST, LAST].every((head) => cells.some((cell) => head.test(cell))) ? cells : undefined;
}

/** The words of a line below heads: from the left as far as each is one word, and from the right for what is last. */
function cellsUnder(heads: readonly string[], line: string): readonly string[] | undefined {
  const words = line.trim().split(/[ ]+/);
  if (
    words.join(' ') === heads.join(' ').replace(/-(?=name)/gi, ' ') ||
    words.length === heads.length
  )
    return headsIn(line) ?? words;
  if (words.length > MOST_CELLS + 4 || words.length < 2) return undefined;
  const at = heads.map((head, index) => (FIRST.test(head) || LAST.test(head) ? index : -1));
  const middle = heads.length >> 1;
  return (
    headsIn(line) ??
    heads.map((_, index) =>
      at[index] === -1
        ? ''
        : ((index <= middle && index < 2
            ? words[index]
            : words[words.length - heads.length + index]) ?? ''),
    )
  );
}
