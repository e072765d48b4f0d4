import { formatDate, type IsoDate } from '../../language/dates.ts';
import { asSentence, listInWords } from '../../language/sentence.ts';
import { dayOfMinute } from '../../papers/minutes/day-of-minute.ts';
import type { Minute, MinuteBlock } from '../../papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import { whatWasDecided } from '../../papers/minutes/what-was-decided.ts';
import { recommendedParts } from '../../papers/recommendation/recommendations.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName } from '../cards.ts';
import { together, type MatterEntry, type MatterSaid } from './matter-entry.ts';
import type { MatterPapers } from './matter-papers.ts';

type MinuteOf = MatterPapers['minutes'][number];
type Labelled = Extract<MinuteBlock, { kind: 'labelled' }>;

/** What minutes say: what was decided, what was recommended, and what became of recommendations. */
export function saidByMinutes(
  index: ArchiveIndex,
  own: readonly MinuteOf[],
  today: IsoDate,
): MatterSaid {
  const answers = answersTo(index, own);
  return together([
    ...own.map((one) => ({ entries: [entryOf(index, one)] })),
    { entries: answers.map((one) => entryOfAnswer(index, one)) },
    ...own.flatMap((one) => [saidBesides(one, today), answerDue(one, answers, today)]),
  ]);
}

function entryOf(index: ArchiveIndex, { minutes, minute }: MinuteOf): MatterEntry {
  const { url, on, status, fates, outcomes, decisions } = whatWasDecided(minutes, minute);
  const committee = committeeName(index, minutes.committee);
  const verbs = new Set(decisions.map(({ verb }) => verb));
  const what =
    decisions.length === 0
      ? `Considered by ${committee}`
      : verbs.size === 1 && verbs.has('recommended')
        ? `Recommended by ${committee}`
        : `Decided by ${committee}`;
  return {
    ...{ on, what, url, title: titleOf(minute), decisions },
    notes: [...[...fates, ...outcomes].map(asSentence), ...approvedIn(minutes)],
    ...(status === 'draft' && { isDraft: true as const }),
  };
}

const approvedIn = ({ status }: MinutesOnDay): string[] =>
  status.kind === 'approved' ? [`The minutes were approved on ${formatDate(status.on)}.`] : [];

const titleOf = ({ number, title }: Minute): string =>
  number === undefined ? title : `Minute ${number}: ${title}`;

const labelsOf = ({ blocks }: Minute): Labelled[] =>
  blocks.filter((block): block is Labelled => block.kind === 'labelled');

/** What a minute of the matter says besides: each on the day that it is said of. */
function saidBesides({ minutes, minute }: MinuteOf, today: IsoDate): Partial<MatterSaid> {
  const of = { title: titleOf(minute), url: `${minutes.url}#${minute.id}`, notes: [] };
  const taken = dayOfMinute(minutes, minutes.minutes.indexOf(minute));
  const entries = minute.blocks.flatMap((block): MatterEntry[] => {
    if (block.kind === 'later') {
      const { on, words } = block;
      return [{ ...of, on, what: 'Added to the minutes after the meeting', words }];
    }
    if (block.kind !== 'labelled') return [];
    const { label, on, words } = block;
    if (label === 'Call-in outcome') return [{ ...of, on: taken, what: label, words }];
    return label === 'Received' && on !== undefined
      ? [{ ...of, on, what: 'Recommendations received' }]
      : [];
  });
  return { entries: entries.filter(({ on }) => on <= today) };
}

/** When an answer to recommendations is due, where the minutes say the day, and which of them have one here. */
function answerDue(
  { minutes, minute }: MinuteOf,
  answers: readonly Answer[],
  today: IsoDate,
): Partial<MatterSaid> {
  const on = labelsOf(minute).find(({ label }) => label === 'Answer due')?.on;
  if (on === undefined) return {};
  const what = 'Answer to recommendations';
  const of = { on, title: titleOf(minute), url: `${minutes.url}#${minute.id}` };
  const open = withoutAnswer(minute, answers);
  const due = { ...of, what: `Due: ${what}` };
  if (open.length === 0) return on > today ? {} : { entries: [{ ...due, notes: [] }] };
  const some = open.filter((mark) => mark !== '');
  const said =
    some.length === 0
      ? 'No answer is recorded here.'
      : `No answer to ${listInWords(some)} is recorded here.`;
  if (on >= today) return { toCome: [{ ...of, what, notes: [said] }] };
  return {
    entries: [{ ...due, notes: [said] }],
    notKnown: [{ ...of, what, notes: [`Was due on ${formatDate(on)}. ${said}`] }],
  };
}

/** The marks of the recommendations of a minute that have no answer here; "" of what has no marks. */
function withoutAnswer(minute: Minute, answers: readonly Answer[]): string[] {
  const given = answers
    .filter(({ of, block }) => of?.minute === minute && block.label === 'Answer to')
    .map(({ block: { of = '' } }) => folded(of.replace(/^[^\s(]+/, '')));
  // An answer that names the minute alone is to all of them.
  if (given.includes('')) return [];
  const marks = minute.blocks.flatMap((block) =>
    block.kind === 'decision' ? recommendedParts(block).flatMap(({ mark }) => mark ?? []) : [],
  );
  if (marks.length === 0) return given.length > 0 ? [] : [''];
  return marks.filter((mark) => !given.some((one) => one === folded(mark)));
}

const folded = (mark: string): string => mark.toLowerCase().replace(/[^a-z0-9]/g, '');

/** An answer to a recommendation, or progress on one, in the minutes of whatever meeting it was given at. */
type Answer = {
  readonly minutes: MinutesOnDay;
  readonly minute: Minute;
  readonly block: Labelled;
  /** The minute of the matter that recommended; none where it is not known which. */
  readonly of: MinuteOf | undefined;
};

/** Those to recommendations of the matter, and those that its own minutes have. */
function answersTo(index: ArchiveIndex, own: readonly MinuteOf[]): Answer[] {
  if (own.length === 0) return [];
  const numbers = new Set(own.flatMap(({ minute: { number } }) => number ?? []));
  const minutesOfIt = new Set(own.map(({ minute }) => minute));
  return index.archive.minutes.flatMap((minutes) =>
    minutes.minutes.flatMap((minute) =>
      labelsOf(minute).flatMap((block): Answer[] => {
        if (block.label !== 'Answer to' && block.label !== 'Progress on') return [];
        const number = /^[^\s(]+/.exec(block.of ?? '')?.[0] ?? '';
        const of = numbers.has(number) ? recommendedIn(index, minutes, number, own) : undefined;
        return of || minutesOfIt.has(minute) ? [{ minutes, minute, block, of }] : [];
      }),
    ),
  );
}

/**
 * The minute that a number means in minutes: the latest of the same committee until that day; else the only one of other
 * committees. Where several have it nobody can say which is meant.
 */
function recommendedIn(
  { archive }: ArchiveIndex,
  { committee, date }: MinutesOnDay,
  number: string,
  own: readonly MinuteOf[],
): MinuteOf | undefined {
  const before = archive.minutes.flatMap((minutes) =>
    minutes.date > date
      ? []
      : minutes.minutes.flatMap((minute) =>
          minute.number === number ? [{ minutes, minute }] : [],
        ),
  );
  const same = before.filter(({ minutes }) => minutes.committee === committee);
  const meant = same.at(-1) ?? (before.length === 1 ? before[0] : undefined);
  return own.find(({ minute }) => minute === meant?.minute);
}

function entryOfAnswer(index: ArchiveIndex, { minutes, minute, block }: Answer): MatterEntry {
  const at = minutes.minutes.indexOf(minute);
  const what =
    block.label === 'Answer to' ? 'Answer to recommendation' : 'Progress on recommendation';
  return {
    on: dayOfMinute(minutes, at),
    what: `${what} ${block.of ?? ''}`,
    title: `${committeeName(index, minutes.committee)}: ${titleOf(minute)}`,
    url: `${minutes.url}#${minute.id}`,
    ...{ notes: [], words: block.words },
    ...(minutes.status.kind === 'draft' && { isDraft: true as const }),
  };
}
