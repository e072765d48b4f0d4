import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { keptFrame } from '../../../src/facts/kept-frame.ts';
import type { FrameAndPeople } from '../../../src/papers/read-papers.ts';
import type { ContentTree } from '../../../src/papers/reading/content-tree.ts';
import type { Diagnostic } from '../../../src/rules/diagnostic.ts';

describe('what is read of the council, committees and people', () => {
  let folder = '';
  let times = 0;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'moothall-frame-'));
    times = 0;
  });

  const read =
    (diagnostics: readonly Diagnostic[] = []) =>
    (): FrameAndPeople => {
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
    readonly misnamed?: ContentTree['misnamed'];
  };
  const remembering = (changed: Changed = {}) =>
    keptFrame({
      tree: {
        council: 'council.yaml',
        misnamed: changed.misnamed ?? [],
        ...{ committees: ['committees/board.md'], people: ['people/a.md'] },
      },
      digests: {
        digestOf: (path) => ('digest' in changed ? changed.digest : `digest of ${path}`),
        isUnchanged: () => changed.isUnchanged ?? true,
      },
      input: changed.input ?? 'content',
      code: changed.code ?? 'code',
      folder,
    });

  it('is read once, and is the same the second time', () => {
    const first = remembering()(read([finding('warning')]));
    assert.deepEqual(remembering()(read()), first);
    assert.equal(times, 1);
  });

  const CHANGES: readonly (readonly [what: string, changed: Changed])[] = [
    ['another file', { digest: 'another' }],
    ['other code', { code: 'other code' }],
    ['another folder, which messages name', { input: 'papers' }],
    ['a name that is wrong', { misnamed: [{ path: 'Council.yaml', message: 'Rename it.' }] }],
  ];
  for (const [what, changed] of CHANGES) {
    it(`is read again for ${what}`, () => {
      remembering()(read());
      remembering(changed)(read());
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
      remembering(changed)(read(found ? [found] : []));
      remembering(changed)(read());
      assert.equal(times, 2);
    });
  }

  it('is read again where what was kept is damaged', () => {
    remembering()(read());
    const file = join(folder, 'frame.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('[]', '[{}]'));
    assert.deepEqual(remembering()(read()).committees, []);
    assert.equal(times, 2);
  });
});
