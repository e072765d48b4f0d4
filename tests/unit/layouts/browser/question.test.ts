import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';
import { packWords, vocabularyTier } from '../../../../src/outputs/search/vocabulary.ts';

type Note = { readonly said: string; readonly why: string; readonly instead: readonly string[] };
type Found = {
  readonly papers: readonly {
    readonly url: string;
    readonly lacks: readonly number[];
    readonly kin: readonly number[];
  }[];
  readonly parts: readonly { readonly said: string }[];
  readonly notes: readonly Note[];
  readonly replaced: readonly string[];
  readonly failed: readonly object[];
};
type Asking = { readonly parts: readonly object[]; readonly notes: readonly Note[] };
type Modules = {
  readonly Question: new (
    parts: readonly object[] | null,
    archive: object,
  ) => { papers: (volumes: readonly object[]) => Promise<Found>; over: boolean };
  readonly Vocabulary: new (...given: readonly unknown[]) => object;
  readonly otherWords: (...given: readonly unknown[]) => object;
  readonly readQuestion: (question: string, ...given: readonly unknown[]) => Promise<Asking>;
  readonly allNotes: (read: readonly Note[], found: Found) => readonly Note[];
};
const load = (name: string) =>
  import(
    new URL(`../../../../layouts/browser/search/${name}.js`, import.meta.url).href
  ) as Promise<object>;
const { Question, Vocabulary, allNotes, otherWords, readQuestion } = Object.assign(
  {},
  await load('question'),
  await load('vocabulary'),
  await load('asking'),
  await load('other-words'),
  await load('missing'),
) as Modules;

const VOLUME = {
  id: '2026-27',
  title: '2026/27',
  newest: true,
  entry: { languages: { en: { page_count: 3 } } },
};

/** An archive of texts by their addresses, with a Pagefind that finds words by their beginnings and phrases as they are, and what it was asked to load. */
function archiveOf(texts: Readonly<Record<string, string>>) {
  const entries = Object.entries(texts);
  const counts = new Map<string, number>();
  for (const [, text] of entries) {
    for (const word of new Set(text.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = packWords(counts);
  const { tier, files } = vocabularyTier('new', [{ id: VOLUME.id, papers: entries.length, words }]);
  const read = (file: string) =>
    Promise.resolve(gunzipSync(files.get(file) ?? Buffer.alloc(0)).toString('utf8'));
  const vocabulary = new Vocabulary([tier], read, stemmer, distance);
  const loaded: string[] = [];
  const tables: string[] = [];
  const has = (text: string, asked: string) =>
    asked.startsWith('"')
      ? ` ${text} `.includes(` ${asked.slice(1, -1)} `)
      : text.split(' ').some((word) => word.startsWith(asked));
  const instance = {
    preload: (word: string) => Promise.resolve(void loaded.push(word)),
    search: (asked: string) =>
      Promise.resolve({
        results: entries
          .filter(([, text]) => has(text, asked))
          .map(([id, text]) => ({
            id,
            score: 1,
            data: () => Promise.resolve({ content: text, meta: {} }),
          })),
      }),
  };
  const facts = new Map(
    entries.map(([id]) => [id, { paper: id, date: '2026-05-06', filters: {} }]),
  );
  const archive = {
    pagefind: { createInstance: () => instance },
    files: {
      factsOf: (volume: typeof VOLUME) => {
        tables.push(volume.id);
        return Promise.resolve(facts);
      },
      ...{ addressOf: () => '', broken: new Set() },
    },
    site: new URL('http://site.invalid/'),
    vocabulary,
  };
  return { archive, vocabulary, loaded, tables };
}

const OTHERS = otherWords(
  {
    'lollipop man': ['school crossing patrol'],
    bins: ['waste collection'],
    insulation: ['retrofit'],
    smoking: ['tobacco'],
  },
  [['tro', 'traffic regulation order']],
  stemmer,
);

async function ask(question: string, texts: Readonly<Record<string, string>>) {
  const { archive, vocabulary, ...asked } = archiveOf(texts);
  const { parts } = await readQuestion(question, vocabulary, OTHERS);
  return { found: await new Question(parts, archive).papers([VOLUME]), ...asked };
}

const urlsOf = ({ papers }: Found): string[] => papers.map(({ url }) => url).sort();

describe('words that are known as one name', () => {
  it('are looked for as what is meant by them', async () => {
    const { found } = await ask('lollipop man', {
      '/a/': 'school crossing patrol at otley',
      '/b/': 'a man spoke',
    });
    assert.deepEqual(urlsOf(found), ['/a/']);
    assert.deepEqual(found.replaced, []);
  });

  it('are taken apart where no paper has them together, and what was replaced is said', async () => {
    const { found } = await ask('lollipop man', {
      '/a/': 'patrol of the crossing by a school',
      '/b/': 'a lollipop was sold',
      '/c/': 'a man spoke',
    });
    assert.deepEqual(
      found.parts.map(({ said }) => said),
      ['lollipop', 'man'],
    );
    assert.deepEqual(urlsOf(found), ['/b/', '/c/']);
    assert.deepEqual(found.replaced, ['lollipop man']);
  });

  it('leave other parts of the question as they were', async () => {
    const { found } = await ask('lollipop man otley', {
      '/a/': 'patrol of the crossing by a school',
      '/b/': 'a lollipop was sold at otley',
      '/c/': 'a man spoke',
    });
    assert.deepEqual(
      found.parts.map(({ said }) => said),
      ['lollipop', 'man', 'otley'],
    );
    const [best] = found.papers.filter(({ lacks }) => lacks.length === 1);
    assert.deepEqual([best?.url, best?.lacks], ['/b/', [1]]);
  });

  it('give the same answer when they are asked for again', async () => {
    const { archive, vocabulary } = archiveOf({ '/b/': 'a lollipop was sold', '/c/': 'a man' });
    const { parts } = await readQuestion('lollipop man', vocabulary, OTHERS);
    const question = new Question(parts, archive);
    const first = await question.papers([VOLUME]);
    assert.deepEqual(await question.papers([VOLUME]), first);
  });
});

describe('other words for a word', () => {
  const officers = { '/o/': 'waste collection' };
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`/${at}/`, 'the bins of the town']),
    );

  it('are looked for beside it where few papers have it', async () => {
    const { found } = await ask('bins', { ...many(3), ...officers });
    assert.equal(found.papers.length, 4);
  });

  it('are not fetched from a volume that has plenty of the word itself', async () => {
    const { found, loaded } = await ask('bins', { ...many(60), ...officers });
    assert.equal(found.papers.length, 60);
    assert.deepEqual(loaded, ['bins']);
  });

  it('are fetched for it where what a volume has may be another word of its stem', async () => {
    const { loaded } = await ask('bins', { ...many(60), ...officers, '/k/': 'binning' });
    assert.ok(loaded.includes('waste'), loaded.join());
  });
});

describe('a word in another form', () => {
  for (const [question, texts, lacking] of [
    [
      'insulation',
      { '/a/': 'insulating homes', '/b/': 'a retrofit', '/c/': 'insulated lofts' },
      [],
    ],
    ['flooding', { '/a/': 'flooded lanes', '/b/': 'flooding', '/c/': 'a flood' }, []],
    ['flod', { '/a/': 'flooded lanes', '/b/': 'a flood' }, []],
    ['disposal', { '/a/': 'to dispose of', '/b/': 'disposal' }, []],
    ['parking', { '/a/': 'the park', '/b/': 'parking' }, ['/a/']],
    ['planning', { '/a/': 'the plan', '/b/': 'planning' }, ['/a/']],
    ['general', { '/a/': 'generated waste', '/b/': 'general' }, ['/a/']],
  ] as const) {
    it(`${question} is found, and is only lacking where another word has its stem`, async () => {
      const { found } = await ask(question, texts);
      assert.deepEqual(urlsOf(found), Object.keys(texts));
      assert.deepEqual(
        found.papers
          .filter(({ lacks, kin }) => lacks.length + kin.length > 0)
          .map(({ url }) => url),
        lacking,
      );
    });
  }
});

describe('the correction of a short word', () => {
  it('isn’t kept where no paper has it beside the others, and what is missing is said', async () => {
    const texts = { '/a/': 'quiet lanes', '/b/': 'help with smoking' };
    const { found } = await ask('quit smoking', texts);
    assert.deepEqual(urlsOf(found), ['/b/']);
    assert.deepEqual(found.notes, [{ said: 'quit', why: '', instead: [] }]);
    assert.deepEqual(found.replaced, ['quit']);
  });

  it('is kept where a paper has both, where it stands alone, and of a longer word', async () => {
    for (const [question, texts, urls] of [
      ['flod lanes', { '/a/': 'flood on lanes', '/b/': 'lanes' }, ['/a/', '/b/']],
      ['quit', { '/a/': 'quiet lanes' }, ['/a/']],
      ['alotments trees', { '/a/': 'allotments', '/b/': 'trees' }, ['/a/', '/b/']],
    ] as const) {
      const { found } = await ask(question, texts);
      assert.deepEqual([urlsOf(found), found.replaced], [urls, []]);
    }
  });
});

describe('beside a phrase that no paper has', () => {
  const texts = { '/a/': 'allotments of the town', '/b/': 'the soft opening', '/c/': 'retrofit' };
  const notesOf = async (question: string) => {
    const { archive, vocabulary } = archiveOf(texts);
    const { parts, notes } = await readQuestion(question, vocabulary, OTHERS);
    const found = await new Question(parts, archive).papers([VOLUME]);
    const said = allNotes(notes, found).map(({ said, why }) => `${said} ${why}`.trim());
    return { found, said };
  };
  for (const [question, missing] of [
    ['allotments "purple unicorn"', ['purple', 'unicorn']],
    ['"purple" "soft opening"', ['purple']],
    ['"soft purple" allotments town', ['purple']],
    ['"purple unicorn" alotments', ['purple', 'unicorn', 'alotments spelling']],
    // What papers really lack is still said.
    ['"purple" xyzzy allotments', ['purple', 'xyzzy']],
    ['"purple" "opening soft"', ['purple', 'opening soft']],
    ['"purple" insulation', ['purple', 'insulation meaning']],
    ['"soft opening" xyzzy', ['xyzzy']],
    ['"soft opening" allotments', []],
  ] as const) {
    it(`${question}: only what no paper has is said to be missing`, async () => {
      const { said } = await notesOf(question);
      assert.deepEqual(said, missing);
    });
  }

  it('nothing is found, since a phrase is required', async () => {
    const { found } = await notesOf('allotments "purple unicorn"');
    assert.deepEqual(urlsOf(found), []);
  });
});

it('a volume that cannot be loaded is named, and says nothing of what is missing', async () => {
  const { archive, vocabulary } = archiveOf({ '/a/': 'otley' });
  const { parts } = await readQuestion('otley', vocabulary, OTHERS);
  const broken = {
    ...archive,
    files: { ...archive.files, factsOf: () => Promise.reject(new Error('503')) },
  };
  const found = await new Question(parts, broken).papers([VOLUME]);
  assert.deepEqual(found.failed, [VOLUME]);
  assert.deepEqual(found.notes, []);
});

it('a question that another has replaced is not answered', async () => {
  const { archive, vocabulary } = archiveOf({ '/a/': 'otley' });
  const { parts } = await readQuestion('otley', vocabulary, OTHERS);
  const question = new Question(parts, archive);
  question.over = true;
  await assert.rejects(question.papers([VOLUME]), /another question came between/);
});

describe('a day without a year', () => {
  const texts = {
    '/verb/': '22 trees may go on march 1 or 3',
    '/plain/': 'on 12 november',
    '/ordinal/': 'the 23rd may',
    '/turned/': 'may 24',
    '/spread/': '14 to 16 november',
  };
  for (const [question, urls, missing] of [
    ['22 May', [], ['22 May']],
    ['3 March', [], ['3 March']],
    ['trees 22 May', ['/verb/'], ['22 May']],
    ['23 May', ['/ordinal/'], []],
    ['23rd of May', ['/ordinal/'], []],
    ['24 May', ['/turned/'], []],
    ['1 March', ['/verb/'], []],
    ['12 November', ['/plain/'], []],
    // Such a month is no verb.
    ['14 November', ['/spread/'], []],
    // What only looks like a day.
    ['22 trees may go', ['/ordinal/', '/turned/', '/verb/'], []],
  ] as const) {
    it(`${question} is found as a day, and not as a number beside a verb`, async () => {
      const { found } = await ask(question, texts);
      assert.deepEqual(urlsOf(found), urls);
      assert.deepEqual(
        found.notes.map(({ said }) => said),
        missing,
      );
    });
  }
});

describe('the table of a volume', () => {
  const texts = { '/one/': 'traffic order', '/two/': 'regulation' };
  for (const [question, isLoaded] of [
    ['order', true],
    ['“traffic order”', true],
    // Each of its words is there, and never side by side.
    ['TRO', false],
    ['“order regulation”', false],
  ] as const) {
    it(`is ${isLoaded ? 'loaded' : 'left'} for ${question}`, async () => {
      const { found, tables } = await ask(question, texts);
      assert.deepEqual(tables, isLoaded ? [VOLUME.id] : []);
      assert.equal(found.papers.length, isLoaded ? 1 : 0);
    });
  }
});
