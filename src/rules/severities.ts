import type { Severity } from '../law/severity.ts';
import type { Diagnostic } from './diagnostic.ts';
import { isFixed } from './rules.ts';

/** The diagnostics with the severities that the council has chosen; those it has turned off are left out. */
export function withSeverities(
  diagnostics: readonly Diagnostic[],
  chosen: Readonly<Partial<Record<string, Severity | 'off'>>> = {},
): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const severity = isFixed(diagnostic.code) ? undefined : chosen[diagnostic.code];
    if (severity === 'off') return [];
    return [severity === undefined ? diagnostic : { ...diagnostic, severity }];
  });
}
