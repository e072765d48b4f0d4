import type { Archive } from '../papers/archive.ts';
import { paperFilesOf } from '../papers/paper-files.ts';
import { pdfShortfalls } from '../papers/appendix/pdf-accessibility.ts';
import type { StatementView } from './views.ts';

/** The papers that the accessibility statement must name: the latest first. */
export function shortfallsOf({ reports }: Archive): StatementView['shortfalls'] {
  return reports
    .flatMap(paperFilesOf)
    .flatMap(({ report: { date }, url, title, of, file: { accessibility } }) => {
      const why = accessibility ? pdfShortfalls(accessibility) : [];
      return why.length === 0 ? [] : [{ date, url, text: `${title}, ${of}`, why: why.join('; ') }];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
