import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserHere } from '../../src/printing/browser/find-browser.ts';

/**
 * What a pack is measured beside: HTML files printed by the bare browser, one after the other in one page, and merged with PDFs by
 * qpdf, each behind its report.
 */
const [list = ''] = process.argv.slice(2);
const { sheets, appendices, out } = JSON.parse(readFileSync(list, 'utf8')) as {
  sheets: string[];
  appendices: string[];
  out: string;
};
const found = browserHere();
if (!found) throw new Error('There is no browser here.');
const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: [...found.args],
});
const page = await browser.newPage({ javaScriptEnabled: false });
const printed: string[] = [];
for (const sheet of sheets) {
  await page.goto(`file://${sheet}`);
  const file = join(dirname(list), basename(sheet, '.html') + '.pdf');
  writeFileSync(file, await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
  printed.push(file);
}
await browser.close();
const parts = printed.flatMap((file, at) => [file, appendices[at] ?? '']).filter(Boolean);
execFileSync('qpdf', ['--empty', '--pages', ...parts, '--', out]);
