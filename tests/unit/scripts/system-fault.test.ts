import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { answerOf } from '../../../scripts/command-line/run.ts';
import { systemFault } from '../../../scripts/command-line/system-fault.ts';
import { MisuseError } from '../../../src/rules/misuse-error.ts';

const coded = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: refused, write '${path ?? ''}'`), { code, path });

describe('what a machine refuses', () => {
  const FAULTS: readonly (readonly [what: string, error: Error, sentence: RegExp])[] = [
    ['a full disk', coded('ENOSPC'), /^The disk is full\. Free some space.* \(ENOSPC\)$/],
    ['a share that is used up', coded('EDQUOT'), /^Your share of the disk is used up/],
    ['a disk to be read only', coded('EROFS', '/x/a.html'), /only be read.*about \/x\/a\.html\./],
    ['no permission', coded('EACCES', '/x'), /don’t have permission/],
    [
      'a folder that can’t be made',
      Object.assign(coded('ENOENT', '/x'), { syscall: 'mkdir' }),
      /A folder can’t be made/,
    ],
    [
      'a file that was taken away meanwhile',
      Object.assign(coded('ENOENT', '/x/a.pdf'), { syscall: 'open' }),
      /taken away meanwhile.*about \/x\/a\.pdf\. \(ENOENT\)$/,
    ],
    [
      'a folder below a file',
      Object.assign(coded('EEXIST', '/x/a'), { syscall: 'mkdir' }),
      /A file is where a folder should be.*about \/x\/a\./,
    ],
    ['links in a circle', coded('ELOOP', '/x'), /in a circle/],
    ['too many files', coded('EMFILE'), /Too many files are open.*ulimit/],
    ['a name that is too long', coded('ENAMETOOLONG'), /too long/],
    ['one that came from a thread', new Error('ENOSPC: no space left on device'), /disk is full/],
    ['one of another program', new Error('No space left on device (os error 28)'), /disk is full/],
    ['a cause', new Error('It failed.', { cause: coded('EROFS') }), /only be read/],
    [
      'what a library put around it',
      Object.assign(new Error('Having trouble'), { originalError: coded('EDQUOT') }),
      /share of the disk/,
    ],
    ['one of several', new AggregateError([new Error('a'), coded('EMFILE')]), /Too many files/],
    ['a name with a line break', coded('EROFS', '/x\n::error::'), /\/x<U\+000A>::error::/],
  ];
  for (const [what, error, sentence] of FAULTS) {
    it(`${what}: is one sentence that says what to do`, async () => {
      assert.match(systemFault(error) ?? '', sentence);
      const said: string[] = [];
      const stream = { write: (text: string) => said.push(text) };
      const code = await answerOf(() => Promise.reject(error), {
        stdout: stream,
        stderr: stream,
        env: {},
      });
      assert.equal(code, 2);
      assert.equal(said.join('').trimEnd().split('\n').length, 1);
      assert.doesNotMatch(said.join(''), /\bat .*:\d+:\d+|Error:/);
    });
  }

  it('is not what has another reason', () => {
    const circle = new Error('a');
    circle.cause = circle;
    for (const error of [new TypeError('x is not a function'), circle, 'text', undefined, null]) {
      assert.equal(systemFault(error), undefined);
    }
    assert.equal(systemFault(new MisuseError('Name another folder.')), undefined);
  });
});

describe('what this system itself says', { skip: process.platform !== 'linux' }, () => {
  const REFUSED: readonly (readonly [what: string, act: () => unknown, sentence: RegExp])[] = [
    ['a full disk', () => writeFileSync('/dev/full', 'a'), /The disk is full/],
    ['a folder for a file', () => readFileSync('/'), /folder is where a file should be/],
    ['a file for a folder', () => readdirSync('/dev/null'), /file is where a folder should be/],
    ['a long name', () => openSync(`/${'a'.repeat(300)}`, 'w'), /name of a file would be too long/],
  ];
  for (const [what, act, sentence] of REFUSED) {
    it(`${what} is known`, () => {
      let thrown: unknown;
      try {
        act();
      } catch (error) {
        thrown = error;
      }
      assert.ok(thrown instanceof Error);
      assert.match(systemFault(thrown) ?? '', sentence);
    });
  }
});

describe('what fails while nobody waits for it', () => {
  it('ends the command with a sentence, and no stack of calls', () => {
    const script = `
      import { run } from './scripts/command-line/run.ts';
      import { MisuseError } from './src/rules/misuse-error.ts';
      await run(async () => {
        void Promise.reject(new MisuseError('Name another folder.'));
        await new Promise((resolve) => setTimeout(resolve, 10_000));
        return 0;
      });`;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      { encoding: 'utf8' },
    );
    assert.equal(stderr, 'Name another folder.\n');
    assert.equal(status, 2);
  });
});
