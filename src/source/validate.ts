import { z } from 'zod';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose, type RuleCode } from '../rules/rules.ts';
import { certainlyMeant, nearest } from '../language/suggest.ts';
import { keyFix } from './fixes.ts';
import type { SourceFile } from './source-file.ts';

/** The fields as the schema reads them, or everything that is wrong with them. */
export type Validated<T> =
  | { readonly ok: true; readonly fields: T }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * The one door through which fields enter: checks a file's data against its schema and puts each
 * fault at its place, with the nearest known name for a misspelt one.
 */
export function validate<T extends z.ZodType>(schema: T, file: SourceFile): Validated<z.output<T>> {
  if (file.diagnostics.length > 0) return { ok: false, diagnostics: file.diagnostics };
  const result = schema.safeParse(file.data);
  if (result.success) return { ok: true, fields: result.data };
  const issues = withoutIdle(result.error.issues.flatMap((issue) => unfolded(issue, file)));
  const misspelt = misspeltFields(issues, schema, file);
  const diagnostics = issues.flatMap((issue) => {
    if (misspelt.meant.has(addressOf(issue.path)) && isMissing(issue, file.data)) return [];
    return explainIssue(issue, schema, file, misspelt.suggestions);
  });
  return { ok: false, diagnostics: withoutRepeats(diagnostics) };
}

type Issue = z.core.$ZodIssue;

/** An issue, or, of a union, those of the branch that the officer meant. */
function unfolded(issue: Issue, file: SourceFile): Issue[] {
  const branch = issue.code === 'invalid_union' ? bestBranch(issue, file) : undefined;
  if (!branch) return [issue];
  return branch.flatMap((inner) =>
    unfolded({ ...inner, path: [...issue.path, ...inner.path] }, file),
  );
}

/** Of a value of the wrong kind it says nothing more that its length is wrong, too. */
function withoutIdle(issues: readonly Issue[]): Issue[] {
  const wrongKind = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => addressOf(path)),
  );
  return issues.filter(
    ({ code, path }) =>
      code === 'invalid_type' || code === 'unrecognized_keys' || !wrongKind.has(addressOf(path)),
  );
}

type MisspeltFields = {
  /** What was most likely meant by a field that isn't known, by the address of what is written. */
  readonly suggestions: ReadonlyMap<string, string>;
  /** Addresses of the fields that were meant: they aren't missing, they are misspelt. */
  readonly meant: ReadonlySet<string>;
};

function misspeltFields(
  issues: readonly Issue[],
  schema: z.ZodType,
  file: SourceFile,
): MisspeltFields {
  const suggestions = new Map<string, string>();
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const present = Object.keys(valueAt(file.data, issue.path) ?? {});
    const known = keysAt(schema, issue.path, file.data);
    const here = addressOf(issue.path);
    const missing = issues
      .filter((other) => isMissing(other, file.data) && addressOf(other.path.slice(0, -1)) === here)
      .map((other) => String(other.path.at(-1)));
    const free = known.filter((key) => !present.includes(key));
    for (const key of issue.keys) {
      // A missing field is the most likely to be meant, and one that is there already the least.
      const near = nearest(key, missing) ?? nearest(key, free) ?? nearest(key, known);
      if (near === undefined) continue;
      suggestions.set(addressOf([...issue.path, key]), near);
      meant.add(addressOf([...issue.path, near]));
    }
  }
  return { suggestions, meant };
}

const addressOf = (path: readonly PropertyKey[]): string => path.map(String).join('\0');

function explainIssue(
  issue: Issue,
  schema: z.ZodType,
  file: SourceFile,
  suggestions: ReadonlyMap<string, string>,
): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = keysAt(schema, issue.path, file.data);
      const path = [...issue.path, key];
      const near = suggestions.get(addressOf(path));
      const present = Object.keys(valueAt(file.data, issue.path) ?? {});
      const certain = certainlyMeant(
        key,
        known.filter((name) => !present.includes(name)),
      );
      // Two that would become one are for a hand.
      const alone = !issue.keys.some(
        (other) => other !== key && suggestions.get(addressOf([...issue.path, other])) === near,
      );
      const fix =
        certain !== undefined && certain === near && alone ? keyFix(file, path, near) : undefined;
      return diagnose(
        'field-unknown',
        file.placeOf(path, 'key'),
        isOfExemption(path) ? unknownOfExemption(known, near) : unknownField(key, known, near),
        fix,
      );
    });
  }
  const field = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  if (isMissing(issue, file.data)) {
    const place = file.placeOf(issue.path, 'key');
    const known = fieldAt(schema, issue.path, file.data)?.meta();
    const example = (known?.['examples'] as string[] | undefined)?.[0];
    if (issue.path.at(-2) === 'exempt') {
      const message = `The exemption doesn’t say its ${field}${known?.description ? `: ${lowerFirst(known.description)}` : ''}. Write it below exempt:, in your own words, such as ${field}: ${example ?? '…'}`;
      return [diagnose('exemption-incomplete', place, message)];
    }
    const ask = known?.description ? ` (${lowerFirst(known.description)})` : '';
    return [
      diagnose(
        ANSWERS_MISSING.get(field) ?? 'field-missing',
        place,
        `The field "${field}" is ${isEmpty(issue, file.data) ? 'empty' : 'missing'}${ask}. ${missingAdvice(field, example)}`,
      ),
    ];
  }
  const place = file.placeOf(issue.path, 'value');
  if (issue.path.length === 0) {
    const message =
      'Write each field on a line of its own, with its name, a colon, a space and its value.';
    return [diagnose('field-invalid', place, message)];
  }
  return [diagnose('field-invalid', place, `"${field}": ${sentence(adviceOf(issue))}`)];
}

/** What to write where there is something of another kind, for fields whose schema doesn't say it itself. */
const ADVICE_BY_KIND: Readonly<Record<string, string>> = {
  array:
    'write a list: each entry on a line of its own that begins with a hyphen, or all of them in [brackets]',
  object: 'write its fields below it, each on a line of its own',
  string: 'write a text',
  boolean: 'write true for Yes or false for No',
  number: 'write a number',
  int: 'write a whole number',
};

function adviceOf(issue: Issue): string {
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input'))
    return issue.message;
  return ADVICE_BY_KIND[issue.expected] ?? issue.message;
}

/** The answers of the printed template that must never be taken for a No. */
const ANSWERS_MISSING: ReadonlyMap<string, RuleCode> = new Map([
  ['call-in', 'call-in-missing'],
  ['exempt', 'exempt-missing'],
  ['wards', 'wards-missing'],
  ['pillars', 'pillars-missing'],
]);

function missingAdvice(field: string, example: string | undefined): string {
  const advice: Record<string, string> = {
    'call-in': 'Write call-in: true for Yes or call-in: false for No.',
    exempt:
      'Write exempt: false for No; for Yes write its paragraphs, reason, public-interest and review.',
    wards: 'Write wards: all, or a list of wards.',
    'ward-members-consulted':
      'Write ward-members-consulted: true for Yes or ward-members-consulted: false for No.',
    pillars: 'Write pillars: [] if it supports none, or a list of pillars.',
    appendices: 'Write appendices: [] if there are none, or a list of them, each with its title.',
    'background-papers': 'Write background-papers: [] if there are none; it prints “None”.',
  };
  return (
    advice[field] ??
    (example ? `Write it as: ${field}: ${example}` : `Add ${field}: with its value.`)
  );
}

function unknownField(key: string, known: readonly string[], near: string | undefined): string {
  const list = known.length > 0 ? ` The fields here are: ${known.join(', ')}.` : '';
  return near
    ? `There is no field "${key}". Did you mean "${near}"?`
    : `There is no field "${key}".${list}`;
}

/** Below `exempt:`, where the words of what is exempt may have slipped to: no message repeats them. */
const isOfExemption = (path: readonly PropertyKey[]): boolean =>
  path.slice(0, -1).includes('exempt');

function unknownOfExemption(known: readonly string[], near: string | undefined): string {
  return near
    ? `This is no field of an exemption. Did you mean "${near}"?`
    : `This is no field of an exemption. The fields here are: ${known.join(', ')}.`;
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
  return objects.toSorted((a, b) => weigh(a, value) - weigh(b, value))[0];
}

/**
 * What speaks against a branch: fields that it doesn't know, and faulty ones. What is only missing from it
 * doesn't, and a field that is misspelt speaks for the branch in which it is missing.
 */
function weigh(issues: readonly Issue[], value: object): number {
  const missing = issues
    .filter((issue) => isMissing(issue, value))
    .map((issue) => String(issue.path.at(-1)));
  return issues.reduce((sum, issue) => {
    if (isMissing(issue, value)) return sum;
    if (issue.code !== 'unrecognized_keys') return sum + 1;
    const strange = issue.keys.filter((key) => nearest(key, missing) === undefined);
    return sum + 3 * strange.length;
  }, 0);
}

function isMissing(issue: Issue, data: unknown): boolean {
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
function isEmpty({ path }: Issue, data: unknown): boolean {
  return valueAt(data, path) === null;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

/** The schema of the field at a path, unwrapped of optional and default; of a union, the object in it. */
function fieldAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): z.ZodType | undefined {
  let field: z.ZodType | undefined = schema;
  for (const [depth, part] of path.entries()) {
    field = unwrap(field, valueAt(data, path.slice(0, depth)), part);
    if (field instanceof z.ZodObject) {
      field = (field.shape as Record<string, z.ZodType>)[String(part)];
    } else if (field instanceof z.ZodArray) {
      field = field.element as z.ZodType;
    } else {
      return undefined;
    }
    if (!field) return undefined;
  }
  return field;
}

function unwrap(
  field: z.ZodType | undefined,
  value: unknown,
  part?: PropertyKey,
): z.ZodType | undefined {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) {
    return unwrap(field.unwrap() as z.ZodType, value, part);
  }
  if (field instanceof z.ZodUnion) {
    const options = (field.options as z.ZodType[]).map((option) => unwrap(option, value, part));
    const shapes = options.filter((option) => option instanceof z.ZodObject);
    const overlap = (option: z.ZodObject) =>
      Object.keys(value ?? {}).filter((key) => key in option.shape).length;
    const best = shapes.toSorted((a, b) => overlap(b) - overlap(a))[0];
    return typeof part === 'number' ? options.find((o) => o instanceof z.ZodArray) : best;
  }
  return field;
}

function keysAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const field = unwrap(
    path.length === 0 ? schema : fieldAt(schema, path, data),
    valueAt(data, path),
  );
  return field instanceof z.ZodObject ? Object.keys(field.shape) : [];
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(diagnostics.map((d) => [`${d.line}:${d.column}:${d.code}:${d.message}`, d]));
  return [...seen.values()];
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
