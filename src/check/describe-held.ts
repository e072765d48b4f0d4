import { visibleText } from '../language/visible-text.ts';
import type { HeldBack, Stopping } from '../papers/standing/held-back.ts';
import type { Diagnostic } from '../rules/diagnostic.ts';

/**
 * Which papers are held back and why, a line each: said first and last, so that nobody overlooks it. Empty where
 * none is.
 */
export function describeHeld(held: readonly HeldBack[]): string {
  if (held.length === 0) return '';
  const many = held.length > 1;
  const lines = held.map(
    ({ file, what, codes }) => `  ${visibleText(file)} (${what}): ${codes.join(', ')}\n`,
  );
  const files = `${held.length} ${many ? 'papers are' : 'paper is'} held back until the errors in ${many ? 'them' : 'it'} are corrected`;
  return `${files}. The site says that ${many ? 'they are' : 'it is'} being checked; everything else is published.\n${lines.join('')}`;
}

/**
 * Which errors stopped everything, where others would have held back their own paper alone; empty where each of them did.
 * @param diagnostics all that were reported.
 */
export function describeStopping(
  stopping: readonly Stopping[],
  diagnostics: readonly Diagnostic[],
): string {
  const isStopping = ({ file, code }: Diagnostic): boolean =>
    stopping.some((one) => one.file === file && one.codes.includes(code));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const all = errors.filter(isStopping);
  if (all.length === 0 || all.length === errors.length) return '';
  const these =
    all.length === 1
      ? 'Of the errors, one stops everything; the others hold back their own paper alone'
      : `Of the errors, ${all.length} stop everything; the others hold back their own paper alone`;
  const lines = stopping.map(({ file, codes }) => `  ${visibleText(file)}: ${codes.join(', ')}\n`);
  return `${these}.\n${lines.join('')}`;
}
