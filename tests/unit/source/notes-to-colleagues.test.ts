import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdownFile } from '../../../src/source/source-file.ts';
import { findSlips } from '../../../src/source/slips.ts';

const found = (text: string, path = 'x.md'): string[] => {
  const file = readMarkdownFile(path, `---\ntitle: One\n---\n\n${text}\n`);
  return [...file.diagnostics, ...findSlips(file)].map(
    ({ severity, code }) => `${severity} ${code}`,
  );
};

/** What can be nothing else. */
const ERRORS: readonly string[] = [
  'The total is £4m (DN: check with Legal).',
  'The total is £4m (drafting note - is this the figure of Finance?).',
  'DN: ask Finance for the figure',
  'The work ends in ?? February.',
  'The work ends on ?th May 2027.',
  'It ends on ??/02/2027.',
  'It was first tried in 20??.',
  'Blah blah blah',
  'Testing testing',
];

/** What has an honest use too. */
const WARNINGS: readonly string[] = [
  // Marks of comments.
  'It is due [JS1].',
  'The total is £4m [AB2], of which half is paid.',
  'It is due [SJ1R1].',
  // Who is to do something.
  'The total is £4m (JS to confirm).',
  'The total is £4m (Jane Smith to check before Tuesday).',
  'The total is £4m (to be confirmed by Finance).',
  'The total is £4m – AB to update.',
  'JS/AB to check',
  'AB to provide figures',
  '@Jane please check.',
  'It is due. @Jane Smith can you check this?',
  'Jane – can you check this please?',
  'JS 03/11: please check',
  'JS1: check with Highways',
  'The total is £4m {JS: is this net?}.',
  // What is to be done.
  'The total is £4m (check).',
  'The total is £4m [query].',
  'The total is £4m (please confirm).',
  'The total is £4m (figures to check).',
  'The total is £4m – CHECK.',
  '**CHECK THIS**',
  '//check this with Jane',
  'The total is £4m (source?).',
  'The total is £4m [citation needed].',
  'The total is £4m (is this still right?).',
  'Need to add something about equality here.',
  'We need a sentence on risk here.',
  'Add a sentence on risk here.',
  'More detail needed here.',
  'Wording from Legal to go here',
  'Legal comments here',
  'Insert chart.',
  'Update figure before publication',
  'Delete if not needed',
  'Not sure whether this is right - ask Jane',
  'Is this still right?',
  'These figures need updating.',
  'To do: costs',
  // What may not be for the public.
  'Should this be public?',
  'Does this need to be exempt?',
  'Check whether this can be public.',
  'Not for publication until Jane has agreed',
  // What is still to come.
  'Map to be inserted here.',
  'Table 2 to be inserted here',
  'The figures are to be inserted.',
  'It runs along the beck (map to be inserted).',
  'See comment.',
  'The total is £4m (see JS comment).',
  'See comments in margin',
  // What was changed.
  'It is due (new para).',
  'It is due [moved from 3.2].',
  'DRAFT FOR COMMENT',
  // Blanks.
  'There were ?? responses.',
  'It rose by ??%.',
  'The total is £4m [?].',
  'The lead is [Role].',
  'The scheme in [Ward] begins next year.',
  'The lead is [Contact officer].',
  'It was signed by [    ] in May.',
  'It costs £____ a year.',
  'There were XX responses.',
  'The total is XX.',
  'In 20XX the plan ended.',
  'In 2026/XX it was less.',
  'On X February it met.',
  'It rose by x%.',
  'The lead is TBD.',
];

/** What is like it, and is meant. */
const HONEST: readonly string[] = [
  // Citations, quotations and keys to papers.
  'R v Smith [2023] EWCA Civ 12 was followed.',
  'The court said “the [Council] had not [considered] it” [sic].',
  'The inspector wrote “the [Ward] was not [?] consulted (source?)”.',
  '> The [Contractor] must not (please check) leave [Month].',
  'See [CD1] and [SD12]; bus [X1] and sites [A] and [B12].',
  'The evidence [EV3] shows it.\n\n- [EV3] The survey of 2022.',
  'The evidence [PH3] shows it.\n\n| [PH3] | The survey |',
  'The evidence [PH3] shows it.\n\nPH3 The survey.',
  '[Applause] and [Table 2], and [Year 7] pupils.',
  '[The meeting adjourned at 10.30.]',
  'See [12], [13] and (Map 3).',
  // Letters that are something else.
  'The DN postcode area is Doncaster; DN1 3BU.',
  'A DN150 pipe, or DN 150.',
  'DN: Doncaster',
  'Louis XX, the XX Corps, Part XX of the Act, and as schedule XX says.',
  'In the XX century a woman had two XX chromosomes.',
  'The TBD Theatre Company was paid.',
  'From X to Y; the contract was with X Ltd; x is a number, y% of x.',
  'In 2019/20 and 2026/27.',
  // Questions.
  'Did it rain in May? March was dry.',
  '“Why ??” they asked. What?? he said.',
  'Is this right? Many residents thought so.',
  'Is this right for Leeds?',
  'Do we need this road?',
  'Should the road be public? Should this be approved?',
  'They don’t know what it costs (how much?) or where.',
  'The survey asked why (reason?) and when.',
  // Who does something, as business.
  'The venue is to be confirmed at the meeting.',
  'The order was made (Council to confirm on 3 May).',
  '(the Secretary of State to confirm)',
  '(Cllr Smith to confirm)',
  '(Clerk to check)',
  '(Applicant to provide)',
  'Action: Clerk to check the notice board.',
  'Cllr Jones, please confirm this.',
  'Residents, please check your bin day.',
  'Please check the website before you travel.',
  'Follow @LeedsCC on the day, and @Leeds_Parks; write to jane@example.org to check.',
  'JS Ltd to provide the play area.',
  'BT to provide the line to the hall by March.',
  'UK to review the law.',
  'Finance to review the reserve each year.',
  'The Highways Agency to confirm the design by May.',
  'Mr Jones asked: can you confirm this?',
  // Words that stand in brackets.
  '(check digit), (check valve), (checks), (confirmed) and (confirm)',
  '(update), (complete by 3 May), (review by Finance in May) and (review date)',
  'Budget (update from the Leader) and (see comment 4)',
  '(date), (figure 3), (source: ONS) and (Figures in thousands)',
  '(new section 12A), (new paragraph 4.3), (as amended) and (amended text in italics)',
  // What a paper is about.
  'The map to be inserted in the Local Plan is at Appendix 2.',
  'Words to be inserted are underlined.',
  'Paragraph 4.2A to be inserted after 4.2:',
  'The text to follow is that of the Act.',
  'See comments below.',
  'See comments from Highways below.',
  'Planning permission is needed here. No further information is needed.',
  'Need for change',
  'Need to travel',
  'Add more seats here and there.',
  'He went here and there; the road goes here.',
  'Legal comments',
  'Test and trace',
  'Draft for consultation',
  'Draft budget for comment by residents',
  'Alternative text is given for each picture.',
  'Not for publication: exempt under paragraph 3.',
  'The plan is not for publication until the order is made.',
  'Update on what happened after Cabinet',
  'Confirm the minutes',
  'To confirm the minutes of the last meeting.',
  'To do this, the Council needs £3m.',
  'To check progress, the Board will meet.',
];

describe('what officers write to each other in a paper', () => {
  for (const text of ERRORS) {
    it(`“${text}” is an error`, () => assert.deepEqual(found(text), ['error left-over']));
  }
  for (const text of WARNINGS) {
    it(`“${text}” is a warning`, () => assert.deepEqual(found(text), ['warning left-over']));
  }
  for (const text of HONEST) {
    it(`“${text}” is meant`, () => assert.deepEqual(found(text), []));
  }
  it('is an action that was agreed, in minutes', () => {
    for (const text of [
      'AB to provide figures',
      'The lease is due (JS to confirm).',
      '@Jane to check it',
    ]) {
      assert.deepEqual(found(text, 'meetings/a/2026-01-12/minutes.md'), []);
      assert.deepEqual(found(text), ['warning left-over']);
    }
  });
  it('is looked for once in a text of many brackets', () => {
    for (const piece of ['(', '[', '“[', '> (check ', 'JS to ', '[   ', '?? ', 'Need to check ']) {
      assert.ok(found(piece.repeat(20_000)).length <= 20);
    }
  });
});
