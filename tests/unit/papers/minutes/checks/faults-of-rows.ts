import assert from 'node:assert/strict';
import { it } from 'node:test';
import { minutesOf, type MeetingOf } from '../minutes-of.ts';

/** Minutes with these lines of front matter; unless it is given, their text has no fault. */
export const fields = (
  lines: string,
  body = '## 54 School Places {1}\n\nRESOLVED – That it be noted.\n',
) => `---\n${lines}\n---\n\n${body}`;

/** Minutes, and the codes of all that is wrong with them. */
export type Row = readonly [
  name: string,
  source: string,
  codes: readonly string[],
  meeting?: MeetingOf,
];

/** Each row as a test of its own, which says the codes of its minutes and no others. */
export function tryRows(rows: readonly Row[]): void {
  for (const [name, source, codes, meeting] of rows) {
    it(name, async () => {
      const read = await minutesOf(source, meeting);
      assert.deepEqual([...read.codes].sort(), [...codes].sort(), read.said.join('\n'));
    });
  }
}
