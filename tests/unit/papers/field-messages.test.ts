import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { frontMatterSchemas } from '../../../src/papers/editor-files.ts';
import { fieldReference, flatFields } from '../../../src/papers/field-reference.ts';
import { readYamlFile } from '../../../src/source/source-file.ts';
import { validate } from '../../../src/source/validate.ts';

/** A field of a schema, and the shapes and lists that it is in. */
type Field = { readonly path: readonly (string | 0)[]; readonly schema: z.ZodType };

function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}

function fieldsOf(schema: z.ZodType, path: Field['path'] = []): Field[] {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodUnion) {
    return (bare.options as z.ZodType[]).flatMap((option) => fieldsOf(option, path));
  }
  if (bare instanceof z.ZodArray) return fieldsOf(bare.element as z.ZodType, [...path, 0]);
  if (!(bare instanceof z.ZodObject)) return [];
  return Object.entries(bare.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    if (unwrapped(field) instanceof z.ZodNever) return [];
    return [{ path: [...path, name], schema: field }, ...fieldsOf(field, [...path, name])];
  });
}

const exampleOf = (schema: z.ZodType): string | undefined =>
  (schema.meta()?.['examples'] as string[] | undefined)?.[0] ??
  (unwrapped(schema) === schema
    ? undefined
    : exampleOf((schema as z.ZodOptional<z.ZodType>).unwrap()));

const SCHEMAS = Object.entries(frontMatterSchemas());

describe('every field of front matter', () => {
  for (const [kind, schema] of SCHEMAS) {
    it(`of ${kind} has a meaning, and an example that is right when it is pasted`, () => {
      for (const { path, schema: field } of fieldsOf(schema)) {
        const name = String(path.at(-1));
        const example = exampleOf(field);
        assert.ok(example !== undefined, `${kind} ${path.join('.')} has an example`);
        const pasted = (parse(`${name}: ${example}`) as Record<string, unknown>)[name];
        const { success, error } = field.safeParse(pasted);
        assert.ok(success, `${path.join('.')}: ${example}: ${error?.message ?? ''}`);
      }
    });
  }
  it('is in the reference with its meaning', () => {
    for (const entries of Object.values(fieldReference())) {
      for (const { path, meaning, written } of flatFields(entries)) {
        assert.ok(meaning !== '' && written !== '', path);
      }
    }
  });
});

/** Of every kind that YAML can write, in place of a value. */
const WRONG: readonly unknown[] = [
  ...[404, -1, 0, 1.5, 1e30, true, false, null, Number.NaN, Number.POSITIVE_INFINITY],
  ...['', ' ', 'x', 'yes', 'X Y', '2022-13-45', '1850-01-01', '25:00', 'http://', 'a\u0007b'],
  ...[[], [404], [null], [[]], [{}], ['x', 'x'], {}, { x: 1 }, { name: 404 }, { reason: [] }],
];

/** Words of programs, which say nothing to an officer. */
const RAW =
  /invalid|expected (?!once)|undefined|\bNaN\b|unrecognized|\bnull\b|\bobject\b|\bstring\b|\bboolean\b|\barray\b|regex|pattern|too (?:small|big)/i;

describe('what is said of a wrong value', () => {
  for (const [kind, schema] of SCHEMAS) {
    it(`in a field of ${kind} is in plain English, whatever it is`, () => {
      for (const [index, { path }] of fieldsOf(schema).entries()) {
        // A quarter of them in each field: every kind of field is there more than four times.
        for (const wrong of WRONG.filter((_, at) => (at + index) % 4 === 0)) {
          const data = path.reduceRight<unknown>(
            (inner, part) => (part === 0 ? [inner] : { [part]: inner }),
            wrong,
          );
          const result = validate(schema, readYamlFile('x.yaml', stringify(data)));
          if (result.ok) continue;
          for (const { message } of result.diagnostics) {
            // The names of fields may be among them: "expected".
            const words = message.replace(/"[^"]*"/g, '""').replace(/fields here are: .*/, '');
            assert.doesNotMatch(words, RAW, `${path.join('.')}: ${JSON.stringify(wrong)}`);
          }
        }
      }
    });
  }
});

describe('fields that are missing below one that was begun', () => {
  const said = (kind: 'person' | 'committee', yaml: string): string[] => {
    const schema = frontMatterSchemas()[kind];
    const result = validate(schema, readYamlFile('paper.yaml', yaml));
    return result.ok ? [] : result.diagnostics.map(({ line, message }) => `${line}: ${message}`);
  };
  const PERSON = 'name: Ann Lee\nparty: Labour\n';

  it('are one message, with what to write for each', () => {
    const [seat, ...more] = said('person', `${PERSON}seats:\n  - elected: 2021-05-06\n`);
    assert.deepEqual(more, []);
    assert.match(
      seat ?? '',
      /^4: The fields "ward" \(.*\) and "from" \(.*\) are missing below seats\. Write ward: .*, and below it from: \d/,
    );
  });

  it('are a message each where each was begun, or of a whole paper', () => {
    assert.equal(said('person', `${PERSON}seats:\n  - ward:\n    from:\n`).length, 2);
    assert.equal(said('committee', '{}\n').length, 2);
  });
});
