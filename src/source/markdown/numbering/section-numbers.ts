import type { NumberRun } from './paragraph-tokens.ts';
import type { Part } from '../part.ts';
import type { TextProblem } from '../problem.ts';
import type { LaterNumbers } from '../report-body.ts';
import type { ReportTemplate } from '../report-template.ts';
import { isGenerated } from '../template-sections.ts';

/** The number of each section, in their order; undefined where a section has none, or the template gives none. */
export function sectionNumbers(
  parts: readonly Part[],
  template: ReportTemplate | undefined,
  problems: TextProblem[],
): readonly (number | undefined)[] {
  if (template?.numbering !== 'by-section') return parts.map(() => undefined);
  let next = 1;
  // A wrong number is said once: those after it count on.
  let off = 0;
  return parts.map(({ heading, line, template: section, writtenNumber }) => {
    if (heading === '' || section?.numbered === false) return undefined;
    const number = next++;
    const before = off;
    off = writtenNumber === undefined ? off : writtenNumber - number;
    if (writtenNumber !== undefined && off !== 0 && off !== before) {
      const message = `The section "${heading}" is numbered ${writtenNumber}, but it is section ${number} of this report. Write "## ${number}. ${heading}", or "## ${heading}": its number is printed in any case. Do the same in the sections and paragraphs after it.`;
      problems.push({ code: 'paragraph-number', line, column: 1, message });
    }
    return number;
  });
}

/** Where a heading has another number than its section, its paragraphs go on from that: it is said at the heading alone. */
export function headingElsewhere(
  { writtenNumber }: Part,
  number: number | undefined,
  run: NumberRun,
): void {
  if (writtenNumber === undefined || number === undefined || writtenNumber === number) return;
  run.elsewhere = `${writtenNumber}.0`;
}

/** How the lists that front matter writes go on from the numbers of a text. */
export function laterNumbers(
  run: NumberRun,
  numbers: readonly (number | undefined)[],
  template: ReportTemplate | undefined,
): LaterNumbers {
  if (run.numbering === 'none') return { kind: 'none' };
  const isSwapped = template?.sections.find(isGenerated)?.shows === 'background-papers';
  if (run.numbering === 'continuous') {
    return { kind: 'continuous', next: run.next, ...(isSwapped && { papersFirst: true }) };
  }
  const given = Math.max(0, ...numbers.map((number) => number ?? 0));
  const last = run.isGiven ? given : Number(run.last?.split('.')[0] ?? 0);
  return {
    kind: 'by-section',
    appendices: last + (isSwapped ? 2 : 1),
    'background-papers': last + (isSwapped ? 1 : 2),
    onHeadings: run.isGiven,
  };
}
