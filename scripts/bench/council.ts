import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { DEMO_TODAY } from '../demo/fictional-council.ts';
import type { PdfSizes } from '../demo/options.ts';
import { writeDemo } from '../demo/write-demo.ts';
import { changeEveryReport, holdBack, type HeldBack } from './edits.ts';
import { commit, startRepository, undoChanges } from './repository.ts';
import { measure, type Command, type Cost } from './process-tree.ts';
import { readTimings, type Timings } from './timings.ts';

/** An archive in git, and a copy of the project beside it whose cache is the bench's own. */
export type Council = {
  readonly reports: number;
  /** The folder of all of it. */
  readonly folder: string;
  readonly content: string;
  readonly site: string;
  /** PDFs that were announced and have not arrived yet; each serves one run. */
  readonly heldBack: HeldBack[];
  /** What the first build of all cost, which read each PDF. */
  readonly firstEver: Cost;
};

export type Built = Cost & { readonly timings?: Timings };

export type CouncilWanted = {
  readonly reports: number;
  /** Percent. */
  readonly withheld: number;
  readonly pdfs: PdfSizes;
  readonly runs: number;
};

const NOT_COPIED = new Set(['.git', '.cache', '_site', 'content']);

/**
 * Writes a demo, commits it, and builds it once with other words in every report: from then on each PDF is
 * known, and no paper is. {@link forgetPapers} brings that state back.
 */
export async function prepareCouncil(wanted: CouncilWanted, parent: string): Promise<Council> {
  const { reports, withheld, pdfs } = wanted;
  const folder = join(parent, `${reports}-${withheld}-${pdfs}`);
  const content = join(folder, 'council');
  mkdirSync(join(folder, 'work'), { recursive: true });
  for (const name of readdirSync(resolve('.')).filter((each) => !NOT_COPIED.has(each))) {
    symlinkSync(resolve(name), join(folder, 'work', name));
  }
  await writeDemo({ reports, output: content, seed: 1, withheld, pdfs, record: true });
  // The photographs of its PDFs would be read by machine, 40 pages a build for hours: no peer does that.
  appendFileSync(join(content, 'council.yaml'), '\nscans:\n  read: false\n');
  const heldBack = holdBack(content, join(folder, 'held-back'), wanted.runs);
  startRepository(content);
  changeEveryReport(content);
  const council = { reports, folder, content, site: join(folder, 'site'), heldBack };
  const firstEver = await build(council);
  undoChanges(content);
  rmSync(council.site, { recursive: true });
  // The other words were never published: no paper is changed when the right ones are.
  rmSync(join(folder, 'work/.cache/register'), { recursive: true, force: true });
  cpSync(join(folder, 'work/.cache'), primed(council), COPY);
  return { ...council, firstEver };
}

const COPY = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true };

const primed = ({ folder }: { readonly folder: string }): string => join(folder, 'primed-cache');

/** No site, and a cache that knows each PDF and no paper. */
export function forgetPapers(council: Council): void {
  const cache = join(council.folder, 'work/.cache');
  rmSync(cache, { recursive: true, force: true });
  cpSync(primed(council), cache, COPY);
  rmSync(council.site, { recursive: true, force: true });
}

/** Commits what was changed, then builds as an officer does, and gives what that cost. */
export async function commitAndBuild(
  council: Council,
  message: string,
  more: readonly string[] = [],
): Promise<Built> {
  commit(council.content, message);
  return build(council, more);
}

type Place = Pick<Council, 'folder' | 'content' | 'site'>;

/** One build. It says what its parts cost where it can. */
export async function build(council: Place, more: readonly string[] = []): Promise<Built> {
  const timings = join(council.folder, 'timings.json');
  rmSync(timings, { force: true });
  const asked = knows('--timings') ? ['--timings', timings] : [];
  const cost = await measure(
    command(council, 'build', ['--output', council.site, ...asked, ...more]),
    council.folder,
  );
  const parts = readTimings(timings);
  return { ...cost, ...(parts && { timings: parts }) };
}

export async function check(council: Place): Promise<Cost> {
  return measure(command(council, 'check', []), council.folder);
}

/** What package.json gives Node for each command. */
export const NODE_FLAGS: readonly string[] = ['--no-regexp-tier-up'];

/** A command of the project, by Node, as its entry in package.json runs it. */
export function command(council: Place, name: string, more: readonly string[]): Command {
  const work = join(council.folder, 'work');
  const script = join(work, 'scripts/run.js');
  const given = ['--input', council.content, '--today', DEMO_TODAY, ...more];
  return {
    args: [process.execPath, ...NODE_FLAGS, script, name, ...given],
    cwd: work,
    // Warnings of the made-up council are not for the pages of a pipeline.
    env: { ...process.env, GITHUB_ACTIONS: '', CI: '' },
  };
}

let help: string | undefined;

/** Whether the build has an option, by its own help. */
export function knows(option: string): boolean {
  help ??= execFileSync(process.execPath, ['scripts/run.js', 'build', '--help'], {
    encoding: 'utf8',
  });
  return help.includes(option);
}

/** Takes away all that was made for it. */
export function removeCouncil({ folder }: Council): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
}
