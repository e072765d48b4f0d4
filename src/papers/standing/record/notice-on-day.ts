import {
  clearDaysBetween,
  everyClearDayBetween,
  formatEveryClearDay,
} from '../../../law/clear-days.ts';
import { addWorkingDays } from '../../../law/working-days.ts';
import { executiveLaw } from '../../../law/citation.ts';
import {
  GENERAL_EXCEPTION_CLEAR_DAYS,
  missingParticulars,
  noticeOfKeyDecision,
  KEY_DECISION_PARTICULARS,
  type KeyDecisionParticular,
} from '../../../law/key-decision.ts';
import { noticeOfPrivateMeeting } from '../../../law/private-meeting.ts';
import { addYears, formatDate, type IsoDate } from '../../../language/dates.ts';
import { defined } from '../../council/read-council.ts';
import { namesOfMembersOn } from '../../committee/sitting.ts';
import type { DatedNotice, Notice, StatedNotice } from '../../notice/notice.ts';
import {
  datedNotice,
  firstDayOf,
  keyFactsOf,
  privateFactsOf,
} from '../../notice/facts-of-notice.ts';
import { changesIn } from './decision-on-day.ts';
import type { RecordDay } from './record-day.ts';
import type { Paper } from './record-papers.ts';
import { checkToldChair } from './told-chair.ts';

/** A notice on a day: what it leaves out, how long it was, and what became of it. */
export function noticeOnDay({ facts, ...paper }: Paper<StatedNotice>, day: RecordDay): Notice {
  const stated = datedNotice(paper.stated, day);
  const { find } = paper;
  const dated = { facts, stated, find };
  const { today, council, committees, decisions, papers } = day;
  const date = firstDayOf(stated);
  const committee = stated.committee === undefined ? undefined : committees.get(stated.committee);
  const { members: named, ...rest } = stated;
  const members =
    named ??
    (committee
      ? namesOfMembersOn(committee, { people: day.people, wards: council.wards }, date)
      : []);
  const where = stated.where ?? council.notices?.where;
  const otherDocuments = stated.otherDocuments ?? council.notices?.otherDocuments;
  const letters = lettersOf(stated, members, where, otherDocuments);
  const missing = stated.ofKeyDecision
    ? (Object.keys(KEY_DECISION_PARTICULARS) as KeyDecisionParticular[]).filter(
        (letter) => !letters.has(letter),
      )
    : [];
  // A general exception excuses the time: its notice names the matter alone (reg 10).
  const advice =
    missing.length > 0 && stated.exception === undefined ? missingParticulars(letters) : undefined;
  if (advice !== undefined) find('key-decision-particulars', 'id', advice);
  checkToldChair(dated, day);
  for (const [field, happened] of happenedIn(stated)) {
    if (happened <= today) continue;
    const message = `${formatDate(happened)} is still to come, and the notice says that it has happened. Correct the date below ${field}:.`;
    find('record-date', field, message);
  }
  const { published, withdrawn } = stated;
  const sentences = withdrawn
    ? []
    : [...keySentences(dated, date, day), ...privateSentences(dated, date, day)];
  const made = decisions.filter(
    ({ stated: { key } }) =>
      typeof key === 'string' && key.toLowerCase() === stated.id.toLowerCase(),
  );
  const became = decisions.find(({ stated: { id } }) => id === withdrawn?.became);
  // One that can’t be read for now is there all the same.
  if (withdrawn?.became !== undefined && !became && !day.unread.has(withdrawn.became)) {
    const message = `There is no decision "${withdrawn.became}". Write the year and the name of its file, such as became: 2026/leisure-card-charges`;
    find('record-link', 'withdrawn', message);
  }
  const all = [...made, ...(became ? [became] : [])];
  const meeting =
    stated.when.kind === 'day' && stated.committee !== undefined
      ? `/meetings/${stated.committee}/${stated.when.on}/`
      : undefined;
  const meetingText = meeting === undefined ? undefined : papers.meetings.get(meeting);
  const last = stated.when.kind === 'period' ? stated.when.to : date;
  return {
    ...rest,
    ...defined({ where, otherDocuments }),
    ...{ members, missing, sentences },
    ...changesIn({ ...paper, facts }, day),
    ...(published !== undefined &&
      published <= today && { length: formatEveryClearDay(everyClearDayBetween(published, date)) }),
    state: withdrawn
      ? 'withdrawn'
      : made.length > 0
        ? 'decided'
        : last >= today || stated.when.kind === 'not-before'
          ? 'to-come'
          : 'past',
    ...(meeting !== undefined &&
      meetingText !== undefined && { meeting: { url: meeting, text: meetingText } }),
    reports: [],
    decisions: all.map(({ stated: one }) => ({ text: one.title, url: one.url })),
  };
}

/** Words that stand in the place of a list. */
const NO_LIST =
  /^(?:to be (?:listed|confirmed|advised|determined)|tb[cad]|none yet|see above)\.?$/i;

/** Which of the particulars of reg 9(1) a notice states; that a key decision is to be made is what it is. */
function lettersOf(
  { by, when, documents, matter }: StatedNotice,
  members: readonly string[],
  where: string | undefined,
  otherDocuments: string | undefined,
): ReadonlySet<KeyDecisionParticular> {
  const has: Readonly<Record<KeyDecisionParticular, boolean>> = {
    a: true,
    b: matter !== '',
    // A single member by name and post, an officer by post, a body with its members.
    c:
      by.kind === 'officer' ||
      (by.kind === 'named' && (by.post !== undefined || members.length > 0)),
    d: when.kind !== 'not-before' || when.from !== '',
    e: documents !== undefined && !documents.some((one) => NO_LIST.test(one.trim())),
    f: where !== undefined,
    g: otherDocuments !== undefined,
    h: otherDocuments !== undefined,
  };
  const letters = Object.keys(has) as KeyDecisionParticular[];
  return new Set(letters.filter((letter) => has[letter]));
}

/** Days of a notice on which something has happened, with the fields that they are in. */
function happenedIn({ withdrawn, exception }: StatedNotice): (readonly [string, IsoDate])[] {
  return [
    ...(withdrawn ? [['withdrawn', withdrawn.on] as const] : []),
    ...(exception?.kind === 'general' ? [['exception', exception.told.on] as const] : []),
    ...(exception?.kind === 'special' ? [['exception', exception.agreed.on] as const] : []),
    ...(exception?.kind === 'special' && exception.reported !== undefined
      ? [['exception', exception.reported] as const]
      : []),
  ];
}

/** What a notice is asked of which nobody knows when it went out. */
const dayUnsaid = ({ published }: DatedNotice): string =>
  published === undefined
    ? ' If this notice has gone out already, write published: with the day on which it went out.'
    : '';

function keySentences(
  { stated, find }: Paper<DatedNotice>,
  decision: IsoDate,
  { openDays, today }: RecordDay,
): string[] {
  if (!stated.ofKeyDecision) return [];
  const { exception } = stated;
  const notice = noticeOfKeyDecision(keyFactsOf(stated, { decision, today }), openDays);
  if (notice.state === 'without-notice') {
    const severity = today > decision ? 'warning' : undefined;
    const advice = `${notice.advice}${exception ? '' : dayUnsaid(stated)}`;
    find('key-decision-without-notice', 'when', advice, severity);
  } else if (notice.advice !== '') find('key-decision-reasons', 'exception', notice.advice);
  if (notice.question !== undefined) find('urgency-office', 'exception', notice.question);
  const sentences = [notice.sentence];
  if (exception?.kind === 'general') {
    const { told, available } = exception;
    if (told.on <= today) {
      sentences.push(
        `Notice was given to ${told.who} on ${formatDate(told.on)}, and was open to the public from ${formatDate(available)}. ${clearDaysBetween(available, decision, openDays)} working days lie between that day and ${formatDate(decision)}; the first working day after five is ${formatDate(addWorkingDays(available, GENERAL_EXCEPTION_CLEAR_DAYS + 1, openDays))}.`,
      );
    }
  } else if (exception?.kind === 'special') {
    const { reported } = exception;
    if (reported !== undefined && reported <= today) {
      sentences.push(`Reported to the council on ${formatDate(reported)}.`);
    } else if (today > addYears(decision, 1)) {
      find(
        'record-incomplete',
        'exception',
        `A decision under special urgency is reported to the council at least once a year (${executiveLaw('urgent-decisions-reported').short}), and no report is recorded here. Write reported: with the day.`,
      );
    }
  }
  return sentences;
}

function privateSentences(
  { stated, find }: Paper<DatedNotice>,
  meeting: IsoDate,
  { openDays, today }: RecordDay,
): string[] {
  const facts = privateFactsOf(stated, { meeting, today });
  if (!facts) return [];
  const notice = noticeOfPrivateMeeting(facts, openDays);
  if (notice.state === 'without-notice') {
    const severity = today > meeting ? 'warning' : undefined;
    find(
      'private-meeting-without-notice',
      'private',
      `${notice.advice}${dayUnsaid(stated)}`,
      severity,
    );
  } else if (notice.advice !== '') find('private-meeting-notice-due', 'private', notice.advice);
  for (const question of notice.questions) {
    const code = question.includes('earlier-offices') ? 'urgency-office' : 'private-meeting-said';
    find(code, 'second-notice', question);
  }
  return [notice.sentence];
}
