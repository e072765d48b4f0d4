import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/language/dates.ts';
import { daysToCome, outOfOrder } from '../../../src/law/date-order.ts';

const day = (what: string, date: string | undefined, path = [what]) => ({ what, date, path });

describe('a day that is stated of something that happened', () => {
  it('and is still to come is asked about, and not its own day', () => {
    const given = day('notice was given', '2027-01-04');
    assert.deepEqual(daysToCome([given], '2027-01-04'), []);
    assert.deepEqual(daysToCome([given], '2027-01-03'), [
      {
        code: 'date-in-future',
        path: ['notice was given'],
        message:
          'The field says that notice was given on 4 January 2027, which is still to come on 3 January 2027. Write the day once it has happened.',
      },
    ]);
  });

  it('is held against the one before it, whatever is left out between them', () => {
    const days = [day('a', '2022-05-12'), day('b', undefined), day('c', '2022-05-11')];
    const [problem, ...more] = outOfOrder(days);
    assert.deepEqual(more, []);
    assert.match(
      problem?.message ?? '',
      /that a on 12 May 2022, and that c on 11 May 2022, which is earlier/,
    );
  });

  it('has its problem at a field, where the other has none', () => {
    const [problem] = outOfOrder([day('noticed', '2022-05-12'), day('met', '2022-05-11', [])]);
    assert.deepEqual(problem?.path, ['noticed']);
  });

  it('whatever the days, is reported just where they do not rise', () => {
    const some = fc
      .option(fc.integer({ min: 0, max: 30 }), { nil: undefined })
      .map((days) => (days === undefined ? undefined : addDays('2028-02-20', days)));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (dates) => {
        const known = dates.filter((date) => date !== undefined);
        const rises = known.every((date, index) => index === 0 || (known[index - 1] ?? '') <= date);
        const problems = outOfOrder(dates.map((date, index) => day(`day ${index}`, date)));
        assert.equal(problems.length === 0, rises);
      }),
      { seed: 20220511, numRuns: 300 },
    );
  });
});
