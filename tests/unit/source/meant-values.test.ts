import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { date, slug, time, webAddress, yesNo } from '../../../src/source/fields.ts';
import { isListOfSigns, meantValue } from '../../../src/source/meant/values.ts';

const REASON = z.strictObject({ reason: z.string() });
const WARDS = z.union([z.literal('all'), z.array(z.string()).min(1)]);

describe('what was meant by a value of another form', () => {
  const values: [value: string | number, field: z.ZodType, written: string | undefined][] = [
    ['8/12/2026', date, '2026-12-08 if 8 December 2026'],
    ['31/12/26', date, '2026-12-31'],
    ['31/13/26', date, undefined],
    ['8 Dec 26', date, '2026-12-08'],
    ['8th December, 2026', date, '2026-12-08'],
    ['Tuesday 8 December 2026', date, '2026-12-08'],
    ['December 8, 2026', date, '2026-12-08'],
    ['2026-12-8', date, '2026-12-08'],
    ['2026/12/08', date, '2026-12-08'],
    ['2026‑12‑08', date, '2026-12-08'],
    ['2026-12-08T10:00', date, '2026-12-08'],
    ['30 February 2026', date, undefined],
    ['8 December', date, undefined],
    ['soon', date, undefined],
    ['not before 8 December 2026', date, undefined],
    ['8 December 2026 or later', date, undefined],
    ['8 December 2026 (provisional)', date, undefined],
    ['2026-12-08 to 2026-12-10', date, undefined],
    ['on Tuesday, 8 December 2026 at 10.30am', date, '2026-12-08'],
    ['dated 8 December 2026', date, '2026-12-08'],
    ['2.30', time, '"14:30" if "02:30"'],
    ['7', time, '"19:00" if "07:00"'],
    ['07:30', time, '07:30'],
    ['11.15', time, '"11:15"'],
    ['10am', time, '"10:00"'],
    ['2.30 p.m.', time, '"14:30"'],
    ['9:30', time, '"09:30"'],
    ['1400 hrs', time, '"14:00"'],
    ['noon', time, '"12:00"'],
    ['12 am', time, '"00:00"'],
    ['25:00', time, undefined],
    ['10.00am to noon', time, '"10:00"'],
    ['../2022-05-11/one.md', slug, 'one'],
    ['None', z.array(z.string()), '[]'],
    ['papers.example', z.string().regex(/^https:\/\/.*\/$/), 'https://papers.example/'],
    ['No business', REASON, '{ reason: "No business" }'],
    ['true', REASON, undefined],
    ['Yes', yesNo, 'true'],
    ['“false”', yesNo, 'false'],
    ['n/a', yesNo, undefined],
    ['Budget Report.md', slug, 'budget-report'],
    ['one.md', slug, 'one'],
    ['www.council.gov.uk/a', webAddress, 'https://www.council.gov.uk/a'],
    ['ALL', WARDS, 'all'],
    ['All wards', WARDS, 'all'],
    ['Armley, Temple Newsam', WARDS, '[Armley, Temple Newsam]'],
    ['North and South', WARDS, '[North, South] if [North and South]'],
    ['North & South, East', WARDS, '[North, South, East] if [North & South, East]'],
    ['North / South + East', WARDS, '[North, South, East]'],
    ['None', WARDS, undefined],
    ['All except Armley', WARDS, undefined],
    ['Armley and others', WARDS, undefined],
    ['Armley, parts of Temple Newsam', WARDS, undefined],
    ['to be confirmed', WARDS, undefined],
    ['not applicable', WARDS, undefined],
    ['None declared', z.array(z.string()), '[]'],
    ['city-wide', WARDS, 'all'],
    ['Otherton', WARDS, '[Otherton]'],
    ['Nothing Hill, Allerton', WARDS, '[Nothing Hill, Allerton]'],
    ['not yet known', REASON, undefined],
    ['8 December 2026', REASON, undefined],
    [
      'Nobody can come before 8 December 2026',
      REASON,
      '{ reason: "Nobody can come before 8 December 2026" }',
    ],
    ['(Armley)', WARDS, '[Armley]'],
    ['{ Armley', WARDS, undefined],
    ['Scrutiny', z.enum(['scrutiny', 'council']), 'scrutiny'],
  ];
  for (const [value, field, written] of values) {
    it(`${value}: ${written ?? 'nothing'}`, () => {
      const meant = meantValue(value, field);
      const unless = meant?.unlessOther === undefined ? '' : ` if ${meant.unlessOther}`;
      assert.equal(meant && `${meant.written}${unless}`, written);
    });
  }
});

it('two entries where one text belongs', () => {
  const entries = ['Head of Finance', 'Head of Law'];
  assert.equal(meantValue(entries, z.string())?.written, 'Head of Finance and Head of Law');
  assert.equal(meantValue(['Draft'], z.string()), undefined);
});

describe('a list whose entries begin with another sign', () => {
  const values: [value: unknown, isOne: boolean][] = [
    ['• Armley • Temple Newsam', true],
    ['-Armley -Temple Newsam', true],
    ['– Armley', true],
    ['Armley', false],
    [['Armley'], false],
  ];
  for (const [value, isOne] of values) {
    it(`${JSON.stringify(value)}: ${isOne}`, () =>
      assert.equal(isListOfSigns(value, WARDS), isOne));
  }
  it('is none for a field that takes a text', () => {
    assert.equal(isListOfSigns('– late –', z.string()), false);
  });
});
