import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '../../../src/import/document.ts';
import { importReport, type ImportedReport } from '../../../src/import/import-report.ts';
import { readText } from '../../../src/import/sources/read-source.ts';
import { bodyOf, FRAME, frontOf } from '../../support/import-document.ts';

const plain = (text: string): ImportedReport =>
  importReport(readText(Buffer.from(text), 'report.txt'), {
    frameOn: () => FRAME,
    fileName: 'report.txt',
  });

/** What an officer typed, and the text of the report. */
const TYPED: Readonly<Record<string, readonly [text: string, body: string]>> = {
  'bold words among numbered paragraphs': [
    '1. Summary\n1.1 On trees.\n\n2. Background\n2.1 The **first** matter.\n2.2 The second.',
    '## 1. Summary\n\n1.1 On trees.\n\n## 2. Background\n\n2.1 The **first** matter.\n\n2.2 The second.',
  ],
  'one heading of Markdown among those that were typed': [
    '1. Summary\n1.1 On trees.\n\n## Background\n2.1 The first.\n2.2 The second.\n\n3. Trees to come\n3.1 None.',
    '## 1. Summary\n\n1.1 On trees.\n\n## Background\n\n2.1 The first.\n\n2.2 The second.\n\n3\\. Trees to come\n\n3.1 None.',
  ],
  'rows between strokes': [
    '1. Summary\n1.1 On trees.\n\n2. Background\n2.1 The costs.\n| Ward | Cost |\n| Quarry | £5 |\n2.2 The second.',
    '## 1. Summary\n\n1.1 On trees.\n\n## 2. Background\n\n2.1 The costs.\n\n| Ward | Cost |\n| --- | --- |\n| Quarry | £5 |\n\n2.2 The second.',
  ],
  'one row between strokes': [
    '1. Summary\n1.1 On trees.\n\n2. Background\n2.1 The costs.\n| A | B |\n2.2 The second.',
    '## 1. Summary\n\n1.1 On trees.\n\n## 2. Background\n\n2.1 The costs.\n\n\\| A | B |\n\n2.2 The second.',
  ],
  'names between angle brackets, with headings of Markdown': [
    '## Summary\n\nIt goes to <ward> and <name of officer>.\n\n<street>\n\n## Background\n\nNone.',
    '## Summary\n\nIt goes to \\<ward> and \\<name of officer>.\n\n\\<street>\n\n## Background\n\nNone.',
  ],
  'Markdown alone, whose lines run on': [
    '## Summary\n\nTo report\non **trees**.\n\n## Background\n\n1. One\n2. Two',
    '## Summary\n\nTo report on **trees**.\n\n## Background\n\n1. One\n2. Two',
  ],
  'the head of a table, which is no field': [
    '1. Summary\n1.1 On trees.\n\n2. Background\n2.1 Costs by ward:\nWard\tCost\nQuarry\t£5\n2.2 Next.',
    '## 1. Summary\n\n1.1 On trees.\n\n## 2. Background\n\n2.1 Costs by ward:\n\nWard Cost\n\nQuarry £5\n\n2.2 Next.',
  ],
};

describe('a text as it was typed', () => {
  for (const [name, [text, body]] of Object.entries(TYPED)) {
    it(`may have ${name}`, () => {
      const report = plain(text);
      assert.equal(bodyOf(report), body);
      assert.deepEqual(report.proof.lost, []);
      assert.ok(frontOf(report).every((line) => !line.startsWith('wards:')));
    });
  }

  it('is no file of the minutes or the agenda, whatever it is called', () => {
    for (const name of ['Minutes', 'Agenda']) {
      const { slug, confirm } = plain(`Title: ${name}\nSite: Mill\n\n1. Summary\n1.1 On trees.`);
      assert.equal(slug, `${name.toLowerCase()}-report`);
      assert.match(confirm.join('\n'), /of the meeting\. Rename it to what the report is about/);
    }
  });

  it('may be in the signs of Windows or in UTF-16, and is nothing else', () => {
    const text = '1. Summary\n1.1 It’s £5 – not “6”.';
    const windows = Buffer.from('1. Summary\n1.1 It\x92s \xa35 \x96 not \x936\x94.', 'latin1');
    const wide = Buffer.from(`\ufeff${text}`, 'utf16le');
    for (const bytes of [windows, wide]) {
      const { document } = readText(bytes, 'report.txt');
      assert.equal(plainText(document.blocks), text);
    }
    assert.throws(
      () => readText(Buffer.from([0x31, 0x00, 0xff, 0x01]), 'report.txt'),
      /Open it in Notepad .*“UTF-8” for its encoding/,
    );
  });

  it('keeps its fields above the first paragraph, with tabs or colons', () => {
    for (const sign of ['\t', ': ']) {
      const front = frontOf(
        plain(`Wards${sign}Quarry\nSite${sign}Mill\n\n1. Summary\n1.1 On trees.`),
      );
      assert.ok(front.includes('wards: [Quarry]'), front.join('\n'));
    }
  });
});

describe('the first lines of a report', () => {
  const text = (first: string) =>
    `${first}\n\nGLEBE FARM\n\nWards affected: Armley\n\n## 1. Proposal\n\n1.1 Twelve houses.\n\n## 2. Background papers\n\n2.1 File 26/1.\n\n2.2 Letter of 4 May 2026.\n`;
  it('say whose report it is without a colon, and the title is below', () => {
    const report = plain(text('Report of the Head of Planning'));
    const front = frontOf(report).join('\n');
    assert.match(front, /^report-of: Head of Planning$/m);
    assert.match(front, /^title: GLEBE FARM$/m);
    assert.deepEqual(report.proof.lost, []);
  });
  it('may be a title that begins so', () => {
    const front = frontOf(plain(text('Report of the Year'))).join('\n');
    assert.doesNotMatch(front, /^report-of: Year/m);
  });
  it('background papers lose the numbers of their paragraphs, which the page prints', () => {
    const report = plain(text('Report of the Head of Planning'));
    const front = frontOf(report).join('\n');
    assert.match(front, /File 26\/1/);
    assert.doesNotMatch(front, /2\.1|2\.2/);
  });
});
