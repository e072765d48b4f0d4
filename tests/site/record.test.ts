import assert from 'node:assert/strict';
import { cpSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { RegisterEntry } from '../../src/history/register/register-line.ts';
import { textUrl } from '../../src/papers/addresses.ts';
import { sha256OfText } from '../../src/source/text-digest.ts';
import { htmlFaults } from '../support/site/html-faults.ts';
import { runBuild } from '../support/build-command.ts';
import type { CommandResult } from '../support/run-command.ts';
import { oparlFaults, oparlObjectsIn } from '../support/site/oparl-schemas.ts';
import { wrongOnSite } from '../support/site/site-claims.ts';
import {
  mainText,
  attribute,
  filesBelow,
  readPages,
  type SitePage,
} from '../support/site/site-reading.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const TODAY = '2026-03-16';
const COUNCIL = '/meetings/council/2026-02-26';
const work = mkdtempSync(path.join(tmpdir(), 'moothall-record-'));
const site = path.join(work, 'site');
let built: CommandResult;
let pages: SitePage[] = [];

before(async () => {
  const content = path.join(work, 'content');
  cpSync(path.join(FIXTURES, 'brindlemoor-papers'), content, { recursive: true });
  cpSync(path.join(FIXTURES, 'brindlemoor-meetings'), content, { recursive: true });
  for (const file of [
    'decisions/2026/od-26-032.md',
    ...['notices/kd109-school-streets.md', 'notices/kd110-leisure-cards.md'],
  ]) {
    cpSync(path.join(FIXTURES, 'record-papers', file), path.join(content, file));
  }
  built = await runBuild({
    input: content,
    output: site,
    today: TODAY,
    register: 'new',
    cwd: work,
  });
  pages = await readPages(site);
});
after(() => rmSync(work, { recursive: true, force: true }));

const wordsOf = (url: string): string => mainText(pages, url).replace(/\s+/g, ' ');

/** What exempt passages say, and what a councillor asked in one. */
const WITHHELD = [
  ...['Hallowmarsh', 'Pettifer', '£385,412', '£385,000', '£340,000', '£190,000'],
  ...['whether its parent', 'guarantee from the parent company', 'the higher offer'],
  'residual land value',
];

/** What a file says to whoever opens it: a ZIP and a file of the search are unpacked. */
function openTexts(name: string): string[] {
  const bytes = readFileSync(path.join(site, name));
  if (name.endsWith('.zip')) {
    return Object.values(unzipSync(bytes)).map((one) => Buffer.from(one).toString());
  }
  return [(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString()];
}

describe('a council with people, minutes, decisions and notices', () => {
  it('is published, with warnings alone', () => {
    assert.equal(built.code, 0, built.stderr);
    for (const expected of ['vote-disagrees', 'voted-though-away']) {
      assert.match(built.stderr, new RegExp(`warning ${expected}`));
    }
  });

  it('has nothing of what minutes and decisions withhold in any file, search or ZIP', () => {
    const texts = filesBelow(site).map((name) => [name, openTexts(name).join('\n')] as const);
    // The same search finds what is open, in each kind of file.
    const open = texts.filter(([, text]) => text.includes('appeals against the refusal'));
    for (const kind of ['/index.html', '/text.txt', '.zip', '.pf_fragment']) {
      assert.ok(
        open.some(([name]) => name.endsWith(kind)),
        `no ${kind} has the open words`,
      );
    }
    for (const withheld of WITHHELD) {
      const found = texts.filter(([, text]) => text.includes(withheld)).map(([name]) => name);
      assert.deepEqual(found, [], withheld);
    }
  });

  it('shows beside it what is open: the summary, the decision and why the rest is not public', () => {
    const words = wordsOf(`${COUNCIL}/minutes/`);
    for (const expected of [
      'Council was told of the offers for a lease of the Corn Exchange',
      'That a lease be granted to the preferred bidder',
      'paragraph 3 of Part 1 of Schedule 12A',
    ]) {
      assert.ok(words.includes(expected), expected);
    }
    assert.match(words, /These minutes have not been agreed as a correct record/);
  });

  it('shows what was decided on the page of the report', () => {
    assert.match(wordsOf('/meetings/scrutiny/2026-01-14/school-places/'), /Decided/);
  });

  it('answers who represents a ward, then and now', () => {
    const words = wordsOf('/wards/upper-wick/');
    assert.match(words, /Nell Brockhurst/);
    assert.match(words, /Eamon Skerritt/);
  });

  it('answers how a councillor voted on an amendment, and nothing where names aren’t recorded', () => {
    const words = wordsOf('/people/imke-rasmusdottir/2025-26/');
    assert.match(words, /Otter Mills Flood Wall: Amendment.{0,200}For/);
    assert.doesNotMatch(words, /unanimous/i);
    // He had left for an interest.
    assert.doesNotMatch(wordsOf('/people/tobias-fennimore/2025-26/'), /Amendment/);
  });

  it('shows a vote that doesn’t add up on no person’s page', () => {
    const own = pages.filter(({ url }) => /^\/people\/[^/]+\/2025-26\/$/.test(url));
    assert.ok(own.length > 10);
    for (const { url } of own) {
      assert.doesNotMatch(wordsOf(url), /Recycling Centre Opening Hours: Amendment/, url);
    }
  });

  it('says no more of law or time than there is evidence for', () => {
    assert.deepEqual(wrongOnSite(site, pages, TODAY), []);
  });

  it('is valid HTML, and every link leads somewhere', async () => {
    const files = new Set(filesBelow(site).map((name) => `/${name}`));
    const anchors = new Map(
      pages.map(({ url, root }) => [
        url,
        new Set(root.querySelectorAll('[id]').map((one) => attribute(one, 'id') ?? '')),
      ]),
    );
    const faults = await htmlFaults(pages, {
      // A list whose marks are links: without its role, some browsers read out none.
      'prefer-native-element': 'off',
      'no-redundant-role': 'off',
    });
    for (const { url, root } of pages) {
      for (const link of root.querySelectorAll('a[href]')) {
        const to = new URL(attribute(link, 'href') ?? '', `https://site.invalid${url}`);
        if (to.host !== 'site.invalid') continue;
        const at = decodeURIComponent(to.pathname);
        const id = decodeURIComponent(to.hash.slice(1));
        const isThere = files.has(at.endsWith('/') ? `${at}index.html` : at);
        if (!isThere || (id !== '' && anchors.get(at)?.has(id) === false)) {
          faults.push(`${url} leads to ${at}${to.hash}`);
        }
      }
    }
    assert.deepEqual(faults.slice(0, 20), []);
  });

  it('has data of people, memberships, meetings and papers that the schemas of OParl allow', () => {
    const types = new Set<string>();
    for (const name of filesBelow(site).filter((one) => /^data\/oparl\/.*\.json$/.test(one))) {
      const data = JSON.parse(readFileSync(path.join(site, name), 'utf8')) as unknown;
      for (const object of oparlObjectsIn(data)) {
        const { type, fault } = oparlFaults(object);
        assert.equal(fault, undefined, name);
        types.add(type);
      }
    }
    for (const type of ['Person', 'Membership', 'Organization', 'Meeting', 'AgendaItem'])
      assert.ok(types.has(type), type);
  });

  it('has lines in the register for notices and decisions too, with their titles and texts', () => {
    const lines = readFileSync(path.join(site, 'register/lines-0001.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as RegisterEntry);
    for (const kind of ['notice', 'decision', 'minutes'] as const) {
      const own = lines.filter((line) => line.kind === kind);
      assert.ok(own.length > 0, kind);
      for (const { address, sha256 } of own) {
        assert.ok(
          pages.some(({ url }) => url === address),
          address,
        );
        const text = readFileSync(path.join(site, textUrl(address)), 'utf8');
        assert.equal(sha256OfText(text), sha256, address);
        assert.doesNotMatch(text, new RegExp(WITHHELD.join('|')));
      }
    }
    assert.doesNotMatch(wordsOf('/register/'), /no longer on this site/);
  });
});
