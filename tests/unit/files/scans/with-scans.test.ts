import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptScans } from '../../../../src/files/scans/kept-scans.ts';
import { knowScan, type KnownScan } from '../../../../src/files/scans/known-scans.ts';
import { scanBudget } from '../../../../src/files/scans/scan-budget.ts';
import { readPictures, withScans } from '../../../../src/files/scans/with-scans.ts';
import type { PageText } from '../../../../src/files/text/text.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const page = (number: number, text: string, more: Partial<PageText> = {}): PageText => ({
  number,
  blocks: text === '' ? [] : [{ kind: 'paragraph', text }],
  source: 'layout',
  recognised: false,
  goesOn: false,
  ...more,
});

/** What is known by page; 'later' of one that no build has come to. */
const scanOf = (pages: Readonly<Record<number, string>>): KnownScan => ({
  digest: '',
  pages: Object.entries(pages).map(([number, text]) => ({
    number: Number(number),
    isLater: text === 'later',
  })),
  text: (number) => pages[number] ?? '',
});

const scanOn = (own: PageText, read: string): PageText['scan'] =>
  withScans({ pages: [own] }, scanOf({ [own.number]: read })).pages[0]?.scan;
const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph', text }));

describe('a page of a PDF has what was read on its scan', () => {
  for (const [what, own, read, expected] of [
    ['as paragraphs', page(1, '', { unreadable: 'scan' }), 'Dear\nall,\n\nthe end.', paragraphs('Dear all,', 'the end.')],
    ['with words whole that end a line', page(1, ''), 'a foot-\nbridge and post-\nWar', paragraphs('a footbridge and post- War')],
    ['beside its own stamp, which isn’t repeated', page(1, 'Page 7 of 12'), 'The lapwing meadow.\n\nPage 7 of 12', paragraphs('The lapwing meadow.')],
    ['unless its own text says it all', page(1, 'Annual report of the council'), 'Annual Report\nof the Councll', undefined],
    ['in place of letters that can’t be read', page(1, 'ab cd', { unreadable: 'garbled' }), 'ab cd', paragraphs('ab cd')],
    ['not where nothing could be read', page(1, '', { unreadable: 'scan' }), '', undefined],
    ['later, where no build has come to it', page(1, ''), 'later', 'later'],
  ] as const) {
    it(what, () => assert.deepEqual(scanOn(own, read), expected));
  } // prettier-ignore

  it('and pages that are no scans have none', () => {
    const own = page(2, 'Text.');
    assert.deepEqual(withScans({ pages: [own] }, scanOf({ 1: 'Scan.' })).pages, [own]);
    assert.deepEqual(withScans({ pages: [own] }, undefined).pages, [own]);
  });
});

it('of the pictures in a file those are shown that say something, and those to come', () => {
  assert.deepEqual(
    readPictures(scanOf({ 1: '', 2: 'A map\nof it', 3: 'later' })).map((picture) => [
      picture.number,
      picture.isLater,
      ...picture.paragraphs,
    ]),
    [
      [2, false, 'A map of it'],
      [3, true],
    ],
  );
});

describe('what is known of a scan', () => {
  const pages = [1, 2].map((page) => ({
    page,
    picture: () => Promise.resolve(Buffer.from('a scan')),
  }));
  const reader = { read: () => Promise.resolve({ text: 'read', sure: 1, all: 1 }) };
  const know = (cacheDir: string, most: number) =>
    knowScan('a'.repeat(64), pages, keptScans(cacheDir), scanBudget(reader, most));

  it('has another digest when a page of it has been read, and the same for the same knowledge', async () => {
    const warm = temporaryFolder('known');
    const one = await know(warm, 1);
    const both = await know(warm, 1);
    const none = await know(warm, 0);
    const cold = await know(temporaryFolder('known'), 2);
    assert.notEqual(one.digest, both.digest);
    assert.deepEqual([none.digest, cold.digest], [both.digest, both.digest]);
    assert.deepEqual(
      one.pages.map(({ isLater }) => isLater),
      [false, true],
    );
    assert.equal(both.text(2), 'read');
  });
});
