import type { Closed } from '../../law/exemption/exemption.ts';
import type { ReportSection } from '../../source/markdown/report-body.ts';
import type { ReportTemplate } from '../../source/markdown/report-template.ts';
import type { TextProblem, TextReference } from '../../source/markdown/problem.ts';
import { renderReport, type RenderedReport } from '../../source/markdown/render-report.ts';
import { openTextOf } from '../../source/open-text.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { MisspeltName } from '../../language/names/misspelt-names.ts';
import type { ContentReader } from '../reading/reader.ts';
import { checkPersonalData } from '../reading/personal-data-check.ts';
import { sitePath } from '../reading/site-path.ts';
import {
  checkWords,
  checkNames,
  placeInBody,
  reportTextProblems,
} from '../reading/text-problems.ts';
import type { Anchors } from '../report/read-types.ts';
import { withholdPassage, type Withholding } from '../withheld/withhold.ts';

/** The text of a paper of the record has the sections that it likes. */
const NO_TEMPLATE: ReportTemplate = { numbering: 'none', asks: [], fields: [], sections: [] };

/** What is made of the text below the fields. */
export type RecordText = {
  readonly sections: readonly ReportSection[];
  readonly summary: string;
  readonly anchors: Anchors;
  readonly references: readonly TextReference[];
  readonly closed: readonly Closed[];
};

/**
 * Reads the text of a paper of the record.
 * @param withholding with what passages are withheld; none where a paper can have no exempt passage.
 * @param paper what it is, for messages.
 */
export function readRecordText(
  reader: ContentReader,
  file: SourceFile,
  url: string,
  withholding: Withholding | undefined,
  paper = 'A notice or a call-in',
): RecordText {
  const closed: Closed[] = [];
  const rendered = renderReport(file.body, {
    template: NO_TEMPLATE,
    resolve: (href, kind) => sitePath(file.path, href, kind, reader, url),
    withhold: (passage) => {
      if (!withholding) return '' as SafeHtml;
      const { access, notice } = withholdPassage(withholding, passage);
      if (access) closed.push(access);
      return notice;
    },
  });
  const misplaced = withholding ? [] : passagesIn(rendered, paper);
  reportTextProblems(reader, file, [...rendered.problems, ...misplaced, ...picturesIn(rendered)]);
  const { sections, notes } = rendered.body;
  return {
    sections: (notes ? [...sections, notes] : sections).filter(
      ({ heading, html }) => heading !== '' || html.trim() !== '',
    ),
    summary: rendered.summary,
    anchors: { paragraphs: 0, others: [...rendered.anchors] },
    references: rendered.references,
    closed,
  };
}

/** A notice and a call-in say what the public is to know: nothing in them is exempt (SI 2012/2089 reg 9(3)). */
function passagesIn({ withheld }: RenderedReport, paper: string): TextProblem[] {
  return withheld.map(({ headerLine }) => ({
    code: 'passage-misplaced',
    line: Math.max(headerLine - 1, 1),
    column: 1,
    message: `${paper} has no exempt passages: everyone may read all of it. Take the passage out, also out of the history of git if everyone can read the repository.`,
  }));
}

/** No file belongs to such a paper, so that a picture leads nowhere. */
function picturesIn({ references }: RenderedReport): TextProblem[] {
  return references.flatMap(({ kind, line, column }) =>
    kind === 'image'
      ? [
          {
            code: 'link-broken' as const,
            ...{ line, column },
            message:
              'A decision, a notice, a call-in or a file about a matter has no files of its own, and shows no pictures. Put the picture into the report, and lead to that.',
          },
        ]
      : [],
  );
}

/** Checks what a reader sees of a paper: dates, names and personal data, in fields and text. */
export function checkRecordWords(
  reader: ContentReader,
  file: SourceFile,
  words: {
    readonly fields: readonly {
      readonly path: readonly PropertyKey[];
      readonly text: string | undefined;
    }[];
    readonly allowed: Parameters<typeof checkPersonalData>[3];
    readonly findMisspeltNames: (text: string) => MisspeltName[];
  },
): void {
  checkWords(reader, file);
  checkNames(reader, file, words.findMisspeltNames);
  const texts = words.fields.flatMap(({ path, text }) =>
    text === undefined ? [] : [{ text, placeOf: () => file.placeOf(path, 'value') }],
  );
  const body = {
    text: openTextOf(file.body),
    placeOf: (index: number) => placeInBody(file, index),
  };
  checkPersonalData(reader, file, [...texts, body], words.allowed);
}
