import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportedMinutes } from '../../../../src/import/minutes/import-minutes.ts';
import { asMinutes, plainText } from '../../../support/record-cases.ts';

const TOP = 'PLANNING COMMITTEE\n20 January 2026\n\n';
const BELOW = '\n\n54 Budget\n\nRESOLVED: That it be paid.\n\n55 Close\n\nIt was late.\n';

function broughtIn(head: string): ImportedMinutes {
  const minutes = asMinutes(plainText(TOP + head + BELOW));
  assert.deepEqual(minutes.proof.lost, []);
  return minutes;
}
const frontOf = (head: string): string =>
  broughtIn(head).markdown.split('\n---\n')[0]?.replace(/^---\nstatus: draft\n/, '') ?? ''; // prettier-ignore
const askedOf = (head: string): string =>
  broughtIn(head).confirm.filter((one) => !one.startsWith('status:')).join('\n'); // prettier-ignore

describe('what stands beside each name of those present', () => {
  const LISTS: Readonly<Record<string, readonly [head: string, front: string]>> = {
    'in words': [
      'Present:\nB Ince - present\nW Li - apologies\nM Sallis - absent',
      'present: B Ince\napologies: W Li\nabsent: M Sallis',
    ],
    'in more words': [
      'Present:\nCllr B Ince (Chair) (present)\nCllr W Li, apologies received\nCllr M Sallis: did not attend\nCllr O Varga – apologies were received and accepted',
      'present: Cllr B Ince (Chair)\napologies:\n  - Cllr W Li\n  - Cllr O Varga\nabsent: Cllr M Sallis',
    ],
    'in signs': [
      'Members present:\nB Ince ✓\nW Li ✗\nM Sallis ✓',
      'present:\n  - B Ince\n  - M Sallis\nabsent: W Li',
    ],
    'in one line': [
      'Present: B Ince (Chair), W Li (apologies), M Sallis and D Pyke (absent)',
      'present: B Ince (Chair), M Sallis\napologies: W Li\nabsent: D Pyke',
    ],
    'among those elsewhere': [
      'Present: B Ince\nVirtually present:\nO Varga\nD Pyke - apologies',
      'present: B Ince\nvirtually: O Varga\napologies: D Pyke',
    ],
    'who substituted, among the apologies': [
      'Present:\n- B Ince (Chair)\n- W Li\nApologies:\n- M Sallis, substituted by D Pyke',
      'present:\n  - B Ince (Chair)\n  - W Li\n  - D Pyke, for M Sallis\napologies: M Sallis',
    ],
    'who substituted, in both lists': [
      'Present:\n- B Ince\n- W Li, substitute for M Sallis\nApologies:\n- M Sallis (substitute: W Li)',
      'present:\n  - B Ince\n  - W Li, substitute for M Sallis\napologies: M Sallis',
    ],
    // What looks like it, and says that somebody was there.
    'for how long': [
      'Present:\nB Ince, Chair, absent for minute 54\nW Li (left at 7.30 pm)\nM Sallis, late\nD Pyke (apologies for leaving early)',
      'present:\n  - B Ince, Chair, absent for minute 54\n  - W Li (left at 7.30 pm)\n  - M Sallis, late\n  - D Pyke (apologies for leaving early)',
    ],
    'names that are such words': [
      'Present:\nCllr Absent Smith\nCllr W Present\nCllr Away',
      'present:\n  - Cllr Absent Smith\n  - Cllr W Present\n  - Cllr Away',
    ],
    'parties': [
      'Present:\nB Ince (C)\nW Li (LD)\nM Sallis (L)',
      'present:\n  - B Ince (C)\n  - W Li (LD)\n  - M Sallis (L)',
    ],
    'people who are counted': [
      'Present:\nB Ince (Chair)\nW Li\n3 members of the public',
      'present:\n  - B Ince (Chair)\n  - W Li\n  - 3 members of the public',
    ],
  }; // prettier-ignore
  for (const [what, [head, front]] of Object.entries(LISTS))
    it(what, () => assert.equal(frontOf(head), front));
});

describe('what isn’t certain of those present', () => {
  for (const [what, head, question] of [
    ['letters', 'Present:\nB Ince – P\nW Li – A', /what is meant by “P” and “A” beside the names/],
    ['a cross', 'Present:\nB Ince\nW Li x\nM Sallis', /what is meant by “x” beside the names/],
    ['a sign that somebody wasn’t there', 'Present:\nB Ince ✓\nW Li ✗', /“W Li ✗” .*move the name to apologies/],
    ['no sign', 'Present:\nB Ince ✓\nW Li\nM Sallis ✓', /those of W Li don’t say/],
    ['rows', 'Attendance\nCouncillor | Present | Substitute\nB Ince | Y |\nW Li | N | Tom Vale', /rows of an attendance list/],
    ['a point that is no name', 'Present:\n- B Ince\n- W Li who left early\n- M Sallis', /“W Li who left early” is no list/],
    ['a list that isn’t read', 'Present: B Ince\nApologies:\n- O Varga, who was ill', /“Apologies: O Varga, who was ill” is no list/],
  ] as const)
    it(`is asked: ${what}`, () => assert.match(askedOf(head), question)); // prettier-ignore
  for (const [what, head] of [
    ['parties', 'Present:\nB Ince (C)\nW Li (LD)\nM Sallis (L)'],
    ['words for each', 'Present:\nB Ince - present\nW Li - apologies'],
    ['a chair and one who came late', 'Present:\nB Ince (Chair)\nW Li – present\nM Sallis (apologies for lateness)'],
    ['names alone', 'Present:\n- B Ince\n- W Li\nApologies:\n- M Sallis'],
  ] as const)
    it(`is not: ${what}`, () => assert.equal(askedOf(head), '')); // prettier-ignore
  it('keeps the label of a list that isn’t read, and the names below a point', () => {
    const { markdown } = broughtIn(
      'Present:\n- B Ince\n- W Li who left early\n- M Sallis\nApologies:\n- O Varga, who was ill',
    );
    assert.match(markdown, /^present:\n {2}- B Ince\n {2}- M Sallis$/m);
    assert.match(markdown, /^Apologies:\n\n- O Varga, who was ill$/m);
  });
});
