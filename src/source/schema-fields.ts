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
      Object.keys(value ?? {}).filter((key) => key in option.shape).length;
    const best = shapes.toSorted((a, b) => overlap(b) - overlap(a))[0];
    return typeof part === 'number' ? options.find((o) => o instanceof z.ZodArray) : best;
  }
  return field;
}

/** The names of the fields that may be at a path. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[], data: unknown): string[] {
  const field = unwrap(
    path.length === 0 ? schema : fieldAt(schema, path, data),
    valueAt(data, path),
  );
  return field instanceof z.ZodObject ? Object.keys(field.shape) : [];
}
