import assert from 'node:assert/strict';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readGitDates } from '../../../src/history/git-dates.ts';
import { readGitHistory } from '../../../src/history/git-history.ts';
import { git } from '../../../src/history/git.ts';
import { GitProblem } from '../../../src/history/git-problem.ts';
import { beginRepository, commitAll, git as plainGit } from '../../support/git.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Settings that name a program, in the form of a file of settings. */
const settings = (program: string): string => `
[core]
	fsmonitor = ${program}
	sshCommand = ${program}
	pager = ${program}
	editor = ${program}
	hooksPath = ${program}-hooks
	attributesFile = ${program}-attributes
[diff]
	external = ${program}
[diff "evil"]
	textconv = ${program}
	command = ${program}
[filter "evil"]
	clean = ${program}
	smudge = ${program}
	required = true
[filter "Evil Two.x"]
	process = ${program}
[alias]
	log = !${program}
	status = !${program}
[gpg]
	program = ${program}
[gpg "ssh"]
	program = ${program}
[credential]
	helper = !${program}
[log]
	showSignature = true
`;

type Repository = { readonly folder: string; readonly marker: string; readonly settings: string };

/** Papers in git, with a program that leaves a marker, and settings that name it for those papers. */
async function repository(): Promise<Repository> {
  const folder = temporaryFolder('settings');
  const aside = temporaryFolder('settings-program');
  const [marker, program] = [join(aside, 'ran'), join(aside, 'program')];
  writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\ncat\n`);
  chmodSync(program, 0o755);
  mkdirSync(`${program}-hooks`);
  for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction']) {
    writeFileSync(`${program}-hooks/${hook}`, `#!/bin/sh\n'${program}' < /dev/null\n`);
    chmodSync(`${program}-hooks/${hook}`, 0o755);
  }
  writeFileSync(`${program}-attributes`, '*.txt filter=evil diff=evil\n');
  await beginRepository(folder);
  writeFileSync(
    join(folder, '.gitattributes'),
    '*.md filter=evil diff=evil\n*.pdf filter="Evil Two.x"\n',
  );
  for (const name of ['a.md', 'b.pdf', 'c.txt']) writeFileSync(join(folder, name), 'One\n');
  await commitAll(folder, 'Add', '2022-05-01T09:00:00Z');
  return { folder, marker, settings: settings(program) };
}

/** Changes files so that git has to look into them. */
function touch(folder: string): void {
  for (const name of ['a.md', 'b.pdf', 'c.txt']) writeFileSync(join(folder, name), 'Two\n');
}

/** Each way in which settings get into a repository that somebody was given; gives the folder of the papers. */
const WAYS: readonly (readonly [way: string, hide: (own: Repository) => Promise<string>])[] = [
  [
    'in its own settings',
    async ({ folder, settings }) => {
      appendFileSync(join(folder, '.git', 'config'), settings);
      return Promise.resolve(folder);
    },
  ],
  [
    'in a file that the settings include',
    async ({ folder, settings }) => {
      writeFileSync(join(folder, '.git', 'more'), settings);
      appendFileSync(join(folder, '.git', 'config'), '\n[include]\n\tpath = more\n');
      return Promise.resolve(folder);
    },
  ],
  [
    'in a file of the papers that the settings include for this folder',
    async ({ folder, settings }) => {
      writeFileSync(join(folder, 'innocent.txt'), settings);
      const rule = `\n[includeIf "gitdir:**"]\n\tpath = ../innocent.txt\n`;
      appendFileSync(join(folder, '.git', 'config'), rule);
      return Promise.resolve(folder);
    },
  ],
  [
    'in the settings of a worktree',
    async ({ folder, settings }) => {
      const tree = join(temporaryFolder('settings-tree'), 'tree');
      await plainGit(folder, ['worktree', 'add', '--quiet', '-b', 'other', tree]);
      await plainGit(folder, ['config', 'extensions.worktreeConfig', 'true']);
      const own = join(folder, '.git', 'worktrees', 'tree', 'config.worktree');
      writeFileSync(own, settings);
      return tree;
    },
  ],
  [
    'in a repository elsewhere to which a file .git points',
    async ({ folder, settings }) => {
      const elsewhere = join(temporaryFolder('settings-elsewhere'), 'store');
      renameSync(join(folder, '.git'), elsewhere);
      writeFileSync(join(folder, '.git'), `gitdir: ${elsewhere}\n`);
      appendFileSync(join(elsewhere, 'config'), settings);
      return Promise.resolve(folder);
    },
  ],
  [
    'in a submodule among the papers',
    async ({ folder, settings }) => {
      const inner = await repository();
      await plainGit(folder, [
        ...['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'sub'],
      ]);
      await commitAll(folder, 'Add it', '2022-05-02T09:00:00Z');
      appendFileSync(join(folder, '.git', 'modules', 'sub', 'config'), settings);
      touch(join(folder, 'sub'));
      return folder;
    },
  ],
  [
    'in attributes of the repository alone',
    async ({ folder, settings }) => {
      mkdirSync(join(folder, '.git', 'info'), { recursive: true });
      writeFileSync(join(folder, '.git', 'info', 'attributes'), '* filter=evil diff=evil\n');
      appendFileSync(join(folder, '.git', 'config'), settings);
      return Promise.resolve(folder);
    },
  ],
];

describe('programs that settings name are not run, wherever the settings are', () => {
  for (const [way, hide] of WAYS) {
    it(way, async () => {
      const own = await repository();
      const papers = await hide(own);
      touch(papers);
      await readGitDates(papers, temporaryFolder('settings-cache'));
      await readGitHistory(papers);
      await git(papers, ['status', '--porcelain', '-z']);
      await git(papers, ['diff', '-p', 'HEAD', '--', '.']);
      await git(papers, ['log', '-p', '--', '.']);
      await git(papers, ['hash-object', '--', 'a.md', 'b.pdf', 'c.txt']);
      const out = temporaryFolder('settings-out');
      await git(papers, ['checkout-index', '--all', `--prefix=${out}/`]);
      assert.ok(existsSync(join(out, 'a.md')));
      assert.equal(existsSync(own.marker), false);
      // The trap is one: git by itself runs the program.
      await plainGit(papers, ['status', '--porcelain']).catch(() => '');
      await plainGit(papers, ['diff', '-p', 'HEAD']).catch(() => '');
      assert.ok(existsSync(own.marker), 'the program was never named');
    });
  }

  it('and a filter that can’t be left out by its name is a problem of git, in words', async () => {
    const { folder, settings } = await repository();
    appendFileSync(
      join(folder, '.git', 'config'),
      settings.replace('[filter "evil"]', '[filter "evil=clean"]'),
    );
    await assert.rejects(git(folder, ['status']), (error) => {
      assert.ok(error instanceof GitProblem && error.kind === 'not-trusted');
      assert.match(error.message, /a filter whose name can’t be trusted/);
      return true;
    });
  });
});
