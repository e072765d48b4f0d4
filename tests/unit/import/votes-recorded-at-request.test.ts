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
});
