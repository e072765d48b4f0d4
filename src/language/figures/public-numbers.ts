/** A building that all know, or the council itself. */
const PUBLIC_OWNER = String.raw`(?:our|the|its)(?: \p{L}+){0,2}? (?:[Tt]own [Hh]all|[Cc]ivic [Cc]entre|[Cc]ouncil [Oo]ffices|[Ll]ibrary|[Cc]ouncil(?! (?:tenant|house|flat|home|garage|property|estate)))(?![\p{L}’'])`;

/**
 * Numbers that are public by whose they are, which is said after them: of a place, of a title to land (Land Registration Act 2002,
 * section 66), and of a decision that an Ombudsman has published.
 */
const NUMBERS = new RegExp(
  [
    String.raw`(?<![\p{L}\d])UPRN:? \d{8,12} of ${PUBLIC_OWNER}`,
    String.raw`(?<![\p{L}\d])[Tt]itle(?: (?:number|no\.?))? [A-Z]{1,3}\d{3,6} of ${PUBLIC_OWNER}`,
    String.raw`(?<![\p{L}\d])(?:[Cc]ase|[Dd]ecision|[Rr]eport) (?:(?:number|no\.?) )?\d\d ?\d{3} ?\d{3} (?:of|by) the (?:\p{Lu}\p{L}+ (?:and )?){0,6}Ombudsman(?!\p{L})`,
  ].join('|'),
  'gu',
);

/** A text with blanks in place of numbers that are public by whose they are, and of whose they are. */
export const withoutPublicNumbers = (text: string): string =>
  text.replace(NUMBERS, (found) => ' '.repeat(found.length));

/** Letters before and after a number that are looked at. */
const AROUND = 120;

/** Whether a detail of a text is such a number. */
export function isPublicNumber(detail: string, text: string, offset: number): boolean {
  const start = Math.max(0, offset - AROUND);
  const from = offset - start;
  return [...text.slice(start, offset + detail.length + AROUND).matchAll(NUMBERS)].some(
    ({ 0: { length }, index }) => index <= from && index + length >= from + detail.length,
  );
}
