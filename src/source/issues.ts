import type { z } from 'zod';
import { nearest } from '../language/suggest.ts';
import { valueAt } from './schema-fields.ts';
import type { SourceFile } from './source-file.ts';

/** What the schema finds wrong. */
export type Issue = z.core.$ZodIssue;

/** An issue, or, of a union, those of the branch that the officer meant. */
export function unfolded(issue: Issue, file: SourceFile): Issue[] {
  const branch = issue.code === 'invalid_union' ? bestBranch(issue, file) : undefined;
  if (!branch) return [issue];
  return branch.flatMap((inner) =>
    unfolded({ ...inner, path: [...issue.path, ...inner.path] }, file),
  );
}

/** Of a value of the wrong kind it says nothing more that its length is wrong, too. */
export function withoutIdle(issues: readonly Issue[]): Issue[] {
  const wrongKind = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => addressOf(path)),
  );
  return issues.filter(
    ({ code, path }) =>
      code === 'invalid_type' || code === 'unrecognized_keys' || !wrongKind.has(addressOf(path)),
  );
}

/** A union's own message says least; the branch that the officer meant says most. */
function bestBranch(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  file: SourceFile,
): readonly Issue[] | undefined {
  const value = valueAt(file.data, issue.path);
  if (typeof value !== 'object' || value === null) return undefined;
  // A branch that found no object at all was not meant; among the others, the fewest faults win.
  const objects = issue.errors.filter(
    (errors) => !errors.some((e) => e.path.length === 0 && e.code !== 'unrecognized_keys'),
  );
  // What says what the whole is, as "kind: general" does, decides where a branch knows it.
  const isOther = (errors: readonly Issue[]): boolean =>
    errors.some(
      (one) =>
        one.code === 'invalid_value' &&
        one.values.length === 1 &&
        one.path.length === 1 &&
        objects.some((others) => takes(others, one.path[0] as PropertyKey)),
    );
  const meant = objects.filter((errors) => !isOther(errors));
  return (meant.length > 0 ? meant : objects).toSorted(
    (a, b) => weigh(a, value) - weigh(b, value),
  )[0];
}

/** Whether a branch finds nothing wrong with a field. */
const takes = (errors: readonly Issue[], key: PropertyKey): boolean =>
  !errors.some(
    ({ path, ...one }) =>
      path[0] === key ||
      (path.length === 0 && one.code === 'unrecognized_keys' && one.keys.includes(String(key))),
  );

/**
 * What speaks against a branch: fields that it doesn't know, and faulty ones. What is only missing from it
 * hardly does, and a field that is misspelt speaks for the branch in which it is missing.
 */
function weigh(issues: readonly Issue[], value: object): number {
  const missing = issues
    .filter((issue) => isMissing(issue, value))
    .map((issue) => String(issue.path.at(-1)));
  // Of a field that was begun, the branch that lacks no other was meant.
  const hasEmpty = Object.values(value).includes(null);
  return issues.reduce((sum, issue) => {
    if (isMissing(issue, value)) return sum + (hasEmpty && !isEmpty(issue, value) ? 0.01 : 0);
    if (issue.code !== 'unrecognized_keys') return sum + 1;
    const strange = issue.keys.filter((key) => nearest(key, missing) === undefined);
    return sum + 3 * strange.length;
  }, 0);
}

/** Whether a field isn't there, or is empty. */
export function isMissing(issue: Issue, data: unknown): boolean {
  const parent = valueAt(data, issue.path.slice(0, -1));
  const last = issue.path.at(-1);
  return (
    typeof last === 'string' &&
    typeof parent === 'object' &&
    parent !== null &&
    ((parent as Record<string, unknown>)[last] ?? undefined) === undefined
  );
}

/** Whether a field that is missing has its name there, and nothing behind it. */
export function isEmpty({ path }: Issue, data: unknown): boolean {
  return valueAt(data, path) === null;
}

/** A path as one text. */
export const addressOf = (path: readonly PropertyKey[]): string => path.map(String).join('\0');
