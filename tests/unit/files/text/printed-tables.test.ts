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
  /** Over two headings each. */
  readonly groups: readonly string[];
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
    columns: fc.integer({ min: 1, max: 3 }).map((pairs) => pairs * 2),
    labels: fc.array(label, { minLength: 2, maxLength: 9 }),
    empty: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 60, maxLength: 60 }),
    grouped: fc.boolean(),
    labelsLast: fc.boolean(),
    style,
    scale: fc.constantFrom(1, 100, 10_000),
  })
  .map(({ columns, labels, empty, grouped, labelsLast, style, scale }) => ({
    headings: Array.from({ length: columns }, (_, at) => `Head${'ABCDEF'[at] ?? ''}`),
    groups: grouped ? Array.from({ length: columns / 2 }, (_, at) => `Group${at + 1}`) : [],
    rows: labels.map((text, row) => ({
      label: `${text} L${'abcdefghi'[row] ?? ''}`,
      figures: Array.from({ length: columns }, (_, at) => {
        const number = (row * columns + at + 11) * scale + 7;
        const share = empty[row * columns + at] ?? 0;
        return share < 25 ? '' : `${share % 2 === 0 ? '' : '-'}${number.toLocaleString('en-GB')}.5`;
      }),
    })),
    style,
    labelsLast,
  }));

function pageOf({ headings, groups, rows, labelsLast }: Meant, at: number): string {
  const line = (label: string, cells: readonly string[]) =>
    `<tr>${(labelsLast ? [...cells, label] : [label, ...cells]).join('')}</tr>`;
  const heads = headings.map((text) => `<th scope=col>${text}</th>`);
  const over = groups.map((text) => `<th colspan=2 scope=colgroup>${text}</th>`);
  const body = rows.map(({ label, figures }) =>
    line(
      `<th scope=row>${label}</th>`,
      figures.map((text) => `<td>${text}</td>`),
    ),
  );
  return `<div class=t${at} style="break-after: page"><table>${over.length > 0 ? line('<td></td>', over) : ''}
    ${line('<th scope=col>Service</th>', heads)}${body.join('')}</table></div>`;
}

function documentOf(tables: readonly Meant[]): string {
  const styles = tables.map(({ style }, at) => `.t${at} { ${style} }`).join('\n');
  return `<!doctype html><html lang=en><title>Tables</title><style>${styles}</style>${tables.map(pageOf).join('')}</html>`;
}

/** What of a page is wrong: figures beside another label or below another heading, and what was lost. */
function faultsOf(page: PageText, { rows, headings }: Meant): string[] {
  const tables = page.blocks.filter((block): block is Table => block.kind === 'table');
  const said = plainText(page);
  return rows.flatMap(({ label, figures }) =>
    figures.flatMap((figure, at) => {
      if (figure === '') return [];
      if (!said.includes(figure)) return [`${figure} is lost`];
      return tables.flatMap(({ head, rows: lines }) =>
        lines.flatMap((line) => {
          const column = line.findIndex((cell) => cell.split(/\s+/u).includes(figure));
          if (column === -1) return [];
          const faults: string[] = [];
          if (line[column] !== figure) faults.push(`${figure} isn't alone: ${line[column] ?? ''}`);
          if (!line.includes(label)) faults.push(`${figure} isn't in row ${label}: ${line.join('|')}`); // prettier-ignore
          const heading = head.map((cells) => cells[column] ?? '').join(' ');
          if (head.length > 0 && !heading.includes(headings[at] ?? '')) faults.push(`${figure} is below ${heading}`); // prettier-ignore
          return faults;
        }),
      );
    }),
  );
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

  for (const tagged of [true, false]) {
    it(`never have a figure in a wrong row or column: ${tagged ? 'with' : 'without'} tags`, async (t) => {
      const tables = fc.sample(meant, { seed: 20_261_127, numRuns: TABLES });
      const page = await browser.newPage();
      await page.setContent(documentOf(tables));
      const pdf = await page.pdf({ tagged, preferCSSPageSize: true, format: 'A3' });
      await page.close();
      const { pages } = openDocument(engine, pdf, extractText);
      let shown = 0;
      const faults = tables.flatMap((table, at) => {
        const read = pages[at];
        assert.ok(read, `page ${at + 1}`);
        if (read.blocks.some(({ kind }) => kind === 'table')) shown += 1;
        return faultsOf(read, table).map((fault) => `page ${at + 1}: ${fault}`);
      });
      t.diagnostic(`${shown} of ${TABLES} shown as tables, the rest line by line`);
      assert.deepEqual(faults, []);
      assert.ok(shown > TABLES * (tagged ? 0.85 : 0.05), `only ${shown} of ${TABLES} are tables`);
    });
  }
});
