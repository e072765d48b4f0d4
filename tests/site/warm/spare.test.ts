import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { buildSite } from '../../../src/build/build-site.ts';
import { filesBelow } from '../../support/site/site-reading.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { changingCouncil } from './changing-council.ts';

const FIGURE = 'The tender of Quillpit and Pennygate was for £4,567,890.';
const WITHHELD = `::: exempt
paragraphs: [3]
reason: It names firms.
public-interest: They would not tender again.
review: 2029-06-01
---
${FIGURE}
:::`;

test('the site before the published one, which is kept, says nothing that is withheld now', async () => {
  const top = temporaryFolder('spare');
  const { content } = await changingCouncil(top, 5);
  const report = path.join(content, 'meetings/plans/2022-02-16/two.md');
  const written = readFileSync(report, 'utf8');
  const spare = path.join(top, '.site.spare');
  const build = async (text: string): Promise<void> => {
    writeFileSync(report, `${written}\n${text}\n`);
    const { published, diagnostics } = await buildSite({
      input: content,
      output: path.join(top, 'site'),
      today: '2022-05-04',
      cacheDir: path.join(top, 'cache'),
    });
    assert.ok(published, JSON.stringify(diagnostics));
  };
  const saysFigure = (folder: string): boolean =>
    filesBelow(folder).some((file) =>
      readFileSync(path.join(folder, file), 'utf8').includes('4,567,890'),
    );

  await build(FIGURE);
  await build(`${FIGURE} It was low.`);
  assert.ok(saysFigure(spare), 'the spare is the site before');

  await build(WITHHELD);
  assert.ok(!existsSync(spare), 'nothing is kept of a site that may say it');
  await build(`${WITHHELD}\n\nThe firms were thanked.`);
  await build(`${WITHHELD}\n\nThe firms were thanked twice.`);
  assert.ok(!existsSync(spare) || !saysFigure(spare));
  assert.ok(!saysFigure(path.join(top, 'site')));
});
