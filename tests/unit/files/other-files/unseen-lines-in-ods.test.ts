import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hiddenInOpenDocument } from '../../../../src/files/other-files/opendocument/hidden-in-opendocument.ts';
import { openDocumentStyles } from '../../../../src/files/other-files/opendocument/styles.ts';

const cell = (words: string, more = ''): string =>
  `<table:table-cell ${more}><text:p>${words}</text:p></table:table-cell>`;
const row = (cells: string, more = ''): string =>
  `<table:table-row ${more}>${cells}</table:table-row>`;
const COLLAPSED = 'table:visibility="collapse"';
const FILTERED = 'table:visibility="filter"';
const EMPTY = '<table:table-cell/>';
const shown = row(cell('Roads') + cell('Lights'));
const flat = (kind: 'row' | 'column', size: string): string =>
  `<office:automatic-styles><style:style style:name="F" style:family="table-${kind}"><style:table-${kind}-properties style:${size}="0cm"/></style:style></office:automatic-styles>`;

const hides = (sheet: string, before = ''): boolean => {
  const part = Buffer.from(
    `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:draw="d">${before}<office:body><office:spreadsheet><table:table>${sheet}</table:table></office:spreadsheet></office:body></office:document-content>`,
  );
  return hiddenInOpenDocument(part, openDocumentStyles([part])).has('hidden-cells');
};

// prettier-ignore
describe('rows and columns of an OpenDocument spreadsheet that aren’t seen', () => {
  for (const [what, sheet, before] of [
    ['a hidden row without cells', shown + row('', COLLAPSED)],
    ['a hidden row of empty cells', shown + row(EMPTY + EMPTY, COLLAPSED) + shown],
    ['all rows after the last', shown + row(EMPTY, `${COLLAPSED} table:number-rows-repeated="9"`)],
    ['a filter that takes out nothing that is written', shown + row(EMPTY, FILTERED)],
    ['all columns after the last', `<table:table-column table:number-columns-repeated="2"/><table:table-column ${COLLAPSED} table:number-columns-repeated="1022"/>${shown}`],
    ['an empty folded group', `${shown}<table:table-row-group table:display="false">${row(EMPTY)}</table:table-row-group>${shown}`],
    ['a hidden column beside one that is seen, with the same in both', `<table:table-column/><table:table-column ${COLLAPSED}/>${row(cell('Roads', 'table:number-columns-repeated="2"'))}`],
    ['two hidden columns with one that is seen between them, with the same in all', `<table:table-column ${COLLAPSED}/><table:table-column/><table:table-column ${COLLAPSED}/>${row(cell('Roads', 'table:number-columns-repeated="3"'))}`],
    ['a spacer without height', shown + row(EMPTY, 'table:style-name="F"') + shown, flat('row', 'row-height')],
  ] as const) {
    it(`hide nothing: ${what}`, () => {
      assert.equal(hides(sheet, before), false);
    });
  }

  for (const [what, sheet, before] of [
    ['words in a hidden row', shown + row(cell('Jane Bloggs'), COLLAPSED)],
    ['a value alone', shown + row('<table:table-cell office:value="1483920"/>', COLLAPSED)],
    ['a row that a filter takes out', shown + row(cell('Jane Bloggs'), FILTERED)],
    ['a hidden column between others', `<table:table-column/><table:table-column ${COLLAPSED}/>${shown}`],
    ['a hidden column that is the third after repeated ones', `<table:table-column table:number-columns-repeated="2"/><table:table-column ${COLLAPSED}/>${row(`<table:table-cell table:number-columns-repeated="2"/>${cell('Jane Bloggs')}`)}${shown}`],
    ['a cell across two hidden columns of different styles', `<table:table-column/><table:table-column ${COLLAPSED} table:style-name="a"/><table:table-column ${COLLAPSED} table:style-name="b"/>${row(cell('Roads') + cell('Jane Bloggs', 'table:number-columns-repeated="2"'))}`],
    ['a cell across a hidden column and a folded group', `<table:table-column ${COLLAPSED}/><table:table-column-group table:display="false"><table:table-column table:number-columns-repeated="2"/></table:table-column-group><table:table-column/>${row(cell('Jane Bloggs', 'table:number-columns-repeated="3"') + cell('Roads'))}`],
    ['a cell across two hidden columns after ones that are seen', `<table:table-column ${COLLAPSED}/><table:table-column table:number-columns-repeated="2"/><table:table-column ${COLLAPSED}/><table:table-column ${COLLAPSED} table:style-name="b"/>${row(EMPTY + cell('Roads', 'table:number-columns-repeated="2"') + cell('Jane Bloggs', 'table:number-columns-repeated="2"'))}`],
    ['a table within a cell of a hidden row', shown + row(`<table:table-cell><table:table>${row(cell('Jane Bloggs'))}</table:table></table:table-cell>`, COLLAPSED)],
    ['a picture in a hidden row', shown + row('<table:table-cell><draw:frame/></table:table-cell>', COLLAPSED)],
    ['a folded group', `${shown}<table:table-row-group table:display="false">${row(cell('Jane Bloggs'))}</table:table-row-group>`],
    ['a folded group of columns', `<table:table-column-group table:display="false"><table:table-column/></table:table-column-group><table:table-column/>${shown}`],
    ['a row without height', shown + row(cell('Jane Bloggs'), 'table:style-name="F"'), flat('row', 'row-height')],
    ['a column without width', `<table:table-column table:style-name="F"/>${shown}`, flat('column', 'column-width')],
  ] as const) {
    it(`hide something: ${what}`, () => {
      assert.equal(hides(sheet, before), true);
    });
  }
});
