import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withZip, type ZipFile } from '../../../src/outputs/packs/zip-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { zip } from './channels.ts';
import { proofOf, SENTENCE, writeSite, type Site } from './site.ts';

/** Bytes that no program packs any smaller, the same each time. */
function dense(length: number, from: string): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, at) =>
    createHash('sha256').update(`${from} ${at}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

/** As large as several blocks of what packs it, so that its own parts are broken up in the pack. */
const OFFICE = zip({
  'word/document.xml': '<w:t>The plan of the footbridge</w:t>',
  'word/media/picture.bin': dense(200_000, 'a picture'),
  'docProps/core.xml': '<title>Plan</title>',
});

/** A site of these files, with a pack of them and of what else is said. */
async function packed(site: Site, others: readonly ZipFile[] = []): Promise<Site> {
  const folder = temporaryFolder('packed');
  await writeSite(folder, site);
  const files = Object.keys(site).map((name) => ({
    name: `pack/${name}`,
    absolute: `${folder}/${name}`,
  }));
  return {
    ...site,
    'pack.zip': withZip([...files, ...others], (path) => readFileSync(path)),
  };
}

test('a pack of published files can be read, also where they are archives', async () => {
  const { hits, unread } = await proofOf(
    await packed({ 'a/plan.docx': OFFICE, 'a/text.txt': 'The words of a report.\n' }),
  );
  assert.deepEqual([hits, unread], [[], []]);
});

test('what a pack has that isn’t published on its own is searched, and so is what it has from a published file there', async () => {
  const list = { name: 'pack/index.html', text: `<p>${SENTENCE}</p>` };
  const own = await proofOf(await packed({ 'a/text.txt': 'A report.\n' }, [list]));
  assert.deepEqual([...new Set(own.hits.map(({ file }) => file))], ['pack.zip']);
  const secret = zip({ 'word/document.xml': `<w:t>${SENTENCE}</w:t>`, 'b.bin': dense(9, 'b') });
  const there = await proofOf(await packed({ 'a/plan.docx': secret }));
  assert.ok(there.hits.some(({ file }) => file === 'a/plan.docx'));
  const { 'pack.zip': alone } = await packed({ 'a/plan.docx': secret });
  const left = await proofOf({ 'pack.zip': alone ?? '' });
  assert.ok(left.hits.some(({ file }) => file === 'pack.zip'));
});

test('what is behind a published file in an archive, or between two, is searched', async () => {
  const office = zip({ 'word/document.xml': '<w:t>The plan</w:t>' });
  const outer = zip({ 'a.docx': office });
  const hidden = zip({ 'x.xml': `<w:t>${SENTENCE}</w:t>` });
  const at = outer.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
  const between = Buffer.concat([outer.subarray(0, at), hidden, outer.subarray(at)]);
  const { hits } = await proofOf({ 'a.docx': office, 'b.zip': between });
  assert.ok(hits.some(({ file }) => file === 'b.zip'));
});
