import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import type { ValidateFunction } from 'ajv';
import { makeData, type DataToMake } from '../../../../src/outputs/data/data-output.ts';
import type { SiteInMaking } from '../../../../src/outputs/output.ts';
import type { Archive } from '../../../../src/papers/archive.ts';
import type { GonePaper } from '../../../../src/views/data/gone-papers.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { dataView } from '../../../../src/views/data/data-view.ts';
import { volumesOf } from '../../../../src/views/volume.ts';
import { oparlFaults, oparlObjectsIn, oparlSchemas } from '../../../support/site/oparl-schemas.ts';
import {
  agenda,
  AGENDA_PATH,
  archiveOf,
  OTHER_VOLUMES,
  REPORT_PATH,
  report,
  THIS_VOLUME,
} from '../../views/three-years.ts';
import {
  known,
  namedVote,
  resolved,
  someMinute,
  someMinutesOnDay,
} from '../../papers/minutes/some-minutes.ts';

type Made = ReadonlyMap<string, string>;

/** Makes all data as a build does, and gives what was written. */
function made(data: Partial<DataToMake> & { readonly papers: Archive }): Made {
  const files = new Map<string, string>();
  const site: Partial<SiteInMaking> = {
    keep: () => undefined,
    write: (path, text) => void files.set(`/${path}`, String(text)),
    add: () => undefined,
  };
  const volumes = volumesOf(data.papers);
  makeData(site as SiteInMaking, {
    ...{ volumes, digests: new Map(), register: new Map(), code: '' },
    ...data,
  });
  return files;
}

type Json = Partial<
  Record<
    | 'id'
    | 'type'
    | 'data'
    | 'body'
    | 'agendaItem'
    | 'meeting'
    | 'paper'
    | 'file'
    | 'date'
    | 'created'
    | 'license',
    unknown
  >
> &
  Record<string, unknown>;

const read = (files: Made, url: string): Json => {
  const text = files.get(url);
  assert.ok(text !== undefined, `${url} was not made`);
  return JSON.parse(text) as Json;
};

/** Every object in data, the embedded ones too. */

const GONE: GonePaper = {
  ...{ address: '/meetings/scrutiny/2022-05-11/gone/', kind: 'report', what: 'removed' },
  ...{
    first: '2022-05-01',
    last: '2022-05-06',
    lastAt: '2022-05-06T14:05:00Z',
    page: '/register/meetings/scrutiny/2022-05-11/gone/',
  },
};
const GONE_FILE: GonePaper = {
  ...{ ...GONE, kind: 'file', what: 'withdrawn' },
  address: '/meetings/scrutiny/2022-05-11/one/appendix-2.pdf',
};

const RECEIVED = { kind: 'published', date: '2022-05-04' } as const;
const FILE = {
  ...{ path: 'the council’s own name.pdf', format: 'PDF', extension: 'pdf', bytes: 1234, pages: 3 },
  ...{ sha256: 'a'.repeat(64), received: RECEIVED },
  url: '/meetings/scrutiny/2022-05-11/one/appendix-1.pdf',
};

/** The papers, with the appendix of a report that has arrived. */
const arrived = (papers: Archive): Archive => ({
  ...papers,
  reports: papers.reports.map((one) => ({
    ...one,
    appendices: one.appendices.map((appendix) =>
      one.url === '/meetings/scrutiny/2022-05-11/one/'
        ? { ...appendix, state: { kind: 'here' as const, file: FILE } }
        : appendix,
    ),
  })),
});

let archive: Archive;
let files: Made;

before(async () => {
  archive = arrived(await archiveOf({ ...THIS_VOLUME, ...OTHER_VOLUMES }));
  const register = new Map([['2022-23', { here: [], gone: [GONE, GONE_FILE] }]]);
  files = made({ papers: archive, register });
});

test('every object validates against the schema of its type', () => {
  const objects = [...files.keys()]
    .filter((url) => url.endsWith('.json'))
    .flatMap((url) => oparlObjectsIn(read(files, url)));
  const types = new Set<string>();
  for (const object of objects) {
    const { type, fault } = oparlFaults(object);
    assert.equal(fault, undefined);
    types.add(type);
  }
  assert.deepEqual([...types].sort(), [
    'AgendaItem',
    'Body',
    'Consultation',
    'File',
    'Location',
    'Meeting',
    'Organization',
    'Paper',
    'System',
  ]);
});

test('a meeting has its printed pack and the supplements to it as files', () => {
  const url = '/meetings/scrutiny/2022-05-11/';
  const pack = {
    ...{ url: `${url}pack.pdf`, pages: 34, bytes: 56789, sha256: 'b'.repeat(64) },
    ...{ day: '2022-05-06', untagged: 0, pieces: [], alone: [] },
    supplements: [
      {
        ...{ url: `${url}pack-supplement-2022-05-06.pdf`, day: '2022-05-06' },
        ...{ pages: 3, bytes: 4567, sha256: 'c'.repeat(64) },
      },
    ],
  };
  const printed = new Map([['2022-23', new Map([[url, pack]])]]);
  const meeting = read(
    made({ papers: archive, printed }),
    '/data/oparl/meetings/scrutiny/2022-05-11.json',
  );
  const validate = oparlSchemas.getSchema('Meeting.json') as ValidateFunction;
  assert.ok(validate(meeting), oparlSchemas.errorsText(validate.errors));
  const all = meeting['auxiliaryFile'] as Record<string, unknown>[];
  assert.deepEqual(
    all.map((file) => [
      file['downloadUrl'],
      file['size'],
      file['moothall:pages'],
      file['moothall:sha256'],
    ]),
    [
      [`https://papers.example${pack.url}`, 56789, 34, 'b'.repeat(64)],
      [`https://papers.example${url}pack-supplement-2022-05-06.pdf`, 4567, 3, 'c'.repeat(64)],
    ],
  );
  assert.ok(!('auxiliaryFile' in read(files, '/data/oparl/meetings/scrutiny/2022-05-11.json')));
});

/** Minutes of the shipped meeting, in which everybody is somebody with a page. */
const MINUTES = someMinutesOnDay(
  {
    ...{ committee: 'scrutiny', date: '2022-05-11', municipalYear: '2022-23' },
    ...{ meeting: '/meetings/scrutiny/2022-05-11/', url: '/meetings/scrutiny/2022-05-11/minutes/' },
    present: [known('Ann'), known('Somebody')],
    apologies: [known('Ben')],
    minutes: [
      {
        ...someMinute('54', [
          namedVote(['Ann'], ['Ben'], { id: 'v1', result: 'carried' }),
          namedVote(['Ann'], [], { id: 'v2', doubts: ['disagrees'] }),
          resolved('That it be noted.'),
        ]),
        items: ['1'],
      },
      { ...someMinute('55', [{ kind: 'fate', line: 1, what: 'deferred' }]), items: ['2'] },
    ],
  },
  {
    people: {
      ann: { name: 'Ann', url: '/people/ann/' },
      ben: { name: 'Ben', url: '/people/ben/' },
    },
  },
);

test('a meeting has who was present, its minutes, and what was decided of each item', async () => {
  const papers = { ...(await archiveOf(THIS_VOLUME)), minutes: [MINUTES] };
  const meeting = read(made({ papers }), '/data/oparl/meetings/scrutiny/2022-05-11.json');
  const validate = oparlSchemas.getSchema('Meeting.json') as ValidateFunction;
  assert.ok(validate(meeting), oparlSchemas.errorsText(validate.errors));
  const { participant, resultsProtocol } = meeting as Record<string, unknown>;
  assert.deepEqual(participant, ['https://papers.example/data/oparl/people/ann.json']);
  assert.equal(
    (resultsProtocol as { accessUrl: string }).accessUrl,
    'https://papers.example/meetings/scrutiny/2022-05-11/minutes/',
  );
  const items = meeting.agendaItem as Record<string, unknown>[];
  const one = items.find(({ number }) => number === '1');
  assert.equal(one?.['result'], 'resolved');
  assert.equal(one['resolutionText'], 'That it be noted.');
  assert.deepEqual(one['moothall:vote'], [
    {
      identifier: 'https://papers.example/meetings/scrutiny/2022-05-11/minutes/#v1',
      ...{ of: 'A matter', text: 'That it be noted.', form: 'recorded', result: 'carried' },
      counts: [
        { option: 'for', value: 1 },
        { option: 'against', value: 1 },
      ],
      votes: [
        { option: 'for', voter: 'https://papers.example/data/oparl/people/ann.json' },
        { option: 'against', voter: 'https://papers.example/data/oparl/people/ben.json' },
      ],
    },
  ]);
  assert.equal(items.find(({ number }) => number === '2')?.['result'], 'deferred');
});

test('a meeting without minutes says nothing of what was decided', () => {
  const text = files.get('/data/oparl/meetings/scrutiny/2022-05-11.json') ?? '';
  assert.doesNotMatch(
    text,
    /participant|resultsProtocol|resolutionText|"result"|moothall:(?:minute|vote)/,
  );
});

test('the schemas refuse what has no type, so that they are in force', () => {
  const validate = oparlSchemas.getSchema('Meeting.json') as ValidateFunction;
  const [meeting] = oparlObjectsIn(read(files, '/data/oparl/meetings/scrutiny/2022-05-11.json'));
  assert.equal(validate(meeting), true);
  assert.equal(validate({ ...meeting, type: 'Meeting' }), false);
  const [item] = meeting?.['agendaItem'] as Json[];
  assert.equal(validate({ ...meeting, agendaItem: [{ ...item, order: 'first' }] }), false);
});

test('an id is the address of a file of the site', () => {
  for (const [url, text] of files) {
    if (!url.endsWith('.json') || url.includes('/lists/')) continue;
    for (const { id } of oparlObjectsIn(JSON.parse(text))) {
      const { origin, pathname } = new URL(String(id));
      assert.equal(origin, 'https://papers.example');
      assert.ok(files.has(pathname), `${String(id)} in ${url}`);
    }
  }
});

test('from the system, every meeting, paper and file is found by way of the lists', () => {
  const path = (address: unknown) => new URL(String(address)).pathname;
  const system = read(files, '/data/oparl/system.json');
  const [body] = read(files, path(system.body)).data as Json[];
  const walk = (first: unknown): string[] => {
    const { data, links } = read(files, path(first));
    const own = (data as Json[]).map(({ id }) => String(id));
    const { next } = links as Json;
    return next === undefined ? own : [...own, ...walk(next)];
  };
  const root = 'https://papers.example/data/oparl';
  const expected = (things: readonly { url: string }[]) =>
    things.map(({ url }) => `${root}${url.replace(/\/$/, '')}.json`);
  assert.deepEqual(walk(body?.meeting), expected(archive.meetings));
  assert.deepEqual(
    walk(body?.paper).sort(),
    [...expected(archive.reports), ...expected([{ url: GONE.address }])].sort(),
  );
  assert.deepEqual(walk(body?.file), [
    `${root}/meetings/scrutiny/2022-05-11/one.json#appendix-1`,
    `${root}/meetings/scrutiny/2022-05-11/one.json#appendix-2`,
  ]);
});

test('what was taken off stays at its address as deleted, with its days and without its title', () => {
  const gone = read(files, '/data/oparl/meetings/scrutiny/2022-05-11/gone.json');
  assert.deepEqual(gone, {
    id: 'https://papers.example/data/oparl/meetings/scrutiny/2022-05-11/gone.json',
    type: 'https://schema.oparl.org/1.1/Paper',
    created: '2022-05-01T00:00:00Z',
    modified: '2022-05-06T14:05:00Z',
    deleted: true,
    web: 'https://papers.example/register/meetings/scrutiny/2022-05-11/gone/',
    'moothall:event': 'removed',
  });
  const { auxiliaryFile } = read(files, '/data/oparl/meetings/scrutiny/2022-05-11/one.json');
  assert.deepEqual(
    (auxiliaryFile as Json[]).map(({ deleted, 'moothall:event': what }) => [deleted, what]),
    [
      [undefined, undefined],
      [true, 'withdrawn'],
    ],
  );
});

test('a file says its size, its hash and its day, and never what the council called it', () => {
  const [file] = read(files, '/data/oparl/lists/files/2022-23.json').data as Json[];
  const { size, date, mimeType, accessUrl, 'moothall:sha256': sha256 } = file ?? {};
  assert.deepEqual(
    { size, date, mimeType, accessUrl, sha256 },
    {
      ...{ size: 1234, date: '2022-05-04', mimeType: 'application/pdf', sha256: FILE.sha256 },
      accessUrl: `https://papers.example${FILE.url}`,
    },
  );
  for (const text of files.values()) assert.doesNotMatch(text, /own name/);
});

test('a paper says its wards, its pillars and how its day is known', () => {
  const paper = read(files, '/data/oparl/meetings/scrutiny/2022-05-11/one.json');
  assert.deepEqual(paper['moothall:wards'], [
    { name: 'Armley', web: 'https://papers.example/wards/armley/' },
  ]);
  assert.deepEqual(paper['moothall:received'], { kind: 'stated', date: '2022-05-03' });
  assert.equal(paper.date, '2022-05-03');
  assert.equal(paper.created, undefined);
});

test('a day of which git alone knows is no date of the paper', async () => {
  const papers = await archiveOf(THIS_VOLUME);
  const reports = papers.reports.map((one) => ({
    ...one,
    published: { kind: 'recorded' as const, date: '2022-05-02' },
  }));
  const paper = read(
    made({ papers: { ...papers, reports } }),
    '/data/oparl/meetings/scrutiny/2022-05-11/one.json',
  );
  assert.equal(paper.date, undefined);
  assert.deepEqual(paper['moothall:received'], { kind: 'recorded', date: '2022-05-02' });
});

test('a meeting with minutes was held', async () => {
  const papers = { ...(await archiveOf(THIS_VOLUME)), minutes: [MINUTES] };
  const meeting = read(made({ papers }), '/data/oparl/meetings/scrutiny/2022-05-11.json');
  assert.equal(meeting['meetingState'], 'held');
});

const STATES: readonly [name: string, front: string, expected: Json][] = [
  ['a meeting to be held', '', { cancelled: false, meetingState: 'scheduled' }],
  [
    'a cancelled meeting',
    'cancelled: { reason: Too little business }\n',
    { cancelled: true, meetingState: 'cancelled' },
  ],
  [
    'a postponed meeting',
    'postponed: { reason: Snow }\n',
    { cancelled: true, meetingState: 'postponed' },
  ],
  ['a meeting without a time', 'to-be-confirmed: [time]\n', { start: undefined }],
  ['a meeting without a place', 'to-be-confirmed: [place]\n', { location: undefined }],
  ['a meeting in summer', '', { start: '2022-05-11T09:00:00.000Z' }],
];

for (const [name, front, expected] of STATES) {
  test(`${name} says so`, async () => {
    const papers = await archiveOf({
      ...THIS_VOLUME,
      [AGENDA_PATH]: agenda('one', 'two').replace('items:', `${front}items:`),
    });
    const meeting = read(made({ papers }), '/data/oparl/meetings/scrutiny/2022-05-11.json');
    for (const [field, value] of Object.entries(expected))
      assert.deepEqual(meeting[field], value, field);
  });
}

test('a changed report changes its own object and the list of papers of its year', async () => {
  const changed = await archiveOf({
    ...{ ...THIS_VOLUME, ...OTHER_VOLUMES },
    [REPORT_PATH]: report('One').replace('report-of: Head of Service', 'report-of: Chief Officer'),
  });
  const [was, is] = [made({ papers: archive }), made({ papers: arrived(changed) })];
  assert.deepEqual(
    [...is]
      .filter(([url, text]) => url.endsWith('.json') && was.get(url) !== text)
      .map(([url]) => url)
      .sort(),
    ['/data/oparl/lists/papers/2022-23.json', '/data/oparl/meetings/scrutiny/2022-05-11/one.json'],
  );
});

test('the example of the data page prints every paper that is there', async () => {
  const { example } = dataView(indexArchive(archive));
  const printed: unknown[] = [];
  await (runInNewContext(`(async () => {${example}})()`, {
    fetch: (address: string) => ({ json: () => read(files, new URL(address).pathname) }),
    console: { log: (...words: unknown[]) => printed.push(words.join(' ')) },
  }) as Promise<void>);
  assert.deepEqual(
    printed.sort(),
    archive.reports.map(({ title, url }) => `${title} https://papers.example${url}`).sort(),
  );
});

test('a licence is stated where the council gives one, and nowhere else', () => {
  assert.equal('license' in read(files, '/data/oparl/body.json'), false);
  const licence = { name: 'Open Government Licence v3.0', url: 'https://licence.example/ogl/' };
  const council = { ...archive.council, licence };
  const body = read(made({ papers: { ...archive, council } }), '/data/oparl/body.json');
  assert.equal(body.license, licence.url);
});
