import type { TEXT_RULES } from '../codes/text-rules.ts';
import type { RuleExample } from './example.ts';

const lines = (...text: string[]): string => text.join('\n');

const RECOMMENDED = ['## Recommendations', '', 'Members are asked to note this report.', ''];
const WHY = '## Why is the proposal being put forward?';

/** An example of each rule of the text of a paper. */
export const TEXT_EXAMPLES: Record<keyof typeof TEXT_RULES, RuleExample> = {
  'paragraph-number': {
    part: 'text',
    wrong: lines('1. The budget is due.', '', '3. It is balanced.'),
    right: lines('1. The budget is due.', '', '2. It is balanced.'),
  },
  'paragraph-unnumbered': {
    part: 'text',
    wrong: lines('1. The budget is due.', '', 'It is balanced.', '', '2. It is published.'),
    right: lines('1. The budget is due.', '', '    It is balanced.', '', '2. It is published.'),
  },
  'words-lost': {
    part: 'text',
    wrong: lines('1. The budget is due.', '', '[Note]: important'),
    right: lines('1. The budget is due.', '', '2. Note: important'),
  },
  'list-number': {
    part: 'text',
    wrong: lines('1. It has:', '', '   1. a plan;', '   2. a fund;', '   4. a board.'),
    right: lines('1. It has:', '', '   1. a plan;', '   2. a fund;', '   3. a board.'),
  },
  'letter-order': {
    part: 'text',
    wrong: lines('1. It has:', '', '   (a) a plan;', '   (b) a fund;', '   (d) a board.'),
    right: lines('1. It has:', '', '   (a) a plan;', '   (b) a fund;', '   (c) a board.'),
  },
  'section-missing': {
    part: 'text',
    wrong: lines(WHY, '', '1. The budget is due.'),
    right: lines(...RECOMMENDED, WHY, '', '1. The budget is due.'),
  },
  'section-misspelt': {
    part: 'text',
    wrong: lines(...RECOMMENDED, '## Why is the propsal being put forward?', '', '1. It is due.'),
    right: lines(...RECOMMENDED, WHY, '', '1. It is due.'),
  },
  'section-order': {
    part: 'text',
    wrong: lines(WHY, '', '1. It is due.', '', ...RECOMMENDED),
    right: lines(...RECOMMENDED, WHY, '', '1. It is due.'),
  },
  'section-generated': {
    part: 'text',
    wrong: lines(...RECOMMENDED, WHY, '', '1. It is due.', '', '## Appendices', '', 'None.'),
    right: lines(...RECOMMENDED, WHY, '', '1. It is due.'),
  },
  'section-empty': {
    part: 'text',
    wrong: lines(...RECOMMENDED, WHY),
    right: lines(...RECOMMENDED, WHY, '', '1. There is no particular reason.'),
  },
  'heading-level': {
    part: 'text',
    wrong: lines(...RECOMMENDED, WHY, '', '#### The timetable', '', '1. It is due.'),
    right: lines(...RECOMMENDED, WHY, '', '### The timetable', '', '1. It is due.'),
  },
  'html-in-markdown': {
    part: 'text',
    wrong: '1. It is due on the 9<sup>th</sup>.',
    right: '1. It is due on the 9^th^.',
  },
  'pasted-table': {
    part: 'text',
    wrong: lines('1. It is due:', '', 'Year\tVisitors', '2020\t1,200', '2021\t1,300'),
    right: lines(
      '1. It is due:',
      '',
      '| Year | Visitors |',
      '| --- | --- |',
      '| 2020 | 1,200 |',
      '| 2021 | 1,300 |',
    ),
  },
  'pasted-sign': {
    part: 'text',
    wrong: '1. It is [due]{.underline} in May.',
    right: '1. It is due in May.',
  },
  'pasted-note': {
    part: 'text',
    wrong: lines('1. It is due.[1]', '', '[1] In May.'),
    right: lines('1. It is due.[^1]', '', '[^1]: In May.'),
  },
  'pasted-tick-box': {
    part: 'text',
    wrong: '1. Is it due? ☒ Yes ☐ No',
    right: '1. It is due.',
  },
  'heading-unmarked': {
    part: 'text',
    wrong: lines('1. It is due.', '', '**The timetable**', '', '2. It is due in May.'),
    right: lines('1. It is due.', '', '### The timetable', '', '2. It is due in May.'),
  },
  'heading-accidental': {
    part: 'text',
    wrong: lines('1. It is due.', '', '> It is long awaited.', '> ---'),
    right: lines('1. It is due.', '', '> It is long awaited.', '>', '> ---'),
  },
  'page-number': {
    part: 'text',
    wrong: lines('1. It is due', '   Page 3 of 12', '   in May.'),
    right: lines('1. It is due', '   in May.'),
  },
  'word-broken': {
    part: 'text',
    wrong: lines('1. It is due for consul-', '   tation in May.'),
    right: '1. It is due for consultation in May.',
  },
  'pasted-bullet': {
    part: 'text',
    wrong: lines('1. It is due:', '', '   • in May, and', '   • in June.'),
    right: lines('1. It is due:', '', '   - in May, and', '   - in June.'),
  },
  'sign-as-bullet': {
    part: 'text',
    wrong: lines('1. The budget is £5,000', '   + growth.'),
    right: lines('1. The budget is £5,000 plus growth.'),
  },
  'text-struck': {
    part: 'text',
    wrong: lines('1. The budget is due in ~~May~~ June.'),
    right: lines('1. The budget is due in June.'),
  },
  'text-as-code': {
    part: 'text',
    wrong: lines('1. A resident wrote:', '', '        Walk on.'),
    right: lines('1. A resident wrote:', '', '   > Walk on.'),
  },
  'comment-in-text': {
    part: 'text',
    wrong: '1. It is due in May. <!-- ask the director first -->',
    right: '1. It is due in May.',
  },
  'word-twice': {
    part: 'text',
    wrong: '1. The the budget is due in May.',
    right: '1. The budget is due in May.',
  },
  'figure-garbled': {
    part: 'text',
    wrong: '1. It costs £1O,000 a year.',
    right: '1. It costs £10,000 a year.',
  },
  'weekday-wrong': {
    part: 'text',
    wrong: '1. It was published on Tuesday 9 May 2022.',
    right: '1. It was published on Monday 9 May 2022.',
  },
  'link-unsafe': {
    part: 'text',
    wrong: '1. See [the framework](file:///H:/framework.docx).',
    right: '1. See [the framework](https://council.example/framework).',
  },
  'paragraph-not-there': {
    part: 'text',
    wrong: '1. The costs are set out in paragraph 47 below.',
    right: '1. The costs are set out in paragraph 2 below.',
  },
  'link-broken': {
    part: 'text',
    wrong: '1. See [paragraph 9](#para-9).',
    right: '1. See [paragraph 1](#para-1).',
  },
  'link-unread': {
    part: 'text',
    wrong: '1. See [the framework] (https://council.example/framework).',
    right: '1. See [the framework](https://council.example/framework).',
  },
  'link-text-vague': {
    part: 'text',
    wrong: '1. The framework can be read [here](https://council.example/framework).',
    right: '1. Read [the inspection framework](https://council.example/framework).',
  },
  'table-without-header': {
    part: 'text',
    wrong: lines('|  |  |', '| --- | --- |', '| 2020 | 1,200 |'),
    right: lines('| Year | Visitors |', '| --- | --- |', '| 2020 | 1,200 |'),
  },
  'table-header-empty': {
    part: 'text',
    wrong: lines('| Year |  |', '| --- | --- |', '| 2020 | 1,200 |'),
    right: lines('| Year | Visitors |', '| --- | --- |', '| 2020 | 1,200 |'),
  },
  'table-ragged': {
    part: 'text',
    wrong: lines('| Year | Visitors |', '| --- | --- |', '| 2020 | 1,200 | 1,300 |'),
    right: lines('| Year | Before | After |', '| --- | --- | --- |', '| 2020 | 1,200 | 1,300 |'),
  },
  'note-missing': {
    part: 'text',
    wrong: '1. Visitors fell by a third.[^1]',
    right: lines('1. Visitors fell by a third.[^1]', '', '[^1]: From April to September.'),
  },
  'note-unused': {
    part: 'text',
    wrong: lines('1. Visitors fell by a third.', '', '[^1]: From April to September.'),
    right: lines('1. Visitors fell by a third.[^1]', '', '[^1]: From April to September.'),
  },
  'note-twice': {
    part: 'text',
    wrong: lines('1. They fell[^1] and rose.[^1]', '', '[^1]: In May.', '', '[^1]: In June.'),
    right: lines('1. They fell[^1] and rose.[^2]', '', '[^1]: In May.', '', '[^2]: In June.'),
  },
  'note-misplaced': {
    part: 'text',
    wrong: lines(...RECOMMENDED, `${WHY}[^1]`, '', '1. It is due.', '', '[^1]: In May.'),
    right: lines(...RECOMMENDED, WHY, '', '1. It is due.[^1]', '', '[^1]: In May.'),
  },
  'name-misspelt': {
    part: 'text',
    wrong: '1. The works are in Temple Newsham.',
    right: '1. The works are in Temple Newsam.',
  },
  'recommendation-missing': {
    part: 'text',
    wrong: lines('## Recommendations', '', 'None.', '', WHY, '', '1. It is due.'),
    right: lines(...RECOMMENDED, WHY, '', '1. It is due.'),
  },
  'none-listed': {
    part: 'report',
    wrong: lines('background-papers:', '  - None'),
    right: 'background-papers: []',
  },
  'personal-data': {
    part: 'text',
    wrong: '1. A patient (NHS number 943 476 5919) was seen twice.',
    right: '1. A patient was seen twice.',
  },
  'personal-data-likely': {
    part: 'text',
    wrong: '1. Write to jane.bloggs@gmail.com.',
    right: '1. Write to governance@council.gov.uk.',
  },
  'allowance-unused': {
    part: 'report',
    wrong: lines(
      'allowed:',
      '  - what: "jane.bloggs@gmail.com"',
      '    reason: She asked for it to be printed.',
    ),
    right: 'allowed: []',
  },
  'passage-misplaced': {
    part: 'text',
    wrong: lines('1. The offer is confidential.', '', '::: exmept', 'paragraphs: [3]', '…', ':::'),
    right: lines(
      '1. The offer is confidential.',
      '',
      '::: exempt',
      'paragraphs: [3]',
      'reason: It describes what a company offered.',
      'public-interest: Disclosure would weaken the council in a negotiation.',
      'review: 2023-05-11',
      '---',
      '2. Text that is kept where only members can read it.',
      ':::',
    ),
  },
  'image-missing': {
    part: 'text',
    wrong: '1. ![A map of the site](map-of-the-site.png)',
    right: '1. The site lies between the river and the canal.',
  },
  'image-unsound': {
    part: 'files',
    wrong: 'budget-report/map.svg',
    right: 'budget-report/map.png',
  },
  'image-without-alt': {
    part: 'text',
    wrong: '1. ![](map.png)',
    right: '1. ![A map of the site, between the river and the canal](map.png)',
  },
};
