import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeImport } from '../../../src/import/describe-import.ts';
import { importReport, type ImportedReport } from '../../../src/import/import-report.ts';
import { NOT_SEEN } from '../../../src/import/findings.ts';
import { readOdt } from '../../../src/import/sources/read-source.ts';
import { openDocument } from '../../support/fixture/open-document.ts';
import {
  cell,
  field,
  heading,
  item,
  p,
  row,
  run,
  styled,
  table,
} from '../../support/fixture/word-document.ts';
import { bodyOf, foundIn, FRAME, imported } from '../../support/import-document.ts';

const NAME = 'Hallowmarsh Leisure';
const unseenIn = (report: ImportedReport): string[] =>
  foundIn(report).filter((line) => /^(?:hidden|not seen on the page|white text): /.test(line));

/** A report in Word that says who is preferred. */
const bidder = (look: string): string =>
  heading('Background') + p(run('The bidder is ') + run(NAME, look) + run(', as agreed.'));
const shade = (fill: string, more = 'w:val="clear" w:color="auto"'): string =>
  `<w:shd ${more} w:fill="${fill}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const BLACKED = colour('000000') + shade('000000');
const shaped = (fill: string, look: string): string =>
  heading('Background') +
  `<w:p>${run('Text.')}<w:r><w:drawing><wps:wsp><wps:spPr><a:solidFill><a:srgbClr w:val="${fill}" val="${fill}"/></a:solidFill></wps:spPr><wps:txbx><w:txbxContent>${p(run(NAME, look))}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>`;

describe('words of a Word document that its page doesn’t show are left out', () => {
  const cases: [what: string, body: string, text: string][] = [
    ['black on black', bidder(BLACKED), 'The bidder is , as agreed.'],
    ['under a black highlight', bidder(colour('000000') + '<w:highlight w:val="black"/>'), 'The bidder is , as agreed.'],
    ['automatic under a black highlight', bidder('<w:highlight w:val="black"/>'), 'The bidder is , as agreed.'],
    ['under a pattern that is solid', bidder(colour('000000') + shade('auto', 'w:val="solid" w:color="000000"')), 'The bidder is , as agreed.'],
    ['under a pattern that is nearly solid', bidder(colour('000000') + shade('auto', 'w:val="pct95" w:color="000000"')), 'The bidder is , as agreed.'],
    ['grey on grey', bidder(colour('808080') + shade('808080')), 'The bidder is , as agreed.'],
    ['grey under a grey highlight', bidder(colour('808080') + '<w:highlight w:val="darkGray"/>'), 'The bidder is , as agreed.'],
    ['yellow under a yellow highlight', bidder(colour('FFFF00') + '<w:highlight w:val="yellow"/>'), 'The bidder is , as agreed.'],
    ['the theme’s colour on itself', bidder('<w:color w:val="4472C4" w:themeColor="accent1"/><w:shd w:val="clear" w:fill="4472C4" w:themeFill="accent1"/>'), 'The bidder is , as agreed.'],
    ['white on a white fill', bidder(colour('FFFFFF') + shade('FFFFFF')), 'The bidder is , as agreed.'],
    ['letters of a fill that is black on black', bidder('<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"/></w14:solidFill></w14:textFill>' + shade('000000')), 'The bidder is , as agreed.'],
    ['tiny', bidder('<w:sz w:val="2"/>'), 'The bidder is , as agreed.'],
    ['squeezed', bidder('<w:w w:val="1"/>'), 'The bidder is , as agreed.'],
    ['far above its line', bidder('<w:position w:val="2000"/>'), 'The bidder is , as agreed.'],
    ['black in a black paragraph', heading('Background') + p('Before.') + p(run(NAME, colour('000000')), shade('000000')), 'Before.'],
    ['in a table beyond the paper', heading('Background') + p('Before.') + table(`<w:tblPr><w:tblpPr w:tblpX="32000" w:tblpY="1"/></w:tblPr>${row([NAME])}`), 'Before.\n\n|  |\n| --- |'],
    ['black on black, whatever it was before', bidder(`${BLACKED}<w:rPrChange><w:rPr>${colour('FF0000')}</w:rPr></w:rPrChange>`), 'The bidder is , as agreed.'],
    ['black in a black box', shaped('000000', colour('000000')), 'Text.'],
    ['the result of a field', heading('Background') + p(run('It is ') + field('DOCPROPERTY x', run(NAME, BLACKED)) + run('.')), 'It is .'],
    ['a paragraph of a list, which keeps its number', heading('Background') + item(1, 0, 'One.') + item(1, 0, run(NAME, BLACKED)) + item(1, 0, 'Three.'), '1. One.\n\n3\\. Three.'],
  ]; // prettier-ignore
  for (const [what, body, text] of cases) {
    it(what, () => {
      const report = imported(body);
      assert.equal(bodyOf(report), `## Background\n\n${text}`);
      assert.deepEqual(unseenIn(report), [`not seen on the page: ${NAME}`]);
      assert.ok(report.confirm.includes(NOT_SEEN));
      assert.deepEqual(report.proof.lost, []);
      assert.doesNotMatch(report.markdown, /Hallowmarsh/);
      assert.doesNotMatch(describeImport(report, false).join('\n'), /Hallowmarsh/);
    });
  }

  it('in a style, a black cell and a note', () => {
    const report = imported(
      heading('Background') +
        styled('Redacted', 'Ash Ltd') +
        table(
          row(['Bidder', 'Offer']),
          row(['First', cell(p(run('£385,412', colour('000000'))), shade('000000'))]),
        ) +
        p(`${run('See')}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      {
        styles: `<w:style w:type="paragraph" w:styleId="Redacted"><w:name w:val="Redacted"/><w:rPr>${BLACKED}</w:rPr></w:style>`,
        parts: {
          'footnotes.xml': {
            type: 'footnotes',
            content: `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${run('Open. ')}${run(NAME, BLACKED)}`)}</w:footnote>`,
          },
        },
      },
    );
    assert.deepEqual(unseenIn(report), [
      'not seen on the page: Ash Ltd',
      'not seen on the page: £385,412',
      `not seen on the page: ${NAME}`,
    ]);
    assert.doesNotMatch(report.markdown, /Ash|385|Hallowmarsh/);
    assert.deepEqual(report.proof.lost, []);
  });

  it('in a row that is hidden, which goes', () => {
    const report = imported(
      heading('Background') +
        table(row(['Bidder', 'Offer']), row([NAME, '£9'], '<w:hidden/>'), row(['Elm', '£8'])),
    );
    assert.equal(
      bodyOf(report),
      '## Background\n\n| Bidder | Offer |\n| --- | --- |\n| Elm | £8 |',
    );
    assert.deepEqual(unseenIn(report), [`hidden: ${NAME} £9`]);
  });

  it('with a question where a black shape lies over the page', () => {
    const { confirm } = imported(
      heading('Background') +
        `<w:p>${run('Text.')}<w:r><w:drawing><wp:anchor behindDoc="0"><wp:extent cx="2000000" cy="300000"/><wps:wsp><wps:spPr><a:solidFill><a:srgbClr val="000000"/></a:solidFill></wps:spPr></wps:wsp></wp:anchor></w:drawing></w:r></w:p>`,
    );
    assert.ok(confirm.some((question) => question.startsWith('a black or white shape lies over')));
  });
});

describe('words of a Word document that can be read stay', () => {
  const cases: [what: string, body: string, found?: string[]][] = [
    ['automatic letters on black', bidder(shade('000000'))],
    ['white on black', bidder(colour('FFFFFF') + shade('000000'))],
    ['white under a black highlight', bidder(colour('FFFFFF') + '<w:highlight w:val="black"/>')],
    ['white on a pattern that is solid', bidder(colour('FFFFFF') + shade('auto', 'w:val="solid" w:color="000000"'))],
    ['black on a light pattern', bidder(colour('000000') + shade('auto', 'w:val="pct25" w:color="000000"'))],
    ['black on black that is switched off', bidder(colour('000000') + shade('000000', 'w:val="nil"'))],
    ['black under a yellow highlight', bidder(colour('000000') + '<w:highlight w:val="yellow"/>')],
    ['yellow under a dark blue highlight', bidder(colour('FFFF00') + '<w:highlight w:val="darkBlue"/>')],
    ['grey on light grey', bidder(colour('808080') + shade('D9D9D9'))],
    ['one colour of the theme on another', bidder('<w:color w:val="4472C4" w:themeColor="accent1"/><w:shd w:val="clear" w:fill="ED7D31" w:themeFill="accent2"/>')],
    ['small letters', bidder('<w:sz w:val="12"/>')],
    ['red, and black on black before a change', bidder(`${colour('FF0000')}<w:rPrChange><w:rPr>${BLACKED}</w:rPr></w:rPrChange>`)],
    ['a control that is marked with a colour', heading('Background') + p(`${run('The bidder is ')}<w:sdt><w:sdtPr><w15:color xmlns:w15="x" w:val="FFFFFF"/></w:sdtPr><w:sdtContent>${run(NAME)}</w:sdtContent></w:sdt>${run(', as agreed.')}`)],
    ['white on its page, which may have a picture behind it', bidder(colour('FFFFFF')), [`white text: ${NAME}`]],
  ]; // prettier-ignore
  for (const [what, body, found = []] of cases) {
    it(what, () => {
      const report = imported(body);
      assert.equal(bodyOf(report), `## Background\n\nThe bidder is ${NAME}, as agreed.`);
      assert.deepEqual(unseenIn(report), found);
      assert.ok(!report.confirm.includes(NOT_SEEN));
    });
  }

  it('white in the dark head of a table with a place of its own, and a row that says it isn’t hidden', () => {
    const white = (words: string): string => cell(p(run(words, colour('FFFFFF'))), shade('1F3864'));
    const report = imported(
      heading('Background') +
        table(
          '<w:tblPr><w:tblpPr w:tblpX="1134" w:tblpY="-200"/><w:tblInd w:w="-108" w:type="dxa"/></w:tblPr>',
          row([white('Bidder'), white('Offer')]),
          row(['Elm', '£8'], '<w:hidden w:val="0"/>'),
        ),
    );
    assert.match(bodyOf(report), /\| Bidder \| Offer \|[^]*\| Elm \| £8 \|/);
    assert.deepEqual(unseenIn(report), []);
  });
});

const odt = (body: string): ImportedReport =>
  importReport(readOdt(openDocument(body, { own: LOOKS })), {
    frameOn: () => FRAME,
    fileName: 'report.odt',
  });
const ofText = (name: string, said: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${said}/></style:style>`;
const LOOKS = [
  ofText('Blacked', 'fo:color="#000000" fo:background-color="#000000"'),
  ofText('Grey', 'fo:color="#808080" fo:background-color="#828282"'),
  ofText('Black', 'fo:color="#000000"'),
  ofText('White', 'fo:color="#ffffff"'),
  ofText('Tiny', 'fo:font-size="1pt"'),
  ofText('Yellow', 'fo:background-color="#ffff00"'),
  ofText('Auto', 'style:use-window-font-color="true" fo:background-color="#000000"'),
  ofText('Reversed', 'fo:color="#ffffff" fo:background-color="#000000"'),
  '<style:style style:name="Dark" style:family="paragraph"><style:paragraph-properties fo:background-color="#000000"/></style:style>',
  '<style:style style:name="DarkCell" style:family="table-cell"><style:table-cell-properties fo:background-color="#000000"/></style:style>',
  '<style:style style:name="Flat" style:family="table-row"><style:table-row-properties style:row-height="0.01cm"/></style:style>',
  '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>',
].join('');
const op = (content: string, style = 'Standard'): string =>
  `<text:p text:style-name="${style}">${content}</text:p>`;
const head = '<text:h text:outline-level="1">Background</text:h>';
const span = (words: string, style: string): string =>
  `<text:span text:style-name="${style}">${words}</text:span>`;
const said = (style: string): string => head + op(`The bidder is ${span(NAME, style)}, as agreed.`);
const ocell = (words: string, more = ''): string =>
  `<table:table-cell ${more}>${op(words)}</table:table-cell>`;
const orow = (cells: readonly string[], more = ''): string =>
  `<table:table-row ${more}>${cells.map((one) => (one.startsWith('<') ? one : ocell(one))).join('')}</table:table-row>`;
const otable = (columns: string, ...rows: readonly string[]): string =>
  `${head}<table:table>${columns}${rows.join('')}</table:table>`;
const COLUMN = '<table:table-column/>';
const HIDDEN_COLUMN = '<table:table-column table:visibility="collapse"/>';
const HIDDEN = 'table:visibility="collapse"';
const olist = (...items: readonly string[]): string =>
  `<text:list text:style-name="N">${items.map((one) => `<text:list-item>${op(one)}</text:list-item>`).join('')}</text:list>`;

describe('words of an OpenDocument text that its page doesn’t show are left out', () => {
  const SEEN_TABLE = '| Bidder | Offer |\n| --- | --- |\n| Elm | £8 |';
  const cases: [what: string, body: string, text: string, found?: string[]][] = [
    ['black on black', said('Blacked'), 'The bidder is , as agreed.'],
    ['grey on nearly the same grey', said('Grey'), 'The bidder is , as agreed.'],
    ['tiny', said('Tiny'), 'The bidder is , as agreed.'],
    ['black in a black paragraph', head + op('Before.') + op(span(NAME, 'Black'), 'Dark'), 'Before.'],
    ['a paragraph of a list, which keeps its number', head + olist('One.', span(NAME, 'Blacked'), 'Three.'), '1. One.\n\n3\\. Three.'],
    ['black in a black cell', otable(COLUMN, orow(['Bidder', 'Offer']), orow([ocell(span(NAME, 'Black'), 'table:style-name="DarkCell"'), '£9'])), '| Bidder | Offer |\n| --- | --- |\n|  | £9 |'],
    ['a note', head + op(`See<text:note><text:note-citation>1</text:note-citation><text:note-body>${op(`Open. ${span(NAME, 'Blacked')}`)}</text:note-body></text:note>.`), 'See[^1].\n\n[^1]: Open.'],
    ['a hidden row', otable(COLUMN, orow(['Bidder', 'Offer']), orow([NAME, '£9'], HIDDEN), orow(['Elm', '£8'])), SEEN_TABLE, [`hidden: ${NAME}`, 'hidden: £9']],
    ['a filtered row', otable(COLUMN, orow(['Bidder', 'Offer']), orow([NAME, '£9'], 'table:visibility="filter"'), orow(['Elm', '£8'])), SEEN_TABLE, [`hidden: ${NAME}`, 'hidden: £9']],
    ['a row without height', otable(COLUMN, orow(['Bidder', 'Offer']), orow([NAME, '£9'], 'table:style-name="Flat"'), orow(['Elm', '£8'])), SEEN_TABLE, [`hidden: ${NAME}`, 'hidden: £9']],
    ['a hidden column', otable(COLUMN + HIDDEN_COLUMN + COLUMN, orow(['Bidder', 'Owner', 'Offer']), orow(['Elm', NAME, '£8'])), SEEN_TABLE, ['hidden: Owner', `hidden: ${NAME}`]],
    ['a hidden column below a head that goes over it', otable(COLUMN + COLUMN + HIDDEN_COLUMN, orow(['Bidder', ocell('Offer', 'table:number-columns-spanned="2"'), '<table:covered-table-cell/>']), orow(['Elm', '£8', NAME])), SEEN_TABLE, [`hidden: ${NAME}`]],
    ['a paragraph that a field hides', head + op('Text.') + op(`<text:hidden-paragraph text:condition="ooow:1" text:is-hidden="true"/>${NAME}`), 'Text.', [`hidden: ${NAME}`]],
    ['a field that isn’t shown', head + op(`Text. <text:variable-set text:display="none">${NAME}</text:variable-set>`), 'Text.', [`hidden: ${NAME}`]],
  ]; // prettier-ignore
  for (const [what, body, text, found] of cases) {
    it(what, () => {
      const report = odt(body);
      assert.equal(bodyOf(report), `## Background\n\n${text}`);
      assert.deepEqual(unseenIn(report), found ?? [`not seen on the page: ${NAME}`]);
      assert.equal(report.confirm.includes(NOT_SEEN), found === undefined);
      assert.deepEqual(report.proof.lost, []);
      assert.doesNotMatch(report.markdown, /Hallowmarsh/);
    });
  }
});

describe('words of an OpenDocument text that can be read stay', () => {
  const cases: [what: string, body: string, found?: string[]][] = [
    ['black on its page', said('Black')],
    ['on yellow', said('Yellow')],
    ['automatic letters on black', said('Auto')],
    ['white on black', said('Reversed')],
    ['white in a black paragraph', head + op(span(`The bidder is ${NAME}, as agreed.`, 'White'), 'Dark')],
    ['white on its page, which may have a picture behind it', said('White'), [`white text: ${NAME}`]],
    ['in a row that is shown', otable(COLUMN, orow(['A', 'B']), orow([`The bidder is ${NAME}, as agreed.`, 'C'], 'table:visibility="visible"'))],
    ['beside hidden columns without words', otable(COLUMN + COLUMN + HIDDEN_COLUMN, orow(['A', 'B', '']), orow([`The bidder is ${NAME}, as agreed.`, 'C', '']))],
    ['in a paragraph that a field could hide', head + op(`<text:hidden-paragraph text:condition="ooow:0"/>The bidder is ${NAME}, as agreed.`)],
    ['in a field that is shown', head + op(`The bidder is <text:variable-set text:display="value">${NAME}</text:variable-set>, as agreed.`)],
  ]; // prettier-ignore
  for (const [what, body, found = []] of cases) {
    it(what, () => {
      const report = odt(body);
      assert.ok(bodyOf(report).includes(`The bidder is ${NAME}, as agreed.`), bodyOf(report));
      assert.deepEqual(unseenIn(report), found);
      assert.ok(!report.confirm.includes(NOT_SEEN));
      assert.deepEqual(report.proof.lost, []);
    });
  }
});
