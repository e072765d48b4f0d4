import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { explainField } from '../../../src/check/explain-fields.ts';
import {
  FIELD_KINDS,
  frontMatterSchemas,
  type FieldKind,
} from '../../../src/papers/editor-files.ts';
import { fieldReference, flatFields } from '../../../src/papers/field-reference.ts';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COMMITTEE,
  COUNCIL,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../papers/temporary-council.ts';

const bare = (text: string): string => text.replaceAll('---\n', '');

/** A sound paper of each kind: its path, its fields, and its text. */
const PAPERS: Readonly<Record<FieldKind, readonly [path: string, fields: string, text: string]>> = {
  council: ['council.yaml', COUNCIL, ''],
  committee: ['committees/scrutiny.md', bare(COMMITTEE), ''],
  agenda: [AGENDA_PATH, bare(AGENDA), ''],
  report: [REPORT, FIELDS, BODY],
  minutes: [
    AGENDA_PATH.replace('agenda', 'minutes'),
    'status: draft\npresent: [Ince, Li, Sallis]\n',
    '## 54 One {1}\n\nRESOLVED – That it be noted.\n',
  ],
  decision: [
    'decisions/2022/hob-lane.md',
    'title: Hob Lane\ntaken: 2022-05-03\nby: { officer: Head of Highways, under: Part 3 }\nfunction: executive\n',
    'That the zone be made.\n',
  ],
  'call-in': [
    'call-ins/hob-lane.md',
    'of: 2022/hob-lane\nreceived: 2022-05-03 16:58\nby: [Ince, Li]\n',
    'It is too dear.\n',
  ],
  notice: [
    'notices/kd112.md',
    'id: KD112\nmatter: Lease\nby: Executive Board\nwhen: 2022-06-14\npublished: 2022-05-03\n',
    '',
  ],
  page: ['pages/attend.md', 'title: How to attend\nsummary: How to come.\n', 'All may come.\n'],
  person: [
    'people/pat-holloway.md',
    'name: Pat Holloway\nseats: [{ ward: Armley, from: 2019-05-06 }]\n',
    '',
  ],
  matter: ['topics/corn-exchange.md', 'title: Corn\nsummary: What becomes of it.\n', ''],
};

/** Fields beside which alone another may be, and those that it takes the place of. */
const BESIDE: Readonly<Record<string, { readonly with?: string; readonly without?: string }>> = {
  'agenda.join': { with: 'held: hybrid\n' },
  'minutes.approved': { without: 'status' },
};
/** Days of other papers, of which the paper of the test is one. */
const OF_ITSELF = new Set(['agenda.instead-of', 'agenda.continues']);

/** What an example can't know: which wards, committees, files and notices a council has, and what day it is. */
const FACTS = new Set([
  'logo-unsound',
  'section-missing',
  'committee-unknown',
  'template-unknown',
  'notice-unknown',
  'ward-unknown',
  'not-an-executive',
  'report-not-on-agenda',
  'meetings-disagree',
  'date-in-future',
  'minutes-in-future',
  'topic-date',
  'notice-contradictory',
]);

/** Of what is recorded after a meeting, also which decisions and reports there are, and how long it was before. */
const FACTS_OF_RECORD = new Set(['record-link', 'record-date', 'key-decision-without-notice']);
const OF_RECORD: ReadonlySet<FieldKind> = new Set(['decision', 'call-in', 'notice']);

/** The line that `--explain` prints for a field. */
const printed = (kind: FieldKind, path: string): string | undefined =>
  /^For example: (.*)$/m.exec(explainField(`${kind}.${path}`) ?? '')?.[1];

const nameOf = (field: string): string => /^[a-z\d-]+/.exec(field)?.[0] ?? '';
const without = (fields: string, name: string): string =>
  fields
    .split(/^(?=[a-z])/m)
    .filter((field) => nameOf(field) !== name)
    .join('');

describe('the example of a field that --explain prints, pasted into a paper', () => {
  for (const kind of FIELD_KINDS) {
    for (const { path } of fieldReference()[kind]) {
      if (OF_ITSELF.has(`${kind}.${path}`)) continue;
      it(`is right: ${kind} ${path}`, async () => {
        const line = printed(kind, path);
        assert.ok(line !== undefined, 'there is an example');
        const [file, fields, text] = PAPERS[kind];
        const beside = BESIDE[`${kind}.${path}`] ?? {};
        const own = without(without(fields, nameOf(line)), beside.without ?? '');
        const all = `${own}${beside.with ?? ''}${line}\n`;
        const written = kind === 'council' ? all : paper(all, text);
        const today = kind === 'minutes' ? '2022-07-01' : '2022-05-04';
        const { diagnostics } = await loadCouncil({ [file]: written }, { today });
        assert.deepEqual(
          diagnostics
            .filter(({ severity, code }) => severity === 'error' && !FACTS.has(code))
            .filter(({ code }) => !(OF_RECORD.has(kind) && FACTS_OF_RECORD.has(code)))
            .map(({ code, message }) => `${code}: ${message}`),
          [],
        );
      });
    }
  }
});

/** The schemas of a field, by the names that lead to it. */
function schemasAt(schema: z.ZodType, names: readonly string[]): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return schemasAt(schema.unwrap() as z.ZodType, names);
  }
  const [first, ...rest] = names;
  if (first === undefined) return [schema];
  if (schema instanceof z.ZodPipe) return schemasAt(schema.out as z.ZodType, names);
  if (schema instanceof z.ZodArray) return schemasAt(schema.element as unknown as z.ZodType, names);
  if (schema instanceof z.ZodUnion) {
    return (schema.options as z.ZodType[]).flatMap((option) => schemasAt(option, names));
  }
  if (!(schema instanceof z.ZodObject)) return [];
  const field = (schema.shape as Record<string, z.ZodType>)[first];
  return field === undefined ? [] : schemasAt(field, rest);
}

describe('the example of a field within another', () => {
  for (const kind of FIELD_KINDS) {
    it(`is one that the field takes: ${kind}`, () => {
      for (const { path } of flatFields(fieldReference()[kind])) {
        const line = printed(kind, path);
        assert.ok(line !== undefined, `${kind}.${path} has an example`);
        const value = (parse(line) as Record<string, unknown>)[nameOf(line)];
        const schemas = schemasAt(frontMatterSchemas()[kind], path.split('.'));
        assert.ok(
          schemas.some((schema) => schema.safeParse(value).success),
          `${kind}.${path}: ${line}`,
        );
      }
    });
  }
});
