import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { keptCommittees } from '../../../src/facts/kept-committees.ts';
import type { CommitteesAndPeople } from '../../../src/papers/read-papers.ts';
import type { Diagnostic } from '../../../src/rules/diagnostic.ts';

describe('what is read of committees and people', () => {
  let folder = '';
  let times = 0;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'moothall-committees-'));
    times = 0;
  });

  const read =
    (diagnostics: readonly Diagnostic[] = []) =>
    (): CommitteesAndPeople => {
      times += 1;
      return { committees: [], people: [], diagnostics };
    };
  const finding = (severity: Diagnostic['severity']): Diagnostic => ({
    ...{ file: 'content/people/a.md', line: 1, column: 1, severity },
    ...{ code: 'name-unknown', message: 'Nobody has this name.' },
  });
  type Changed = {
    readonly digest?: string | undefined;
    readonly code?: string;
    readonly input?: string;
    readonly isUnchanged?: boolean;
  };
  const remembering = (changed: Changed = {}) =>
    keptCommittees({
      tree: { committees: ['committees/board.md'], people: ['people/a.md'] },
      digests: {
        digestOf: (path) => ('digest' in changed ? changed.digest : `digest of ${path}`),
        isUnchanged: () => changed.isUnchanged ?? true,
      },
      input: changed.input ?? 'content',
      code: changed.code ?? 'code',
      folder,
    });

  it('is read once, and is the same the second time', () => {
    const first = remembering()({ slugs: ['board'] }, read([finding('warning')]));
    assert.deepEqual(remembering()({ slugs: ['board'] }, read()), first);
    assert.equal(times, 1);
  });

  const CHANGES: readonly (readonly [what: string, changed: Changed, of?: unknown])[] = [
    ['a file', { digest: 'another' }],
    ['the code', { code: 'other code' }],
    ['the folder, which messages name', { input: 'papers' }],
    ['the council', {}, { slugs: ['board'], council: 'another' }],
  ];
  for (const [what, changed, of = { slugs: ['board'] }] of CHANGES) {
    it(`is read again with another ${what}`, () => {
      remembering()({ slugs: ['board'] }, read());
      remembering(changed)(of, read());
      assert.equal(times, 2);
    });
  }

  const NEVER: readonly (readonly [what: string, changed: Changed, found?: Diagnostic])[] = [
    ['a file can’t be read', { digest: undefined }],
    ['a file was changed meanwhile', { isUnchanged: false }],
    ['a file was refused', {}, finding('error')],
  ];
  for (const [what, changed, found] of NEVER) {
    it(`is not kept where ${what}`, () => {
      remembering(changed)({}, read(found ? [found] : []));
      remembering(changed)({}, read());
      assert.equal(times, 2);
    });
  }

  it('is read again where what was kept is damaged', () => {
    remembering()({}, read());
    const file = join(folder, 'committees.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('[]', '[{}]'));
    assert.deepEqual(remembering()({}, read()).committees, []);
    assert.equal(times, 2);
  });
});
