import { milliseconds, notHere, times, type Bench } from './bench.ts';
import { measurePdfText } from './pdf-text.ts';

/** The text of small papers, beside `pdftotext`; and what a paper costs from then on. By the clock. */
export const pdfTextBench: Bench = {
  name: 'pdf-text',
  run: async () => {
    const { files, pages, textMs, warmMsAFile, pdftotextMs } = await measurePdfText();
    const peer =
      pdftotextMs === undefined
        ? notHere('pdftotext')
        : {
            peer: `pdftotext: ${milliseconds(pdftotextMs / files)} a file`,
            ratio: times(textMs, pdftotextMs),
          };
    return [
      {
        what: `Text of ${files} PDFs (${pages} pages) read out as headings, lists and tables`,
        own: `${milliseconds(textMs / files)} a file`,
        ...peer,
      },
      {
        what: 'A PDF that is known: facts, text and picture together',
        own: `${milliseconds(warmMsAFile)} a file`,
        peer: `its text alone, the first time: ${milliseconds(textMs / files)}`,
        ratio: times(warmMsAFile, textMs / files),
      },
    ];
  },
};
