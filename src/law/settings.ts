import type { IsoDate } from '../language/dates.ts';

/** In force from a date, until a date (both inclusive); an open end has none. */
export type InForce = { readonly from?: IsoDate; readonly until?: IsoDate };

/** Whether weekends and bank holidays count in "five clear days": each constitution says. */
export type ClearDays = 'working' | 'calendar';

/** Those in force on a date. */
export function inForceOn<T extends InForce>(things: readonly T[], date: IsoDate): T[] {
  return things.filter(
    (thing) =>
      (thing.from === undefined || thing.from <= date) &&
      (thing.until === undefined || date <= thing.until),
  );
}

/** What a body does decides its rules: only executive decisions can be called in (LGA 2000 s.9F). */
export const COMMITTEE_KINDS = [
  'council',
  'executive',
  'scrutiny',
  'regulatory',
  'area',
  'advisory',
] as const;

export type CommitteeKind = (typeof COMMITTEE_KINDS)[number];

/** How many clear days the public has of a meeting and its papers, and which days count (LGA 1972 s.100B(4)). */
export type NoticeSettings = { readonly days: number; readonly clearDays: ClearDays };

/** How long a decision waits for call-in, as the constitution says (LGA 2000 s.9F). */
export type CallInSettings = { readonly workingDays: number };
