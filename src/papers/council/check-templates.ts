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
  for (const [at, template] of templates.entries()) {
    const { committees: own = [], fields, sections } = template;
    if (templates.slice(0, at).some((other) => isSameChoice(other, template))) {
      const message = `Two templates have the key "${template.key}", and a report that chooses it always gets the first. Give this one another key, or take it out.`;
      report([at, 'key'], message, 'field-invalid');
    }
    for (const [index, { heading }] of sections.entries()) {
      const isTwice = sections.slice(0, index).some((other) => isSameHeading(other, { heading }));
      if (!isTwice) continue;
      const message = `This template has the section "${heading}" twice, and a report can have it once. Take one of them out, or give it another heading.`;
      report([at, 'sections', index, 'heading'], message, 'field-invalid');
    }
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

/** A day after all others. */
const LAST = '9999-12-31';

/** Whether two templates have one key for the same reports, on some day. */
function isSameChoice(one: TemplateFields, other: TemplateFields): boolean {
  if (one.key === undefined || one.key !== other.key) return false;
  const isOneDay =
    (one.until ?? LAST) >= (other.from ?? '') && (other.until ?? LAST) >= (one.from ?? '');
  // One of a committee’s own comes before one for all.
  const isForOne =
    one.committees === undefined || other.committees === undefined
      ? one.committees === other.committees
      : one.committees.some((slug) => other.committees?.includes(slug));
  return isOneDay && isForOne;
}

const isSameHeading = (one: { heading: string }, other: { heading: string }): boolean =>
  one.heading.trim().toLowerCase() === other.heading.trim().toLowerCase();

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
