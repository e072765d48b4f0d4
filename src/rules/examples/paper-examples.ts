import type { ACCESS_RULES } from '../codes/access-rules.ts';
import type { APPENDIX_RULES } from '../codes/appendix-rules.ts';
import type { EXECUTIVE_RULES } from '../codes/executive-rules.ts';
import type { NOTICE_RULES } from '../codes/notice-rules.ts';
import type { RuleExample } from './example.ts';

const lines = (...text: string[]): string => text.join('\n');

const EXEMPT = [
  'exempt:',
  '  paragraphs: [3]',
  '  reason: It describes what a company offered.',
  '  public-interest: Disclosure would weaken the council in a negotiation.',
];

const CONFIDENTIAL = [
  'exempt:',
  '  reason: The family court has ordered it.',
  '  review: 2023-05-11',
];

const LATE = ['late:', '  reason: The government’s offer ends on 12 May.'];

const indented = (line: string): string => `    ${line}`;

const PASSAGE = [
  '1. An offer was made.',
  '',
  '::: exempt',
  'paragraphs: [3]',
  'reason: It describes what a company offered.',
  'public-interest: Disclosure would weaken the council in a negotiation.',
  'review: 2023-05-11',
  '---',
  '2. Text that is kept where only members can read it.',
];

/** An example of each rule of access to information. */
export const ACCESS_EXAMPLES: Record<keyof typeof ACCESS_RULES, RuleExample> = {
  'call-in-not-executive': { part: 'report', wrong: 'call-in: true', right: 'call-in: false' },
  'exclusion-item-missing': {
    part: 'agenda',
    wrong: lines('items:', '  - report: one'),
    right: lines('items:', '  - standing: exempt-information', '  - report: one'),
  },
  'exempt-in-public-repository': {
    part: 'council',
    wrong: 'publishing: public-repository',
    right: 'publishing: private-repository',
  },
  'exempt-in-history': {
    part: 'files',
    wrong: lines('a commit of May has   budget-report/appendix-1.pdf   (exempt)'),
    right: lines('no commit has it'),
  },
  'history-unknown': {
    part: 'files',
    wrong: lines('git clone --depth 1 …'),
    right: lines('git clone …'),
  },
  'exempt-leaked': {
    part: 'text',
    wrong: '1. The company offered £2,480,000, which the exempt appendix says.',
    right: '1. A company made an offer, which is in the exempt appendix.',
  },
  'paper-says-exempt': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (each page begins “NOT FOR PUBLICATION”)'),
    right: lines('appendices:', '  - title: The bids', '    exempt: { paragraphs: [3], … }'),
  },
  'exempt-hinted': {
    part: 'text',
    wrong: '1. The claim was settled for about £1.5 million.',
    right: '1. The claim was settled.',
  },
  'exempt-file-unread': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (exempt, and locked with a password)'),
    right: lines('budget-report/', '  appendix-1.pdf   (exempt, without a password)'),
  },
  'also-open-unused': {
    part: 'report',
    wrong: lines(
      ...EXEMPT,
      '  review: 2023-05-11',
      '  also-open:',
      '    - what: "Words that are in no paper."',
      '      reason: The press notice of 3 May says so.',
    ),
    right: lines(...EXEMPT, '  review: 2023-05-11'),
  },
  'published-unreadable': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (with a locked attachment)'),
    right: lines('budget-report/', '  appendix-1.pdf   (without it)'),
  },
  'exemption-incomplete': {
    part: 'report',
    wrong: lines('exempt:', '  paragraphs: [3, 3]', ...EXEMPT.slice(2), '  review: 2023-05-11'),
    right: lines(...EXEMPT, '  review: 2023-05-11'),
  },
  'exemption-defeated': {
    part: 'report',
    wrong: lines(...EXEMPT, '  review: 2023-05-11', '  registered-elsewhere: true'),
    right: lines(...EXEMPT, '  review: 2023-05-11', '  registered-elsewhere: false'),
  },
  'exemption-own-development': {
    part: 'text',
    wrong: lines(...PASSAGE, 'It is the council’s own, under regulation 3.', ':::'),
    right: lines(...PASSAGE, ':::'),
  },
  'exemption-unanswered': {
    part: 'report',
    wrong: lines(...EXEMPT, '  review: 2023-05-11'),
    right: lines(
      ...EXEMPT,
      '  review: 2023-05-11',
      '  registered-elsewhere: false',
      '  own-development: false',
    ),
  },
  'confidential-ground-unsaid': {
    part: 'report',
    wrong: lines(...CONFIDENTIAL, '  confidential: true'),
    right: lines(...CONFIDENTIAL, '  confidential: court'),
  },
  'exemption-not-of-this-body': {
    part: 'report',
    wrong: lines(
      'exempt:',
      '  political-advice: true',
      '  reason: Advice on the budget.',
      '  review: 2023-05-11',
    ),
    right: lines(...CONFIDENTIAL, '  confidential: court'),
  },
  'heard-in-public': {
    part: 'agenda',
    wrong: lines('items:', '  - report: one', '    public-excluded: false'),
    right: lines('items:', '  - report: one', '    public-excluded: true'),
  },
  'exemption-review-early': {
    part: 'report',
    wrong: lines(...EXEMPT, '  review: 2022-05-01'),
    right: lines(...EXEMPT, '  review: 2023-05-11'),
  },
  'exemption-review-passed': {
    part: 'report',
    wrong: lines(...EXEMPT, '  review: 2022-05-12'),
    right: lines(...EXEMPT, '  review: 2024-05-11'),
  },
  'passage-unclosed': {
    part: 'text',
    wrong: lines(...PASSAGE),
    right: lines(...PASSAGE, ':::'),
  },
};

/** An example of each rule of the files that are dropped into a report's folder. */
export const APPENDIX_EXAMPLES: Record<keyof typeof APPENDIX_RULES, RuleExample> = {
  'appendix-twice': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf', '  appendix-1-final.pdf'),
    right: lines('budget-report/', '  appendix-1-final.pdf'),
  },
  'appendix-ambiguous': {
    part: 'files',
    wrong: lines('budget-report/', '  budget.pdf   (both appendices have “budget” in their title)'),
    right: lines('budget-report/', '  appendix-2-budget.pdf'),
  },
  'csv-formula': {
    part: 'files',
    wrong: lines('appendix-1.csv:', '  Item,Cost', '  Roof,=120*12'),
    right: lines('appendix-1.csv:', '  Item,Cost', '  Roof,1440'),
  },
  'version-not-shown': {
    part: 'files',
    wrong: lines(
      'budget-report/',
      '  appendix-1.pdf   (the one before it had a name under a black box)',
    ),
    right: lines(
      'withdrawn:',
      '  - sha256: "3b5d1f0c9a8e7d6c"',
      '    reason: It named a resident.',
    ),
  },
  'replacement-undecided': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (not the file that was published on 9 May)'),
    right: lines('replaced: { reason: A name was blacked out., earlier: withdrawn }'),
  },
  'replacement-void': {
    part: 'files',
    wrong: lines('replaced: { reason: A figure was corrected., earlier: open }   (it never was)'),
    right: lines('budget-report/', '  appendix-1.pdf   (as it was published)'),
  },
  'withdrawal-void': {
    part: 'files',
    wrong: lines(
      'withdrawn:',
      '  - sha256: "0000000000000000"',
      '    reason: It named a resident.',
    ),
    right: lines(
      'withdrawn:',
      '  - sha256: "3b5d1f0c9a8e7d6c"',
      '    reason: It named a resident.',
    ),
  },
  'redaction-failed': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (a black box was drawn over a name)'),
    right: lines('budget-report/', '  appendix-1.pdf   (the name was taken out)'),
  },
  'redaction-unchecked': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (a page has millions of lines)'),
    right: lines('budget-report/', '  appendix-1.pdf   (the page was printed to a picture)'),
  },
  'words-unseen': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (a layer of comments is off)'),
    right: lines('budget-report/', '  appendix-1.pdf   (the layer was taken out)'),
  },
  'appendix-personal-data': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (has a resident’s NHS number)'),
    right: lines('budget-report/', '  appendix-1.pdf   (it was taken out)'),
  },
  'appendix-personal-data-likely': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (has a resident’s telephone number)'),
    right: lines('budget-report/', '  appendix-1.pdf   (has the council’s own)'),
  },
  'appendix-names-person': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (author: a social worker’s name)'),
    right: lines('budget-report/', '  appendix-1.pdf   (cleaned: no author)'),
  },
  'allowance-void': {
    part: 'files',
    wrong: lines(
      'budget-report/',
      '  appendix-1.pdf   (replaced after someone allowed the last one)',
    ),
    right: lines('budget-report/', '  appendix-1.pdf   (looked at again, and allowed again)'),
  },
  'appendix-unannounced': {
    part: 'files',
    wrong: lines('budget-report/', '  scan0042.pdf'),
    right: lines('budget-report/', '  appendix-1.pdf'),
  },
  'appendix-unsound': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (asks for a password)'),
    right: lines('budget-report/', '  appendix-1.pdf   (saved without a password)'),
  },
  'appendix-large': {
    part: 'files',
    wrong: lines('budget-report/', '  appendix-1.pdf   (48 MB)'),
    right: lines('budget-report/', '  appendix-1.pdf   (3 MB: its pictures made smaller)'),
  },
};

/** An example of each rule of how long before a meeting its papers are open to the public. */
export const NOTICE_EXAMPLES: Record<keyof typeof NOTICE_RULES, RuleExample> = {
  'paper-late': { part: 'report', wrong: 'published: 2022-05-06', right: 'published: 2022-05-03' },
  'item-late': {
    part: 'agenda',
    wrong: lines('items:', '  - report: one', '    added: 2022-05-06'),
    right: lines('items:', '  - report: one', '    added: 2022-05-06', ...LATE.map(indented)),
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
    wrong: 'convened: 2022-05-09',
    right: 'convened: { on: 2022-05-09, reason: The grant ends on 12 May. }',
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
    wrong: 'convened: { on: 2022-05-19, reason: The grant ends on 12 May. }',
    right: 'convened: { on: 2022-05-09, reason: The grant ends on 12 May. }',
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
};
