import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readGitDates } from '../../../src/history/git-dates.ts';
import { beginRepository, commitAll, git } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Step =
  | readonly [day: string, write: Readonly<Record<string, string | null>>]
  | readonly [day: string, ...command: string[]];

/** A repository in which each step is a commit of its day: texts that are written (none: deleted), or a command of git. */
async function repository(steps: readonly Step[]): Promise<string> {
  const folder = temporaryFolder('git-dates');
  await beginRepository(folder);
  for (const [day, ...what] of steps) {
    const moment = `${day}T09:00:00Z`;
    const [first] = what;
    if (typeof first === 'object') {
      for (const [name, text] of Object.entries(first)) {
        mkdirSync(join(folder, name, '..'), { recursive: true });
        if (text === null) rmSync(join(folder, name));
        else writeFileSync(join(folder, name), text);
      }
      await commitAll(folder, 'Work', moment);
    } else {
      await git(folder, what as string[], moment);
    }
  }
  return folder;
}

const A = 'papers/a.md';

/** [what, the steps, what is known of papers/a.md]. */
const CASES: readonly (readonly [what: string, steps: readonly Step[], known: string])[] = [
  ['the day of its commit', [['2022-05-01', { [A]: 'One' }]], 'recorded 2022-05-01'],
  [
    'that day, whatever was changed since',
    [
      ['2022-05-01', { [A]: 'One' }],
      ['2022-05-03', { [A]: 'Two' }],
    ],
    'recorded 2022-05-01',
  ],
  [
    'the day on which it came back, where it was deleted',
    [
      ['2022-05-01', { [A]: 'One', b: 'b' }],
      ['2022-05-02', { [A]: null }],
      ['2022-05-04', { [A]: 'One' }],
    ],
    'recorded 2022-05-04',
  ],
  [
    'nothing, where it was deleted and is back without a commit',
    [
      ['2022-05-01', { [A]: 'One', b: 'b' }],
      ['2022-05-02', { [A]: null }],
    ],
    'uncommitted',
  ],
  [
    'the day of the new name, where it was renamed',
    [
      ['2022-05-01', { 'papers/old.md': 'One' }],
      ['2022-05-03', { 'papers/old.md': null, [A]: 'One' }],
    ],
    'recorded 2022-05-03',
  ],
  [
    'the day of the merge, where it was written on a branch',
    [
      ['2022-05-01', { b: 'b' }],
      ['2022-05-01', 'switch', '--quiet', '-c', 'draft'],
      ['2022-05-02', { [A]: 'One' }],
      ['2022-05-02', 'switch', '--quiet', 'main'],
      ['2022-05-03', { b: 'c' }],
      ['2022-05-06', 'merge', '--quiet', '--no-edit', 'draft'],
    ],
    'recorded 2022-05-06',
  ],
  [
    'the day of the squashed commit',
    [
      ['2022-05-01', { b: 'b' }],
      ['2022-05-02', { [A]: 'One' }],
      ['2022-05-03', 'reset', '--quiet', '--soft', 'HEAD~1'],
      ['2022-05-07', { [A]: 'Two' }],
    ],
    'recorded 2022-05-07',
  ],
];

describe('since when git has a paper is', () => {
  for (const [what, steps, known] of CASES) {
    it(what, async () => {
      const folder = await repository(steps);
      writeFileSync(join(folder, A), 'As it is now', { flag: 'a' });
      const found = (await readGitDates(join(folder, 'papers')))('a.md');
      assert.equal(
        ['kind' in found ? found.kind : '', 'date' in found ? found.date : ''].join(' ').trim(),
        known,
      );
    });
  }

  it('not known of what a shallow clone cuts off, and known of what came after', async () => {
    const folder = await repository([
      ['2022-05-01', { [A]: 'One' }],
      ['2022-05-02', { [A]: 'Two' }],
      ['2022-05-03', { 'papers/later.md': 'Three' }],
    ]);
    const clone = join(temporaryFolder('git-dates'), 'clone');
    await git(folder, ['clone', '--quiet', '--depth', '2', `file://${folder}`, clone]);
    const dates = await readGitDates(join(clone, 'papers'));
    assert.deepEqual(dates('a.md'), { kind: 'unknown', why: 'shallow-clone' });
    assert.deepEqual(dates('later.md'), { kind: 'recorded', date: '2022-05-03' });
  });

  it('not known of what is in a submodule, whose history is another one', async () => {
    const inner = await repository([['2022-05-01', { 'b.md': 'One' }]]);
    const add = ['-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner];
    const folder = await repository([
      ['2022-05-02', { [A]: 'One' }],
      ['2022-05-02', ...add, 'papers/board'],
      ['2022-05-03', { 'papers/boards.md': 'Three' }],
    ]);
    const dates = await readGitDates(join(folder, 'papers'));
    assert.deepEqual(dates('board/b.md'), { kind: 'unknown', why: 'other-repository' });
    assert.deepEqual(dates('boards.md'), { kind: 'recorded', date: '2022-05-03' });
    // Once the papers are in this repository, it has them.
    await git(folder, ['rm', '--quiet', '--cached', 'papers/board'], '2022-05-04T09:00:00Z');
    rmSync(join(folder, 'papers/board/.git'), { recursive: true });
    await commitAll(folder, 'Work', '2022-05-04T09:00:00Z');
    const after = await readGitDates(join(folder, 'papers'));
    assert.deepEqual(after('board/b.md'), { kind: 'recorded', date: '2022-05-04' });
  });
});

describe('what git is told to ignore', () => {
  for (const [rules, from, unknown, others] of [
    ['*.pdf', 'papers', ['x.pdf', 'm/y.pdf'], ['new.md']],
    ['/papers/m/', 'papers', ['m/y.pdf', 'm/z/a.md'], ['new.md', 'mm.md']],
    ['/papers/', 'papers', ['x.pdf', 'm/y.pdf', 'new.md'], []],
    ['papers', 'papers/m', ['y.pdf', 'z/a.md'], []],
    ['*.md\n!new.md', 'papers', ['m/z/a.md'], ['new.md']],
  ] as const) {
    it(`has no day that the history could show, by ${JSON.stringify(rules)} in ${from}`, async () => {
      for (const committed of [true, false]) {
        const folder = committed
          ? await repository([
              ['2022-05-01', { 'papers/kept.md': 'One', 'papers/m/kept.pdf': 'A' }],
            ])
          : temporaryFolder('git-dates');
        if (!committed) await git(folder, ['init', '--quiet']);
        mkdirSync(join(folder, 'papers/m/z'), { recursive: true });
        writeFileSync(join(folder, '.gitignore'), rules);
        for (const name of ['x.pdf', 'm/y.pdf', 'm/z/a.md', 'new.md', 'mm.md'])
          writeFileSync(join(folder, 'papers', name), '1');
        const dates = await readGitDates(join(folder, from));
        for (const path of unknown)
          assert.deepEqual(dates(path), { kind: 'unknown', why: 'ignored' }, path);
        for (const path of others) assert.deepEqual(dates(path), { kind: 'uncommitted' }, path);
        // What git has already it goes on having.
        const kept = from === 'papers' ? 'kept.md' : 'kept.pdf';
        if (committed) assert.deepEqual(dates(kept), { kind: 'recorded', date: '2022-05-01' });
      }
    });
  }
});

describe('that a text was changed in git', () => {
  const changedOn = async (steps: readonly Step[], name = 'a.md') => {
    const folder = await repository(steps);
    const found = (await readGitDates(join(folder, 'papers')))(name);
    return found.kind === 'recorded' ? found.changed?.on : found.kind;
  };

  it('is not said of one with a single text', async () => {
    assert.equal(await changedOn([['2022-05-01', { [A]: 'One' }]]), undefined);
  });

  it('is the day of the last change', async () => {
    const steps = ['2022-05-01', '2022-05-03', '2022-05-08'].map((day): Step => [
      day,
      { [A]: day },
    ]);
    assert.equal(await changedOn(steps), '2022-05-08');
  });

  it('is not said of changes of its first day', async () => {
    const steps: Step[] = [
      ['2022-05-01', { [A]: 'One' }],
      ['2022-05-01', { [A]: 'Two' }],
    ];
    assert.equal(await changedOn(steps), undefined);
  });

  it('is not said of texts before it was deleted', async () => {
    const steps: Step[] = [
      ['2022-05-01', { [A]: 'One', b: 'b' }],
      ['2022-05-02', { [A]: 'Two' }],
      ['2022-05-03', { [A]: null }],
      ['2022-05-04', { [A]: 'Three' }],
    ];
    assert.equal(await changedOn(steps), undefined);
  });

  it('is not said of a file, whose versions are listed', async () => {
    const file = 'papers/map.pdf';
    const steps: Step[] = [
      ['2022-05-01', { [file]: 'One' }],
      ['2022-05-03', { [file]: 'Two' }],
    ];
    assert.equal(await changedOn(steps, 'map.pdf'), undefined);
  });

  it('has no day where the change is not committed', async () => {
    const folder = await repository([['2022-05-01', { [A]: 'One' }]]);
    writeFileSync(join(folder, A), 'Two');
    const dates = await readGitDates(join(folder, 'papers'));
    assert.deepEqual(dates('a.md'), {
      ...{ kind: 'recorded', date: '2022-05-01', changed: {} },
    });
  });
});
