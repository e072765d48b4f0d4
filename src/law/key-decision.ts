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
import type { UrgencyAgreement } from './urgency.ts';
import { agreementInWords, isAgreed, questionOfAgreement, reasonsInWords } from './urgency.ts';
import { workingDayOnOrAfter, type WorkingCalendar } from './working-days.ts';

/** Clear days of notice of a key decision (reg 9(2)), counting every day. */
const KEY_DECISION_CLEAR_DAYS = 28;
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

export type KeyDecisionFacts = {
  /** The day on which the decision is made: the meeting's. */
  readonly decision: IsoDate;
  /** When the document of reg 9 was published. */
  readonly noticed?: IsoDate;
  /** The register of the council's website has that day. */
  readonly isPublishedHere?: true;
  /** When the notice to the scrutiny chair was published, why reg 9 was impracticable, and when that was published. */
  readonly generalException?: {
    readonly noticed: IsoDate;
    readonly reason: string;
    readonly reasonsPublished?: IsoDate;
  };
  readonly specialUrgency?: UrgencyAgreement & { readonly reasonsPublished?: IsoDate };
  readonly today: IsoDate;
};

export type KeyDecisionNotice = {
  /** None where the page only says what was given. */
  readonly law?: Citation;
  readonly sentence: string;
  /** Empty where nothing is to be done. */
  readonly advice: string;
  /** What has to be answered of who agreed. */
  readonly question?: string;
  /** What the sentence says of a notice: that there was one; that none is on record; that each day that is stated is to come. */
  readonly given: 'given' | 'not-recorded' | 'to-come';
} & (
  | { readonly state: 'noticed'; readonly clearDays: number }
  | { readonly state: 'general-exception'; readonly clearDays: number; readonly reason: string }
  | { readonly state: 'special-urgency'; readonly reason: string }
  | { readonly state: 'to-be-noticed' }
  | { readonly state: 'without-notice' }
);

/**
 * What is on record of the notice of a key decision: 28 clear days (SI 2012/2089 reg 9(2)), the general exception with
 * five that have elapsed (reg 10), or special urgency by agreement (reg 11). An exempt decision needs notice like any other
 * (reg 9(3)). Twenty-eight count every day, five working days. A day that is still to come is never said to have been.
 */
export function noticeOfKeyDecision(
  facts: KeyDecisionFacts,
  calendar: WorkingCalendar,
): KeyDecisionNotice {
  const notice = judged(facts, calendar);
  const { noticed, generalException, specialUrgency, today } = facts;
  const days = [noticed, generalException?.noticed, specialUrgency?.on].filter(
    (day) => day !== undefined,
  );
  const isGiven =
    (notice.state !== 'to-be-noticed' && notice.state !== 'without-notice') ||
    isPast(noticed, today);
  const isToCome = days.length > 0 && days.every((day) => day > today);
  return { ...notice, given: isGiven ? 'given' : isToCome ? 'to-come' : 'not-recorded' };
}

type Judged = KeyDecisionNotice extends infer Notice
  ? Notice extends KeyDecisionNotice
    ? Omit<Notice, 'given'>
    : never
  : never;

function judged(facts: KeyDecisionFacts, calendar: WorkingCalendar): Judged {
  const { decision, noticed, generalException, specialUrgency, today } = facts;
  const given = noticed !== undefined && noticed <= today;
  const noticeDays = noticed === undefined ? 0 : everyClearDayBetween(noticed, decision);
  if (given && noticeDays >= KEY_DECISION_CLEAR_DAYS) {
    return {
      state: 'noticed',
      clearDays: noticeDays,
      sentence: given9(noticed, noticeDays, facts),
      advice: '',
    };
  }
  if (generalException && generalException.noticed <= today) {
    const clearDays = clearDaysBetween(generalException.noticed, decision, calendar);
    if (clearDays >= GENERAL_EXCEPTION_CLEAR_DAYS) {
      return {
        state: 'general-exception',
        law: executiveLaw('general-exception'),
        clearDays,
        reason: generalException.reason,
        sentence:
          `General exception: the council says that notice was given on ${formatLongDate(generalException.noticed)}, ` +
          `${formatClearDays(clearDays)} before. 28 clear days were impracticable: ${asSentence(generalException.reason)}` +
          reasonsInWords(generalException.reasonsPublished, today),
        advice: isPast(generalException.reasonsPublished, today)
          ? ''
          : `Publish why 28 clear days were impracticable, in a notice of its own, and write the day: "reasons-published: YYYY-MM-DD" (${executiveLaw('general-exception-reasons').short}).`,
      };
    }
  }
  const question =
    specialUrgency && questionOfAgreement(specialUrgency, executiveLaw('special-urgency'));
  if (isAgreed(specialUrgency, decision, today)) {
    const reported = executiveLaw('urgent-decisions-reported').short.replace(/^SI 2012\/2089 /, '');
    return {
      state: 'special-urgency',
      law: executiveLaw('special-urgency'),
      reason: specialUrgency.reason,
      sentence:
        `Special urgency: the council says that ${agreementInWords(specialUrgency)}. ${asSentence(specialUrgency.reason)}` +
        `${reasonsInWords(specialUrgency.reasonsPublished, today)} Such decisions are reported to the council (SI 2012/2089 ${reported}).`,
      advice: isPast(specialUrgency.reasonsPublished, today)
        ? ''
        : `Publish the reasons for the urgency and write the day, "reasons-published: YYYY-MM-DD" (${executiveLaw('special-urgency-reasons').short}), and report the decision to the council (${reported}).`,
      ...(question !== undefined && { question }),
    };
  }
  if (noticed !== undefined && !given && noticeDays >= KEY_DECISION_CLEAR_DAYS) {
    return {
      state: 'to-be-noticed',
      sentence: `Notice of this key decision is to be given on ${formatLongDate(noticed)}.`,
      advice: '',
    };
  }
  return {
    state: 'without-notice',
    sentence: given
      ? given9(noticed, noticeDays, facts)
      : 'No notice of this key decision is recorded here.',
    advice: withoutNotice(facts, calendar),
    ...(question !== undefined && { question }),
  };
}

/** "The council says that notice of this key decision was given on …: 28 clear days before." */
function given9(
  noticed: IsoDate,
  days: number,
  { isPublishedHere }: Pick<KeyDecisionFacts, 'isPublishedHere'>,
): string {
  if (isPublishedHere) {
    return `Notice of this key decision was published here on ${formatLongDate(noticed)}: ${formatEveryClearDay(days)} before.`;
  }
  return `The council says that notice of this key decision was given on ${formatLongDate(noticed)}: ${formatEveryClearDay(days)} before.`;
}

const isPast = (day: IsoDate | undefined, today: IsoDate): day is IsoDate =>
  day !== undefined && day <= today;

function withoutNotice(
  { decision, noticed, today }: KeyDecisionFacts,
  calendar: WorkingCalendar,
): string {
  const needs = `A key decision on ${formatDate(decision)} needs notice of ${KEY_DECISION_CLEAR_DAYS} clear days (${executiveLaw('key-notice').short}), also where it is exempt (${executiveLaw('key-notice-of-exempt').short}).`;
  if (today > decision) {
    return `${needs} If the public had it, or the general exception or special urgency was used (reg 10, reg 11), write it down.`;
  }
  // Notice that was given too late for this day runs on: a later day needs no other.
  const given = noticed !== undefined && noticed <= today ? noticed : undefined;
  // Nobody meets on a Saturday: the day that is named is one on which it can be done.
  const byNotice = workingDayOnOrAfter(
    firstDayAfterLongNotice(given ?? today, KEY_DECISION_CLEAR_DAYS),
    calendar,
  );
  const byException = workingDayOnOrAfter(
    firstDayAfterNotice(today, GENERAL_EXCEPTION_CLEAR_DAYS, calendar),
    calendar,
  );
  const allowed =
    given === undefined
      ? `With notice today it can be made from ${formatDate(byNotice)}`
      : `With the notice of ${formatDate(given)} it can be made from ${formatDate(byNotice)}`;
  if (byException >= byNotice) {
    return `${needs} ${allowed}; before that only if the scrutiny chair agrees that it is urgent (reg 11).`;
  }
  return (
    `${needs} ${allowed}; where that is impracticable, from ` +
    `${formatDate(byException)} by the general exception (reg 10); before that only if the scrutiny chair agrees that it is urgent (reg 11).`
  );
}
