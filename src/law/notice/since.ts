import type { IsoDate } from '../../language/dates.ts';
import { formatDate, formatLongDate } from '../../language/dates.ts';
import type { BodyKind } from '../bodies.ts';
import { isExecutive } from '../bodies.ts';
import { clearDaysBetween, formatClearDays } from '../clear-days.ts';
import {
  changedSince,
  firstElsewhere,
  inBetween,
  sourceInWords,
  type Elsewhere,
  type LaterChange,
  type Publication,
  type WhyUnknown,
} from '../received.ts';
import type { WorkingCalendar } from '../working-days.ts';

/**
 * Since when the published agenda had an item, or a paper was open, without a break until now: a date with its source,
 * or that it is unknown. `published` is what the register of the site says; `stated` is the council's own word;
 * `recorded` is when git first had it, which is never called published.
 */
export type Since = Publication;

/** Why no day is known, so that no clear days are counted. */
export type NotRecorded = 'committed-after-meeting' | WhyUnknown;

/** The day since when, and whether it is still to come. */
export type KnownSince = {
  readonly date: IsoDate;
  readonly source: 'published' | 'stated' | 'recorded' | 'if-today';
  /** The day on which it was first published, where it was taken off in between. */
  readonly first?: IsoDate;
  /** Of an agenda: what was in between is that its meeting was to be on another day. */
  readonly wasMoved?: true;
  /** Of a paper: what was in between is that it was with another meeting. */
  readonly wasElsewhere?: true;
  /** It was published for another meeting before. */
  readonly elsewhere?: Elsewhere;
  /** Of what git has: the last day on which it has a change of it. */
  readonly changed?: LaterChange;
  /** Of a day that is stated: from where the council knows it. */
  readonly statedFrom?: string;
  /** It isn't published yet: as if it were today, or on the day stated. */
  readonly provisional: boolean;
};

/** Clear days of an item or a paper since a known day. */
export type Counted = KnownSince & {
  readonly clearDays: number;
  readonly required: number;
  /** The last day on which it would have been in time. */
  readonly lastDay: IsoDate;
};

/**
 * The day since when, as far as it is known. What git first had after the meeting says nothing: the papers were brought
 * in together afterwards.
 */
export function knownSince(
  since: Since,
  meeting: IsoDate,
  today: IsoDate,
): KnownSince | { readonly why: NotRecorded } {
  switch (since.kind) {
    case 'published': {
      const { date, first, wasMoved, wasElsewhere, elsewhere } = since;
      return {
        ...{ date, source: 'published', provisional: false },
        ...(first !== undefined && { first }),
        ...(wasMoved && { wasMoved }),
        ...(wasElsewhere && { wasElsewhere }),
        ...(elsewhere && { elsewhere }),
      };
    }
    case 'stated':
      return {
        ...{ date: since.date, source: 'stated', provisional: since.date > today },
        ...(since.source !== undefined && { statedFrom: since.source }),
      };
    case 'recorded':
      return since.date > meeting
        ? { why: 'committed-after-meeting' }
        : {
            ...{ date: since.date, source: 'recorded', provisional: false },
            ...(since.changed !== undefined && { changed: since.changed }),
          };
    case 'uncommitted':
      return today > meeting
        ? { why: 'committed-after-meeting' }
        : { date: today, source: 'if-today', provisional: true };
    case 'unknown':
      return { why: since.why };
  }
}

/** "In the council’s records since Tuesday 3 May 2022": no more than the source shows. */
export function sinceInWords(known: KnownSince, kind: BodyKind, paper: 'agenda' | 'paper'): string {
  const { date, source, provisional, first, elsewhere, changed, statedFrom } = known;
  const day = formatLongDate(date);
  switch (source) {
    case 'published':
      if (first !== undefined) {
        const where = isExecutive(kind)
          ? 'on the council’s website'
          : paper === 'agenda'
            ? 'on this site’s agenda'
            : 'here';
        return `First published here on ${formatLongDate(first)}${inBetween(known)}, and ${where} again since ${day}`;
      }
      if (elsewhere) {
        const here = paper === 'agenda' ? 'on this site’s agenda' : 'here';
        const where = isExecutive(kind) ? 'on the council’s website for this one' : here;
        return `${firstElsewhere(elsewhere, formatLongDate)} ${where} since ${day}`;
      }
      if (isExecutive(kind)) return `On the council’s website since ${day}`;
      return paper === 'agenda' ? `On this site’s agenda since ${day}` : `Published here on ${day}`;
    case 'stated':
      return `${provisional ? 'To be published' : 'Published'} on ${day}, as the council states${sourceInWords(statedFrom)}`;
    case 'recorded':
      return `In the council’s records since ${day}${changedSince(changed, formatLongDate)}`;
    case 'if-today':
      return `Not published yet; if it is published today, ${day}`;
  }
}

/** For a message to the officer: "Published on 3 May 2022", or no more than git shows. */
export function sinceForOfficers(
  { date, source, provisional, changed }: KnownSince,
  today: IsoDate,
): string {
  const day = formatDate(date);
  if (source === 'recorded') return `In git since ${day}${changedSince(changed, formatDate)}`;
  return provisional && date === today ? `Published today, ${day}` : `Published on ${day}`;
}

/**
 * What the officer writes where the public had a paper before its site shows it. A day without its source is no evidence
 * against the register, so that both are asked for.
 */
export const STATED_EARLIER =
  'If the public had it earlier, write the day, and where that can be seen: "published: { on: YYYY-MM-DD, source: … }".';

/** "5 clear working days before the meeting": a count, and no verdict. */
export function daysBefore(
  { date, clearDays }: Pick<Counted, 'date' | 'clearDays'>,
  meeting: IsoDate,
): string {
  if (date > meeting) return 'after the meeting';
  if (date === meeting) return 'on the day of the meeting';
  return `${formatClearDays(clearDays)} before the meeting`;
}

/**
 * How long before its meeting a paper was open: of what git has, which is no evidence that anything was published, the day
 * alone.
 */
export function countedInWords(counted: Counted, since: string, meeting: IsoDate): string {
  return counted.source === 'recorded' ? `${since}.` : `${since}: ${daysBefore(counted, meeting)}.`;
}

/** A message to the officer: why nothing was counted. */
export const WHY_NOT_RECORDED: Record<NotRecorded, string> = {
  'committed-after-meeting':
    'This paper was added to the repository after its meeting, which doesn’t show when it was published.',
  'shallow-clone':
    'The history of the repository was cut short when it was fetched, so the day is not in it.',
  'no-repository': 'There is no git history to show when it was published.',
  'other-repository':
    'It is in a submodule, whose history isn’t that of this repository, so the day is not in it.',
  ignored:
    'Git ignores this file (as .gitignore says), so the day is in no history, and whoever clones the repository doesn’t have it. Take it out of .gitignore and commit it.',
  'day-to-come': 'The day that is stated for it is still to come.',
  'before-register':
    'This paper was on the site when its register began, which doesn’t show when it was published.',
};

/** The clear days from a known day to a meeting. */
export function countedClearDays(
  known: KnownSince,
  meeting: IsoDate,
  required: number,
  lastDay: IsoDate,
  calendar: WorkingCalendar,
): Counted {
  const clearDays = clearDaysBetween(known.date, meeting, calendar);
  return { ...known, clearDays, required, lastDay };
}
