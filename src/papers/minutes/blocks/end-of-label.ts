import { isBelowShort } from './below-short-label.ts';
import { letterMarkIn } from '../../../source/markdown/numbering/letter-marks.ts';
import { labelIn } from '../labels/labels.ts';
import { listedVoteAt, sidesOfLine } from '../labels/typed-votes.ts';
import type { LabelLine } from '../labels/label-line.ts';

/** "##Title" is one too: two signs without a space are nothing else. */
export const HEADING = /^ {0,3}(?:(#{1,3})[ \t]+|(#{2,3})(?=[^#\s]))(\S.*)$/;
const QUOTATION = /^[ \t]{0,12}>/;
export const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const OTHER_BLOCK = /^[ \t]*(?:[-*•+][ \t]|\d{1,9}[.)][ \t]|\||#{1,6}[ \t]|:{3,})/;

/** The label with which a line begins; a quotation has none. */
export const labelOf = (line: string): LabelLine | undefined =>
  QUOTATION.test(line) ? undefined : labelIn(line);

/** "AGREED nem. con." above "1. that the fee be £5": what was agreed is in the parts below. */
export function aboveParts(lines: readonly string[], at: number): LabelLine | undefined {
  const line = lines[at] ?? '';
  if (!/^[ *_]{0,6}(?:AGREED|NOTED|DECIDED)\b/.test(line) || line.length > 120) return undefined;
  const below = lines.slice(at + 1, at + 4).find((one) => one.trim() !== '');
  if (below === undefined || !isPart(below)) return undefined;
  const label = labelOf(line.replace(/[.:]?[ *_]*$/, ':').replace(/^[ *_]+/, ''));
  return label?.kind === 'decision' && label.rest === '' ? label : undefined;
}

/** Where what belongs to a label ends: the line after its last one. */
export function endOfLabel(
  lines: readonly string[],
  start: number,
  label: LabelLine,
  passages: ReadonlySet<number>,
): number {
  const isEnd = (at: number): boolean => {
    const line = lines[at] ?? '';
    if (passages.has(at) || HEADING.test(line) || FENCE.test(line)) return true;
    return (
      labelOf(line) !== undefined ||
      listedVoteAt(lines, at, passages) !== undefined ||
      sidesOfLine(line) !== undefined
    );
  };
  if (label.kind === 'decision') return endOfDecision(lines, start, label, isEnd);
  if (label.kind === 'result' || label.kind === 'unclear' || label.kind === 'voters')
    return start + 1;
  const isText = label.kind === 'labelled' || label.kind === 'later' || label.kind === 'correction';
  let end = start + 1;
  let last = lines[start] ?? '';
  if (MAY_BE_BELOW.has(label.kind) && label.rest === '') {
    while (end < lines.length && lines[end]?.trim() === '' && !passages.has(end)) end++;
    if (end >= lines.length || isEnd(end)) return start + 1;
    // The names of a vote may be a list.
    if (label.kind === 'side' && POINT.test(lines[end] ?? ''))
      return endOfPoints(lines, end, isEnd);
    if (!isText && isOther(lines[end] ?? '')) return start + 1;
    last = '';
  }
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (line.trim() === '' || isEnd(end) || NOTE_OF_CLERK.test(line)) break;
    if (isText && last !== '' && (OTHER_LABEL.test(line) || isBelowShort(label, last, line))) break;
    if (!isText && (isOther(line) || (last !== '' && !wraps(label, last, line)))) break;
    last = line;
  }
  return end;
}

/** "ACTION: Head of Highways": a label of the council's own. */
const OTHER_LABEL = /^[ \t*_]*\p{Lu}{4,20}(?: \p{Lu}{2,20}){0,2}[ *_]*[:：]/u;

/** A point of a list without numbers. */
const POINT = /^[ \t]*[-*•+–][ \t]+\S/;

function endOfPoints(
  lines: readonly string[],
  from: number,
  isEnd: (at: number) => boolean,
): number {
  let end = from;
  while (end < lines.length && POINT.test(lines[end] ?? '') && !isEnd(end)) end++;
  return end;
}

/** Whether a line goes on with a label’s, which is no sentence of its own. */
function wraps(label: LabelLine, before: string, line: string): boolean {
  const last = before.trimEnd();
  if (/(?:[,;&(-]|\b(?:and|by|seconded|councillors?|cllrs?|to|of|the|for))$/i.test(last))
    return true;
  if (label.kind === 'interest') return !/[.!]$/.test(last);
  if (label.kind !== 'side' && label.kind !== 'recorded') return false;
  // "Absent (2): Ince" is no label, and nobody's vote.
  if (/[:：]/.test(line)) return false;
  if (/^\s*(?:and|&)\s/i.test(line)) return true;
  return !/[.:]$/.test(last) && !OF_A_SENTENCE.test(line.replace(/\([^()]*\)/g, ' '));
}

/** Words that no list of names has. */
const OF_A_SENTENCE =
  /\b(?:the|was|were|being|is|are|that|this|to|on|in|at|there|it|by|as|following|voted|declared|having|not|no)\b|\p{Ll}\.\s/iu;

const isOther = (line: string): boolean => OTHER_BLOCK.test(line) || QUOTATION.test(line);

/** What may begin on the line below, or after an empty one. */
const MAY_BE_BELOW: ReadonlySet<LabelLine['kind']> = new Set([
  'side',
  'labelled',
  'later',
  'interest',
  'moved',
]);

/**
 * A decision runs on over its lists and their paragraphs. A paragraph of its own after it is what happened next, unless it goes on with
 * the sentence.
 */
function endOfDecision(
  lines: readonly string[],
  start: number,
  { rest, vote }: LabelLine & { readonly kind: 'decision' },
  isEnd: (at: number) => boolean,
): number {
  // "RESOLVED unanimously" without a sign that something follows may end there.
  const isBare = !/[\p{L}\p{N}]/u.test(rest);
  const mayEnd = vote !== undefined && isBare && !ENDS_OPEN.test(lines[start] ?? '');
  const isStopped = mayEnd && /[.!][ *_]*$/.test(lines[start] ?? '');
  let end = start + 1;
  let last = isBare ? '' : rest;
  let afterBlank = false;
  let lastNumber = Number(BARE_NUMBER.exec(rest)?.[1] ?? 0);
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isEnd(at)) break;
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    if (NOTE_OF_CLERK.test(line)) break;
    const number = Number(BARE_NUMBER.exec(line)?.[1] ?? 0);
    const isNext = number > 1 && number === lastNumber + 1 && TO_DO.test(line);
    if (afterBlank && last !== '' && !isNext && !goesOn(lines, at, last)) break;
    if (mayEnd && last === '' && isWhatHappened(line, isStopped)) break;
    afterBlank = false;
    last = line.trim();
    if (number === 1 || isNext) lastNumber = number;
    end = at + 1;
  }
  return end;
}

/** "2 That the report be noted.": a part whose number has no sign. */
const BARE_NUMBER = /^[ \t]*(\d{1,2})[ \t]+\p{Lu}/u;

/** "2 That …", "2 The gate be shut.", "3 Officers to report.": a part says what is to be, and not what was. */
const TO_DO =
  /^[ \t]*\d{1,2}[ \t]+(?:That\b|To \p{Ll}|(?!.*\b(?:was|were|said|asked|had|who)\b)[^.;]{0,120}?\b(?:be|shall|will)\b)/u;

const ENDS_OPEN = /[:：;–—-][ *_]*$/;

/** Who does something at a meeting. */
const ACTOR =
  /^[ \t]*(?:councillors?|cllrs?|mr|mrs|ms|miss|dr|members?|there|the (?:(?:vice-?|deputy |lord )?(?:chair\p{L}*|mayor|leader)|meeting|committee|council|cabinet|board|panel|clerk|monitoring officer))\b(?![’'])/iu;
const TO_BE_DONE = /\b(?:be|is|are|shall|will)\b|(?:^| )(?:to|that) \p{Ll}/iu;
/** What follows these is what was said. */
const SPOKE =
  /^(?:(?!\b(?:be|is|are|shall|will|that|to)\b).){0,120}\b(?:said|asked|stated|reported|explained|replied|thanked|declared|advised|told|reminded|spoke|suggested|commented|informed|expressed|queried|highlighted|welcomed|announced|left|joined|arrived|returned|withdrew)\b/iu;
const PAST = /\b(?:was|were|had|left|said|spoke|\p{Ll}{3,}ed)\b/u;
const DECIDES =
  /\b(?:noted|approved|agreed|adopted|accepted|endorsed|granted|refused|elected|appointed|re-?elected|co-?opted|confirmed|recommended|deferred|delegated|authorised|resolved|ratified|nominated|rejected|excluded)\b/i;
const APPOINTS =
  /(?<!\b(?:was|were|had|then) )\b(?:appointed|(?:re-?)?elected|nominated|co-?opted)\b/i;

/** The first verb that says when: a participle behind "the", "of" or "and" is none. */
const VERB =
  /\b(?:be|is|are|shall|will|was|were|had|(?<!\b(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at|ese|ose)|[Aa]ll|[Aa]ny|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|of|by|for|as|on|in|to|with|from|and|or) )\p{Ll}{2,}ed)\b/u;
/** "was approved", "were unanimously agreed", and not "were refused entry", "was deferred for ten minutes". */
const WAS_DECIDED =
  /^(?:was|were)(?: (?:then|duly|therefore|accordingly|also|hereby|further|unanimously|formally))* (?:approved|agreed|adopted|accepted|endorsed|granted|refused|(?:re-?)?elected|appointed|co-?opted|excluded|noted|confirmed|recommended|deferred|delegated|authorised|instructed|asked|requested|directed|resolved|ratified|nominated|rejected|received and (?:noted|adopted|approved|accepted))\b(?! (?:entry|access|admission|last|earlier|previously|before|for (?:an?|\d+|a few|\p{Ll}+) (?:minutes?|hours?|moment)|(?:why|how|when|what|who)\b))/u;

/** Whether the main verb of a sentence says what was, and not what was decided. */
function tellsPast(sentence: string, isStopped: boolean): boolean {
  const found = VERB.exec(sentence);
  const verb = found?.[0] ?? '';
  if (/^(?:|be|is|are|shall|will)$/.test(verb)) return false;
  const before = sentence.slice(0, found?.index);
  if (verb !== 'was' && verb !== 'were')
    return isStopped && (verb === 'had' || !DECIDES.test(verb));
  // "It was noted that …" tells what was said, as "Those who objected were refused" does.
  if (/^it $/i.test(before) || /\b(?:who|which)\b/i.test(before)) return true;
  return !WAS_DECIDED.test(sentence.slice(found?.index));
}

/**
 * "Councillor Ince left.", "The meeting ended at 8 pm.": what happened next, and nothing that is to be done.
 * @param isStopped whether the label ended with a full stop: a sentence of the past is then none of it, whoever it is about
 */
function isWhatHappened(line: string, isStopped: boolean): boolean {
  const first = firstSentence(line);
  if (tellsWhatHappened(first, isStopped)) return true;
  // "The Clerk was instructed to pay. The Chair then closed the meeting."
  const then = line.slice(first.length).trim();
  return ACTOR.test(first) && ACTOR.test(then) && tellsPast(firstSentence(then), true);
}

function tellsWhatHappened(first: string, isStopped: boolean): boolean {
  if (/^[ \t]*That\b/.test(first)) return false;
  if (ACTOR.test(first)) {
    if (SPOKE.test(first) || !(TO_BE_DONE.test(first) || APPOINTS.test(first))) return true;
    return tellsPast(first, isStopped);
  }
  if (/\bhad (?:been|\p{Ll}+ed)\b/u.test(first)) return isStopped;
  return (
    tellsPast(first, isStopped) ||
    (isStopped && !TO_BE_DONE.test(first) && PAST.test(first) && !DECIDES.test(first))
  );
}

/** Up to the first full stop before a capital that ends no title or initial. */
function firstSentence(line: string): string {
  const end = /(?<!\b(?:mr|mrs|ms|dr|cllrs?|st|\p{L}))[.!?] +(?=\p{Lu})/iu.exec(line);
  return end ? line.slice(0, end.index + 1) : line;
}

/** "(Councillor Ince left the meeting at 11.40 a.m.)" */
const NOTE_OF_CLERK =
  /^[ \t]*[([](?:councillors?|cllrs?|mr|mrs|ms|miss|dr|the|under|in accordance|note|part)\b/i;

function goesOn(lines: readonly string[], at: number, before: string): boolean {
  const line = lines[at] ?? '';
  if (before.endsWith(':') || isPart(line) || /^(?: {2}|\t)/.test(line)) return true;
  if (/^[\p{Ll}>|]/u.test(line) || /^(?:That|AND|And that|Subject to)\b/.test(line)) return true;
  // A heading of some of its parts.
  const isShort = /^\*\*[^*]{1,120}\*\*:?$/.test(line.trim()) || /^[^.]{1,80}:$/.test(line.trim());
  const next = lines.slice(at + 1, at + 4).find((one) => one.trim() !== '');
  return isShort && next !== undefined && isPart(next);
}

function isPart(line: string): boolean {
  const text = line.trimStart();
  return (
    letterMarkIn(text) !== undefined ||
    /^(?:\(\d{1,3}\)|\d{1,3}[.)]|R\d{1,3}[.:)]?|[-*•+–])[ \t\u00A0]/.test(text)
  );
}
