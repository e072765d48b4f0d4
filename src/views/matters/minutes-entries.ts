import { formatDate, type IsoDate } from '../../language/dates.ts';
import { asSentence } from '../../language/sentence.ts';
import { dayOfMinute } from '../../papers/minutes/day-of-minute.ts';
import type { Minute, MinuteBlock } from '../../papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import { whatWasDecided } from '../../papers/minutes/what-was-decided.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName } from '../cards.ts';
import { NOTHING_SAYS, together, type MatterEntry, type MatterSaid } from './matter-entry.ts';
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
    ...own.flatMap((one) =>
      labelsOf(one.minute).map((label) => saidByLabel(one, label, answers, today)),
    ),
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

/** When recommendations were received, and when an answer is due, where the minutes say the day. */
function saidByLabel(
  { minutes, minute }: MinuteOf,
  { label, on }: Labelled,
  answers: readonly Answer[],
  today: IsoDate,
): Partial<MatterSaid> {
  if (on === undefined) return {};
  const of = { on, title: titleOf(minute), url: `${minutes.url}#${minute.id}` };
  if (label === 'Received') {
    return on > today ? {} : { entries: [{ ...of, what: 'Recommendations received', notes: [] }] };
  }
  if (label !== 'Answer due') return {};
  const what = 'Answer to recommendations';
  if (answers.some((one) => one.of.minute === minute && one.block.label === 'Answer to')) {
    return on > today ? {} : { entries: [{ ...of, what: `Due: ${what}`, notes: [] }] };
  }
  if (on >= today) return { toCome: [{ ...of, what, notes: [] }] };
  return {
    entries: [{ ...of, what: `Due: ${what}`, notes: [NOTHING_SAYS] }],
    notKnown: [{ ...of, what, notes: [`Was due on ${formatDate(on)}. ${NOTHING_SAYS}`] }],
  };
}

/** An answer to a recommendation, or progress on one, in the minutes of whatever meeting it was given at. */
type Answer = {
  readonly minutes: MinutesOnDay;
  readonly minute: Minute;
  readonly block: Labelled;
  readonly of: MinuteOf;
};

function answersTo(index: ArchiveIndex, own: readonly MinuteOf[]): Answer[] {
  const numbers = new Set(own.flatMap(({ minute: { number } }) => number ?? []));
  if (numbers.size === 0) return [];
  return index.archive.minutes.flatMap((minutes) =>
    minutes.minutes.flatMap((minute) =>
      labelsOf(minute).flatMap((block): Answer[] => {
        const number = /^[^\s(]+/.exec(block.of ?? '')?.[0];
        if (number === undefined || !numbers.has(number)) return [];
        const of = recommendedIn(index, minutes, number, own);
        return of ? [{ minutes, minute, block, of }] : [];
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
