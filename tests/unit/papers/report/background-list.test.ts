import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

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
