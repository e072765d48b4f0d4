import { CLASS, LAW, NOT_OUT, PAPER } from './mark-words.ts';

/**
 * Lines that are made of nothing but marks, in whatever order and with whatever between them: "Legally privileged – do not disclose",
 * "Appendix 3 – Confidential (Financial)", "Members only: confidential pursuant to section 100A(2)".
 */

type Piece = {
  readonly what: 'sure' | 'half' | 'paper' | 'kind' | 'label' | 'law';
  readonly pattern: RegExp;
};

const piece = (what: Piece['what'], pattern: string, flags = 'iuy'): Piece => ({
  what,
  pattern: new RegExp(String.raw`(?:${pattern})(?![\p{L}\p{N}])`, flags),
});

const NUMBER = String.raw`(?: (?:no\.? ?)?(?:\d{1,3}[a-z]?|[ivx]{1,4}|[a-z])(?![\p{L}\p{N}]))?`;
const THING = String.raw`(?:information|data|details|material|content|advice|figures|matters?)`;
/** The law on what is withheld of information about the environment, and of information that is asked for (EIR 2004, FOIA 2000). */
const FURTHER_LAW = String.raw`(?:reg(?:ulation|\.)? ?12 ?\(|(?:the )?environmental information regulations?\b|(?:the )?EIRs?\b|(?:the )?freedom of information act\b|(?:the )?FOIA?\b|s(?:ection|\.)? ?\d{1,3}(?:\(\d\))? of the freedom)`;
const BY = String.raw`(?:under|pursuant to|by (?:virtue|reason) of|in accordance with|within|as defined (?:in|by)|see)`;

/** The first that fits is taken, so longer ones are before those that they begin with. */
const PIECES: readonly Piece[] = [
  piece('sure', NOT_OUT),
  piece(
    'sure',
    String.raw`do not (?:publish|circulate|distribute|disclose|release|copy|share|forward)(?:,? (?:(?:or|and) )?(?:publish|circulate|distribute|disclose|release|copy|share|forward))*`,
  ),
  piece('sure', String.raw`(?:the )?(?:press and )?public (?:(?:are|is|will be|to be) )?excluded`),
  piece('sure', String.raw`(?:for )?(?:members|councillors)['’]?s?(?: eyes)? only`),
  piece(
    'sure',
    String.raw`(?:closed|exempt|confidential|private) (?:session|part|agenda) (?:report|appendix|annex|paper|briefing|document)s?${NUMBER}`,
  ),
  piece('sure', CLASS),
  piece(
    'half',
    String.raw`(?:contains?|containing|includes?|including) (?:commercially sensitive|commercial|sensitive|personal|exempt|confidential|legally privileged|privileged|private)(?:(?: and| or|,) (?:commercially sensitive|commercial|sensitive|personal|exempt|confidential|privileged|private))* ${THING}`,
  ),
  piece('half', String.raw`(?:strictly |highly )?(?:exempt|confidential|private)`),
  // In small letters there is more that is restricted, such as roads and accounts.
  piece('half', 'RESTRICTED', 'uy'),
  piece(
    'paper',
    String.raw`${PAPER}${NUMBER}|part (?:2|3|two|three|ii|iii|b|c)|(?:pink|blue|green|yellow|buff) (?:papers?|pages?)|page \d+(?: of \d+)?`,
  ),
  piece(
    'paper',
    String.raw`(?:final |first |working )?draft|version \d[\d.]*|v\d[\d.]*|copy(?: no\.?)? \d+`,
  ),
  piece(
    'label',
    String.raw`(?:document |security |protective |information |publication )?(?:control|handling|distribution|circulation|dissemination|caveat|protection|security|audience|readership|release|disclosure|publication|privacy|visibility|confidentiality|category|marking|classification|status)(?: (?:level|status|marking|instructions?|class|category|list))?(?=\s*[:|–—-])`,
  ),
  piece(
    'kind',
    String.raw`financial|finance|commercial|personal|legal|staff(?:ing)?|personnel|hr|sensitive|pricing|prices|tenders?|bids?|contracts?|property|management`,
  ),
];

const CITED = new RegExp(String.raw`(?:${BY} )?(?:the )?${LAW}|${BY} ${FURTHER_LAW}`, 'iuy');
const BETWEEN = /(?:[^\p{L}\p{N}]|(?:and|or)(?![\p{L}\p{N}]))*/uy;
/** A mark, or two that are each more than a word of a text only together. */
const ENOUGH = 2;

/**
 * Whether a line is made of marks alone.
 * @param isTitle whether it is above all else: further down, the name of a paper with a mark is that of another paper
 */
export function isMadeOfMarks(line: string, isTitle: boolean): boolean {
  const found = piecesOf(line);
  if (found === undefined) return false;
  const has = (what: Piece['what']) => found.includes(what);
  if (found[0] === 'paper' && !isTitle && !/^\W*(?:draft|page|version)/i.test(line)) return false;
  const halves = found.filter((what) => what === 'half').length;
  const isMore = has('law') || (has('paper') && !has('label'));
  return (has('sure') ? ENOUGH : 0) + halves + (halves > 0 && isMore ? 1 : 0) >= ENOUGH;
}

/** What a line is made of; undefined where it has other words. */
function piecesOf(line: string): Piece['what'][] | undefined {
  const found: Piece['what'][] = [];
  let at = endOf(BETWEEN, line, 0) ?? 0;
  while (at < line.length) {
    // What a law is named by goes on to the end of the line.
    if (found.length > 0 && endOf(CITED, line, at) !== undefined) return [...found, 'law'];
    const next = PIECES.find(({ pattern }) => endOf(pattern, line, at) !== undefined);
    if (next === undefined) return undefined;
    found.push(next.what);
    const end = endOf(next.pattern, line, at) ?? line.length;
    at = endOf(BETWEEN, line, end) ?? end;
  }
  return found;
}

/** Where a pattern that fits at a place ends. */
function endOf(pattern: RegExp, line: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : undefined;
}

/** In capitals, so that no sentence goes on from them. */
const SHOUTED = String.raw`(?:OFFICIAL\W{1,3}SENSITIVE(?:\W{1,3}(?:COMMERCIAL|PERSONAL|LEGAL|STAFF))?|NOT FOR (?:PUBLIC )?(?:PUBLICATION|DISCLOSURE|CIRCULATION|RELEASE)|COMMERCIAL(?:LY)?\W{1,3}IN\W{1,3}CONFIDENCE|PRIVATE (?:AND|&) CONFIDENTIAL)`;
const BEFORE_TITLE = new RegExp(String.raw`^\W*${SHOUTED}\W+\p{Lu}[\p{L}’']*\p{Ll}`, 'u');
const BEHIND_TITLE = new RegExp(String.raw`^(.*\p{Ll}[\p{L}\d]*)[ ()[\]|–—-]+${SHOUTED}\W*$`, 'u');
/** What leads on to a mark in a sentence that speaks of it. */
const LEADS_ON =
  /(?<!\p{L})(?:as|is|are|was|were|be|been|or|and|the|an?|of|for|to|in|with|all|mark(?:ed|ing)?|stamped|labelled|class(?:ed|ified)?|word(?:s|ing)?|says?|appendix|annex|item|report|paper)(?: \d{1,3}[a-z]?)?$/iu;
/** A page that has the other classes too tells of them all. */
const OTHER_CLASS =
  /^\W*(?:OFFICIAL(?!\W{1,3}SENS)|SECRET|TOP SECRET|PUBLIC|UNCLASSIFIED)(?!\p{L})/mu;

/**
 * Whether the head of a page has a mark in capitals and its title in one line: "OFFICIAL-SENSITIVE  Planks for the mill".
 * @param page all of its text
 */
export function hasMarkBesideTitle(line: string, page: string): boolean {
  if (OTHER_CLASS.test(page)) return false;
  if (BEFORE_TITLE.test(line)) return true;
  const title = BEHIND_TITLE.exec(line)?.[1];
  return title !== undefined && !LEADS_ON.test(title);
}
