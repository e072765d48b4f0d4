import type { TestEvent } from 'node:test/reporters';

/** A reporter for Node's test runner that writes the tally of the run as JSON. */
export default function countReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string>;
