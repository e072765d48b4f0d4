import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import fc from 'fast-check';
import { secretsOfText } from '../../../src/language/secrets.ts';
import type { Secret } from '../../../src/language/secret.ts';
import type { Allowance, LeakProof, OpenText, SecretUnit } from '../../../src/proof/leak-proof.ts';
import { proveNothingLeaked } from '../../../src/proof/prove-nothing-leaked.ts';
import { publishedFiles } from '../../../src/proof/published-files.ts';
import { channels, draw, pdf, zip } from './channels.ts';
import { EXEMPT, proofOf, SENTENCE, sha256, unitOf, writeSite, type Site } from './site.ts';
import { propertyRuns } from '../../support/property-runs.ts';

/** Sentences of exempt papers, some of them with words that are in others, and in open papers. */
const SENTENCES = [
  SENTENCE,
  'The purchaser will demolish the chapel of Saint Wulfstan for £2,345,678 within six weeks.',
  'The headteacher Ottoline Marchbanks has agreed to resign before the autumn term begins.',
  'Zebedee Quillfeather was paid £1,234,567 and the matter of the claim is thereby at an end.',
] as const;

/** What pages say: all of an exempt sentence, a piece of it, a name, a figure, or nothing of the kind. */
const WORDS = [
  'The committee met at ten and rose at noon, and the minutes were agreed.',
  'A report on the swimming pool of Lanternhithe will follow in the spring.',
  ...SENTENCES,
  'The officers will settle the claim of the residents, and demolish the chapel of rest.',
  'Thanks were given to Zebedee Quillfeather, and to Ottoline Marchbanks.',
  'The total is £11,234,567, and not £2,345,678.',
] as const;

type Council = {
  readonly files: ReadonlyMap<string, number>;
  readonly secrets: ReadonlySet<number>;
  readonly open: ReadonlyMap<number, number>;
  readonly allowed: ReadonlySet<number>;
};

type Edit =
  | { readonly kind: 'file'; readonly at: number; readonly says: number | undefined }
  | { readonly kind: 'secret' | 'allowed'; readonly at: number }
  | { readonly kind: 'open'; readonly at: number; readonly says: number | undefined };

const PATHS = ['index.html', 'a/index.html', 'b/data.json', 'c/paper.pdf', 'd/table.docx'] as const;

const says = fc.option(fc.nat(WORDS.length - 1), { nil: undefined });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('file' as const), at: fc.nat(PATHS.length - 1), says }),
  fc.record({
    kind: fc.constantFrom('secret' as const, 'allowed' as const),
    at: fc.nat(SENTENCES.length - 1),
  }),
  fc.record({ kind: fc.constant('open' as const), at: fc.nat(4), says }),
);

function edited(council: Council, change: Edit): Council {
  switch (change.kind) {
    case 'file':
      return { ...council, files: withEntry(council.files, PATHS[change.at] ?? '', change.says) };
    case 'open':
      return { ...council, open: withEntry(council.open, change.at, change.says) };
    case 'secret':
      return { ...council, secrets: toggled(council.secrets, change.at) };
    case 'allowed':
      return { ...council, allowed: toggled(council.allowed, change.at) };
  }
}

function withEntry<Key>(
  map: ReadonlyMap<Key, number>,
  key: Key,
  value: number | undefined,
): ReadonlyMap<Key, number> {
  const changed = new Map(map);
  if (value === undefined) changed.delete(key);
  else changed.set(key, value);
  return changed;
}

function toggled(set: ReadonlySet<number>, member: number): ReadonlySet<number> {
  const changed = new Set(set);
  if (!changed.delete(member)) changed.add(member);
  return changed;
}

async function contentOf(path: string, text: string): Promise<string | Uint8Array> {
  if (path.endsWith('.pdf')) return pdf((document) => draw(document, text.replace('é', 'e')));
  if (path.endsWith('.docx')) return zip({ 'word/document.xml': `<w:p>${text}</w:p>` });
  return path.endsWith('.json')
    ? JSON.stringify({ text })
    : `<!doctype html><p>${text.replace(/ (\S+)/g, ' <b>$1</b>')}</p>`;
}

function unitsOf({ secrets }: Council): SecretUnit[] {
  return [...secrets].sort().map((number) => {
    const source = { file: `content/exempt-${number}.md`, line: 1, column: 1 };
    return unitOf(secretsOfText(SENTENCES[number] ?? '', source));
  });
}

function openTextsOf({ open }: Council): OpenText[] {
  return [...open].map(([at, number]) => ({
    text: WORDS[number] ?? '',
    source: `content/open-${at}.md`,
  }));
}

function allowancesOf({ allowed }: Council): Allowance[] {
  return [...allowed].map((number) => ({ text: SENTENCES[number] ?? '', reason: 'Agreed.' }));
}

/** All that a proof says but how much of it was known. */
const verdictOf = (proof: LeakProof) => ({
  ...proof,
  mask: undefined,
  wordsOf: undefined,
  filesKnown: undefined,
  hits: proof.hits.map((hit) => JSON.stringify(hit)).sort(),
});

test('after any edits, a proof that remembers finds the same as one that reads everything', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 3, maxLength: 12 }), async (edits) => {
      const folder = await mkdtemp(join(tmpdir(), 'leak-proof-'));
      try {
        let council: Council = {
          files: new Map([['index.html', 0]]),
          secrets: new Set([0]),
          open: new Map(),
          allowed: new Set(),
        };
        for (const change of edits) {
          council = edited(council, change);
          const site = join(folder, 'site');
          await rm(site, { recursive: true, force: true });
          const files: Record<string, string | Uint8Array> = { 'always.txt': 'Here is the site.' };
          for (const [path, number] of council.files) {
            files[path] = await contentOf(path, WORDS[number] ?? '');
          }
          await writeSite(site, files);
          const input = {
            files: await publishedFiles(site),
            secrets: unitsOf(council),
            openTexts: openTextsOf(council),
            allowed: allowancesOf(council),
          };
          const whole = await proveNothingLeaked(input);
          const store = join(folder, 'store');
          const remembering = await proveNothingLeaked({ ...input, store });
          assert.deepEqual(verdictOf(remembering), verdictOf(whole));
          const again = await proveNothingLeaked({ ...input, store });
          assert.deepEqual(verdictOf(again), verdictOf(whole));
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }),
    { numRuns: propertyRuns(15) },
  );
});

describe('an exempt sentence that is added after the site was proved', () => {
  let folder: string;
  let proof: LeakProof;
  const other = unitOf(secretsOfText(SENTENCES[2], { ...EXEMPT, file: 'content/other.md' }));
  const added = unitOf(secretsOfText(SENTENCE, EXEMPT));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leak-proof-'));
    const planted = await channels();
    const site = join(folder, 'site');
    await writeSite(site, Object.fromEntries(planted.map(({ file, content }) => [file, content])));
    const input = { files: await publishedFiles(site), store: join(folder, 'store') };
    const clean = await proveNothingLeaked({ ...input, secrets: [other] });
    assert.deepEqual(clean.hits, []);
    const limits = { hits: 10_000 };
    proof = await proveNothingLeaked({ ...input, secrets: [other, added], limits });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('is found in every way in which it would have been found before', async () => {
    const planted = await channels();
    const whole = await proofOf(
      Object.fromEntries(planted.map(({ file, content }) => [file, content])),
      { limits: { hits: 10_000 } },
    );
    const places = ({ hits }: LeakProof) =>
      hits.map(({ file, where, channel, secret }) =>
        [file, where, channel, secret.kind].join(' | '),
      );
    assert.deepEqual(places(proof).sort(), places(whole).sort());
  });

  it('is looked for without any file being counted as new', () => {
    assert.equal(proof.filesKnown, proof.files);
  });
});

/** A site with a store of its own. */
async function withStore(
  site: Site,
  use: (
    prove: (secrets: readonly SecretUnit[], texts?: readonly OpenText[]) => Promise<LeakProof>,
    store: string,
  ) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'leak-proof-'));
  const store = join(folder, 'store');
  try {
    await writeSite(join(folder, 'site'), site);
    const files = await publishedFiles(join(folder, 'site'));
    await use(
      (secrets, openTexts = []) => proveNothingLeaked({ files, secrets, openTexts, store }),
      store,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const HONEST: Site = {
  'index.html': '<!doctype html><p>The committee met at ten.</p>',
  'paper.docx': zip({ 'word/document.xml': '<w:p>The total is 17.</w:p>' }),
};
const SECRET = secretsOfText(SENTENCE, EXEMPT);

test('where nothing has changed, secrets and open texts are not even read', async () => {
  await withStore(HONEST, async (prove) => {
    const open = { source: 'content/open.md', digest: sha256('open') };
    const first = await prove([unitOf(SECRET)], [{ ...open, text: () => 'The total is 17.' }]);
    const unread = (): never => assert.fail('it was read');
    const again = await prove(
      [{ id: unitOf(SECRET).id, read: unread }],
      [{ ...open, text: unread }],
    );
    assert.deepEqual(verdictOf(again), verdictOf(first));
    assert.equal(again.filesKnown, 2);
  });
});

test('when an excuse is removed, what it excused is a leak, even in unchanged files', async () => {
  const page = '<!doctype html><p>Thanks to Zebedee Quillfeather.</p>';
  await withStore({ 'index.html': page }, async (prove) => {
    const secrets = [unitOf(SECRET)];
    const open = { source: 'content/open.md', text: 'Thanks to Zebedee Quillfeather.' };
    assert.deepEqual((await prove(secrets, [open])).hits, []);
    const { hits, filesKnown } = await prove(secrets, []);
    assert.deepEqual(
      [hits.map(({ file, secret }) => [file, secret.kind]), filesKnown],
      [[['index.html', 'name']], 1],
    );
    assert.deepEqual((await prove(secrets, [open])).hits, []);
  });
});

test('the store has no word of a secret, or of a file that gives one away', async () => {
  const leaking = zip({ 'word/document.xml': `<w:p>Unheard ${SENTENCE}</w:p>` });
  await withStore({ ...HONEST, 'leak.docx': leaking }, async (prove, store) => {
    await prove([unitOf(SECRET)]);
    const { inflateRawSync } = await import('node:zlib');
    let texts = 0;
    for (const name of await readdir(store)) {
      const bytes = await readFile(join(store, name));
      const packed = name.endsWith('.texts');
      texts += Number(packed);
      const content = packed ? inflateRawSync(bytes.subarray(32)) : bytes;
      assert.doesNotMatch(content.toString(), /quillfeather|zebedee|unheard|1,?234,?567/i, name);
    }
    assert.equal(texts, 1);
  });
});

test('what is no longer published is no longer kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leak-proof-'));
  const store = join(folder, 'store');
  try {
    await writeSite(join(folder, 'site'), HONEST);
    const files = await publishedFiles(join(folder, 'site'));
    const secrets = [unitOf(SECRET)];
    const texts = async () => (await readdir(store)).filter((name) => name.endsWith('.texts'));
    await proveNothingLeaked({ files, secrets, store });
    assert.equal((await texts()).length, 1);
    const left = files.filter(({ path }) => path !== 'paper.docx');
    await proveNothingLeaked({ files: left, secrets, store });
    assert.deepEqual(await texts(), []);
    await proveNothingLeaked({ files, secrets: [], store });
    assert.deepEqual(await readdir(folder), ['site']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

const DAMAGES: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'is cut short': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'is empty': () => Buffer.alloc(0),
  'has a byte changed': (bytes) => {
    const changed = Buffer.from(bytes);
    changed[changed.length - 3] = (changed[changed.length - 3] ?? 0) ^ 1;
    return changed;
  },
  'is another file': () => Buffer.from('{"proved":true}'),
};

for (const [damage, of] of Object.entries(DAMAGES)) {
  for (const which of ['index.json', '.texts']) {
    test(`a store whose ${which} ${damage} hides no leak`, async () => {
      const leaking = zip({ 'word/document.xml': `<w:p>${SENTENCES[1]}</w:p>` });
      await withStore({ ...HONEST, 'leak.docx': leaking }, async (prove, store) => {
        assert.deepEqual((await prove([unitOf(SECRET)])).hits, []);
        for (const name of (await readdir(store)).filter((file) => file.endsWith(which))) {
          await writeFile(join(store, name), of(await readFile(join(store, name))));
        }
        const added: Secret[] = secretsOfText(SENTENCES[1], EXEMPT);
        const { hits } = await prove([unitOf(SECRET), unitOf(added)]);
        assert.ok(hits.some(({ file }) => file === 'leak.docx'));
      });
    });
  }
}

describe('what is given to the search', () => {
  const record = (text: string) => ({
    path: 'pagefind/2026-27 (record of /meetings/x/)',
    digest: sha256(text),
    text,
  });
  const files = [
    { path: 'pagefind/2026-27/index/en_1.pf_index', digest: sha256('x'), absolute: '/nowhere' },
  ];
  const secrets = [unitOf(SECRET)];

  it('is searched, and named by the page it is of', async () => {
    const made = files.map((file) => ({ ...file, provedAt: 'records' as const }));
    const found = await proveNothingLeaked({
      files: made,
      records: [record(`<p>${SENTENCE.replaceAll(' ', '<wbr> ')}</p>`)],
      secrets,
    });
    assert.ok(found.hits.some(({ file }) => file === 'pagefind/2026-27 (record of /meetings/x/)'));
    assert.deepEqual(found.unread, []);
    const clean = await proveNothingLeaked({ files: made, records: [record('<p>x</p>')], secrets });
    assert.deepEqual([clean.hits, clean.unread], [[], []]);
  });

  it('stops the build where a file of the index was not made from it', async () => {
    for (const name of ['en_1.pf_index', 'en_1.pf_fragment', 'en_1.pf_meta', 'en_1.pf_filter']) {
      const { unread } = await proofOf({ [`pagefind/2026-27/${name}`]: 'gz' });
      assert.match(unread[0]?.reason ?? '', /search index of unknown origin/, name);
    }
  });
});

const SEALED: Readonly<Record<string, Uint8Array>> = {
  'font.woff': Buffer.from('wOFF0123'),
  'font.woff2': Buffer.from('wOF20123'),
  'all.tar': Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\0'), Buffer.alloc(249)]),
  'page.html.br': Buffer.from([0x0b, 0x02, 0x80, 0x68, 0x69, 0x03]),
};

for (const [path, content] of Object.entries(SEALED)) {
  test(`${path}, which is like nothing that is published, stops the build`, async () => {
    const { unread } = await proofOf({ [path]: content });
    assert.deepEqual(
      unread.map(({ file }) => file),
      [path],
    );
  });
}

test('a file that doesn’t match its digest stops the build', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'leak-proof-'));
  try {
    await writeSite(folder, HONEST);
    const files = await publishedFiles(folder);
    await writeFile(join(folder, 'index.html'), SENTENCE);
    const { unread } = await proveNothingLeaked({ files, secrets: [unitOf(SECRET)] });
    assert.deepEqual(
      unread.map(({ file, reason }) => [file, reason]),
      [['index.html', 'it was changed while the site was made']],
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('what a later build reads of an exempt scan is looked for in files that were searched before', async () => {
  const [known, later] = [SENTENCES[1], SENTENCES[2]];
  const site: Site = { ...HONEST, 'a/index.html': `<!doctype html><p>${later}</p>` };
  await withStore(site, async (prove) => {
    const unit = (texts: readonly string[], isWhole: boolean): SecretUnit => ({
      id: 'of the bytes of the scan, which stay the same',
      read: () => ({
        secrets: texts.flatMap((text) => secretsOfText(text, EXEMPT)),
        unread: isWhole ? [] : [{ ...EXEMPT, why: 'scan-later' }],
      }),
    });
    const first = await prove([unit([known], false)]);
    assert.deepEqual(first.hits, []);
    const second = await prove([unit([known, later], true)]);
    assert.ok(second.hits.length > 0, 'the words of the page that was read now');
  });
});
