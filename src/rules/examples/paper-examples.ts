import type { ACCESS_RULES } from '../codes/access-rules.ts';
import type { APPENDIX_RULES } from '../codes/appendix-rules.ts';
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
  'csv-ragged': {
    part: 'files',
    wrong: lines('appendix-1.csv:', '  Item,Cost', '  Roof,1,440'),
    right: lines('appendix-1.csv:', '  Item,Cost', '  Roof,"1,440"'),
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
