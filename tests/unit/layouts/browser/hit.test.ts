import assert from 'node:assert/strict';
import { test } from 'node:test';

type Hit = {
  readonly inPack: (
    url: string,
    packed: string | undefined,
    id: string,
    site: URL,
  ) => { readonly address: string; readonly page: number } | undefined;
  readonly hasDate: (kind: string | undefined) => boolean;
};
const source = new URL('../../../../layouts/browser/search/page/hit.js', import.meta.url);
const { hasDate, inPack } = (await import(source.href)) as Hit;

const MEETING = '/meetings/cabinet/2026-02-03/';

for (const [what, url, packed, id, expected] of [
  ['a report', `${MEETING}one/`, '34 40', '', ['public_pack.pdf#page=40', 34]],
  [
    'the first page of a file',
    `${MEETING}one/appendix-1.pdf`,
    '34 40',
    'page=1',
    ['public_pack.pdf#page=40', 34],
  ],
  [
    'a later page of a file',
    `${MEETING}one/appendix-1.pdf#page=26`,
    '34 40',
    'page=27',
    ['public_pack.pdf#page=66', 60],
  ],
  ['a paper that no pack has', `${MEETING}one/`, undefined, '', undefined],
  ['what is no place', `${MEETING}one/`, '34 x', '', undefined],
  ['a page that no meeting has', '/committees/cabinet/', '34 40', '', undefined],
  ['an address elsewhere', `https://elsewhere.example${MEETING}one/`, '34 40', '', undefined],
] as const) {
  for (const site of ['https://papers.example/', 'https://papers.example/below/']) {
    test(`a hit leads to its page in the printed pack: ${what}, ${site}`, () => {
      const address = url.startsWith('/') ? `${site}${url.slice(1)}` : url;
      const found = inPack(address, packed, id, new URL(site));
      assert.deepEqual(
        found && [found.address, found.page],
        expected && [`${site}${MEETING.slice(1)}${expected[0]}`, expected[1]],
      );
    });
  }
}

for (const [kind, expected] of [
  ['Report', true],
  ['Minutes', true],
  ['Matter', true],
  [undefined, true],
  ['Person', false],
  ['Committee', false],
  ['Page', false],
] as const) {
  test(`a hit of kind ${kind ?? 'that is not known'} has ${expected ? 'its' : 'no'} date`, () =>
    assert.equal(hasDate(kind), expected));
}
