import type {
  Attendee,
  Minute,
  MinuteBlock,
  MinutedDecision,
  Minutes,
  Vote,
} from '../../../../src/papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../../../src/papers/minutes/minutes-on-day.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';

/** The minutes of a meeting with nothing but what a test says. */
export function someMinutes(own: Partial<Minutes> = {}): Minutes {
  return {
    committee: 'planning',
    date: '2026-01-20',
    municipalYear: '2025-26',
    meeting: '/meetings/planning/2026-01-20/',
    url: '/meetings/planning/2026-01-20/minutes/',
    source: 'planning/2026-01-20/minutes.md',
    status: { kind: 'draft' },
    present: [],
    apologies: [],
    absent: [],
    inAttendance: [],
    sittings: [],
    opening: [],
    minutes: [],
    ...own,
  };
}

/** The same as they are on a day; each person's page is at their id. */
export function someMinutesOnDay(
  own: Partial<Minutes> = {},
  more: Partial<MinutesOnDay> = {},
): MinutesOnDay {
  return { ...someMinutes(own), people: {}, corrects: {}, corrections: [], ...more };
}

/** "Jane Tarrow" is the person "jane-tarrow". */
export function known(printed: string, more: Partial<Attendee> = {}): Attendee {
  return { printed, line: 1, person: printed.toLowerCase().replaceAll(/\W+/g, '-'), ...more };
}

/** A minute with blocks as they are in its file. */
export function someMinute(
  number: string,
  blocks: readonly MinuteBlock[],
  title = 'A matter',
): Minute {
  return { number, title, id: `minute-${number}`, line: 1, items: [], blocks };
}

/** A vote in which everybody is named. */
export function namedVote(
  forIt: readonly string[],
  against: readonly string[],
  more: Partial<Vote> = {},
): MinuteBlock {
  const side = (names: readonly string[]) => ({
    count: names.length,
    names: names.map((name) => known(name)),
  });
  return {
    kind: 'vote',
    line: 1,
    id: 'minute-1-vote-1',
    form: 'recorded',
    for: side(forIt),
    against: side(against),
    ...more,
  };
}

/** "RESOLVED – …" without parts. */
export function resolved(text: string, more: Partial<MinutedDecision> = {}): MinuteBlock {
  return {
    kind: 'decision',
    line: 1,
    verb: 'resolved',
    id: 'minute-1-decision',
    html: `<p>${text}</p>` as SafeHtml,
    text,
    parts: [],
    ...more,
  };
}
