import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { onePage } from '../../pdf-corpus/raw-pdf.ts';
import { FAILED_REDACTIONS } from '../../pdf-corpus/redactions.ts';
import { runHere } from '../../support/build-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'moothall-appendix-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const SCRIPTED = onePage({
  catalog: '/OpenAction << /S /JavaScript /JS (app.alert) >>',
  trailer: '/Info 6 0 R',
  more: ['<< /Author (Jane Bloggs) >>'],
});
const BOXED = FAILED_REDACTIONS[0]?.pdf ?? Buffer.alloc(0);

/** Runs in the folder, so that the cache is there too. */
async function appendix(
  ...args: string[]
): Promise<{ code: number | undefined; out: string; err: string }> {
  const { code, stdout, stderr } = await runHere('appendix', args, folder);
  return { code, out: stdout, err: stderr };
}

function write(name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return name;
}

describe('npm run appendix', () => {
  it('inspects: facts and findings in words, and no name where others may read', async () => {
    const { code, out } = await appendix('inspect', write('boxed.pdf', BOXED));
    assert.equal(code, 1);
    assert.match(out, /PDF 1\.7, 1 page, /);
    assert.match(out, /ERROR: 2 words on page 1 are blacked out/);
    const { out: named } = await appendix('inspect', write('scripted.pdf', SCRIPTED));
    assert.match(named, /ERROR: The PDF runs one script/);
    assert.match(named, /Author: given/);
    assert.doesNotMatch(out + named, /Bloggs|J•••/);
  });

  it('cleans into a new file, proves it, and never overwrites one', async () => {
    const file = write('dirty.pdf', SCRIPTED);
    const first = await appendix('clean', file);
    assert.equal(first.code, 0, first.err);
    assert.match(
      first.out,
      /dirty-clean\.pdf is written\. Taken out: 1 author, 1 person named.*, 1 script\./,
    );
    assert.deepEqual(readFileSync(join(folder, file)), SCRIPTED);
    const cleaned = readFileSync(join(folder, 'dirty-clean.pdf'));
    assert.ok(!cleaned.includes('Bloggs'));
    const second = await appendix('clean', file);
    assert.equal(second.code, 2);
    assert.match(second.err, /nothing is overwritten/);
    assert.deepEqual(readFileSync(join(folder, 'dirty-clean.pdf')), cleaned);
  });

  it('says that words under a box are not fixed', async () => {
    const { code, err } = await appendix('clean', write('box.pdf', BOXED), '--output', 'new.pdf');
    assert.equal(code, 1);
    assert.match(err, /NOT fixed: 2 words on page 1 are blacked out/);
  });

  for (const [args, message] of [
    [[], /inspect FILE/],
    [['inspect', 'boxed.pdf', '--outptu', 'x'], /Did you mean --output\?/],
  ] as const) {
    it(`prints how it is used: ${args.join(' ')}`, async () => {
      const { code, err } = await appendix(...args);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }
});
