import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMinutes, plainText } from '../../support/record-cases.ts';

const HEAD =
  'PLANNING COMMITTEE\n20 January 2026\n\nPresent: Councillors B Ince (Chair), W Li, M Sallis, D Pyke and T Dale\n\n';

/** The line that says how somebody voted, of the minutes that are made of a sentence. */
function recordedOf(text: string): string | undefined {
  const minutes = asMinutes(plainText(`${HEAD}54 Budget\n${text}\n`));
  assert.deepEqual(minutes.proof.lost, []);
  return /^Recorded .*$/m.exec(minutes.markdown)?.[0];
}

describe('a member who asked that something be recorded', () => {
  for (const [text, recorded] of [
    ['Cllr Pyke asked that his vote against be recorded.', 'Recorded against: Cllr Pyke'],
    ['Councillor Pyke asked that her vote against the motion be recorded.', 'Recorded against: Councillor Pyke'],
    ['Cllr Pyke wished it to be recorded that she had abstained.', 'Recorded as abstaining: Cllr Pyke'],
    ['Councillors Pyke and Dale requested that their names be recorded as having voted against.', 'Recorded against: Councillors Pyke and Dale'],
    ['(Councillors Pyke and Dale asked that their votes be recorded against this item.)', 'Recorded against: Councillors Pyke and Dale'],
    ['Councillor Pyke requested that his dissent from the decision be minuted.', 'Recorded against: Councillor Pyke'],
    ['Councillor Pyke asked to be recorded as against.', 'Recorded against: Councillor Pyke'],
    ['Cllr Pyke requested that his vote against resolution (2) be recorded.', 'Recorded against: Cllr Pyke (part 2)'],
    ['Cllr Pyke asked that his vote against the decision (as amended) be recorded.', 'Recorded against: Cllr Pyke'],
    ['Cllr Pyke asked that his vote against item 7 be recorded.', 'Recorded against: Cllr Pyke'],
    ['Cllr Pyke asked that his name be recorded as dissenting.', 'Recorded against: Cllr Pyke'],
    ['Councillor Pyke asked that his vote in favour be noted.', 'Recorded for: Councillor Pyke'],
    ['Councillor Pyke asked that it be recorded that she was opposed to the proposal.', 'Recorded against: Councillor Pyke'],
    ['Cllr Pyke requested that the minutes record that he had not taken part in the vote.', 'Recorded as not voting: Cllr Pyke'],
  ] as const)
    it(`voted so: ${text}`, () => assert.equal(recordedOf(text), recorded)); // prettier-ignore

  for (const text of [
    'Councillor Pyke requested that the vote be recorded, with Cllr Dale voting against.',
    'Councillor Pyke requested that Councillor Dale’s vote against be recorded.',
    'Councillor Pyke requested a recorded vote for the motion.',
    'Councillor Pyke requested that the objections against the scheme be noted.',
    'Cllr Pyke asked that it be recorded that the Council was against fracking.',
    'Cllr Pyke asked that the minutes record that residents were against the plan.',
    'Cllr Pyke asked that the Highways Authority’s opposition be minuted.',
    'Cllr Pyke asked for the vote against the officer advice to be noted.',
    'Cllr Pyke asked that the record show that he was not against housing.',
    'Cllr Pyke asked that it be noted that he was not present at the last meeting.',
    'Cllr Pyke asked whether her vote against could be recorded.',
  ])
    it(`says nothing of their own vote: ${text}`, () => assert.equal(recordedOf(text), undefined));

  for (const text of [
    'Cllr Pyke asked that his dissent from paragraph 4.2 of the report be noted.',
    'Cllr Pyke asked that his vote against recommendation 2 of the officers’ report be recorded.',
    'Cllr Pyke asked that his vote against clause 12 be recorded.',
    'Cllr Pyke asked that his vote against paragraph a of the scheme be recorded.',
    'Cllr Pyke asked that his vote against that part i.e. the fees be recorded.',
    'Cllr Pyke asked that his vote against resolutions (a) to (c) be recorded.',
    'Cllr Pyke asked that his vote against resolution (2) and his abstention on resolution (3) be recorded.',
  ])
    it(`is asked of which part it was: ${text}`, () => {
      const { markdown, confirm } = asMinutes(plainText(`${HEAD}54 Budget\n${text}\n`));
      assert.doesNotMatch(markdown, /^Recorded /m);
      assert.match(confirm.join('\n'), /on which part of the decision they voted so isn’t clear/);
    });

  for (const [text, parts] of [
    ['Cllr Pyke asked that his vote against resolutions (2) and (3) be recorded.', ['2', '3']],
    ['Cllr Pyke asked that his vote against parts 1, 2 and 3 be recorded.', ['1', '2', '3']],
    ['Cllr Pyke asked that his vote against parts (a) and (b) be recorded.', ['a', 'b']],
  ] as const)
    it(`voted so on each part: ${text}`, () => {
      const { markdown } = asMinutes(plainText(`${HEAD}54 Budget\n${text}\n`));
      assert.deepEqual(
        markdown.match(/^Recorded .*$/gm),
        parts.map((part) => `Recorded against: Cllr Pyke (part ${part})`),
      );
    });
});
