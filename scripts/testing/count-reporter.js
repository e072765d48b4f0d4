/**
 * A reporter for Node's test runner that writes the tally of the run as JSON, and nothing else. A suite isn't
 * a test, and a test isn't counted if its only fault is a subtest that failed. JavaScript, since Node loads
 * reporters before tsx is there.
 *
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} source
 */
export default async function* countReporter(source) {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    const { skip, todo, details } = event.data;
    if (details.type === 'suite' && event.type === 'test:pass') continue;
    if (skip !== undefined || todo !== undefined) skipped += 1;
    else if (event.type === 'test:pass') passed += 1;
    else if (details.error?.failureType !== 'subtestsFailed') failed += 1;
  }
  yield JSON.stringify({ passed, failed, skipped });
}
