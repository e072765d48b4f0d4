import type { PdfInspection, SoundPdf } from './inspection.ts';

export type Verdict = 'refuse' | 'warn' | 'allow';

/** What a council makes of each thing a sound PDF may have. */
export type PdfThresholds = Readonly<Record<PdfConcern, Verdict>>;

/** Stable names: diagnostics are `pdf-<concern>`, and `council.yaml` may set each. */
export const PDF_CONCERNS = [
  'java-script',
  'launch-action',
  'form-action',
  'rich-media',
  'embedded-file',
  'xfa',
  'hidden-layer',
  'revision',
  'comment',
  'form',
  'scan',
  'untagged',
  'no-language',
  'font-not-embedded',
] as const;
export type PdfConcern = (typeof PDF_CONCERNS)[number];

/** What runs, or carries more than its pages show, is refused: of 636 council papers tried, none has it. */
export const DEFAULT_THRESHOLDS: PdfThresholds = {
  'java-script': 'refuse',
  'launch-action': 'refuse',
  'form-action': 'refuse',
  'rich-media': 'refuse',
  'embedded-file': 'refuse',
  xfa: 'refuse',
  'hidden-layer': 'warn',
  revision: 'warn',
  comment: 'warn',
  form: 'warn',
  scan: 'warn',
  untagged: 'warn',
  'no-language': 'allow',
  'font-not-embedded': 'allow',
};

export type PdfFinding = {
  /** `pdf-<fault>` or `pdf-<concern>`. */
  readonly code: string;
  readonly verdict: 'refuse' | 'warn';
  /** What is so, and what to do: one sentence each, to the officer. */
  readonly reason: string;
  readonly remedy: string;
};

/** What keeps a PDF from being published as it is, and what its officer should know: in a fixed order. */
export function judgePdf(
  inspection: PdfInspection,
  thresholds: PdfThresholds = DEFAULT_THRESHOLDS,
): PdfFinding[] {
  if (!inspection.sound) {
    const { fault, reason, remedy } = inspection;
    return [{ code: `pdf-${fault}`, verdict: 'refuse', reason, remedy }];
  }
  return PDF_CONCERNS.flatMap((concern) => {
    const verdict = thresholds[concern];
    const reason = verdict === 'allow' ? undefined : REASONS[concern](inspection);
    if (verdict === 'allow' || reason === undefined) return [];
    return [{ code: `pdf-${concern}`, verdict, reason, remedy: REMEDIES[concern] }];
  });
}

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
  'java-script': ({ javaScript }) =>
    when(
      javaScript,
      `The PDF runs ${count(javaScript, 'script', 'scripts')} when it is opened or used.`,
    ),
  'launch-action': ({ launchActions }) =>
    when(
      launchActions,
      'The PDF can start a program or open another file on the reader’s machine.',
    ),
  'form-action': ({ formActions }) =>
    when(formActions, 'The PDF has a form that sends what is typed in to someone.'),
  'rich-media': ({ richMedia }) =>
    when(richMedia, 'The PDF has film, sound or other media that don’t play in browsers.'),
  'embedded-file': ({ embeddedFiles }) =>
    when(
      embeddedFiles,
      `The PDF carries ${count(embeddedFiles, 'file', 'files')} inside it, which nobody sees on its pages.`,
    ),
  xfa: ({ xfa }) => when(xfa, 'The PDF is an XFA form, which browsers show as “Please wait…”.'),
  'hidden-layer': ({ hiddenLayers }) =>
    when(
      hiddenLayers.length,
      `The PDF has ${count(hiddenLayers.length, 'hidden layer', 'hidden layers')}, which any reader can turn on: ${hiddenLayers.join(', ')}.`,
    ),
  revision: ({ revisions }) =>
    when(revisions, 'The PDF still holds what was in it before it was last changed.'),
  comment: ({ annotations }) => {
    const comments = Object.entries(annotations).filter(([subtype]) => COMMENTS.has(subtype));
    const total = comments.reduce((sum, [, number]) => sum + number, 0);
    return when(
      total,
      `The PDF has ${count(total, 'comment or mark', 'comments or marks')} on its pages.`,
    );
  },
  form: ({ formFields }) =>
    when(formFields, `The PDF has ${count(formFields, 'form field', 'form fields')} to fill in.`),
  scan: ({ scannedPages, pages }) => {
    if (scannedPages.length === 0) return undefined;
    if (scannedPages.length === pages)
      return 'The PDF is a scan: a screen reader can’t read it, and it can’t be searched.';
    return `${scannedPages.length === 1 ? 'Page' : 'Pages'} ${ranges(scannedPages)} of the PDF ${scannedPages.length === 1 ? 'is a scan' : 'are scans'}: a screen reader can’t read them.`;
  },
  untagged: ({ tagged }) =>
    tagged ? undefined : 'The PDF is untagged: a screen reader must guess its headings and tables.',
  'no-language': ({ language }) =>
    language === '' ? 'The PDF doesn’t say which language it is in.' : undefined,
  'font-not-embedded': ({ fontsNotEmbedded }) =>
    when(
      fontsNotEmbedded.length,
      `The PDF leaves ${count(fontsNotEmbedded.length, 'font', 'fonts')} to the reader’s machine: ${fontsNotEmbedded.join(', ')}.`,
    ),
};

const PRINT_AGAIN =
  'Print it to a new PDF (“Microsoft Print to PDF”, or “Save as PDF” of a browser): that leaves it behind.';
const EXPORT_TAGGED =
  'Export it from Word with “Document structure tags for accessibility” ticked (Save as PDF, Options).';

const REMEDIES: Readonly<Record<PdfConcern, string>> = {
  'java-script': PRINT_AGAIN,
  'launch-action': PRINT_AGAIN,
  'form-action': PRINT_AGAIN,
  'rich-media': PRINT_AGAIN,
  'embedded-file':
    'Take the files out, and list each as an appendix of its own if the public should have it.',
  xfa: PRINT_AGAIN,
  'hidden-layer':
    'Delete or flatten the layers in the program the PDF was made with, and export it again.',
  revision: 'Save it as a new file (“Save as”, not “Save”), or export it again.',
  comment: 'Delete them, or print the PDF to a new one if they should be seen.',
  form: 'Print it to a new PDF if it isn’t meant to be filled in.',
  scan: 'Ask for the document it was printed from, or run text recognition (OCR) over it.',
  untagged: EXPORT_TAGGED,
  'no-language': 'Set the language in Word (Review, Language) and export it again.',
  'font-not-embedded': 'Export it as PDF/A, which takes its fonts along.',
};

function when(holds: number | boolean, sentence: string): string | undefined {
  return holds ? sentence : undefined;
}

function count(number: number, one: string, many: string): string {
  return number === 1 ? `one ${one}` : `${number} ${many}`;
}

/** "2–4, 7" of [2, 3, 4, 7]. */
function ranges(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
