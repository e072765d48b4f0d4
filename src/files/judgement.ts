import { pageRanges } from '../language/page-ranges.ts';
import { PDF_RULES } from '../rules/codes/pdf-rules.ts';
import type { SoundPdf } from './inspection.ts';

/** The rules of what is in a PDF; `council.yaml` may give each another severity. */
export type PdfConcern = keyof typeof PDF_RULES;

export type PdfFinding = {
  readonly code: PdfConcern;
  /** What is so, and what to do: sentences to the officer. */
  readonly message: string;
};

/** What a sound PDF has that its officer should know, in the order of the rules. */
export function judgePdf(inspection: SoundPdf): PdfFinding[] {
  return CONCERNS.flatMap((code) => {
    const reason = REASONS[code](inspection);
    return reason === undefined ? [] : [{ code, message: `${reason} ${PDF_RULES[code].remedy}` }];
  });
}

const CONCERNS = Object.keys(PDF_RULES) as PdfConcern[];

/** Notes and marks that someone made on the finished paper, not part of its text. */
const COMMENTS = new Set([
  'Caret',
  'FreeText',
  'Highlight',
  'Ink',
  'Popup',
  'Redact',
  'Squiggly',
  'Stamp',
  'StrikeOut',
  'Text',
  'Underline',
]);

/** @returns undefined where the concern doesn't arise. */
const REASONS: Readonly<Record<PdfConcern, (pdf: SoundPdf) => string | undefined>> = {
  'pdf-java-script': ({ javaScript }) =>
    when(
      javaScript,
      `The PDF runs ${count(javaScript, 'script', 'scripts')} when it is opened or used.`,
    ),
  'pdf-launch-action': ({ launchActions }) =>
    when(
      launchActions,
      'The PDF can start a program or open another file on the reader’s machine.',
    ),
  'pdf-form-action': ({ formActions }) =>
    when(formActions, 'The PDF has a form that sends what is typed in to someone.'),
  'pdf-rich-media': ({ richMedia }) =>
    when(richMedia, 'The PDF has film, sound or other media that don’t play in browsers.'),
  'pdf-embedded-file': ({ embeddedFiles }) =>
    when(
      embeddedFiles,
      `The PDF carries ${count(embeddedFiles, 'file', 'files')} inside it, which nobody sees on its pages.`,
    ),
  'pdf-xfa': ({ xfa }) =>
    when(xfa, 'The PDF is an XFA form, which browsers show as “Please wait…”.'),
  'pdf-hidden-layer': ({ hiddenLayers }) =>
    when(
      hiddenLayers.length,
      `The PDF has ${count(hiddenLayers.length, 'hidden layer', 'hidden layers')}, which any reader can turn on: ${hiddenLayers.join(', ')}.`,
    ),
  'pdf-revision': ({ revisions }) =>
    when(revisions, 'The PDF still holds what was in it before it was last changed.'),
  'pdf-comment': ({ annotations }) => {
    const comments = Object.entries(annotations).filter(([subtype]) => COMMENTS.has(subtype));
    const total = comments.reduce((sum, [, number]) => sum + number, 0);
    return when(
      total,
      `The PDF has ${count(total, 'comment or mark', 'comments or marks')} on its pages.`,
    );
  },
  'pdf-local-link': ({ localLinks }) =>
    when(
      localLinks,
      `The PDF has ${count(localLinks, 'link', 'links')} to a folder on the author’s own machine.`,
    ),
  'pdf-form': ({ formFields }) =>
    when(formFields, `The PDF has ${count(formFields, 'form field', 'form fields')} to fill in.`),
  'pdf-scan': ({ scannedPages, pages }) => {
    if (scannedPages.length === 0) return undefined;
    if (scannedPages.length === pages)
      return 'The PDF is a scan: a screen reader can’t read it, and a machine reads it with mistakes.';
    return `${scannedPages.length === 1 ? 'Page' : 'Pages'} ${pageRanges(scannedPages)} of the PDF ${scannedPages.length === 1 ? 'is a scan' : 'are scans'}: a screen reader can’t read them.`;
  },
  'pdf-untagged': ({ tagged }) =>
    tagged ? undefined : 'The PDF is untagged: a screen reader must guess its headings and tables.',
  'pdf-no-language': ({ language }) =>
    language === '' ? 'The PDF doesn’t say which language it is in.' : undefined,
  'pdf-font-not-embedded': ({ fontsNotEmbedded }) =>
    when(
      fontsNotEmbedded.length,
      `The PDF leaves ${count(fontsNotEmbedded.length, 'font', 'fonts')} to the reader’s machine: ${fontsNotEmbedded.join(', ')}.`,
    ),
};

function when(holds: number | boolean, sentence: string): string | undefined {
  return holds ? sentence : undefined;
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `one ${one}` : `${number} ${many}`;
}
