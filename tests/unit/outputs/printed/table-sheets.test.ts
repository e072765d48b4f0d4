import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withTableSheets } from '../../../../src/outputs/printed/table-sheets.ts';

const table = (rows: readonly (readonly string[])[], kind = 'td'): string =>
  `<section class="table-scroll" aria-label="Table 1" tabindex="0"><table><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<${kind}>${cell}</${kind}>`).join('')}</tr>`)
    .join('')}</tbody></table></section>`;
const times = (count: number, cell: string): string[] => Array.from({ length: count }, () => cell);
const marksOf = (html: string): string =>
  (/class="([^"]*)"/.exec(withTableSheets(html))?.[1] ?? '').replace(/^table-scroll ?/, '');

const WIDE = 'table-scroll--turned table-scroll--wide table-scroll--whole';
const WIDER = 'table-scroll--turned table-scroll--wider table-scroll--whole';
const SMALL = WIDER.replace('--wider', '--wider table-scroll--small');
const SENTENCE =
  'A sentence that has as many words as it likes, each of which may be on a line of its own.';

/** [what, the table, how it is marked]. */
const CASES: readonly (readonly [what: string, html: string, marks: string])[] = [
  ['of a few columns stays upright', table([times(4, '£1,234,567.00')]), 'table-scroll--whole'],
  ['of sentences stays upright', table([times(7, SENTENCE)]), 'table-scroll--whole'],
  ['of eight columns is turned, however short', table([times(8, '1')]), WIDE],
  ['of seven columns of large amounts is turned', table([times(7, '£1,234,567.00')]), WIDE],
  ['of sixteen columns of amounts is on a larger sheet', table([times(16, '£1,234,567')]), WIDER],
  ['of more than that is in smaller type', table([times(20, '£12,345,678')]), SMALL],
  [
    'whose words fit on no sheet may break them',
    table([times(40, '£1,234,567.00')]),
    SMALL.replace(' table-scroll--whole', ''),
  ],
  [
    'with a long address is as if that could be broken',
    table([['https://papers.example/a/long/address/of/a/paper', 'One']]),
    'table-scroll--whole',
  ],
  [
    'counts the columns that a heading spans, and none of its words',
    '<section class="table-scroll" aria-label="x"><table><tr><th colspan="8">Extraordinarily long heading</th></tr></table></section>',
    WIDE,
  ],
  [
    'counts letters and not signs of HTML',
    table([times(7, '<a href="https://papers.example/very/long/indeed">A &amp; B</a>')]),
    'table-scroll--whole',
  ],
  ['of bold words needs more room', table([times(7, 'Reconfiguration')], 'th'), WIDE],
];

describe('a table that is printed', () => {
  for (const [what, html, marks] of CASES) it(what, () => assert.equal(marksOf(html), marks));

  it('keeps all that is in it, and each has its own sheet', () => {
    const one = table([times(2, 'a')]);
    const two = table([times(9, 'b')]);
    const html = withTableSheets(`<p>x</p>${one}<p>y</p>${two}`);
    assert.equal(html.replace(/ table-scroll--\w+/g, ''), `<p>x</p>${one}<p>y</p>${two}`);
    assert.equal(html.match(/--turned/g)?.length, 1);
  });
});
