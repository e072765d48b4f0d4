import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { channels } from './channels.ts';
import { summariseLeakProof } from '../../../src/proof/describe.ts';
import { proveNothingLeaked } from '../../../src/proof/prove-nothing-leaked.ts';
import { secretsOfText } from '../../../src/language/secrets.ts';
import { HOSTILE_TEXTS } from '../../support/fixture/hostile-texts.ts';
import { EXEMPT, proofOf, SENTENCE } from './site.ts';

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

test('what is exempt and has no words of its own is not said to be open', async () => {
  const page = { 'x/index.html': '<p>A page</p>' };
  assert.match(
    summariseLeakProof(await proofOf(page, { secrets: [] })),
    /^What is exempt has no words/,
  );
  const nothing = await proveNothingLeaked({ files: [], secrets: [] });
  assert.match(summariseLeakProof(nothing), /^No paper has exempt words or files, so/);
});

const FOLDER = 'content/meetings/plans/2026-12-10';

test('the summary says that nothing was found only where there is no warning either', async () => {
  const [ordinary, other] = [
    'The contract will be for four years with an option to extend for up to two further years.',
    'The panel met at the library and the weather was fine.',
  ];
  const summary = async (open: string): Promise<string> =>
    summariseLeakProof(
      await proofOf(
        { 'x/index.html': `<p>${open}</p>` },
        {
          secrets: secretsOfText(ordinary, { ...EXEMPT, file: `${FOLDER}/settlement.md` }),
          openTexts: [{ text: open, source: `${FOLDER}/bridge.md` }],
        },
      ),
    );
  assert.match(await summary(other), /: none found\.$/);
  assert.match(
    await summary(ordinary),
    /: none found for certain; 1 place may have some of it: see the warnings\.$/,
  );
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

/** Base64 and gzip by turns, so many of both together. */
function packed(text: string, times: number): string | Buffer {
  let content: string | Buffer = text;
  for (let done = 0; done < times; done += 1) {
    content = done % 2 === 0 ? gzipSync(content) : Buffer.from(content).toString('base64');
  }
  return content;
}

test('a sentence packed eight times over is found, and what is packed deeper stops the build', async () => {
  const found = await proofOf({ 'x.bin': packed(SENTENCE, 8) });
  assert.ok(found.hits.length > 0);
  assert.deepEqual(found.unread, []);
  for (const times of [9, 12]) {
    const { unread } = await proofOf({ 'x.bin': packed(SENTENCE, times) });
    assert.match(unread[0]?.reason ?? '', /more than 8 others/, `packed ${times} times`);
  }
});

test('a hash that begins as something packed does by chance can be read, and so can what is packed in so few letters', async () => {
  // The hash of a line of a register, which nobody can write otherwise.
  const chance = '78daf3498a3b6bcd95f39c65b1d6b6290f4e2bd7fcf56c4acbd0e5dd1697a324';
  const secrets = secretsOfText('The price is £1,483,920.', EXEMPT);
  const small = gzipSync('1,483,920').toString('hex').padEnd(64, '0');
  const line = (previous: string) => `{"number":2,"previous":"${previous}"}\n`;
  const { unread } = await proofOf(
    { 'a.jsonl': line(chance), 'b.jsonl': line(chance.slice(0, 16)) },
    { secrets },
  );
  assert.deepEqual(unread, []);
  const longer = await proofOf({ 'a.jsonl': line(`${chance}00`) }, { secrets });
  assert.equal(longer.unread.length, 1);
  const { hits } = await proofOf({ 'a.jsonl': line(small) }, { secrets });
  assert.ok(hits.length > 0);
});

test('escapes aren’t containers: however often an attack is escaped, the page can be read', async () => {
  const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const pages = HOSTILE_TEXTS.map((text, number) => {
    let title = text;
    for (let times = 0; times < number; times += 1) title = escape(title);
    return [`${number}/index.html`, `<title>${title}</title><p title="${title}">${title}</p>`];
  });
  const { hits, unread } = await proofOf(Object.fromEntries(pages) as Record<string, string>);
  assert.deepEqual([hits, unread], [[], []]);
});

test('escapes that decode to more than a file may unpack to stop the build', async () => {
  const page = `&${'amp;'.repeat(2000)}`;
  const { unread } = await proofOf({ 'x/index.html': page }, { limits: { bytes: 100_000 } });
  assert.match(unread[0]?.reason ?? '', /decodes to more than 100000 bytes/);
});

test('a turn of phrase that a tag makes a letter longer is as open as it is without', async () => {
  const secrets = secretsOfText(
    'Following consultation, these were added: permit bays for the doctors of the Wrenfield surgery.',
    EXEMPT,
  );
  const page =
    '<p>Following consultation, these were added:</p><ul><li>countdown signals</li></ul>';
  const source = 'meetings/x/2022-05-11/signals.md';
  const text = 'Following consultation, these were added:\n\n- countdown signals';
  assert.equal((await proofOf({ 'x/index.html': page }, { secrets })).hits.length, 1);
  const open = await proofOf({ 'x/index.html': page }, { secrets, openTexts: [{ text, source }] });
  assert.deepEqual(open.hits, []);
});
