import { Scalar, stringify } from 'yaml';
import { addDays, formatLongDate, formatTime } from '../../src/language/dates.ts';
import { isExecutive } from '../../src/law/bodies.ts';
import { municipalYearOf } from '../../src/law/municipal-year.ts';
import { CONTACT_EMAIL, DEMO_TODAY, standingTitle } from './fictional-council.ts';
import { expand } from './grammar.ts';
import type { PlannedMeeting } from './meeting-calendar.ts';
import { membershipOf } from './membership.ts';
import type { Random } from './random.ts';
import type { PlannedReport } from './report-plan.ts';

/** The meetings of the same committee on either side, cancelled ones passed over. */
export type Neighbours = {
  readonly previous?: PlannedMeeting;
  readonly next?: PlannedMeeting;
};

/** A report that the agenda announces and that isn't written yet. */
export type AnnouncedReport = {
  readonly slug: string;
  readonly title: string;
  readonly expected: string;
};

/**
 * The file of an agenda: time, place, membership, standing items, then the reports in their order.
 * @param hasPeople the committee's file says who sits on it, and the agenda doesn't.
 */
export function agendaMarkdown(
  meeting: PlannedMeeting,
  reports: readonly PlannedReport[],
  announced: readonly AnnouncedReport[],
  neighbours: Neighbours,
  random: Random,
  hasPeople: boolean,
): string {
  const { committee, date, cancelled } = meeting;
  const wasHeld = date < DEMO_TODAY && !cancelled;
  const preMeeting = committee.kind === 'scrutiny' && {
    'pre-meeting': {
      time: quoted(halfAnHourBefore(committee.meets.time)),
      note: 'For members of the panel',
    },
  };
  const fields = {
    time: quoted(committee.meets.time),
    place: committee.place,
    ...preMeeting,
    ...(cancelled && { cancelled: { reason: random.pick(CANCELLED_BECAUSE) } }),
    ...(!hasPeople && { membership: membershipOf(committee, municipalYearOf(date), date) }),
    contact: { name: 'Democratic Services', email: CONTACT_EMAIL },
    items: itemsOf(meeting, reports, announced, neighbours).map((item) =>
      'slug' in item
        ? {
            report: item.slug,
            text: itemText(item, random),
            ...(item.withheld !== undefined && wasHeld && { 'public-excluded': true }),
          }
        : item,
    ),
    ...(isExecutive(committee.kind) &&
      reports.some(({ withheld }) => withheld !== undefined) && { private: noticesOf(date) }),
    // A meeting that is only announced has no papers yet.
    ...(meeting.published <= DEMO_TODAY && { published: meeting.published }),
  };
  const note = random.chance(0.3) ? `\n${random.pick(NOTES)}\n` : '';
  return `---\n${stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${note}`;
}

type Item =
  | PlannedReport
  | { readonly standing: string; readonly title?: string }
  | { readonly report: string; readonly title: string; readonly expected: string }
  | { readonly title: string; readonly text: string };

function itemsOf(
  { committee }: PlannedMeeting,
  reports: readonly PlannedReport[],
  announced: readonly AnnouncedReport[],
  { previous, next }: Neighbours,
): Item[] {
  return [
    ...STANDING.map((standing) => ({ standing })),
    previous
      ? { standing: 'minutes', title: `Minutes - ${formatLongDate(previous.date)}` }
      : { standing: 'minutes' },
    ...(committee.kind === 'council' || committee.kind === 'area'
      ? [{ standing: 'public-questions' }]
      : []),
    ...reports,
    ...announced.map(({ slug, ...item }) => ({ report: slug, ...item })),
    ...(committee.kind === 'scrutiny' ? [WORK_SCHEDULE] : []),
    ...(next ? [nextMeeting(next)] : []),
  ];
}

/** The titles of an agenda's items, in their order, by which minutes are headed. */
export function itemTitles(
  meeting: PlannedMeeting,
  reports: readonly PlannedReport[],
  neighbours: Neighbours,
): string[] {
  return itemsOf(meeting, reports, [], neighbours).map(
    (item) => item.title ?? ('standing' in item ? standingTitle(item.standing) : ''),
  );
}

/** The notices of a meeting of which a part is private, in good time. */
function noticesOf(date: string) {
  return {
    reason: 'Exempt information is to be discussed, of the description that each item gives.',
    'first-notice': addDays(date, -30),
    'second-notice': addDays(date, -15),
    representations: 'none',
  };
}

const STANDING = ['appeals', 'exempt-information', 'late-items', 'declarations', 'apologies'];

const CANCELLED_BECAUSE = [
  'There is no business that can’t wait for the next meeting.',
  'The building is closed after a burst pipe.',
  'Snow has closed the roads to the hall.',
  'The meeting falls in the period before an election.',
];

const WORK_SCHEDULE = {
  title: 'Work Schedule',
  text: 'To consider the work of the panel in the rest of the municipal year.',
};

const NOTES = [
  'The meeting can be watched online. A recording is kept for six months.',
  'The hall has a hearing loop and a lift. Tell Democratic Services in advance if you need papers in another format.',
  'Questions from the public are taken at the beginning, where notice was given.',
  'Doors open half an hour before the meeting. There are cycle stands in Moot Square.',
];

function itemText(report: PlannedReport, random: Random): string {
  const { post, thing } = report.setting;
  return expand(
    '{To consider a report of|To receive a report from} the {post} {on the {thing}|which brings members up to date with the {thing}|which asks for decisions on the {thing}}.',
    random,
    (name) => (name === 'post' ? post : thing),
  );
}

function nextMeeting(next: PlannedMeeting) {
  return {
    title: 'Date and Time of Next Meeting',
    text: `${formatLongDate(next.date)} at ${formatTime(next.committee.meets.time)}.`,
  };
}

function halfAnHourBefore(time: string): string {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) - 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Some readers of YAML take 18:30 for a number. */
function quoted(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** Reports that the agenda of a coming meeting announces: one in three has one, the last always. */
export function announcedReports(
  meeting: PlannedMeeting,
  taken: Set<string>,
  isLast: boolean,
  random: Random,
): AnnouncedReport[] {
  if (meeting.cancelled || meeting.date <= DEMO_TODAY || meeting.published > DEMO_TODAY) return [];
  if (!isLast && !random.chance(0.33)) return [];
  const slug = 'update-from-the-chief-executive';
  if (taken.has(slug)) return [];
  return [{ slug, title: 'Update from the Chief Executive', expected: addDays(meeting.date, -1) }];
}
