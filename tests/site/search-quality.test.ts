import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ownEngine, miniSearch, plainPagefind } from '../search-corpus/engines.ts';
import { measure, type Engine, type Measured } from '../search-corpus/measure.ts';
import { readCorpus } from '../search-corpus/search-corpus.ts';
import { searchInNode } from '../support/search/search-in-node.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** See tests/search-corpus/README.md. */
const corpus = readCorpus();
const folder = temporaryFolder('search-quality');
const engines = new Map<string, Engine>();

before(async () => {
  engines.set('the search', await ownEngine(corpus, folder));
  engines.set('Pagefind alone', await plainPagefind(corpus, `${folder}/plain`));
  engines.set('MiniSearch', miniSearch(corpus));
});

/** Each engine is asked the questions of a set once, however many tests look at the answers. */
const measured = new Map<string, ReturnType<typeof measure>>();

function measureOnce(name: string, set: 'questions' | 'keptApart'): ReturnType<typeof measure> {
  const key = `${name} ${set}`;
  const known = measured.get(key) ?? measure(corpus, corpus[set], engines.get(name) as Engine);
  measured.set(key, known);
  return known;
}

async function whole(name: string, set: 'questions' | 'keptApart'): Promise<Measured> {
  return (await measureOnce(name, set)).by.get('') as Measured;
}

describe('the search answers what residents ask', () => {
  for (const [which, set] of [
    ['the questions that it was tuned by', 'questions'],
    ['the questions kept apart', 'keptApart'],
  ] as const) {
    it(`on ${which}: mean reciprocal rank 0.90, 95 % among the first five, and better than its peers`, async () => {
      const own = await whole('the search', set);
      assert.ok(own.rank >= 0.9, `rank ${own.rank}`);
      assert.ok(own.recall >= 0.95, `recall ${own.recall}`);
      for (const peer of ['Pagefind alone', 'MiniSearch']) {
        const other = await whole(peer, set);
        assert.ok(own.rank > other.rank, `${own.rank} is not above ${other.rank} of ${peer}`);
      }
    });
  }

  for (const [category, rank] of [
    ['misspelling', 0.95],
    ['amount', 0.95],
    ['reference', 0.95],
    ['joined-words', 0.95],
    ['abbreviation', 0.9],
    ['plain-words', 0.85],
  ] as const) {
    it(`with a mean reciprocal rank of ${rank} for ${category}`, async () => {
      const { by } = await measureOnce('the search', 'questions');
      assert.ok((by.get(category)?.rank ?? 0) >= rank, `${by.get(category)?.rank}`);
    });
  }
});

describe('the search says which word no paper has', () => {
  for (const { question, absent } of corpus.absent) {
    it(question, async () => {
      const { notes } = await (await searchInNode(folder))(question);
      const said = notes.map((note) => note.said.toLowerCase()).join(' ');
      assert.ok(said.includes(absent.toLowerCase()), JSON.stringify(notes));
    });
  }
});
