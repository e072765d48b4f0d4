import type { z } from 'zod';
import { nearest } from '../language/suggest.ts';
import { addressOf, isEmpty, isMissing, type Issue } from './issues.ts';
import { choicesMeant } from './meant/choices.ts';
import { meantByOtherName } from './other-names.ts';
import { fieldAt, fieldsWithChoices, keysAt, shapesWith, valueAt } from './schema-fields.ts';
import type { SourceFile } from './source-file.ts';

/** A field that has to be there and isn't: its name, and what it says. */
export type MissingField = { readonly name: string; readonly description?: string };

export type MisspeltFields = {
  /** What was most likely meant by a field that isn't known, by the address of what is written. */
  readonly suggestions: ReadonlyMap<string, string>;
  /** Addresses of the fields that were meant: they aren't missing, they are misspelt. */
  readonly meant: ReadonlySet<string>;
  /** The one field that is missing where one isn't known that could be it, by the address of what is written. */
  readonly instead: ReadonlyMap<string, MissingField>;
  /** Of what is below a field: the names that aren't known, and those that are missing, where several could be meant; by its address. */
  readonly together: ReadonlyMap<string, Together>;
};

type Together = { readonly unknown: readonly string[]; readonly missing: readonly string[] };

/** Answers that are asked for whatever else is wrong: they must never be taken for given. */
const ANSWERS: ReadonlySet<string> = new Set(['call-in', 'exempt', 'wards', 'pillars']);

/** Which field is meant by each that isn't known. */
export function misspeltFields(
  issues: readonly Issue[],
  schema: z.ZodType,
  file: SourceFile,
): MisspeltFields {
  const suggestions = new Map<string, string>();
  const meant = new Set<string>();
  const instead = new Map<string, MissingField>();
  const together = new Map<string, Together>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const present = Object.keys(valueAt(file.data, issue.path) ?? {});
    const known = keysAt(schema, issue.path, file.data);
    const here = addressOf(issue.path);
    const missingHere = issues.filter(
      (other) => isMissing(other, file.data) && addressOf(other.path.slice(0, -1)) === here,
    );
    const missing = missingHere.map((other) => String(other.path.at(-1)));
    const free = known.filter((key) => !present.includes(key));
    const unclear: string[] = [];
    for (const key of issue.keys) {
      // A missing field is the most likely to be meant, and one that is there already the least.
      const isOfOtherShape = shapesWith(schema, issue.path, file.data, key).length > 0;
      const near = isOfOtherShape
        ? undefined
        : (nearest(key, missing) ??
          meantByOtherName(key, missing) ??
          nearest(key, free) ??
          meantByOtherName(key, free) ??
          nearest(key, known));
      if (near !== undefined) {
        suggestions.set(addressOf([...issue.path, key]), near);
        meant.add(addressOf([...issue.path, near]));
        continue;
      }
      // One of the words that a missing field takes is written as a field of its own: "draft: true".
      const ofChoices = [...fieldsWithChoices(schema, issue.path, file.data)].flatMap(
        ([name, choices]) =>
          missing.includes(name) && choicesMeant(key, choices).length > 0 ? [name] : [],
      );
      for (const name of ofChoices) meant.add(addressOf([...issue.path, name]));
      if (!isOfOtherShape && ofChoices.length === 0) unclear.push(key);
    }
    const left = missingHere.filter(
      (other) => !meant.has(addressOf(other.path)) && !isEmpty(other, file.data),
    );
    const isReport = issue.path.length === 0 && schema.meta()?.title === 'Report';
    const [only, another] = left;
    const [key, second] = unclear;
    if (!only || key === undefined) continue;
    const field = fieldAt(schema, only.path, file.data);
    const fits = field?.safeParse(valueAt(file.data, [...issue.path, key])).success === true;
    if (another || second !== undefined || !fits) {
      if (issue.path.length === 0 || issue.path.includes('exempt')) continue;
      const names = left.map((other) => String(other.path.at(-1)));
      together.set(here, { unknown: unclear, missing: names });
      for (const other of left) meant.add(addressOf(other.path));
      continue;
    }
    const name = String(only.path.at(-1));
    if (isReport && ANSWERS.has(name)) continue;
    const description = field?.meta()?.description;
    instead.set(addressOf([...issue.path, key]), {
      name,
      ...(description !== undefined && { description }),
    });
    meant.add(addressOf(only.path));
  }
  return { suggestions, meant, instead, together };
}

/**
 * The data with each misspelt field under the name that was meant, where that has no value yet.
 * @param suggestions the right names, by the addresses of what is written
 */
export function withRightNames(
  data: unknown,
  suggestions: ReadonlyMap<string, string>,
  path: readonly PropertyKey[] = [],
): unknown {
  if (Array.isArray(data))
    return data.map((value, at) => withRightNames(value, suggestions, [...path, at]));
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  const own = Object.keys(data);
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const right = suggestions.get(addressOf([...path, key]));
      const name = right === undefined || own.includes(right) ? key : right;
      return [name, withRightNames(value, suggestions, [...path, key])];
    }),
  );
}
