import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { searchScripts } from '../../../../src/outputs/site/assets/search-scripts.ts';

const scripts = searchScripts();
const files = await scripts.files();
const text = ({ content }: { readonly content: Uint8Array }): string =>
  Buffer.from(content).toString('utf8');

describe('the scripts of the search', () => {
  it('have the one that the page names, and the one that a thread begins with', () => {
    const folder = scripts.url.replace(/search\.js$/, '');
    const urls = files.map(({ url }) => url);
    assert.ok(urls.includes(scripts.url));
    assert.ok(urls.includes(`${folder}search/worker.js`), urls.join(' '));
    for (const url of urls) assert.ok(url.startsWith(folder), url);
  });

  it('name each other by files that are there', () => {
    const urls = new Set(files.map(({ url }) => url));
    for (const file of files) {
      const named = [
        ...text(file).matchAll(
          /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']|new URL\("(\.[^"]+\.js)"/g,
        ),
      ];
      for (const [, imported, address] of named) {
        const { pathname } = new URL(imported ?? address ?? '', `https://site.invalid${file.url}`);
        assert.ok(urls.has(pathname), `${file.url} names ${pathname}`);
      }
    }
  });

  it('are few, and small enough for a slow line', () => {
    assert.ok(files.length <= 6, `${files.length} files`);
    const bytes = files.reduce((sum, { content }) => sum + gzipSync(content).length, 0);
    assert.ok(bytes < 60_000, `${bytes} bytes`);
  });

  it('are loaded only as far as a page needs them that nobody asks', () => {
    const first = files.find(({ url }) => url === scripts.url);
    assert.ok(first && first.content.length < 2000);
  });

  it('are the same each time', async () => {
    assert.deepEqual(
      (await searchScripts().files()).map(({ url }) => url),
      files.map(({ url }) => url),
    );
  });
});
