import type { BodyKind, CommitteeKind } from './bodies.ts';
import { hasNoticeRule } from './bodies.ts';
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

/** How many clear days the public has of a meeting of that kind of body; 0 where no rule of them is known. */
export function noticeDaysOf(kind: BodyKind, { days }: NoticeSettings): number {
  if (!hasNoticeRule(kind)) return 0;
  return kind === 'parish' ? PARISH_DAYS : days;
}

/**
 * When a decision can be called in, by the council's own rules: no Act that was read says how long, until what hour or by
 * whom.
 */
export type CallInSettings = {
  /** After the publication of the decision; none where the council hasn't stated it. */
  readonly workingDays?: number;
  /** The hour at which the last day ends, "17:00". */
  readonly closes?: string;
  /** The number of the rule. */
  readonly rule?: string;
  /** Who may call a decision in. */
  readonly who?: string;
  /** How it is done. */
  readonly how?: string;
  /** How many must ask for it. */
  readonly needs?: number;
  /** Kinds of body whose decisions can be called in, where that isn't what the form of governance says. */
  readonly bodies?: readonly CommitteeKind[];
};

/** How a council is governed; it changes, so that each form has its days. */
export const GOVERNANCE_FORMS = [
  'leader-and-cabinet',
  'mayor-and-cabinet',
  'committee-system',
] as const;
export type GovernanceForm = (typeof GOVERNANCE_FORMS)[number];
export type Governance = InForce & { readonly form: GovernanceForm };

/** The form in force on a day; undefined where the council doesn't say. */
export function governanceOn(
  governance: readonly Governance[],
  date: IsoDate,
): GovernanceForm | undefined {
  return inForceOn(governance, date)[0]?.form;
}
