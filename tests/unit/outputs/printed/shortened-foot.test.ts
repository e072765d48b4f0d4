import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shortened } from '../../../../src/outputs/printed/shortened-foot.ts';

const CASES: readonly [what: string, text: string, foot: string][] = [
  ['a short one', 'Plans Panel, 15 June 2022', 'Plans Panel, 15 June 2022'],
  [
    'the second meeting of a day',
    'Supplement to the agenda: Scrutiny Board (Children and Families), 15 June 2022, 2.00 pm',
    'Supplement to the agenda: Scrutiny Board (Children and …, 15 June 2022, 2.00 pm',
  ],
  [
    'a report whose title names no day',
    'Item 12, Appendix 3: A strategy for the lighting of streets, squares and bridges in winter',
    'Item 12, Appendix 3: A strategy for the lighting of streets, squares and bridges …',
  ],
  [
    'a report whose title names a day in its middle',
    'Item 4: Arrangements that follow the order of 1 April 2022 on the keeping of dogs in parks and on beaches',
    'Item 4: Arrangements that follow the order of 1 April 2022 on the keeping of …',
  ],
  [
    'two days, of which the last one tells meetings apart',
    'Supplement of 3 May 2022 to the Joint Health Overview and Scrutiny Committee, 11 May 2022',
    'Supplement of 3 May 2022 to the Joint Health Overview and …, 11 May 2022',
  ],
  ['one long word', 'x'.repeat(100), `${'x'.repeat(40)} …`],
];

describe('the foot of a page has', () => {
  for (const [what, text, foot] of CASES) {
    it(what, () => {
      assert.equal(shortened(text), foot);
    });
  }

  it('a line that keeps two meetings of one day apart, whatever the body is called', () => {
    for (let letters = 1; letters < 150; letters += 1) {
      const body = 'Committee '.repeat(15).slice(0, letters).trim();
      const [morning, evening] = ['10.00 am', '6.30 pm'].map((time) =>
        shortened(`Supplement to the agenda: ${body}, 29 September 2022, ${time}`),
      );
      assert.notEqual(morning, evening);
      assert.ok((morning?.length ?? 0) <= 80, morning);
    }
  });
});
