import type { Archive } from '../domain/archive.ts';
import { paperFilesOf } from '../domain/paper-files.ts';
import { pdfShortfalls } from '../domain/pdf-accessibility.ts';
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
