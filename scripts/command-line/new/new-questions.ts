import { COMMITTEE_KINDS, type CommitteeKind } from '../../../src/law/bodies.ts';
import type { Committee } from '../../../src/papers/committee/committee.ts';
import type { Council } from '../../../src/papers/council/council.ts';
import { MisuseError } from '../../../src/rules/misuse-error.ts';
import { PAGE_PLACES, type PagePlace } from '../../../src/papers/page/page-schema.ts';
import { wanted, type Wanted } from './answers.ts';
import { COUNCIL_QUESTIONS } from './council-questions.ts';
import { words, day, oneOf, named, yesNo, clock, pageTitle, noticeId } from './read-answers.ts';
import { whyNoCommittee, type Papers } from '../papers.ts';

/** What each kind of paper is asked for. */
export const QUESTIONS = {
  ...COUNCIL_QUESTIONS,
  committeeName: wanted({
    option: 'name',
    question: 'What is the full name of the committee?',
    example: 'Plans Panel',
    read: words,
  }),
  kind: wanted<CommitteeKind>({
    option: 'kind',
    question: `What does it do? One of: ${COMMITTEE_KINDS.join(', ')}.`,
    example: 'committee',
    read: (text) => oneOf(text, COMMITTEE_KINDS),
  }),
  committee: (papers: Papers): Wanted<Committee> => {
    const { committees } = papers;
    const slugs = committees.map(({ slug }) => slug);
    return {
      option: 'committee',
      question: `Of which committee? One of: ${slugs.join(', ')}.`,
      example: slugs[0] ?? 'plans-panel',
      read: (text) => {
        const found = committees.find(({ slug, name }) => slug === text || name === text);
        if (found) return found;
        const why = whyNoCommittee(papers, text);
        if (why !== undefined) throw new MisuseError(why);
        oneOf(text, slugs);
        throw new MisuseError(`There is no committee "${text}".`);
      },
    };
  },
  date: wanted({
    option: 'date',
    question: 'On which day is it?',
    example: '2026-12-08',
    read: day,
  }),
  meetingDay: wanted({
    option: 'date',
    question: 'On which day is the meeting?',
    example: '2026-12-08',
    read: words,
  }),
  time: wanted({ option: 'time', question: 'When does it begin?', example: '10:00', read: clock }),
  place: wanted({
    option: 'place',
    question: 'Where is it held?',
    example: 'Civic Hall, Leeds, LS1 1UR',
    read: words,
  }),
  title: wanted({
    option: 'title',
    question: 'What is its title?',
    example: 'Ofsted Inspection Report',
    read: words,
  }),
  reportOf: wanted({
    option: 'report-of',
    question: 'Who reports? A post, not a person.',
    example: 'Head of Democratic Services',
    read: words,
  }),
  template: (keys: readonly string[]): Wanted<string | undefined> => ({
    option: 'template',
    question: `Which template does it have? One of: ${keys.join(', ')}; nothing for the usual one.`,
    example: keys[0] ?? '',
    read: (text) => oneOf(text, keys),
    otherwise: undefined,
  }),
  wards: ({ wards }: Council): Wanted<'all' | string[] | undefined> => ({
    option: 'wards',
    question: 'Which wards are affected? Write all, or some of them.',
    example: wards[0]?.name ?? 'all',
    read: (text) => (text.toLowerCase() === 'all' ? 'all' : named(text, wards)),
    otherwise: undefined,
  }),
  pillars: ({ pillars }: Council): Wanted<string[] | undefined> => ({
    option: 'pillars',
    question: 'Which priorities does it support? Write none, or some of them.',
    example: pillars[0]?.name ?? '',
    read: (text) => (text.toLowerCase() === 'none' ? [] : named(text, pillars)),
    otherwise: undefined,
  }),
  exempt: wanted<boolean | undefined>({
    option: 'exempt',
    question: 'Does it have confidential or exempt information? Yes or no.',
    example: 'no',
    read: yesNo,
    otherwise: undefined,
  }),
  noticeOfReport: wanted<string | undefined>({
    option: 'notice',
    question: 'Is it in a notice of the forward plan? Its number, or nothing.',
    example: 'KD114',
    read: noticeId,
    otherwise: undefined,
  }),
  callIn: wanted<boolean | undefined>({
    option: 'call-in',
    question: 'Will the decision be open for call-in? Yes or no.',
    example: 'no',
    read: yesNo,
    otherwise: undefined,
  }),
  report: wanted({
    option: 'report',
    question: 'Of which report? The name of its file.',
    example: 'ofsted-inspection-report',
    read: words,
  }),
  appendixTitle: wanted({
    option: 'title',
    question: 'What is the appendix?',
    example: 'Leeds ILACS Report 2022',
    read: words,
  }),
  pageTitle: wanted({
    option: 'title',
    question: 'What is the title of the page?',
    example: 'How to attend a meeting',
    read: pageTitle,
  }),
  summary: wanted({
    option: 'summary',
    question: 'What is it about, in a sentence?',
    example: 'How to come to a meeting, watch it or speak at it.',
    read: words,
  }),
  topicTitle: wanted({
    option: 'title',
    question: 'What is the matter called?',
    example: 'Corn Exchange',
    read: pageTitle,
  }),
  topicSummary: wanted({
    option: 'summary',
    question: 'What is it about, in a sentence?',
    example: 'What is to become of the Corn Exchange after its tenant left.',
    read: words,
  }),
  shownIn: wanted<PagePlace>({
    option: 'shown-in',
    question: 'Where does every page link to it: navigation, foot or nowhere?',
    example: 'foot',
    read: (text) => oneOf(text, PAGE_PLACES),
    otherwise: 'foot',
  }),
  personName: wanted({
    option: 'name',
    question: 'What is the name, without titles?',
    example: 'Pat Holloway',
    read: pageTitle,
  }),
  ward: ({ wards }: Council): Wanted<string | undefined> => ({
    option: 'ward',
    question: 'Which ward? Nothing for a co-opted or independent member.',
    example: wards[0]?.name ?? '',
    read: (text) => named(text, wards)[0],
    otherwise: undefined,
  }),
  inOffice: wanted({
    option: 'from',
    question:
      'Since when in office? After ordinary elections that is the fourth day after the poll.',
    example: '2023-05-08',
    read: day,
  }),
  party: wanted<string | undefined>({
    option: 'party',
    question: 'Which party or group, as the council calls it?',
    example: 'Independent',
    read: words,
    otherwise: undefined,
  }),
  membersFrom: wanted({
    option: 'from',
    question: 'From which day are these the members?',
    example: '2026-05-21',
    read: day,
  }),
  expected: wanted<string | undefined>({
    option: 'expected',
    question: 'If it is to follow, when is it expected?',
    example: '2026-12-01',
    read: day,
    otherwise: undefined,
  }),
  decisionTitle: wanted({
    option: 'title',
    question: 'What is decided, in a few words?',
    example: 'Hob Lane – 20 mph zone',
    read: pageTitle,
  }),
  taken: wanted({
    option: 'date',
    question: 'On which day was it taken?',
    example: '2026-02-17',
    read: day,
  }),
  takenBy: wanted({
    option: 'by',
    question: 'Who takes it: a member, a body, or the post of an officer?',
    example: 'Head of Planning',
    read: words,
  }),
  under: wanted<string | undefined>({
    option: 'under',
    question: 'If an officer takes it, under what? Nothing for a member or a body.',
    example: 'Scheme 4.7',
    read: words,
    otherwise: undefined,
  }),
  reference: wanted<string | undefined>({
    option: 'reference',
    question: 'Which number does its record have?',
    example: 'CMD/2026/07',
    read: words,
    otherwise: undefined,
  }),
  noticeId: wanted({
    option: 'id',
    question: 'Which number does the notice have?',
    example: 'KD114',
    read: noticeId,
  }),
  decidedOn: wanted({
    option: 'date',
    question: 'On which day is it to be decided?',
    example: '2026-12-08',
    read: day,
  }),
};
