import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  AGENDA_PATH,
  agenda,
  FRAME,
  OLD_REPORT_PATH,
  OTHER_VOLUMES,
  report,
  REPORT_PATH,
  siteOf,
  THIS_VOLUME,
  TODAY,
} from './three-years.ts';

/** What one edit costs: the pages that it changes, and no other. */

const FILES: Readonly<Record<string, string>> = { ...FRAME, ...THIS_VOLUME, ...OTHER_VOLUMES };

const REPORT = '/meetings/scrutiny/2022-05-11/one/';
const MEETING = '/meetings/scrutiny/2022-05-11/';
const OLD_REPORT = '/meetings/scrutiny/2021-10-13/old/';

/** Every paper, with its appendix where it has one. */
const PAPERS = [
  ...['/meetings/plans/2020-11-04/', '/meetings/plans/2022-06-15/'],
  ...[MEETING, '/meetings/scrutiny/2021-10-13/', '/meetings/scrutiny/2023-05-10/'],
  '/meetings/plans/2022-06-15/three/',
  ...[
    '/meetings/plans/2020-11-04/oldest/',
    OLD_REPORT,
    '/meetings/scrutiny/2021-10-13/older/',
    REPORT,
    `${MEETING}two/`,
    '/meetings/scrutiny/2023-05-10/new/',
  ].flatMap((report) => [report, `${report}appendix-1/`]),
];

type Edit = {
  readonly what: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly today?: string;
  /** The addresses of all pages that change. */
  readonly changes: readonly string[];
};

const edited = (path: string, from: string, to: string): Record<string, string> => {
  const text = FILES[path] ?? '';
  assert.ok(text.includes(from), `${from} in ${path}`);
  return { [path]: text.replace(from, to) };
};

const EDITS: readonly Edit[] = [
  {
    what: 'a word of the text of a report',
    files: edited(REPORT_PATH, 'It is due.', 'It is overdue.'),
    changes: [REPORT],
  },
  {
    what: 'the first words of a report, which are its summary',
    files: edited(REPORT_PATH, 'Members are asked', 'The Board is asked'),
    changes: [REPORT],
  },
  {
    what: 'who reports',
    files: edited(REPORT_PATH, 'Head of Service', 'Chief Officer'),
    changes: [MEETING, REPORT],
  },
  {
    what: 'the title of a report of this year',
    files: edited(REPORT_PATH, 'title: One', 'title: First'),
    changes: [
      '/',
      '/committees/scrutiny/',
      '/committees/scrutiny/2022-23/',
      MEETING,
      REPORT,
      `${REPORT}appendix-1/`,
      '/pillars/health/',
      '/pillars/health/2022-23/',
      '/to-follow/',
      '/wards/armley/',
      '/wards/armley/2022-23/',
      '/years/2022-23/',
    ],
  },
  {
    what: 'the title of a report of an old year, where newer ones fill the lists of the latest',
    files: { ...newer(10), ...edited(OLD_REPORT_PATH, 'title: Old', 'title: Former') },
    changes: [
      '/committees/scrutiny/',
      '/committees/scrutiny/2021-22/',
      '/meetings/scrutiny/2021-10-13/',
      OLD_REPORT,
      `${OLD_REPORT}appendix-1/`,
      '/pillars/health/2021-22/',
      '/to-follow/2021-22/',
      '/wards/armley/2021-22/',
      '/years/2021-22/',
    ],
  },
  {
    what: 'the place of a meeting',
    files: edited(AGENDA_PATH, 'Civic Hall', 'Town Hall'),
    changes: [
      '/',
      '/committees/scrutiny/',
      '/committees/scrutiny/2022-23/',
      MEETING,
      '/years/2022-23/',
    ],
  },
  {
    what: 'the council’s e-mail address, to which each paper leads',
    files: edited(
      'council.yaml',
      'contact: { name: Governance Services }',
      'contact: { name: Governance Services, email: papers@council.example }',
    ),
    changes: ['/accessibility/', '/contact/', ...PAPERS],
  },
  {
    what: 'the council’s colour',
    files: { 'council.yaml': `${FRAME['council.yaml'] ?? ''}colour: "#7c1d6f"\n` },
    changes: [],
  },
  { what: 'nothing, a day later', today: '2022-05-05', changes: [] },
  {
    what: 'nothing, on the day after a paper was expected',
    today: '2022-05-10',
    changes: [
      '/',
      MEETING,
      REPORT,
      `${REPORT}appendix-1/`,
      `${MEETING}two/`,
      `${MEETING}two/appendix-1/`,
      '/to-follow/',
    ],
  },
];

/** Papers of this year on the same ward and pillar. */
function newer(count: number): Record<string, string> {
  const names = Array.from({ length: count }, (_, at) => `newer-${at}`);
  return {
    'meetings/scrutiny/2022-07-13/agenda.md': agenda(...names),
    ...Object.fromEntries(
      names.map((name) => [`meetings/scrutiny/2022-07-13/${name}.md`, report(name)]),
    ),
  };
}

describe('an edit changes few pages', () => {
  let site: ReadonlyMap<string, string>;
  before(async () => {
    site = await siteOf(FILES);
  });

  for (const { what, files = {}, today = TODAY, changes } of EDITS) {
    it(`${what}: ${changes.length}`, async () => {
      const added = Object.fromEntries(Object.entries(files).filter(([path]) => !(path in FILES)));
      const base = Object.keys(added).length === 0 ? site : await siteOf({ ...FILES, ...added });
      const after = await siteOf({ ...FILES, ...files }, today);
      assert.deepEqual([...after.keys()], [...base.keys()]);
      const changed = [...after].filter(([url, html]) => base.get(url) !== html);
      assert.deepEqual(changed.map(([url]) => url).sort(), [...changes].sort());
    });
  }
});
