import type { PdfFault, UnsoundPdf } from './inspection.ts';

type Words = { readonly reason: string; readonly remedy: string };

const EXPORT_AGAIN = 'Export it again from the program it was made with, and use the new file.';
const FETCH_AGAIN =
  'Download or copy it again, open it to check that it is complete, and use that copy.';

/** The message to the officer about each fault. */
const WORDS: Readonly<Record<PdfFault, Words>> = {
  'cannot-be-read': {
    reason: 'The file can’t be read.',
    remedy: 'Check that it is a file, not a folder or a link, and that you may open it.',
  },
  empty: {
    reason: 'The file is empty (0 bytes): a copy or download that didn’t finish.',
    remedy: FETCH_AGAIN,
  },
  'too-large': {
    reason: 'The file is larger than this council publishes.',
    remedy:
      'Make its pictures smaller (“Reduce file size” or “Minimum size” when exporting), or split it in two.',
  },
  'html-page': {
    reason:
      'This is a web page with the name of a PDF, often an error page from a failed download.',
    remedy: FETCH_AGAIN,
  },
  'other-format': {
    reason: 'This is another kind of file with the name of a PDF.',
    remedy:
      'Open it in its own program and export it as PDF: changing the name doesn’t change the file.',
  },
  'git-pointer': {
    reason:
      'This isn’t the PDF but the note that Git LFS keeps in its place: the PDF itself wasn’t fetched.',
    remedy: 'Run git lfs install and git lfs pull, and check again.',
  },
  'not-a-pdf': {
    reason: 'This is not a PDF: the mark “%PDF-” that every PDF begins with is missing.',
    remedy: EXPORT_AGAIN,
  },
  truncated: {
    reason: 'The end of the PDF is missing: a copy or download that was interrupted.',
    remedy: FETCH_AGAIN,
  },
  damaged: {
    reason: 'The PDF is damaged: it can’t be opened to the last page.',
    remedy: EXPORT_AGAIN,
  },
  encrypted: {
    reason: 'The PDF is locked by a password or by restrictions on copying or printing.',
    remedy: 'Save it without security (in Acrobat: File, Properties, Security, “No Security”).',
  },
  'no-pages': { reason: 'The PDF has no pages.', remedy: EXPORT_AGAIN },
  uncheckable: {
    reason: 'Parts of the PDF can’t be read, so what it may hide can’t be checked.',
    remedy: 'Print it to a new PDF (“Microsoft Print to PDF”, or “Save as PDF” in a browser).',
  },
  'timed-out': {
    reason: 'Reading the PDF took too long, so it was stopped.',
    remedy:
      'Try once more; if it happens again, print it to a new PDF or split it in two: readers’ machines would struggle too.',
  },
  'out-of-memory': {
    reason: 'The PDF needs more memory to open than readers’ machines may have.',
    remedy: 'Print it to a new PDF, or make its pictures smaller when exporting.',
  },
  crashed: {
    reason: 'The program that reads PDFs failed on this one, as it can on damaged files.',
    remedy: 'Print it to a new PDF (“Microsoft Print to PDF”, or “Save as PDF” in a browser).',
  },
};

/** The answer for a file that can't be published. `reason` says it more closely where more is known. */
export function unsound(
  fault: PdfFault,
  file: { readonly bytes: number; readonly sha256: string },
  reason: string = WORDS[fault].reason,
): UnsoundPdf {
  return { sound: false, fault, reason, remedy: WORDS[fault].remedy, ...file };
}
