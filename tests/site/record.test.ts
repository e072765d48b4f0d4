import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { listZip, unpackZipEntry } from '../../src/files/zip.ts';
import { runBuild } from '../support/build-command.ts';
import { wrongOnSite } from '../support/site-claims.ts';
import { attribute, filesBelow, readPages, textOf, type SitePage } from '../support/site-reading.ts';

const PAPERS = path.resolve(import.meta.dirname, '../fixtures/brindlemoor-papers');
const TODAY = '2026-03-16';
const folder = mkdtempSync(path.join(tmpdir(), 'moothall-record-'));
const site = path.join(folder, 'site');
let pages: SitePage[] = [];

before(async () => {
  const built = await runBuild({
    ...{ input: PAPERS, output: site, today: TODAY, register: 'new', cwd: folder },
  });
  assert.equal(built.code, 0, built.stderr);
  pages = await readPages(site);
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** What a file says to whoever opens it: a ZIP and a file of the search are unpacked. */
function openTexts(name: string): string[] {
  const bytes = readFileSync(path.join(site, name));
  if (name.endsWith('.zip')) {
    return listZip(bytes).entries.map((entry) => unpackZipEntry(bytes, entry, 1e6).toString());
  }
  return [(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString()];
}

describe('a council with people, minutes, decisions and notices', () => {
  it('has nothing of what is withheld in minutes and decisions in any file', () => {
    const texts = filesBelow(site).map((name) => [name, openTexts(name).join('\n')] as const);
    // The same search finds what is open, in each kind of file.
    const open = texts.filter(([, text]) => text.includes('appeals against the refusal'));
    for (const kind of ['/index.html', '/text.txt', '.zip', '.pf_fragment']) {
      assert.ok(
        open.some(([name]) => name.endsWith(kind)),
        `no ${kind} has the open words: ${open.map(([name]) => name).join(', ')}`,
      );
    }
    for (const withheld of [
      'Hallowmarsh',
      '£385,000',
      'Pettifer',
      '£340,000',
      'guarantee from the parent company',
      'the higher offer',
      '£190,000',
      'residual land value',
    ]) {
      const found = texts.filter(([, text]) => text.includes(withheld)).map(([name]) => name);
      assert.deepEqual(found, [], withheld);
    }
  });

  it('says no more of law or time than there is evidence for', () => {
    assert.deepEqual(wrongOnSite(site, pages, TODAY), []);
  });

  it('leads from each page only to what is there', () => {
    const files = new Set(filesBelow(site).map((name) => `/${name}`));
    const anchors = new Map(
      pages.map(({ url, root }) => [
        url,
        new Set(root.querySelectorAll('[id]').map((element) => attribute(element, 'id'))),
      ]),
    );
    const lost = pages.flatMap(({ url, root }) =>
      root.querySelectorAll('a[href]').flatMap((element) => {
        const address = attribute(element, 'href') ?? '';
        const { origin, pathname, hash } = new URL(address, `https://site.invalid${url}`);
        if (origin !== 'https://site.invalid') return [];
        const at = decodeURIComponent(pathname);
        const isThere = files.has(at.endsWith('/') ? `${at}index.html` : at);
        const place = decodeURIComponent(hash.slice(1));
        const hasPlace = place === '' || (anchors.get(at)?.has(place) ?? true);
        return isThere && hasPlace ? [] : [`${url} ${address}`];
      }),
    );
    assert.deepEqual(lost, []);
  });

  it('is valid HTML on the pages of each kind', async () => {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
      rules: {
        'no-trailing-whitespace': 'off',
        'long-title': 'off',
        'no-raw-characters': ['error', { relaxed: true }],
        'require-sri': 'off',
        'aria-label-misuse': ['error', { allowAnyNamable: true }],
        'doctype-style': 'error',
      },
    });
    const KINDS =
      /^\/(?:people\/|meetings\/.*minutes\/|decisions\/|notices\/|forward-plan\/|committees\/|wards\/)/;
    const own = pages.filter(({ url }) => KINDS.test(url));
    assert.ok(own.length > 40, `only ${own.length} pages`);
    const faults: string[] = [];
    for (const { url, html, file } of own) {
      for (const { messages } of (await validator.validateString(html, file)).results) {
        faults.push(...messages.map((one) => `${url}:${one.line} ${one.ruleId}: ${one.message}`));
      }
    }
    assert.deepEqual(faults.slice(0, 20), []);
  });

  it('shows draft minutes as a draft, and what was decided on the page of the report', () => {
    const wordsOf = (url: string): string => {
      const page = pages.find((one) => one.url === url);
      assert.ok(page, `there is no ${url}`);
      return textOf(page.root).replace(/\s+/g, ' ');
    };
    assert.match(wordsOf('/meetings/scrutiny/2026-01-14/minutes/'), /draft/i);
    assert.match(wordsOf('/meetings/scrutiny/2026-01-14/school-places/'), /Decided/);
  });
});
