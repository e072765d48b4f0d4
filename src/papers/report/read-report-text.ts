import type { Anchors } from './read-types.ts';
import type { LaterNumbers, ReportBody } from '../../source/markdown/report-body.ts';
import { paragraphId } from '../../source/markdown/numbering/paragraph-tokens.ts';
import type { ReportTemplate } from '../../source/markdown/report-template.ts';
import type { Access } from '../../law/access.ts';
import type { Closed } from '../../law/exemption/exemption.ts';
import { diagnose, type RuleCode } from '../../rules/rules.ts';
import type { TextReference } from '../../source/markdown/problem.ts';
import { renderReport } from '../../source/markdown/render-report.ts';
import { openTextOf } from '../../source/open-text.ts';
import { namedParagraphs } from './paragraph-references.ts';
import { backgroundPapersOf } from './report-lists.ts';
import type { ReportFields } from './report-schema.ts';
import { sitePath } from '../reading/site-path.ts';
import { checkWords, placeInBody, reportTextProblems } from '../reading/text-problems.ts';
import { withholdTitle } from '../withheld/withhold-files.ts';
import {
  checkOwnDevelopment,
  noteShownFields,
  withholdPassage,
  type Withholding,
} from '../withheld/withhold.ts';

/** What is made of the text of a report. */
export type ReportText = {
  /** The exempt passages, and why they are. */
  readonly passages: readonly string[];
  readonly closed: readonly Closed[];
  readonly body?: ReportBody;
  readonly summary: string;
  readonly anchors: Anchors;
  readonly references: readonly TextReference[];
};

/** What the text of a report is read with. */
export type TextReading = {
  /** Site path of the report. */
  readonly url: string;
  readonly template: ReportTemplate | undefined;
};

const NO_ANCHORS: Anchors = { paragraphs: 0, others: [] };

/** Of a report that is a PDF. */
export const NO_TEXT: ReportText = {
  passages: [],
  closed: [],
  body: { sections: [], later: { kind: 'none' } },
  summary: '',
  anchors: { paragraphs: 0, others: ['appendices', 'background-papers'] },
  references: [],
};

/** Reads the text of a report; one that is not for publication is withheld, and nothing is made of it. */
export function readText(
  withholding: Withholding,
  fields: ReportFields,
  access: Access,
  { url, template }: TextReading,
): ReportText {
  const { reader, file } = withholding;
  if (access.kind !== 'open') {
    // The text of a withheld report is never made into HTML: there is nothing that could leak.
    withholdReport(withholding, fields);
    checkOwnDevelopment(withholding, access, file.body, () => file.placeOf(['exempt'], 'key'));
    return { passages: [], closed: [], summary: '', anchors: NO_ANCHORS, references: [] };
  }
  checkWords(reader, file);
  const closed: Closed[] = [];
  const rendered = renderReport(file.body, {
    template,
    resolve: (href, kind) => sitePath(file.path, href, kind, reader, url),
    withhold: (passage) => {
      const { access, notice } = withholdPassage(withholding, passage);
      if (access) closed.push(access);
      return notice;
    },
  });
  const marked = linesOfMarks(withholding);
  reportTextProblems(
    reader,
    file,
    rendered.problems.filter(({ code, line }) => !(OF_SHAPE.has(code) && marked.has(line))),
  );
  const { paragraphs, later } = paragraphsOf(rendered.body.later, fields);
  const isNumbered = (anchor: string): boolean => {
    const number = Number(/^para-([1-9]\d*)$/.exec(anchor)?.[1] ?? 0);
    return number >= 1 && number <= paragraphs;
  };
  const others = [...new Set([...rendered.anchors, ...later])].filter((at) => !isNumbered(at));
  checkNamedParagraphs(withholding, { paragraphs, others });
  return {
    closed,
    passages: rendered.withheld.map((passage) => passage.text),
    body: rendered.body,
    summary: rendered.summary,
    anchors: { paragraphs, others },
    references: rendered.references,
  };
}

/** What is said of a line as a paragraph or a heading: of a mark the one message is that it is one. */
const OF_SHAPE: ReadonlySet<RuleCode> = new Set(['paragraph-unnumbered', 'heading-unmarked']);

/** The lines of the text of which it was said that they mark an open report. */
const linesOfMarks = ({ reader, file }: Withholding): ReadonlySet<number> =>
  new Set(
    reader.diagnostics.flatMap((one) =>
      one.code === 'paper-says-exempt' && one.file === file.path
        ? [one.line - file.bodyLine + 1]
        : [],
    ),
  );

/** Reports each paragraph that the text names and that isn't there. A text without numbers may be numbered by hand. */
function checkNamedParagraphs(
  { reader, file }: Withholding,
  { paragraphs, others }: Anchors,
): void {
  const sections = others.filter((anchor) => /^para-\d+[-.]\d+$/.test(anchor));
  if (paragraphs === 0 && sections.length === 0) return;
  const isThere = (number: string): boolean =>
    others.includes(paragraphId(number)) ||
    (/^\d+$/.test(number) && Number(number) >= 1 && Number(number) <= paragraphs);
  const has =
    paragraphs > 0
      ? `has the paragraphs 1 to ${paragraphs}`
      : 'numbers its paragraphs by section, such as 1.1';
  for (const { index, number } of namedParagraphs(openTextOf(file.body))) {
    if (isThere(number)) continue;
    const message = `This report has no paragraph ${number}: it ${has}. Write the number of the paragraph that is meant, or the name of the other paper, such as “paragraph ${number} of the report of 11 May”.`;
    reader.diagnostics.push(diagnose('paragraph-not-there', placeInBody(file, index), message));
  }
}

/** The addresses of the lines that front matter writes, which go on with the numbers of the text. */
function paragraphsOf(
  later: LaterNumbers,
  fields: ReportFields,
): { readonly paragraphs: number; readonly later: readonly string[] } {
  const appendices = Math.max(fields.appendices.length, 1);
  const papers = Math.max(fields['background-papers'].length, 1);
  if (later.kind === 'none') return { paragraphs: 0, later: [] };
  if (later.kind === 'continuous') {
    return { paragraphs: later.next + appendices + papers - 1, later: [] };
  }
  const lines = (section: number, count: number) =>
    Array.from({ length: count }, (_, at) => paragraphId(`${section}.${at + 1}`));
  return {
    paragraphs: 0,
    later: [...lines(later.appendices, appendices), ...lines(later['background-papers'], papers)],
  };
}

function withholdReport(withholding: Withholding, fields: ReportFields): void {
  const { reader, file, council } = withholding;
  const start = { file: file.path, line: file.bodyLine, column: 1 };
  reader.whollyWithheld.push(file.path);
  noteShownFields(reader, fields, (path) => file.placeOf(path, 'value'));
  if (file.body.trim() !== '') {
    reader.withheld.push({ kind: 'text', text: file.body, place: start });
    if (council.publishing === 'public-repository') {
      reader.diagnostics.push(
        diagnose(
          'exempt-in-public-repository',
          start,
          'This report is exempt, and everyone can read this repository. Take its text out of the file and out of the history of git, and keep it where only members can read it.',
        ),
      );
    }
  }
  const place = file.placeOf(['title'], 'value');
  withholdTitle(withholding, fields.exempt, fields.title, place);
  for (const [index, paper] of backgroundPapersOf(fields).entries()) {
    const listed = file.placeOf(['background-papers', index], 'value');
    reader.withheld.push({ kind: 'background-paper', text: paper.title, place: listed });
    if (council.publishing === 'public-repository') {
      const message =
        'The background papers of an exempt report aren’t open either, and everyone can read this repository. Write background-papers: [] and take them out of the history of git.';
      reader.diagnostics.push(diagnose('exempt-in-public-repository', listed, message));
    }
  }
}
