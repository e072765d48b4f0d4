import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODY, FIELDS, paper, REPORT } from '../../papers/temporary-council.ts';
import { DECISION, NAMED, REPORT_OF, siteOf, type Files } from './site-of-matters.ts';

describe('the name of a matter', () => {
  const two = (one: string, other: string): Files => ({
    ...REPORT_OF(`topic: ${one}\n`),
    ...DECISION(`topic: ${other}\n`),
  });
  const topics = (codes: readonly string[]) => codes.filter((code) => code.startsWith('topic-'));

  it('may be used once without a file', async () => {
    assert.deepEqual(topics((await siteOf(NAMED, '2022-07-01')).codes), []);
  });

  for (const [what, files, found] of [
    ['of another paper', two('corn-exchange', 'corn-exchagne'), 1],
    [
      'that has a file',
      {
        ...REPORT_OF('topic: corn-exchagne\n'),
        'topics/corn-exchange.md': paper('title: A\nsummary: B.\n', ''),
      },
      1,
    ],
    ['with another year', two('budget-2022', 'budget-2023'), 0],
    ['that is another', two('corn-exchange', 'depot'), 0],
  ] as const) {
    it(`is ${found === 0 ? 'not ' : ''}taken for a slip of one ${what}`, async () => {
      const { said } = await siteOf(files, '2022-07-01');
      const slips = said.filter((line) => line.includes('topic-misspelt'));
      assert.equal(slips.length, found);
      if (found > 0) assert.match(slips.join(), /Did you mean "corn-exch/);
    });
  }

  for (const [what, topic, refused] of [
    ['capitals and blanks', 'Corn Exchange', /^11 field-invalid: .*corn-exchange/m],
    ['figures alone, as parts of lists have', '"2022"', /^11 field-invalid: .*a word in it too/m],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const { said } = await siteOf(REPORT_OF(`topic: ${topic}\n`), '2022-05-04');
      assert.match(said.join('\n'), refused);
    });
  }

  it('is refused as the name of a file that can’t be an address', async () => {
    const { said, pages } = await siteOf(
      { ...REPORT_OF(''), 'topics/Corn Exchange.md': paper('title: A\nsummary: B.\n', '') },
      '2022-05-04',
    );
    assert.match(said.join('\n'), /address-invalid: .*such as corn-exchange.md/);
    assert.ok(!pages.some(({ url }) => url.startsWith('/matters/')));
  });

  it('can be linked to from a text', async () => {
    const files = (to: string): Files => ({
      [REPORT]: paper(
        `${FIELDS}topic: corn-exchange\n`,
        BODY.replace('It is due.', `See [it](${to}).`),
      ),
    });
    assert.ok(
      !(await siteOf(files('/matters/corn-exchange/'), '2022-05-04')).codes.includes('link-broken'),
    );
    assert.match(
      (await siteOf(files('/matters/corn-exchang/'), '2022-05-04')).said.join(),
      /link-broken: .*Did you mean \/matters\/corn-exchange\//,
    );
  });
});
