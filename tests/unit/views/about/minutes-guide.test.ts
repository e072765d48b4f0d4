import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelIn } from '../../../../src/papers/minutes/labels/labels.ts';
import { readHeading } from '../../../../src/papers/minutes/labels/minute-heading.ts';
import { MINUTE_LINES } from '../../../../src/views/about/minutes-guide.ts';

describe('each line of minutes that the officer guide shows is read as what it says', () => {
  for (const { written } of MINUTE_LINES)
    it(written, () => {
      if (!written.startsWith('## ')) {
        if (!written.startsWith('### '))
          assert.ok(labelIn(written) && labelIn(written)?.kind !== 'unclear');
        return;
      }
      const { number, items, notices } = readHeading(written.slice(3));
      assert.ok(number !== undefined && items !== undefined);
      assert.equal(notices !== undefined, written.includes('{notice:'));
    });
});
