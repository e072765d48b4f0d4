import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smallDocx, smallXlsx } from '../../../support/fixture/small-zip.ts';
import { BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

const FOLDER = REPORT.replace(/\.md$/, '');
const announcing = (...titles: string[]) => ({
  [REPORT]: paper(
    `${FIELDS}appendices:\n${titles.map((title) => `  - title: ${title}\n`).join('')}`,
    BODY,
  ),
});

describe('a file that is dropped into the folder of a report', () => {
  it('is the appendix of its name, with its kind, size and address', async () => {
    const { archive, diagnostics } = await loadCouncil({
      ...announcing('Costs', 'Figures', 'Map'),
      [`${FOLDER}/Appendix 1 - Costs.DOCX`]: smallDocx('Costs'),
      [`${FOLDER}/figures.xlsx`]: smallXlsx(),
    });
    assert.deepEqual(
      diagnostics.filter(({ severity }) => severity === 'error'),
      [],
    );
    const states = archive?.reports[0]?.appendices.map(({ state }) =>
      state.kind === 'here' ? [state.file.format, state.file.url, state.file.bytes] : state.kind,
    );
    assert.deepEqual(states, [
      [
        'Word document',
        '/meetings/scrutiny/2022-05-11/one/appendix-1.docx',
        smallDocx('Costs').length,
      ],
      ['Spreadsheet', '/meetings/scrutiny/2022-05-11/one/appendix-2.xlsx', smallXlsx().length],
      'to-follow',
    ]);
  });

  for (const [author, codes] of [
    ['Jane Bloggs', ['appendix-names-person']],
    ['Democratic Services', []],
  ] as const) {
    it(`by ${author} is reported if its properties name a person`, async () => {
      const core = `<cp:coreProperties><dc:creator>${author}</dc:creator></cp:coreProperties>`;
      const { diagnostics } = await loadCouncil({
        ...announcing('Costs'),
        [`${FOLDER}/appendix-1.docx`]: smallDocx('Costs', { 'docProps/core.xml': core }),
      });
      const reported = diagnostics.filter(
        (diagnostic) => diagnostic.code === 'appendix-names-person',
      );
      assert.deepEqual(
        reported.map((diagnostic) => diagnostic.code),
        codes,
      );
      for (const { message, aside } of reported) {
        assert.doesNotMatch(message, /Bloggs/);
        assert.equal(aside, 'Words: J••• B•••.');
      }
    });
  }

  for (const [name, content, code, message] of [
    [
      'Appendix 2 - Costs.docx',
      smallDocx('x'),
      'appendix-ambiguous',
      /may be appendix 1 or appendix 2\. Name it after the right one: appendix-1\.docx\./,
    ],
    [
      'apendix-1.docx',
      smallDocx('x'),
      'appendix-unannounced',
      /Did you mean appendix 1\? Name it appendix-1\.docx\./,
    ],
    ['appendix-1.docm', smallDocx('x'), 'appendix-unsound', /can run macros.*Save it without them/],
    [
      'appendix-1.csv',
      smallDocx('x'),
      'appendix-unsound',
      /appendix-1\.csv can’t be published\. .*UTF-8/,
    ],
    ['appendix-1.constructor', 'x', 'appendix-unsound', /Files of this kind aren’t published/],
  ] as const) {
    it(`${name} is refused as ${code}`, async () => {
      const { diagnostics } = await loadCouncil({
        ...announcing('Costs of each step', 'Map of the walk'),
        ...(code === 'appendix-ambiguous' && announcing('Costs of steps', 'Map of steps')),
        [`${FOLDER}/${name.replace('- Costs', '- Costs of steps')}`]: content,
      });
      const found = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
      assert.deepEqual(
        found.map((diagnostic) => diagnostic.code),
        [code],
      );
      assert.match(found[0]?.message ?? '', message);
    });
  }
});
