import type { FRONT_MATTER_RULES } from '../codes/front-matter-rules.ts';
import type { RuleExample } from './example.ts';

const lines = (...text: string[]): string => text.join('\n');

/** An example of each rule about front matter and about where files are. */
export const FRONT_MATTER_EXAMPLES: Record<keyof typeof FRONT_MATTER_RULES, RuleExample> = {
  'file-unreadable': {
    part: 'files',
    wrong: lines('content/', '  committees/', '  meetings/'),
    right: lines('content/', '  council.yaml', '  committees/', '  meetings/'),
  },
  'paper-too-large': {
    part: 'text',
    wrong: `1. ${'> '.repeat(24)}It is due.`,
    right: '1. > It is due.',
  },
  'file-unexpected': {
    part: 'files',
    wrong: lines('2022-05-11/', '  agenda.md', '  budget-report.md', '  appendix-1.pdf'),
    right: lines(
      '2022-05-11/',
      '  agenda.md',
      '  budget-report.md',
      '  budget-report/',
      '    appendix-1.pdf',
    ),
  },
  'file-name-unreadable': {
    part: 'files',
    wrong: lines('budget-report/', '  Anh\uFFFDng 1.pdf'),
    right: lines('budget-report/', '  appendix-1.pdf'),
  },
  'file-name-unportable': {
    part: 'files',
    wrong: lines('budget-report/', '  Appendix 1: costs?.pdf'),
    right: lines('budget-report/', '  Appendix 1 - costs.pdf'),
  },
  'text-garbled': {
    part: 'report',
    wrong: 'title: The council\uFFFDs budget',
    right: 'title: The council’s budget',
  },
  'sign-in-field': {
    part: 'report',
    wrong: 'title: Children &amp; Families',
    right: 'title: Children & Families',
  },
  'merge-conflict': {
    part: 'files',
    wrong: lines(
      '<<<<<<< HEAD',
      'The cost is £5,000.',
      '=======',
      'The cost is £6,000.',
      '>>>>>>> budget',
    ),
    right: 'The cost is £6,000.',
  },
  'text-after-hash': {
    part: 'report',
    wrong: 'title: Budget Monitoring #2 of 4',
    right: 'title: "Budget Monitoring #2 of 4"',
  },
  'left-over': {
    part: 'text',
    wrong: '1. [insert legal comments here]',
    right: '1. There are no legal implications.',
  },
  'front-matter-missing': {
    part: 'files',
    wrong: lines('title: Budget report', 'report-of: Chief Officer Finance'),
    right: lines('---', 'title: Budget report', 'report-of: Chief Officer Finance', '…', '---'),
  },
  'front-matter-unclosed': {
    part: 'files',
    wrong: lines('---', 'title: Budget report', '…', '', '## What is this report about?'),
    right: lines('---', 'title: Budget report', '…', '---', '', '## What is this report about?'),
  },
  'yaml-invalid': {
    part: 'report',
    wrong: 'title: Budget: the first quarter',
    right: 'title: "Budget: the first quarter"',
  },
  'field-unknown': {
    part: 'report',
    wrong: 'reprot-of: Chief Officer Finance',
    right: 'report-of: Chief Officer Finance',
  },
  'field-missing': {
    part: 'report',
    wrong: lines('title: Budget report', 'report-of:'),
    right: lines('title: Budget report', 'report-of: Chief Officer Finance'),
  },
  'field-invalid': {
    part: 'report',
    wrong: 'published: 3 May 2022',
    right: 'published: 2022-05-03',
  },
  'call-in-missing': { part: 'report', wrong: 'call-in:', right: 'call-in: false' },
  'exempt-missing': { part: 'report', wrong: 'exempt:', right: 'exempt: false' },
  'wards-missing': { part: 'report', wrong: 'wards:', right: 'wards: all' },
  'pillars-missing': { part: 'report', wrong: 'pillars:', right: 'pillars: []' },
  'nation-unsupported': { part: 'council', wrong: 'nation: Wales', right: 'nation: England' },
  'ward-unknown': {
    part: 'report',
    wrong: 'wards: [Temple Newsham]',
    right: 'wards: [Temple Newsam]',
  },
  'template-unknown': {
    part: 'report',
    wrong: 'template: budgit',
    right: 'template: budget',
  },
  'pillar-unknown': {
    part: 'report',
    wrong: 'pillars: [Inclusive Grwoth]',
    right: 'pillars: [Inclusive Growth]',
  },
  'committee-unknown': {
    part: 'files',
    wrong: lines('committees/scrutiny-board.md', 'meetings/scrutny-board/2022-05-11/agenda.md'),
    right: lines('committees/scrutiny-board.md', 'meetings/scrutiny-board/2022-05-11/agenda.md'),
  },
  'meeting-folder-invalid': {
    part: 'files',
    wrong: 'meetings/scrutiny-board/11-may-2022/agenda.md',
    right: 'meetings/scrutiny-board/2022-05-11/agenda.md',
  },
  'meeting-not-there': {
    part: 'agenda',
    wrong: 'instead-of: 2022-04-05',
    right: 'instead-of: 2022-04-06',
  },
  'meetings-disagree': {
    part: 'agenda',
    wrong: 'continues: 2022-04-06',
    right: 'instead-of: 2022-04-06',
  },
  'agenda-missing': {
    part: 'files',
    wrong: lines('2022-05-11/', '  budget-report.md'),
    right: lines('2022-05-11/', '  agenda.md', '  budget-report.md'),
  },
  'report-not-on-agenda': {
    part: 'agenda',
    wrong: lines('items:', '  - title: Work Schedule'),
    right: lines('items:', '  - title: Work Schedule', '  - report: one'),
  },
  'items-run-together': {
    part: 'agenda',
    wrong: lines(
      'items:',
      '  - report: one',
      '    title: Work programme',
      '    text: To agree the work of the year.',
    ),
    right: lines(
      'items:',
      '  - report: one',
      '  - title: Work programme',
      '    text: To agree the work of the year.',
    ),
  },
  'report-twice': {
    part: 'files',
    wrong: lines(
      'budget-report.md   (has the text of the report)',
      'budget-report/',
      '  report.pdf',
    ),
    right: lines('budget-report.md   (has front matter alone)', 'budget-report/', '  report.pdf'),
  },
  'report-missing': {
    part: 'agenda',
    wrong: lines('items:', '  - report: one', '  - report: budget-report'),
    right: lines(
      'items:',
      '  - report: one',
      '  - report: budget-report',
      '    title: Budget report',
      '    expected: 2022-05-09',
    ),
  },
  'standing-item-unknown': {
    part: 'agenda',
    wrong: lines('items:', '  - standing: late-itmes', '  - report: one'),
    right: lines('items:', '  - standing: late-items', '  - report: one'),
  },
  'colour-contrast': {
    part: 'council',
    wrong: 'colour: "#ffcc00"',
    right: 'colour: "#00573d"',
  },
  'logo-unsound': {
    part: 'files',
    wrong: lines('content/', '  council.yaml (logo: logo.svg)', '  our-logo.svg'),
    right: lines('content/', '  council.yaml (logo: logo.svg)', '  logo.svg'),
  },
  'page-title-taken': {
    part: 'page',
    wrong: 'title: Contact',
    right: 'title: Contact your councillor',
  },
  'address-invalid': {
    part: 'files',
    wrong: '2022-05-11/Budget report (final).md',
    right: '2022-05-11/budget-report.md',
  },
};
