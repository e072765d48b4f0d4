import type { Archive } from '../domain/archive.ts';
import { pdfShortfalls } from '../domain/pdf-accessibility.ts';
import type { StatementView } from './views.ts';

/** The papers that the accessibility statement must name: the latest first. */
export function shortfallsOf({ reports }: Archive): StatementView['shortfalls'] {
  return reports
    .flatMap(({ title, date, appendices }) =>
      appendices.flatMap(({ number, url, title: name, state }) => {
        if (state.kind !== 'here' || state.file.accessibility === undefined) return [];
        const why = pdfShortfalls(state.file.accessibility);
        if (why.length === 0) return [];
        return [
          { date, url, text: `${name}, appendix ${number} to ${title}`, why: why.join('; ') },
        ];
      }),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
