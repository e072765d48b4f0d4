import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { HtmlElement } from 'html-validate';
import { builtPages } from '../../support/site/built-site.ts';
import { REFUSED_LINKS } from '../../support/fixture/hostile-texts.ts';
import { paperRepository, REPORT } from '../../support/paper-repository.ts';
import { attribute, textOf } from '../../support/site/site-reading.ts';
import type { SitePage } from '../../support/site/site-reading.ts';

let pages: SitePage[] = [];

before(async () => {
  pages = await builtPages();
});

function policyOf({ root }: SitePage): ReadonlyMap<string, readonly string[]> {
  const [meta, ...others] = root.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
  assert.ok(meta && others.length === 0, 'one policy');
  const content = attribute(meta, 'content') ?? '';
  return new Map(
    content.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

test('every page has a policy that allows only what is the site’s own', () => {
  for (const page of pages) {
    const policy = policyOf(page);
    assert.deepEqual(policy.get('default-src'), ["'none'"], page.url);
    for (const [name, sources] of policy) {
      for (const source of sources) {
        assert.match(
          source,
          /^(?:'none'|'self'|'wasm-unsafe-eval'|data:|blob:)$/,
          `${page.url} ${name}`,
        );
      }
    }
    assert.ok(!policy.get('script-src')?.some((source) => /data:|blob:/.test(source)), page.url);
  }
});

test('WebAssembly may run only on the search page', () => {
  const allowed = pages.filter((page) =>
    policyOf(page).get('script-src')?.includes("'wasm-unsafe-eval'"),
  );
  assert.deepEqual(
    allowed.map(({ url }) => url),
    ['/search/'],
  );
});

test('the policy is before anything that it governs', () => {
  for (const { url, html } of pages) {
    const policy = html.indexOf('Content-Security-Policy');
    const first = html.search(/<(?:link|script|style|img)\b/);
    assert.ok(policy !== -1 && policy < first, url);
  }
});

/** What a browser doesn't run, whatever is in it. */
const isData = (script: HtmlElement): boolean =>
  attribute(script, 'type') === 'application/ld+json' && attribute(script, 'src') === undefined;

test('no page has script or style within it', () => {
  const found = pages.flatMap(({ url, root }) =>
    [
      ...root
        .querySelectorAll('script')
        .filter((script) => !isData(script))
        .filter((script) => attribute(script, 'src') === undefined || textOf(script) !== ''),
      ...root.querySelectorAll('style, [style]'),
      ...root
        .querySelectorAll('*')
        .filter(({ attributes }) => attributes.some(({ key }) => /^on/i.test(key))),
    ].map((element) => `${url}: <${element.tagName}>`),
  );
  assert.deepEqual(found, []);
});

test('a link that could run script is refused at its place in the file', async () => {
  const papers = await paperRepository();
  const report = papers.read(`${REPORT}.md`);
  const line = report.split('\n').length + 1;
  const links = REFUSED_LINKS.map(
    (link, index) => `${15 + index - 2}. See [here](${link}) for more.`,
  );
  papers.write(`${REPORT}.md`, `${report.trimEnd()}\n\n${links.join('\n')}\n`);
  const result = await papers.check('--format', 'json');
  assert.equal(result.code, 1);
  const unsafe = (JSON.parse(result.stdout) as { code: string; line: number }[])
    .filter(({ code }) => code === 'link-unsafe')
    .map((diagnostic) => diagnostic.line);
  assert.deepEqual(
    unsafe,
    REFUSED_LINKS.map((_, index) => line + index),
  );
});
