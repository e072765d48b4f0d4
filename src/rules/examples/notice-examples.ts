import type { EXECUTIVE_RULES } from '../codes/executive-rules.ts';
import type { NOTICE_RULES } from '../codes/notice-rules.ts';
import type { RuleExample } from './example.ts';

const lines = (...text: string[]): string => text.join('\n');

const LATE = ['late:', '  reason: The government’s offer ends on 12 May.'];

const indented = (line: string): string => `    ${line}`;

/** An example of each rule of how long before a meeting its papers are open to the public. */
export const NOTICE_EXAMPLES: Record<keyof typeof NOTICE_RULES, RuleExample> = {
  'paper-late': { part: 'report', wrong: 'published: 2022-05-06', right: 'published: 2022-05-03' },
  'item-late': {
    part: 'agenda',
    wrong: lines('items:', '  - report: one', '    added: 2022-05-06'),
    right: lines('items:', '  - report: one', '    added: 2022-05-06', ...LATE.map(indented)),
  },
  'changed-without-reason': {
    part: 'report',
    wrong: '# after the sum in its recommendation was changed',
    right: 'changed: { reason: A figure was corrected. }',
  },
  'paper-taken-off': {
    part: 'agenda',
    wrong: '# after the file of a published report was deleted',
    right:
      'reports-taken-off: [{ report: ofsted-inspection-report, reason: It goes to the next meeting. }]',
  },
  'paper-late-with-reason': {
    part: 'report',
    wrong: lines(...LATE),
    right: 'published: 2022-05-03',
  },
  'executive-item-late': {
    part: 'report',
    wrong: lines(...LATE),
    right: 'published: 2022-05-03',
  },
  'council-item-late': {
    part: 'report',
    wrong: lines(...LATE),
    right: 'published: 2022-05-03',
  },
  'council-urgent-business': {
    part: 'report',
    wrong: lines(...LATE),
    right: lines(...LATE, '  standing-order: "12.3"'),
  },
  'summons-late': {
    part: 'agenda',
    wrong: 'convened: { on: 2022-05-09, reason: The budget was amended. }',
    right: 'convened: { on: 2022-05-03, reason: The budget was amended. }',
  },
  'meeting-notice-late': {
    part: 'agenda',
    wrong: lines('published: 2022-05-03', 'notice-given: 2022-05-05'),
    right: lines('published: 2022-05-03', 'notice-given: 2022-05-03'),
  },
  'convened-without-reason': {
    part: 'agenda',
    wrong: lines('published: 2022-05-09', 'convened: 2022-05-09'),
    right: lines(
      'published: 2022-05-09',
      'convened: { on: 2022-05-09, reason: The grant ends on 12 May. }',
    ),
  },
  'paper-followed': {
    part: 'report',
    wrong: lines(
      'appendices:',
      '  - title: Leeds ILACS Report 2022',
      '    expected: 2022-05-09',
      '    published: 2022-05-09',
    ),
    right: lines('appendices:', '  - title: Leeds ILACS Report 2022', '    published: 2022-05-03'),
  },
  'paper-to-follow': {
    part: 'report',
    wrong: lines('appendices:', '  - title: Leeds ILACS Report 2022', '    expected: 2022-05-09'),
    right: 'appendices: []',
  },
  'paper-overdue': {
    part: 'report',
    wrong: lines('appendices:', '  - title: Leeds ILACS Report 2022', '    expected: 2022-05-09'),
    right: lines('appendices:', '  - title: Leeds ILACS Report 2022', '    expected: 2022-05-11'),
  },
  'paper-never-followed': {
    part: 'report',
    wrong: lines('appendices:', '  - title: Leeds ILACS Report 2022', '    expected: 2022-05-09'),
    right: 'appendices: []',
  },
  'publication-not-recorded': {
    part: 'report',
    wrong: '# published: was left out, and git only knows a day after the meeting',
    right: 'published: 2022-05-03',
  },
  'date-in-future': {
    part: 'agenda',
    wrong: 'notice-given: 2022-05-09',
    right: 'notice-given: 2022-05-03',
  },
  'dates-out-of-order': {
    part: 'agenda',
    wrong: lines('items:', '  - report: one', '    added: 2022-05-02'),
    right: lines('items:', '  - report: one', '    added: 2022-05-03'),
  },
  'notice-contradictory': {
    part: 'agenda',
    wrong: lines(
      'published: 2022-05-09',
      'convened: { on: 2022-05-19, reason: The grant ends on 12 May. }',
    ),
    right: lines(
      'published: 2022-05-09',
      'convened: { on: 2022-05-09, reason: The grant ends on 12 May. }',
    ),
  },
};

const PRIVATE = [
  'private:',
  '  reason: A company’s prices are discussed.',
  '  first-notice: 2022-04-01',
  '  second-notice: 2022-05-03',
];

const URGENT = [
  'private:',
  '  reason: A company’s prices are discussed.',
  '  urgency:',
  '    by: council-vice-chair',
  '    on: 2022-05-04',
  '    reason: The offer ends on 12 May.',
];

/** An example of each rule of an executive's decisions and private meetings. */
export const EXECUTIVE_EXAMPLES: Record<keyof typeof EXECUTIVE_RULES, RuleExample> = {
  'not-an-executive': {
    part: 'report',
    wrong: lines('key-decision:', '  noticed: 2022-04-01'),
    right: 'call-in: false',
  },
  'key-decision-without-notice': {
    part: 'report',
    wrong: lines('key-decision:', '  noticed: 2022-04-20'),
    right: lines('key-decision:', '  noticed: 2022-04-01'),
  },
  'key-decision-unsaid': {
    part: 'report',
    wrong: lines('wards: [Armley, Temple Newsam]'),
    right: lines('wards: [Armley, Temple Newsam]', 'key-decision: false'),
  },
  'key-decision-particulars': {
    part: 'report',
    wrong: lines(
      'key-decision:',
      '  noticed: 2022-04-01',
      '  particulars:',
      '    matter: The lease',
    ),
    right: lines(
      'key-decision:',
      '  noticed: 2022-04-01',
      '  notice-at: https://council.example/key-decisions/12',
      '  particulars:',
      '    matter: The lease',
    ),
  },
  'key-decision-one-ward': {
    part: 'report',
    wrong: lines('wards: [Armley]', 'key-decision:', '  noticed: 2022-04-01', '  grounds: [wards]'),
    right: lines('wards: [Armley]', 'key-decision:', '  noticed: 2022-04-01', '  grounds: [money]'),
  },
  'key-decision-reasons': {
    part: 'report',
    wrong: lines(
      'key-decision:',
      '  special-urgency:',
      '    by: scrutiny-chair',
      '    on: 2022-05-04',
      '    reason: The government’s offer ends on 12 May.',
    ),
    right: lines('key-decision:', '  noticed: 2022-04-01'),
  },
  'private-meeting-without-notice': {
    part: 'agenda',
    wrong: lines('private:', '  reason: A company’s prices are discussed.'),
    right: lines(
      'private:',
      '  reason: A company’s prices are discussed.',
      '  first-notice: 2022-04-01',
      '  second-notice: 2022-05-03',
    ),
  },
  'private-meeting-said': {
    part: 'agenda',
    wrong: lines(...PRIVATE),
    right: lines(...PRIVATE, '  representations: none'),
  },
  'urgency-office': {
    part: 'agenda',
    wrong: lines(...URGENT),
    right: lines(...URGENT, '    earlier-offices: vacant'),
  },
  'background-paper-not-open': {
    part: 'report',
    wrong: 'background-papers: [The survey of 2021]',
    right: lines(
      'background-papers:',
      '  - title: The survey of 2021',
      '    url: https://council.example/survey',
    ),
  },
  'private-meeting-notice-due': {
    part: 'agenda',
    wrong: lines(
      'private:',
      '  reason: A company’s prices are discussed.',
      '  first-notice: 2022-04-01',
    ),
    right: lines(
      'private:',
      '  reason: A company’s prices are discussed.',
      '  first-notice: 2022-04-01',
      '  second-notice: 2022-05-03',
    ),
  },
  'call-in-time-missing': {
    part: 'council',
    wrong: 'call-in: { closes: "17:00" }',
    right: 'call-in: { working-days: 5, closes: "17:00" }',
  },
  'call-in-contradictory': {
    part: 'report',
    wrong: lines('call-in: true', 'decision:', '  called-in: { on: 2022-05-16 }'),
    right: lines(
      'call-in: true',
      'decision:',
      '  published: 2022-05-12',
      '  called-in: { on: 2022-05-16 }',
    ),
  },
  'told-not-chair': {
    part: 'files',
    wrong:
      'notices/kd118-flats.md with told: { who: Ann Lee, on: 2022-05-03 }, and a list of members of Scrutiny with chair: Ben Oakes',
    right: 'notices/kd118-flats.md with told: { who: Ben Oakes, on: 2022-05-03 }',
  },
};
