import { diagnose } from '../../rules/rules.ts';
import { nearest } from '../../language/suggest.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentReader } from '../reading/reader.ts';
import { reportSchema } from '../report/report-schema.ts';
import type { CouncilFields } from './council-schema.ts';

type TemplateFields = CouncilFields['report-templates'][number];
type Path = readonly PropertyKey[];

/** What the search calls its own filters, on the page and in the address of a search. */
const SEARCH_NAMES: ReadonlySet<string> = new Set([
  ...['kind of paper', 'committee', 'municipal year', 'ward', 'pillar', 'open for call-in'],
  ...['exempt', 'kind', 'year', 'call-in', 'q', 'sort', 'page'],
]);

/** Checks what the schema can't know of the report templates: their committees, and the fields of the council's own. */
export function checkTemplates(
  reader: ContentReader,
  file: SourceFile,
  templates: readonly TemplateFields[],
  committees: readonly string[],
): void {
  const report = (path: Path, message: string, code: 'field-invalid' | 'committee-unknown') => {
    const place = file.placeOf(['report-templates', ...path], 'value');
    reader.diagnostics.push(diagnose(code, place, message));
  };
  for (const [at, { committees: own = [], fields }] of templates.entries()) {
    for (const [index, slug] of own.entries()) {
      if (committees.includes(slug)) continue;
      const near = nearest(slug, committees);
      const advice =
        near === undefined ? 'Write the name of a file in committees/.' : `Did you mean "${near}"?`;
      const message = `There is no committee "${slug}". ${advice}`;
      report([at, 'committees', index], message, 'committee-unknown');
    }
    for (const { path, message } of faultsOf(fields)) {
      report([at, 'fields', ...path], message, 'field-invalid');
    }
  }
}

function faultsOf(fields: TemplateFields['fields']): { path: Path; message: string }[] {
  return fields.flatMap(({ key, label, kind, choices, filter }, index) => {
    const faults: { path: Path; message: string }[] = [];
    if (Object.hasOwn(reportSchema.shape, key)) {
      const message = `All reports have a field "${key}" already. Give this one another key, such as own-${key}.`;
      faults.push({ path: [index, 'key'], message });
    }
    if (fields.findIndex((other) => other.key === key) < index) {
      const message = `This template has two fields "${key}". Give one of them another key.`;
      faults.push({ path: [index, 'key'], message });
    }
    if (filter && SEARCH_NAMES.has(label.toLowerCase())) {
      const message = `The search has a filter "${label}" already. Write another label, such as "${label} of the application", or take filter: out.`;
      faults.push({ path: [index, 'label'], message });
    }
    if (kind === 'choice' && choices === undefined) {
      const message =
        'A field of kind: choice needs the answers that it may have. Write them as choices: [Approve, Refuse].';
      faults.push({ path: [index, 'kind'], message });
    }
    if (kind !== 'choice' && choices !== undefined) {
      const message =
        'Only a field of kind: choice has choices. Write kind: choice, or take them out.';
      faults.push({ path: [index, 'choices'], message });
    }
    return faults;
  });
}
