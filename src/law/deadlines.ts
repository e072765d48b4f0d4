import type { IsoDate } from '../language/dates.ts';
import { dayNumber, formatLongDate } from '../language/dates.ts';
import type { Citation } from './citation.ts';
import { inspectionRegulation } from './citation.ts';
import type { WorkingCalendar } from './working-days.ts';
import { addWorkingDays } from './working-days.ts';

/** A deadline that the law sets from the day on which a council received a report. */
export type StatutoryDeadline = {
  readonly label: string;
  readonly workingDays: number;
  readonly law: Citation;
};

/**
 * The deadlines of law that a report can declare by name: of an Ofsted report under section 137 of the Education and
 * Inspections Act 2006, which is for the council to say (SI 2007/462 regs 2, 3). The clock is receipt.
 */
const STATUTORY_DEADLINES = {
  'ofsted-publish-report': {
    label: 'Publish Ofsted’s report',
    workingDays: 30,
    law: inspectionRegulation('2'),
  },
  'ofsted-publish-action-statement': {
    label: 'Publish the written statement of proposed action',
    workingDays: 70,
    law: inspectionRegulation('3'),
  },
} as const satisfies Record<string, StatutoryDeadline>;

export type DeadlineKind = keyof typeof STATUTORY_DEADLINES;

export const DEADLINE_KINDS = Object.keys(STATUTORY_DEADLINES) as readonly DeadlineKind[];

/** What a report's front matter says under `deadlines:`. */
export type DeclaredDeadline =
  | {
      readonly kind: DeadlineKind;
      /** The day on which the council received the report: rarely the day on which it was published. */
      readonly received: IsoDate;
      readonly met?: IsoDate;
    }
  | {
      readonly kind: 'own';
      readonly label: string;
      readonly due: IsoDate;
      readonly met?: IsoDate;
    };

export type DeadlineState =
  | { readonly kind: 'to-come'; readonly days: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'passed'; readonly days: number }
  | { readonly kind: 'met'; readonly on: IsoDate }
  | { readonly kind: 'met-late'; readonly on: IsoDate; readonly days: number };

export type Deadline = {
  readonly label: string;
  readonly due: IsoDate;
  readonly received?: IsoDate;
  /** Where the date comes from; none for the council's own. */
  readonly law?: Citation;
  readonly state: DeadlineState;
  /** For the public page. */
  readonly sentence: string;
};

/**
 * When a declared deadline falls, and its state on a day. Statutory working days run from the
 * day after receipt (SI 2007/462 regs 2 and 3): received on 9 May 2022, 30 are up on 22 June 2022 and
 * 70 on 17 August 2022. `days` are calendar days. Throws a RangeError for a text that isn't a date.
 */
export function deadlineOf(
  declared: DeclaredDeadline,
  today: IsoDate,
  calendar: WorkingCalendar,
): Deadline {
  if (declared.kind === 'own') {
    const state = stateOf(declared.due, declared.met, today);
    return {
      label: declared.label,
      due: declared.due,
      state,
      sentence: inWords(declared.label, declared.due, state),
    };
  }
  const { label, workingDays, law }: StatutoryDeadline = STATUTORY_DEADLINES[declared.kind];
  const due = addWorkingDays(declared.received, workingDays, calendar);
  const state = stateOf(due, declared.met, today);
  return {
    label,
    due,
    received: declared.received,
    law,
    state,
    sentence:
      `${inWords(label, due, state)} That is ${workingDays} working days from ` +
      `${formatLongDate(declared.received)}, when the council states that it received the report (${law.short}).`,
  };
}

/** Every deadline of a report, the earliest first. */
export function deadlinesOf(
  declared: readonly DeclaredDeadline[],
  today: IsoDate,
  calendar: WorkingCalendar,
): readonly Deadline[] {
  return declared
    .map((deadline) => deadlineOf(deadline, today, calendar))
    .sort((a, b) => dayNumber(a.due) - dayNumber(b.due));
}

function stateOf(due: IsoDate, met: IsoDate | undefined, today: IsoDate): DeadlineState {
  // What is said to be met on a day still to come isn't met.
  if (met !== undefined && met <= today) {
    return met <= due
      ? { kind: 'met', on: met }
      : { kind: 'met-late', on: met, days: dayNumber(met) - dayNumber(due) };
  }
  const days = dayNumber(due) - dayNumber(today);
  if (days === 0) return { kind: 'today' };
  return days > 0 ? { kind: 'to-come', days } : { kind: 'passed', days: -days };
}

function inWords(label: string, due: IsoDate, state: DeadlineState): string {
  const date = formatLongDate(due);
  switch (state.kind) {
    case 'to-come':
    case 'today':
      return `${label}: due on ${date}.`;
    case 'passed':
      return `${label}: was due on ${date}, and isn’t recorded as done.`;
    case 'met':
      return `${label}: done on ${formatLongDate(state.on)}, due on ${date}.`;
    case 'met-late':
      return `${label}: done on ${formatLongDate(state.on)}, ${inDays(state.days)} after it was due on ${date}.`;
  }
}

function inDays(days: number): string {
  return `${days} day${days === 1 ? '' : 's'}`;
}
