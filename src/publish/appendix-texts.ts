import { plainText } from '../appendices/text/text.ts';
import type { Archive } from '../domain/archive.ts';
import type { AppendixContents } from '../site/appendix-content.ts';
import { indexArchive } from '../site/archive-index.ts';
import { reportFacts } from '../site/report-views.ts';
import type { AppendixText } from './search/appendix-pages.ts';

/** The texts of the appendices that could be read, for the search: found by the facts of their reports. */
export function* appendixTexts(
  archive: Archive,
  contents: AppendixContents,
): Generator<AppendixText> {
  const index = indexArchive(archive);
  for (const report of archive.reports) {
    for (const { url, number, title, access, state } of report.appendices) {
      if (state.kind !== 'here' || access.kind !== 'open') continue;
      const text = contents.get(url)?.text();
      if (text === undefined) continue;
      yield {
        url: state.file.url,
        title,
        of: `appendix ${number} to ${report.title}`,
        facts: reportFacts(index, report, 'Appendix'),
        pages: text.pages.map(plainText),
      };
    }
  }
}
