import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderDigests } from '../../../../src/facts/digests.ts';
import { readAsItWas } from '../../../../src/proof/secrets/as-it-was.ts';
import { MisuseError } from '../../../../src/rules/misuse-error.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const NAME = 'appendix-1.docx';

async function beginning() {
  const folder = temporaryFolder('as-it-was');
  const path = join(folder, NAME);
  writeFileSync(path, 'The bids');
  const { isAsItWas } = await folderDigests(folder);
  return { folder, path, isAsItWas };
}

describe('a withheld file, as what is to be looked for in it is read', () => {
  const CHANGES: readonly (readonly [what: string, change: (path: string) => void])[] = [
    ['was saved', (path) => writeFileSync(path, 'The bidz')],
    ['grew', (path) => writeFileSync(path, ' and more', { flag: 'a' })],
    ['was deleted', (path) => rmSync(path)],
    ['was moved', (path) => renameSync(path, `${path}.old`)],
    [
      'became a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
    [
      'became a link to another',
      (path) => {
        rmSync(path);
        writeFileSync(`${path}.other`, 'Nothing much');
        symlinkSync(`${path}.other`, path);
      },
    ],
  ];
  for (const [what, change] of CHANGES) {
    for (const when of ['before', 'meanwhile'] as const) {
      it(`stops the build where it ${what} ${when}`, async () => {
        const { folder, path, isAsItWas } = await beginning();
        if (when === 'before') change(path);
        await assert.rejects(
          readAsItWas(folder, [NAME], isAsItWas, () => {
            if (when === 'meanwhile') change(path);
            throw new Error('It could not be read.');
          }),
          (error) => error instanceof MisuseError && error.message.includes('build again'),
        );
      });
    }
  }

  it('is read where it is as it was, and a fault of its own stays that', async () => {
    const { folder, isAsItWas } = await beginning();
    assert.equal(await readAsItWas(folder, [NAME], isAsItWas, () => 'read'), 'read');
    await assert.rejects(
      readAsItWas(folder, [NAME], isAsItWas, () => Promise.reject(new Error('It is broken.'))),
      /It is broken/,
    );
  });
});
