import { plainText } from '../../files/text/text.ts';
import type { Archive } from '../../papers/archive.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import type { AppendixContents } from '../../views/appendix-content.ts';
import { indexArchive } from '../../views/archive-index.ts';
import { reportFacts } from '../../views/report-views.ts';
import type { AppendixText } from './appendix-records.ts';

/** The texts of the PDFs that could be read, for the search: found by the facts of their reports. */
export function* appendixTexts(
  archive: Archive,
  contents: AppendixContents,
): Generator<AppendixText> {
  const index = indexArchive(archive);
  for (const report of archive.reports) {
    for (const { url, appendix, title, of, file } of paperFilesOf(report)) {
      const text = contents.get(url)?.text();
      if (text === undefined) continue;
      yield {
        url: file.url,
        title,
        of,
        facts: reportFacts(index, report, appendix ? 'Appendix' : 'Report'),
        pages: text.pages.map(plainText),
      };
    }
  }
}
