import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { believe } from './tally.ts';
import type { Tally } from './tally.ts';

/** A check that has ended, with all that it said. */
export type Done = { readonly tally: Tally; readonly said: string };

/** A program that checks everything at once: it counts as one test. */
export function runCheck(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Done> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({
        tally: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 },
        said: Buffer.concat(said).toString('utf8'),
      });
    });
  });
}

/**
 * Milliseconds after which a test file is ended. Node counts them for a file and a suite as well as for a
 * test, so that only a program that hangs may reach them; a hostile test has a limit of its own.
 */
const HUNG = 20 * 60_000;

/**
 * Test files of Node's own runner.
 * @param atATime how many: Node's own choice leaves a core idle.
 */
export async function runNodeTests(
  files: readonly string[],
  env: NodeJS.ProcessEnv,
  atATime = availableParallelism(),
): Promise<Tally> {
  return withFolder(async (folder) => {
    const counts = path.join(folder, 'counts.json');
    const code = await runNode(
      [
        // As package.json starts each command.
        '--no-regexp-tier-up',
        ...['--import', 'tsx'],
        '--test',
        `--test-timeout=${HUNG}`,
        `--test-concurrency=${atATime}`,
        '--test-reporter=spec',
        '--test-reporter-destination=stdout',
        '--test-reporter=./scripts/testing/count-reporter.js',
        `--test-reporter-destination=${counts}`,
        ...files,
      ],
      env,
    );
    return believe(readJson(counts) as Tally | undefined, code);
  });
}

/** The part of Playwright's JSON report that is counted. */
type PlaywrightReport = {
  readonly errors: readonly unknown[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

/** Tests in the real browser. One that passes only when it is tried again has failed. */
export async function runBrowserTests(config: string, env: NodeJS.ProcessEnv): Promise<Tally> {
  return withFolder(async (folder) => {
    const report = path.join(folder, 'report.json');
    const code = await runNode(
      ['node_modules/@playwright/test/cli.js', 'test', '--config', config, '--reporter=list,json'],
      { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    );
    return believe(tallyOf(readJson(report) as PlaywrightReport | undefined), code);
  });
}

function tallyOf(report: PlaywrightReport | undefined): Tally | undefined {
  if (report === undefined) return undefined;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/** Runs Node on arguments with the terminal's own output; its exit code, or undefined where it was killed. */
function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? undefined);
    });
  });
}

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'moothall-counts-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The runner died before it wrote its report.
    return undefined;
  }
}
