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

/**
 * The line, counted from 1, and the field by which a paper may name such a version: for the officer. None where no line begins with it.
 * @param text of the whole file.
 */
export function fieldNamingWithdrawn(text: string): { line: number; field: string } | undefined {
  const found = text.split(/\r\n|\n|\r/).flatMap((words, at) => {
    if (/\bearlier:\s*open\b/.test(words)) return [];
    const fields = [ANY_FIELD.exec(words)?.[1], FIELD_WITHIN.exec(words)?.[1]];
    const field = fields.find((one) => one !== undefined && nearest(one, NAMES) !== undefined);
    return field === undefined ? [] : [{ line: at + 1, field }];
  });
  return found[0];
}

const ANY_FIELD = /^[ \t]*(?:-[ \t]+)?["']?([a-z-]+)["']?[ \t]*:/;
const FIELD_WITHIN = /[{,][ \t]*["']?((?:withdrawn|replaced)(?:-pdf)?)["']?[ \t]*:/;

/** Whether an entry has nothing but its digest and its reason, both as they should be: what else it has may be meant for "exempt". */
function isOfNoWords(entry: unknown): boolean {
  if (typeof entry !== 'object' || entry === null) return false;
  const { sha256, reason, ...others } = entry as Readonly<Record<string, unknown>>;
  return (
    typeof sha256 === 'string' &&
    /^[0-9a-f]{16,64}$/.test(sha256) &&
    typeof reason === 'string' &&
    Object.keys(others).every((key) => key === 'exempt' && others[key] === false)
  );
}

/** Names of fields may be misspelt: that is often why the paper can't be read. */
function namesWithdrawn(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]: [string, unknown]) => {
    const isDecision = !Array.isArray(value) && nearest(key, NAMES) !== undefined;
    return isDecision ? !staysOpen(inner) : namesWithdrawn(inner);
  });
}

/**
 * What a decision says, where no version of it is withdrawn: also a list of none. Nor is anything looked for of versions that a list names
 * rightly, each by its digest and the reason, without "exempt": a file that may not be served is no part of a report that is held back.
 */
function staysOpen(decision: unknown): boolean {
  if (decision === null) return true;
  if (Array.isArray(decision)) return decision.every(isOfNoWords);
  return typeof decision === 'object' && 'earlier' in decision && decision.earlier === 'open';
}
