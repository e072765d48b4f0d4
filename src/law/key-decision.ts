import type { IsoDate } from '../language/dates.ts';
import { formatDate, formatLongDate } from '../language/dates.ts';
import { asSentence, listInWords } from '../language/sentence.ts';
import type { Citation } from './citation.ts';
import { executiveLaw } from './citation.ts';
import {
  clearDaysBetween,
  everyClearDayBetween,
  firstDayAfterLongNotice,
  firstDayAfterNotice,
  formatClearDays,
  formatEveryClearDay,
} from './clear-days.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Clear days of notice of a key decision (reg 9(2)), counting every day. */
export const KEY_DECISION_CLEAR_DAYS = 28;
/** Clear days of the notice of a general exception (reg 10(1)(c)), counting working days. */
export const GENERAL_EXCEPTION_CLEAR_DAYS = 5;

/** What makes an executive decision a key decision (SI 2012/2089 reg 8(1)). */
export type KeyDecisionTest = {
  /** Spending or saving likely to result, in pounds. */
  readonly amount?: number;
  /** What the council holds to be significant for the budget of that service, in pounds. */
  readonly significantAmount?: number;
  /** Wards or electoral divisions in which its effects on communities are significant. */
  readonly wardsAffected?: number;
};

export type KeyDecisionGround = {
  readonly ground: 'money' | 'wards';
  readonly law: Citation;
};

/** The grounds on which a decision is key; none where it isn't (reg 8(1)(a), (b)). */
export function keyDecisionGrounds(test: KeyDecisionTest): readonly KeyDecisionGround[] {
  const grounds: KeyDecisionGround[] = [];
  const { amount, significantAmount, wardsAffected } = test;
  if (amount !== undefined && significantAmount !== undefined && amount >= significantAmount) {
    grounds.push({ ground: 'money', law: executiveLaw('key-by-money') });
  }
  if (wardsAffected !== undefined && wardsAffected >= 2) {
    grounds.push({ ground: 'wards', law: executiveLaw('key-by-wards') });
  }
  return grounds;
}

/** Why it is key, for the public page. */
export const KEY_DECISION_GROUNDS: Readonly<Record<KeyDecisionGround['ground'], string>> = {
  money:
    'It is likely to bring spending or savings that are significant for the budget of the service (SI 2012/2089 reg 8(1)(a)).',
  wards:
    'Its effects on communities are likely to be significant in two or more wards (SI 2012/2089 reg 8(1)(b)).',
};

/** What the notice of a key decision must state (reg 9(1)(a)–(h)). */
export const KEY_DECISION_PARTICULARS = {
  a: 'that a key decision is to be made',
  b: 'the matter',
  c: 'who decides: name and title, or the body and its members',
  d: 'the date, or the period, of the decision',
  e: 'a list of the documents submitted',
  f: 'the address where they are available',
  g: 'that other documents may be submitted',
  h: 'how to ask for those',
} as const;

export type KeyDecisionParticular = keyof typeof KEY_DECISION_PARTICULARS;

/** What a notice leaves out, in the words of an officer; nothing where it is whole. */
export function missingParticulars(stated: ReadonlySet<KeyDecisionParticular>): string | undefined {
  const missing = (Object.keys(KEY_DECISION_PARTICULARS) as KeyDecisionParticular[]).filter(
    (particular) => !stated.has(particular),
  );
  if (missing.length === 0) return undefined;
  const named = missing.map((letter) => `(${letter}) ${KEY_DECISION_PARTICULARS[letter]}`);
  return `The notice of the key decision must also state ${listInWords(named)} (${executiveLaw('key-particulars').short}).`;
}

/** Whose agreement regs 5(6) and 11(1) ask for, in the order in which they are asked. */
export type UrgencyAgreement = {
  readonly by: 'scrutiny-chair' | 'council-chair' | 'council-vice-chair';
  readonly on: IsoDate;
  /** Why it is urgent and can't reasonably be deferred, for the notice that must be published. */
  readonly reason: string;
};

const AGREED_BY: Record<UrgencyAgreement['by'], string> = {
  'scrutiny-chair': 'the chair of the scrutiny board',
  'council-chair': 'the chair of the council',
  'council-vice-chair': 'the vice-chair of the council',
};

/** "the chair of the scrutiny board agreed on 6 May 2022 …". */
export function agreementInWords({ by, on }: UrgencyAgreement): string {
  return `${AGREED_BY[by]} agreed on ${formatLongDate(on)} that it is urgent and can’t reasonably be deferred`;
}

export type KeyDecisionFacts = {
  /** The day on which the decision is made. */
  readonly decision: IsoDate;
  /** When the document of reg 9 was published. */
  readonly noticed?: IsoDate;
  /** When the notice to the scrutiny chair was published, and why reg 9 was impracticable. */
  readonly generalException?: { readonly noticed: IsoDate; readonly reason: string };
  readonly specialUrgency?: UrgencyAgreement;
  readonly today: IsoDate;
};

export type KeyDecisionNotice = {
  readonly law: Citation;
  readonly sentence: string;
  /** Empty where nothing is to be done. */
  readonly advice: string;
} & (
  | { readonly state: 'noticed'; readonly clearDays: number }
  | { readonly state: 'general-exception'; readonly clearDays: number; readonly reason: string }
  | { readonly state: 'special-urgency'; readonly reason: string }
  | {
      readonly state: 'not-lawful';
      /** The first day of the decision if its notice were published today. */
      readonly earliestByNotice: IsoDate;
      /** The same by way of the general exception. */
      readonly earliestByException: IsoDate;
    }
);

/**
 * The way in which the public had notice of a key decision: 28 clear days (SI 2012/2089 reg 9(2)), the
 * general exception with five (reg 10), or special urgency by agreement (reg 11). A decision without
 * any of them may not be made. Twenty-eight count every day, five working days.
 */
export function noticeOfKeyDecision(
  facts: KeyDecisionFacts,
  calendar: WorkingCalendar,
): KeyDecisionNotice {
  const { decision, noticed, generalException, specialUrgency, today } = facts;
  const noticeDays = noticed === undefined ? 0 : everyClearDayBetween(noticed, decision);
  if (noticed !== undefined && noticeDays >= KEY_DECISION_CLEAR_DAYS) {
    return {
      state: 'noticed',
      law: executiveLaw('key-notice'),
      clearDays: noticeDays,
      sentence: `Notice of this key decision was published on ${formatLongDate(noticed)}, ${formatEveryClearDay(noticeDays)} before it.`,
      advice: '',
    };
  }
  if (generalException) {
    const clearDays = clearDaysBetween(generalException.noticed, decision, calendar);
    if (clearDays >= GENERAL_EXCEPTION_CLEAR_DAYS) {
      return {
        state: 'general-exception',
        law: executiveLaw('general-exception'),
        clearDays,
        reason: generalException.reason,
        sentence:
          `This key decision falls under the general exception: notice was published on ` +
          `${formatLongDate(generalException.noticed)}, ${formatClearDays(clearDays)} before it. ` +
          `28 clear days were impracticable: ${asSentence(generalException.reason)}`,
        advice: `Publish the reasons why 28 clear days were impracticable (${executiveLaw('general-exception-reasons').short}).`,
      };
    }
  }
  if (specialUrgency && specialUrgency.on <= decision) {
    return {
      state: 'special-urgency',
      law: executiveLaw('special-urgency'),
      reason: specialUrgency.reason,
      sentence: `This key decision is a case of special urgency: ${agreementInWords(specialUrgency)}. ${asSentence(specialUrgency.reason)}`,
      advice: `Publish the reasons for the urgency, and report it to the council (${executiveLaw('special-urgency-reasons').short} and reg 19).`,
    };
  }
  const earliestByNotice = firstDayAfterLongNotice(today, KEY_DECISION_CLEAR_DAYS);
  const earliestByException = firstDayAfterNotice(today, GENERAL_EXCEPTION_CLEAR_DAYS, calendar);
  return {
    state: 'not-lawful',
    law: executiveLaw('key-notice'),
    earliestByNotice,
    earliestByException,
    sentence:
      noticed === undefined
        ? 'No notice of this key decision has been published.'
        : `Notice of this key decision was published on ${formatLongDate(noticed)}, ${formatEveryClearDay(noticeDays)} before it. The law asks for ${KEY_DECISION_CLEAR_DAYS}.`,
    advice:
      `A key decision on ${formatDate(decision)} needs notice of ${KEY_DECISION_CLEAR_DAYS} clear days (${executiveLaw('key-notice').short}). ` +
      `With notice today it can be made from ${formatDate(earliestByNotice)}; where that is impracticable, from ` +
      `${formatDate(earliestByException)} by the general exception (reg 10); before that only if the scrutiny chair agrees that it is urgent (reg 11).`,
  };
}
