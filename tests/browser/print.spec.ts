import type { Page } from '@playwright/test';
import { openDocument, openEngine } from '../../src/files/pdfium.ts';
import { PAGES } from '../support/fixture/fixture-content.ts';
import { expect, test } from './site-test.ts';

/** Bytes: a few printed sheets need far less. */
const ENGINE_MEMORY = 256 * 1024 * 1024;

/** The words of the page as it is printed, all its sheets in one. */
async function printed(page: Page): Promise<{ text: string; sheets: number; tagged: boolean }> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const engine = await openEngine(ENGINE_MEMORY);
  return openDocument(engine, bytes, (document) => {
    const sheets = document.pageCount;
    const texts = Array.from({ length: sheets }, (_, index) =>
      document.withPage(index, (sheet) => sheet.text()),
    );
    return { text: texts.join('\n').replace(/\s+/g, ' '), sheets, tagged: document.tagged };
  });
}

test('a printed report has the numbers of its paragraphs beside their words', async ({
  page,
  at,
}) => {
  await page.goto(at(PAGES.realReport));
  const { text, sheets, tagged } = await printed(page);
  for (const [number, words] of [
    [1, 'Following the recent Ofsted inspection'],
    [5, 'The ILACS system includes:'],
    [6, 'After a standard or short inspection'],
    [8, 'Almost all inspection evidence'],
    [13, 'Appendix 1'],
    [14, 'None'],
  ] as const) {
    expect(text).toMatch(new RegExp(`\\b${number}\\.? ?${words}`));
  }
  expect(tagged).toBe(true);
  expect(sheets).toBeLessThanOrEqual(5);
});

test('print leaves out what doesn’t work on paper', async ({ page, at }) => {
  await page.goto(at(PAGES.realReport));
  const { text } = await printed(page);
  expect(text).toContain('Ofsted Inspection Report');
  for (const onScreenOnly of ['Skip to main content', 'Accessibility statement', 'Next paper']) {
    expect(text).not.toContain(onScreenOnly);
  }
});

test('dark colours are not printed', async ({ page, at }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(at(PAGES.realReport));
  const colours = await page.evaluate<{ text: string; page: string }>(`(() => ({
    text: getComputedStyle(document.querySelector('main p')).color,
    page: getComputedStyle(document.body).backgroundColor,
  }))()`);
  expect(luminance(colours.text)).toBeLessThan(0.2);
  expect(luminance(colours.page)).toBeGreaterThan(0.9);
});

/** Rough, 0 to 1, of "rgb(1, 2, 3)"; what is transparent shows the white of the paper. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return alpha === 0 ? 1 : (red + green + blue) / 3 / 255;
}
