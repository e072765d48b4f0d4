import type { TextProblem } from '../problem.ts';
import { placeAt, printedTexts, type PastedText } from './open-text.ts';

const MESSAGE =
  'Struck words are no text of a paper: some readers see them, and others hear them as if they counted. Take them out; where a change is to be shown, say in words what it was and what it is now.';

/** Two signs of any kind, read or not, or one as other Markdowns have it; "~10% to ~20%" is none. */
const WRITTEN =
  /(?<!\\)~~(?=[^\s~])|(?<![\p{L}\p{N}~\\)\]])~(?=\p{L})[^~\n]{1,200}(?<=[\p{L}\p{N}.,;:!?)”"’])~(?![\p{L}\p{N}~])/gu;
/** Strokes that are signs of their own, laid over each letter. */
const STROKES = /[\p{L}\p{N}][\u0335-\u0338](?:[\p{L}\p{N}\s][\u0335-\u0338]){2,}/u;

/** Words that are struck through: one finding for each paragraph, heading, item or row. */
export function struckWords({ written }: PastedText): TextProblem[] {
  return written.flatMap((text): TextProblem[] => {
    const stroke = STROKES.exec(text.source);
    if (stroke) return [{ code: 'text-struck', ...placeAt(text, stroke.index), message: MESSAGE }];
    if (!text.source.includes('~')) return [];
    const isRead = text.tokens.some(({ children }) => children?.some(({ tag }) => tag === 's'));
    const printed = printedTexts(text).join('');
    const isPrinted = [...printed.matchAll(WRITTEN)].length > 0;
    if (!isRead && !isPrinted) return [];
    const at = text.source.search(new RegExp(WRITTEN.source, 'u'));
    return at === -1 ? [] : [{ code: 'text-struck', ...placeAt(text, at), message: MESSAGE }];
  });
}
