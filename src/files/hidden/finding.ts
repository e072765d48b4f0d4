import type { Box } from '../pdfium.ts';

/** Stable names. */
export type HiddenKind =
  /** Words under something opaque: a box, a picture, a note, other words. */
  | 'covered-words'
  /** In the colour of what is behind them, invisible, or cut to nothing. */
  | 'unseen-words'
  /** Outside the page's edge, or cut away by its cropping. */
  | 'cropped-words'
  /** A part of a picture under something opaque. */
  | 'covered-picture'
  /** Outside the page's edge, or cut away by its cropping. */
  | 'cropped-picture'
  /** Marked for redaction in the PDF program, and never applied. */
  | 'unapplied-redaction'
  /** In what the file was before it was last saved. */
  | 'earlier-words'
  /** On a layer that is turned off. */
  | 'layer-words'
  /** A number or address that identifies a person, in the words of a page. */
  | 'personal-data'
  /** A person's name or address in the file's properties or name. */
  | 'named-person'
  /** What no page uses any more, and is still in the file. */
  | 'left-over'
  /** A page, the name of the file or its title says that it is not for the public. */
  | 'says-exempt'
  /** A page, or the file, that couldn't be looked at. */
  | 'unchecked';

/**
 * What a PDF holds and doesn't show, or shows and shouldn't. It has no words of the PDF but `masked`, which
 * is for the officer's own terminal.
 */
export type HiddenFinding = {
  readonly kind: HiddenKind;
  /** An error where someone meant to take something out and it is still there. */
  readonly severity: 'error' | 'warning';
  /** 1-based; 0 where it is in the file as a whole. */
  readonly page: number;
  /** In points of the page's own space; null where it has no place on a page. */
  readonly box: Box | null;
  /** What is so, in a sentence that may be in a log that anyone reads. */
  readonly reason: string;
  /** "J••• S•••": initials; '' where there are no words. Never published, nor in a log that others read. */
  readonly masked: string;
};

/** "J••• S•••", the first words alone; nothing shows how long they are. */
export function maskWords(words: string): string {
  const parts = words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const shown = parts.slice(0, SHOWN_WORDS).map((word) => {
    const initial = /[\p{L}\p{N}]/u.exec(word)?.[0] ?? '';
    return /\p{N}/u.test(initial) ? '•••' : `${initial}•••`;
  });
  if (parts.length > SHOWN_WORDS) shown.push('…');
  return shown.join(' ');
}

const SHOWN_WORDS = 6;

export function countWords(words: string): number {
  return words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** "One word", "12 words": to begin a sentence with. */
export function inWords(words: string): string {
  const count = countWords(words);
  return count <= 1 ? 'One word' : `${count} words`;
}
