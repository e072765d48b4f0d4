import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { adviceOnName } from '../../../../src/papers/agenda/advice-on-name.ts';
import { BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

describe('what is asked of a report that no item names', () => {
  const ROWS: readonly (readonly [slug: string, hasMinutes: boolean, asked: RegExp])[] = [
    ['minutes-draft', false, /rename it to minutes\.md/],
    ['draft-minutes', false, /rename it to minutes\.md/],
    ['minutes-17-february', false, /rename it to minutes\.md/],
    ['minutes-draft', true, /put what is missing into minutes\.md/],
    ['quarry-draft', false, /another version of quarry\.md/],
    ['quarry-v2-final', false, /another version of quarry\.md/],
    ['quarry-2', false, /another version of quarry\.md/],
    ['quarry', false, /^$/],
    ['quarry-lease', false, /^$/],
    ['mill-draft', false, /^$/],
    ['budget-2026', false, /^$/],
    ['the-last-minutes-of-play', false, /^$/],
  ];
  for (const [slug, hasMinutes, asked] of ROWS) {
    it(`${slug}${hasMinutes ? ', beside minutes.md' : ''}`, () => {
      assert.match(adviceOnName(slug, ['quarry', 'budget', slug], hasMinutes), asked);
    });
  }
});

describe('a file that no item names and that isn’t ready', () => {
  for (const [what, text, isNote] of [
    ['is empty', '', true],
    ['is a few notes', 'Ask Highways for the map.\n', true],
    ['is a report', paper(FIELDS, BODY), false],
  ] as const) {
    it(`${isNote ? 'may be kept elsewhere' : 'is only to be on the agenda'} where it ${what}`, async () => {
      const { diagnostics } = await loadCouncil({ [REPORT.replace('one', 'extra')]: text });
      const said = diagnostics.find(({ code }) => code === 'report-not-on-agenda')?.message ?? '';
      assert.match(said, /^No item of the agenda refers to this report/);
      assert.equal(said.includes('keep it outside the folder of the papers'), isNote);
    });
  }
});
