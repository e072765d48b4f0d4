import type { TestEvent } from 'node:test/reporters';
import type { Tally } from './tally.ts';

/**
 * A reporter for Node's test runner that writes the tally of the run as JSON, and nothing else. A suite is
 * no test, nor is a test counted whose only fault is a subtest that failed.
 */
export default async function* countReporter(
  source: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { skip, todo, details } = event.data;
    if (details.type === 'suite' && event.type === 'test:pass') continue;
    if (skip !== undefined || todo !== undefined) skipped += 1;
    else if (event.type === 'test:pass') passed += 1;
    else if (failureType(event.data.details.error) !== 'subtestsFailed') failed += 1;
  }
  yield JSON.stringify({ passed, failed, skipped } satisfies Tally);
}

function failureType(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'failureType' in error
    ? error.failureType
    : undefined;
}
