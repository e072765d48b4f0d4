import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { tableOf } from '../../../scripts/testing/coverage.ts';
import { Steps } from '../../../scripts/testing/steps.ts';
import type { Done } from '../../../scripts/testing/runners.ts';

const PASSED = { passed: 1, failed: 0, skipped: 0 };

/** The lines that are written to the terminal while `run` runs. */
async function linesOf(context: TestContext, run: () => Promise<void>): Promise<string[]> {
  const log = context.mock.method(console, 'log', () => undefined);
  await run();
  const said = log.mock.calls.map(({ arguments: [line] }) => String(line));
  log.mock.restore();
  return said;
}

test('steps side by side never write between each other’s lines, and all of them are counted', async (t) => {
  let endFirst: (done: Done) => void = () => undefined;
  const first = new Promise<Done>((resolve) => {
    endFirst = resolve;
  });
  const lines = await linesOf(t, async () => {
    const steps = new Steps();
    const passed = await steps.runSideBySide(
      [
        { name: 'first', step: () => first },
        {
          name: 'second',
          step: () => {
            endFirst({ tally: PASSED, said: 'one\ntwo\n' });
            return Promise.reject(new Error('no compiler'));
          },
        },
      ],
      2,
    );
    assert.equal(passed, false);
    steps.writeSummary();
  });
  const words = lines.join('\n');
  assert.ok(words.includes('── first\none\ntwo'), words);
  assert.ok(words.includes('── second\nno compiler'), words);
  assert.ok(words.endsWith('\n1 passed, 1 failed'), words);
});

test('no more steps run at once than are allowed', async (t) => {
  let running = 0;
  let most = 0;
  const step = async (): Promise<Done> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return { tally: PASSED, said: '' };
  };
  const steps = ['a', 'b', 'c', 'd'].map((name) => ({ name, step }));
  await linesOf(t, async () => {
    assert.equal(await new Steps().runSideBySide(steps, 2), true);
  });
  assert.equal(most, 2);
});

test('coverage is a line for each folder of src and one for all; only a whole is 100 %', () => {
  const file = (covered: number, total: number) => ({
    lines: { covered, total },
    branches: { covered: 0, total: 0 },
  });
  assert.equal(
    tableOf(
      {
        '/project/src/papers/report/report.ts': file(999, 1000),
        '/project/src/papers/archive.ts': file(0, 0),
        '/project/src/law/access.ts': file(3, 3),
      },
      '/project',
    ),
    [
      'Run by the unit tests   lines  branches',
      'src/law                 100 %         –',
      'src/papers               99 %         –',
      'all                      99 %         –',
    ].join('\n'),
  );
});
