import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { addDays } from '../../src/language/dates.ts';
import { OF_LABELS, wordsOf } from '../../src/papers/minutes/blocks/label-words.ts';
import { runBuild } from '../support/build-command.ts';
import { MINUTES_SHAPES, PRESENT, type MinutesShape } from '../support/minutes-shapes.ts';
import { asMinutes, plainText } from '../support/record-cases.ts';
import type { CommandResult } from '../support/run-command.ts';
import { readPages, textOf, type SitePage } from '../support/site/site-reading.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const work = mkdtempSync(path.join(tmpdir(), 'moothall-shapes-'));
const FIRST = '2025-11-04';
let built: CommandResult;
let pages: SitePage[] = [];

const folderOf = (shape: MinutesShape): string =>
  `meetings/${shape.committee}/${addDays(FIRST, MINUTES_SHAPES.indexOf(shape))}`;

/** The minutes as they are in their file: an officer’s, or what the import makes of a document. */
function sourceOf(shape: MinutesShape): string {
  if (shape.document === undefined)
    return `---\nstatus: draft\n${shape.front ?? PRESENT[shape.committee]}\n---\n\n${shape.typed ?? ''}`;
  const { markdown, proof } = asMinutes(plainText(shape.document));
  assert.deepEqual(proof.lost, [], shape.name);
  return markdown;
}

before(async () => {
  const content = path.join(work, 'content');
  cpSync(path.join(FIXTURES, 'brindlemoor-papers'), content, { recursive: true });
  for (const shape of MINUTES_SHAPES) {
    const folder = path.join(content, folderOf(shape));
    mkdirSync(folder, { recursive: true });
    const items = shape.items.map((title) => `  - title: ${title}`).join('\n');
    writeFileSync(
      path.join(folder, 'agenda.md'),
      `---\ntime: "18:30"\nplace: Assembly Rooms\npublished: 2025-10-24\nitems:\n${items}\n---\n`,
    );
    writeFileSync(path.join(folder, 'minutes.md'), sourceOf(shape));
  }
  built = await runBuild({
    ...{ input: content, output: path.join(work, 'site'), today: '2026-03-16' },
    ...{ register: 'new', cwd: work },
  });
  pages = await readPages(path.join(work, 'site'));
});
after(() => rmSync(work, { recursive: true, force: true }));

describe('minutes of two councils’ styles', () => {
  it('are all published', () => assert.equal(built.code, 0, built.stderr));

  for (const shape of MINUTES_SHAPES)
    it(`${shape.document === undefined ? 'typed' : 'brought in'}: ${shape.name}`, () => {
      const page = pages.find(({ url }) => url === `/${folderOf(shape)}/minutes/`);
      const main = page?.root.querySelectorAll('main')[0];
      assert.ok(main);
      const words = textOf(main).replace(/\s+/g, ' ');
      let at = 0;
      for (const shown of shape.shows) {
        const found = words.toLowerCase().indexOf(shown.toLowerCase(), at);
        assert.notEqual(found, -1, `“${shown}” isn’t there in its place: ${words}`);
        at = found;
      }
      // Every word of a minute is on its page, but for the words of labels that the page says by its form.
      const own = new Set(wordsOf(words));
      const typed = shape.typed?.replace(/^::: exempt[^]*?^:::$/gm, '').replace(/\{[^{}]*\}/g, '');
      const lost = wordsOf(typed ?? '').filter(
        (word) => !own.has(word) && !own.has(`${word}ly`) && !OF_LABELS.has(word),
      );
      assert.deepEqual(lost, [], words);
      for (const hidden of shape.hides ?? []) assert.ok(!words.includes(hidden), hidden);
      const warned = built.stderr
        .split('\n')
        .filter((line) => line.includes(`${folderOf(shape)}/minutes.md`))
        .flatMap((line) => / (?:warning|error) ([a-z-]+):/.exec(line)?.[1] ?? []);
      assert.deepEqual(warned, [...(shape.warns ?? [])]);
    });
});
