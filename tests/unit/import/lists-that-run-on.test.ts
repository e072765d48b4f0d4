import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { entriesWithin } from '../../../src/import/fields/lists.ts';
import { importReport } from '../../../src/import/import-report.ts';
import { readMarkdown } from '../../../src/import/sources/read-source.ts';
import { FRAME, frontOf } from '../../support/import-document.ts';

/** The front matter of a report in Markdown that has this below the heading of its background papers. */
function broughtIn(list: string): string[] {
  const text = `# Bus Shelters\n\n## Background\n\nIt is due.\n\n## Background papers\n\n${list}\n`;
  const report = importReport(readMarkdown(Buffer.from(text), 'report.md'), { frameOn: () => FRAME, fileName: 'report.md' }); // prettier-ignore
  assert.deepEqual(report.proof.lost, []);
  return frontOf(report);
}

function papersOf(list: string): string[] {
  const front = broughtIn(list);
  const from = front.findIndex((line) => line.startsWith('background-papers:'));
  return front.slice(from + 1).flatMap((line) => /^ {2}- (.*)$/.exec(line)?.[1]?.replace(/^"(.*)"$/, '$1') ?? []);
} // prettier-ignore

describe('background papers in lines without an empty one between them', () => {
  for (const [list, papers] of [
    ['[1] The plan\n[2] The budget', ['The plan', 'The budget']],
    ['[1] The plan; [2] The budget;', ['The plan', 'The budget']],
    ['(a) The plan\n(b) The budget', ['(a) The plan', '(b) The budget']],
    ['i. The plan\nii. The budget\niii. The map', ['i. The plan', 'ii. The budget', 'iii. The map']],
    ['• The plan\n• The budget', ['The plan', 'The budget']],
    ['BP1 The plan\nBP2 The budget', ['BP1 The plan', 'BP2 The budget']],
    ['(1) The plan\n(2) The budget', ['(1) The plan', '(2) The budget']],
    ['[1] The plan\n\n[2] The budget', ['The plan', 'The budget']],
    // One entry each.
    ['The plan (2019)\n(2020 edition)', ['The plan (2019) (2020 edition)']],
    ['Letter of 3 May (2) with its map', ['Letter of 3 May (2) with its map']],
    ['[3] of the Act', ['[3] of the Act']],
    ['Minutes A. and B. of the panel', ['Minutes A. and B. of the panel']],
  ] as const)
    it(JSON.stringify(list), () => {
      assert.deepEqual(papersOf(list), papers);
    }); // prettier-ignore

  for (const [of, list] of [
    ['the first', '[1] The plan[^a]\n[2] The budget'],
    ['the last', '[1] The plan\n[2] The budget[^a]'],
  ] as const)
    it(`a note of ${of} entry is that of no other`, () => {
      const notes = broughtIn(`${list}\n\n[^a]: Kept.`).filter((line) => line.includes('a note of the list')); // prettier-ignore
      assert.deepEqual(notes, ['# a note of the list above: Kept.']);
    });

  it('letters and figures count from the first', () => {
    assert.deepEqual(entriesWithin('(b) The plan (c) The budget'), []);
    assert.deepEqual(entriesWithin('(a) The plan (c) The budget'), []);
    assert.deepEqual(entriesWithin('a. The plan of 2.5 km b. The budget'), [0, 22]);
  });
});
