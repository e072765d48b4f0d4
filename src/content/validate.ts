import { z } from 'zod';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { diagnose, RULES, type RuleCode } from '../domain/rules.ts';
import { nearest } from '../domain/suggest.ts';
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
  const diagnostics = result.error.issues.flatMap((issue) => explainIssue(issue, schema, file));
  return { ok: false, diagnostics: withoutRepeats(diagnostics) };
}

type Issue = z.core.$ZodIssue;

function explainIssue(issue: Issue, schema: z.ZodType, file: SourceFile): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = keysAt(schema, issue.path, file.data);
      const place = file.placeOf([...issue.path, key], 'key');
      return diagnose('field-unknown', place, unknownField(key, known));
    });
  }
  if (issue.code === 'invalid_union') {
    const branch = bestBranch(issue, file);
    if (branch) {
      return branch.flatMap((inner) =>
        explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, schema, file),
      );
    }
  }
  const field = String(issue.path.findLast((part) => typeof part === 'string') ?? '');
  if (isMissing(issue, file.data)) {
    const place = file.placeOf(issue.path, 'key');
    const code = `${field}-missing`;
    const known = fieldAt(schema, issue.path, file.data)?.meta();
    const example = (known?.['examples'] as string[] | undefined)?.[0];
    const ask = known?.description ? ` (${lowerFirst(known.description)})` : '';
    return [
      diagnose(
        code in RULES ? (code as RuleCode) : 'field-missing',
        place,
        `The field "${field}" is missing${ask}. ${missingAdvice(field, example)}`,
      ),
    ];
  }
  const place = file.placeOf(issue.path, 'value');
  if (issue.path.length === 0) {
    const message = 'The fields are written one a line, each with its name, a colon, a space and its value.';
    return [diagnose('field-invalid', place, message)];
  }
  return [diagnose('field-invalid', place, `"${field}": ${sentence(issue.message)}`)];
}

function missingAdvice(field: string, example: string | undefined): string {
  const advice: Record<string, string> = {
    'call-in': 'Write call-in: true for Yes or call-in: false for No.',
    exempt:
      'Write exempt: false for No; for Yes write its paragraphs, reason, public-interest and review.',
    wards: 'Write wards: all, or a list of wards.',
    'ward-members-consulted':
      'Write ward-members-consulted: true for Yes or ward-members-consulted: false for No.',
    pillars: 'Write pillars: [] where it supports none, or a list of pillars.',
    'background-papers': 'Write background-papers: [] where there are none, which prints “None”.',
  };
  return advice[field] ?? (example ? `Write it as: ${field}: ${example}` : `Add ${field}: with its value.`);
}

function unknownField(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const list = known.length > 0 ? ` The fields here are: ${known.join(', ')}.` : '';
  return near
    ? `There is no field "${key}". Did you mean "${near}"?`
    : `There is no field "${key}".${list}`;
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
  return objects.toSorted((a, b) => weigh(a) - weigh(b))[0];
}

function weigh(issues: readonly Issue[]): number {
  return issues.reduce((sum, i) => sum + (i.code === 'unrecognized_keys' ? 3 * i.keys.length : 1), 0);
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

function unwrap(field: z.ZodType | undefined, value: unknown, part?: PropertyKey): z.ZodType | undefined {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) {
    return unwrap(field.unwrap() as z.ZodType, value, part);
  }
  if (field instanceof z.ZodUnion) {
    const options = (field.options as z.ZodType[]).map((option) => unwrap(option, value, part));
    const shapes = options.filter((option) => option instanceof z.ZodObject);
    const overlap = (option: z.ZodObject) =>
      Object.keys((value ?? {})).filter((key) => key in option.shape).length;
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
