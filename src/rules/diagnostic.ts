import type { Severity } from '../law/severity.ts';
import type { Fix } from './fix.ts';

/** What is wrong with a paper, in the officer's words, at the place where it can be put right. */
export type Diagnostic = {
  /** Path from the folder the command was run in, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  readonly severity: Severity;
  /** Stable, kebab-case: other people's CI may name it. */
  readonly code: string;
  /** What is wrong and what to write instead. */
  readonly message: string;
  /** For the officer's own terminal alone: it may say what must not be in a log that others read. */
  readonly aside?: string;
  /** Number of the appendix that it is about, where the place is in the file of its report. */
  readonly appendix?: number;
  /** How `--fix` puts it right, where that needs no decision. */
  readonly fix?: Fix;
};

/** Of these the order in which they were found says something: that of the template. */
const IN_THEIR_ORDER: ReadonlySet<string> = new Set(['section-missing']);

/** File, then place, then code: the same order on every machine. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    (IN_THEIR_ORDER.has(a.code) ? 0 : compareText(a.message, b.message))
  );
}

/** Whether a build may go on. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}

/** By code point, never by the machine's locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
