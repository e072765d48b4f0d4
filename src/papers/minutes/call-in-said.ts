import type { IsoDate } from '../../language/dates.ts';
import type { OutcomeKind } from '../../law/call-in/requests.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import { dayAt } from './labels/label-parts.ts';

/** What "Call-in:" below a decision says. */
export type CallInSaid =
  /** It can be called in; the last day, where it is stated. */
  | { readonly kind: 'open'; readonly until?: IsoDate }
  /** It can't; of some parts, where the line names them. */
  | { readonly kind: 'closed'; readonly parts: readonly string[] };

/** The words of a label, without the tags of their paragraphs. */
export function wordsOfLabel(html: SafeHtml): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&nbsp;| /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const CLOSED =
  /(?:\bnot|n[’']t|\bnever)(?: be)? (?:open|subject|eligible|liable|available|called|apply)|\bexempt(?:ed)?\b|\bcannot be called\b|^(?:no|not|false)\.?$/i;
/** A time or a day, such as is after "until": "5.00 pm on 11 February", "noon", "the end of Friday". */
const TIME =
  /(?:the )?(?:\d|noon|midday|midnight|(?:close|end) of|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:one|two|three|four|five|six) )/
    .source;
/** "Agreed by the Chair" and "the offer closes" are of no time for call-in. */
const OPEN = new RegExp(
  String.raw`^(?:yes|open|true)\b|\b(?:until|by|closes?(?: on| at)?|ends?(?: on| at)?|deadline(?: is)?:?) ${TIME}|\b(?:subject|open) to call[ -]in\b`,
  'i',
);
/** Words that are of the call-in, or of a part of the decision, and not of why it is closed. */
const OF_CALLABLE =
  /^(?:and |but )?(?:yes|open|true|until|by|closes?|ends?|deadline)\b|\bcall(?:ed)?[ -]in\b|\((?:[\p{L}\p{N}.]{1,6})\)|\b(?:parts?|decisions?|resolutions?|recommendations?|rest|remain\p{L}*|others?)\b[^.;]{0,40}\b(?:open|until|subject)\b/iu;
const PARTS = /\(([\p{L}\p{N}.]{1,6})\)/gu;

/** "Rule 15(b)", "Standing Orders 12(3) and (4)", "section 100A(4)": the mark is of a rule, and of no part of a decision. */
const OF_RULE =
  /\b(?:(?:rules?|standing orders?|orders?|articles?|schedules?|chapters?|acts?|CPR|OSPR|SOs?)\.?(?: (?:no|number)\.?)?(?: ?\d[\p{L}\p{N}.:/-]*| [A-Z](?![\p{L}]))?|(?:regulations?|regs?|sections?|sec|ss?|paragraphs?|paras?|sub-?sections?|clauses?|sch)\.?(?: (?:no|number)\.?)? ?\d[\p{L}\p{N}.:/-]*)(?: ?\([\p{L}\p{N}.]{1,6}\))+(?:(?:, ?| and | or | & | to |[–-])(?:\([\p{L}\p{N}.]{1,6}\))+){0,9}/giu;

/** Words by which what follows is of the other parts. */
const BUT =
  /\b(?:save(?: for| that)|except(?:ing| for| that)?|other than|apart from|but not|unless|remainder|the rest)\b/i;

/** Reads "Call-in:"; none where it says something else, which is only shown. */
export function callInSaid(words: string): CallInSaid | Unclear | undefined {
  const said = words.replace(OF_RULE, ' ');
  const clauses = clausesOf(said);
  const closed = clauses.filter((clause) => CLOSED.test(clause));
  if (closed.length === 0) {
    if (!OPEN.test(words)) return undefined;
    const until = lastDayIn(words);
    return { kind: 'open', ...(until !== undefined && { until }) };
  }
  const marks = closed.map(marksIn);
  const isOpenToo = clauses.some(
    (clause) => !CLOSED.test(clause) && OPEN.test(clause.trim()) && OF_CALLABLE.test(clause.trim()),
  );
  const isOfAll = marks.some((own) => own.length === 0) && (isOpenToo || marks.flat().length > 0);
  if (
    isOfAll ||
    BUT.test(said) ||
    closed.some((clause) => /\b(?:is|are) (?:open|subject)\b(?! to (?!call))/i.test(clause))
  )
    return { kind: 'unclear', sentence: words };
  return { kind: 'closed', parts: marks.flat() };
}

/** They say something of it, and not clearly of what. */
export type Unclear = { readonly kind: 'unclear'; readonly sentence: string };

/** Sentences, and their halves that are of different parts. */
const clausesOf = (text: string): string[] =>
  text.split(
    /(?<=[.;!?])\s+|,? (?:but|while|whereas|and) (?=(?:(?:the )?(?:decision|part|resolution)s?\b|\([\p{L}\p{N}.]{1,6}\)[^()]{0,20} (?:is|are|can|until)\b))|, (?=\([\p{L}\p{N}.]{1,6}\)[^()]{0,20} (?:is|are|can|not|until)\b)/iu,
  );

/** What sentences beside a decision say of its call-in. */
export type CallInInText = { readonly kind: 'closed'; readonly parts: readonly string[] } | Unclear;

const OF_CALL_IN = /\bcall(?:ed)?[ -]in\b/i;
/** Words by which a sentence is of some things and not of others, without their marks in brackets. */
const OF_SOME =
  /\b(?:save|except\p{L}*|other than|apart from|only|but not|unless|parts?|paragraphs?|(?:decision|resolution|recommendation)s? (?:[b-z]|\d{1,3}|[ivx]{2,4})\b|first|second|latter|former|remain\p{L}*|rest)\b/iu;

/**
 * Reads text below a decision by which it can't be called in: "The decision in (b) is not subject to call-in." None where the text
 * says nothing of the kind; what it says beside, of a call-in that was or may come, is only shown.
 */
export function callInInText(text: string): CallInInText | undefined {
  const parts: string[] = [];
  let isClosed = false;
  for (const sentence of clausesOf(text)) {
    const said = sentence.replace(OF_RULE, ' ');
    if (!OF_CALL_IN.test(said) || !CLOSED.test(said)) continue;
    const marks = marksIn(said);
    const more = said.replace(PARTS, ' ');
    const isOfSome =
      marks.length > 0
        ? /\b(?:save|except\p{L}*|other than|apart from|but not|unless|remain\p{L}*)\b/iu.test(more)
        : OF_SOME.test(more);
    const isBoth = /\b(?:is|are) (?:open|subject)\b/i.test(sentence);
    if (isOfSome || isBoth || (isClosed && (marks.length === 0) !== (parts.length === 0)))
      return { kind: 'unclear', sentence };
    isClosed = true;
    parts.push(...marks);
  }
  return isClosed ? { kind: 'closed', parts } : undefined;
}

const marksIn = (words: string): string[] =>
  [...words.matchAll(PARTS)].flatMap(([, mark]) => mark ?? []);

/** The day after "until" or "by", with or without an hour before it. */
function lastDayIn(words: string): IsoDate | undefined {
  for (const { index } of words.matchAll(
    /\d{4}-\d\d-\d\d|(?<![\d.])\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}/gu,
  )) {
    const found = dayAt(words.slice(index));
    if (found) return found.on;
  }
  return undefined;
}

/** What "Call-in outcome:" says of one decision: of some of its parts, or of all. */
export type OutcomeSaid = {
  /** The number of the minute, or the reference of the decision. */
  readonly of: string;
  readonly parts: readonly string[];
  readonly what: OutcomeKind;
};

const OF =
  /^([\p{L}\p{N}][\p{L}\p{N}./-]{0,30})((?: ?\([\p{L}\p{N}.]{1,6}\)(?:,| and| &)?){0,20}) ?(?:[:–—-] ?)?(.{1,200})$/u;

/** Reads "C84(c) released; C84(b) referred back"; what can't be read is among the unclear. */
export function outcomesSaid(words: string): {
  readonly outcomes: readonly OutcomeSaid[];
  readonly unclear: readonly string[];
} {
  const outcomes: OutcomeSaid[] = [];
  const unclear: string[] = [];
  for (const piece of words.split(/;|\.(?= |$)/)) {
    const text = piece.trim().replace(/^and /, '');
    if (text === '') continue;
    const [, of, parts = '', said = ''] = OF.exec(text) ?? [];
    const what = outcomeIn(said);
    if (of === undefined || what === undefined) unclear.push(text);
    else outcomes.push({ of, parts: marksIn(parts), what });
  }
  return { outcomes, unclear };
}

function outcomeIn(said: string): OutcomeKind | undefined {
  if (/\breferred to (?:the )?(?:full )?council\b/i.test(said)) return 'referred-to-council';
  if (/\breconsidered,? and (?:again )?(?:confirmed|upheld)\b/i.test(said)) return 'released';
  if (/\breferred\b|\breconsider/i.test(said)) return 'referred-back';
  if (/\bcomment/i.test(said)) return 'comments';
  return /\b(?:released?|confirmed|upheld|no (?:further )?action)\b/i.test(said)
    ? 'released'
    : undefined;
}
