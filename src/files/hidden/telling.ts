import type { Box } from '../pdfium.ts';
import { inWords, maskWords, type HiddenFinding, type HiddenKind } from './finding.ts';
import type { UnseenCause } from './unseen-cause.ts';

type Telling = {
  readonly kind: HiddenKind;
  readonly severity: HiddenFinding['severity'];
  /** Follows "Two words on page 3 are ". */
  readonly what: string;
};

const TELLING: Readonly<Record<UnseenCause, Telling>> = {
  'dark-cover': { kind: 'covered-words', severity: 'error', what: 'blacked out but still in the file: anyone can copy them out' },
  cover: { kind: 'covered-words', severity: 'error', what: 'covered but still in the file: anyone can copy them out' },
  annotation: { kind: 'covered-words', severity: 'error', what: 'covered by a mark or note that can be taken away again' },
  'same-colour': { kind: 'unseen-words', severity: 'error', what: 'in the colour of the paper: nobody sees them, but anyone can copy them out' },
  invisible: { kind: 'unseen-words', severity: 'error', what: 'invisible but still in the file: anyone can copy them out' },
  clipped: { kind: 'unseen-words', severity: 'error', what: 'cut off from view but still in the file: anyone can copy them out' },
  tiny: { kind: 'unseen-words', severity: 'error', what: 'too small for anyone to read, but still in the file: anyone can copy them out' },
  overprinted: { kind: 'covered-words', severity: 'error', what: 'printed over with other letters, but still in the file: anyone can copy them out' },
  cropped: { kind: 'cropped-words', severity: 'error', what: 'cropped off but still in the file: undoing the crop shows them' },
  layer: { kind: 'layer-words', severity: 'warning', what: 'on a layer that is turned off: any reader can turn it on' },
  'open-elsewhere': { kind: 'covered-words', severity: 'warning', what: 'covered, but the same words are open elsewhere in the PDF' },
  overflow: { kind: 'unseen-words', severity: 'warning', what: 'in the file but can’t be seen, such as the end of a text that its cell is too small for' },
  'under-large': { kind: 'covered-words', severity: 'warning', what: 'under a picture or shape that covers much of the page' },
  beyond: { kind: 'cropped-words', severity: 'error', what: 'outside the paper’s edge but still in the file: anyone can copy them out' },
  'off-page': { kind: 'cropped-words', severity: 'warning', what: 'outside the paper’s edge but still in the file' },
}; // prettier-ignore

/** A finding of words on a page, in a sentence. */
export function wordsFinding(
  cause: UnseenCause,
  { words, box }: { readonly words: string; readonly box: Box },
  page: number,
): HiddenFinding {
  const { kind, severity, what } = TELLING[cause];
  const reason = `${inWords(words)} on page ${page} ${are(words)} ${what}.`;
  return { kind, severity, page, box: rounded(box), reason, masked: maskWords(words) };
}

/** "is" after "One word". */
export function are(words: string): string {
  return inWords(words) === 'One word' ? 'is' : 'are';
}

/** Whole points say where it is. */
function rounded({ left, bottom, right, top }: Box): Box {
  return {
    left: Math.floor(left),
    bottom: Math.floor(bottom),
    right: Math.ceil(right),
    top: Math.ceil(top),
  };
}
