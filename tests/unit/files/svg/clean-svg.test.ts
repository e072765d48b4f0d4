import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cleanSvg } from '../../../../src/files/svg/clean-svg.ts';

const OPEN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">';
const svg = (inside: string, open = OPEN): string => `${open}${inside}</svg>`;

function written(text: string): string {
  const clean = cleanSvg(text);
  assert.ok('svg' in clean, 'reason' in clean ? clean.reason : '');
  return clean.svg;
}

describe('a drawing is written anew', () => {
  it('with its shapes, colours, styles and letters, and its size', () => {
    const inside =
      '<style>.a{fill:#004a7f}</style><g id="b" transform="scale(2)"><path class="a" d="M0 0h9"></path><text x="1">A &amp; B</text></g>';
    const clean = cleanSvg(svg(inside));
    assert.ok('svg' in clean);
    assert.equal(
      clean.svg,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20">${inside}</svg>\n`,
    );
    assert.deepEqual([clean.width, clean.height], [40, 20]);
    assert.equal(written(clean.svg), `${clean.svg}`);
  });

  it('without what programs for drawings leave behind', () => {
    const left =
      '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x.example/svg.dtd"><!-- A. Person -->';
    const inside =
      '<metadata><rdf:RDF><dc:creator>A. Person</dc:creator></rdf:RDF></metadata><sodipodi:namedview id="x"/><g inkscape:label="By A. Person"><rect width="3" height="2"></rect></g>';
    const clean = written(left + svg(inside));
    assert.doesNotMatch(clean, /Person|namedview|DOCTYPE|label/);
    assert.match(clean, /<g><rect width="3" height="2"><\/rect><\/g>/);
  });

  it('with a box, so that it can be shown in any size', () => {
    const clean = written(svg('<g></g>', '<svg xmlns="x" width="30px" height="15px">'));
    assert.match(clean, /viewBox="0 0 30 15" width="30" height="15"/);
  });

  it('with references to its own parts', () => {
    const inside = '<use xlink:href="#a"/><rect fill="url(#b)" clip-path="url(\'#c\')"/>';
    assert.match(written(svg(inside)), /<use href="#a"><\/use><rect fill="url\(#b\)"/);
  });
});

describe('a drawing is refused, with the line', () => {
  const hostile: readonly [what: string, text: string, reason: RegExp][] = [
    ['a script', svg('\n<script>alert(1)</script>'), /has <script>/],
    ['HTML', svg('\n<foreignObject><body/></foreignObject>'), /has <foreignObject>/],
    ['a picture', svg('\n<image href="data:image/png;base64,AAAA"/>'), /has <image>/],
    ['an animation', svg('\n<animate attributeName="href" to="javascript:x"/>'), /has <animate>/],
    ['a link', svg('\n<a href="https://x.example"><g/></a>'), /has <a>/],
    ['a handler', svg('\n<g onload="alert(1)"/>'), /has onload=/],
    ['a handler in capitals', svg('\n<g ONLOAD="alert(1)"/>'), /has ONLOAD=/],
    ['a reference elsewhere', svg('\n<use href="https://x.example/a.svg#b"/>'), /has href=/],
    [
      'a reference elsewhere, in a colour',
      svg('\n<g fill="url(https://x.example)"/>'),
      /has fill=/,
    ],
    ['one that is written with signs', svg('\n<g fill="u\\72l(//x.example)"/>'), /has fill=/],
    ['one in a style', svg('\n<g style="fill: url( //x.example )"/>'), /has style=/],
    ['styles from elsewhere', svg('\n<style>@import "//x.example";</style>'), /Its styles could/],
    ['styles in CDATA', svg('\n<style><![CDATA[a{b:url(//x)}]]></style>'), /Its styles could/],
    ['words of its own', `\n<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, /words of its own/],
    ['parts in each other', svg(`\n${'<g>'.repeat(80)}${'</g>'.repeat(80)}`), /too deep/],
    ['an end that is missing', `${OPEN}\n<g>`, /isn’t a whole SVG/],
    ['no end of a tag', svg('\n<g'), /isn’t a whole SVG/],
  ];
  for (const [what, text, reason] of hostile) {
    it(`for ${what}`, () => {
      const clean = cleanSvg(text);
      assert.ok('reason' in clean, 'it was written');
      assert.match(clean.reason, reason);
      assert.equal(clean.line, 2);
    });
  }

  it('for what is no SVG, or doesn’t say how large it is', () => {
    for (const text of ['', 'A logo', '<html></html>', svg('', '<svg xmlns="x" width="100%">')]) {
      assert.ok('reason' in cleanSvg(text), text);
    }
  });
});
