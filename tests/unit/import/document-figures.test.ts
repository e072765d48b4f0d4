import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { documentFigures } from '../../../scripts/figures/document-figures.ts';
import { MisuseError } from '../../../src/rules/misuse-error.ts';
import { heading, item, p, run, wordDocument } from '../../support/fixture/word-document.ts';

describe('the figures of documents with expectations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'moothall-documents-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const write = (expected: object): void =>
    writeFileSync(join(folder, 'one.expect.json'), JSON.stringify(expected));
  writeFileSync(
    join(folder, 'one.docx'),
    wordDocument(
      heading('Background') +
        item(1, 0, 'It is due.') +
        item(1, 1, 'in May') +
        p(`${run('Open')}${run(' secret', '<w:vanish/>')}`),
    ),
  );
  const figures = (): string[] =>
    documentFigures(folder).flatMap(({ count, of, wrong }) => [`${count}/${of}`, ...wrong]);

  it('count what is kept', () => {
    write({
      words: 'Background It is due. in May Open',
      numbers: [
        ['1.', 'It is due.'],
        ['(a)', 'in May'],
      ],
      absent: ['secret'],
    });
    assert.deepEqual(figures(), ['7/7', '2/2', '0/0', '1/1']);
  });

  it('name what isn’t as it should be', () => {
    write({
      words: 'Background gone',
      numbers: [['2.', 'It is due.']],
      footnotes: ['A note.'],
      absent: ['Open'],
    });
    assert.deepEqual(figures(), [
      ...['1/2', 'one.docx: gone'],
      ...['0/1', 'one.docx: 2. It is due.'],
      ...['0/1', 'one.docx: A note.'],
      ...['0/1', 'one.docx: Open'],
    ]);
  });

  it('need a document with its expectation', () => {
    assert.throws(() => documentFigures(join(folder, 'none')), MisuseError);
  });
});
