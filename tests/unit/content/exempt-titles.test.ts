import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIELDS, loadCouncil, paper, REPORT } from './temporary-council.ts';

const exempt = (more: string): string =>
  FIELDS.replace(
    'exempt: false',
    `exempt: { paragraphs: [3], reason: Prices., public-interest: It would harm., review: 2023-05-11${more} }`,
  );

const APPENDIX = 'appendices:\n  - title: Valuation by Grimsdyke Partners\n';
const OWN =
  '    exempt: { paragraphs: [3], reason: Prices., public-interest: It would harm., review: 2023-05-11, public-title: A valuation }\n';

describe('the title of an appendix to an exempt report', () => {
  for (const [why, fields, title] of [
    ['is public where the title of the report is', exempt('') + APPENDIX, 'Valuation by Grimsdyke Partners'],
    ['is kept back where the title of the report is', exempt(', public-title: Land') + APPENDIX, 'Title not for publication'],
    ['is the one that it has for the public', exempt(', public-title: Land') + APPENDIX + OWN, 'A valuation'],
  ] as const) {
    it(why, async () => {
      const { archive, withheld, diagnostics } = await loadCouncil({ [REPORT]: paper(fields, '') });
      assert.deepEqual(diagnostics.filter(({ severity }) => severity === 'error'), []);
      assert.equal(archive?.reports[0]?.appendices[0]?.title, title);
      const isSecret = withheld.some(
        (item) => item.kind === 'title' && item.text === 'Valuation by Grimsdyke Partners',
      );
      assert.equal(isSecret, !title.startsWith('Valuation'));
    });
  }
});
