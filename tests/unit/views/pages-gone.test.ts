import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pagesGone } from '../../../src/views/register/pages-gone.ts';

const KHAN = { text: 'Jo Khan', url: '/people/jo-khan/' };

const person = (name: string, url: string, ...also: string[]) => ({
  ...{ name, url },
  also: also.map((one) => ({ name: one })),
});

/** [what, the people of the site, the page that is gone, to whom it leads]. */
const CASES: readonly (readonly [
  what: string,
  people: readonly ReturnType<typeof person>[],
  gone: string,
  to: typeof KHAN | undefined,
])[] = [
  [
    'got another name, which the file has among the other names',
    [person('Jo Khan', KHAN.url, 'Jo Smith')],
    '/people/jo-smith/',
    KHAN,
  ],
  [
    'got another name, of a page of one of their years',
    [person('Jo Khan', KHAN.url, 'Jo Smith')],
    '/people/jo-smith/2022-23/',
    KHAN,
  ],
  [
    'has signs in the name that no address has',
    [person('Jo Khan', KHAN.url, 'Jo Ní Dhuibhne O’Brien')],
    '/people/jo-ni-dhuibhne-obrien/',
    KHAN,
  ],
  ['was taken off for good', [person('Jo Khan', KHAN.url)], '/people/jo-smith/', undefined],
  [
    'was taken off, and another has a name that begins with theirs',
    [person('Jo Khan', KHAN.url, 'Jo Smith-Wright')],
    '/people/jo-smith/',
    undefined,
  ],
  [
    'had a name that two others have had',
    [
      person('Jo Khan', KHAN.url, 'Jo Smith'),
      person('Joanna Ali', '/people/joanna-ali/', 'Jo Smith'),
    ],
    '/people/jo-smith/',
    undefined,
  ],
];

describe('the page of somebody who', () => {
  for (const [what, people, gone, to] of CASES) {
    it(`${what} ${to ? 'leads to the one of now' : 'names nobody'}`, () => {
      const [page, ...others] = pagesGone([gone], people);
      assert.equal(others.length, 0);
      assert.equal(page?.url, gone);
      assert.deepEqual(page.person, to);
      const rest = JSON.stringify({ ...page, url: '', person: undefined });
      assert.doesNotMatch(rest, /smith|khan|ali|brien/i);
    });
  }

  it('leads on, and that of a ward of that name does not', () => {
    const [page] = pagesGone(['/wards/jo-smith/'], [person('Jo Khan', KHAN.url, 'Jo Smith')]);
    assert.equal(page?.person, undefined);
  });
});
