import type { Rule } from '../rule.ts';

/** Rules of what is in a PDF. Of 636 council papers that were tried, none has what is an error here. */
export const PDF_RULES = {
  'pdf-java-script': {
    severity: 'error',
    title: 'A PDF runs scripts',
    meaning: 'A script runs on the reader’s machine when the file is opened or used.',
    remedy:
      'Print it to a new PDF (“Microsoft Print to PDF”, or “Save as PDF” in a browser), which removes it.',
  },
  'pdf-launch-action': {
    severity: 'error',
    title: 'A PDF starts a program or opens another file',
    meaning: 'It can do so on the reader’s machine without being asked.',
    remedy:
      'Print it to a new PDF (“Microsoft Print to PDF”, or “Save as PDF” in a browser), which removes it.',
  },
  'pdf-form-action': {
    severity: 'error',
    title: 'A PDF sends what is typed into it',
    meaning: 'Readers would send what they type to somebody, through a council paper.',
    remedy:
      'Print it to a new PDF (“Microsoft Print to PDF”, or “Save as PDF” in a browser), which removes it.',
  },
  'pdf-rich-media': {
    severity: 'error',
    title: 'A PDF has film or sound',
    meaning: 'They don’t play in browsers, and some of them run programs.',
    remedy:
      'Print it to a new PDF (“Microsoft Print to PDF”, or “Save as PDF” in a browser), which removes it.',
  },
  'pdf-embedded-file': {
    severity: 'error',
    title: 'A PDF carries other files',
    meaning:
      'Nobody sees them on its pages, but anyone can extract them: the table behind a chart, or the e-mail that the PDF came with.',
    remedy:
      'Take the files out, and list each as an appendix of its own if the public should have it.',
  },
  'pdf-xfa': {
    severity: 'error',
    title: 'A PDF is an XFA form',
    meaning: 'Browsers show it as “Please wait…” and nothing more.',
    remedy:
      'Print it to a new PDF (“Microsoft Print to PDF”, or “Save as PDF” in a browser), which removes it.',
  },
  'pdf-hidden-layer': {
    severity: 'warning',
    title: 'A PDF has hidden layers',
    meaning: 'Any reader can turn them on, and read the notes of a draft.',
    remedy:
      'Delete or flatten the layers in the program the PDF was made with, and export it again.',
  },
  'pdf-revision': {
    severity: 'warning',
    title: 'A PDF still holds earlier versions of itself',
    meaning:
      'The last changes were added at its end, so anyone can get back what was there before.',
    remedy: 'Save it as a new file (“Save as”, not “Save”), or export it again.',
  },
  'pdf-comment': {
    severity: 'warning',
    title: 'A PDF has comments on its pages',
    meaning: 'They are published with the paper, often with the name of the person who wrote them.',
    remedy: 'Delete them, or print the PDF to a new one if they should be seen.',
  },
  'pdf-local-link': {
    severity: 'warning',
    title: 'A PDF links to a folder on its author’s machine',
    meaning:
      'The link opens nothing for a reader, and shows the names of folders, often with the name of a person.',
    remedy: 'Take the links out, or link to the published paper, and export it again.',
  },
  'pdf-form': {
    severity: 'warning',
    title: 'A PDF has a form to fill in',
    meaning: 'What is typed into a published paper goes nowhere.',
    remedy: 'Print it to a new PDF if it isn’t meant to be filled in.',
  },
  'pdf-scan': {
    severity: 'warning',
    title: 'A PDF is a scan',
    meaning:
      'It is a picture: a screen reader can’t read it. Its page and the search have what a machine reads in it, with mistakes, where the council has scans read.',
    remedy: 'Ask for the document it was printed from, or run text recognition (OCR) over it.',
    law: 'SI 2018/952 reg 12',
  },
  'pdf-untagged': {
    severity: 'warning',
    title: 'A PDF is untagged',
    meaning: 'A screen reader must guess what is a heading, a list or a table.',
    remedy:
      'Export it from Word with “Document structure tags for accessibility” ticked (Save as PDF, Options).',
    law: 'SI 2018/952 reg 12',
  },
  'pdf-no-language': {
    severity: 'info',
    title: 'A PDF doesn’t say its language',
    meaning: 'A screen reader may read it out in the voice of another language.',
    remedy: 'Set the language in Word (Review, Language) and export it again.',
    law: 'SI 2018/952 reg 12',
  },
  'pdf-font-not-embedded': {
    severity: 'info',
    title: 'A PDF leaves fonts to the reader’s machine',
    meaning: 'If the font isn’t there, letters may be missing or wrong.',
    remedy: 'Export it as PDF/A, which includes its fonts.',
  },
} satisfies Record<string, Rule>;
