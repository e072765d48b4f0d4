import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { z } from 'zod';
import { agendaSchema } from '../../../src/papers/agenda/agenda-schema.ts';
import { decisionSchema } from '../../../src/papers/decision/decision-schema.ts';
import { reportSchema } from '../../../src/papers/report/report-schema.ts';
import { isFileName, keyMeant, type NamedThings } from '../../../src/source/meant/entries.ts';
import { readYamlFile } from '../../../src/source/source-file.ts';
import { validate } from '../../../src/source/validate.ts';

const THINGS: NamedThings = {
  standing: [
    { key: 'apologies', title: 'Apologies for absence' },
    { key: 'declarations', title: 'Declarations of interest' },
  ],
  report: [{ key: 'sea-wall-repairs' }, { key: 'budget' }],
};
const REPORT =
  'title: One\nreport-of: Head of Service\ncall-in: false\nexempt: false\nwards: all\nward-members-consulted: false\npillars: []\n';

const said = (schema: z.ZodType, yaml: string): { message: string; fix?: string }[] => {
  const result = validate(schema, readYamlFile('x.yaml', yaml), THINGS);
  if (result.ok) return [];
  return result.diagnostics
    .filter(({ code }) => code !== 'field-missing')
    .map(({ message, fix }) => ({
      message: message.replace(/^"[\w-]+": /, ''),
      ...(fix && { fix: fix.to }),
    }));
};
const ofItem = (entry: string) =>
  said(agendaSchema, `time: "10:00"\nplace: Civic Hall\nitems:\n  - ${entry}\n`);

describe('a key', () => {
  const cases: readonly [written: string, key: string | undefined, isCertain: boolean][] = [
    ['Declarations of interest', 'declarations', true],
    ['declarations-of-interest', 'declarations', true],
    ['DECLARATIONS', 'declarations', true],
    ['Declaration of Interests', 'declarations', false],
    ['apologys', 'apologies', false],
    ['Wholly other', undefined, false],
    ['', undefined, false],
  ];
  for (const [written, key, isCertain] of cases) {
    it(`written as "${written}" is ${key ?? 'none'}${isCertain ? ', for certain' : ''}`, () => {
      const meant = keyMeant(written, THINGS['standing'] ?? []);
      assert.deepEqual(meant, key === undefined ? undefined : { key, isCertain });
    });
  }

  it('that is no title comes before a title that is the same', () => {
    const things = [{ key: 'one', title: 'Two' }, { key: 'two' }];
    assert.equal(keyMeant('Two', things)?.key, 'two');
  });
});

describe('a name of a file', () => {
  for (const text of [
    ...['survey.pdf', 'Survey of 2025.docx', 'papers/survey.pdf', String.raw`C:\a\survey.xlsx`],
    ...['page.html', 'survey.v2.PDF'],
  ]) {
    it(`is ${text}`, () => assert.ok(isFileName(text)));
  }
  for (const text of [
    ...['council.gov.uk', 'council.gov.uk/survey.pdf', 'https://a.example/s.pdf', 'Survey'],
    ...['Section 3.1', 'survey. pdf', 'www.localplan.co.uk'],
  ]) {
    it(`isn’t ${text}`, () => assert.ok(!isFileName(text)));
  }
});

describe('an item of an agenda', () => {
  const cases: readonly [entry: string, advice: string, fix?: string][] = [
    ['standing: Declarations of interest', 'write standing: declarations.', 'declarations'],
    ['standing: Declaration of Interests', 'write standing: declarations, if that is meant.'],
    ['standing: Wholly other', 'write one of: apologies, declarations.'],
    ['report: Sea wall repairs', 'write report: sea-wall-repairs.', 'sea-wall-repairs'],
    ['report: sea wall', 'write report: sea-wall-repairs, if that is meant.'],
    ['report: budget.docx', 'write report: budget.', 'budget'],
    ['report: Plan of the quay', 'write report: plan-of-the-quay.', 'plan-of-the-quay'],
    ['report - sea-wall-repairs', 'write report: sea-wall-repairs.'],
    ['report – other-report', 'write report: other-report.'],
    ['report → budget', 'write report: budget.'],
    ['report, budget', 'write report: budget.'],
    ['Report - Sea wall repairs', 'write report: sea-wall-repairs.'],
    ['standing - apologies', 'write standing: apologies.'],
    ['title - Work programme', 'write title: Work programme.'],
    ['Apologies for absence', 'write standing: apologies.'],
    ['sea-wall-repairs.md', 'write report: sea-wall-repairs.'],
    ['survey.pdf', 'this isn’t a title; write { title: … } with words that say what it is.'],
    // Titles that begin as a field is called.
    ['Report - Visit to the quay', 'write { title: "Report - Visit to the quay" }.'],
    ['Notice - Works on the quay', 'write { title: "Notice - Works on the quay" }.'],
    ['Late items - none so far', 'write { title: "Late items - none so far" }.'],
    ['Standing orders', 'write { title: "Standing orders" }.'],
    ['Title deeds of the quay', 'write { title: "Title deeds of the quay" }.'],
  ];
  for (const [entry, message, fix] of cases) {
    it(`"${entry}": ${message}`, () =>
      assert.deepEqual(ofItem(entry), [{ message, ...(fix !== undefined && { fix }) }]));
  }

  it('that lost its hyphen, and is of another kind than the one above, is no wrong field', () => {
    const [one] = ofItem('standing: apologies\n    report: budget');
    assert.match(one?.message ?? '', /If another entry begins here, write a hyphen and a space/);
    const [other] = ofItem('standing: apologies\n    by: Ann Bell');
    assert.doesNotMatch(other?.message ?? '', /another entry/);
  });
});

describe('an entry of a report', () => {
  const NO_TITLE = /^this isn’t a title; write \{ title: … \}/;
  const appendices: readonly [entry: string, advice: RegExp][] = [
    ['appendix-1.pdf', NO_TITLE],
    ['Plan (A3).docx', NO_TITLE],
    ['Appendix 1', NO_TITLE],
    ['Annex B.', NO_TITLE],
    ['see attached', NO_TITLE],
    ['To follow', NO_TITLE],
    ['Plan of the wall', /^write \{ title: "Plan of the wall" \}/],
    ['Schedule of works', /^write \{ title: "Schedule of works" \}/],
    ['Attached housing: a survey', /^write \{ title: "Attached housing: a survey" \}/],
    ['Annex to the town hall', /^write \{ title: "Annex to the town hall" \}/],
  ];
  for (const [entry, advice] of appendices) {
    it(`"${entry}" in appendices: ${String(advice)}`, () => {
      const own = `${REPORT}background-papers: []\nappendices:\n  - "${entry}"\n`;
      assert.match(said(reportSchema, own)[0]?.message ?? '', advice);
    });
  }

  const addresses: readonly [url: string, advice: RegExp, isFixed: boolean][] = [
    ['survey.pdf', /^this is the name of a file; write the whole address/, false],
    ['papers/survey.pdf', /^this is the name of a file/, false],
    ['council.gov.uk', /^write url: https:\/\/council\.gov\.uk\.$/, true],
    ['council.gov.uk/survey.pdf', /^write url: https:\/\/council\.gov\.uk\/survey\.pdf/, true],
  ];
  for (const [url, advice, isFixed] of addresses) {
    it(`url: ${url} is ${isFixed ? 'an address' : 'no address'}`, () => {
      const own = `${REPORT}background-papers:\n  - title: S\n    url: ${url}\n`;
      const [one] = said(reportSchema, own);
      assert.match(one?.message ?? '', advice);
      assert.equal(one?.fix !== undefined, isFixed);
    });
  }
});

describe('an interest that was declared', () => {
  const ALONE = /^write the name alone as name:, and what is said besides in the field for it/;
  const cases: readonly [entry: string, advice: RegExp][] = [
    ['Ann Bell, owns a boat', /^write \{ name: "Ann Bell", nature: "owns a boat" \}/],
    ['Ann Bell – owns a boat', /^write \{ name: "Ann Bell", nature: "owns a boat" \}/],
    ['Ann Bell declared an interest as she owns a boat', ALONE],
    ['Tom Vale and Ida Kay, both own boats', ALONE],
    ['Ann Bell, none', ALONE],
    ['Ann Bell', /^write \{ name: "Ann Bell" \}/],
    ['Siân ap Rhys-Owen', /^write \{ name: "Siân ap Rhys-Owen" \}/],
  ];
  for (const [entry, advice] of cases) {
    it(`"${entry}": ${String(advice)}`, () => {
      const own = `title: T\ntaken: 2026-02-17\nby: Ann\nfunction: executive\ninterests:\n  - ${entry}\n`;
      assert.match(said(decisionSchema, own)[0]?.message ?? '', advice);
    });
  }
});

describe('a hyphen without a blank before a value', () => {
  it('begins an entry where the field takes a list', () => {
    const [one] = said(reportSchema, REPORT.replace('wards: all', 'wards: -Quarry'));
    assert.match(
      one?.message ?? '',
      /a hyphen that begins an entry of a list has a space after it/,
    );
  });

  for (const [field, written, advice] of [
    ['call-in', 'call-in: -no', /write true for Yes or false for No/],
    ['exempt', 'exempt: -no', /true for Yes or false for No|true|false/],
  ] as const) {
    it(`is no entry of ${field}, which takes none`, () => {
      const [one] = said(reportSchema, REPORT.replace(`${field}: false`, written));
      assert.doesNotMatch(one?.message ?? '', /entry of a list/);
      assert.match(one?.message ?? '', advice);
    });
  }
});
