import type { Access } from '../../law/access.ts';
import { openTextOf } from '../../source/open-text.ts';
import type { PublicText } from '../reading/personal-data-check.ts';
import type { ReportTemplate } from '../../source/markdown/report-template.ts';
import { ownValuesOf } from './own-fields.ts';
import { backgroundPapersOf } from './report-lists.ts';
import type { ReportFields } from './report-schema.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { placeInBody } from '../reading/text-problems.ts';

/** What of a report the public reads: of a withheld one its public fields alone. */
export function publicTextsOf(
  file: SourceFile,
  fields: ReportFields,
  access: Access,
  template: ReportTemplate | undefined,
): PublicText[] {
  const texts: PublicText[] = [];
  const field = (text: string | undefined, ...path: (string | number)[]) => {
    if (text === undefined) return;
    texts.push({ text, placeOf: () => file.placeOf(path, 'value') });
  };
  if (fields.exempt === false) field(fields.title, 'title');
  else field(fields.exempt.reason, 'exempt', 'reason');
  for (const [index, appendix] of fields.appendices.entries()) {
    if (!appendix.exempt) field(appendix.title, 'appendices', index, 'title');
  }
  if (access.kind !== 'open') return texts;
  for (const { key, values } of ownValuesOf(fields, template)) field(values.join(' '), key);
  for (const [index, paper] of backgroundPapersOf(fields).entries()) {
    field(paper.title, 'background-papers', index);
  }
  texts.push({ text: openTextOf(file.body), placeOf: (index) => placeInBody(file, index) });
  return texts;
}
