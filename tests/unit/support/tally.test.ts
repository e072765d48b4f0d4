import assert from 'node:assert/strict';
import { test } from 'node:test';
import { believe, NOTHING, summaryLine } from '../../../scripts/testing/tally.ts';
import countReporter from '../../../scripts/testing/count-reporter.js';

const cases = [
  {
    what: 'a run that passed is believed',
    counted: { passed: 3, failed: 0, skipped: 1 },
    code: 0,
    passed: 3,
    failed: 0,
  },
  {
    what: 'a runner that exits badly has failed, whatever it counted',
    counted: { passed: 3, failed: 0, skipped: 0 },
    code: 1,
    passed: 3,
    failed: 1,
  },
  {
    what: 'a runner that was killed has failed',
    counted: { passed: 3, failed: 0, skipped: 0 },
    code: undefined,
    passed: 3,
    failed: 1,
  },
  {
    what: 'a runner that left no count has failed',
    counted: undefined,
    code: 0,
    passed: 0,
    failed: 1,
  },
  { what: 'a run without a test has failed', counted: NOTHING, code: 0, passed: 0, failed: 1 },
  {
    what: 'failures are not counted twice',
    counted: { passed: 1, failed: 2, skipped: 0 },
    code: 1,
    passed: 1,
    failed: 2,
  },
];

for (const { what, counted, code, passed, failed } of cases) {
  test(what, () => {
    const tally = believe(counted, code);
    assert.equal(summaryLine(tally), `${passed} passed, ${failed} failed`);
  });
}

test('suites and parents of failed subtests are not counted as tests', async () => {
  const event = (type: string, data: object): unknown => ({ type, data: { details: {}, ...data } });
  const events = [
    event('test:start', {}),
    event('test:pass', { name: 'a test' }),
    event('test:pass', { name: 'a suite', details: { type: 'suite' } }),
    event('test:pass', { name: 'left out', skip: true }),
    event('test:fail', {
      name: 'a subtest',
      details: { error: { failureType: 'testCodeFailure' } },
    }),
    event('test:fail', {
      name: 'its parent',
      details: { error: { failureType: 'subtestsFailed' } },
    }),
    event('test:fail', {
      name: 'a suite whose hook failed',
      details: { type: 'suite', error: { failureType: 'hookFailed' } },
    }),
  ];
  async function* source(): AsyncGenerator<never> {
    for (const one of events) yield (await Promise.resolve(one)) as never;
  }
  let written = '';
  for await (const chunk of countReporter(source())) written += chunk;
  assert.deepEqual(JSON.parse(written), { passed: 1, failed: 2, skipped: 1 });
});
