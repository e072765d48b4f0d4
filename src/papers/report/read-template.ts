import { diagnose } from '../../rules/rules.ts';
import { nearest } from '../../language/suggest.ts';
import type { ReportTemplate } from '../../source/markdown/report-template.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Council } from '../council/council.ts';
import { templateOfReport, templatesFor } from '../council/template-of-report.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { Withholding } from '../withheld/withhold.ts';
import type { OwnValue } from './own-fields.ts';
import type { MeetingOfReport } from './read-types.ts';

/** The template of a report, and what is wrong with the key that it gives. Its other fields are read by it. */
export function readTemplate(
  reader: ContentReader,
  file: SourceFile,
  council: Council,
  meeting: MeetingOfReport,
): ReportTemplate | undefined {
  const choice = { committee: meeting.committee.slug, date: meeting.date };
  const key = keyIn(file.data);
  if (key === undefined) return templateOfReport(council, choice);
  const keys = templatesFor(council, choice).flatMap(({ key: known }) => known ?? []);
  if (!keys.includes(key)) {
    const near = nearest(key, keys);
    const known =
      keys.length === 0
        ? 'None of its templates has a key: take the line out.'
        : `Write one of: ${keys.join(', ')}.`;
    const message = `The council has no template "${key}" for this committee on that day. ${near === undefined ? known : `Did you mean "${near}"?`}`;
    reader.diagnostics.push(
      diagnose('template-unknown', file.placeOf(['template'], 'value'), message),
    );
  }
  return templateOfReport(council, { ...choice, template: key });
}

function keyIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const key = (data as Readonly<Record<string, unknown>>)['template'];
  return typeof key === 'string' ? key : undefined;
}

/** A council's own fields of a paper that is not for the public: nobody knows which of them may be open, so that none is. */
export function withholdOwnFields(
  { reader, file }: Pick<Withholding, 'reader' | 'file'>,
  values: readonly OwnValue[],
): void {
  for (const { key, values: words } of values) {
    const place = file.placeOf([key], 'value');
    for (const text of words) reader.withheld.push({ kind: 'text', text, place });
  }
}
