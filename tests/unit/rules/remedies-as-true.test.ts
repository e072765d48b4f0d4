import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stringify } from 'yaml';
import { z } from 'zod';
import { frontMatterSchemas } from '../../../src/papers/editor-files.ts';
import { callInSchema } from '../../../src/papers/call-in/call-in-schema.ts';
import { decisionSchema } from '../../../src/papers/decision/decision-schema.ts';
import { noticeSchema } from '../../../src/papers/notice/notice-schema.ts';
import type { Diagnostic } from '../../../src/rules/diagnostic.ts';
import { choicesAt } from '../../../src/source/schema-fields.ts';
import { readYamlFile } from '../../../src/source/source-file.ts';
import { validate } from '../../../src/source/validate.ts';

const SCHEMAS: readonly (readonly [kind: string, schema: z.ZodType])[] = [
  ...Object.entries(frontMatterSchemas()),
  ['notice', noticeSchema],
  ['decision', decisionSchema],
  ['call-in', callInSchema],
];

/** The names of the fields of a paper. */
const namesIn = (schema: z.ZodType): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** What is said of a value in a field, and nothing of the fields that aren't there. */
function saidOf(schema: z.ZodType, field: string, value: unknown): readonly Diagnostic[] {
  const result = validate(schema, readYamlFile('x.yaml', stringify({ [field]: value })));
  const about = (one: Diagnostic): boolean => one.message.startsWith(`"${field}"`);
  return result.ok ? [] : result.diagnostics.filter(about);
}

describe('no remedy says more than the officer knows', () => {
  const hedged = [
    'not before 12 May 2026',
    'by 12 May 2026',
    '12 May 2026 (provisional)',
    'draft of 12 May 2026',
    'about 12 May 2026',
    '2026-05-12 to 2026-05-20',
    'not 12 May 2026',
    'w/c 12 May 2026',
  ];
  for (const [kind, schema] of SCHEMAS) {
    it(`of ${kind}: a day that isn’t certain is made no certain day`, () => {
      for (const field of namesIn(schema)) {
        for (const value of hedged) {
          for (const { message, fix } of saidOf(schema, field, value)) {
            assert.doesNotMatch(message, /the day as 2026/, value);
            assert.notEqual(fix?.to, '2026-05-12', `${field}: ${value}`);
          }
        }
      }
    });
    it(`of ${kind}: what isn’t one of some words is made none of them`, () => {
      for (const field of namesIn(schema)) {
        for (const choice of choicesAt(schema, [field], {})) {
          for (const value of [`not ${choice}`, `non-${choice}`, `all except ${choice}`]) {
            for (const { message, fix } of saidOf(schema, field, value)) {
              assert.doesNotMatch(message, new RegExp(`write ${field}: ${choice}\\.$`), value);
              assert.equal(fix, undefined, `${field}: ${value}`);
            }
          }
        }
      }
    });
    it(`of ${kind}: what isn’t so, or isn’t known, is no reason and no list`, () => {
      for (const field of namesIn(schema)) {
        for (const value of ['not yet', 'tbc', `not ${field}`, 'to be confirmed', 'see below']) {
          for (const { message } of saidOf(schema, field, value)) {
            if (value !== 'see below')
              assert.doesNotMatch(message, /reason: "/, `${field}: ${value}`);
            assert.doesNotMatch(
              message,
              /write a list: \[(?:not|tbc|to be|see)/,
              `${field}: ${value}`,
            );
          }
        }
      }
    });
  }
});

describe('what a field that takes more than a day is told', () => {
  for (const [when, right] of [
    ['not before 12 May 2026', '{ not-before: 2026-05-12 }'],
    ['on or after 12 May 2026', '{ not-before: 2026-05-12 }'],
    ['12 May 2026 at the earliest', '{ not-before: 2026-05-12 }'],
    ['12 to 20 May 2026', '{ from: 2026-05-12, to: 2026-05-20 }'],
    ['between 28 April and 20 May 2026', '{ from: 2026-04-28, to: 2026-05-20 }'],
    ['28 December 2026 – 3 January 2027', '{ from: 2026-12-28, to: 2027-01-03 }'],
    ['February 2028', '{ from: 2028-02-01, to: 2028-02-29 }'],
  ] as const) {
    it(`${when}: ${right}`, () => {
      const [found, ...more] = saidOf(noticeSchema, 'when', when);
      assert.deepEqual(more, []);
      assert.equal(found?.message, `"when": write when: ${right}.`);
      const [, from, to] = /(2\d{3}-\d\d-\d\d)(?:.*(2\d{3}-\d\d-\d\d))?/.exec(right) ?? [];
      const value = to === undefined ? { 'not-before': from } : { from, to };
      assert.deepEqual(saidOf(noticeSchema, 'when', value), []);
    });
  }
  for (const when of ['after 12 May 2026', 'by 12 May 2026', '20 to 12 May 2026', 'spring 2026']) {
    it(`${when}: that nobody knows more`, () =>
      assert.equal(
        saidOf(noticeSchema, 'when', when)[0]?.message,
        '"when": write a day, { from: …, to: … } or { not-before: … }.',
      ));
  }
});

describe('a field that says by being there that something is so', () => {
  const { agenda, report } = frontMatterSchemas();
  for (const [schema, field, value] of [
    [agenda, 'cancelled', false],
    [agenda, 'cancelled', 'not cancelled'],
    [agenda, 'postponed', 'no'],
    [agenda, 'adjourned', 'none'],
    [report, 'late', 'not late'],
  ] as const) {
    it(`${field}: ${value} is taken out`, () =>
      assert.match(saidOf(schema, field, value)[0]?.message ?? '', /: take this line out if/));
  }
  it('also of an item, and of a private meeting', () => {
    const said = (schema: z.ZodType, file: object) => {
      const result = validate(schema, readYamlFile('x.yaml', stringify(file)));
      return result.ok ? '' : result.diagnostics.map(({ message }) => message).join('\n');
    };
    const item = { title: 'Roads', late: 'not late' };
    assert.match(said(agenda, { items: [item] }), /late": take this line out if/);
    const notice = { private: { urgency: 'no' } };
    assert.match(said(noticeSchema, notice), /urgency": take this line out if/);
  });
  for (const [field, value] of [
    ['cancelled', 'No business'],
    ['cancelled', 'Not quorate'],
    ['adjourned', 'Not enough members came'],
  ] as const) {
    it(`${field}: ${value} is a reason`, () =>
      assert.equal(
        saidOf(agenda, field, value)[0]?.message,
        `"${field}": write ${field}: { reason: "${value}" }.`,
      ));
  }
});
