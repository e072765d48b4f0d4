import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runBuild } from '../support/build-command.ts';
import { builtSite } from '../support/site/built-site.ts';
import { PAGES, TODAY } from '../support/fixture/fixture-content.ts';
import { asTypeScript } from '../support/program.ts';
import { runCommand } from '../support/run-command.ts';

/** A digest of every file below a folder, by its path. */
function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

const page = (folder: string, path: string): string =>
  readFileSync(join(folder, path, 'index.html'), 'utf8');

describe('a built site', () => {
  it('is the same to the byte when it is built again', async () => {
    const site = await builtSite();
    const again = join(site.workspace, 'again');
    // By the source, as the first was: compiled code names its commands otherwise on the officers' pages.
    const args = ['--input', site.content, '--output', again, '--today', TODAY];
    args.push('--published-at', `${TODAY}T09:00:00Z`);
    const { code } = await runCommand(process.execPath, [...asTypeScript('build'), ...args]);
    assert.equal(code, 0);
    assert.deepEqual(digests(again), digests(site.folder));
  });

  it('stays as it was when the next build finds an error in an agenda, which is named at its place', async () => {
    const site = await builtSite();
    const content = join(site.workspace, 'misspelt');
    const output = join(site.workspace, 'kept');
    cpSync(site.content, content, { recursive: true });
    cpSync(site.folder, output, { recursive: true });
    const agenda = join(content, PAGES.realReport, '../agenda.md');
    writeFileSync(agenda, readFileSync(agenda, 'utf8').replace('place:', 'plcae:'));
    const { code, stdout, stderr } = await runBuild({ input: content, output });
    assert.equal(code, 1);
    assert.match(
      stdout + stderr,
      /2022-05-11\/agenda\.md:\d+:1 error field-unknown: .*Did you mean "place"\?/,
    );
    assert.deepEqual(digests(output), digests(site.folder));
  });

  it('numbers the paragraphs of the real report from 1 to 14, each with its own address', async () => {
    const { folder } = await builtSite();
    const numbers = [
      ...page(folder, PAGES.realReport).matchAll(/<div class="para" id="para-(\d+)"/g),
    ];
    assert.deepEqual(
      numbers.map((match) => Number(match[1])),
      Array.from({ length: 14 }, (_, index) => index + 1),
    );
  });

  it('has no page with an address from the root, nor an inline script or style', async () => {
    const { folder } = await builtSite();
    const pages = Object.keys(digests(folder)).filter((path) => path.endsWith('/index.html'));
    assert.ok(pages.length > 20);
    for (const path of pages) {
      const html = readFileSync(folder + path, 'utf8');
      assert.doesNotMatch(html, /\s(?:href|src|action)="\//, path);
      // What is data isn't run.
      const run = html.replaceAll('<script type="application/ld+json">', '');
      assert.doesNotMatch(run, /<script(?![^>]*\ssrc=)|<style|<[^>]+\sstyle="/, path);
      assert.match(html, /http-equiv="Content-Security-Policy"/, path);
    }
  });
});
