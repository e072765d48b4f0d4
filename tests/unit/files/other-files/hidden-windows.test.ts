import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hiddenSheets } from '../../../../src/files/other-files/excel/hidden-in-excel.ts';

const workbook = (...views: readonly string[]) =>
  Buffer.from(
    `<workbook><bookViews>${views.map((view) => `<workbookView ${view}/>`).join('')}</bookViews><sheets><sheet name="Costs" sheetId="1"/></sheets></workbook>`,
  );

describe('a workbook whose windows are all hidden has hidden sheets', () => {
  for (const [what, views, found] of [
    ['its one window', ['visibility="hidden"'], ['hidden-sheets']],
    ['its one window, so that no menu shows it', ['visibility="veryHidden"'], ['hidden-sheets']],
    ['both windows', ['visibility="hidden"', 'visibility="hidden"'], ['hidden-sheets']],
    ['one of two windows', ['visibility="hidden"', ''], []],
    ['a window that is shown', ['visibility="visible"'], []],
    ['a window of which nothing is said', [''], []],
    ['no window', [], []],
  ] as const) {
    it(what, () => assert.deepEqual([...hiddenSheets(workbook(...views))], found));
  }
});
