import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  lookerThatKeeps,
  type LookStore,
} from '../../../../../src/printing/assemble/stamps/kept-looks.ts';
import type {
  Looked,
  Looking,
  PageLook,
} from '../../../../../src/printing/assemble/stamps/look-at-pages.ts';

const page = (shade: number): PageLook => ({
  ...{ width: 20, height: 30, rotation: 0, hasText: true },
  cropBox: { left: 0, bottom: 0, right: 20, top: 30 },
  foot: {
    ...{ pageWidth: 4, pageHeight: 6, y: 4, height: 2 },
    rgba: new Uint8Array(32).fill(shade),
  },
  head: undefined,
});
const PAGES: Looked = { pages: [page(255), page(7), { ...page(1), foot: undefined }] };
const asked = (more: Partial<Looking> = {}): Looking => ({
  ...{ bytes: new Uint8Array(3), units: [1, 1, 1], heads: false, texts: true },
  ...more,
});

/** What was answered to each question, how often somebody looked, and what is kept. */
async function answers(
  questions: readonly Looking[],
  looked: Looked = PAGES,
): Promise<{ answers: Looked[]; looks: number; kept: number }> {
  const kept = new Map<string, Uint8Array>();
  const store: LookStore = {
    read: (digest, what) => Promise.resolve(kept.get(`${digest} ${what}`)),
    write: (digest, what, bytes) => {
      kept.set(`${digest} ${what}`, bytes);
      return Promise.resolve();
    },
  };
  let looks = 0;
  const look = () => {
    looks += 1;
    return Promise.resolve(looked);
  };
  const looker = lookerThatKeeps({ look, close: () => Promise.resolve() }, store);
  const all: Looked[] = [];
  for (const question of questions) all.push(await looker.look(question));
  return { answers: all, looks, kept: kept.size };
}

const plain = (looked: Looked): unknown =>
  'pages' in looked
    ? looked.pages.map(({ foot, ...rest }) => [rest, foot && [{ ...foot, rgba: '' }, ...foot.rgba]])
    : looked;

describe('how the pages of a part look', () => {
  it('is kept, to the pixel', async () => {
    const digest = 'a'.repeat(64);
    const { answers: all, looks } = await answers([asked({ digest }), asked({ digest })]);
    assert.equal(looks, 1);
    assert.deepEqual(all.map(plain), [plain(PAGES), plain(PAGES)]);
  });

  for (const [what, first, second, looked, kept] of [
    ['another part', { digest: 'a' }, { digest: 'b' }, PAGES, 2],
    [
      'the same part with stamps at its heads',
      { digest: 'a' },
      { digest: 'a', heads: true },
      PAGES,
      2,
    ],
    ['a part of which nothing may be kept', {}, {}, PAGES, 0],
    ['a part that can’t be looked at', { digest: 'a' }, { digest: 'a' }, { fault: 'damaged' }, 0],
  ] as const) {
    it(`is looked at anew of ${what}`, async () => {
      const found = await answers([asked(first), asked(second)], looked);
      assert.deepEqual([found.looks, found.kept], [2, kept]);
    });
  }
});
