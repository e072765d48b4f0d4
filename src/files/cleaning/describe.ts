import { PDF_RULES } from '../../rules/codes/pdf-rules.ts';
import type { PicturedFinding } from '../hidden/keep-places.ts';
import type { PdfInspection, SoundPdf } from '../inspection.ts';
import { judgePdf } from '../judgement.ts';

export type Described = {
  readonly lines: readonly string[];
  /** Something keeps the file from being published as it is. */
  readonly refused: boolean;
};

/**
 * What a PDF is and hides, a line each, to the officer.
 * @param privately whether nobody else reads it: then with the properties as they are, and hidden words masked.
 */
export function describePdf(
  inspection: PdfInspection,
  hidden: readonly PicturedFinding[],
  { privately }: { readonly privately: boolean },
): Described {
  const judged = inspection.sound
    ? judgePdf(inspection)
        .filter(({ code }) => PDF_RULES[code].severity !== 'info')
        .map(({ code, message }) => ({ error: PDF_RULES[code].severity === 'error', message }))
    : [{ error: true, message: `${inspection.reason} ${inspection.remedy}` }];
  const facts = inspection.sound ? factLines(inspection, privately) : [];
  const verdicts = judged.map(({ error, message }) => `${error ? 'ERROR' : 'Warning'}: ${message}`);
  const found = hidden.map(({ severity, reason, masked, picture }) => {
    const words = privately && masked !== '' ? ` Words: ${masked}.` : '';
    const place = picture === undefined ? '' : ` See ${picture}.`;
    return `${severity === 'error' ? 'ERROR' : 'Warning'}: ${reason}${words}${place}`;
  });
  const refused =
    judged.some(({ error }) => error) || hidden.some(({ severity }) => severity === 'error');
  const lines = [...facts, ...verdicts, ...found];
  if (!refused && found.length === 0 && inspection.sound) lines.push(LOOKED_FOR);
  return { lines, refused };
}

/** What was looked for, and what wasn't: "nothing is hidden" alone would promise more. */
const LOOKED_FOR =
  'Nothing hidden was found. Looked for: words that are covered, invisible, cut off, cropped away, too small or in the colour of the paper; parts of pictures under patches; redactions not applied; earlier versions and hidden layers; personal data in properties, bookmarks, notes, forms, links and left-over parts. What a picture or a scan shows is not read: look at it yourself.';

function factLines(pdf: SoundPdf, privately: boolean): string[] {
  const property = (name: string, value: string) => {
    if (value === '') return [];
    return [privately ? `${name}: ${value}` : `${name}: given`];
  };
  return [
    `PDF ${pdf.pdfVersion}, ${pdf.pages} ${pdf.pages === 1 ? 'page' : 'pages'}, ${(pdf.bytes / 1_000_000).toFixed(2)} MB`,
    `SHA-256: ${pdf.sha256}`,
    ...property('Title', pdf.title),
    ...property('Author', pdf.author),
    ...property('Subject', pdf.subject),
    ...property('Keywords', pdf.keywords),
    ...property('Written in', pdf.creator),
    ...property('Made by', pdf.producer),
    ...property('Made', pdf.created),
    ...property('Changed', pdf.modified),
    `Language: ${pdf.language || 'not said'}; ${pdf.tagged ? 'tagged for screen readers' : 'not tagged'}`,
    `Links to the web: ${pdf.uriActions}; form fields: ${pdf.formFields}; notes and marks: ${Object.values(pdf.annotations).reduce((sum, number) => sum + number, 0)}`,
  ];
}
