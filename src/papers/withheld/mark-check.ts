import { marksSectionClosed } from '../../law/exemption/closed-section.ts';
import { marksPassageClosed, marksTitleClosed } from '../../law/exemption/closed-title.ts';
import { exemptMarkOf } from '../../law/exemption/exempt-marking.ts';
import { diagnose } from '../../rules/rules.ts';
import { openTextOf } from '../../source/open-text.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { ReportFields } from '../report/report-schema.ts';
import { isOpen, piecesOf } from './marked-pieces.ts';

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
  if (marksTitleClosed(title)) report('The title', file.placeOf(['title'], 'value'));
  for (const [index, appendix] of appendices.entries()) {
    if (appendix.exempt || !marksTitleClosed(appendix.title)) continue;
    report('The title', file.placeOf(['appendices', index, 'title'], 'value'));
  }
  const lines = openTextOf(file.body).split('\n');
  const head = lines.filter((line) => line.trim() !== '').slice(0, HEAD);
  const itself = lines.find(saysItself);
  const mark = exemptMarkOf(head.join('\n')) ?? (itself && tidy(itself));
  const at = mark === undefined ? -1 : lines.findIndex((line) => tidy(line) === mark);
  if (mark !== undefined)
    report('This line', { file: file.path, line: file.bodyLine + Math.max(0, at), column: 1 });
  for (const piece of piecesOf(file.body.split('\n'))) {
    const { level, title: heading, below, isClass } = piece;
    if (piece.at === at || !isOpen(piece)) continue;
    if (marksSectionClosed(heading) && SAYS_OF_OTHERS.test(firstOf(below))) continue;
    if (level !== undefined && !isClass && !marksPassageClosed(heading)) continue;
    const message = isClass
      ? 'This line says that the report is not for the public, and exempt: says that it is open. If it is exempt, say so in exempt:, with its paragraphs and reasons, or put what is exempt between a line "::: exempt" and a line ":::"; if all of it is open, take the line out.'
      : `This ${level === undefined ? 'line' : 'heading'} says that what is below it is not for the public, and exempt: says that the report is open. Put what is exempt between a line "::: exempt" and a line ":::"; if all of it is open, take the words out.`;
    const place = { file: file.path, line: file.bodyLine + piece.at, column: 1 };
    reader.diagnostics.push(diagnose('paper-says-exempt', place, message));
  }
}

/** Below a heading of the council's template: "None.", "Appendix 2 is exempt under paragraph 3." */
const SAYS_OF_OTHERS =
  /^\W*(?:\d[\d.]*\W+)?(?:none|nil|n\/a|no|not applicable)\b|\b(?:no|not|nothing|none|neither)\b.{0,60}\b(?:exempt|confidential|private|restricted)\b|\b(?:appendix|appendices|annex(?:es)?)\b/i;
const firstOf = (lines: readonly string[]): string =>
  lines.find((line) => /\p{L}/u.test(line))?.slice(0, 200) ?? '';
const tidy = (line: string): string => line.replace(/\s+/g, ' ').trim();
