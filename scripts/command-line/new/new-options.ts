/** The options of `new`, of whatever kind of paper. */
export const NEW_OPTIONS = {
  input: 'the folder of the papers, else content',
  name: 'of a council, a committee or a person',
  url: 'where the council’s site is published',
  contact: 'whom to ask about papers: a team',
  email: 'its e-mail address',
  address: 'of the council, as its letters have it',
  wards:
    'of a council, with commas between them, or none; of a report or a decision, all or some of them',
  pillars: 'the council’s priorities, with commas between them',
  numbering: 'of the paragraphs of reports: continuous, by-section or none',
  publishing: 'who may read the repository: public-repository or private-repository',
  kind: 'of a committee',
  committee: 'the name of its file, without .md',
  date: 'of the meeting or the decision, such as 2026-12-08',
  time: 'when it begins, such as 10:00',
  place: 'where it is held',
  sitting: '2 for the second meeting of a day',
  title: 'of a report, an appendix, a page, a decision, a notice or a topic',
  'report-of': 'the post that reports',
  template: 'the key of the report’s template',
  exempt: 'yes or no: whether the report has confidential or exempt information',
  'call-in': 'yes or no: whether the decision is open for call-in',
  report: 'the report of an appendix: the name of its file, without .md',
  summary: 'of a page or a topic: what it is about, in a sentence',
  'shown-in': 'where every page links to a page: navigation, foot or nowhere',
  ward: 'of a councillor: the ward, as council.yaml names it',
  from: 'the first day of a councillor in office, or of a list of members',
  party: 'of a councillor: the party or group, as the council calls it',
  expected: 'the day on which an appendix is expected',
  by: 'who takes a decision: a name or a body; with --under, the post of an officer',
  under: 'under what an officer decides: a minute, or a rule of the scheme of delegation',
  reference: 'of a decision: the number of its record',
  id: 'of a notice: its number, such as KD114',
  notice: 'of a report: the number of its notice in the forward plan, such as KD114',
  today: 'of a council or a meeting: the day that is taken for today',
} as const;

type NewOption = keyof typeof NEW_OPTIONS;

/** What can be new. */
export const KINDS = [
  'council',
  'committee',
  'meeting',
  'report',
  'minutes',
  'appendix',
  'page',
  'person',
  'membership',
  'decision',
  'notice',
  'topic',
] as const;
export type Kind = (typeof KINDS)[number];

/** The options of each kind of new paper; the folder of the papers is one of all. */
export const OPTIONS_OF: Readonly<Record<Kind, readonly NewOption[]>> = {
  council: [
    ...(['name', 'url', 'contact', 'email', 'address', 'wards', 'pillars'] as const),
    ...(['numbering', 'publishing', 'today'] as const),
  ],
  committee: ['name', 'kind'],
  meeting: ['committee', 'date', 'time', 'place', 'sitting', 'today'],
  report: [
    ...(['committee', 'date', 'title', 'report-of', 'template', 'wards', 'pillars'] as const),
    ...(['exempt', 'call-in', 'notice'] as const),
  ],
  minutes: ['committee', 'date'],
  appendix: ['committee', 'date', 'report', 'title', 'expected'],
  page: ['title', 'summary', 'shown-in'],
  person: ['name', 'ward', 'from', 'party'],
  membership: ['committee', 'from'],
  decision: ['title', 'date', 'by', 'under', 'reference', 'wards'],
  notice: ['id', 'title', 'by', 'date'],
  topic: ['title', 'summary'],
};
