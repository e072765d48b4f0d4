import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from '@playwright/test';
import { contentFacts } from '../../../../src/printing/assemble/content-operations.ts';
import type { PackPart } from '../../../../src/printing/assemble/pack-part.ts';
import { checkStructure } from '../../../../src/printing/structure/check-structure.ts';
import { findBrowser } from '../../../support/browser.ts';
import { asDict, contentOf, entriesAt, inPdfium, linksOf, nameAt, outlineOf, packOf, partOf, rolesOf, textAt, textsOf } from '../../../support/site/read-pack.ts'; // prettier-ignore

const STYLE =
  '@page { margin: 20mm; @top-center { content: "Running head" } } .rule { border-top: 2px solid } .wide { page: wide } @page wide { size: A4 landscape }';
const PICTURE = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'%3E%3Crect width='40' height='40'/%3E%3C/svg%3E"; // prettier-ignore

describe('parts that Chromium printed', () => {
  let browser: Browser;
  let report: Uint8Array;
  let agenda: Uint8Array;
  let print: (title: string, body: string) => Promise<Uint8Array>;

  before(async () => {
    const { executablePath, args } = await findBrowser();
    browser = await chromium.launch({ executablePath, args: [...args] });
    const page = await browser.newPage();
    print = async (title, body) => {
      await page.setContent(`<!doctype html><html lang="en-GB"><head><title>${title}</title><style>${STYLE}</style></head><body>${body}</body></html>`); // prettier-ignore
      return page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: true,
        outline: true,
      });
    };
    agenda = await print('Agenda', '<h1>Agenda</h1><p>See <a href="https://part.invalid/item-7">item 7</a>, <a href="https://part.invalid/item-7#recs">its recommendations</a> and <a href="https://part.invalid/none">nothing</a>.</p><h2 id="recs">Notes</h2><p><a href="#recs">Notes</a></p>'); // prettier-ignore
    report = await print('Report', `<h1>Ofsted inspection</h1><ul><li>One <b>bold</b></li><li>Two<ol><li>Three</li></ol></li></ul><figure><img alt="A square" src="${PICTURE}"><figcaption>Figure 1</figcaption></figure><hr class="rule"><table><thead><tr><th scope="col">Ward</th></tr></thead><tbody><tr><td>3</td></tr></tbody></table><div class="wide"><h2 id="recs">Recommendations</h2></div><a hidden href="#recs"></a>`); // prettier-ignore
  });
  after(() => browser.close());

  const parts = (): PackPart[] => [
    partOf('agenda', agenda, { from: 'printed', title: 'Agenda', numbering: 'letters' }),
    partOf('item-7', report, { from: 'printed', title: '7 Ofsted inspection' }),
  ];

  it('have links to one another, and their own stay in them', async () => {
    const pack = await packOf(parts());
    const [first = '', second = '', third = ''] = linksOf(pack, 1).map((link) => link.slice(0, 6));
    assert.deepEqual([first, second, third], ['2 /XYZ', '3 /XYZ', '1 /XYZ']);
    assert.match(pack.findings.join(), /“none” was taken away/u);
    const [page = ''] = await rolesOf(pack.bytes);
    // Its words stay, as words.
    assert.equal(page.match(/Link\(/gu)?.length, 3);
    assert.match((await textsOf(pack.bytes))[0] ?? '', /and nothing\./u);
    assert.deepEqual(outlineOf(pack), ['Agenda 1', '  Notes 1', '7 Ofsted inspection 2', '  Recommendations 3']); // prettier-ignore
  });

  it('say how many of their signs no font of the machine has, and are no PDF/UA then', async () => {
    const asPack = async (words: string) =>
      packOf([
        partOf('a', await print('A', `<h1>A</h1><p>${words}</p>`), { from: 'printed', title: 'A' }),
      ]);
    const { findings, pdfUa } = await asPack(
      'One \u{10fabc} and \u{10fabd}\u{10fabd}, and ½ a “naïve” café.',
    );
    assert.match(findings.join(), /^A: 3 signs are printed as empty boxes/u);
    assert.equal(pdfUa, false);
    assert.deepEqual((await asPack('½ a “naïve” café in 10000 words, 0000.')).findings, []);
  });

  it('have each link once, however the browser happened to lay out the words in it', async () => {
    const body = `<p>See <a href="https://example.org/a">the <em>new</em> plan <b>of</b> the mill</a>, <a href="https://example.org/a">again</a>, <a href="https://example.org/b">a <em>very</em> long ${'name of a paper '.repeat(12)}</a> and <a href="#end">its <em>end</em></a>.</p><h1 id="end">End</h1>`;
    const asPack = async (style: string) =>
      packOf([
        partOf('a', await print('A', `<style>${style}</style>${body}`), { from: 'printed' }),
      ]);
    const boxesOf = (pack: Awaited<ReturnType<typeof asPack>>): string[] =>
      entriesAt(pack.pageDicts[0], 'Annots').map((each) => {
        const link = asDict(pack.context.lookup(each));
        return ['Rect', 'QuadPoints']
          .map((key) => entriesAt(link, key).map(String).join(' '))
          .join(' in ');
      });
    const plain = await asPack('');
    assert.equal(linksOf(plain, 1).length, 4);
    assert.deepEqual(
      boxesOf(plain).map((box) => (box.split(' in ')[1] ?? '').split(' ').length > 8),
      [false, false, true, false],
    );
    // What makes the browser keep the words of a link together, or apart.
    for (const style of [
      'a { position: relative }',
      'em { position: relative }',
      'a, em, b { position: relative }',
    ]) {
      // prettier-ignore
      assert.deepEqual(boxesOf(await asPack(style)), boxesOf(plain), style);
    }
    for (let again = 0; again < 3; again += 1) {
      assert.ok(Buffer.from((await asPack('')).bytes).equals(plain.bytes));
    }
    assert.deepEqual(await checkStructure(plain.bytes), []);
  });

  it('have nothing on a page that is neither read out nor an artefact', async () => {
    const pack = await packOf(parts());
    for (let page = 1; page <= pack.pages; page += 1) {
      assert.equal(
        contentFacts(Buffer.from(contentOf(pack, page), 'latin1')).paintsUnmarked,
        false,
      );
    }
    const source = await inPdfium(report, (document) => document.withPage(0, (page) => page.render({ dpi: 30, withAnnotations: true }))); // prettier-ignore
    const drawn = await inPdfium(pack.bytes, (document) => document.withPage(1, (page) => page.render({ dpi: 30, withAnnotations: true }))); // prettier-ignore
    const above = source.width * (source.height - 26) * 4;
    assert.ok(Buffer.from(source.rgba.subarray(0, above)).equals(drawn.rgba.subarray(0, above)));
  });

  it('have tags as PDF/UA asks for: bodies in lists, and no figure without words', async () => {
    const { context, pageDicts, pdfUa, bytes } = await packOf(parts());
    const faults: string[] = [];
    for (const [, object] of context.enumerateIndirectObjects()) {
      const element = asDict(object);
      const role = nameAt(element, 'S');
      const below = entriesAt(element, 'K').map((kid) => nameAt(asDict(context.lookup(kid)), 'S'));
      if (role === 'LI' && below.some((each) => each !== 'Lbl' && each !== 'LBody')) faults.push(`LI: ${below.join()}`); // prettier-ignore
      if (role === 'Figure' && textAt(element, 'Alt') === '') faults.push('Figure');
    }
    for (const page of pageDicts) {
      assert.equal(nameAt(page, 'Tabs'), 'S');
      for (const link of entriesAt(page, 'Annots')) {
        if (textAt(asDict(context.lookup(link)), 'Contents') === '') faults.push('Link');
      }
    }
    assert.deepEqual(faults, []);
    assert.equal(pdfUa, true);
    assert.deepEqual(await checkStructure(bytes), []);
  });

  it('are PDF/UA only where the whole pack is', async () => {
    const mixed = await packOf([...parts(), partOf('appendix', report)]);
    assert.equal(mixed.pdfUa, false);
    const xmp = (bytes: Uint8Array) =>
      Buffer.from(bytes).includes('<pdfuaid:part>1</pdfuaid:part>');
    assert.deepEqual([xmp(mixed.bytes), xmp((await packOf(parts())).bytes)], [false, true]);
  });
});
