import type { BodyKind } from './bodies.ts';
import type { IsoDate } from '../language/dates.ts';

/** In force from a date, until a date (both inclusive); an open end has none. */
export type InForce = { readonly from?: IsoDate; readonly until?: IsoDate };

/** Those in force on a date. */
export function inForceOn<T extends InForce>(things: readonly T[], date: IsoDate): T[] {
  return things.filter(
    (thing) =>
      (thing.from === undefined || thing.from <= date) &&
      (thing.until === undefined || date <= thing.until),
  );
}

/**
 * How many clear days before a meeting the council's papers are open, as its rules say and never fewer than five (LGA
 * 1972 s.100A(6)(a), s.100B(3), (4)(a), Sch 12 para 4(1A); SI 2012/2089 regs 6, 7).
 */
export type NoticeSettings = { readonly days: number };

/** Clear days of a parish (LGA 1972 Sch 12 para 10(2)). */
const PARISH_DAYS = 3;

/** How many clear days the public has of a meeting of that kind of body. */
export function noticeDaysOf(kind: BodyKind, { days }: NoticeSettings): number {
  return kind === 'parish' ? PARISH_DAYS : days;
}

/** How long a decision waits for call-in, as the council's own rules say: no Act that was read says it. */
export type CallInSettings = { readonly workingDays: number };
