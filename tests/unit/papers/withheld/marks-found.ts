import { join } from 'node:path';
import { after, before } from 'node:test';
import { createInspector, type Inspector } from '../../../../src/files/inspector.ts';
import { pagesOf } from '../../../pdf-corpus/raw-pdf.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

export const FOLDER = REPORT.replace(/\.md$/, '');
export const TEXT =
  'The panel looked at each of the bids and found the first to be the best by some way. '.repeat(3);

/** A page of a PDF with these lines. */
export const page = (...lines: readonly string[]): string =>
  lines.map((line, at) => `BT /F1 10 Tf 40 ${760 - 20 * at} Td (${line}) Tj ET`).join('\n');
export const pdf = (...lines: readonly string[]) =>
  pagesOf([page('Costs'), page(...lines, ...(TEXT.match(/.{1,80}/g) ?? []))]);

export const document = (words: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${[
    words,
    TEXT,
  ]
    .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
    .join('')}</w:body></w:document>`;

type PlacesOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
  more?: string,
) => Promise<string[]>;

/** For the tests of the file that calls it: reads a report with files, and gives each place that says that it is exempt. */
export function markFinder(): PlacesOf {
  const folder = temporaryFolder('mark-test');
  let inspector: Inspector;
  before(() => {
    inspector = createInspector({ cacheDir: join(folder, 'cache'), workers: 1 });
  });
  after(() => inspector.close());
  return async (files, more = '') => {
    const fields = `${FIELDS}appendices:\n  - title: Costs\n${more}`;
    const { diagnostics } = await loadCouncil(
      { [REPORT]: paper(fields, BODY), ...files },
      { inspector },
    );
    return diagnostics
      .filter(({ code }) => code === 'paper-says-exempt')
      .map(
        ({ file, line, severity, message }) =>
          `${severity} ${file.slice(file.lastIndexOf('/') + 1)}:${line} ${message}`,
      );
  };
}
