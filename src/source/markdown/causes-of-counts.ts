import type { TextProblem } from './problem.ts';
import type { ReportTemplate } from './report-template.ts';
import { findTemplateSection, HEADING_NUMBER } from './template-sections.ts';

/** What is wrong with a text when it is read anew, by a template. */
type ReadAnew = (source: string, template: ReportTemplate) => readonly TextProblem[];

const isCount = ({ code }: TextProblem): boolean => code === 'paragraph-number';

/**
 * The problems of a text, with the one cause of numbers that are wrong in place of them: a heading that is missing, or one that nobody
 * wrote. It is the cause if every number is right without it.
 */
export function countsByCause(
  problems: readonly TextProblem[],
  source: string,
  template: ReportTemplate | undefined,
  readAnew: ReadAnew,
): readonly TextProblem[] {
  if (!template || !problems.some(isCount)) return problems;
  // The numbered paragraphs below a missing heading are in a section whose paragraphs may have no numbers.
  const isMissing = problems.some(({ code }) => code === 'section-missing');
  const sections = template.sections.map((section) => ({ ...section, numbered: true }));
  if (isMissing && !readAnew(source, { ...template, sections }).some(isCount))
    return problems.filter((one) => !isCount(one));
  const lines = source.split('\n');
  const underlined = template.numbering === 'by-section' ? underlinedWords(lines, template) : [];
  // One alone, as a rule: other headings may be underlined on purpose.
  const tries = [...underlined.map((at) => [at]), ...(underlined.length > 1 ? [underlined] : [])];
  for (const apart of tries) {
    const without = lines.flatMap((line, at) => (apart.includes(at) ? [line, ''] : [line]));
    if (readAnew(without.join('\n'), template).some(isCount)) continue;
    return [
      ...problems.filter((one) => !isCount(one)),
      ...apart.flatMap((at): TextProblem[] =>
        // A whole sentence is reported as it is, with what to write.
        problems.some(({ code, line }) => code === 'heading-accidental' && line === at + 1)
          ? []
          : [{ code: 'heading-accidental', line: at + 1, column: 1, message: UNDERLINED }],
      ),
    ];
  }
  return problems;
}

const UNDERLINED =
  'The line of hyphens below turns these words into a heading, and what follows into a section with its own numbers; without it the numbers below are right. Put an empty line between them. If these words are meant as a heading, number the paragraphs below it as a section of their own.';
/** Of one text. */
const MOST = 10;

/** The lines, from 0, of words that a line of hyphens below makes a heading of, which the template hasn't; the fields of a passage are none. */
function underlinedWords(lines: readonly string[], template: ReportTemplate): number[] {
  const found = lines.flatMap((line, at) => {
    const isRule = /^ {0,3}-{2,}[ \t]*$/.test(lines[at + 1] ?? '');
    const isFirst = (lines[at - 1] ?? '').trim() === '';
    const isWords = isRule && isFirst && /^ {0,3}[^\s#>|:`~+*-]/.test(line);
    return isWords &&
      findTemplateSection(template, line.trim().replace(HEADING_NUMBER, '')) === undefined
      ? [at]
      : [];
  });
  return found.slice(0, MOST);
}
