import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { startSearchIndex } from '../../../../src/outputs/search/search-index.ts';
import { RenderedPages } from '../../../../src/outputs/search/rendered-pages.ts';
import { SearchIndexError } from '../../../../src/outputs/search/search-index-error.ts';
import type { RenderedPage } from '../../../../src/outputs/site/paginated.ts';
import { digestsOf } from '../../../support/site-reading.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const DATED = '<meta content="2022-05-11" data-pagefind-sort="date[content]">';

const page = (url: string, text: string, head = DATED): RenderedPage => ({
  url,
  html: `<!doctype html><html lang="en-GB"><head>${head}</head><body><main data-pagefind-body><h1>${text}</h1></main></body></html>`,
});

describe('the search index', () => {
  const PAGES = [page('/a/', 'Swimming'), page('/b/', 'Potholes'), page('/c/', 'Allotments')];

  it('has the same bytes, however its pages were gathered', async () => {
    const digests = [];
    for (const batches of [[PAGES], PAGES.map((one) => [one])]) {
      const folder = temporaryFolder('index');
      const search = startSearchIndex();
      try {
        for (const batch of batches) await search.add(batch);
        const counts = await search.finish(folder);
        assert.equal(counts.records, 3);
      } finally {
        await search.end();
      }
      digests.push(digestsOf(folder));
    }
    assert.deepEqual(digests[0], digests[1]);
  });

  it('leaves out a page that isn’t for the search', async () => {
    const search = startSearchIndex();
    try {
      await search.add([{ url: '/404.html', html: '<main>Not found</main>' }, ...PAGES]);
      assert.equal((await search.finish(temporaryFolder('index'))).records, 3);
    } finally {
      await search.end();
    }
  });

  it('is refused where a page has no date, with the address of the page', async () => {
    const search = startSearchIndex();
    try {
      await search.add([page('/undated/', 'Bins', '')]);
      await assert.rejects(
        search.finish(temporaryFolder('index')),
        (error) =>
          error instanceof SearchIndexError &&
          /the page \/undated\/ has no date/.test(error.message),
      );
    } finally {
      await search.end();
    }
  });

  it('is told to be missing, and nothing waits for ever, where Pagefind dies', async () => {
    const before = pagefinds();
    const search = startSearchIndex();
    try {
      await search.add(PAGES);
      let own: number[] = [];
      while (own.length === 0) {
        await setTimeout(20);
        own = pagefinds().filter((pid) => !before.includes(pid));
      }
      for (const pid of own) process.kill(pid, 'SIGKILL');
      await search.add(PAGES);
      await assert.rejects(search.finish(temporaryFolder('index')), SearchIndexError);
    } finally {
      await search.end();
    }
  });

  it('can be ended as soon as it has begun', async () => {
    const before = pagefinds();
    for (let times = 0; times < 5; times += 1) await startSearchIndex().end();
    assert.deepEqual(pagefinds(), before);
  });

  it('leaves no Pagefind behind that was never finished', async () => {
    const folder = temporaryFolder('index');
    const before = pagefinds();
    const search = startSearchIndex();
    await search.add(PAGES);
    while (pagefinds().every((pid) => before.includes(pid))) await setTimeout(20);
    await search.end();
    assert.deepEqual(pagefinds(), before);
    assert.deepEqual(readdirSync(folder), []);
  });
});

/** The processes of Pagefind that this one has started. */
function pagefinds(): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, parent, name]) => Number(parent) === process.pid && name?.includes('pagefind'))
    .map(([pid]) => Number(pid));
}

describe('rendered pages', () => {
  const sent = () => {
    const urls: string[] = [];
    const send = (pages: readonly RenderedPage[]) => {
      urls.push(...pages.map(({ url }) => url));
      return Promise.resolve();
    };
    return { urls, send };
  };

  it('leave in the order of the site, in whatever order they come', async () => {
    const { urls, send } = sent();
    const pages = new RenderedPages(['/a/', '/b/', '/c/'], send);
    for (const url of ['/c/', '/a/', '/b/']) await pages.add(page(url, url));
    await pages.end();
    assert.deepEqual(urls, ['/a/', '/b/', '/c/']);
  });

  it('are missed where one was not rendered', async () => {
    const pages = new RenderedPages(['/a/', '/b/'], sent().send);
    await pages.add(page('/a/', 'A'));
    await assert.rejects(pages.end(), /\/b\/ was not rendered/);
  });

  it('are refused where one came twice', async () => {
    const pages = new RenderedPages(['/a/'], sent().send);
    await pages.add(page('/a/', 'A'));
    await pages.add(page('/a/', 'A'));
    await assert.rejects(pages.end(), /\/a\/ was rendered twice/);
  });
});
