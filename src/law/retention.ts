import type { IsoDate } from '../language/dates.ts';
import { addDays, addYears, partsOf } from '../language/dates.ts';
import type { Citation } from './citation.ts';
import { citationOf } from './citation.ts';

/** What the law has kept for how long. */
export const RETAINED_KINDS = ['minutes-agenda-and-reports', 'background-papers'] as const;
export type RetainedKind = (typeof RETAINED_KINDS)[number];

export type Retention = {
  readonly kind: RetainedKind;
  readonly years: number;
  /** The last day on which it must be open to inspection. */
  readonly keepUntil: IsoDate;
  /** The first day on which the law no longer asks for it. */
  readonly mayGoFrom: IsoDate;
  readonly law: Citation | undefined;
};

const RULES: Record<RetainedKind, { readonly years: number; readonly law: Citation | undefined }> =
  {
    'minutes-agenda-and-reports': { years: 6, law: citationOf('committee', 'papers-after') },
    'background-papers': { years: 4, law: citationOf('committee', 'background-after') },
  };

/**
 * How long the papers of a meeting must stay open: minutes, agenda and reports six years (LGA 1972
 * s.100C(1)), background papers four (s.100D(2)), each period beginning with the date of the meeting.
 */
export function retentionOf(meeting: IsoDate): readonly Retention[] {
  return RETAINED_KINDS.map((kind) => {
    const { years, law } = RULES[kind];
    const keepUntil = lastDayOfPeriod(meeting, years);
    return { kind, years, keepUntil, mayGoFrom: addDays(keepUntil, 1), law };
  });
}

/** What the law no longer asks to be kept of a meeting, as of a date. Nothing is deleted by it. */
export function mayGo(meeting: IsoDate, asOf: IsoDate): readonly Retention[] {
  return retentionOf(meeting).filter(({ mayGoFrom }) => mayGoFrom <= asOf);
}

/** The last day of a period of years that begins with a date, that date included. */
function lastDayOfPeriod(first: IsoDate, years: number): IsoDate {
  const anniversary = addYears(first, years);
  // After 29 February, a year without one has its last day on the 28th, which is the period's too.
  return partsOf(anniversary).day === partsOf(first).day ? addDays(anniversary, -1) : anniversary;
}
