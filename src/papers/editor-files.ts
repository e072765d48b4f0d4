import { z } from 'zod';
import { agendaSchema } from './agenda/agenda-schema.ts';
import { callInSchema } from './call-in/call-in-schema.ts';
import { committeeSchema } from './committee/committee-schema.ts';
import { councilSchema } from './council/council-schema.ts';
import { decisionSchema } from './decision/decision-schema.ts';
import { matterSchema } from './matter/matter-schema.ts';
import { minutesSchema } from './minutes/minutes-schema.ts';
import { noticeSchema } from './notice/notice-schema.ts';
import { pageSchema } from './page/page-schema.ts';
import { personSchema } from './person/person-schema.ts';
import type { ReportTemplate } from '../source/markdown/report-template.ts';
import { reportSchemaForAll } from './report/own-fields.ts';

/** A schema of which the fields can be listed. */
export type FrontMatterSchema = z.ZodObject<Record<string, z.ZodType>>;

/** The kinds of paper that have fields, as they are written at the top of each file. */
export const FIELD_KINDS = [
  ...(['council', 'committee', 'agenda', 'report', 'minutes', 'decision'] as const),
  ...(['call-in', 'notice', 'page', 'person', 'matter'] as const),
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What the front matter of each kind of paper may have; of a report also the fields of these templates. */
export function frontMatterSchemas(
  templates: readonly ReportTemplate[] = [],
): Readonly<Record<FieldKind, FrontMatterSchema>> {
  return {
    council: councilSchema,
    committee: committeeSchema,
    agenda: agendaSchema,
    report: reportSchemaForAll(templates),
    minutes: minutesSchema,
    decision: decisionSchema,
    'call-in': callInSchema,
    notice: noticeSchema,
    page: pageSchema,
    person: personSchema,
    matter: matterSchema,
  };
}

/** The folder of VS Code's own files: it is no content, and a council copies it with the project. */
const FOLDER = '.vscode';

/**
 * What an editor knows of front matter: path in the project, and text. A JSON Schema of each kind of file,
 * and snippets that need no extension: one for the front matter of each kind, and one for each field.
 * @param templates the council's report templates, whose own fields its reports have
 */
export function editorFiles(templates?: readonly ReportTemplate[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const schemas = frontMatterSchemas(templates);
  for (const [kind, schema] of Object.entries(schemas)) {
    files.set(`${FOLDER}/schemas/${kind}.schema.json`, json(jsonSchemaOf(schema)));
  }
  files.set(`${FOLDER}/front-matter.code-snippets`, json(snippets(schemas)));
  return files;
}

/** Draft 7, which the YAML language server reads; with the fields as they are written, not as they are read. */
function jsonSchemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // An example is written as YAML, so that it is a text even where the field isn't one.
      const [example] = (jsonSchema.examples ?? []) as string[];
      if (example === undefined) return;
      delete jsonSchema.examples;
      jsonSchema.description = `${jsonSchema.description ?? ''}. For example: ${example}`;
    },
  });
}

type Snippet = {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
};

function snippets(schemas: ReturnType<typeof frontMatterSchemas>): Record<string, Snippet> {
  const all: Record<string, Snippet> = {};
  for (const [kind, schema] of Object.entries(schemas)) {
    if (kind === 'council') continue;
    const fields = Object.entries(schema.shape);
    const named = { agenda: 'an agenda', minutes: 'minutes' }[kind] ?? `a ${kind}`;
    all[`Front matter of ${named}`] = {
      scope: 'markdown',
      prefix: `front-matter-${kind}`,
      description: `All that the front matter of ${named} must say`,
      body: [
        '---',
        ...fields.filter(([name, field]) => name === 'items' || isAsked(field)).map(lineOf),
        '---',
        '',
        '$0',
      ],
    };
    for (const [name, field] of fields) {
      all[`${name} (${kind})`] ??= {
        scope: 'markdown',
        prefix: name,
        description: `${metaOf(field).description ?? name} (${kind})`,
        body: [lineOf([name, field], 0)],
      };
    }
  }
  return all;
}

function isAsked(field: z.ZodType): boolean {
  return !(field instanceof z.ZodOptional) && !(field instanceof z.ZodDefault);
}

/** What is said of a field, whether or not it may be left out. */
function metaOf(field: z.ZodType): z.core.GlobalMeta {
  const own = field.meta();
  if (own?.description !== undefined) return own;
  return field instanceof z.ZodOptional || field instanceof z.ZodDefault
    ? metaOf(field.unwrap() as z.ZodType)
    : {};
}

/** A field with its example, to be typed over. */
function lineOf([name, field]: readonly [string, z.ZodType], index: number): string {
  const example = String((metaOf(field)['examples'] as string[] | undefined)?.[0] ?? '');
  const typed = example.replace(/[\\$}]/g, '\\$&');
  return `${name}: \${${index + 1}:${typed}}`;
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
