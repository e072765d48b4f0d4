import type { Exempt } from '../../../src/law/access.ts';
import type { Appendix, AppendixFile } from '../../../src/papers/appendix/appendix.ts';
import type { Council } from '../../../src/papers/council/council.ts';
import type { SafeHtml } from '../../../src/source/safe-html.ts';
import type { ReportView } from '../../../src/views/report/paper-pages.ts';
import type { Chrome, MeetingCard, MeetingView, ToFollowCard } from '../../../src/views/views.ts';

/** Small views of the pack of 11 May 2022, for the tests of the layouts. */

export const council: Council = {
  name: 'Leeds City Council',
  earlierNames: [],
  url: 'https://papers.example/',
  nation: 'england',
  colour: '#004a7f',
  contact: {
    name: 'Governance and Scrutiny Support',
    email: 'scrutiny@leeds.example',
    phone: '0113 378 8642',
  },
  wards: [{ name: 'Headingley', slug: 'headingley' }],
  pillars: [],
  templates: [],
  standingItems: [],
  printedPacks: false,
  packs: true,
  synonyms: {},
  notice: { days: 5 },
  closureDays: [],
  annualMeetings: [],
  governance: [],
  callIn: { workingDays: 5 },
  exemptRule: '10.4({n})',
  extraBankHolidays: [],
  publishing: 'public-repository',
  papersWithErrors: 'hold-back',
  scans: { read: true, pagesABuild: 40 },
  severities: {},
  accessibility: { prepared: '2026-09-01', reviewed: '2026-11-01', issues: [] },
  appendices: { warnBytes: 1, refuseBytes: 2, refusePages: 3 },
};

export const chrome: Chrome = {
  council,
  searchScript: '/search.js',
  fonts: ['/assets/fonts/serif.woff2'],
  ownPages: [],
  hasPeople: false,
};

export const committee = {
  text: 'Scrutiny Board (Children and Families)',
  url: '/committees/scrutiny-board-children-and-families/',
};

export const meetingUrl = '/meetings/scrutiny-board-children-and-families/2022-05-11/';
export const reportUrl = `${meetingUrl}ofsted-inspection-report/`;

export const meetingCard: MeetingCard = {
  url: meetingUrl,
  committee: committee.text,
  date: '2022-05-11',
  time: '10:00',
  when: { date: '2022-05-11' },
  place: 'Civic Hall, Leeds, LS1 1UR',
  reports: 3,
};

export const exempt: Exempt = {
  kind: 'exempt',
  paragraphs: [3],
  reason: 'It names what four suppliers offered',
  publicInterest: 'To disclose prices now would cost the public more than openness would bring',
  review: '2027-05-01',
};

export const file: AppendixFile = {
  path: 'content/secret-name.pdf',
  url: `${reportUrl}appendix-1.pdf`,
  format: 'PDF',
  extension: 'pdf',
  bytes: 348_211,
  sha256: 'a'.repeat(64),
  pages: 11,
  received: { kind: 'recorded', date: '2022-05-09' },
};

export const appendixToFollow: Appendix = {
  number: 1,
  title: 'Leeds ILACS Report 2022',
  expected: '2022-05-09',
  access: { kind: 'open' },
  url: `${reportUrl}appendix-1/`,
  state: { kind: 'to-follow' },
};

export const appendixHere: Appendix = { ...appendixToFollow, state: { kind: 'here', file } };

export const appendixWithheld: Appendix = {
  ...appendixToFollow,
  access: exempt,
  state: { kind: 'withheld' },
};

export const toFollow: ToFollowCard = {
  what: 'Appendix 1',
  title: 'Leeds ILACS Report 2022',
  url: `${reportUrl}appendix-1/`,
  report: { text: 'Ofsted Inspection Report', url: reportUrl },
  committee: committee.text,
  meeting: { date: '2022-05-11' },
  expected: '2022-05-09',
  overdue: true,
};

export const report: ReportView = {
  url: reportUrl,
  title: 'Ofsted Inspection Report',
  description: 'A report to the board.',
  breadcrumbs: [{ text: 'Home', url: '/' }, committee],
  search: {
    kind: 'Report',
    committee: committee.text,
    year: '2022/23',
    wards: ['Armley', 'Culture, Sport and Tourism'],
    pillars: ['Inclusive Growth'],
    callIn: 'No',
    exempt: 'No',
    date: '2022-05-11',
  },
  committee,
  meeting: meetingCard,
  itemNumber: '7',
  itemUrl: `${meetingUrl}#item-7`,
  reportOf: 'Head of Democratic Services',
  callIn: false,
  access: { kind: 'open' },
  exemptRules: [],
  body: 'scrutiny',
  closedParts: [],
  wards: [{ text: 'All', url: '/wards/all-wards/' }],
  ownFields: [],
  wardMembersConsulted: true,
  pillars: ['Inclusive Growth', 'Climate Emergency'].map((name, at) => ({
    pillar: { name, slug: `pillar-${at}` },
    url: `/pillars/pillar-${at}/`,
    supported: at === 0,
  })),
  appendices: [{ appendix: appendixToFollow, overdue: true, number: '13', id: 'para-13' }],
  backgroundPapers: [{ title: 'None', number: '14', id: 'para-14' }],
  sections: [
    {
      id: 'impact',
      heading: 'What impact will this proposal have?',
      shows: 'wards',
      html: '<p id="body-text">The ILACS system.</p>' as SafeHtml,
      subheadings: [{ id: 'system', text: 'The system' }],
    },
    {
      id: 'pillars',
      heading: 'Does it support the Key Pillars?',
      shows: 'pillars',
      html: '' as SafeHtml,
      subheadings: [],
    },
    {
      id: 'appendices',
      heading: 'Appendices',
      shows: 'appendices',
      html: '' as SafeHtml,
      subheadings: [],
    },
    {
      id: 'background-papers',
      heading: 'Background papers',
      shows: 'background-papers',
      html: '' as SafeHtml,
      subheadings: [],
    },
  ],
  toFollow: [toFollow],
  arrivals: [],
  deadlines: [],
  inspectionEnded: [],
  published: { kind: 'recorded', date: '2022-05-03' },
};

export const meeting: MeetingView = {
  url: meetingUrl,
  title: 'Scrutiny Board (Children and Families), 11 May 2022',
  description: 'Agenda.',
  breadcrumbs: [{ text: 'Home', url: '/' }, committee],
  committee,
  when: { date: '2022-05-11' },
  date: '2022-05-11',
  time: '10:00',
  place: 'Civic Hall, Leeds, LS1 1UR',
  state: { isOver: false },
  access: {},
  preMeeting: { time: '09:45', note: 'for ALL Members of the Board' },
  membership: [
    {
      heading: 'Councillors',
      members: [{ name: 'A Lamb', role: 'Chair', represents: 'Wetherby' }, { name: 'Vacancy' }],
    },
  ],
  items: [
    {
      id: 'opening-remarks',
      title: 'Opening remarks',
      text: '' as SafeHtml,
      itemNotOpen: '',
    },
    {
      id: 'item-7',
      number: '7',
      title: 'Ofsted Inspection Report',
      text: '<p>To receive a report.</p>' as SafeHtml,
      itemNotOpen: '',
      report: {
        url: reportUrl,
        title: 'Ofsted Inspection Report',
        ownFields: [],
        reportOf: 'Head of Democratic Services',
        wards: 'All',
        access: { kind: 'open' },
        published: { kind: 'uncommitted' },
        appendices: [{ appendix: appendixHere, overdue: false }],
      },
    },
    {
      id: 'item-8',
      number: '8',
      title: 'Award of a contract',
      text: '' as SafeHtml,
      itemNotOpen: '10.4(3)',
      toFollow: { expected: '2022-05-12', overdue: false },
    },
  ],
  note: '' as SafeHtml,
  published: { kind: 'recorded', date: '2022-05-03' },
  toFollow: [toFollow],
  supplements: [],
};
