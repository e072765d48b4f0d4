import type { BuildResult } from '../../src/build/build-result.ts';
import { describeHeld, describeStopping } from '../../src/check/describe-held.ts';
import { countDiagnostics, formatDiagnostics } from '../../src/check/diagnostic-formats.ts';
import { commandLine } from '../../src/program/program.ts';
import type { OrderedByEdit } from './order-by-edit.ts';

/** More warnings from before than these are counted. */
const MOST_FROM_BEFORE = 10;

/** What the terminal shows of a build: what was caused just now first, warnings from before last. */
export function describeDiagnostics({ fresh, others }: OrderedByEdit): string {
  const errors = others.filter(({ severity }) => severity === 'error');
  const before = others.filter(({ severity }) => severity !== 'error');
  const few = before.length <= MOST_FROM_BEFORE ? before : [];
  const counted =
    before.length > few.length
      ? `${before.length} warnings from before: ${commandLine('check')} shows them.\n`
      : '';
  return `${formatDiagnostics([...fresh, ...errors, ...few], 'text')}${counted}`;
}

/** "3 of 120 pages were made in 0.4 s." */
export function describePages({ made, all, ms }: Record<'made' | 'all' | 'ms', number>): string {
  return `${made} of ${all} pages were made in ${seconds(ms)} s. The search and the proof follow.`;
}

/**
 * How a build ended.
 * @param isBack see {@link describeShown}
 */
export function describeEnd(
  {
    published,
    diagnostics,
    held,
    stopping = [],
  }: Pick<BuildResult, 'published' | 'diagnostics' | 'held' | 'stopping'>,
  ms: number,
  isBack = false,
): string {
  const count = countDiagnostics(diagnostics);
  return published
    ? `All is up to date after ${seconds(ms)} s. ${count}\n${describeHeld(held)}`.trimEnd()
    : `${count} ${describeShown(isBack)}\n${describeStopping(stopping, diagnostics)}`.trimEnd();
}

/**
 * What is shown after a build that made no site.
 * @param isBack whether pages of later papers were shown before, which weren't proved yet
 */
export function describeShown(isBack: boolean): string {
  return isBack
    ? 'The preview has gone back to the last site that was proved. What you have saved since is in your files, and will show again once this is put right.'
    : 'The preview stays as it was.';
}

const seconds = (ms: number): string => (ms / 1000).toFixed(1);
