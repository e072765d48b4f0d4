import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printFonts } from '../../../src/outputs/printed/print-fonts.ts';
import { openPress } from '../../../src/printing/browser/press.ts';
import { findBrowser } from '../../support/browser.ts';
import { textsOf } from '../../support/site/read-pack.ts';

describe('the press', () => {
  it('runs no script, and loads nothing but the files of a document', async () => {
    const press = openPress(await findBrowser());
    try {
      const html = `<!DOCTYPE html><html lang="en"><head><title>x</title><style>@page{size:a4}</style></head><body>
        <p>One<script>document.body.textContent = 'Script';</script></p>
        <img src="http://127.0.0.1:9/x.png" alt="nothing"><img src="file:///etc/hostname" alt="nowhere">
        <iframe src="file:///etc/hostname"></iframe></body></html>`;
      const [text = ''] = await textsOf(await press.print({ html, pictures: new Map() }));
      assert.match(text, /^One\b/);
      assert.doesNotMatch(text, /Script/);
      await assert.rejects(
        press.print({
          html: html.replace('<style>', '<link rel="stylesheet" href="/gone.css"><style>'),
          pictures: new Map(),
        }),
        /needs \/gone\.css/,
      );
    } finally {
      await press.close();
    }
  });

  const INK = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><text y="40">';
  const drawing = (words: string) => Buffer.from(`${INK}${words}</text></svg>`);
  const paper = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>x</title><link rel="stylesheet" href="/all.css"></head><body>${body}</body></html>`;
  const withoutDates = (bytes: Uint8Array) =>
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/\/(?:Creation|Mod)Date \(D:[^)]*\)/g, '');

  it('prints a document the same, whatever it printed before', async () => {
    const { css, files } = printFonts();
    const styles = `${css}body{font-family:"Source Serif 4","Noto Sans Symbols 2"} body::after{content:"Ώρα"}`;
    const shared = new Map<string, string | Uint8Array>([
      ['/all.css', Buffer.from(styles)],
      ...files,
    ]);
    const texts = ['A paper.', 'Tŷ’r Cyngor, ŵyl', 'Совет <em>района</em>', '<b>Đồng ý</b> ☑'];
    const documents = texts.map((text) => ({ html: paper(`<p>${text}</p>`), pictures: new Map() }));
    const alone: string[] = [];
    for (const document of documents) {
      const press = openPress(await findBrowser(), shared);
      alone.push(withoutDates(await press.print(document)));
      await press.close();
    }
    const press = openPress(await findBrowser(), shared);
    try {
      for (const [at, document] of [...documents, ...documents].entries()) {
        const printed = withoutDates(await press.print(document));
        assert.equal(printed, alone[at % documents.length], texts[at % texts.length]);
      }
    } finally {
      await press.close();
    }
    // The letters of each are of the fonts that are brought along, those that a style writes too.
    for (const printed of alone) assert.doesNotMatch(printed, /\/BaseFont \/\w+\+(?!Source|Noto)/);
  });

  it('shows each document its own picture, although another has one at the same address', async () => {
    const press = openPress(await findBrowser(), new Map([['/all.css', Buffer.from('p{}')]]));
    const html = paper('<img src="/plan.svg" alt="A plan">');
    try {
      for (const words of ['Oldfield', 'Newfield', 'Oldfield']) {
        const pictures = new Map([['/plan.svg', drawing(words)]]);
        const [text = ''] = await textsOf(await press.print({ html, pictures }));
        assert.match(text, new RegExp(words));
      }
      const [text = ''] = await textsOf(await press.print({ html, pictures: new Map() }));
      assert.doesNotMatch(text, /field/);
    } finally {
      await press.close();
    }
  });
});
