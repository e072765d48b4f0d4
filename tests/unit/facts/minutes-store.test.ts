import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { openMinutesStore } from '../../../src/facts/minutes-store.ts';
import type { MeetingFacts } from '../../../src/papers/meeting-facts.ts';
import type { Person } from '../../../src/papers/person/person.ts';
import type { MeetingFiles } from '../../../src/papers/reading/content-tree.ts';
import type { MinutesOfPeople } from '../../../src/papers/standing/kept/kept-minutes.ts';
import type { Diagnostic } from '../../../src/rules/diagnostic.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { someMinutes } from '../papers/minutes/some-minutes.ts';

const PATH = 'meetings/planning/2026-01-20';
const MEETING = {
  ...{ path: PATH, committee: 'planning', folder: '2026-01-20', agenda: `${PATH}/agenda.md` },
  ...{ minutes: `${PATH}/minutes.md`, reports: [], unexpected: [], misnamed: [] },
} as unknown as MeetingFiles;

const READ = { path: PATH, minutes: {} } as unknown as MeetingFacts;

const PERSON = { id: 'ada', url: '/people/ada/', name: 'Ada Lovell' } as unknown as Person;

const STATED = someMinutes({
  ...{ date: '2026-01-20', source: `${PATH}/minutes.md`, url: `/${PATH}/minutes/` },
  present: [{ printed: 'A Lovell', line: 3 }],
});

const unknown = (severity: Diagnostic['severity']) =>
  ({
    ...{ code: 'person-unknown', severity, message: 'No file has the name.' },
    ...{ file: `content/${PATH}/minutes.md`, line: 4, column: 1 },
  }) as unknown as Diagnostic;

const found = (diagnostics: readonly Diagnostic[] = []): MinutesOfPeople => ({
  minutes: { ...STATED, present: [{ printed: 'A Lovell', line: 3, person: 'ada' }] },
  people: { ada: { url: '/people/ada/', name: 'Ada Lovell', party: 'Independent' } },
  notNamed: { v: 2 },
  diagnostics,
});

describe('whom minutes name is kept', () => {
  let cacheDir: string;
  beforeEach(() => {
    cacheDir = temporaryFolder('names');
  });

  type Setting = {
    readonly people?: readonly Person[];
    readonly key?: string | undefined;
    readonly facts?: MeetingFacts;
  };

  const open = (setting: Setting = {}) => {
    const { people, key, facts } = { people: [PERSON], key: 'one', facts: READ, ...setting };
    const meetings = [MEETING];
    return openMinutesStore({
      ...{ cacheDir, people, meetings, annualMeetings: [] },
      ...{ facts: [facts], keyOf: () => key },
    });
  };

  const learn = (what = found()) => {
    const store = open();
    store.learn(STATED, what);
    store.keep();
  };

  it('and is the same in the next build, with what is wrong with the names', () => {
    learn(found([unknown('warning')]));
    assert.deepEqual(open().take(STATED), found([unknown('warning')]));
  });

  for (const [why, setting] of [
    ['a person has changed', { people: [{ ...PERSON, name: 'Ada Lovell-Byrne' }] }],
    ['the papers, the council or a committee have changed', { key: 'two' }],
    ['the facts of the meeting aren’t kept', { key: undefined }],
  ] as const) {
    it(`but is found out anew where ${why}`, () => {
      learn();
      assert.equal(open(setting).take(STATED), undefined);
    });
  }

  it('but never of minutes with an error, which are refused', () => {
    learn();
    learn(found([unknown('error')]));
    assert.equal(open().take(STATED), undefined);
  });

  for (const [why, setting] of [
    ['there are no minutes any more', { facts: { path: PATH } as unknown as MeetingFacts }],
    ['the papers of the meeting are refused', { key: undefined }],
  ] as const) {
    it(`but nothing of it where ${why}: what they said may be withheld by now`, () => {
      learn();
      open(setting).keep();
      const folder = join(cacheDir, 'facts');
      const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
      assert.doesNotMatch(kept.join(), /ada|Lovell/);
    });
  }

  it('and a damaged file is named and made anew', () => {
    learn();
    const folder = join(cacheDir, 'facts');
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'half of a li');
    const store = open();
    assert.equal(store.take(STATED), undefined);
    assert.equal(store.damaged.length, 1);
  });
});
