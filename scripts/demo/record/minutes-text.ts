import { stringify } from 'yaml';
import { addDays } from '../../../src/language/dates.ts';
import { isExecutive } from '../../../src/law/bodies.ts';
import { DEMO_TODAY } from '../fictional-council.ts';
import type { PlannedMeeting } from '../meeting-calendar.ts';
import type { Random } from '../random.ts';
import type { PlannedReport } from '../report-plan.ts';
import { councillorsOn } from './councillors.ts';
import { businessOf, type Voter } from './minuted-business.ts';
import { membershipOn } from './sitting.ts';

/** Minutes are written within this many days. */
const WRITTEN_DAYS = 12;

/** Whether the minutes of a meeting are written on the day of the demo. */
export const isMinuted = ({ date, cancelled }: PlannedMeeting): boolean =>
  !cancelled && addDays(date, WRITTEN_DAYS) <= DEMO_TODAY;

export type MeetingToMinute = {
  readonly meeting: PlannedMeeting;
  readonly reports: readonly PlannedReport[];
  /** The titles of the agenda's items, in their order; those of the reports are among them. */
  readonly titles: readonly string[];
  /** The day of the meeting before, whose minutes this one approves. */
  readonly before?: string;
  /** The day of the meeting after. */
  readonly next?: string;
  /** The number of its first minute. */
  readonly firstNumber: number;
};

/** The file of minutes: who was there, then a minute an item, numbered through the municipal year. */
export function minutesMarkdown(one: MeetingToMinute, random: Random): string {
  const { meeting, reports, titles, before, next, firstNumber } = one;
  const { there, away, coOpted, chair } = attendance(meeting, random);
  const fields = {
    ...(next !== undefined && next <= DEMO_TODAY ? { approved: next } : { status: 'draft' }),
    present: [
      ...there.map(({ name }) => (name === chair ? `${name}, chair` : name)),
      ...coOpted.filter(({ isThere }) => isThere).map(({ name }) => name),
    ],
    apologies: [...away, ...coOpted.filter(({ isThere }) => !isThere)].map(({ name }) => name),
    'in-attendance': [...new Set(reports.map(({ setting }) => setting.post))],
    ...(isExecutive(meeting.committee.kind) && { 'decisions-published': addDays(meeting.date, 1) }),
  };
  const byTitle = new Map(reports.map((report) => [report.title, report]));
  const business = businessOf({
    meeting,
    there,
    away,
    chair,
    random,
    ...(before !== undefined && { before }),
  });
  const exempt = reports.flatMap((report) =>
    report.withheld?.part === 'report' ? [titles.indexOf(report.title) + 1] : [],
  );
  const minutes = titles.map((title, at) => {
    const report = byTitle.get(title);
    const words = report ? business.report(report) : business.standing(title, exempt);
    return `## ${firstNumber + at} ${title} {${at + 1}}\n\n${words}\n`;
  });
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${minutes.join('\n')}`;
}

function attendance(meeting: PlannedMeeting, random: Random) {
  const { committee, date } = meeting;
  const list = membershipOn(committee, date);
  const inOffice = new Map(councillorsOn(date).map((one) => [one.name, one]));
  const names =
    list === undefined || list.members === 'all-councillors'
      ? [...inOffice.keys()]
      : [list.chair, list['vice-chair'], ...list.members].filter((name) => name !== undefined);
  // A seat that has ended is vacant until the next list.
  const members: Voter[] = names.flatMap((name) => {
    const person = inOffice.get(name);
    return person ? [{ name, party: person.party }] : [];
  });
  const first = list?.offices?.['Lord Mayor'] ?? list?.chair;
  const most = Math.floor(members.length / 5);
  const away = new Set(
    random
      .shuffled(members)
      .slice(0, Math.min(most, random.whole(0, 1 + Math.ceil(members.length / 12)))),
  );
  const there = members.filter((one) => !away.has(one));
  const chair = there.some(({ name }) => name === first) ? first : there[0]?.name;
  const coOpted = (list?.['co-opted'] ?? []).map(({ name }) => ({
    name,
    isThere: random.chance(0.7),
  }));
  return { there, away: members.filter((one) => away.has(one)), coOpted, chair };
}
