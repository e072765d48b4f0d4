import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { commitAll } from '../support/git.ts';
import { paperRepository, REPORT, type PaperRepository } from '../support/paper-repository.ts';
import { attribute, filesBelow, readPages } from '../support/site/site-reading.ts';

/** What was changed and changed back has the same text twice: once as an earlier version, and as the current one. */

const MEETING = path.dirname(REPORT);
const AGENDA = `${MEETING}/agenda.md`;
const [COMMITTEE, RENAMED] = ['scrutiny-board-children-and-families', 'children'];
const HOST = 'https://site.invalid';

type Edit = (papers: PaperRepository) => void;

const replaced =
  (file: string, from: string, to: string): Edit =>
  ({ replace }) => {
    replace(file, from, to);
  };

const renamed =
  (from: string, to: string): Edit =>
  ({ content }) => {
    for (const at of [
      (name: string) => `committees/${name}.md`,
      (name: string) => `meetings/${name}`,
    ])
      renameSync(path.join(content, at(from)), path.join(content, at(to)));
  };

/** Each goes there and back, one after the other. */
const EDITS: Readonly<Record<string, readonly [there: Edit, back: Edit]>> = {
  'a word of a report': [
    replaced(`${REPORT}.md`, 'title: Ofsted', 'title: Revised Ofsted'),
    replaced(`${REPORT}.md`, 'title: Revised Ofsted', 'title: Ofsted'),
  ],
  'an item of an agenda': [
    replaced(AGENDA, 'items:\n', 'items:\n  - title: Urgent business\n'),
    replaced(AGENDA, 'items:\n  - title: Urgent business\n', 'items:\n'),
  ],
  'that a meeting is cancelled': [
    replaced(AGENDA, 'place:', 'cancelled: { reason: No business. }\nplace:'),
    replaced(AGENDA, 'cancelled: { reason: No business. }\nplace:', 'place:'),
  ],
  'the name of a committee’s file and folder': [
    renamed(COMMITTEE, RENAMED),
    renamed(RENAMED, COMMITTEE),
  ],
};

let papers: PaperRepository;
let day = 3;

/** The links of the register's pages that lead to no file of the site. */
async function deadLinks(): Promise<string[]> {
  const files = new Set(filesBelow(papers.site).map((name) => `/${name}`));
  const pages = (await readPages(papers.site)).filter(({ url }) => url.startsWith('/register/'));
  assert.ok(pages.length > 0);
  return pages.flatMap(({ url, root }) =>
    root.querySelectorAll('a[href]').flatMap((element) => {
      const target = new URL(attribute(element, 'href') ?? '', HOST + url);
      const file = decodeURIComponent(target.pathname).replace(/\/$/, '/index.html');
      return target.origin !== HOST || files.has(file) ? [] : [`${url}: no ${target.pathname}`];
    }),
  );
}

const earlierTexts = (): string[] =>
  filesBelow(papers.site).filter((name) => name.startsWith('register/texts/'));

async function publish(...options: readonly string[]): Promise<void> {
  const date = `2022-05-${String(day).padStart(2, '0')}`;
  day += 1;
  await commitAll(papers.folder, 'Change the papers', `${date}T09:00:00Z`);
  const { code, stderr } = await papers.publish(date, ...options);
  assert.equal(code, 0, stderr);
}

describe('every link of the register leads to a file', () => {
  before(async () => {
    papers = await paperRepository();
    await publish('--register', 'new');
  });

  for (const [what, [there, back]] of Object.entries(EDITS)) {
    it(`where ${what} was changed, and changed back`, async () => {
      there(papers);
      await publish();
      assert.deepEqual(await deadLinks(), []);
      const texts = earlierTexts();
      back(papers);
      await publish();
      assert.deepEqual(await deadLinks(), []);
      const now = earlierTexts();
      // What was linked to stays where it was.
      for (const text of texts) assert.ok(now.includes(text), text);
    });
  }

  it('to the text which it names, however often it was there', () => {
    for (const name of earlierTexts()) {
      const sha256 = createHash('sha256').update(readFileSync(path.join(papers.site, name)));
      assert.equal(`register/texts/${sha256.digest('hex')}.txt`, name);
    }
  });
});
