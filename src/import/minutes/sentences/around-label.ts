import { isConnecting } from './connecting-words.ts';
import { prose, subjectOf, type Piece, type ReadSentence } from './sentences.ts';

/** A sentence that is read, with what it says it is about. */
export function withPart(pieces: readonly Piece[], sentence: string, ask?: string): ReadSentence {
  const part = subjectOf(sentence);
  return { pieces, ...(part && { part }), ...(ask !== undefined && { ask }) };
}

/**
 * What is before the part of a sentence that becomes a label, where it says more than the label does.
 * @param said words of the label that may stand for those before it
 */
export function leading(text: string, said = ''): Piece[] {
  const bare = text.replace(/[ ,;:–—-]+$/, '').replace(/,? (?:and|which)$/i, '');
  return isConnecting(bare, said) ? [] : [prose(bare)];
}
