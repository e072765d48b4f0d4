import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser } from '@playwright/test';
import fc from 'fast-check';
import { openDocument, openEngine, type PdfiumEngine } from '../../../../src/files/pdfium.ts';
import { extractText } from '../../../../src/files/text/extract-text.ts';
import { plainText, type PageText, type Table } from '../../../../src/files/text/text.ts';
import { findBrowser } from '../../../support/browser.ts';
import { propertyRuns } from '../../../support/property-runs.ts';

/** A table as its author meant it. Each figure comes once, so that it is known by itself. */
type Meant = {
  readonly headings: readonly string[];
  /** Each over some of the headings. */
  readonly groups: readonly { readonly text: string; readonly size: number }[];
  /** A last column of words, of which some or all cells may be empty. */
  readonly notes: readonly string[] | undefined;
  readonly rows: readonly { readonly label: string; readonly figures: readonly string[] }[];
  readonly style: string;
  readonly labelsLast: boolean;
};

const words = fc.constantFrom('Adult', 'care', 'Roads', 'grant', 'Schools', 'and', 'Income', 'transport', 'Reserves', 'of', 'Housing', 'Demand-led', 'costs'); // prettier-ignore
const label = fc.array(words, { minLength: 1, maxLength: 9 }).map((all) => all.join(' '));
const style = fc
  .record({
    align: fc.constantFrom('right', 'left', 'center'),
    heads: fc.constantFrom('right', 'left', 'center'),
    valign: fc.constantFrom('top', 'middle', 'bottom'),
    padding: fc.constantFrom(0, 1, 4),
    collapse: fc.constantFrom('collapse', 'separate'),
    width: fc.constantFrom(70, 140, 260),
  })
  .map(
    ({ align, heads, valign, padding, collapse, width }) =>
      `table { border-collapse: ${collapse}; font: 11pt/1.25 sans-serif } td, th { padding: ${padding}px ${Math.max(2, padding)}px; vertical-align: ${valign} }
      td { text-align: ${align} } th { text-align: ${heads} } th[scope=row] { text-align: left; font-weight: normal; width: ${width}px }`,
  );

const meant: fc.Arbitrary<Meant> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }),
    notes: fc.option(
      fc.array(
        fc.constantFrom('', '', 'See note', 'Savings delayed by the late start of the contract'),
        { minLength: 9, maxLength: 9 },
      ),
      { nil: undefined },
    ),
    repeats: fc.boolean(),
    labels: fc.array(label, { minLength: 2, maxLength: 9 }),
    empty: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 60, maxLength: 60 }),
    grouped: fc.boolean(),
    labelsLast: fc.boolean(),
    style,
    scale: fc.constantFrom(1, 100, 10_000),
  })
  .map(({ sizes, labels, empty, grouped, repeats, scale, ...rest }) => {
    const columns = sizes.reduce((sum, size) => sum + size, 0);
    return {
      ...rest,
      headings: sizes.flatMap((size, group) =>
        Array.from({ length: size }, (_, at) => {
          if (grouped && repeats) return ['£000', 'Budget', 'Actual'][at] ?? '';
          return `Head${'ABCDEFGHI'[group * 3 + at] ?? ''}`;
        }),
      ),
      groups: grouped ? sizes.map((size, at) => ({ text: `Group${at + 1}`, size })) : [],
      rows: labels.map((text, row) => ({
        label: `${text} L${'abcdefghi'[row] ?? ''}`,
        figures: Array.from({ length: columns }, (_, at) => {
          const number = (row * columns + at + 11) * scale + 7;
          const share = empty[row * columns + at] ?? 0;
          return share < 25
            ? ''
            : `${share % 2 === 0 ? '' : '-'}${number.toLocaleString('en-GB')}.5`;
        }),
      })),
    };
  });

function pageOf({ headings, groups, rows, notes, labelsLast }: Meant, at: number): string {
  const line = (label: string, cells: readonly string[]) =>
    `<tr>${(labelsLast ? [...cells, label] : [label, ...cells]).join('')}</tr>`;
  const noted = (text: string | undefined) =>
    text === undefined ? [] : [`<td class=note>${text}</td>`];
  const heads = headings.map((text) => `<th scope=col>${text}</th>`);
  const over = groups.map(
    ({ text, size }) => `<th class=over colspan=${size} scope=colgroup>${text}</th>`,
  );
  const body = rows.map(({ label, figures }, row) =>
    line(`<th scope=row>${label}</th>`, [
      ...figures.map((text) => `<td>${text}</td>`),
      ...noted(notes && (notes[row] ?? '')),
    ]),
  );
  return `<div class=t${at} style="break-after: page"><table>${over.length > 0 ? line('<td></td>', over) : ''}
    ${line('<th scope=col>Service</th>', [...heads, ...(notes ? ['<th scope=col>Notes</th>'] : [])])}${body.join('')}</table></div>`;
}

function documentOf(tables: readonly Meant[]): string {
  const styles = tables
    .map(
      ({ style }, at) =>
        `.t${at} { ${style} th.over { text-align: center } td.note { text-align: left } }`,
    )
    .join('\n');
  return `<!doctype html><html lang=en><title>Tables</title><style>${styles}</style>${tables.map(pageOf).join('')}</html>`;
}

/** What of a page is wrong: figures beside another label or below another heading, and what was lost. */
function faultsOf(page: PageText, { rows, headings, groups }: Meant): string[] {
  const tables = page.blocks.filter((block): block is Table => block.kind === 'table');
  const said = plainText(page);
  return rows.flatMap(({ label, figures }) =>
    figures.flatMap((figure, at) => {
      if (figure === '') return [];
      if (!said.includes(figure)) return [`${figure} is lost`];
      return tables.flatMap((table) =>
        table.rows.flatMap((line) => {
          const column = line.findIndex((cell) => cell.split(/\s+/u).includes(figure));
          if (column === -1) return [];
          const faults: string[] = [];
          if (line[column] !== figure) faults.push(`${figure} isn't alone: ${line[column] ?? ''}`);
          if (!line.includes(label)) faults.push(`${figure} isn't in row ${label}: ${line.join('|')}`); // prettier-ignore
          const heading = table.head.map((cells) => cells[column] ?? '').join(' ');
          if (table.head.length > 0 && !heading.includes(headings[at] ?? '')) faults.push(`${figure} is below ${heading}`); // prettier-ignore
          const group = groupOver(table, column);
          const own = groups.flatMap(({ text, size }) => Array<string>(size).fill(text))[at];
          if (group !== undefined && own !== undefined && group !== own) faults.push(`${figure} is below ${group}`); // prettier-ignore
          return faults;
        }),
      );
    }),
  );
}

/** What is over a column in the first row of headings; undefined where there is but one row. */
function groupOver(
  { head, spans }: Pick<Table, 'head' | 'spans'>,
  column: number,
): string | undefined {
  if (head.length < 2) return undefined;
  const from = spans?.[0]?.findLastIndex((size, at) => at <= column && size > 0) ?? column;
  return head[0]?.[from];
}

const TABLES = propertyRuns(40);

describe('the tables that a program printed', () => {
  let engine: PdfiumEngine;
  let browser: Browser;
  before(async () => {
    engine = await openEngine(256 * 1024 * 1024);
    const { executablePath, args } = await findBrowser();
    browser = await chromium.launch({ executablePath, args: [...args] });
  });
  after(() => browser.close());

  /** How many of the tables, one a page, are shown as such, and what is wrong in them. */
  function foundIn<T>(
    pdf: Uint8Array,
    tables: readonly T[],
    faultsIn: (page: PageText, table: T) => string[],
  ): { readonly shown: number; readonly faults: string[] } {
    const { pages } = openDocument(engine, pdf, (document) => extractText(engine, document));
    let shown = 0;
    const faults = tables.flatMap((table, at) => {
      const read = pages[at];
      assert.ok(read, `page ${at + 1}`);
      if (read.blocks.some(({ kind }) => kind === 'table')) shown += 1;
      return faultsIn(read, table).map((fault) => `page ${at + 1}: ${fault}`);
    });
    return { shown, faults };
  }

  for (const tagged of [true, false]) {
    it(`never have a figure in a wrong row or column: ${tagged ? 'with' : 'without'} tags`, async (t) => {
      const tables = fc.sample(meant, { seed: 20_261_127, numRuns: TABLES });
      const page = await browser.newPage();
      await page.setContent(documentOf(tables));
      const pdf = await page.pdf({ tagged, preferCSSPageSize: true, format: 'A3' });
      await page.close();
      const { shown, faults } = foundIn(pdf, tables, faultsOf);
      t.diagnostic(`${shown} of ${TABLES} shown as tables, the rest line by line`);
      assert.deepEqual(faults, []);
      assert.ok(shown > TABLES * (tagged ? 0.75 : 0.05), `only ${shown} of ${TABLES} are tables`);
    });
  }

  it('never have figures of two columns in one, where tags leave empty cells out', async (t) => {
    const tables = fc.sample(sparse, { seed: 20_261_128, numRuns: TABLES });
    const page = await browser.newPage();
    await page.setContent(sparseDocumentOf(tables));
    const pdf = await page.pdf({ tagged: true, format: 'A4' });
    await page.close();
    const { shown, faults } = foundIn(pdf, tables, columnFaultsOf);
    t.diagnostic(`${shown} of ${TABLES} shown as tables, the rest line by line`);
    assert.deepEqual(faults, []);
    assert.ok(shown > TABLES * 0.6, `only ${shown} of ${TABLES} are tables`);
  });
});

/** Few figures, and no headings: nothing but their places shows the columns. '' where there is none. */
type Sparse = { readonly align: string; readonly rows: readonly (readonly string[])[] };

const sparse: fc.Arbitrary<Sparse> = fc
  .record({
    align: fc.constantFrom('right', 'left', 'center'),
    columns: fc.integer({ min: 2, max: 6 }),
    drawn: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 54, maxLength: 54 }),
    rows: fc.integer({ min: 3, max: 9 }),
    share: fc.constantFrom(20, 35, 50),
  })
  .map(({ align, columns, drawn, rows, share }) => ({
    align,
    rows: Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) => {
        const at = row * columns + column;
        return (drawn[at] ?? 0) < share ? (10_007 + at * 1009).toLocaleString('en-GB') : '';
      }),
    ),
  }));

const COLUMN_PIXELS = 80;

function sparseDocumentOf(tables: readonly Sparse[]): string {
  const cell = (text: string, align: string, left: number, top: number) =>
    `<div role=cell style="position: absolute; left: ${left}px; top: ${top}px; width: ${COLUMN_PIXELS - 8}px; text-align: ${align}">${text}</div>`;
  const shown = tables.map(({ align, rows }) => {
    const lines = rows.map((figures, row) => {
      const cells = figures.flatMap((text, at) =>
        text === '' ? [] : cell(text, align, 160 + at * COLUMN_PIXELS, row * 30),
      );
      return `<div role=row>${cell(`Row ${row + 1}`, 'left', 0, row * 30)}${cells.join('')}</div>`;
    });
    return `<div role=table style="position: relative; height: 700px; break-after: page">${lines.join('')}</div>`;
  });
  return `<!doctype html><html lang=en><title>Tables</title><style>body { font: 10pt sans-serif }</style>${shown.join('')}</html>`;
}

function columnFaultsOf(page: PageText, { rows }: Sparse): string[] {
  const said = plainText(page);
  const lost = rows.flat().filter((figure) => !said.includes(figure));
  const mixed = page.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const lines = [...block.head, ...block.rows];
    return (lines[0] ?? []).flatMap((_, at) => {
      const printedIn = new Set(
        lines.flatMap((line) =>
          rows.flatMap((figures) =>
            figures.flatMap((f, c) => (f !== '' && line[at] === f ? c : [])),
          ),
        ),
      );
      return printedIn.size > 1 ? [`columns ${[...printedIn].join(' and ')} are one`] : [];
    });
  });
  return [...lost.map((figure) => `${figure} is lost`), ...mixed];
}
