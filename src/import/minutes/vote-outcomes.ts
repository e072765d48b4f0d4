import { labelIn } from '../../papers/minutes/labels/labels.ts';
import { figuresIn } from '../../papers/minutes/labels/vote-words.ts';
import { isNamesLine } from './head/names-line.ts';
import { isBeforeSides, isLeadIn } from './label-lines.ts';
import type { MinuteContext } from './minute-context.ts';
import type { MinutesLine } from './minutes-line.ts';
import { sentencesOf, subjectOf, type PartName } from './sentences/sentences.ts';
import { readVote } from './sentences/votes.ts';

/** Lines of names that the sides of a vote have at most. */
const MOST_OF_SIDES = 200;

/**
 * Whether what came of a vote is that of the sides on the lines below, and not of the vote above.
 * @param said the sentence that says it
 * @param at the place of the line that has the sentence
 */
export function isOfSidesBelow(
  said: string,
  lines: readonly MinutesLine[],
  at: number,
  { writer, parts, people }: MinuteContext,
): boolean {
  if (!isBeforeSides(lines, at)) return false;
  // "The amendment was LOST, the voting being as follows:"
  if (/:\W*$/.test(said)) return true;
  if (writer.openVote === 'sides') return false;
  const lead = leadIn(lines, at);
  const ofLead = lead === undefined ? undefined : subjectOf(lead);
  const own = subjectOf(said) ?? {
    of: parts.part === 'amendment' ? ('amendment' as const) : ('motion' as const),
    title: '',
    isNew: false,
  };
  if (ofLead && isOther(own, ofLead)) return false;
  const hasFigures = writer.openVote === 'vote' || figuresIn(said) !== undefined;
  return !(hasFigures && outcomeBelow(lines, at, people) !== undefined);
}

/**
 * The heading that sides need below a vote of which it is said what came of it: what came of them names what they were on, where the
 * line above them doesn't.
 */
export function partOfSides(
  lines: readonly MinutesLine[],
  at: number,
  { writer, parts, people }: MinuteContext,
): string | undefined {
  const { text } = lines[at] as MinutesLine;
  if (writer.openVote !== 'ended' || subjectOf(text)) return undefined;
  const outcome = outcomeBelow(lines, at, people);
  const subject = outcome === undefined ? undefined : subjectOf(outcome);
  return subject && parts.enter(subject);
}

/** Whether the last of several sentences leads to the sides below: "The amendment was LOST. A recorded vote was taken on the motion:" */
export function endsWithLeadIn(text: string): boolean {
  const sentences = sentencesOf(text);
  return sentences.length > 1 && isLeadIn(sentences.at(-1) ?? '');
}

/** What leads to the sides below: the line between, or the last sentence of the line itself. */
function leadIn(lines: readonly MinutesLine[], at: number): string | undefined {
  const between = lines.slice(at + 1, at + 3).find(({ text }) => text !== '')?.text ?? '';
  if (isLeadIn(between)) return between;
  const last = sentencesOf(lines[at]?.text ?? '').at(-1) ?? '';
  return isLeadIn(last) ? last : undefined;
}

/** Whether two sentences are about votes on different things: an amendment and the motion, or amendments 1 and 2. */
function isOther(one: PartName, other: PartName): boolean {
  if (one.of !== other.of) return true;
  const [name, another] = [one, other].map(({ title }) => nameOf(title));
  if (name !== '' && another !== '' && name !== another) return true;
  return one.title !== '' && isProcedural(one.title) !== isProcedural(other.title);
}

/** "1" of "Second amendment 1". */
const nameOf = (title: string): string =>
  (/(?:motion|amendment|proposal|recommendations?)\b(.*)$/is.exec(title)?.[1] ?? '')
    .replace(/,? as (?:further )?(?:amended|altered)/i, '')
    .trim()
    .toLowerCase();

const isProcedural = (title: string): boolean => /^(?:procedural|closure)\b/i.test(title);

/** The line below the sides that says what came of them; one above further sides may be of those. */
function outcomeBelow(
  lines: readonly MinutesLine[],
  at: number,
  people: MinuteContext['people'],
): string | undefined {
  for (let place = at + 1; place < lines.length && place - at < MOST_OF_SIDES; place += 1) {
    const { text, table } = lines[place] as MinutesLine;
    if (table) return undefined;
    const isOfSides = labelIn(text)?.kind === 'side' || text === '' || isLeadIn(text);
    if (isOfSides || (labelIn(text) === undefined && isNamesLine(text))) continue;
    return saysOutcome(text, people) && !isBeforeSides(lines, place) ? text : undefined;
  }
  return undefined;
}

const saysOutcome = (text: string, people: MinuteContext['people']): boolean =>
  sentencesOf(text.slice(0, 1_500)).some((sentence) =>
    (readVote(sentence, people)?.pieces ?? [{ text: sentence }]).some(
      (piece) => labelIn(piece.text)?.kind === 'result',
    ),
  );
