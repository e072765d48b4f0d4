import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readMarkdownFile, readYamlFile } from '../../../src/source/source-file.ts';
import { found, paper } from './found-slips.ts';

describe('two versions in one file', () => {
  const both = '<<<<<<< HEAD\nThe cost is £5.\n=======\nThe cost is £6.\n>>>>>>> budget';
  for (const [where, text, place] of [
    ['in the text', paper(both), '5:1'],
    ['in the fields', paper('It is due.', `title: One\n${both}`), '3:1'],
    [
      'with the version that both come from',
      paper(both.replace('=======', '||||||| base\nX\n=======')),
      '5:1',
    ],
    ['with the line ends of Windows', paper(both).replaceAll('\n', '\r\n'), '5:1'],
    ['further in', paper(both.replace(/^/gm, '   ')), '5:1'],
    ['of which the first line was deleted', paper('The cost is £6.\n>>>>>>> budget'), '6:1'],
    ['of which the last line was deleted', paper('<<<<<<< HEAD\nThe cost is £5.'), '5:1'],
    ['with longer lines', paper(both.replace(/([<=>])\1{6}/g, '$&$1$1$1')), '5:1'],
    ['in a quotation', paper(both.replace(/^/gm, '> ')), '5:1'],
    ['of which the line between them was left', paper('1. A\n=======\n1. B'), '6:1'],
    ['of which that line was left between paragraphs', paper('A.\n\n=======\n\nB.'), '7:1'],
    ['of which that line was left below a sentence', paper('It is due.\n=======\nB.'), '6:1'],
    ['of which that line was left at the end', paper('A.\n\n=======\n'), '7:1'],
    ['of which that line was left in the fields', paper('It is due.', 'title: A\n======='), '3:1'],
    ['that an editor has escaped', paper(both.replace(/^(?=[<=>])/gm, '\\')), '5:1'],
    ['with the names of signs', paper(both.replaceAll('<', '&lt;').replaceAll('>', '&gt;')), '5:1'],
    ['of Perforce', paper('>>>> ORIGINAL //a#1\nA\n==== YOURS //a\nB\n<<<<'), '5:1'],
    ['as a change of git', paper('--- a/x.md\n+++ b/x.md\n@@ -1,3 +1,3 @@\n-A\n+B'), '7:1'],
    ['of which a bare line was left', paper('It is due.\n\n<<<<<<<'), '7:1'],
    [
      'over the end of the fields',
      `---\n<<<<<<< HEAD\ntitle: A\n---\n=======\n---\n>>>>>>> b\n`,
      '2:1',
    ],
  ] as const) {
    it(`${where} are one message, and nothing of the file is read`, () => {
      assert.deepEqual(found(text), [`${place} error merge-conflict`]);
      assert.deepEqual(readMarkdownFile('x.md', text).data, {});
    });
  }
  it('are named once, with the lines of all others', () => {
    const [{ message = '' } = {}, ...rest] = readMarkdownFile(
      'x.md',
      paper(`${both}\n\nBetween.\n\n${both}\n`),
    ).diagnostics;
    assert.match(message, /Do the same at line \d+\.$/);
    assert.deepEqual(rest, []);
  });
  it('are found in a file of settings', () => {
    assert.deepEqual(
      readYamlFile('x.yaml', `name: A\n${both}\n`).diagnostics.map(({ code }) => code),
      ['merge-conflict'],
    );
  });
  it('are looked for once, however many lines begin as they do', () => {
    assert.deepEqual(found(paper('  <<<<<<< HEAD\n'.repeat(60_000))), []);
  });
  it('are not headings that are underlined, nor quoted marks', () => {
    assert.deepEqual(found(paper('Costs\n=======\n\n> <<<<<<< is a mark of git')), []);
    assert.deepEqual(found(paper('```\nA.\n\n=======\n```')), []);
    assert.deepEqual(found(paper('A.\n\n==========\n\nB.')), []);
  });
});

describe('what is after # in a field', () => {
  for (const [fields, expected] of [
    ['title: Budget Monitoring #2 of 4', ['2:26 error text-after-hash']],
    ['title: "Budget Monitoring #2 of 4"', []],
    ['title: Budget # a note', []],
    ['title: Budget Monitoring # 2 of 4', ['2:26 error text-after-hash']],
    ['title: C#', []],
    ['title: C# course #2', ['2:18 error text-after-hash']],
    ['title: Budget\n  Monitoring #2', ['3:14 error text-after-hash']],
    ['title: "Budget" #2', ['2:17 error text-after-hash']],
    ['papers:\n  - Budget of room #4', ['3:20 error text-after-hash']],
    ['title: "Room #4, #5" # a note #2', []],
    ['title: |\n  Room #4', []],
    ['title: One #', []],
    ['# a note: of #2', []],
    ['items:\n  - title: Room #4', ['3:17 error text-after-hash']],
  ] as const) {
    it(`${fields}: ${expected.length === 0 ? 'nothing is lost' : 'would be lost'}`, () => {
      assert.deepEqual(found(paper('It is due.', fields)), expected);
    });
  }
});
