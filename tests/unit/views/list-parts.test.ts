import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '../../../src/language/dates.ts';
import type { Archive } from '../../../src/papers/archive.ts';
import { listParts, ROWS } from '../../../src/views/list-parts.ts';
import { createSite } from '../../../src/views/site.ts';
import { archiveOf, rendered, THIS_VOLUME } from './three-years.ts';

const URL = '/wards/armley/2022-23/';
const days = (number: number) =>
  Array.from({ length: number }, (_, day) => addDays('2022-05-10', day));
const cut = (number: number) => listParts(URL, days(number), (date) => date);

describe('a long list', () => {
  for (const [number, expected] of [
    [0, [0]],
    [1, [1]],
    [ROWS, [ROWS]],
    [ROWS * 1.5 - 1, [ROWS * 1.5 - 1]],
    [ROWS * 1.5, [ROWS / 2, ROWS]],
    [ROWS * 3, [ROWS, ROWS, ROWS]],
  ] as const) {
    it(`of ${number} is on pages of ${expected.join(', ')}, the newest first`, () => {
      assert.deepEqual(
        cut(number).map(({ things }) => things.length),
        expected,
      );
    });
  }

  it('has everything once, in its order', () => {
    const all = cut(500)
      .toReversed()
      .flatMap(({ things }) => things);
    assert.deepEqual(all, days(500));
  });

  it('keeps its address for the newest, and leaves the oldest as they are where papers are added', () => {
    const [newest, ...older] = cut(ROWS * 3);
    assert.equal(newest?.url, URL);
    const later = new Map(cut(ROWS * 4).map(({ url, things }) => [url, things]));
    for (const { url, things } of older) assert.deepEqual(later.get(url), things, url);
  });

  it('has a way to each of its pages by their dates, and none where there is one page', () => {
    assert.deepEqual(cut(ROWS)[0]?.jumps, []);
    assert.deepEqual(cut(ROWS * 2)[1]?.jumps, [
      { url: URL, text: '9 July 2022 to 6 September 2022', count: ROWS, isHere: false },
      { url: `${URL}1/`, text: '10 May 2022 to 8 July 2022', count: ROWS, isHere: true },
    ]);
  });

  it('never parts what needs more than a page by itself', () => {
    const parts = listParts(
      URL,
      days(3),
      (date) => date,
      () => ROWS * 2,
    );
    assert.deepEqual(
      parts.map(({ things }) => things.length),
      [1, 1, 1],
    );
  });
});

const LONG = 'A title as long as councils give to reports that have several subjects at once. ';
const MEETINGS = 240;
const REPORTS = 4;

/** A year in which some committee meets nearly each day, with long titles; all reports name one ward and one pillar. */
async function crowdedYear(): Promise<Archive> {
  const archive = await archiveOf(THIS_VOLUME);
  const [meeting] = archive.meetings;
  const [report] = archive.reports;
  assert.ok(meeting && report);
  const meetings = Array.from({ length: MEETINGS }, (_, at) => {
    const date = addDays('2022-06-01', at);
    return { ...meeting, date, url: `/meetings/scrutiny/${date}/` };
  });
  const reports = meetings.flatMap(({ date, url }) =>
    Array.from({ length: REPORTS }, (_, at) => ({
      ...report,
      ...{ date, meeting: url, slug: `report-${at}`, url: `${url}report-${at}/` },
      title: `${LONG.repeat(2)}${at}`,
      appendices: [],
    })),
  );
  const items = Array.from({ length: REPORTS }, (_, at) => ({
    ...meeting.items[0],
    ...{ title: '', paper: { kind: 'report' as const, slug: `report-${at}` } },
  })) as unknown as (typeof meeting)['items'];
  return { ...archive, meetings: meetings.map((one) => ({ ...one, items })), reports };
}

describe('the pages of a year with 960 reports', () => {
  it('are none above 100 KB, and the lists lead to every report', async () => {
    const archive = await crowdedYear();
    const pages = rendered(createSite(archive, '2023-04-30'), archive.council);
    const isList = /^\/(?:$|wards|pillars|years|committees|to-follow|accessibility)/;
    const lists = [...pages].filter(([url]) => isList.test(url));
    for (const [url, page] of lists) {
      assert.ok(Buffer.byteLength(page) < 100_000, `${url}: ${Buffer.byteLength(page)} bytes`);
    }
    for (const list of ['/wards/armley/', '/pillars/health/', '/years/']) {
      const found = new Set(
        lists
          .filter(([url]) => url.startsWith(`${list}2022-23/`))
          .flatMap(([, page]) => page.match(/href="\/meetings\/[^"]+\/report-\d\//g) ?? []),
      );
      assert.equal(found.size, archive.reports.length, list);
    }
  });
});
