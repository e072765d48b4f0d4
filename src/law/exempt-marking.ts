/**
 * How papers say that they are not for the public: "Not for publication", "Exempt: paragraph 3 of Schedule 12A",
 * "Confidential appendix". Councils print such a line at the head or foot of a page, or put it into the name of the
 * file (LGA 1972 s.100B(5) asks for the words "Not for publication" on every copy).
 */

/** Lines at the head and at the foot of a page that mark it. */
const HEAD = 8;
const FOOT = 5;
/** A longer line is a sentence of the text, which may speak of another paper. */
const LONGEST = 160;

const LAW = String.raw`(?:sch(?:edule|\.)?\s*12\s*\(?a\)?|local government act|access to information (?:procedure )?rules?|paragraphs?\s*\(?\d|10\.4|section\s*100)`;
const THIS = String.raw`(?:this|the) (?:report|appendix|annex|document|item|paper|schedule|page|briefing|note)`;
/** What speaks of a part, or says that nothing is exempt. */
const OTHERS =
  /\b(?:no|not|none|non|nothing|never|n['’]t|neither)\b(?! for publication)|\bexempt (?:accommodation|from (?!publication|disclosure|the (?:access|provisions of access)))|\b(?:appendi(?:x|ces)|annex(?:es)?|schedules?|part|parts|section|item|items) (?:[\dA-Z][\dA-Z.]*(?:,? (?:and|to|&) )?)+ (?:of|to|in) this|\bcontains? (?:an? )?(?:exempt|confidential) (?:appendi|annex|item)/i;

const MARKS: readonly RegExp[] = [
  /^\W*not for publication\b/i,
  /^\W*(?:strictly )?(?:private (?:and|&) )?confidential\W*(?:not for publication\b.*)?$/i,
  /^\W*(?:private|restricted|exempt|part (?:2|ii|b)|pink paper)\W*(?:and|&|-|–|—|:)?\W*(?:private|confidential|exempt|not for publication)\W*$/i,
  /^\W*(?:private|exempt|confidential)(?: (?:report|appendix|annex|item|paper|document|information|schedule))?(?: [\dA-Z]{1,2})?\W*$/i,
  new RegExp(String.raw`^\W*(?:exempt|confidential)\b.*\b${LAW}`, 'i'),
  new RegExp(
    String.raw`^\W*${THIS} (?:is|are|and its appendices are|has been|must be|should be) (?:marked |classed |treated |kept |considered |to be )*(?:as )?(?:strictly )?(?:private|exempt|confidential|not for publication)\b`,
    'i',
  ),
  new RegExp(String.raw`^\W*${THIS} contains? (?:exempt|confidential) information\b`, 'i'),
  new RegExp(
    String.raw`\b(?:exempt|not for publication|confidential)\b.{0,60}\bby virtue of\b.{0,60}\b${LAW}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:exempt|excluded) from (?:publication|disclosure)\b.{0,80}\b${LAW}`,
    'i',
  ),
];

/**
 * The line with which a page says that it is not for the public; undefined where it doesn't. Only the head and the
 * foot of a page are looked at: elsewhere a paper may speak of another one.
 * @param text of one page, or of a document without pages, a line for each line.
 */
export function exemptMarkOf(text: string): string | undefined {
  const lines = text
    .split(/\r?\n|\f/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const looked = [...lines.slice(0, HEAD), ...lines.slice(HEAD).slice(-FOOT)];
  // A mark may go on in the next line: "Exempt by virtue of / paragraph 3 of Schedule 12A".
  const pairs = looked.map((line, at) => [line, `${line} ${looked[at + 1] ?? ''}`] as const);
  for (const [line, both] of pairs) {
    if (isMark(line)) return line;
    if (/^\W*(?:exempt|confidential|not for)\b/i.test(line) && isMark(both)) return line;
  }
  return undefined;
}

function isMark(line: string): boolean {
  return line.length <= LONGEST && !OTHERS.test(line) && MARKS.some((mark) => mark.test(line));
}

const NAMES: readonly RegExp[] = [
  /(?:^| )not for publication(?: |$)/i,
  /(?:^| )(?:exempt|confidential|restricted|private)(?: (?:v?\d+|final|copy|draft|version|only|redacted version withheld))*$/i,
  /(?:^| )(?:exempt|confidential|private) (?:appendix|appendices|annex|report|item|part|version|paper|schedule)\b/i,
  /(?:^| )(?:appendix|annex|report|item|schedule) (?:[\da-z] )?(?:exempt|confidential) (?:information|report|version|copy|bids?|tenders?|valuations?|terms|advice)(?: |$)/i,
  /(?:^| )(?:pink paper|part (?:2|ii) exempt|sch(?:edule)? 12a)(?: |$)/i,
];

/**
 * Whether the name of a file says that it is not for the public: "Appendix B - EXEMPT.pdf", but not
 * "exempt-accommodation-strategy.pdf".
 */
export function isExemptByName(name: string): boolean {
  const words = name
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (/\b(?:non|not|un|tax|vat|fully) ?(?:exempt|confidential|restricted)\b/i.test(words))
    return false;
  return NAMES.some((pattern) => pattern.test(words));
}
