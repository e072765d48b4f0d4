import { foldText } from './folded-text.ts';

/** Who writes: the council by its name, and the host of its e-mail addresses where it has one. */
export type OwnLetters = { readonly name: string; readonly host: string | undefined };

/** Lines at the top of a page that may be a letterhead, and among which it must begin. */
const HEAD = 14;
const BEGINS_WITHIN = 3;
/** Lines at the foot of a page. */
const FOOT = 3;
const LONGEST = 160;

/** Sums of money, and what is said of a party to a matter. */
const NOT_OF_LETTERS =
  /[£€$%]|(?<!\p{L})(?:claim|tender|bid|settle|complain|debt|rent|dear|re:|our ref|your ref|case)\p{L}*|(?<!\p{L})(?:ltd|limited|llp|plc|inc|gmbh|cic|holdings|solicitors|chambers|& (?:sons?|co))(?!\p{L})/iu;
const EMAIL_HOST = /@([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu;

const NAME = String.raw`(?:\p{Lu}[\p{L}'’.-]*[ \t]+){1,3}\p{Lu}[\p{L}'’-]+`;
const POST = String.raw`(?:(?:Assistant|Deputy|Executive|Corporate|Strategic|Interim|Group|Chief|Principal|Senior|City|Borough|County|District|Town)[ \t]+){0,2}(?:Director|Head|Chief|Manager|Officer|Solicitor|Surveyor|Accountant|Engineer|Planner|Lawyer|Treasurer|Clerk|Procurement|Legal|Finance|Estates|Housing)(?!\p{L})`;

/** "Contact", "Prepared by", "Direct line": what a letterhead says before a name, a number or a day. */
const LABEL =
  /^(?:(?:report|document|lead|contact|key|main)[ \t]+)?(?:contacts?|please ask for|ask for|officers?|authors?|owners?|(?:prepared|written|compiled|produced|drafted|checked|reviewed|approved|authorised|issued)(?:[ \t]+by)?|version|status|issue|classification|direct[ \t]+(?:line|dial)|tel(?:ephone)?|phone|mobile|fax|minicom|e-?mail|web(?:site)?|date|date of issue|department|directorate|service|team)\.?(?:[ \t]+(?:no\.?|number|details|name))?(?!\p{L})/iu;
const AFTER_LABEL = /^[ \t]*[:|–—·-]|^[ \t]+[\p{Lu}\d+(]/u;
/** "Director of Property: Ann Lee", "Ann Lee, Head of Legal". */
const POST_AND_NAME = new RegExp(
  String.raw`^${POST}[^:|\n]{0,60}:[ \t]*${NAME}[ \t]*$|^${NAME},[ \t]+(?=[^\n]{0,60}${POST})`,
  'u',
);
const POSTCODE = /(?<!\p{L})[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?!\p{L})/u;
/** Parts of an address at the end of a line, or between its marks. */
const STREET =
  /(?<!\p{L})(?:hall|house|offices?|centre|buildings?|street|road|lane|place|square|avenue|way|hill|gate|row|parade|terrace)[ \t]*(?:[,·|•–—]|$)/iu;
/** Where councils are, and how anybody reaches them: an address without it may be the one that the paper is about. */
const OF_A_COUNCIL =
  /(?<!\p{L})(?:(?:town|city|county|shire|borough|guild)[ \t]?hall|civic|council (?:house|offices?|buildings?)|municipal (?:offices?|buildings?))(?!\p{L})|(?<!\d)0\d[\d ()-]{7,14}\d(?!\d)|(?<!\p{L})(?:www\.|https?:\/\/)/iu;
/** "Millbrook", "Leeds, West Yorkshire". */
const PLACE = /^\p{Lu}[\p{L}'’-]+(?:,?[ \t]+\p{Lu}[\p{L}'’-]+){0,3},?$/u;

/**
 * The text of a page of a file, with blanks in place of the council's own letterhead: its name at the top, its address below that, who
 * wrote the paper and whom to ask. The council's papers have it whatever they are about, open ones too. The letter of somebody else
 * begins otherwise, and is as it was.
 */
export function withoutOwnLetterhead(text: string, { name, host }: OwnLetters): string {
  const folded = foldText(name);
  if (folded === '') return text;
  const lines = text.split('\n');
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const isNamed = (at: number): boolean => beginsWith(lines[at] ?? '', folded);
  const begin = filled.slice(0, BEGINS_WITHIN).find(isNamed);
  const blank = new Set<number>();
  const foot = filled.slice(HEAD).slice(-FOOT);
  for (const at of foot) if (isNamed(at) && isOwn(lines[at] ?? '', host)) blank.add(at);
  if (begin !== undefined) {
    const head = filled.slice(0, HEAD).filter((at) => at >= begin && isOwn(lines[at] ?? '', host));
    for (const at of head) if (isNamed(at) || isLabelled(lines[at] ?? '')) blank.add(at);
    for (const at of addressBelow(filled.slice(filled.indexOf(begin), HEAD), lines, {
      isNamed,
      host,
    }))
      blank.add(at);
  }
  return lines.map((line, at) => (blank.has(at) ? line.replace(/[^|\r]/g, ' ') : line)).join('\n');
}

const isLabelled = (line: string): boolean => {
  const [label] = LABEL.exec(line.trim()) ?? [];
  if (label !== undefined && AFTER_LABEL.test(line.trim().slice(label.length))) return true;
  return POST_AND_NAME.test(line.trim());
};

/** The lines of the council's address, right below its name; none where they may be another one. */
function addressBelow(
  [name, ...below]: readonly number[],
  lines: readonly string[],
  {
    isNamed,
    host,
  }: { readonly isNamed: (at: number) => boolean; readonly host: string | undefined },
): readonly number[] {
  const textAt = (at: number | undefined): string =>
    (at === undefined ? '' : (lines[at] ?? '')).trim();
  const end = below.findIndex((at, index) => {
    const line = textAt(at);
    const isAddress =
      isNamed(at) ||
      POSTCODE.test(line) ||
      STREET.test(line) ||
      OF_A_COUNCIL.test(line) ||
      isLabelled(line);
    const isPlace = PLACE.test(line) && POSTCODE.test(textAt(below[index + 1]));
    return !isOwn(line, host) || !(isAddress || isPlace);
  });
  const address = end === -1 ? below : below.slice(0, end);
  return [name, ...address].some((at) => OF_A_COUNCIL.test(textAt(at))) ? address : [];
}

/** The name and nothing, or marks and more of a letterhead; no sentence that the council is the subject of. */
function beginsWith(line: string, folded: string): boolean {
  const trimmed = line.trim().replace(/^the[ \t]+/i, '');
  let end = 0;
  while (end < trimmed.length && foldText(trimmed.slice(0, end)).length < folded.length) end += 1;
  return (
    foldText(trimmed.slice(0, end)) === folded &&
    /^(?:[ \t]*$|[ \t]*[,|·•–—:;/-])/u.test(trimmed.slice(end))
  );
}

function isOwn(line: string, host: string | undefined): boolean {
  if (line.length > LONGEST || NOT_OF_LETTERS.test(line)) return false;
  const hosts = [...line.matchAll(EMAIL_HOST)].map(([, one = '']) => one.toLowerCase());
  const own = host?.toLowerCase();
  return hosts.every((one) => own !== undefined && (one === own || one.endsWith(`.${own}`)));
}
