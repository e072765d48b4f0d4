import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Archive } from '../../../src/papers/archive.ts';
import { frontPages } from '../../../src/views/front-pages.ts';
import { PAGES } from '../../../layouts/pages.ts';
import { createSite, pagesByKind } from '../../../src/views/site.ts';
import { volumePages } from '../../../src/views/volume-pages.ts';
import { volumesOf, type VolumeArchive } from '../../../src/views/volume.ts';
import {
  archiveOf,
  OTHER_VOLUMES,
  rendered,
  THIS_VOLUME,
  THIS_YEAR,
  TODAY,
} from './three-years.ts';

let whole: Archive;
let alone: Archive;

before(async () => {
  whole = await archiveOf({ ...THIS_VOLUME, ...OTHER_VOLUMES });
  alone = await archiveOf(THIS_VOLUME);
});

function volumeOf(archive: Archive): VolumeArchive {
  const volume = volumesOf(archive).find(({ year }) => year === THIS_YEAR);
  assert.ok(volume);
  return volume;
}

describe('the pages of a volume', () => {
  it('are the same from its own papers and its neighbours as from the whole archive', () => {
    const { neighbours } = volumeOf(whole);
    const own: VolumeArchive = { ...alone, year: THIS_YEAR, neighbours };
    const pages = rendered(volumePages(own, TODAY), alone.council);
    assert.ok(pages.size > 10);
    assert.deepEqual(pages, rendered(volumePages(volumeOf(whole), TODAY), whole.council));
  });

  it('are all pages that have its papers’ addresses, and the year’s page of each list', () => {
    assert.deepEqual(
      volumePages(volumeOf(whole), TODAY).map(({ url }) => url),
      [
        '/meetings/scrutiny/2022-05-11/',
        '/meetings/plans/2022-06-15/',
        '/meetings/scrutiny/2022-05-11/one/',
        '/meetings/scrutiny/2022-05-11/two/',
        '/meetings/plans/2022-06-15/three/',
        '/meetings/scrutiny/2022-05-11/one/appendix-1/',
        '/meetings/scrutiny/2022-05-11/two/appendix-1/',
        '/years/2022-23/',
        '/committees/plans/2022-23/',
        '/committees/scrutiny/2022-23/',
        '/wards/all-wards/2022-23/',
        '/wards/armley/2022-23/',
        '/pillars/health/2022-23/',
        '/to-follow/2022-23/',
      ],
    );
  });

  it('know of other volumes the meeting before and the meeting after, of each committee that meets', () => {
    assert.deepEqual(
      volumeOf(whole).neighbours,
      new Map([
        [
          'scrutiny',
          {
            before: { url: '/meetings/scrutiny/2021-10-13/', date: '2021-10-13' },
            after: { url: '/meetings/scrutiny/2023-05-10/', date: '2023-05-10' },
          },
        ],
        ['plans', { before: { url: '/meetings/plans/2020-11-04/', date: '2020-11-04' } }],
      ]),
    );
    const pages = rendered(volumePages(volumeOf(whole), TODAY), whole.council);
    const meeting = pages.get('/meetings/scrutiny/2022-05-11/') ?? '';
    assert.match(meeting, /href="\/meetings\/scrutiny\/2021-10-13\/" rel="prev"/);
    assert.match(meeting, /href="\/meetings\/scrutiny\/2023-05-10\/" rel="next"/);
  });

  it('name their volume; pages that cross volumes name none', () => {
    const pages = createSite(whole, TODAY);
    const front = new Set(frontPages(whole, TODAY).map(({ url }) => url));
    for (const { url, volume } of pages) assert.equal(volume === undefined, front.has(url), url);
  });
});

describe('the whole site', () => {
  it('has a list of every kind of page, even of a kind without pages', () => {
    assert.deepEqual(Object.keys(pagesByKind([])).sort(), Object.keys(PAGES).sort());
  });

  it('has every page once', () => {
    const urls = createSite(whole, TODAY).map(({ url }) => url);
    assert.equal(new Set(urls).size, urls.length);
  });

  it('has no link to a page that isn’t there, but to those of the register, to feeds and to data, which are made by themselves', () => {
    const pages = rendered(createSite(whole, TODAY), whole.council);
    for (const [from, html] of pages) {
      for (const [, url = ''] of html.matchAll(/<a\s[^>]*href="(\/[^"#?]*)/g)) {
        const isMadeApart = /^\/(?:register\/|feeds\/|calendars\/|data\/)/.test(url);
        assert.ok(pages.has(url) || isMadeApart, `${url} on ${from}`);
      }
    }
  });
});

describe('the pages of the front', () => {
  for (const [what, wards, expected] of [
    ['a council has a list of its wards, and of what is about all', undefined, true],
    ['a council without wards has none of them', [], false],
  ] as const) {
    it(what, () => {
      const council = { ...whole.council, ...(wards && { wards }) };
      const urls = frontPages({ ...whole, council }, TODAY).map(({ url }) => url);
      assert.equal(urls.includes('/wards/'), expected);
      assert.equal(
        urls.some((url) => url.startsWith('/wards/')),
        expected,
      );
    });
  }

  it('are made without the text of any report', () => {
    const { bodies, ...facts } = whole;
    assert.ok(bodies.size > 0);
    assert.deepEqual(
      rendered(frontPages(facts, TODAY), whole.council),
      rendered(frontPages(whole, TODAY), whole.council),
    );
  });
});
