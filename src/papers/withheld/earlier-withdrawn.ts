import { nearest } from '../../language/suggest.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Fields by which the public learns what became of a version that was public before. */
const NAMES = ['withdrawn', 'replaced', 'withdrawn-pdf', 'replaced-pdf'];
const FIELD =
  /^[ \t]*(?:-[ \t]+)?["']?(?:withdrawn|replaced)(?:-pdf)?["']?[ \t]*:|[{,][ \t]*["']?(?:withdrawn|replaced)(?:-pdf)?["']?[ \t]*:/m;

/**
 * Whether a paper may name earlier versions that were withdrawn. The fields alone name them: without them nobody knows what else
 * to look for. One that stays public, with "earlier: open", says nothing of the kind.
 * @param text of the whole file, for fields that can't be read.
 */
export function mayNameWithdrawn(
  { data, diagnostics }: Pick<SourceFile, 'data' | 'diagnostics'>,
  text: string,
): boolean {
  const isRead = diagnostics.length === 0 && typeof data === 'object' && data !== null;
  return isRead ? namesWithdrawn(data) : FIELD.test(text);
}

/** Names of fields may be misspelt: that is often why the paper can't be read. */
function namesWithdrawn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]: [string, unknown]) => {
    const isDecision = !Array.isArray(value) && nearest(key, NAMES) !== undefined;
    return isDecision ? !staysOpen(inner) : namesWithdrawn(inner);
  });
}

/** What a decision says, where no version of it is withdrawn: also a list of none. */
function staysOpen(decision: unknown): boolean {
  if (decision === null || (Array.isArray(decision) && decision.length === 0)) return true;
  return typeof decision === 'object' && 'earlier' in decision && decision.earlier === 'open';
}
