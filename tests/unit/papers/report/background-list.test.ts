import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODY, COUNCIL, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

const WITHOUT = FIELDS.replace('background-papers: []\n', '');

describe('a report that has no list of background papers', () => {
  for (const [kind, asks] of [
    ['parish', false],
    ['licensing-hearing', false],
    ['scrutiny', true],
    ['council', true],
    ['executive', true],
    ['combined-authority', true],
  ] as const) {
    it(`is ${asks ? 'asked for it' : 'sound, and says nothing of them'}, where its body is of the kind ${kind}`, async () => {
      const { archive, diagnostics } = await loadCouncil({
        'committees/scrutiny.md': `---\nname: Board\nkind: ${kind}\n---\n`,
        [REPORT]: paper(WITHOUT, BODY),
      });
      const isAsked = diagnostics.some(
        ({ code, message }) => code === 'field-missing' && message.includes('background-papers'),
      );
      assert.equal(isAsked, asks);
      const [report] = archive?.reports ?? [];
      assert.equal(report?.listsNoBackground, asks ? undefined : true);
    });
  }
});

describe('what a report has to answer', () => {
  const FIELD = /^(?:call-in|exempt|ward-members-consulted): .*\n/gm;
  const NOT_SAID = FIELDS.replace(FIELD, '');
  for (const [kind, council, asked] of [
    ['parish', '', []],
    ['licensing-hearing', '', []],
    ['licensing-hearing', ', bodies: [licensing-hearing]', ['call-in']],
    ['scrutiny', '', ['call-in', 'exempt', 'ward-members-consulted']],
    ['council', '', ['call-in', 'exempt', 'ward-members-consulted']],
    ['executive', '', ['call-in', 'exempt', 'ward-members-consulted']],
  ] as const) {
    it(`is ${asked.join(', ') || 'none of call-in, exempt and consultation'}, of the kind ${kind} ${council.trim()}`, async () => {
      const { archive, diagnostics } = await loadCouncil({
        'council.yaml': COUNCIL.replace('working-days: 5', `working-days: 5${council}`),
        'committees/scrutiny.md': `---\nname: Board\nkind: ${kind}\n---\n`,
        [REPORT]: paper(NOT_SAID, BODY),
      });
      const missing = diagnostics.filter(({ code }) => code.endsWith('-missing'));
      const named = ['call-in', 'exempt', 'ward-members-consulted'].filter((field) =>
        missing.some(({ message }) => message.includes(`"${field}"`)),
      );
      assert.deepEqual(named, asked);
      const [report] = archive?.reports ?? [];
      if (asked.length === 0) {
        assert.deepEqual(report?.questions, []);
        assert.equal(report?.access.kind, 'open');
      }
    });
  }

  for (const [kind, wards, asked] of [
    ['scrutiny', '', ['call-in', 'exempt']],
    ['executive', '', ['call-in', 'exempt']],
    ['parish', '', []],
    ['scrutiny', 'wards: [Armley]\n', ['call-in', 'exempt', 'wards', 'ward-members-consulted']],
  ] as const) {
    it(`is ${asked.join(', ') || 'nothing'}, of a council ${wards === '' ? 'without wards' : 'with wards'} and the kind ${kind}`, async () => {
      const { archive, diagnostics } = await loadCouncil({
        'council.yaml': COUNCIL.replace(/^wards: .*\n/m, wards),
        'committees/scrutiny.md': `---\nname: Board\nkind: ${kind}\n---\n`,
        [REPORT]: paper(NOT_SAID.replace('wards: all\n', ''), BODY),
      });
      const named = ['call-in', 'exempt', 'wards', 'ward-members-consulted'].filter((field) =>
        diagnostics.some(
          ({ code, message }) => code.endsWith('-missing') && message.includes(`"${field}"`),
        ),
      );
      assert.deepEqual(named, asked);
      const [report] = archive?.reports ?? [];
      if (wards === '') assert.ok(!report?.questions?.includes('ward-members-consulted'));
    });
  }

  it('is shown where it is written, of a council without wards', async () => {
    const { archive, diagnostics } = await loadCouncil({
      'council.yaml': COUNCIL.replace(/^wards: .*\n/m, ''),
      [REPORT]: paper(FIELDS.replace('wards: all\n', ''), BODY),
    });
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(archive?.reports[0]?.questions, ['call-in', 'ward-members-consulted']);
  });

  it('is read where it is written, of a body that may leave it out', async () => {
    const { archive } = await loadCouncil({
      'committees/scrutiny.md': '---\nname: Board\nkind: parish\n---\n',
      [REPORT]: paper(FIELDS, BODY),
    });
    assert.deepEqual(archive?.reports[0]?.questions, ['call-in', 'ward-members-consulted']);
  });

  it('is held back where a field that isn’t known may say that it is exempt', async () => {
    const { archive } = await loadCouncil({
      'committees/scrutiny.md': '---\nname: Board\nkind: parish\n---\n',
      [REPORT]: paper(`${NOT_SAID}exmpt: { paragraphs: [3] }\n`, BODY),
    });
    assert.ok(
      archive === undefined || archive.reports.every(({ access }) => access.kind !== 'open'),
    );
  });
});
