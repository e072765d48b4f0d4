import { readFileSync } from 'node:fs';
import * as docx from 'docx';
import { importMinutes, type ImportedMinutes } from '../../src/import/minutes/import-minutes.ts';
import { readDocx, readText } from '../../src/import/sources/read-source.ts';
import type { ReadSource } from '../../src/import/import-report.ts';

const { Paragraph, Tab, TextRun } = docx;

/** The council of the minutes in `fixtures/record`. */
export const BRINDLEMOOR = {
  councilName: 'Brindlemoor Borough Council',
  committees: [
    'Overview and Scrutiny Committee',
    'Cabinet',
    'Council',
    'Planning Committee',
    'Netherwick and Wick Area Committee',
  ].map((name) => ({ name, slug: name.toLowerCase().replaceAll(' ', '-') })),
};

/** What becomes of minutes that were read. */
export const asMinutes = (source: ReadSource): ImportedMinutes =>
  importMinutes(source, { frame: BRINDLEMOOR, fileName: 'minutes.docx' });

/** The text of minutes as a clerk has them. */
export const recordText = (name: string): string =>
  readFileSync(`tests/fixtures/record/${name}.txt`, 'utf8');

export const plainText = (text: string): ReadSource => readText(Buffer.from(text), 'minutes.txt');

/** A Word document with a paragraph for each line, and tabs where the text has them. */
export async function wordOf(text: string): Promise<ReadSource> {
  const children = text.split('\n').map(
    (line) =>
      new Paragraph({
        children: line
          .split(/(\t)/)
          .filter((piece) => piece !== '')
          .map((piece) =>
            piece === '\t' ? new TextRun({ children: [new Tab()] }) : new TextRun(piece),
          ),
      }),
  );
  return wordWith(children);
}

/** A Word document with these paragraphs and tables. */
export async function wordWith(children: docx.FileChild[]): Promise<ReadSource> {
  const numbering = {
    config: [
      {
        reference: 'minutes',
        levels: [
          { level: 0, format: docx.LevelFormat.DECIMAL, text: '%1.', start: 54 },
          { level: 1, format: docx.LevelFormat.LOWER_LETTER, text: '(%2)' },
          { level: 2, format: docx.LevelFormat.LOWER_ROMAN, text: '(%3)' },
        ],
      },
    ],
  };
  const document = new docx.Document({ numbering, sections: [{ children }] });
  return readDocx(await docx.Packer.toBuffer(document));
}
