import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** How much of something the tests ran. */
type Share = { readonly total: number; readonly covered: number };

/** A file's shares, as in the "json-summary" report of c8. */
export type FileCoverage = { readonly lines: Share; readonly branches: Share };

/**
 * A table of how much of each folder of src the tests ran. `folder` is what NODE_V8_COVERAGE named: what
 * V8 wrote there of each process and thread. It says so where there is nothing to read; it never throws,
 * since coverage decides nothing.
 */
export async function coverageTable(folder: string): Promise<string> {
  const report = path.join(folder, 'report');
  const code = await runC8([
    'report',
    `--temp-directory=${folder}`,
    `--reports-dir=${report}`,
    '--reporter=json-summary',
    '--include=src/**',
    '--extension=.ts',
    '--src=src',
    '--all',
    // One process at a time in memory.
    '--merge-async',
  ]);
  try {
    if (code !== 0) throw new Error(`c8 ended with ${code}`);
    const files = JSON.parse(
      readFileSync(path.join(report, 'coverage-summary.json'), 'utf8'),
    ) as Record<string, FileCoverage>;
    delete files['total'];
    return tableOf(files, process.cwd());
  } catch (error) {
    return `The coverage could not be read: ${String(error)}`;
  }
}

/** The table of files by their absolute paths: a line for each folder directly below src, and one for all. */
export function tableOf(files: Readonly<Record<string, FileCoverage>>, project: string): string {
  const byFolder = new Map<string, FileCoverage[]>();
  for (const [file, coverage] of Object.entries(files)) {
    const [src = '', below = ''] = path.relative(project, file).split(path.sep);
    const folder = below.includes('.') ? src : `${src}/${below}`;
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), coverage]);
  }
  const rows = [...byFolder].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = [...rows, ['all', Object.values(files)] as const].map(([name, coverages]) => [
    name,
    percent(coverages.map(({ lines }) => lines)),
    percent(coverages.map(({ branches }) => branches)),
  ]);
  const table = [['Run by the unit tests', 'lines', 'branches'], ...lines];
  const width = Math.max(...table.map(([name = '']) => name.length));
  return table
    .map(([name = '', lines = '', branches = '']) =>
      [name.padEnd(width), lines.padStart(7), branches.padStart(9)].join(' '),
    )
    .join('\n');
}

/** "87 %", rounded down, so that only a whole is 100 %; "–" where there is nothing to run. */
function percent(shares: readonly Share[]): string {
  const total = shares.reduce((sum, share) => sum + share.total, 0);
  const covered = shares.reduce((sum, share) => sum + share.covered, 0);
  return total === 0 ? '–' : `${Math.floor((100 * covered) / total)} %`;
}

function runC8(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['node_modules/c8/bin/c8.js', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('error', () => {
      resolve(null);
    });
    child.once('close', resolve);
  });
}
