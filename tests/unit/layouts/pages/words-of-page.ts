import assert from 'node:assert/strict';

/** The words of a page's content, as they are read aloud. */
export function words(page: string): string {
  const main = /<main[^]*<\/main>/.exec(page)?.[0] ?? '';
  return main
    .replace(/<span\s+class="boxes__option[^]*?aria-hidden="true"[^]*?<\/span\s*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1');
}

/** The levels of its headings, in order. */
const levels = (page: string) =>
  [...page.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));

/** Headings in order, and every id once. */
export function assertOrderly(page: string): void {
  const found = levels(page);
  assert.equal(found.filter((level) => level === 1).length, 1);
  assert.equal(found[0], 1);
  for (const [at, level] of found.entries()) {
    assert.ok(level <= (found[at - 1] ?? 0) + 1, `a heading ${level} after ${found[at - 1]}`);
  }
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  assert.equal(new Set(ids).size, ids.length, 'every id once');
}
