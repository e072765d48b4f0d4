import assert from 'node:assert/strict';
import { it } from 'node:test';
import { BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

it('what a withheld report says in fields that its page shows is looked through, at its line', async () => {
  const exempt =
    'exempt:\n  paragraphs: [3]\n  reason: It has bids.\n  public-interest: It would harm.\n  review: 2023-05-11\n';
  const fields = `${FIELDS.replace('exempt: false\n', exempt).replace('Head of Service', 'Zebedee Quillfeather')}changed: { reason: Lumen raised it. }\n`;
  const { open } = await loadCouncil({ [REPORT]: paper(fields, BODY) });
  const own = open.filter(({ kind }) => kind === 'own-field');
  assert.deepEqual(
    own.map(({ text, line }) => `${line} ${text}`),
    ['7 It has bids.', '8 It would harm.', '3 Zebedee Quillfeather', '15 Lumen raised it.'],
  );
});
