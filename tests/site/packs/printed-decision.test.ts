import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { runHere } from '../../support/build-command.ts';
import { findBrowser } from '../../support/browser.ts';
import { textsOf } from '../../support/site/read-pack.ts';
import type { CommandResult } from '../../support/run-command.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder('printed-decision');
const content = path.join(folder, 'papers');
const FILE = path.join(folder, 'packs/decision-2026-cmd-2026-07.pdf');
const SECRET = 'Quagmarine Holdings offers nineteen thousand badgers for Hob Lane.';
const PASSAGE = `
::: exempt
paragraphs: [3]
reason: It has an offer.
public-interest: It would cost the council.
review: 2027-05-01
---
${SECRET}
:::
`;

const print = (...args: string[]): Promise<CommandResult> =>
  runHere('pack', [...args, '--input', content, '--today', '2026-02-20'], folder);

before(async () => {
  await findBrowser();
  cpSync('tests/fixtures/record-papers', content, { recursive: true });
});

describe('a decision without a meeting', () => {
  it('is printed by the name of its file: who took it, when, what and why', async () => {
    const { code, stdout, stderr } = await print('--decision', 'cmd-2026-07');
    assert.equal(code, 0, stdout + stderr);
    const text = (await textsOf(readFileSync(FILE))).join(' ');
    for (const words of [
      /^Record of a decision Hob Lane – 20 mph zone/,
      /Decided by Colm O’Dwyerson, Cabinet Member for Highways/,
      /Decided on Tuesday 17 February 2026/,
      /DECIDED – That the 20 mph zone/,
      /Average speeds of 31 mph/,
      /Considered and rejected A zone outside the school only/,
      /Ottoline Varga \(consulted\)/,
    ]) {
      assert.match(text, words);
    }
    // What depends on the day of printing isn't on paper.
    assert.doesNotMatch(text, /open for call-in/i);
  });

  for (const [args, answer] of [
    [
      ['--decision', 'cmd-2026-7'],
      /There is no decision cmd-2026-7 .*Did you mean 2026\/cmd-2026-07\?/,
    ],
    [
      ['--decision', 'moles'],
      /There is no decision moles that is published\. The last are: 2026\//,
    ],
    [
      ['cabinet', '--decision', 'cmd-2026-07'],
      /--decision prints one decision .*: use it without a committee/,
    ],
    [['--all', '--decision', 'cmd-2026-07'], /use it without/],
  ] as const) {
    it(`is refused as ${args.join(' ')}, with what to write instead`, async () => {
      const { code, stderr } = await print(...args);
      assert.equal(code, 2);
      assert.match(stderr, answer);
    });
  }

  it('is not printed where something exempt would be published with it', async () => {
    const withheld = temporaryFolder('decision-and-exempt');
    const papers = path.join(withheld, 'papers');
    cpSync('tests/fixtures/record-papers', papers, { recursive: true });
    appendFileSync(path.join(papers, 'decisions/2026/cmd-2026-07.md'), `\n${SECRET}\n${PASSAGE}`);
    const args = ['--decision', 'cmd-2026-07', '--input', papers, '--today', '2026-02-20'];
    const { code, stdout, stderr } = await runHere('pack', args, withheld);
    assert.equal(code, 1, stdout + stderr);
    assert.match(stderr, /exempt-leaked/);
    assert.ok(!existsSync(path.join(withheld, 'packs')));
  });
});
