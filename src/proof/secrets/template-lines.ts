import { foldText } from '../../language/folded-text.ts';
import type { Council } from '../../papers/council/council.ts';

/** The headings that the council's template gives to every report, exempt or not. */
export function linesOfTemplates(council: Council): ReadonlySet<string> {
  return new Set(
    council.templates.flatMap(({ sections, fields }) => [
      ...sections.flatMap(({ heading, subheading = '' }) => [
        foldText(heading),
        foldText(subheading),
      ]),
      ...fields.flatMap(({ label, choices = [] }) => [label, ...choices].map(foldText)),
    ]),
  );
}

/** Overwritten with spaces, so that all else keeps its place. */
export function withoutTemplate(text: string, template: ReadonlySet<string>): string {
  return text
    .split('\n')
    .map((line) => (template.has(foldText(line)) ? ' '.repeat(line.length) : line))
    .join('\n');
}
