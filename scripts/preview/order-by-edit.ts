import { resolve } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../../src/rules/diagnostic.ts';

/** What is wrong, with what was caused just now apart; in each, errors come before warnings. */
export type OrderedByEdit = {
  /** In files that were changed since the site was last made, or not there then. */
  readonly fresh: readonly Diagnostic[];
  /** As before. */
  readonly others: readonly Diagnostic[];
};

/**
 * Notes ask nobody to do anything, and are left out.
 * @param touched absolute paths of the files that were changed since the site was last made.
 * @param before what was wrong then; undefined where it was never made in this process.
 */
export function orderByEdit(
  diagnostics: readonly Diagnostic[],
  touched: ReadonlySet<string>,
  before: readonly Diagnostic[] | undefined,
): OrderedByEdit {
  const known = before && new Set(before.map(nameOf));
  const isFresh = (diagnostic: Diagnostic): boolean =>
    touched.has(resolve(diagnostic.file)) || known?.has(nameOf(diagnostic)) === false;
  const shown = diagnostics
    .filter(({ severity }) => severity !== 'info')
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compareDiagnostics(a, b));
  return {
    fresh: shown.filter(isFresh),
    others: shown.filter((diagnostic) => !isFresh(diagnostic)),
  };
}

const rankOf = ({ severity }: Diagnostic): number => (severity === 'error' ? 0 : 1);

/** Without its line, which an edit above it moves. */
const nameOf = ({ file, code, message }: Diagnostic): string =>
  JSON.stringify([file, code, message]);
