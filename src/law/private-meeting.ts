import type { IsoDate } from '../language/dates.ts';
import { formatDate, formatLongDate } from '../language/dates.ts';
import { asSentence } from '../language/sentence.ts';
import type { Citation } from './citation.ts';
import { executiveLaw } from './citation.ts';
import { lastDayForLongNotice, lastDayForNotice } from './clear-days.ts';
import type { UrgencyAgreement } from './urgency.ts';
import { agreementInWords, isAgreed, questionOfAgreement, reasonsInWords } from './urgency.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Clear days of the first notice of a private meeting (SI 2012/2089 reg 5(2)), counting every day. */
const FIRST_NOTICE_CLEAR_DAYS = 28;
/** Clear days of the second (reg 5(4)), counting working days. */
const SECOND_NOTICE_CLEAR_DAYS = 5;

export type PrivateMeetingFacts = {
  readonly meeting: IsoDate;
  /** Why the meeting, or a part of it, is to be private (reg 5(3)). */
  readonly reason: string;
  readonly firstNotice?: IsoDate;
  /** The register of the council's website has that day. */
  readonly isPublishedHere?: true;
  /** With the representations received and the response to them (reg 5(5)). */
  readonly secondNotice?: IsoDate;
  /** What was said against a private meeting; "none" where the council says that nothing was. */
  readonly representations?: string;
  readonly response?: string;
  readonly urgency?: UrgencyAgreement & {
    /** When the notice of its reasons was published (reg 5(7)). */
    readonly reasonsPublished?: IsoDate;
  };
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
  readonly state: 'noticed' | 'on-course' | 'urgent' | 'without-notice';
  readonly steps: readonly [NoticeStep, NoticeStep];
  readonly law: Citation;
  readonly sentence: string;
  /** Empty where nothing is to be done. */
  readonly advice: string;
  /** What has to be answered besides: of the representations, and of who agreed. */
  readonly questions: readonly string[];
};

/**
 * What is on record of an executive's private meeting, which is a meeting or a part of one that the public can't attend
 * (SI 2012/2089 reg 2): a notice 28 clear days before, with reasons (reg 5(2), (3)); a second five clear days before, with
 * representations and the response (reg 5(4), (5)); or, where that is impracticable, agreement that the meeting is urgent
 * (reg 5(6)). A day that is still to come is never said to have been.
 */
export function noticeOfPrivateMeeting(
  facts: PrivateMeetingFacts,
  calendar: WorkingCalendar,
): PrivateMeetingNotice {
  const { meeting, firstNotice, secondNotice, urgency, today } = facts;
  const firstDay = lastDayForLongNotice(meeting, FIRST_NOTICE_CLEAR_DAYS);
  const secondDay = lastDayForNotice(meeting, SECOND_NOTICE_CLEAR_DAYS, calendar);
  const steps = [
    step('first', firstNotice, firstDay, today),
    step('second', secondNotice, secondDay, today),
  ] as const;
  const because = `The reason: ${asSentence(facts.reason)}`;
  const given = givenInWords(facts);
  const base = {
    steps,
    law: executiveLaw('private-meeting'),
    questions: questionsOf(facts),
  };
  if (steps.every(({ status }) => status === 'given')) {
    return { ...base, state: 'noticed', sentence: `${given} ${because}${said(facts)}`, advice: '' };
  }
  if (isAgreed(urgency, meeting, today)) {
    return {
      ...base,
      state: 'urgent',
      law: executiveLaw('private-urgent'),
      sentence:
        `${today > meeting ? 'It was' : 'It is'} proposed to hold this meeting, or part of it, in private without full notice. The council says that ${agreementInWords(urgency)}. ` +
        `${asSentence(urgency.reason)}${reasonsInWords(urgency.reasonsPublished, today)} ${because}`,
      advice:
        urgency.reasonsPublished !== undefined && urgency.reasonsPublished <= today
          ? ''
          : `Publish the reasons why the meeting is urgent and can’t be deferred, and write the day: "reasons-published: YYYY-MM-DD" below urgency: (${executiveLaw('private-urgent-reasons').short}).`,
    };
  }
  const todo = steps.filter(({ status }) => status !== 'given').map(inWords);
  if (steps.every(({ status }) => status === 'given' || status === 'due')) {
    return {
      ...base,
      state: 'on-course',
      sentence: `It is proposed to hold this meeting, or part of it, in private. ${given} ${because}${said(facts)}`,
      advice: todo.join(' '),
    };
  }
  return {
    ...base,
    state: 'without-notice',
    sentence: given,
    advice:
      today > meeting
        ? `${todo.join(' ')} If notice was given, write its days. If it was agreed that the meeting was urgent, write who agreed: "urgency: …" (${executiveLaw('private-urgent').short}).`
        : `${todo.join(' ')} Hold the meeting on ${formatDate(meeting)} in public, move it, or obtain the agreement of the ` +
          `scrutiny chair that it is urgent (${executiveLaw('private-urgent').short}).`,
  };
}

/** Of notices on days that have come: silence is said to be silence. */
function givenInWords({
  firstNotice,
  secondNotice,
  isPublishedHere,
  today,
}: PrivateMeetingFacts): string {
  const days = [firstNotice, secondNotice].filter(
    (day): day is IsoDate => day !== undefined && day <= today,
  );
  const [first, second] = days;
  if (first === undefined) return 'No notice of a private meeting is recorded here yet.';
  if (isPublishedHere && first === firstNotice) {
    const further =
      second === undefined
        ? ''
        : ` The council says that it was given again on ${formatLongDate(second)}.`;
    return `Notice of a private meeting was published here on ${formatLongDate(first)}.${further}`;
  }
  const again = second === undefined ? '' : ` and again on ${formatLongDate(second)}`;
  return `The council says that notice of a private meeting was given on ${formatLongDate(first)}${again}.`;
}

/** The representations and the response, as they are recorded. */
function said({ representations, response }: PrivateMeetingFacts): string {
  if (representations === undefined) return '';
  const received = isNone(representations)
    ? ' The council says that no representations were received.'
    : ` Representations received: ${asSentence(representations)}`;
  return `${received}${response === undefined ? '' : ` The response: ${asSentence(response)}`}`;
}

const isNone = (representations: string): boolean => /^none\.?$/i.test(representations.trim());

function questionsOf(facts: PrivateMeetingFacts): readonly string[] {
  const { secondNotice, representations, response, urgency, today } = facts;
  const questions: string[] = [];
  const second = secondNotice !== undefined && secondNotice <= today;
  if (second && representations === undefined) {
    questions.push(
      `The second notice states what was said against meeting in private, and the response (SI 2012/2089 reg 5(5)). Write "representations:", or "representations: none" if none were received.`,
    );
  }
  if (
    second &&
    representations !== undefined &&
    !isNone(representations) &&
    response === undefined
  ) {
    questions.push(
      'Write the response to the representations too: "response: …" (SI 2012/2089 reg 5(5)).',
    );
  }
  const agreement = urgency && questionOfAgreement(urgency, executiveLaw('private-urgent'));
  return agreement === undefined ? questions : [...questions, agreement];
}

function step(
  notice: NoticeStep['notice'],
  given: IsoDate | undefined,
  lastDay: IsoDate,
  today: IsoDate,
): NoticeStep {
  const law = executiveLaw(notice === 'first' ? 'private-first-notice' : 'private-second-notice');
  const base = { notice, lastDay, law };
  if (given !== undefined && given > lastDay) return { ...base, status: 'late' };
  if (given !== undefined && given <= today) return { ...base, status: 'given' };
  return { ...base, status: today <= lastDay ? 'due' : 'missing' };
}

function inWords({ notice, status, lastDay, law }: NoticeStep): string {
  const what = `The ${notice} notice of the private meeting`;
  const day = formatLongDate(lastDay);
  switch (status) {
    case 'given':
      return `${what} is on record (${law.short}).`;
    case 'due':
      return `${what} is due by ${day} (${law.short}).`;
    case 'late':
      return `${what} is late: the last day was ${day} (${law.short}).`;
    case 'missing':
      return `${what} is missing: the last day was ${day} (${law.short}).`;
  }
}
