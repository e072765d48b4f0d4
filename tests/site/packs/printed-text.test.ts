import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { printFonts } from '../../../src/outputs/printed/print-fonts.ts';
import { compileStylesheet } from '../../../src/outputs/site/assets/stylesheet.ts';
import { openPress, type Press } from '../../../src/printing/browser/press.ts';
import { findBrowser } from '../../support/browser.ts';
import { textsOf } from '../../support/site/read-pack.ts';

describe('what is printed with the styles of a pack', () => {
  let press: Press;
  let cache: string;
  let styles: string;
  before(async () => {
    cache = await mkdtemp(join(tmpdir(), 'printed-text-'));
    const { css, files } = printFonts();
    styles = css + (await compileStylesheet('#00594f', cache, 'pack'));
    press = openPress(await findBrowser(), new Map<string, string | Uint8Array>([['/all.css', Buffer.from(styles)], ...files]));
  });
  after(async () => {
    await press.close();
    await rm(cache, { recursive: true });
  });
  const print = async (body: string): Promise<string[]> => {
    const html = `<!DOCTYPE html><html lang="en"><head><title>x</title><link rel="stylesheet" href="/all.css"></head><body>${body}</body></html>`;
    return textsOf(await press.print({ html, pictures: new Map() }));
  };

  // The words of a heading are found in a PDF only where its letters stand together: a reader of PDFs takes a wide gap for a blank.
  it('sets no letters so far apart that a heading is found as single letters', () => {
    const widths = [...styles.matchAll(/letter-spacing:\s*(-?[\d.]+)em/g)].map(([, em]) => Number(em));
    assert.deepEqual(
      widths.filter((em) => Math.abs(em) > 0.02),
      [],
    );
    assert.doesNotMatch(styles, /letter-spacing:\s*-?[\d.]+(?:p[xtc]|rem|mm|ch)/);
  });

  for (const [what, block, label] of [
    ['what was resolved', '<div class="decision"><p class="decision__verb"><a href="#a">Resolved</a></p><div class="prose decision__words"><ol class="lettered"><li><span class="lettered__mark">(a)</span> That it be mended.</li><li><span class="lettered__mark">(b)</span> That it be painted.</li></ol></div></div>', 'Resolved'],
    ['what was decided, in a paragraph', '<div class="decision"><p class="decision__verb"><a href="#a">Decided</a></p><div class="prose decision__words"><p>That it be mended.</p></div></div>', 'Decided'],
    ['how a vote was taken', '<div class="vote"><p class="vote__form">Recorded vote.</p><table class="vote__table"><tbody><tr><th>For</th><td>2</td></tr></tbody></table></div>', 'Recorded vote.'],
    ['what a label names', '<div class="minute__labelled"><p class="minute__label">Summary</p><div class="prose"><p>It was read.</p></div></div>', 'Summary'],
  ] as const) {
    it(`keeps a label with its text at the foot of a page: ${what}`, async () => {
      // Blocks of growing height before it, each on a page of its own, bring it to the foot.
      const places = Array.from({ length: 40 }, (_place, at) => 232 + at * 0.75);
      const pages = await print(
        places
          .map((height) => `<article class="minutes" style="break-before: page"><div style="block-size: ${height}mm">.</div>${block}</article>`)
          .join(''),
      );
      assert.ok(pages.length > places.length, 'no block came to the foot of a page');
      const alone = pages.findIndex((text) => text.trim().endsWith(label));
      assert.equal(alone, -1, `${label} stands alone at the foot of page ${alone + 1}`);
    });
  } // prettier-ignore
});
