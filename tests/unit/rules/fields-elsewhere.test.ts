import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { z } from 'zod';
import { frontMatterSchemas } from '../../../src/papers/editor-files.ts';
import { belongsElsewhere } from '../../../src/source/other-names.ts';
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

const WITH: Readonly<Record<string, (line: string) => Record<string, string>>> = {
  agenda: (line) => ({ [AGENDA_PATH]: AGENDA.replace('place:', `${line}\nplace:`) }),
  report: (line) => ({ [REPORT]: paper(`${FIELDS}${line}\n`, BODY) }),
  committee: (line) => ({
    'committees/scrutiny.md': COMMITTEE.replace('kind: scrutiny\n', `kind: scrutiny\n${line}\n`),
  }),
  council: (line) => ({ 'council.yaml': `${COUNCIL}${line}\n` }),
};

/** What officers write as a field of a paper that hasn’t it, and what they are told. */
const FIELDS_ELSEWHERE: readonly (readonly [paper: string, line: string, says: RegExp])[] = [
  ['agenda', 'chair: Ann Bee', /membership: of its file in committees\. Take this line out\.$/],
  ['agenda', 'Apologies: [Ann Bee]', /by minutes\.md beside the agenda\. Take this line out\.$/],
  ['agenda', 'title: Scrutiny', /The committee is the folder that the meeting is in/],
  ['agenda', 'venue: Civic Hall', /It is called place here, and that is written already\./],
  ['agenda', 'date: 2022-05-11', /The day of a meeting is the name of its folder/],
  ['agenda', 'status: draft', /one that isn’t ready is kept elsewhere/],
  ['report', 'date: 2022-05-11', /The day of a meeting is the name of its folder/],
  ['report', 'author: Ann Bee', /It is called report-of here, and that is written already\./],
  ['report', 'financial implications: none', /"## Financial implications"\.$/],
  ['report', 'appendix: Map', /Did you mean "appendices"\?$/],
  ['report', 'contact: Ann Bee', /contact: of the agenda, or of council\.yaml/],
  ['committee', 'chair: Ann Bee', /Write membership: with from:, chair: and members: below it\.$/],
  ['committee', 'members: [Ann Bee]', /Write membership: with from:/],
  [
    'committee',
    'description: It looks into things.',
    /is text below the fields\. Write it there\.$/,
  ],
  ['council', 'committees: [scrutiny]', /Each committee has a file in committees\./],
  ['council', 'phone: 0113 496 0000', /It belongs to contact:\./],
];

describe('a field that belongs elsewhere', () => {
  for (const [kind, line, says] of FIELDS_ELSEWHERE) {
    it(`says where, and nothing else: ${line} of ${kind}`, async () => {
      const { diagnostics } = await loadCouncil(WITH[kind]?.(line) ?? {});
      const wrong = diagnostics.filter(({ severity }) => severity !== 'info');
      assert.deepEqual(
        wrong.map(({ code }) => code),
        ['field-unknown'],
      );
      assert.match(wrong[0]?.message ?? '', says);
    });
  }

  it('is never one that the paper has', () => {
    for (const schema of Object.values<z.ZodType>(frontMatterSchemas())) {
      const { title } = schema.meta() ?? {};
      const shape = (schema as z.ZodObject).shape ?? {};
      for (const key of Object.keys(shape))
        assert.equal(belongsElsewhere(title, key), undefined, `${String(title)}: ${key}`);
    }
  });
});

describe('a standing item in a council that has none', () => {
  it('is answered by what to write in its place', async () => {
    const standing = AGENDA.replace('- report: one', '- standing: apologies\n  - report: one');
    const { diagnostics } = await loadCouncil({ [AGENDA_PATH]: standing });
    const [only, ...more] = diagnostics.filter(({ severity }) => severity !== 'info');
    assert.equal(more.length, 0);
    assert.match(
      only?.message ?? '',
      /^There is no standing item "apologies"\. The council has none: write title:/,
    );
    const titled = AGENDA.replace(
      '- report: one',
      '- title: Apologies for absence\n  - report: one',
    );
    const after = await loadCouncil({ [AGENDA_PATH]: titled });
    assert.deepEqual(
      after.diagnostics.filter(({ severity }) => severity !== 'info'),
      [],
    );
  });
});
