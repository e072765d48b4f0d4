import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contentDigests } from '../../../src/history/content-digests.ts';
import { vouchedByGit } from '../../../src/history/vouched-by-git.ts';
import { git } from '../../support/git.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PATHS = ['a.md', 'b.md', 'sub/a.md', 'sub/c.pdf', 'sub/é f.pdf'] as const;
const TEXTS = ['One\n', 'Two\n', 'One\nTwo\n', 'One\r\nTwo\r\n', '$Id$\n', 'é\n', '', '\0One\n'];
const ATTRIBUTES = [
  '* text=auto\n',
  '*.md text eol=crlf\n',
  '* -text\n',
  '*.md ident\n',
  '*.md working-tree-encoding=UTF-16LE\n',
  'sub/** filter=turn\n',
  '',
];
const COMMANDS = [
  ['add', '--all'],
  ['add', '--renormalize', '.'],
  ['commit', '--quiet', '--allow-empty', '--message=Change'],
  ['checkout', '--quiet', '--force', 'HEAD'],
  ['checkout', '--quiet', '--', '.'],
  ['checkout', '--quiet', '--force', 'HEAD~1'],
  ['stash', 'push', '--quiet', '--include-untracked'],
  ['stash', 'pop', '--quiet'],
  ['reset', '--quiet', '--hard'],
  ['update-index', '--refresh'],
  ['update-index', '--assume-unchanged', ...PATHS.slice(0, 2)],
  ['update-index', '--no-assume-unchanged', ...PATHS.slice(0, 2)],
  ['update-index', '--skip-worktree', 'a.md'],
  ['config', 'core.autocrlf', 'true'],
  ['config', 'core.autocrlf', 'false'],
  ['config', 'filter.turn.clean', 'tr a-z n-za-m; echo'],
  ['config', 'filter.turn.smudge', 'tr a-z n-za-m; echo'],
] as const;

type Step = (folder: string) => Promise<unknown> | void;

const path = fc.constantFrom(...PATHS);

/** What somebody might do to the papers, each with words for it. */
const step: fc.Arbitrary<{ readonly what: string; readonly run: Step }> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(path, fc.constantFrom(...TEXTS)).map(([at, text]) => ({
      what: `write ${JSON.stringify(text)} into ${at}`,
      run: (folder: string) => {
        mkdirSync(dirname(join(folder, at)), { recursive: true });
        writeFileSync(join(folder, at), text);
      },
    })),
  },
  {
    weight: 2,
    arbitrary: path.map((at) => ({
      what: `change a letter of ${at}, and give it its old time`,
      run: (folder: string) => {
        if (!existsSync(join(folder, at))) return;
        const { atime, mtime } = statSync(join(folder, at));
        const text = readFileSync(join(folder, at));
        if (text.length > 0) text[0] = (text[0] ?? 0) ^ 1;
        writeFileSync(join(folder, at), text);
        utimesSync(join(folder, at), atime, mtime);
      },
    })),
  },
  path.map((at) => ({
    what: `touch ${at}`,
    run: (folder: string) => {
      if (existsSync(join(folder, at))) utimesSync(join(folder, at), 1_700_000_000, 1_700_000_000);
    },
  })),
  fc.tuple(path, path).map(([from, to]) => ({
    what: `rename ${from} to ${to}`,
    run: (folder: string) => {
      if (!existsSync(join(folder, from))) return;
      mkdirSync(dirname(join(folder, to)), { recursive: true });
      renameSync(join(folder, from), join(folder, to));
    },
  })),
  path.map((at) => ({
    what: `delete ${at}`,
    run: (folder: string) => rmSync(join(folder, at), { force: true }),
  })),
  fc.constantFrom(...ATTRIBUTES).map((text) => ({
    what: `have the attributes ${JSON.stringify(text)}`,
    run: (folder: string) => writeFileSync(join(folder, '.gitattributes'), text),
  })),
  {
    weight: 6,
    arbitrary: fc.constantFrom(...COMMANDS).map((args) => ({
      what: `git ${args.join(' ')}`,
      run: (folder: string) => git(folder, args).catch(() => ''),
    })),
  },
);

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !name.startsWith('.'))
    .sort();
}

const digestOf = (file: string): string => {
  const bytes = readFileSync(file);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
};

describe('whatever is done to the papers', () => {
  it('each digest is that of the bytes in the folder', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const folder = temporaryFolder('digests');
        const cacheDir = temporaryFolder('digests-cache');
        await git(folder, ['init', '--quiet', '--initial-branch=main']);
        writeFileSync(join(folder, 'a.md'), 'One\nTwo\n');
        await git(folder, ['add', '--all']);
        await git(folder, ['commit', '--quiet', '--message=Add']);
        for (const { run, what } of steps) {
          await run(folder);
          const paths = filesOf(folder);
          const truth = new Map(paths.map((name) => [name, digestOf(join(folder, name))]));
          const lengths = new Map(paths.map((name) => [name, statSync(join(folder, name)).size]));
          for (const [name, digest] of await vouchedByGit(folder, lengths)) {
            assert.equal(digest, truth.get(name), `git vouched wrongly for ${name} after: ${what}`);
          }
          const found = await contentDigests(folder, { cacheDir });
          assert.deepEqual(
            [...found].map(([name, { digest }]) => [name, digest]).sort(),
            [...truth].sort(),
            `after: ${what}`,
          );
        }
      }),
      { numRuns: propertyRuns(2) },
    );
  });
});
