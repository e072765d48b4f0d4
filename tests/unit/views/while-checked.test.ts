import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Archive } from '../../../src/papers/archive.ts';
import { createSite } from '../../../src/views/site.ts';
import { archiveOf, FRAME, rendered, TODAY } from './three-years.ts';
import { BODY, FIELDS, paper } from '../papers/temporary-council.ts';

/** A meeting with a report that names no ward and no pillar, and has nothing to follow. */
const MEETING = 'meetings/scrutiny/2022-05-11';
const FILES = {
  ...FRAME,
  [`${MEETING}/agenda.md`]:
    '---\ntime: "10:00"\nplace: Civic Hall\npublished: 2022-05-03\nitems:\n  - report: one\n---\n',
  [`${MEETING}/one.md`]: paper(FIELDS.replace('wards: all', 'wards: none'), BODY),
};

const WAS_OPEN = { published: '2022-05-03', takenOff: '2022-05-04' };

/** The same with its report held back: as a rule it was open, so that it is no paper to come. */
function withHeld(archive: Archive, wasOpen: typeof WAS_OPEN | 'never' = WAS_OPEN): Archive {
  const meetings = archive.meetings.map((meeting) => ({
    ...meeting,
    items: meeting.items.map((item) => ({
      ...item,
      paper: {
        ...{ kind: 'report-to-follow' as const, slug: 'one', beingChecked: true as const },
        ...(wasOpen !== 'never' && { wasOpen }),
      },
    })),
  }));
  return { ...archive, meetings, reports: [] };
}

const CLAIMS = [
  [
    '/to-follow/',
    /No paper is still to come\./,
    /No paper is on record as still to come\. A paper that is being checked shows on its agenda/,
  ],
  [
    '/wards/armley/',
    /No reports name this ward yet\..*None yet\./,
    /No report that is here names this ward\. One that is being checked may\..*None is here\. One that is being checked may affect all wards\./,
  ],
  [
    '/pillars/health/',
    /There are no reports here yet\./,
    /No report is here\. One that is being checked may belong here\./,
  ],
  [
    '/wards/',
    /No reports/,
    /A report that is being checked isn’t counted here\..*No report is here/,
  ],
  [
    '/pillars/',
    /No reports/,
    /A report that is being checked isn’t counted here\..*No report is here/,
  ],
] as const;

describe('a report that is held back, and never was published,', () => {
  const CASES = [
    ['is to follow until its meeting', '2022-05-11', /and is to follow/, /\(to follow\)/],
    ['was to follow once that is past', '2022-05-12', /and was to follow/, /\(was to follow\)/],
  ] as const;
  for (const [what, day, page, agenda] of CASES) {
    it(what, async () => {
      const archive = withHeld(await archiveOf(FILES), 'never');
      const pages = rendered(createSite(archive, day), archive.council);
      const text = (url: string): string =>
        (pages.get(url) ?? '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
      assert.match(text(`/${MEETING}/one/`), page);
      assert.match(text(`/${MEETING}/`), agenda);
      if (day > '2022-05-11') {
        for (const url of [`/${MEETING}/`, `/${MEETING}/one/`]) {
          assert.doesNotMatch(text(url), /(?:is|are|paper) to follow|\(to follow/, url);
        }
      }
    });
  }
});

describe('a page that lists nothing', () => {
  for (const [url, none, unknown] of CLAIMS) {
    it(`says that there is none only while no report is being checked: ${url}`, async () => {
      const archive = await archiveOf(FILES);
      const text = (one: Archive): string =>
        (rendered(createSite(one, TODAY), one.council).get(url) ?? '')
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ');
      const empty = { ...archive, reports: [] };
      assert.match(text(empty), none);
      assert.doesNotMatch(text(empty), /being checked/);
      assert.match(text(withHeld(archive)), unknown);
      assert.doesNotMatch(text(withHeld(archive)), none);
    });
  }
});

describe('a decision or a notice that is being checked', () => {
  const URL = '/decisions/2022-23/2022-05-01-lease/';
  const CASES = [
    [
      'was published',
      WAS_OPEN,
      /published here on 3 May 2022.*taken off on 4 May 2022 to be checked/,
      /to follow/,
    ],
    [
      'never was published',
      undefined,
      /checking it before it is published/,
      /again|be back|follow/,
    ],
  ] as const;
  for (const [what, wasOpen, said, never] of CASES) {
    for (const kind of ['decision', 'notice'] as const) {
      it(`says so where it ${what}: a ${kind}`, async () => {
        const archive = await archiveOf(FILES);
        const one = { kind, url: URL, source: 'decisions/x.md', ...(wasOpen && { wasOpen }) };
        const record = { ...archive.record, checked: [one] };
        const pages = rendered(createSite({ ...archive, record }, TODAY), archive.council);
        const main = /<main[^]*<\/main>/.exec(pages.get(URL) ?? '')?.[0] ?? '';
        const text = main.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
        assert.match(text, said);
        assert.doesNotMatch(text, never);
      });
    }
  }
});
