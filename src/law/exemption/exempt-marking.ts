import { hasMarkBesideTitle, isMadeOfMarks } from './marks-alone.ts';
import { CLASS, LAW, NOT_OUT, PAPER } from './mark-words.ts';

/**
 * How papers say that they are not for the public: "Not for publication", "Exempt: paragraph 3 of Schedule 12A",
 * "Confidential appendix". Councils print such a line at the head or foot of a page, or put it into the name of the
 * file (LGA 1972 s.100B(5) asks for the words "Not for publication" on every copy). Other bodies mark theirs by class:
 * "OFFICIAL-SENSITIVE", "Commercial in confidence"; in Wales "Nid i’w gyhoeddi".
 */

/** Lines at the head and at the foot of a page that mark it. */
const HEAD = 8;
const FOOT = 5;
/** A title that is marked, "Appendix 2 (Exempt)", is above all else: further down it lists what is elsewhere. */
const TITLE = 3;
/** A longer line is a sentence of the text, which may speak of another paper. */
const LONGEST = 160;

const THIS = String.raw`(?:this|the) (?:report|appendix|annex|document|item|paper|schedule|page|briefing|note)`;
/** What speaks of a part, or says that nothing is exempt. */
const OTHERS =
  /\b(?:no|not|none|non|nothing|never|n['’]t|neither)\b(?! (?:for (?:(?:public|further|wider|general) )?(?:publication|disclosure|release|inspection|circulation|distribution|viewing|the (?:general )?public|(?:the )?web(?:site)?)|(?:to )?be (?:published|disclosed|made public|circulated|copied|shared|released)|(?:publish|circulate|distribute|disclose|release|copy))\b)|\bexempt (?:accommodation|from (?!publication|disclosure|the (?:access|provisions of access)))|\b(?:appendi(?:x|ces)|annex(?:es)?|schedules?|part|parts|section|item|items) (?:[\dA-Z][\dA-Z.]*(?:,? (?:and|to|&) )?)+ (?:of|to|in) this|\bcontains? (?:an? )?(?:exempt|confidential) (?:appendi|annex|item)/i;

const CLASSED = String.raw`(?:strictly )?(?:exempt|private|confidential|restricted|${CLASS})`;
const MARKS: readonly RegExp[] = [
  new RegExp(
    String.raw`^\W*(?:(?:exempt|confidential|private|restricted) ?(?:${PAPER} ?)?(?:[\dA-Z]{1,2} ?)?\W+)?${NOT_OUT}(?!\w)`,
    'i',
  ),
  new RegExp(
    String.raw`^\W*${CLASS}(?:\W+(?:and|&|or)?\W*(?:${CLASSED}|commercial|personal|legal|draft|${NOT_OUT}))*\W*$`,
    'i',
  ),
  new RegExp(
    String.raw`^\W*${CLASSED}\W+(?:(?:for )?(?:members|councillors|officers|addressees?)(?: of the (?:board|committee|council|panel|cabinet))?(?: only)?|${CLASS}|${NOT_OUT})\W*$`,
    'i',
  ),
  // At the foot of a page: "Page 1 of 3 – CONFIDENTIAL", and the other way about.
  new RegExp(String.raw`^\W*page \d+(?: of \d+)?\W+(?:${CLASSED}|${NOT_OUT})\W*$`, 'i'),
  new RegExp(String.raw`^\W*(?:${CLASSED}|${NOT_OUT})\W+page \d+(?: of \d+)?\W*$`, 'i'),
  // A box of a form.
  new RegExp(
    String.raw`^\W*(?:(?:report(?:ing)? |document |paper |security |publication )?status|(?:information |security )?classification|(?:protective |security )?marking|confidentiality|sensitivity|access|public ?(?:/|or) ?private|open ?(?:/|or) ?exempt)\W*[:?|]\W*(?:${CLASSED}|${NOT_OUT})\W*(?:$|\W.{0,40}${LAW})`,
    'i',
  ),
  new RegExp(
    String.raw`^\W*(?:is ${THIS} )?(?:(?:exempt|confidential)(?: ?(?:/|or|and) ?(?:exempt|confidential))?)(?: (?:report|item|paper))?\W*[:?|]\W*yes\W*$`,
    'i',
  ),
  new RegExp(
    String.raw`^\W*(?:part (?:2|two|ii|b)|(?:pink|blue|green|yellow|buff) (?:papers?|pages?))\W+(?:(?:strictly )?(?:exempt|confidential|private)(?: (?:and|&) (?:exempt|confidential|private))?(?: (?:items?|reports?|papers?|session))?|${NOT_OUT})\W*$`,
    'i',
  ),
  /^\W*(?:printed on )?pink papers?\W*$/i,
  // In capitals alone: of accounts and roads there is more to say that is restricted.
  /^\W*RESTRICTED\W*$/,
  /^\W*(?:for )?(?:members|councillors)['’]?s?(?: eyes)? only\W*$/i,
  /^\W*do not (?:publish|circulate|distribute|disclose|release|copy)(?: (?:or|and) \w+)?\W*$/i,
  /^\W*(?:strictly )?embargoed(?: until\b.{0,60})?\W*$/i,
  new RegExp(String.raw`^\W*${PAPER}(?: [\dA-Z]{1,2})? (?:is )?${NOT_OUT}\W*$`, 'iu'),
  new RegExp(String.raw`^\W*${PAPER} is (?:exempt|confidential|restricted)\W*$`, 'i'),
  new RegExp(
    String.raw`^\W*(?:closed|exempt|confidential) (?:report|appendix|annex|paper|briefing|document|item)(?: [\dA-Z]{1,2})?\W*$`,
    'i',
  ),
  new RegExp(
    String.raw`^\W*(?:(?:this|the) )?(?:(?:${PAPER} )?(?:is |will be )?(?:to be )?|for )(?:considered|consideration|heard|taken|discussed|discussion|decision) in (?:private|closed|exempt|confidential)(?: session)?\W*$`,
    'i',
  ),
  /^\W*(?:the )?(?:press and )?public (?:(?:are|is|will be|to be) )?excluded(?: (?:from|for|during) this (?:item|report|part).{0,40})?\W*$/i,
  new RegExp(
    String.raw`^\W*(?:${THIS} (?:is|has been|will be) )?withheld from (?:publication|the public|public inspection)\W*$`,
    'i',
  ),
  new RegExp(
    String.raw`^\W*(?:${CLASSED}\W+)?contains (?:exempt|confidential)(?: (?:and|or|/) (?:exempt|confidential))? information(?:\W*$|\W.{0,60}${LAW})`,
    'i',
  ),
  // "Private report: exempt by reason of paragraph 4", "Exempt Appendix B (pink paper)".
  new RegExp(
    String.raw`^\W*(?:private|exempt|confidential) ${PAPER}(?: [\dA-Z]{1,2})?\W+(?:(?:exempt|confidential)(?!\w)(?: by (?:reason|virtue) of\b.{0,60})?|${NOT_OUT}|(?:pink|blue|green|yellow|buff) papers?)\W*$`,
    'i',
  ),
  // As software for committees stamps it: "By virtue of paragraph(s) 3 of Part 1 of Schedule 12A … Document is Restricted".
  /^\W*by (?:virtue|reason) of par(?:as?|agraphs?)\b(?:\(s\))?\.?\s*\d[^a-z]{0,20}(?:of part 1 )?of schedule 12a\b/i,
  /^\W*(?:categor(?:y|ies)|par(?:as?|agraphs?))\.? ?\d(?: (?:and|&) \d)?\W+exempt\W*$/i,
  new RegExp(
    String.raw`^\W*(?:the )?(?:information|contents?|details) (?:contained )?(?:in|of|within) ${THIS} (?:is|are) (?:strictly )?(?:exempt|confidential|private|${NOT_OUT})(?!\w)`,
    'i',
  ),
  new RegExp(
    String.raw`^\W*is ${THIS} (?:to be )?(?:exempt|confidential|private|heard in private|considered in private)\b[^?]{0,60}\?\W*yes\W*(?:${LAW}.{0,60})?$`,
    'i',
  ),
  new RegExp(
    String.raw`^\W*exempt information\b[^:]{0,20}:\W*(?:the )?(?:whole|entire|all) (?:of )?(?:the |this )?${PAPER}\W*$`,
    'i',
  ),
  /^\W*(?:adroddiad|atodiad|papur|eitem)(?: \d{1,3})? (?:eithriedig|cyfrinachol)\W*$/i,
  new RegExp(String.raw`^\W*exempt(?:ion)?\W+(?:categor(?:y|ies)|par(?:as?|agraphs?))\.? ?\d`, 'i'),
  new RegExp(
    String.raw`^\W*${THIS} (?:item |report )?(?:will|is to|shall) be (?:considered|heard|discussed|taken) in private\b`,
    'i',
  ),
  /^\W*exempt from (?:publication|disclosure)\W*$/i,
  /^\W*(?:strictly )?(?:private (?:and|&) )?confidential\W*(?:not for publication\b.*)?$/i,
  /^\W*(?:private|restricted|exempt|part (?:2|ii|b)|pink paper)\W*(?:and|&|-|–|—|:)?\W*(?:private|confidential|exempt|not for publication)\W*$/i,
  /^\W*(?:private|exempt|confidential)(?: (?:report|appendix|annex|item|paper|document|information|schedule))?(?: [\dA-Z]{1,2})?\W*$/i,
  new RegExp(String.raw`^\W*(?:exempt|confidential)\b.*\b${LAW}`, 'i'),
  new RegExp(
    String.raw`^\W*${THIS} (?:is|are|and its appendices are|has been|must be|should be) (?:marked |classed |treated |kept |considered |to be )*(?:as )?(?:strictly )?(?:private|exempt|confidential|restricted under|${NOT_OUT})(?!\w)`,
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

/** Marks of a title, which elsewhere is the name of another paper: "Appendix 2 (Exempt)", "Report to Cabinet – Confidential". */
const TITLES: readonly RegExp[] = [
  new RegExp(
    String.raw`^\W*(?:[^:()[\]]{0,60}\b)?${PAPER}\b[^:()[\]]{0,60}(?:[:–—|]|\W-|[[(])\W*(?:${CLASSED}|${NOT_OUT}|(?:exempt|confidential) (?:report|item|appendix|annex|paper)(?: [\dA-Z]{1,2})?)\W*$`,
    'i',
  ),
  // "Item 12 EXEMPT"
  new RegExp(
    String.raw`^\W*(?:[Aa]genda )?[Ii]tem (?:[Nn]o\.? ?)?\d{1,3}[a-z]?\W+(?:EXEMPT|CONFIDENTIAL|Exempt|Confidential)\W*$`,
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
    .map((line) => joined(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const looked = [...lines.slice(0, HEAD), ...lines.slice(HEAD).slice(-FOOT)];
  // A mark may go on in the next line: "Exempt by virtue of / paragraph 3 of Schedule 12A".
  const pairs = looked.map((line, at) => [line, `${line} ${looked[at + 1] ?? ''}`] as const);
  for (const [at, [line, both]] of pairs.entries()) {
    if (isValueOfList(line, lines)) continue;
    if (isMark(line) || (at < TITLE && isMark(line, TITLES))) return line;
    if (isShort(line) && isMadeOfMarks(line, at < TITLE)) return line;
    if (at < TITLE && isShort(line) && hasMarkBesideTitle(line, text)) return line;
    if (/^\W*(?:exempt|confidential|not for)\b/i.test(line) && isMark(both)) return line;
  }
  return undefined;
}

/** So often, a word by itself is what the rows of a list say: "Private" of the sites of a plan. */
const ROWS = 3;

/** Marks in capitals may be all over a page. */
function isValueOfList(line: string, lines: readonly string[]): boolean {
  const value = VALUE.exec(line)?.[1];
  if (value === undefined) return false;
  return lines.filter((other) => ENDS.exec(other)?.[1] === value).length >= ROWS;
}

/** At the end of a row, of which another line may have the beginning. */
const ENDS = /(?:^| )([Pp]rivate|[Cc]onfidential|[Ee]xempt|[Rr]estricted)(?: [\d,.]{1,9}| [A-Z])?$/;
/** With what the next column of its row says. */
const VALUE = /^([Pp]rivate|[Cc]onfidential|[Ee]xempt|[Rr]estricted)(?: [\d,.]{1,9}| [A-Z])?$/;

function isMark(line: string, marks = MARKS): boolean {
  return isShort(line) && marks.some((mark) => mark.test(line));
}

const isShort = (line: string): boolean => line.length <= LONGEST && !OTHERS.test(line);

/** Letters set apart, "E X E M P T", and one that was misread, as the word that they are. */
function joined(written: string): string {
  // A nought for the letter, as machines that read misread it.
  const line = written.replace(/(?<=\p{Lu})0(?=\p{Lu})/gu, 'O');
  const trimmed = line.trim();
  if (trimmed.length > LONGEST || !/^(?:\W{0,3}\p{L}(?: |\W*$)){5}/u.test(`${trimmed} `))
    return line;
  return trimmed.replace(/(?<=(?:^|\P{L})\p{L}) (?=\p{L}(?:\P{L}|$))/gu, '');
}

const NOUNS =
  'appendix|appendices|annex|report|item|part|version|paper|schedule|information|bids?|tenders?|valuations?|heads of terms|legal (?:advice|opinion)|counsels? (?:advice|opinion)|settlement|business case|briefing|minutes|evaluation|financial';
const NAMES: readonly RegExp[] = [
  /(?:^| )(?:not for publication|not to be published|not for release|do not (?:publish|circulate)|official sensitive|commercial in confidence|commercially sensitive|pink papers?|unredacted|embargoed)(?: |$)/i,
  /(?:^| )(?:appendix|annex|report|item) (?:[\da-z]{1,3} )?nfp(?: |$)/i,
  /(?:^| )(?:exempt|confidential)(?: under)? (?:paras?|paragraphs?|category|rule) \d/i,
  /(?:^| )closed (?:report|appendix|annex|paper|item|session|minutes|version)(?: |$)/i,
  /(?:^| )members only (?:briefing|report|appendix|paper|copy|version)(?: |$)/i,
  /(?:^| )NFP(?: |$)/,
  /(?:^| )(?:exempt|confidential|restricted|private)(?: (?:v? ?\d+|final|copy|draft|version|only|signed|revised|updated|amended|clean|tracked|scan(?:ned)?|redacted version withheld))*$/i,
  new RegExp(
    String.raw`(?:^| )(?:exempt|confidential) (?:${NOUNS}|(?:bid|tender|contract|site|land|risk) (?:${NOUNS}|analysis|scores|prices|report))(?: |$)`,
    'i',
  ),
  /(?:^| )private (?:appendix|appendices|annex|report|item|part|version|paper|schedule)\b/i,
  /(?:^| )(?:appendix|annex|report|item|schedule) (?:[\da-z] )?(?:exempt|confidential) (?:information|report|version|copy|bids?|tenders?|valuations?|terms|advice)(?: |$)/i,
  /(?:^| )(?:appendix|annex|report|item)(?: ?[\da-z])?(?:exempt|confidential)(?: |$)/i,
  /(?:^| )(?:pink paper|part (?:2|ii) exempt|sch(?:edule)? 12a)(?: |$)/i,
];

/**
 * Whether the name of a file says that it is not for the public: "Appendix B - EXEMPT.pdf", but not
 * "exempt-accommodation-strategy.pdf".
 */
export function isExemptByName(name: string): boolean {
  const words = name
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(/%[\da-f]{2}/gi, ' ')
    // "ExemptAppendix2" has three words.
    .replace(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Ll})(?=\d)/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (/\b(?:non|not|un|tax|vat|fully) ?(?:exempt|confidential|restricted)\b/i.test(words))
    return false;
  if (/^(?:strictly )?(?:private|exempt|confidential|restricted) [-–—] /i.test(name)) return true;
  // "Lease (EX).pdf", as lists of papers have it.
  return /[([]EX[)\]]/.test(name) || NAMES.some((pattern) => pattern.test(words));
}
