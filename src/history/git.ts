import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  FILTERS_QUESTION,
  filtersOfRepository,
  gitEnvironment,
  guarded,
  runsFilters,
  type GitCommand,
} from './git-guards.ts';
import { GitProblem, gitIsMissing, problemOf } from './git-problem.ts';

/** A command of git, and its arguments. Paths are taken as they are, never as patterns. */
export type GitArguments = readonly [GitCommand, ...string[]];

export type GitOptions = {
  /** What git reads from its standard input. */
  readonly input?: Iterable<string>;
  /** Uses the index of the commit that is being made, where a hook of git runs this; else the repository's own. */
  readonly indexOfCommit?: boolean;
  /** Exit codes that are answers too, besides 0. */
  readonly alsoGood?: readonly number[];
};

/** Of an answer that is kept in memory as a whole, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_WORDS_OF_A_FAILURE = 16 * 1024;

/**
 * What git answers in a folder, as text. For short answers: a longer one than 64 MiB is a {@link GitProblem},
 * as is git failing, refusing the folder, or not being there.
 */
export async function git(
  folder: string,
  args: GitArguments,
  options: GitOptions = {},
): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of gitOutput(folder, args, options)) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) {
      throw new GitProblem('failed', `The answer to “git ${args[0]}” in ${folder} is too long.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * What git answers in a folder, a few records at a time, so that an answer may be of any length.
 * @param end what each record ends with: one byte. What follows the last is a record too.
 */
export async function* gitRecords(
  folder: string,
  args: GitArguments,
  { end = '\0', ...options }: GitOptions & { readonly end?: '\0' | '\n' } = {},
): AsyncGenerator<readonly string[]> {
  const mark = end.charCodeAt(0);
  let begun: Buffer[] = [];
  for await (const chunk of gitOutput(folder, args, options)) {
    const last = chunk.lastIndexOf(mark);
    if (last < 0) {
      begun.push(chunk);
      continue;
    }
    // Cut between records alone: a letter of several bytes is never halved.
    const whole = Buffer.concat([...begun, chunk.subarray(0, last)]).toString('utf8');
    begun = last + 1 < chunk.length ? [chunk.subarray(last + 1)] : [];
    yield whole.split(end);
  }
  if (begun.length > 0) yield [Buffer.concat(begun).toString('utf8')];
}

/**
 * What git answers in a folder, as it arrives; git waits while nobody reads on, and is ended where nobody does any
 * more. None of the programs that the repository's own settings name is run. Throws a {@link GitProblem}, with
 * words for the officer.
 */
export async function* gitOutput(
  folder: string,
  args: GitArguments,
  options: GitOptions = {},
): AsyncGenerator<Buffer> {
  const [command] = args;
  if (!existsSync(folder)) {
    throw new GitProblem('no-repository', `There is no folder ${folder}.`);
  }
  const filters = runsFilters(command) ? await filtersOf(folder) : [];
  yield* run(folder, command, guarded(args, filters), options);
}

async function filtersOf(folder: string): Promise<readonly string[]> {
  const answer = await git(folder, [...FILTERS_QUESTION], { alsoGood: [1] });
  return filtersOfRepository(answer);
}

async function* run(
  folder: string,
  command: GitCommand,
  args: readonly string[],
  { input = [], indexOfCommit = false, alsoGood = [] }: GitOptions,
): AsyncGenerator<Buffer> {
  const child = spawn('git', args, {
    cwd: resolve(folder),
    env: gitEnvironment(process.env, indexOfCommit),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const ended = new Promise<{ code: number | null; error?: NodeJS.ErrnoException }>((done) => {
    child.once('error', (error) => done({ code: null, error }));
    child.once('close', (code) => done({ code }));
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    // The reason is in the first words, and in the last.
    if (said.length < MOST_WORDS_OF_A_FAILURE) said += words;
  });
  // Git may end before it has read all, which its exit code then says.
  pipeline(Readable.from(inPieces(input)), child.stdin).catch(() => {});
  let finished = false;
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer;
    const { code, error } = await ended;
    finished = true;
    if (error) throw error.code === 'ENOENT' ? gitIsMissing() : error;
    if (code !== 0 && !alsoGood.includes(code ?? -1)) {
      throw problemOf(folder, command, said, code ?? undefined);
    }
  } finally {
    if (!finished) child.kill();
  }
}

/** Many short questions are written together. */
const PIECE = 64 * 1024;

function* inPieces(input: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of input) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
