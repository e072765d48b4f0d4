import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import {
  addExemptPapers,
  EXEMPT_MEETING,
  EXEMPT_WORDS,
} from '../../support/fixture/exempt-papers.ts';
import { paperRepository, type PaperRepository } from '../../support/paper-repository.ts';
import type { CommandResult } from '../../support/run-command.ts';

const TODAY = '2022-05-25';

let papers: PaperRepository;
let built: CommandResult;

before(async () => {
  papers = await paperRepository();
  await addExemptPapers(papers);
  await papers.commit('2022-05-24');
  built = await papers.build(TODAY);
});

const text = (path: string): string =>
  readFileSync(join(papers.site, EXEMPT_MEETING, path, 'index.html'), 'utf8')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** Every published file, unpacked where it is packed, as bytes and by its path. */
function* published(): Generator<{ path: string; content: string }> {
  for (const entry of readdirSync(papers.site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const content = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    yield { path: path.slice(papers.site.length), content: content.toString('latin1') };
  }
}

describe('papers, some of which are exempt', () => {
  it('are published, and the build says how much it looked for in how much', () => {
    assert.equal(built.code, 0, built.stderr);
    assert.match(
      built.stdout,
      /^Looked for \d+ exempt sentences, names and files in [\d.]+ [kM]B of \d+ published files(?: \(\d+ of them unchanged since they were last searched\))?: none found\.$/m,
    );
  });

  it('leave none of their words in any published file, and not in its name', () => {
    const distinctive = [
      'quillfeather',
      '1,234,567',
      'wrenfield',
      'quarrymoor',
      'pennywhistle',
      'marlpit',
      'tribunal would probably',
    ];
    let files = 0;
    for (const { path, content } of published()) {
      files += 1;
      for (const word of distinctive) {
        assert.ok(!path.toLowerCase().includes(word), `${word} is in the name ${path}`);
        assert.ok(!content.toLowerCase().includes(word), `${word} is in ${path}`);
      }
    }
    assert.ok(files > 50);
  });

  it('leave none of their words in what the build and the check say, in any format', async () => {
    const said = [built.stdout + built.stderr];
    for (const format of ['text', 'json', 'github', 'sarif']) {
      const { stdout, stderr } = await papers.check('--format', format);
      said.push(stdout + stderr);
    }
    for (const words of [...Object.values(EXEMPT_WORDS), 'Quillfeather', 'Marlpit', 'Quarrymoor']) {
      for (const output of said) assert.ok(!output.includes(words), words);
    }
  });

  it('have none of their files copied, but all the open files beside them', () => {
    const inFolder = (path: string) => join(papers.site, EXEMPT_MEETING, path);
    assert.ok(existsSync(inFolder('care-homes/appendix-2.pdf')));
    for (const path of [
      'care-homes/appendix-1.pdf',
      'a-claim/appendix-1.pdf',
      `footbridge/${EXEMPT_WORDS.picture}`,
    ]) {
      assert.ok(!existsSync(inFolder(path)), path);
    }
  });

  it('have a page that says by which paragraph, why, until when, and how to challenge it', () => {
    for (const [page, paragraph, reason] of [
      ['a-claim', 'paragraphs 3 and 5', 'It holds the advice of lawyers on a claim.'],
      ['a-claim/appendix-1', 'paragraphs 3 and 5', 'It holds the advice of lawyers on a claim.'],
      ['care-homes/appendix-1', 'paragraph 3', 'It describes the business affairs of a company.'],
      ['footbridge', 'paragraph 3', 'It names those who tendered.'],
    ] as const) {
      const words = text(page);
      assert.match(words, /Not for publication/, page);
      assert.ok(words.includes(`${paragraph} of Part 1 of Schedule 12A`), page);
      assert.ok(words.includes(reason), page);
      assert.match(words, /set 1 June 2023 as the day by which to look again/, page);
      assert.match(words, /write to the council’s monitoring officer/, page);
      assert.match(words, /Disclosure would weaken|Firms would not tender/, page);
    }
    assert.match(text('a-claim'), /A claim against the council/);
  });

  it('are in the column "Item not open" of the agenda, by the rules of the constitution', () => {
    const rows = [
      ...readFileSync(join(papers.site, EXEMPT_MEETING, 'index.html'), 'utf8').matchAll(
        /<td class="agenda__not-open"[^>]*>([^<]*)<\/td>\s*<td class="agenda__item">\s*<h3[^>]*>\s*(?:<a[^>]*>)?\s*([^<]*)</g,
      ),
    ].map(([, rule, title = '']) => [title.trim(), rule]);
    assert.deepEqual(rows, [
      ['A claim against the council', '10.4(3), 10.4(5)'],
      ['Leases of care homes', '10.4(3)'],
      ['A new footbridge', '10.4(3)'],
    ]);
  });

  it('are named in the resolution to exclude the public, each with its paragraphs', () => {
    const agenda = text('');
    for (const part of [
      'Item 2, A claim against the council: under paragraphs 3 and 5 of Part 1 of Schedule 12A',
      'Item 3, Appendix 1 to “Leases of care homes”: under paragraph 3 of Part 1 of Schedule 12A',
      'Item 4, Part of “A new footbridge”: under paragraph 3 of Part 1 of Schedule 12A',
    ]) {
      assert.ok(agenda.includes(part), part);
    }
    assert.match(agenda, /rules? 10\.4\(3\)/);
  });
});
