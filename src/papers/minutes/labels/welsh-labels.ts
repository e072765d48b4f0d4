/** Labels in Welsh, as councils of Wales and its border print them, and what each is called here. */
const WELSH: readonly (readonly [welsh: string, label: string])[] = [
  ['penderfynwyd|penderfyniad|cymeradwywyd', 'RESOLVED'],
  ['cytunwyd', 'AGREED'],
  ['argymhellwyd', 'RECOMMENDED'],
  ['nodwyd', 'NOTED'],
  ['cynigiwyd(?: gan)?|cynigydd', 'Moved'],
  ['eiliwyd(?: gan)?|eilydd', 'Seconded'],
  ['o blaid', 'For'],
  ['yn erbyn', 'Against'],
  ['ymatal(?:iadau|odd|i?wyd)?|atal(?:iadau)? pleidlais', 'Abstained'],
  ['heb bleidleisio', 'Not voting'],
  ['pleidlais', 'Vote'],
  ['derbyniwyd|cariwyd|pasiwyd', 'Carried'],
  // Of an application it says that it is refused, which is a decision: \`welsh-outcomes.ts\` has those that stand alone.
  ['gwrthodwyd|methodd|collwyd|trechwyd', 'Lost'],
  ['syrthiodd', 'Fell'],
  ['tynnwyd yn ôl', 'Withdrawn'],
  ['rheswm|rhesymau', 'Reasons'],
  ['datgan(?:iad(?:au)?|wyd) o (?:fuddiant|gysylltiad)|buddiant', 'Interest'],
];
const ANY = WELSH.map(([welsh]) => welsh).join('|');
const END = String.raw`(?![\p{L}\p{M}’'-])`;

const FIRST = new RegExp(String.raw`^(?:${ANY})${END} ?[/|] ?(?=\p{L})`, 'iu');
/** Before a label further on in the line: "For: 4, Yn erbyn / Against: 1". */
const NEXT = new RegExp(String.raw`(?<=[,;.] )(?:${ANY})${END} ?[/|] ?(?=\p{L})`, 'giu');
const SECOND = new RegExp(String.raw`(?<=\p{L}) ?[/|] ?(?:${ANY})${END}`, 'giu');

/**
 * A line without the Welsh of its labels, where it says them in both languages: "Carried / Derbyniwyd", "For / O blaid: 3". They are the
 * same label; what is decided stays in both.
 * @param isAll whether labels further on in the line count too.
 */
export function withoutWelshTwin(line: string, isAll: boolean): string {
  if (!/[/|]/.test(line)) return line;
  const own = line.replace(FIRST, '');
  if (own !== line && !isAll) return own;
  return isAll
    ? own.replace(NEXT, '').replace(SECOND, '')
    : own.replace(new RegExp(SECOND, 'iu'), '');
}

const TWINS = WELSH.map(
  ([welsh, label]) =>
    [
      new RegExp(
        String.raw`^(${welsh})${END} ?[/|] ?(?=\p{L})|^[^/|:：]{1,40}[/|] ?(${welsh})${END}`,
        'iu',
      ),
      label,
    ] as const,
);

/** The Welsh beside the label of a line, before or behind it, with what it is called here. */
export function welshTwin(
  line: string,
): { readonly word: string; readonly label: string } | undefined {
  for (const [pattern, label] of TWINS) {
    const found = pattern.exec(line);
    const word = found?.[1] ?? found?.[2];
    if (word !== undefined) return { word, label };
  }
  return undefined;
}

const ALONE = WELSH.map(
  ([welsh, label]) =>
    [
      new RegExp(String.raw`^(?:${welsh})${END}(?= ?(?:[:：(]|[–—]| -|\d|$))`, 'iu'),
      label,
    ] as const,
);

/** A label in Welsh alone, with what it is called here; undefined where the line begins with none. */
export function welshLabel(
  line: string,
): { readonly word: string; readonly label: string } | undefined {
  for (const [pattern, label] of ALONE) {
    const word = pattern.exec(line)?.[0];
    if (word !== undefined) return { word, label };
  }
  return undefined;
}

/** The words of these labels. */
export const WELSH_LABEL_WORDS: readonly string[] = ANY.toLowerCase().match(/\p{L}+/gu) ?? [];
