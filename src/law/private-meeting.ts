import type { IsoDate } from '../language/dates.ts';
import { formatDate, formatLongDate } from '../language/dates.ts';
import { asSentence } from '../language/sentence.ts';
import type { Citation } from './citation.ts';
import { executiveLaw } from './citation.ts';
import { lastDayForLongNotice, lastDayForNotice } from './clear-days.ts';
import type { UrgencyAgreement } from './key-decision.ts';
import { agreementInWords } from './key-decision.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Clear days of the first notice of a private meeting (reg 5(2)), counting every day. */
export const FIRST_NOTICE_CLEAR_DAYS = 28;
/** Clear days of the second (reg 5(4)), counting working days. */
export const SECOND_NOTICE_CLEAR_DAYS = 5;

export type PrivateMeetingFacts = {
  readonly meeting: IsoDate;
  /** Why the meeting, or a part of it, is to be private (reg 5(3)). */
  readonly reason: string;
  readonly firstNotice?: IsoDate;
  /** With the representations received and the response to them (reg 5(5)). */
  readonly secondNotice?: IsoDate;
  readonly urgency?: UrgencyAgreement;
  readonly today: IsoDate;
};

/** A notice that has been given, is still to give, or was not given in time. */
export type NoticeStep = {
  readonly notice: 'first' | 'second';
  readonly status: 'given' | 'due' | 'late' | 'missing';
  /** The last day for it. */
  readonly lastDay: IsoDate;
  readonly law: Citation;
};

export type PrivateMeetingNotice = {
  readonly state: 'noticed' | 'on-course' | 'urgent' | 'not-lawful';
  readonly steps: readonly [NoticeStep, NoticeStep];
  readonly law: Citation;
  readonly sentence: string;
  /** Empty where nothing is to be done. */
  readonly advice: string;
};

/**
 * Whether an executive may meet in private (SI 2012/2089 reg 5): a notice 28 clear days before, with
 * reasons; a second five clear days before, with representations and the response; or, where that is
 * impracticable, agreement that the meeting is urgent (reg 5(6)).
 */
export function noticeOfPrivateMeeting(
  facts: PrivateMeetingFacts,
  calendar: WorkingCalendar,
): PrivateMeetingNotice {
  const { meeting, firstNotice, secondNotice, urgency, today } = facts;
  const steps = [
    step('first', firstNotice, lastDayForLongNotice(meeting, FIRST_NOTICE_CLEAR_DAYS), today),
    step(
      'second',
      secondNotice,
      lastDayForNotice(meeting, SECOND_NOTICE_CLEAR_DAYS, calendar),
      today,
    ),
  ] as const;
  const because = `The reason: ${asSentence(facts.reason)}`;
  if (steps.every(({ status }) => status === 'given')) {
    return {
      state: 'noticed',
      steps,
      law: executiveLaw('private-meeting'),
      sentence:
        `Notice that this meeting would be held in private was given on ${formatLongDate(firstNotice ?? meeting)} ` +
        `and again on ${formatLongDate(secondNotice ?? meeting)}. ${because}`,
      advice: '',
    };
  }
  if (urgency && urgency.on <= meeting) {
    return {
      state: 'urgent',
      steps,
      law: executiveLaw('private-urgent'),
      sentence: `This meeting is held in private without full notice: ${agreementInWords(urgency)}. ${asSentence(urgency.reason)} ${because}`,
      advice: `Publish the reasons why the meeting is urgent and can’t be deferred (${executiveLaw('private-urgent-reasons').short}).`,
    };
  }
  const todo = steps.filter(({ status }) => status !== 'given').map(inWords);
  if (steps.every(({ status }) => status === 'given' || status === 'due')) {
    return {
      state: 'on-course',
      steps,
      law: executiveLaw('private-meeting'),
      sentence: `This meeting, or part of it, is to be held in private. ${because}`,
      advice: todo.join(' '),
    };
  }
  return {
    state: 'not-lawful',
    steps,
    law: executiveLaw('private-meeting'),
    sentence: 'The notice that the law asks for before a private meeting has not been given.',
    advice:
      `${todo.join(' ')} Hold the meeting on ${formatDate(meeting)} in public, move it, or obtain the agreement of the ` +
      `scrutiny chair that it is urgent (${executiveLaw('private-urgent').short}).`,
  };
}

function step(
  notice: NoticeStep['notice'],
  given: IsoDate | undefined,
  lastDay: IsoDate,
  today: IsoDate,
): NoticeStep {
  const law = executiveLaw(notice === 'first' ? 'private-first-notice' : 'private-second-notice');
  if (given !== undefined)
    return { notice, status: given <= lastDay ? 'given' : 'late', lastDay, law };
  return { notice, status: today <= lastDay ? 'due' : 'missing', lastDay, law };
}

function inWords({ notice, status, lastDay, law }: NoticeStep): string {
  const what = `The ${notice} notice of the private meeting`;
  const day = formatLongDate(lastDay);
  switch (status) {
    case 'given':
      return `${what} was given in time (${law.short}).`;
    case 'due':
      return `${what} is due by ${day} (${law.short}).`;
    case 'late':
      return `${what} was late: the last day was ${day} (${law.short}).`;
    case 'missing':
      return `${what} is missing: the last day was ${day} (${law.short}).`;
  }
}
