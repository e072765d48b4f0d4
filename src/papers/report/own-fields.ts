import { z } from 'zod';
import { formatDate, isIsoDate } from '../../language/dates.ts';
import { date, described, text, webAddress, yesNo } from '../../source/fields.ts';
import type { OwnField, Question, ReportTemplate } from '../../source/markdown/report-template.ts';
import { QUESTIONS } from '../../source/markdown/report-template.ts';
import { reportSchema, type ReportFields } from './report-schema.ts';

/** A field that the council's own template has, as a report fills it in. */
export type OwnValue = {
  readonly key: string;
  readonly label: string;
  /** As it is shown: "£12,500", "3 May 2022", "Yes". */
  readonly values: readonly string[];
  /** Whether the value is the address of a web page. */
  readonly isLink?: boolean;
  readonly onAgenda?: boolean;
  readonly filter?: boolean;
};

const amount = z
  .union([z.number(), z.string()], 'write an amount as 12500 or £12,500')
  .refine((value) => poundsOf(value) !== undefined, 'write an amount as 12500 or £12,500');

/** An amount in pounds and pence: at most twelve digits before the point. */
function poundsOf(value: string | number): string | undefined {
  const found = /^£? ?(\d{1,3}(?:,\d{3}){0,3}|\d{1,12})(\.\d{2})?$/.exec(String(value).trim());
  if (!found) return undefined;
  const whole = Number((found[1] ?? '').replaceAll(',', '')).toLocaleString('en-GB');
  return `£${whole}${found[2] ?? ''}`;
}

function schemaOf(field: OwnField): z.ZodType {
  switch (field.kind) {
    case 'text':
      return text;
    case 'list':
      return z.array(text, 'write a list').min(1, 'write at least one entry');
    case 'date':
      return date;
    case 'yes-no':
      return yesNo;
    case 'choice': {
      const choices = field.choices ?? [];
      return z
        .string(`write one of: ${choices.join(', ')}`)
        .refine((value) => choices.includes(value), `write one of: ${choices.join(', ')}`);
    }
    case 'amount':
      return amount;
    case 'link':
      return webAddress;
  }
}

const EXAMPLES: Readonly<Record<OwnField['kind'], string>> = {
  text: 'some words',
  list: '[one, another]',
  date: '2022-05-11',
  'yes-no': 'true',
  choice: '',
  amount: '12500',
  link: 'https://council.example/',
};

const schemas = new WeakMap<ReportTemplate, typeof reportSchema>();

/**
 * The schema of reports that have a template: the fields of all reports, the questions that it asks, and its own fields.
 * @param listsBackground whether a report has to have the list of its background papers.
 * @param hasWards whether the council has wards, so that a report has to say which it affects.
 * @param left what the report leaves out, as one to its body may.
 */
export function reportSchemaFor(
  template: ReportTemplate | undefined,
  {
    listsBackground = true,
    hasWards = true,
    left = [],
  }: {
    readonly listsBackground?: boolean;
    readonly hasWards?: boolean;
    readonly left?: readonly MayBeLeftOut[];
  } = {},
): typeof reportSchema {
  if (left.length > 0) {
    return without(left, reportSchemaFor(template, { listsBackground, hasWards }));
  }
  if (!hasWards) return withoutWards(reportSchemaFor(template, { listsBackground }));
  if (!listsBackground) return withoutBackgroundList(reportSchemaFor(template));
  if (!template) return reportSchema;
  const known = schemas.get(template);
  if (known) return known;
  const own = template.fields.map((field): [string, z.ZodType] => {
    const example = field.choices?.[0] ?? EXAMPLES[field.kind];
    const schema = described(schemaOf(field), field.label, example);
    return [field.key, field.required ? schema : schema.optional()];
  });
  const unasked = QUESTIONS.filter((question) => !template.asks.includes(question));
  const optional = unasked.map((question): [string, z.ZodType] => [
    question,
    reportSchema.shape[question].optional(),
  ]);
  // Whoever reads the fields asks for the questions that the template has alone.
  const schema = reportSchema
    .extend(Object.fromEntries([...optional, ...own]))
    .meta({ title: 'Report' }) as unknown as typeof reportSchema;
  schemas.set(template, schema);
  return schema;
}

/** What a report may leave out where its body has no rule that asks for it. */
export type MayBeLeftOut = 'call-in' | 'exempt' | 'ward-members-consulted';

/** The same without fields that a report leaves out: nothing of it is exempt then. */
function without(left: readonly MayBeLeftOut[], schema: typeof reportSchema): typeof reportSchema {
  const own = left.map((field): [string, z.ZodType] => {
    const { shape } = reportSchema;
    return [field, field === 'exempt' ? shape.exempt.default(false) : shape[field].optional()];
  });
  return schema.extend(Object.fromEntries(own)) as unknown as typeof reportSchema;
}

/** The same, where the list of background papers may be left out: none is listed then. */
function withoutBackgroundList(schema: typeof reportSchema): typeof reportSchema {
  const known = shorter.get(schema);
  if (known) return known;
  const list = reportSchema.shape['background-papers'].default([]);
  const made = schema.extend({
    'background-papers': list,
  }) as unknown as typeof reportSchema;
  shorter.set(schema, made);
  return made;
}

/** The same for a council without wards: what a report says of them is about all that it has. */
function withoutWards(schema: typeof reportSchema): typeof reportSchema {
  const known = wardless.get(schema);
  if (known) return known;
  const made = schema.extend({
    wards: reportSchema.shape.wards.default('all'),
  }) as unknown as typeof reportSchema;
  wardless.set(schema, made);
  return made;
}

const wardless = new WeakMap<typeof reportSchema, typeof reportSchema>();

const shorter = new WeakMap<typeof reportSchema, typeof reportSchema>();

/** The schema of reports whatever template they have: what only some templates ask for may be left out. */
export function reportSchemaForAll(templates: readonly ReportTemplate[]): typeof reportSchema {
  if (templates.length === 0) return reportSchema;
  const isAskedByAll = (question: Question) =>
    templates.every(({ asks }) => asks.includes(question));
  const fields = templates.flatMap((template) => template.fields);
  return reportSchemaFor({
    asks: QUESTIONS.filter(isAskedByAll),
    fields: fields.map((field) => ({ ...field, required: false })),
    sections: [],
  });
}

/** What a report writes into the fields of its council's own template, in the order of the template. */
export function ownValuesOf(
  fields: ReportFields,
  template: ReportTemplate | undefined,
): readonly OwnValue[] {
  return (template?.fields ?? []).flatMap((field): OwnValue[] => {
    const value = (fields as Readonly<Record<string, unknown>>)[field.key];
    if (value === undefined) return [];
    return [
      {
        key: field.key,
        label: field.label,
        values: shownOf(field, value),
        ...(field.kind === 'link' && { isLink: true }),
        ...(field.onAgenda && { onAgenda: true }),
        ...(field.filter && { filter: true }),
      },
    ];
  });
}

function shownOf({ kind }: OwnField, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'boolean') return [value ? 'Yes' : 'No'];
  const words = String(value);
  if (kind === 'amount') return [poundsOf(words) ?? words];
  return [kind === 'date' && isIsoDate(words) ? formatDate(words) : words];
}

/** Whether a report answers a question: where its template asks it. */
export const isAsked = (
  { questions }: { readonly questions?: readonly Question[] },
  question: Question,
): boolean => questions?.includes(question) ?? true;
