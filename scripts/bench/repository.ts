import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The morning on which the demo is read. */
const TODAY = '2026-11-18T08:00:00Z';

/** Neither the settings nor the hooks of the person who runs the bench; PDFs are not packed small, for speed. */
const SETTINGS = [
  ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.compression=0'],
  ...['-c', 'gc.auto=0', '-c', 'user.name=Bench', '-c', 'user.email=bench@example.invalid'],
];

function git(folder: string, args: readonly string[], date = TODAY): void {
  execFileSync('git', [...SETTINGS, ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  });
}

/** Commits what is in a folder: the meetings of each year at its beginning, so that no paper was late. */
export function startRepository(folder: string): void {
  git(folder, ['init', '--quiet']);
  const meetings = join(folder, 'meetings');
  const days = readdirSync(meetings).flatMap((name) => readdirSync(join(meetings, name)));
  const years = new Set(days.map((day) => day.slice(0, 4)));
  git(folder, ['add', '--', '.', ':(exclude)meetings'], '2001-01-02T09:00:00Z');
  git(folder, ['commit', '--quiet', '-m', 'The council'], '2001-01-02T09:00:00Z');
  for (const year of [...years].sort()) {
    git(folder, ['add', '--', `:(glob)meetings/*/${year}-*/**`]);
    git(folder, ['commit', '--quiet', '-m', `Papers of ${year}`], `${year}-01-02T09:00:00Z`);
  }
}

/** Commits all that was changed, added and taken away. */
export function commit(folder: string, message: string): void {
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--allow-empty', '-m', message]);
}

/** Takes back what was changed since the last commit. */
export function undoChanges(folder: string): void {
  git(folder, ['checkout', '--quiet', '--', '.']);
}
