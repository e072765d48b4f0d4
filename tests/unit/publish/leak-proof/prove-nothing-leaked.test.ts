import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channels } from './channels.ts';
import { secretsOfText } from '../../../../src/domain/secrets.ts';
import { EXEMPT, proofOf } from './site.ts';

const planted = await channels();
const proof = await proofOf(
  Object.fromEntries(planted.map(({ file, content }) => [file, content])),
  { limits: { hits: 10_000 } },
);

for (const { name, file, found } of planted) {
  test(`an exempt sentence is found in ${name}`, () => {
    const inFile = proof.hits.filter((hit) => hit.file.startsWith(file.slice(0, 3)));
    const channelsFound = inFile
      .filter(({ secret }) => secret.kind === 'sentence')
      .map((hit) => hit.channel);
    assert.ok(
      channelsFound.some((channel) => found.test(channel)),
      `found by ${JSON.stringify(channelsFound)}, not by ${String(found)}`,
    );
  });
}

test('the proof says how much was looked for, and reads every file', () => {
  assert.ok(proof.secrets >= 3);
  assert.equal(proof.files, planted.length);
  assert.deepEqual(proof.unread, []);
});

test('no hit shows the secret', () => {
  const shown = JSON.stringify([proof.hits, proof.unread]).toLowerCase();
  for (const word of ['quillfeather', 'zebedee', '1,234,567', 'café']) {
    assert.ok(!shown.includes(word), word);
  }
});

test('every secret of a file is found, not only the first', async () => {
  const sentences = [
    'The monitoring officer was suspended after an anonymous complaint.',
    'The purchaser will demolish the chapel within six weeks of completion.',
    'The headteacher has agreed to resign before the autumn term begins.',
  ];
  const secrets = secretsOfText(sentences.join('\n\n'), EXEMPT);
  const page = `<!doctype html><p>${sentences.join('</p><p>')}</p>`;
  const { hits } = await proofOf({ 'x/index.html': page }, { secrets });
  assert.deepEqual(
    [...new Set(hits.map(({ secret }) => secret.source.line))],
    [EXEMPT.line, EXEMPT.line + 2, EXEMPT.line + 4],
  );
});
