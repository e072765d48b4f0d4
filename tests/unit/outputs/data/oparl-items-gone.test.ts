import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { makeData } from '../../../../src/outputs/data/data-output.ts';
import { meetingObject } from '../../../../src/outputs/data/oparl-meeting.ts';
import { goneObject } from '../../../../src/outputs/data/oparl-object.ts';
import type { SiteInMaking } from '../../../../src/outputs/output.ts';
import { itemKey } from '../../../../src/papers/standing/item-key.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { yearsOfRegister, type GonePaper } from '../../../../src/views/data/gone-papers.ts';
import { volumesOf } from '../../../../src/views/volume.ts';
import {
  namesByKey,
  namesOfItems,
  type ItemsOfAgenda,
} from '../../../../src/views/data/item-names.ts';
import { oparlFaults, oparlObjectsIn } from '../../../support/site/oparl-schemas.ts';
import { AGENDA_PATH, archiveOf, THIS_VOLUME } from '../../views/three-years.ts';

const HERE = '/meetings/scrutiny/2022-05-11/';
const AWAY = '/meetings/scrutiny/2022-05-18/';
const ROOT = 'https://papers.example/data/oparl';
const none = (title: string) => ({ title, paper: { kind: 'none' as const } });
const report = (slug: string) => ({ title: '', paper: { kind: 'report' as const, slug } });
const [APOLOGIES, MINUTES, SECRET] = ['Apologies', 'Minutes', 'Said nowhere else'].map(none);
const [ONE, TWO] = ['one', 'two'].map(report);

type Item = Parameters<typeof itemKey>[0] | undefined;
/** A line of an agenda with these items; "new<old" where a report got another name. */
function line(number: number, address: string, items: readonly (Item | string)[]): RegisterEntry {
  return {
    ...{ number, day: `2022-04-0${number}`, time: `2022-04-0${number}T09:00:00Z` },
    ...{ what: number === 1 ? 'published' : 'changed', kind: 'agenda', address },
    sha256: String(number).repeat(64),
    items: items.map((item) =>
      typeof item === 'string' ? item : itemKey(item as NonNullable<Item>),
    ),
  };
}
const removed = (number: number, address: string): RegisterEntry => ({
  ...{ number, day: `2022-04-0${number}`, time: `2022-04-0${number}T09:00:00Z` },
  ...{ what: 'removed', kind: 'agenda', address },
});
const published = (entry: RegisterEntry): RegisterEntry => ({ ...entry, what: 'published' });

/** What data says of the items of an agenda after these lines. */
function knownOf(lines: readonly RegisterEntry[], address: string, isHere: boolean) {
  const names = namesByKey([APOLOGIES, MINUTES] as NonNullable<typeof APOLOGIES>[]);
  const shown = new Set(isHere ? [address] : []);
  const [year] = [...yearsOfRegister(pastOf(lines), shown, [], (key) => names.get(key)).values()];
  return {
    year,
    items: (isHere ? year?.here : year?.gone)?.find((one) => one.address === address),
  };
}

describe('the items that an agenda had', () => {
  const cases: readonly (readonly [string, readonly RegisterEntry[], boolean, unknown])[] = [
    [
      'are not spoken of where it has them all',
      [line(1, HERE, [APOLOGIES, ONE]), line(2, HERE, [ONE, MINUTES, APOLOGIES])],
      true,
      undefined,
    ],
    [
      'are named where they were taken out, as far as an agenda has their titles',
      [line(1, HERE, [APOLOGIES, SECRET, ONE, TWO]), line(2, HERE, [TWO])],
      true,
      { first: {}, gone: ['item-apologies', 'report-one'] },
    ],
    [
      'keep the first name of their report',
      [line(1, HERE, [ONE]), line(2, HERE, ['new<one']), line(3, HERE, ['newest<new', MINUTES])],
      true,
      { first: { newest: 'one' }, gone: [] },
    ],
    [
      'are gone with it',
      [line(1, HERE, [APOLOGIES, ONE]), line(2, HERE, ['new<one', APOLOGIES]), removed(3, HERE)],
      false,
      { first: {}, gone: ['item-apologies', 'report-one'] },
    ],
    [
      'of one title are gone one by one, the last first',
      [line(1, HERE, [APOLOGIES, ONE, APOLOGIES, APOLOGIES]), line(2, HERE, [ONE, APOLOGIES])],
      true,
      { first: {}, gone: ['item-apologies.2', 'item-apologies.3'] },
    ],
    [
      'of one title are not spoken of where it has as many',
      [line(1, HERE, [APOLOGIES, ONE, APOLOGIES]), line(2, HERE, [APOLOGIES, APOLOGIES, ONE])],
      true,
      undefined,
    ],
    [
      'of one title are all gone with it',
      [line(1, HERE, [APOLOGIES, APOLOGIES]), removed(2, HERE)],
      false,
      { first: {}, gone: ['item-apologies', 'item-apologies.2'] },
    ],
    [
      'are others at another address',
      [
        line(1, AWAY, [APOLOGIES, ONE]),
        removed(2, AWAY),
        published(line(2, HERE, ['two<one', APOLOGIES])),
      ],
      true,
      undefined,
    ],
  ];
  for (const [what, lines, isHere, expected] of cases) {
    it(what, () => assert.deepEqual(knownOf(lines, HERE, isHere).items?.items, expected));
  }
});

describe('the names of items', () => {
  it('stay with whoever had them first', () => {
    const items = [report('one'), report('two')];
    assert.deepEqual(namesOfItems(items, { two: 'one' }), ['report-one.2', 'report-one']);
  });
});

describe('data', () => {
  const site = (items?: ItemsOfAgenda) => ({
    url: 'https://papers.example/',
    daysOf: () =>
      items && { address: HERE, last: '2022-04-02', lastAt: '2022-04-02T09:00:00Z', items },
  });

  it('says of a meeting which items its agenda has no more, and keeps the ids of the others', async () => {
    const text = `---\ntime: "10:00"\nplace: Civic Hall\npublished: 2020-09-01\nitems:\n  - title: Apologies\n  - report: one\n---\n`;
    const index = indexArchive(await archiveOf({ ...THIS_VOLUME, [AGENDA_PATH]: text }));
    const meeting = index.meetings.get(HERE);
    assert.ok(meeting);
    const items = { first: { one: 'before' }, gone: ['item-minutes', 'item-apologies'] };
    const object = meetingObject(site(items), index, meeting);
    for (const one of oparlObjectsIn(object)) assert.equal(oparlFaults(one).fault, undefined);
    const id = `${ROOT}/meetings/scrutiny/2022-05-11.json`;
    const listed = object['agendaItem'] as { id: string; deleted?: true; modified?: string }[];
    assert.deepEqual(
      listed.map((one) => [one.id, one.deleted, one.modified]),
      [
        // What is there again isn't gone.
        [`${id}#item-apologies`, undefined, undefined],
        [`${id}#report-before`, undefined, undefined],
        [`${id}#item-minutes`, true, '2022-04-02T09:00:00Z'],
      ],
    );
  });

  it('says of a meeting that is gone that its place and its items are gone', () => {
    const lines = [line(1, HERE, [APOLOGIES, ONE]), removed(2, HERE)];
    const [gone] = knownOf(lines, HERE, false).year?.gone ?? [];
    assert.ok(gone);
    const object = goneObject(site(), gone);
    const all = oparlObjectsIn(object);
    for (const one of all) {
      assert.equal(oparlFaults(one).fault, undefined);
      assert.deepEqual([one['deleted'], one['modified']], [true, '2022-04-02T09:00:00Z']);
    }
    const id = `${ROOT}/meetings/scrutiny/2022-05-11.json`;
    assert.deepEqual(all.map((one) => one['id']).sort(), [
      id,
      `${id}#item-apologies`,
      `${id}#location`,
      `${id}#report-one`,
    ]);
  });

  it('says of a report that is at another address that its consultation is gone', () => {
    const object = goneObject(site(), {
      ...{ kind: 'report', address: `${HERE}gone/`, what: 'moved', movedTo: `${HERE}one/` },
      ...{ last: '2022-04-02', lastAt: '2022-04-02T09:00:00Z', page: `/register${HERE}gone/` },
    });
    const all = oparlObjectsIn(object);
    for (const one of all) assert.equal(oparlFaults(one).fault, undefined);
    assert.deepEqual(
      all.map(({ id, deleted }) => [id, deleted]),
      [object.id, `${object.id}#consultation`].map((id) => [id, true]),
    );
  });

  it('says of a report that is gone which files went with it', async () => {
    const papers = await archiveOf(THIS_VOLUME);
    const files = new Map<string, string>();
    const making: Partial<SiteInMaking> = {
      keep: () => undefined,
      write: (path, text) => void files.set(path, String(text)),
      add: () => undefined,
    };
    const gone = (kind: 'report' | 'file', address: string): GonePaper => ({
      ...{ kind, address, what: 'removed', last: '2022-05-06', page: `/register${HERE}gone/` },
    });
    const all = [gone('report', `${HERE}gone/`), gone('file', `${HERE}gone/appendix-1.pdf`)];
    makeData(making as SiteInMaking, {
      ...{ papers, volumes: volumesOf(papers), digests: new Map(), code: '' },
      register: new Map([['2022-23', { here: [], gone: all }]]),
    });
    const text = files.get('data/oparl/meetings/scrutiny/2022-05-11/gone.json') ?? '{}';
    const object = JSON.parse(text) as Record<string, unknown>;
    assert.equal(oparlFaults(object).fault, undefined);
    const own = object['auxiliaryFile'] as { id: string; deleted: boolean }[];
    assert.deepEqual(
      own.map(({ id, deleted }) => [id, deleted]),
      [[`${String(object['id'])}#appendix-1`, true]],
    );
  });

  for (const isHere of [true, false]) {
    it(`says that minutes are gone which were taken off ${isHere ? 'a meeting' : 'with their meeting'}`, async () => {
      const text = `---\ntime: "10:00"\nplace: Civic Hall\npublished: 2020-09-01\nitems:\n  - title: Apologies\n---\n`;
      const papers = await archiveOf({ ...THIS_VOLUME, [AGENDA_PATH]: text });
      const minutes = (number: number, what: 'published' | 'removed'): RegisterEntry => ({
        ...{ number, day: `2022-04-0${number}`, time: `2022-04-0${number}T09:00:00Z` },
        ...{ what, kind: 'minutes', address: `${HERE}minutes/` },
        ...(what === 'published' && { sha256: '9'.repeat(64) }),
      });
      const agenda = line(1, HERE, [APOLOGIES]);
      const lines = [agenda, minutes(2, 'published'), minutes(3, 'removed')];
      const past = pastOf(isHere ? lines : [...lines, removed(4, HERE)]);
      const files = new Map<string, string>();
      const making: Partial<SiteInMaking> = {
        keep: () => undefined,
        write: (path, written) => void files.set(path, String(written)),
        add: () => undefined,
      };
      const without = { ...papers, meetings: isHere ? papers.meetings : [], reports: [] };
      makeData(making as SiteInMaking, {
        ...{ papers: without, volumes: volumesOf(without), digests: new Map(), code: '' },
        register: yearsOfRegister(past, new Set(isHere ? [HERE] : []), []),
      });
      const object = JSON.parse(
        files.get('data/oparl/meetings/scrutiny/2022-05-11.json') ?? '{}',
      ) as Record<string, unknown>;
      for (const one of oparlObjectsIn(object)) assert.equal(oparlFaults(one).fault, undefined);
      const file = object['resultsProtocol'] as Record<string, unknown>;
      const page = `https://papers.example${HERE}minutes/`;
      assert.deepEqual(
        [file['id'], file['deleted'], file['modified'], file['accessUrl']],
        [`${String(object['id'])}#minutes`, true, '2022-04-03T09:00:00Z', page],
      );
      assert.equal(object['deleted'], isHere ? undefined : true);
      assert.equal(object['modified'], `2022-04-0${isHere ? 3 : 4}T09:00:00Z`);
    });
  }
});
