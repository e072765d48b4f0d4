import type { AppendixFile } from '../../../src/papers/appendix/appendix.ts';
import type { FileWords } from '../../../src/views/views.ts';
import { html, type Html } from '../../html.ts';
import { fileText } from './file-text.ts';
import { pdfText } from './pdf-text.ts';
import { readPictures } from './read-pictures.ts';

/**
 * What a file says, for its page.
 * @param title of the paper.
 * @returns undefined where nothing can be shown of it.
 */
export function fileWords(
  { pdf, text, pictures = [] }: FileWords,
  file: AppendixFile,
  title: string,
): Html | undefined {
  if (pdf) return pdfText(pdf, file);
  if (!text && pictures.length === 0) return undefined;
  return html`${text && fileText(text, file, title)}${pictures.length > 0 && readPictures(pictures, file)}`;
}
