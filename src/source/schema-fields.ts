import { z } from 'zod';

/** What is at a place of the data; nothing where the way to it ends. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return value;
}

/** The schema of the field at a path, unwrapped of optional and default; of a union, the object in it. */
export function fieldAt(
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
      Object.entries(value ?? {}).reduce((sum, [key, own]) => sum + speaksFor(option, key, own), 0);
    const best = shapes.toSorted((a, b) => overlap(b) - overlap(a))[0];
    return typeof part === 'number' ? options.find((o) => o instanceof z.ZodArray) : best;
  }
  return field;
}

/** How much a field speaks for a shape: one that says what the whole is, as `kind: motion` does, more than all others. */
function speaksFor({ shape }: z.ZodObject, key: string, value: unknown): number {
  const field = (shape as Record<string, z.ZodType | undefined>)[key];
  if (!field) return 0;
  return field instanceof z.ZodLiteral && field.values.has(value as never) ? 100 : 1;
}

/** The words from which a field takes one, at a path: of a union, those of all its branches. */
export function choicesAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): readonly string[] {
  const parent = path.length === 1 ? schema : elementAt(schema, path.slice(0, -1), data);
  return [...new Set(choicesOf(parent, String(path.at(-1))))];
}

/** The names of fields that take one of some words, each with them, at a path: of a union, those of all its branches. */
export function fieldsWithChoices(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): ReadonlyMap<string, readonly string[]> {
  const parent = path.length === 0 ? schema : elementAt(schema, path, data);
  const names = new Set(objectsOf(parent).flatMap((object) => Object.keys(object.shape)));
  return new Map([...names].map((name) => [name, choicesOf(parent, name)] as const));
}

/** The schema at a path as it is written: a union isn't unwrapped. */
function elementAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): z.ZodType | undefined {
  const last = path.at(-1);
  if (last === undefined) return schema;
  const above = path.length === 1 ? schema : fieldAt(schema, path.slice(0, -1), data);
  const field = unwrap(above, valueAt(data, path.slice(0, -1)), last);
  if (field instanceof z.ZodArray) return field.element as z.ZodType;
  if (field instanceof z.ZodObject) return (field.shape as Record<string, z.ZodType>)[String(last)];
  return undefined;
}

function objectsOf(field: z.ZodType | undefined): readonly z.ZodObject[] {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) {
    return objectsOf(field.unwrap() as z.ZodType);
  }
  if (field instanceof z.ZodUnion) return (field.options as z.ZodType[]).flatMap(objectsOf);
  return field instanceof z.ZodObject ? [field] : [];
}

const choicesOf = (parent: z.ZodType | undefined, name: string): string[] =>
  objectsOf(parent).flatMap(({ shape }) => wordsOf((shape as Record<string, z.ZodType>)[name]));

function wordsOf(field: z.ZodType | undefined): string[] {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) {
    return wordsOf(field.unwrap() as z.ZodType);
  }
  if (field instanceof z.ZodUnion) return (field.options as z.ZodType[]).flatMap(wordsOf);
  const words =
    field instanceof z.ZodLiteral
      ? [...field.values]
      : field instanceof z.ZodEnum
        ? field.options
        : [];
  return words.filter((word) => typeof word === 'string');
}

/** Of a union at a path: the fields of each of its shapes that has a field. */
export function shapesWith(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  data: unknown,
  key: string,
): readonly (readonly string[])[] {
  return objectsOf(path.length === 0 ? schema : elementAt(schema, path, data))
    .map(({ shape }) => Object.keys(shape))
    .filter((names) => names.includes(key));
}

/** The names of the fields that may be at a path. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const field = unwrap(
    path.length === 0 ? schema : fieldAt(schema, path, data),
    valueAt(data, path),
  );
  return field instanceof z.ZodObject ? Object.keys(field.shape) : [];
}

/** The first example of a field, as it is written; none where its schema has none. */
export function exampleOf(field: z.ZodType | undefined): string | undefined {
  const [example] = (field?.meta()?.['examples'] as string[] | undefined) ?? [];
  if (example !== undefined) return example;
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault
    ? exampleOf(field.unwrap() as z.ZodType)
    : undefined;
}
