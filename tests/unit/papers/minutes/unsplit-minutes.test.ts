import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA, AGENDA_PATH, loadCouncil } from '../temporary-council.ts';

describe('minutes whose fields can’t be told from their text', () => {
  const PASSAGE =
    '::: exempt\nparagraphs: [3]\nreason: A bidder.\npublic-interest: Prices would rise.\nreview: 2027-01-01\n---\nThe Heronsgate Group offered less.\n:::\n';
  for (const [what, source] of [
    [
      'the fields don’t end',
      `---\nstatus: draft\n\n## 1 Bids\n\n${PASSAGE.replace(/paragraphs[^]*---\n/, '')}`,
    ],
    ['the fields can’t be read', `---\nstatus: "draft\n---\n\n## 1 Bids\n\n${PASSAGE}`],
    [
      'the text is too large',
      `---\nstatus: draft\n---\n\n## 1 Bids\n\n${PASSAGE}${'\nmany words'.repeat(100_000)}`,
    ],
  ] as const) {
    it(`have their passages looked for where ${what}`, async () => {
      const { diagnostics, withheld } = await loadCouncil({
        [AGENDA_PATH]: AGENDA,
        [AGENDA_PATH.replace('agenda.md', 'minutes.md')]: source,
      });
      assert.ok(diagnostics.some(({ severity }) => severity === 'error'));
      const texts = withheld.flatMap((one) => ('text' in one ? one.text.trim() : []));
      assert.deepEqual(texts, ['The Heronsgate Group offered less.']);
    });
  }
});
