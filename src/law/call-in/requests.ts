import type { IsoDate } from '../../language/dates.ts';
import { formatDate, formatLongDate, formatTime } from '../../language/dates.ts';
import type { CallIn } from './call-in.ts';
import type { CallInSettings } from '../settings.ts';

/** What scrutiny made of a part; or that those who decided it took it again, and confirmed it. */
export type OutcomeKind =
  'released' | 'referred-back' | 'referred-to-council' | 'comments' | 'confirmed';

/** A call-in that is on record. */
export type CallInRequest = {
  readonly url?: string;
  /** Marks of the parts; none where the whole decision is called in. */
  readonly parts?: readonly string[];
  /** "2026-02-10 16:58", or the day alone. */
  readonly received: string;
  readonly by: readonly string[];
  readonly withdrawn: readonly { readonly name: string; readonly on: IsoDate }[];
  /** How it isn't as the council's rule asks; none where it is, or where nobody knows. */
  readonly shortfall?: Shortfall;
  readonly outcomes: readonly {
    readonly parts?: readonly string[];
    readonly what: OutcomeKind;
    readonly on: IsoDate;
    /** What was resolved. */
    readonly words?: string;
  }[];
};

/** How a call-in isn't as the council's rule asks. What follows from that is for the council to say. */
export type Shortfall = {
  /** After "A call-in was received on 20 February 2026, ". */
  readonly short: string;
  readonly sentence: string;
};

/** What is on record of one part of a decision: parts are called in, released and carried out apart. */
export type PartState = {
  /** Mark of the part; none of a decision without parts. */
  readonly part?: string;
  readonly state: CallIn['state'] | OutcomeKind;
  readonly label: string;
};

const OUTCOMES: Readonly<Record<OutcomeKind, (day: string) => string>> = {
  released: (day) => `Called in, and released on ${day}`,
  'referred-back': (day) => `Called in, and referred back on ${day}: to be decided again`,
  'referred-to-council': (day) => `Called in, and referred to the council on ${day}`,
  comments: (day) => `Called in: scrutiny made comments on ${day}`,
  confirmed: (day) => `Called in, and confirmed on ${day}`,
};

/**
 * The state of each part of a decision on a day. A call-in of (b) says nothing of (a): there is never one state of a whole
 * whose parts differ. What no call-in names is as the days say.
 * @param parts the marks of the decision's parts; none of a decision without parts.
 * @param whole the state by the days alone, as if there were no call-in.
 */
export function statesOfParts(
  parts: readonly string[],
  whole: Pick<CallIn, 'state' | 'label'>,
  requests: readonly CallInRequest[],
  today: IsoDate,
): readonly PartState[] {
  const marks: readonly (string | undefined)[] = parts.length === 0 ? [undefined] : parts;
  return marks.map((part): PartState => {
    const named = part === undefined ? {} : { part };
    const own = requests.filter(
      (one) => dayOf(one.received) <= today && concerns(one.parts, part) && isMade(one, today),
    );
    const outcomes = own
      .flatMap((one) => one.outcomes.map((outcome) => ({ parts: one.parts, ...outcome })))
      .filter((outcome) => outcome.on <= today && concerns(outcome.parts, part))
      .toSorted((a, b) => (a.on < b.on ? -1 : 1));
    const last = outcomes.at(-1);
    if (last)
      return { ...named, state: last.what, label: OUTCOMES[last.what](formatDate(last.on)) };
    const first = own.find(({ shortfall }) => shortfall === undefined) ?? own[0];
    if (first) {
      const day = formatDate(dayOf(first.received));
      const label =
        first.shortfall === undefined
          ? `Called in on ${day}`
          : `A call-in was received on ${day}, ${first.shortfall.short}`;
      return { ...named, state: 'called-in', label };
    }
    return { ...named, state: whole.state, label: whole.label };
  });
}

/** Whether a list of parts has a part; no list has all. */
const concerns = (parts: readonly string[] | undefined, part: string | undefined): boolean =>
  parts === undefined || part === undefined || parts.some((one) => sameMark(one, part));

/** "b" and "B" are one mark: no list has both. */
const sameMark = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A call-in from which everybody withdrew is none any more, unless scrutiny had considered it by then. */
const isMade = ({ by, withdrawn, outcomes }: CallInRequest, today: IsoDate): boolean =>
  outcomes.length > 0 ||
  by.some((name) => !withdrawn.some((one) => one.name === name && one.on <= today));

/** The day of a moment. */
export const dayOf = (moment: string): IsoDate => moment.slice(0, 10);

/** The hour of a moment, "16:58"; none where only the day is known. */
const hourOf = (moment: string): string | undefined => moment.slice(11, 16) || undefined;

/** "Tuesday 10 February 2026, 4.58 pm". */
export function momentInWords(moment: string): string {
  const hour = hourOf(moment);
  const day = formatLongDate(dayOf(moment));
  return hour === undefined ? day : `${day}, ${formatTime(hour)}`;
}

/** Whether a call-in came after the council's last hour; where the hour isn't known, only its day is compared. */
export function isLate(
  received: string,
  until: IsoDate,
  { closes }: Pick<CallInSettings, 'closes'>,
): boolean {
  const day = dayOf(received);
  if (day !== until) return day > until;
  const hour = hourOf(received);
  return closes !== undefined && hour !== undefined && hour > closes;
}

/**
 * How a call-in isn't as the council's rule asks: it came after the time for it, or has too few names.
 * @param until the last day of that time.
 */
export function shortfallOf(
  request: Pick<CallInRequest, 'received' | 'by' | 'withdrawn'>,
  until: IsoDate,
  rules: Pick<CallInSettings, 'closes' | 'needs'>,
): Shortfall | undefined {
  if (isLate(request.received, until, rules)) {
    const hour = rules.closes === undefined ? '' : ` at ${formatTime(rules.closes)}`;
    return {
      short: 'after the time for it',
      sentence: `By the council’s rule the time for call-in closed on ${formatDate(until)}${hour}, before this was received.`,
    };
  }
  const names = namesAtClose(request, until);
  if (rules.needs === undefined || names >= rules.needs) return undefined;
  return {
    short: `with ${names} of the ${rules.needs} names that the council’s rule asks for`,
    sentence: `It has ${names} of the ${rules.needs} names that the council’s rule asks for${names < request.by.length ? ', without those that were withdrawn in time' : ''}.`,
  };
}

/** How many names a call-in has when its time ends: those that had withdrawn by then don't count. */
export function namesAtClose(
  { by, withdrawn }: Pick<CallInRequest, 'by' | 'withdrawn'>,
  until: IsoDate,
): number {
  return by.filter((name) => !withdrawn.some((one) => one.name === name && one.on <= until)).length;
}
