import { exemptMarkOf, isExemptByName } from '../../law/exemption/exempt-marking.ts';
import { diagnose } from '../../rules/rules.ts';
import { openTextOf } from '../../source/open-text.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { ReportFields } from '../report/report-schema.ts';

/** Lines of a text that are its head. */
const HEAD = 8;

/** A paragraph that says it of this very report, wherever it is. */
const OF_ITSELF =
  /^\W*(?:\d+\W+)?(?:NOT FOR PUBLICATION\b|(?:[Tt]his|[Tt]he whole of this) report (?:is|must be kept) (?:strictly )?(?:exempt|confidential|not for publication)\b)/;

const saysItself = (line: string): boolean => {
  const own = line.replace(/^[\s>*_]*(?:\d+\.\s+)?/, '');
  return OF_ITSELF.test(own) && exemptMarkOf(own) !== undefined;
};

/**
 * Reports an open report whose head or title says that it is not for the public (LGA 1972 s.100B(5)), and open
 * appendices whose title does: there, or in `exempt:`, something is wrong.
 */
export function checkMarks(
  reader: ContentReader,
  file: SourceFile,
  { title, appendices }: Pick<ReportFields, 'title' | 'appendices'>,
): void {
  const report = (what: string, place: Parameters<typeof diagnose>[1]) => {
    const message = `${what} says that it is not for the public, and exempt: says that it is open. If it is exempt, say so in exempt:, with its paragraphs and reasons; if not, take the words out.`;
    reader.diagnostics.push(diagnose('paper-says-exempt', place, message));
  };
  if (isExemptByName(title)) report('The title', file.placeOf(['title'], 'value'));
  for (const [index, appendix] of appendices.entries()) {
    if (appendix.exempt || !isExemptByName(appendix.title)) continue;
    report('The title', file.placeOf(['appendices', index, 'title'], 'value'));
  }
  const lines = openTextOf(file.body).split('\n');
  const head = lines.filter((line) => line.trim() !== '').slice(0, HEAD);
  const mark = exemptMarkOf(head.join('\n')) ?? lines.find(saysItself)?.replace(/\s+/g, ' ').trim();
  if (mark === undefined) return;
  const at = lines.findIndex((line) => line.replace(/\s+/g, ' ').trim() === mark);
  report('This line', { file: file.path, line: file.bodyLine + Math.max(0, at), column: 1 });
}
