import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minutesOf, oneMinute } from './minutes-of.ts';

const said = async (body: string): Promise<readonly string[]> =>
  (await minutesOf(oneMinute(body, 'Ince, Li, Pyke, Khan, Sallis'))).said;

describe('what a message about minutes advises', () => {
  for (const [wrong, right] of [
    ['RESOLVED accordingly.', 'RESOLVED – That the report be noted.'],
    ['RESOLVED unanimously.', 'RESOLVED unanimously – That the report be noted.'],
    ['Resolved: that it be so. (Proposed by Cllr Ince; seconded by Cllr Li)', 'Moved: Cllr Ince. Seconded: Cllr Li.\nResolved: that it be so.'],
    ['Resolved: to pay it. Prop. Cllr Ince, sec. Cllr Li, all in favour.', 'Moved: Cllr Ince. Seconded: Cllr Li.\nResolved: to pay it.\nVote: all in favour'],
    ['RESOLVED – That it be so [Cllr Ince abstained].', 'RESOLVED – That it be so.\nRecorded as abstaining: Cllr Ince'],
    ['Moved: Ince; secondd: Li', 'Moved: Ince; seconded: Li'],
    ['The Board resolved unanimously to approve the case.', 'RESOLVED – That the case be approved.'],
    ['THAT the lane be closed – AGREED', 'RESOLVED – That the lane be closed.'],
    ['That planning permission be REFUSED.', 'RESOLVED – That planning permission be REFUSED.'],
    ['RESOLVED – That it be so.\nCllr Ince: For; Cllr Li: For; Cllr Pyke: Against', 'RESOLVED – That it be so.\nFor (2): Ince, Li\nAgainst (1): Pyke'],
    ['RESOLVED – That it be so.\nVote: For 2 – Councillors Ince, Li; Against 1 – Councillor Pyke.', 'RESOLVED – That it be so.\nFor (2): Ince, Li\nAgainst (1): Pyke'],
    ['### Petition: Save the lane\nAnswer due: 2026-02-30', '### Petition: Save the lane\nAnswer due: 2026-02-28'],
    ['Later: 2026-1-29 – The answer was sent.', 'Later: 2026-01-29 – The answer was sent.'],
  ] as const) {
    it(`puts it right, and brings no other: ${wrong}`, async () => {
      assert.equal((await said(wrong)).length, 1);
      assert.deepEqual(await said(right), []);
    });
  } // prettier-ignore
});
