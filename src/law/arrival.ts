import {
  firstElsewhere,
  inBetween,
  sourceInWords,
  type Elsewhere,
  type Publication,
  type Received,
} from './received.ts';
import type { IsoDate } from '../language/dates.ts';
import { dayNumber, formatLongDate } from '../language/dates.ts';
import { clearDaysBetween, formatClearDays } from './clear-days.ts';
import type { WorkingCalendar } from './working-days.ts';
import { isWorkingDay, workingDaysBetween } from './working-days.ts';

/** The arrival of a paper, as a dated event. */
export type Arrival = {
  readonly published: IsoDate;
  /** The day on which it was first published, where it was taken off in between. */
  readonly first?: IsoDate;
  /** What was in between is that it was with another meeting. */
  readonly wasElsewhere?: true;
  /** It was published for another meeting before. */
  readonly elsewhere?: Elsewhere;
  /** Of a day that is stated: from where the council knows it. */
  readonly statedFrom?: string;
  /** How that day is known. */
  readonly source: Extract<Received, { readonly date: IsoDate }>['kind'] | 'if-today';
  /** Not committed yet: it counts as if it were published today. */
  readonly provisional: boolean;
  /** Between that day and the meeting, as the council counts them; none on its day and after it. */
  readonly clearDays: number;
  readonly when: 'before-meeting' | 'day-of-meeting' | 'after-meeting';
};

/** The state of a paper that was announced as "to follow" (LGA 1972 s.100B(3)). */
export type Following = {
  /** The day on which it was announced to the public, where it is known. */
  readonly promised?: IsoDate;
  /** Only git has that day: since when the records have what announces it. */
  readonly promisedInRecords?: true;
  readonly expected?: IsoDate;
  readonly state:
    | { readonly kind: 'outstanding'; readonly meetingHeld: boolean }
    | { readonly kind: 'arrived'; readonly arrival: Arrival }
    /** Of one that git has: since when. Nobody knows when the public had it, so that nothing is counted. */
    | { readonly kind: 'not-recorded'; readonly inRecordsSince?: IsoDate };
  /**
   * Working days after the expected day, until it arrived or until today. None where no day was named, where
   * the arrival isn't recorded, or where the meeting was held without the paper.
   */
  readonly workingDaysLate?: number;
};

export type ArrivalFacts = {
  readonly publication: Publication;
  /** When the repository first had the agenda or report that announces the paper. */
  readonly announcedBy: Publication;
  readonly meeting: IsoDate;
  readonly today: IsoDate;
};

/**
 * When a paper arrived; undefined where that isn't recorded. A day after the meeting counts only where the
 * repository had what announces the paper by the meeting: otherwise the papers were brought in together
 * afterwards, and the day says nothing.
 */
export function arrivalOf(
  { publication, announcedBy, meeting, today }: ArrivalFacts,
  calendar: WorkingCalendar,
): Arrival | undefined {
  if (publication.kind === 'unknown') return undefined;
  const provisional = publication.kind === 'uncommitted';
  const published = provisional ? today : publication.date;
  const asItHappened = 'date' in announcedBy && announcedBy.date <= meeting;
  if (publication.kind !== 'stated' && published > meeting && !asItHappened) return undefined;
  return {
    published,
    ...(publication.kind === 'published' &&
      publication.first !== undefined && { first: publication.first }),
    ...(publication.kind === 'published' &&
      publication.wasElsewhere && { wasElsewhere: publication.wasElsewhere }),
    ...(publication.kind === 'published' &&
      publication.elsewhere && { elsewhere: publication.elsewhere }),
    ...(publication.kind === 'stated' &&
      publication.source !== undefined && { statedFrom: publication.source }),
    source: provisional ? 'if-today' : publication.kind,
    provisional,
    clearDays: clearDaysBetween(published, meeting, calendar),
    when:
      published < meeting
        ? 'before-meeting'
        : published === meeting
          ? 'day-of-meeting'
          : 'after-meeting',
  };
}

/** The state of a paper that was to follow: `promised` is the day on which what announces it was published. */
export function followingOf(
  facts: ArrivalFacts & {
    readonly arrived: boolean;
    readonly expected?: IsoDate;
    readonly promised?: IsoDate;
    readonly promisedInRecords?: true;
  },
  calendar: WorkingCalendar,
): Following {
  const { expected, promised, meeting, today } = facts;
  const base = {
    ...(promised !== undefined && { promised }),
    ...(expected !== undefined && { expected }),
    ...(facts.promisedInRecords && { promisedInRecords: true as const }),
  };
  if (!facts.arrived) {
    const meetingHeld = today > meeting;
    const late =
      expected === undefined || meetingHeld
        ? undefined
        : workingDaysLate(expected, today, calendar);
    return {
      ...base,
      state: { kind: 'outstanding', meetingHeld },
      ...(late !== undefined && { workingDaysLate: late }),
    };
  }
  const arrival = arrivalOf(facts, calendar);
  if (!arrival) return { ...base, state: { kind: 'not-recorded' } };
  return {
    ...base,
    state: { kind: 'arrived', arrival },
    ...(expected !== undefined && {
      workingDaysLate: workingDaysLate(expected, arrival.published, calendar),
    }),
  };
}

/** Working days after the expected day up to the day on which a paper arrived, that day included. */
export function workingDaysLate(
  expected: IsoDate,
  arrived: IsoDate,
  calendar: WorkingCalendar,
): number {
  if (dayNumber(arrived) <= dayNumber(expected)) return 0;
  return workingDaysBetween(expected, arrived, calendar) + Number(isWorkingDay(arrived, calendar));
}

/** "Published here on Tuesday 10 May 2022, with no clear working day before the meeting." */
function arrivalInWords(arrival: Arrival): string {
  return `${sinceWhen(arrival)}, ${beforeMeeting(arrival)}.`;
}

/** "In the council’s records since Tuesday 10 May 2022": no more than is known of the day. */
export function sinceWhen({
  published,
  first,
  wasElsewhere,
  elsewhere,
  source,
  statedFrom,
}: Pick<
  Arrival,
  'published' | 'first' | 'wasElsewhere' | 'elsewhere' | 'source' | 'statedFrom'
>): string {
  const day = formatLongDate(published);
  if (first !== undefined) {
    return `First published here on ${formatLongDate(first)}${inBetween({ ...(wasElsewhere && { wasElsewhere }) })}, and here again since ${day}`;
  }
  if (elsewhere) return `${firstElsewhere(elsewhere, formatLongDate)} here since ${day}`;
  switch (source) {
    case 'published':
      return `Published here on ${day}`;
    case 'stated':
      return `Published on ${day}, as the council states${sourceInWords(statedFrom)}`;
    case 'recorded':
      return `In the council’s records since ${day}`;
    case 'if-today':
      return `Not published yet; if it is published today, it arrives on ${day}`;
  }
}

/** "5 clear working days before the meeting", "the day of the meeting", "after the meeting". */
export function beforeMeeting({ when, clearDays }: Arrival): string {
  if (when === 'after-meeting') return 'after the meeting';
  if (when === 'day-of-meeting') return 'the day of the meeting';
  const days = formatClearDays(clearDays);
  return `${clearDays === 0 ? `with ${days.replace(/days$/, 'day')}` : days} before the meeting`;
}

/** What became of a paper that was to follow, for the public page. */
export function followingInWords({ state, expected, workingDaysLate: late }: Following): string {
  switch (state.kind) {
    case 'arrived':
      return [arrivalInWords(state.arrival), lateness(expected, late)]
        .filter((sentence) => sentence !== '')
        .join(' ');
    case 'not-recorded':
      return state.inRecordsSince === undefined
        ? 'It has arrived; the day on which it arrived is not on record.'
        : `${sinceWhen({ published: state.inRecordsSince, source: 'recorded' })}.`;
    case 'outstanding':
      return state.meetingHeld
        ? 'Not published here before the meeting.'
        : ['It has not arrived yet.', lateness(expected, late)]
            .filter((sentence) => sentence !== '')
            .join(' ');
  }
}

function lateness(expected: IsoDate | undefined, late: number | undefined): string {
  if (expected === undefined || late === undefined || late === 0) return '';
  return `It was expected on ${formatLongDate(expected)}: ${late} working day${late === 1 ? '' : 's'} late.`;
}
