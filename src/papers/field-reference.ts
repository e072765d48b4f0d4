import { z } from 'zod';
import { frontMatterSchemas, type FieldKind } from './editor-files.ts';

/** A field of the front matter, as the officer guide and the terminal explain it. */
export type FieldEntry = {
  /** From the top of the file: "exempt.paragraphs", "items.kind". */
  readonly path: string;
  readonly meaning: string;
  readonly presence: FieldPresence;
  /** How its value is written: "text", "a day such as 2022-05-11". */
  readonly written: string;
  /** As YAML. */
  readonly example?: string;
  /** What is taken where it is left out. */
  readonly otherwise?: string;
  readonly fields: readonly FieldEntry[];
};

/** Whether a field must be there: always, where it may be left out, or only beside certain others. */
export type FieldPresence = 'required' | 'optional' | { readonly requiredWith: readonly string[] };

/** Every field of each kind of paper, in the order of its schema. */
export function fieldReference(): Readonly<Record<FieldKind, readonly FieldEntry[]>> {
  reference ??= Object.fromEntries(
    Object.entries(frontMatterSchemas()).map(([kind, schema]) => [kind, entriesOf([schema], '')]),
  ) as unknown as Record<FieldKind, readonly FieldEntry[]>;
  return reference;
}

let reference: Readonly<Record<FieldKind, readonly FieldEntry[]>> | undefined;

/** A field's own name, without the fields that it is in: "paragraphs" of "exempt.paragraphs". */
export const fieldName = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** All fields with those in them, each before its own. */
export function flatFields(entries: readonly FieldEntry[]): FieldEntry[] {
  return entries.flatMap((entry) => [entry, ...flatFields(entry.fields)]);
}

/** The shapes that a field may have: of a choice between shapes, each of them; of a list, those of its entries. */
function shapesOf(field: z.ZodType): z.ZodObject[] {
  const bare = unwrapped(field);
  if (bare instanceof z.ZodObject) return [bare];
  if (bare instanceof z.ZodUnion) return (bare.options as z.ZodType[]).flatMap(shapesOf);
  if (bare instanceof z.ZodArray) return shapesOf(entryOf(bare));
  return [];
}

/** The fields of one shape, or of several that are a choice: each name once. */
function entriesOf(shapes: readonly z.ZodObject[], above: string): FieldEntry[] {
  const byName = new Map<string, z.ZodType[]>();
  for (const { shape } of shapes) {
    for (const [name, field] of fieldsOf(shape)) {
      if (isNever(field)) continue;
      byName.set(name, [...(byName.get(name) ?? []), field]);
    }
  }
  return [...byName].map(([name, fields]): FieldEntry => {
    const path = above === '' ? name : `${above}.${name}`;
    const { description, example, otherwise } = saidOf(fields);
    return {
      path,
      meaning: description ?? '',
      presence: presenceOf(name, shapes),
      written: writtenAs(fields),
      ...(example !== undefined && { example }),
      ...(otherwise !== undefined && { otherwise }),
      fields: entriesOf(fields.flatMap(shapesOf), path),
    };
  });
}

const fieldsOf = (shape: z.core.$ZodShape): [string, z.ZodType][] =>
  Object.entries(shape as unknown as Readonly<Record<string, z.ZodType>>);

const entryOf = ({ element }: z.ZodArray): z.ZodType => element as unknown as z.ZodType;

const isNever = (field: z.ZodType): boolean => unwrapped(field) instanceof z.ZodNever;

function presenceOf(name: string, shapes: readonly z.ZodObject[]): FieldPresence {
  const needing = shapes.filter(({ shape }) => {
    const field = (shape as Record<string, z.ZodType>)[name];
    return field !== undefined && !mayBeLeftOut(field);
  });
  if (needing.length === shapes.length) return 'required';
  if (needing.length === 0) return 'optional';
  const labels = needing.map((shape) => labelOf(shape));
  // What says which shape is meant needn't be there itself.
  const isLabel = labels.every((label) => label === name || label.startsWith(`${name}: `));
  return isLabel ? 'optional' : { requiredWith: labels.filter((label) => label !== name) };
}

/** What distinguishes a shape from the others: its kind, or the first field that it must have. */
function labelOf({ shape }: z.ZodObject): string {
  const fields = fieldsOf(shape);
  const kind = unwrapped(fields.find(([name]) => name === 'kind')?.[1] ?? z.never());
  if (kind instanceof z.ZodLiteral) return `kind: ${[...kind.values].join(', ')}`;
  return fields.find(([, field]) => !mayBeLeftOut(field))?.[0] ?? '';
}

function mayBeLeftOut(field: z.ZodType): boolean {
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault;
}

function unwrapped(field: z.ZodType): z.ZodType {
  if (mayBeLeftOut(field)) {
    return unwrapped((field as z.ZodOptional<z.ZodType>).unwrap());
  }
  return field instanceof z.ZodPipe ? unwrapped(field.out as z.ZodType) : field;
}

type Said = { description?: string; example?: string; otherwise?: string };

function saidOf(fields: readonly z.ZodType[]): Said {
  const said: Said = {};
  const meanings = new Set<string>();
  for (const field of fields) {
    let inner: z.ZodType = field;
    let description: string | undefined;
    for (;;) {
      const meta = inner.meta();
      description ??= meta?.description;
      const [example] = (meta?.['examples'] as string[] | undefined) ?? [];
      if (example !== undefined) said.example ??= example;
      if (inner instanceof z.ZodDefault) {
        const value: unknown = inner.def.defaultValue;
        said.otherwise ??= inFlow(value);
      }
      if (!mayBeLeftOut(inner)) break;
      inner = (inner as z.ZodOptional<z.ZodType>).unwrap();
    }
    if (description !== undefined) meanings.add(description);
  }
  if (meanings.size > 0) said.description = [...meanings].join('; or, elsewhere: ');
  return said;
}

/** A value as YAML in one line. */
function inFlow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inFlow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, one]) => `${name}: ${inFlow(one)}`);
    return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
  }
  if (value === '') return '""';
  return typeof value === 'string' && !/^[\p{L}\d][\p{L}\d -]*$/u.test(value)
    ? JSON.stringify(value)
    : String(value);
}

/** In words: of several ways, each once. */
function writtenAs(fields: readonly z.ZodType[]): string {
  const choices: string[] = [];
  const ways: string[] = [];
  for (const field of fields) gather(field, choices, ways);
  const [only] = choices;
  const values = [...new Set(choices)];
  const choice =
    only === undefined ? [] : [values.length === 1 ? only : `one of: ${values.join(', ')}`];
  return [...new Set([...choice, ...ways])].join('; or ');
}

function gather(field: z.ZodType, choices: string[], ways: string[]): void {
  const bare = unwrapped(field);
  if (bare instanceof z.ZodUnion) {
    for (const option of bare.options as z.ZodType[]) gather(option, choices, ways);
  } else if (bare instanceof z.ZodEnum) choices.push(...bare.options.map(String));
  else if (bare instanceof z.ZodLiteral) choices.push(...[...bare.values].map(String));
  else if (bare instanceof z.ZodBoolean) ways.push('true or false');
  else if (bare instanceof z.ZodNumber) {
    ways.push(bare.format === 'safeint' ? 'a whole number' : 'a number');
  } else if (bare instanceof z.ZodArray) {
    ways.push(`a list, each entry ${writtenAs([entryOf(bare)])}`);
  } else if (bare instanceof z.ZodObject) ways.push('fields of its own');
  else if (bare instanceof z.ZodRecord) {
    ways.push(`names, each with ${writtenAs([bare.valueType as unknown as z.ZodType])}`);
  } else ways.push(isDay(bare) ? 'a day such as 2022-05-11' : 'text');
}

const isDay = (field: z.ZodType): boolean => field.meta()?.['format'] === 'date';

/** Whether a field must be there, as a sentence. */
export function presenceInWords(presence: FieldPresence): string {
  if (presence === 'required') return 'It must be there.';
  if (presence === 'optional') return 'It may be left out.';
  return `It must be there with ${presence.requiredWith.join(', or ')}; otherwise it may be left out.`;
}
