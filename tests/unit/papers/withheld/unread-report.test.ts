import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { MOST_WORDS_BYTES, unreadReport } from '../../../../src/papers/withheld/unread-report.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { FIELDS, paper } from '../temporary-council.ts';

const LONG = 'A plank is dry.\n\n'.repeat(Math.ceil(MOST_WORDS_BYTES / 17) + 1);
const OPEN = paper(FIELDS, 'A plank.\n');
const MAYBE = OPEN.replace('exempt: false', 'exempt: maybe');
/** A word that begins in one part of a large file, and ends in the next. */
const STRADDLING = `${OPEN.padEnd((1 << 20) - 3, '.')}exempt${LONG}`;

describe('a report that can’t be read', () => {
  const folder = temporaryFolder('unread');
  const cases: [what: string, content: string | Buffer, kind: string | undefined][] = [
    ['that says it is open', OPEN, 'open'],
    ['that says it is open, and is large', OPEN + LONG, 'open'],
    ['that says it is open, and has an exempt passage', `${OPEN}::: exempt\n`, 'words'],
    ['that is large and has an exempt passage', `${OPEN}${LONG}::: exempt\n`, undefined],
    ['that is large and has one where it is cut', STRADDLING, undefined],
    ['that says nothing of the kind', MAYBE, 'words'],
    ['that is large and says nothing of the kind', MAYBE + LONG, undefined],
    ['whose fields don’t end', OPEN.replace(/\n---\n/, '\n'), 'words'],
    ['that names an earlier version', `${OPEN}withdrawn\n`, 'words'],
    ['in UTF-16', Buffer.from(MAYBE, 'utf16le'), 'words'],
    ['in UTF-16, which says it is open', Buffer.from(`\ufeff${OPEN}`, 'utf16le'), 'open'],
    ['that is a PDF', '%PDF-1.7', 'file'],
    ['that is a Word document', 'PK\u0003\u0004', 'file'],
  ];
  for (const [what, content, kind] of cases) {
    it(`${what}: ${kind ?? 'nobody knows'}`, () => {
      const file = join(folder, `${cases.findIndex(([one]) => one === what)}.md`);
      writeFileSync(file, content);
      const known = unreadReport(file);
      assert.equal(known?.kind, kind);
      if (known?.kind === 'words') assert.match(known.text, /A plank\./);
    });
  }

  it('is read through no link', () => {
    const file = join(folder, 'link.md');
    writeFileSync(join(folder, 'to.md'), OPEN);
    symlinkSync('to.md', file);
    assert.equal(unreadReport(file), undefined);
  });
});
