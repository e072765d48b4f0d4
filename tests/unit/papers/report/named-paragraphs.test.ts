import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODY, COUNCIL, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

/** With the lines that its front matter writes, the report has the paragraphs 1 to 4. */
const TWO = BODY.replace('1. It is due.', '1. It is due.\n\n2. WORDS');

async function numbersIn(words: string, more: Readonly<Record<string, string>> = {}) {
  const { diagnostics } = await loadCouncil({ [REPORT]: paper(FIELDS, TWO.replace('WORDS', words)), ...more }); // prettier-ignore
  return diagnostics
    .filter(({ code }) => code === 'paragraph-not-there')
    .map(({ message, line }) => ({
      number: /no paragraph ([\d.]+):/.exec(message)?.[1],
      line,
    }));
}

const WRONG: readonly [words: string, ...numbers: string[]][] = [
  ['The costs are high (see paragraph 47).', '47'],
  ['See paragraph 12 for the costs.', '12'],
  ['The risks are set out in paragraphs 1, 9 and 11.', '9', '11'],
  ['As described in paras. 8 to 9, they fell.', '8', '9'],
  ['The options in paragraph 15 above were tried.', '15'],
  ['Paragraph 20 of this report has the figures.', '20'],
  ['The reasons are given in para 14(b).', '14'],
  ['The costs are explained in paragraph 3.2.', '3.2'],
  ['It is due, as in\nparagraph 31.', '31'],
];

const HONEST: readonly string[] = [
  'See paragraph 1.',
  'It is set out in paragraphs 1 and 3 below.',
  'It is exempt under paragraph 3 of Schedule 12A.',
  'See paragraph 10 of Schedule 12A to the Local Government Act 1972.',
  'As set out in paragraph 47 of the National Planning Policy Framework, it is needed.',
  'The NPPF asks for this (see paragraph 130).',
  'See Rule 10.4, as explained in paragraph 12.',
  'The inspector found otherwise, as stated in paragraph 62.',
  'The previous report gave the costs, which are set out in paragraph 40.',
  'See paragraph 4.5 of the report of 3 March.',
  'Under paragraph 25, notice is given.',
  'The letter says “see paragraph 51 below”.',
  '> See paragraph 51 below.',
  'See paragraph 9 in the constitution.',
  'See paragraph 8, Part 3 of the Constitution.',
  'See [paragraph 47](https://council.example/report#p47).',
  'It fell in 2021, as in paragraph 2.',
  'There were 47 paragraphs.',
];

describe('a paragraph that a report names', () => {
  for (const [words, ...numbers] of WRONG) {
    it(`is reported where it isn’t there: ${words}`, async () => {
      assert.deepEqual((await numbersIn(words)).map(({ number }) => number), numbers); // prettier-ignore
    });
  }
  for (const words of HONEST) {
    it(`isn’t where it is there, or another text’s: ${words}`, async () => {
      assert.deepEqual(await numbersIn(words), []);
    });
  }

  it('is named by its section where the template numbers so', async () => {
    const council = COUNCIL.replace('  - sections:', '  - numbering: by-section\n    sections:');
    const body = (words: string) =>
      `## Recommendations\n\nMembers are asked to note this report.\n\n## Why is the proposal being put forward?\n\n1.1 It is due.\n\n1.2 ${words}\n`;
    const found = async (words: string) => {
      const { diagnostics } = await loadCouncil({ 'council.yaml': council, [REPORT]: paper(FIELDS, body(words)) }); // prettier-ignore
      return diagnostics.flatMap(({ code }) => (code.startsWith('paragraph') ? [code] : []));
    };
    assert.deepEqual(await found('See paragraph 1.1.'), []);
    assert.deepEqual(await found('See paragraph 4.7.'), ['paragraph-not-there']);
    assert.deepEqual(await found('See paragraph 47.'), ['paragraph-not-there']);
  });

  it('counts those that are withheld', async () => {
    const passage = `\n\n::: exempt\nparagraphs: [3]\nreason: Prices.\npublic-interest: It would harm.\nreview: 2023-05-11\n---\n3. Low.\n\n4. High.\n:::\n\n5. The end.`;
    assert.deepEqual(await numbersIn(`See paragraph 4 below.${passage}`), []);
    const found = await numbersIn(`See paragraph 44 below.${passage}`);
    assert.deepEqual(found.map(({ number }) => number), ['44']); // prettier-ignore
  });
});
