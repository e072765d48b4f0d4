import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runBuild } from '../support/build-command.ts';
import { filesBelow, mainText, readPages } from '../support/site/site-reading.ts';

const FIXTURE = path.resolve(import.meta.dirname, '../fixtures/record-papers');
const DECISION = 'decisions/2026/od-26-031';
const NOTICE = 'notices/kd109-school-streets';
const work = mkdtempSync(path.join(tmpdir(), 'moothall-record-history-'));
const content = path.join(work, 'content');
const site = path.join(work, 'site');

async function publish(today: string, register?: string): Promise<(url: string) => string> {
  const built = await runBuild({
    ...{ input: content, output: site, today, cwd: work },
    ...(register !== undefined && { register }),
  });
  assert.equal(built.code, 0, built.stderr);
  const pages = await readPages(site);
  return (url) => mainText(pages, url).replace(/\s+/g, ' ');
}

function change(name: string, from: string, to: string): void {
  const file = path.join(content, `${name}.md`);
  const parts = readFileSync(file, 'utf8').split(from);
  assert.equal(parts.length, 2, from);
  writeFileSync(file, parts.join(to));
}

const published = (): string =>
  filesBelow(site)
    .filter((name) => /\.(?:html|txt|json|jsonl|atom)$/.test(name))
    .map((name) => readFileSync(path.join(site, name), 'utf8'))
    .join('\n');

before(async () => {
  cpSync(FIXTURE, content, { recursive: true });
  await publish('2026-05-01', 'new');
});
after(() => rmSync(work, { recursive: true, force: true }));

describe('a decision and a notice that are changed', () => {
  it('show the difference and why, and nothing of an exempt passage that was changed too', async () => {
    change(DECISION, 'completed on 27 February', 'completed on 28 February');
    change(DECISION, 'seven thousand pounds', 'nine thousand pounds');
    change(DECISION, 'wards: []', 'wards: []\nchanged: { reason: The day was wrong. }');
    change(NOTICE, 'documents: [Report]', 'documents: [Report, Map of the streets]');
    const words = await publish('2026-05-04');
    assert.match(
      words(`/register/${DECISION}/`),
      /Changed on 4 May 2026.*Reason: The day was wrong\..*completed on.*27.*28.*February 2026.*Published on 1 May 2026/,
    );
    assert.match(words(`/register/${NOTICE}/`), /Documents: Report.*; Map of the streets/);
    assert.match(words(`/${DECISION}/`), /The day was wrong/);
    assert.doesNotMatch(published(), /(?:seven|nine) thousand pounds/);
  });

  it('keep no earlier text that is withdrawn', async () => {
    change(DECISION, 'on 28 February', 'in February');
    change(
      DECISION,
      'changed: { reason: The day was wrong. }',
      'changed: { reason: The day is left out., earlier: withdrawn }',
    );
    const words = await publish('2026-05-05');
    const history = words(`/register/${DECISION}/`);
    assert.match(history, /The day is left out\..*What was changed can’t be shown/);
    assert.doesNotMatch(published(), /completed on (?:27|28) February|The day was wrong/);
    assert.match(words(`/register/${NOTICE}/`), /Map of the streets/);
  });
});
