import { labelIn } from '../../../papers/minutes/labels/labels.ts';
import { outcomeBehindSides } from '../../../papers/minutes/labels/side-said.ts';
import { dateIn } from '../../fields/values.ts';
import { readInterest } from './interests.ts';
import { readAltered, readComing, readFate } from './members-matters.ts';
import type { MinutePart } from '../minute-parts.ts';
import type { MinutesLine } from '../minutes-line.ts';
import { hasMore } from '../minutes-writer.ts';
import { readMotion } from './motions.ts';
import type { People } from './people.ts';
import { readPresented, readSignatures } from './questions.ts';
import type { ReadSentence } from './sentences.ts';
import { readRecorded } from './recorded.ts';
import { readVote } from './votes.ts';

/** Where a sentence is. */
export type Around = {
  readonly people: People;
  readonly part: MinutePart;
  /** The title of the minute. */
  readonly minute: string;
};

/** What a sentence is read as; undefined where it is prose. */
export function readSentence(
  sentence: string,
  { people, part, minute }: Around,
): ReadSentence | undefined {
  const alone = /^(?:the )?((?:substantive|original|procedural) motion)[.:]?$/i.exec(sentence);
  if (alone) return { pieces: [{ kind: 'part', text: alone[1] ?? '' }] };
  const second = /^seconded(?: by)?:? (.{2,90}?)\.?$/i.exec(sentence);
  const seconder = second && people.personIn(second[1] ?? '');
  if (seconder) return { pieces: [{ kind: 'label', text: `Seconded: ${seconder}` }] };
  const seconds =
    /^(.{2,90}?) (?:then |duly |formally )?seconded(?: (?:this|it|the (?:motion|proposal|amendment|recommendations?)))?\.?$/i.exec(
      sentence,
    );
  const name = seconds && people.personIn(seconds[1] ?? '');
  if (name) return { pieces: [{ kind: 'label', text: `Seconded: ${name}` }] };
  const isOfInterests = /\binterests?\b|\bdeclarations?\b/i.test(minute);
  return (
    readAltered(sentence) ??
    readMotion(sentence, people) ??
    readRecorded(sentence, people) ??
    readVote(sentence, people) ??
    readInterest(sentence, people, isOfInterests) ??
    readComing(sentence, people) ??
    (part === 'application' ? withdrawnIn(sentence) : undefined) ??
    readFate(sentence) ??
    readUrgent(sentence) ??
    readReceived(sentence) ??
    (part === 'petition' ? (readSignatures(sentence) ?? readPresented(sentence)) : undefined)
  );
}

const URGENT =
  /\breported\b.{0,200}\b(?:special urgency|general exception|urgency (?:rules?|procedures?|provisions?)|urgent decisions?|as urgent)\b|\burgent (?:executive |key )?decisions?\b.{0,200}\b(?:had been|were|was) (?:reported|taken)\b|\b(?:had|has|have) taken\b.{0,60}\burgent (?:executive |key )?decisions?\b/is;
const REFERENCE =
  /(?<![\p{L}\p{N}/])(?:(?<=\bdecisions? (?:no\.? |number )?)\d{2}\/\d{4,5}|\p{Lu}{1,5}\/\d{2,4}(?:-\d{2})?\/\d{1,4}|\p{Lu}{2,5}[/-]\d{1,4}|\p{Lu}{1,3}\d{1,4})(?![\p{L}\p{N}/])/gu;

/** "The Leader reported that decisions C87 and CMD/2026/12 had been taken under special urgency": what the minute reports stays as it is. */
function readUrgent(sentence: string): ReadSentence | undefined {
  if (sentence.length > 1_000 || !URGENT.test(sentence)) return undefined;
  const references = [...new Set(sentence.match(REFERENCE) ?? [])];
  if (references.length === 0) return undefined;
  return {
    pieces: [
      { kind: 'prose', text: sentence },
      { kind: 'label', text: `Reports urgent: ${references.join(', ')}` },
    ],
    ask: `${references.join(', ')}: taken for the numbers of urgent decisions that are reported here; if not, take the line “Reports urgent:” out`,
  };
}

const URGENT_REPORT =
  /\burgent\b|\bspecial urgency\b|\bgeneral exception\b|\bregulation 19\b|\breg(?:\.|ulations?)? ?19\b/i;
/** "(Cabinet, 3 February 2026, C87)": who took it, when, and its number. */
const TAKEN_IN_BRACKETS =
  /\(([^()]{6,120}), ?((?:\p{Lu}{1,5}\/\d{2,4}(?:-\d{2})?\/\d{1,4}|\p{Lu}{1,3}\d{1,4}))\)/gu;

/** The numbers of urgent decisions that a minute reports, each in a paragraph of its own with who took it and when. */
export function urgentInMinute(title: string, texts: readonly string[]): string[] {
  const isReport =
    /\bdecisions?\b/i.test(`${title} ${texts.join(' ').slice(0, 4_000)}`) &&
    (URGENT_REPORT.test(title) || texts.some((text) => URGENT_REPORT.test(text.slice(0, 1_000))));
  if (!isReport || texts.some((text) => readUrgent(text) !== undefined)) return [];
  const found = texts.flatMap((text) =>
    [...text.slice(0, 2_000).matchAll(TAKEN_IN_BRACKETS)].flatMap(([, whom = '', number = '']) =>
      dateIn(whom) === undefined ? [] : [number],
    ),
  );
  return [...new Set(found)];
}

const RECEIVED =
  /^[[(]?received by (?:the )?[\p{L} &-]{3,60}?(?: on)?[,:]? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4})[\])]?\.?$/iu;

/** "[Received by the Cabinet: 10 December 2025]" below recommendations: by when an answer is due is for the clerk to say. */
function readReceived(sentence: string): ReadSentence | undefined {
  const on = dateIn(RECEIVED.exec(sentence.slice(0, 200))?.[1] ?? '');
  if (on === undefined) return undefined;
  return {
    pieces: [
      { kind: 'prose', text: sentence },
      { kind: 'label', text: `Received: ${on}` },
    ],
    ask: `recommendations were received on ${on}: write Answer due: with the day by which they are to be answered`,
  };
}

/** "WITHDRAWN by the applicant" of an application. */
function withdrawnIn(sentence: string): ReadSentence | undefined {
  if (!/^(?:the application was )?withdrawn\b/i.test(sentence) || sentence.length > 200)
    return undefined;
  return {
    pieces: [
      { kind: 'prose', text: sentence },
      { kind: 'label', text: 'Outcome: withdrawn' },
    ],
  };
}

const SECOND_LABEL =
  /(?<=[.;)])\s+(?=(?:interests?(?: declared)?|dispensations?|reasons?(?: for (?:the )?decision)?|alternatives?(?: options?)?(?: considered)?(?: and rejected)?|call-in|recorded vote|voting):)/gi;
/** "For (2): Ince, Li Against (1): Sallis", as a PDF runs them together; "Yn erbyn / Against:" is one label. */
const NEXT_SIDE =
  /(?<![/|])[,;.]? (?=(?:VOTES? AGAINST|Votes? against|Votes? abstained|AGAINST|Against|ABSTAIN(?:ED|ING)?|Abstain(?:ed|ing)?|ABSTENTIONS?|Abstentions?|NOT VOTING|Not voting|Noes|NOES)(?: ?\(\d{1,4}\)| ?:))/;
/** "LOST, there voting for:" begins a side of the vote. */
const SIDE_AT_END =
  /^(.{3,300}?)[,;:.]? (?:and )?((?:there |those )?(?:voting|voted) (?:for|in favou?r|against|abstain\p{L}*)(?: the (?:motion|amendment|proposal))?:)(.*)$/isu;

/** Another side, or what came of the vote, behind the names of one. */
const THEN_SIDE =
  /[.;,] (?=(?:and )?(?:(?:those|members|councillors) )?(?:voting |voted )?(?:for|in favou?r|against|abstain(?:ing|ed)|abstentions?|not voting)(?: the (?:motion|amendment|proposal))?:)/i;
const THEN_RESULT = /\. (?=(?:The|This|It|Accordingly|Therefore) [^.:]{3,120}\.?$)/;

/** "Voted for: Ince, Li. Those voting against: Pyke. The motion was lost.": a line for each side, and one for what came of it. */
const sidesApart = (line: string): string[] =>
  line
    .split(THEN_RESULT)
    .flatMap((part) => part.split(THEN_SIDE))
    .map((part) =>
      part.replace(/^(?:and )?(?:those|members|councillors) (?:voting|voted)/i, 'Voted'),
    );

/** The labels of a line that has several: "Alternative options: None.  Interests: None." */
export function severalLabels(line: MinutesLine): MinutesLine[] | undefined {
  const { text } = line;
  if (line.mark !== undefined || hasMore(line.inlines) || text.length > 4_000) return undefined;
  const parts = text.split(SECOND_LABEL);
  const isLabels =
    parts.length > 1 && labelIn(parts[0] ?? '') !== undefined && /^[^.:]{2,80}:/.test(text);
  if (isLabels)
    return parts.map((part) => ({ ...line, text: part, raw: part, inlines: [{ text: part }] }));
  const behind = outcomeBehindSides(text);
  if (behind) {
    const own = {
      ...line,
      text: behind.sides,
      raw: behind.sides,
      inlines: [{ text: behind.sides }],
    };
    const outcome = {
      ...line,
      text: behind.outcome,
      raw: behind.outcome,
      inlines: [{ text: behind.outcome }],
    };
    return [...(severalLabels(own) ?? [own]), outcome];
  }
  const isSide = labelIn(text)?.kind === 'side';
  const sides = isSide ? text.split(NEXT_SIDE) : [];
  if (sides.length > 1)
    return sides.map((part) => ({ ...line, text: part, raw: part, inlines: [{ text: part }] }));
  const side = isSide ? null : SIDE_AT_END.exec(text);
  const isVoted =
    side !== null && /\b(?:vote|motion|amendment|lost|carried|put)\b/i.test(side[1] ?? '');
  if (!isVoted) return undefined;
  const label = `${(side[2] ?? '').replace(/^(?:there |those )?voting/i, 'Voted')}${side[3] ?? ''}`;
  return [side[1] ?? '', ...sidesApart(label)].map((part) => ({
    ...line,
    text: part,
    raw: part,
    inlines: [{ text: part }],
  }));
}
