import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { useOwnLayouts } from '../../../../layouts/overridable.ts';
import { PAGES } from '../../../../layouts/pages.ts';
import { digestOfLayouts, readOwnLayouts } from '../../../../src/outputs/site/own-layouts.ts';
import { renderPages } from '../../../../src/outputs/site/render.ts';
import type { Page } from '../../../../src/views/pages.ts';
import { runCheck } from '../../../support/check-command.ts';
import { chrome } from '../../layouts/example-views.ts';

let folder = '';
const view = { url: '/contact/', title: 'Contact', description: 'Whom.', breadcrumbs: [] };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moothall-layouts-'));
  write({ 'content/council.yaml': '', 'layouts/site.css': '' });
});
afterEach(() => {
  useOwnLayouts(new Map());
  rmSync(folder, { recursive: true, force: true });
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const input = () => join(folder, 'content');
const read = (name = 'layouts') => readOwnLayouts(join(folder, name), input());

/** The page with whom to ask, with these layouts of the council's own. */
async function contactWith(files: Readonly<Record<string, string>>): Promise<string> {
  write(files);
  useOwnLayouts((await read()).layouts);
  return PAGES.contact(chrome, view);
}

const HTML = 'export default ({ html }) => () =>';

describe('a council’s own layouts', () => {
  it('are used in the place of components, with the standard one within them', async () => {
    const html = await contactWith({
      'layouts/shared/words.mjs': 'export const WORDS = "Open since 1207 & <b>still</b>";',
      'layouts/components/site-foot.mjs': `
        import { WORDS } from '../shared/words.mjs';
        export default ({ html, standard }) => (chrome) => html\`<p>\${WORDS}</p>\${standard(chrome)}\`;`,
    });
    assert.match(html, /<p>Open since 1207 &amp; &lt;b&gt;still&lt;\/b&gt;<\/p><footer/);
  });

  it('are used in the place of pages, with the policy of every page', async () => {
    const html = await contactWith({
      'layouts/pages/contact.mjs':
        'export default ({ html, page }) => (chrome, view) => page(chrome, view, html`<h1>Ring the bell</h1>`);',
    });
    assert.match(html, /<h1>Ring the bell<\/h1>/);
    assert.match(html, /Content-Security-Policy/);
    assert.doesNotMatch(PAGES.notFound(chrome, view), /Ring the bell/);
  });

  it('are not used where nobody names their folder', async () => {
    write({ 'layouts/components/site-foot.mjs': 'throw new Error("it ran");' });
    assert.equal((await readOwnLayouts(undefined, input())).layouts.size, 0);
  });

  it('have a digest of all their files, so that no page is kept that others made', () => {
    const digest = () => digestOfLayouts(join(folder, 'layouts'), input());
    const seen = new Set([digest(), digestOfLayouts(undefined, input())]);
    for (const path of ['layouts/shared/a.js', 'layouts/shared/b.js', 'layouts/site.css']) {
      write({ [path]: path });
      seen.add(digest());
    }
    assert.equal(seen.size, 5);
    assert.equal(digest(), digest());
  });

  const wrong: readonly [what: string, files: Readonly<Record<string, string>>, said: RegExp][] = [
    [
      'throw',
      { 'layouts/components/site-foot.mjs': `${HTML}\n  html\`\${undefined.x}\`;` },
      /site-foot\.mjs:2:\d+ is a layout of the council’s own, and it failed: TypeError: .*build without --layouts\.$/,
    ],
    [
      'give text that nothing has escaped',
      { 'layouts/components/site-foot.mjs': `${HTML} '<b>';` },
      /must give what html`…` made/,
    ],
    [
      'have a script of their own',
      { 'layouts/components/site-foot.mjs': `${HTML} html\`<script>alert(1)</script>\`;` },
      /No inline script or style/,
    ],
    [
      'make a page without its policy',
      { 'layouts/pages/contact.mjs': 'export default () => () => "<html></html>";' },
      /no security policy\. Make it with page\(chrome, view, …\)/,
    ],
    [
      'can’t be read',
      { 'layouts/components/site-foot.mjs': 'export default (' },
      /site-foot\.mjs:\d+ is .* failed: SyntaxError: .*\. Nothing was published/,
    ],
    [
      'give nothing',
      { 'layouts/components/site-foot.mjs': 'export const a = 1;' },
      /It has no default export/,
    ],
    [
      'have the name of nothing',
      { 'layouts/components/site-fot.mjs': '' },
      /takes the place of nothing\. Did you mean components\/site-foot\.mjs\?/,
    ],
    [
      'have a name far from any',
      { 'layouts/pages/zzzzzzzzzz.mjs': '' },
      /In pages\/ there may be: about, .*, wards, /,
    ],
    ['have another ending', { 'layouts/components/site-foot.tsx': '' }, /ends with \.js or \.ts/],
    [
      'are there twice',
      {
        'layouts/components/site-foot.mjs': `${HTML} html\`\`;`,
        'layouts/components/site-foot.js': `${HTML} html\`\`;`,
      },
      /is there twice/,
    ],
  ];
  for (const [what, files, said] of wrong) {
    it(`stop the build where they ${what}, and say what to do`, async () => {
      await assert.rejects(contactWith(files), { name: 'MisuseError', message: said });
    });
  }

  it('stop it in the same words where the engine of the templates calls them', async () => {
    write({ 'layouts/components/site-foot.mjs': `${HTML} html\`\${undefined.x}\`;` });
    useOwnLayouts((await read()).layouts);
    const pages = [{ kind: 'contact', url: '/contact/', view: () => view } as Page];
    await assert.rejects(
      renderPages(pages, chrome, () => undefined),
      { name: 'MisuseError' },
    );
  });

  it('may not be among the papers, whose authors may run nothing', async () => {
    write({ 'content/layouts/site.css': '' });
    await assert.rejects(read('content/layouts'), /Move the folder beside/);
    await assert.rejects(read('content'), /Move the folder beside/);
    await assert.rejects(read('nowhere'), /There is no folder/);
  });

  it('are named by the check that is given their folder', async () => {
    write({
      'layouts/site.css': 'p {}',
      'layouts/components/site-foot.mjs': `${HTML} html\`\`;`,
    });
    const check = () => runCheck('--input', input(), '--layouts', join(folder, 'layouts'));
    const { stderr } = await check();
    assert.match(stderr, /in the place of Moothall’s: \S*site-foot\.mjs, \S*site\.css\.\n/);
    write({ 'layouts/pages/hoem.mjs': `${HTML} html\`\`;` });
    const { code, stderr: said } = await check();
    assert.notEqual(code, 0);
    assert.match(said, /Did you mean pages\/home\.mjs\?/);
  });
});
