import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importReport, type ImportedReport } from '../../../src/import/import-report.ts';
import { ImportRefusal } from '../../../src/import/findings.ts';
import { readOdt } from '../../../src/import/sources/read-source.ts';
import { openDocument } from '../../support/fixture/open-document.ts';
import { PNG_OF_ONE_PIXEL } from '../../site/warm/one-pixel.ts';
import { bodyOf, foundIn, FRAME } from '../../support/import-document.ts';

type Options = Parameters<typeof openDocument>[1];

const imported = (body: string, options: Options = {}): ImportedReport =>
  importReport(readOdt(openDocument(body, options)), {
    frameOn: () => FRAME,
    fileName: 'report.odt',
  });

const p = (text: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${text}</text:p>`;
const h = (text: string, level = 1): string =>
  `<text:h text:outline-level="${level}">${text}</text:h>`;
const item = (...inner: string[]): string => `<text:list-item>${inner.join('')}</text:list-item>`;
const list = (style: string, ...items: string[]): string =>
  `<text:list text:style-name="${style}">${items.join('')}</text:list>`;
const span = (text: string, style: string): string =>
  `<text:span text:style-name="${style}">${text}</text:span>`;
const look = (name: string, said: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${said}/></style:style>`;
const level = (rank: number, said: string): string =>
  `<text:list-level-style-number text:level="${rank}" ${said}/>`;

const OWN = [
  `<text:list-style style:name="N">${level(1, 'style:num-format="1" style:num-suffix="."')}${level(2, 'style:num-format="a" style:num-prefix="(" style:num-suffix=")"')}</text:list-style>`,
  `<text:list-style style:name="S">${level(1, 'style:num-format="1" style:num-suffix="."')}${level(2, 'style:num-format="1" text:display-levels="2"')}</text:list-style>`,
  '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties><style:list-level-label-alignment fo:margin-left="2cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>',
  look('Bold', 'fo:font-weight="bold"'),
  look('Up', 'style:text-position="super 58%"'),
  look('Hid', 'text:display="none"'),
  look('White', 'fo:color="#ffffff"'),
  look('Wing', 'style:font-name="W1"'),
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1"/>',
].join('');
const NAMED =
  '<office:font-face-decls><style:font-face style:name="W1" svg:font-family="Wingdings"/></office:font-face-decls><office:styles><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style></office:styles>';

const cell = (text: string, said = ''): string =>
  `<table:table-cell ${said}>${p(text)}</table:table-cell>`;
const COVERED = '<table:covered-table-cell/>';
const row = (...cells: string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;

describe('an OpenDocument text becomes Markdown', () => {
  const shapes: [what: string, body: string, text: string, found?: string[]][] = [
    ['headings, by element and by style', h('Background') + h('Costs', 2) + p('Text.') + p('Priorities', 'P1') + p('More.'), '## Background\n\n### Costs\n\nText.\n\n## Priorities\n\nMore.'],
    ['numbers that go on in a list of its style', h('Background') + list('N', item(p('One.'))) + p('Between.') + list('N', item(p('Two.'))).replace('<text:list ', '<text:list text:continue-numbering="true" '), '## Background\n\n1. One.\n\nBetween.\n\n2. Two.'],
    ['numbers that go on in a list with a name', h('Background') + list('N', item(p('One.'))).replace('<text:list ', '<text:list xml:id="a" ') + h('Priorities') + list('N', item(p('Two.'))).replace('<text:list ', '<text:list text:continue-list="a" '), '## Background\n\n1. One.\n\n## Priorities\n\n2. Two.'],
    ['letters below a number, and a paragraph that goes on', h('Background') + list('N', item(p('It has'), list('N', item(p('a plan')), item(p('a fund'))), p('and more.'))), '## Background\n\n1. It has\n\n   (a) a plan\n\n   (b) a fund\n\n   and more.'],
    ['numbers of two parts', h('Background') + list('S', item(p('One'), list('S', item(p('first')), item(p('second'))))), '## Background\n\n1. One\n\n1.1 first\n\n1.2 second'],
    ['bullets below a number', h('Background') + list('N', item(p('It has'))) + list('B', item(p('a plan')), item(p('a fund'))), '## Background\n\n1. It has\n   - a plan\n   - a fund'],
    ['looks, links and line breaks', h('Background') + p(`A ${span('bold', 'Bold')} 9${span('th', 'Up')}<text:line-break/>and <text:a xlink:href="https://a.example/b">a<text:s text:c="1"/>link</text:a>.`), '## Background\n\nA **bold** 9^th^\\\nand [a link](https://a.example/b).'],
    ['addresses that lead nowhere safe', h('Background') + p('<text:a xlink:href="javascript:alert(1)">One</text:a>, <text:a xlink:href="file:///H:/x">two</text:a>.'), '## Background\n\nOne, two.', ['link not taken: javascript:alert(1)', 'link not taken: file:///H:/x']],
    ['notes', h('Background') + p(`Some<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Provisional.')}</text:note-body></text:note> tonnes.`), '## Background\n\nSome[^1] tonnes.\n\n[^1]: Provisional.'],
    ['a table with merged cells', h('Background') + `<table:table><table:table-column table:number-columns-repeated="3"/><table:table-header-rows>${row(cell('Stream', 'table:number-rows-spanned="2"'), cell('Tonnes', 'table:number-columns-spanned="2"'), COVERED)}${row(COVERED, cell('2025'), cell('2026'))}</table:table-header-rows>${row(cell('Glass'), cell('10'), cell('12'))}</table:table>`, '## Background\n\n| Stream | Tonnes ||\n| ^^ | 2025 | 2026 |\n| --- | --- | --- |\n| Glass | 10 | 12 |'],
    ['tracked changes: what was deleted is listed', '<text:tracked-changes><text:changed-region text:id="d"><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info><text:p>secret</text:p></text:deletion></text:changed-region><text:changed-region text:id="i"><text:insertion/></text:changed-region></text:tracked-changes>' + h('Background') + p('It is <text:change text:change-id="d"/><text:change-start text:change-id="i"/>really<text:change-end text:change-id="i"/> due.'), '## Background\n\nIt is really due.', ['deleted: secret', 'inserted: really']],
    ['comments, hidden and white words', h('Background') + p(`It is due.<office:annotation><dc:creator>A</dc:creator><text:p>Ask her.</text:p></office:annotation>${span(' Not said.', 'Hid')}${span(' Faint.', 'White')}`) + `<text:section text:display="none">${p('Hidden part.')}</text:section>`, '## Background\n\nIt is due. Faint.', ['comment: Ask her.', 'hidden: Not said.', 'white text: Faint.', 'hidden: Hidden part.']],
    ['boxes to be ticked, and a choice', h('Background') + p(`<loext:content-control loext:checkbox="true" loext:checked="true">☒</loext:content-control> On ${span('þ', 'Wing')} and <field:fieldmark field:type="vnd.oasis.opendocument.field.FORMDROPDOWN"><field:param field:name="Dropdown_ListEntry" field:value="A"/><field:param field:name="Dropdown_ListEntry" field:value="Bee"/><field:param field:name="Dropdown_Selected" field:value="1"/></field:fieldmark>.`), '## Background\n\n☒ On ☑ and Bee.'],
    ['a contents list', h('Background') + `<text:table-of-content><text:index-body>${p('Background 1')}</text:index-body></text:table-of-content>` + p('Text.'), '## Background\n\nText.', ['contents list: Background 1']],
    ['a box and a picture', h('Background') + p('Text.<draw:frame><draw:text-box>' + p('In a box.') + '</draw:text-box></draw:frame>') + p('<draw:frame><draw:image xlink:href="Pictures/a.png"/><svg:desc>A map</svg:desc></draw:frame>'), '## Background\n\nText.\n\nIn a box.\n\n![A map](report/image1.png)'],
    ['what is linked from outside', h('Background') + p('Text.<draw:frame><draw:image xlink:href="../../etc/passwd"/></draw:frame>'), '## Background\n\nText.', ['picture not taken: linked from outside: ../../etc/passwd']],
  ]; // prettier-ignore
  for (const [what, body, text, found] of shapes) {
    it(what, () => {
      const parts = { 'Pictures/a.png': PNG_OF_ONE_PIXEL };
      const report = imported(body, { own: OWN, named: NAMED, parts });
      assert.equal(bodyOf(report), text);
      assert.deepEqual(report.proof.lost, []);
      for (const one of found ?? [])
        assert.ok(foundIn(report).includes(one), foundIn(report).join('\n'));
    });
  }
});

describe('an OpenDocument text that nobody should open is refused', () => {
  const deep = '<text:section>'.repeat(300) + '</text:section>'.repeat(300);
  const cases: [what: string, bytes: () => Buffer, said: RegExp][] = [
    ['a password', () => openDocument(p('x'), { parts: { 'META-INF/manifest.xml': '<m><e><encryption-data/></e></m>' } }), /password/],
    ['parts within each other without end', () => openDocument(deep), /nested more than/],
    ['a document type with entities', () => openDocument('', { parts: { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } }), /not written as|no text/],
    ['a sheet', () => openDocument('', { parts: { 'content.xml': '<office:document-content xmlns:office="o"/>' } }), /no text/],
    ['a table without end', () => openDocument(`<table:table>${row(cell('x', 'table:number-columns-repeated="99999"').repeat(9))}</table:table>`), /columns/],
  ]; // prettier-ignore
  for (const [what, bytes, said] of cases) {
    it(what, () => {
      assert.throws(
        () => readOdt(bytes()),
        (error) => error instanceof ImportRefusal && said.test(error.message),
      );
    });
  }
});
