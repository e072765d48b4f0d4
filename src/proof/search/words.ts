import { leavesOutTags, type FoldedView, type Reading } from './folded-view.ts';

/** Letters of one word or figure farther apart than this aren't one, in any search. */
const FARTHEST = 5;

/**
 * A view written as a text that says the same to a search in plain reading: its letters, with a space
 * wherever others came between two of them in the text. What is apart stays so far apart that a figure
 * isn't taken for one, and a figure's commas and points are kept.
 */
export function wordsOfView(view: Readonly<FoldedView>, text: string, reading: Reading): string {
  const { units, origins, length } = view;
  const widest = leavesOutTags(reading) ? 1 : FARTHEST - 1;
  if (out.length < length * FARTHEST) out = new Uint16Array(length * FARTHEST);
  let to = 0;
  let last = -1;
  for (let i = 0; i < length; i += 1) {
    const origin = origins[i] as number;
    const gap = origin - last;
    if (gap !== 1 && i > 0) {
      let fill = SPACE;
      if (gap === 2) {
        const between = text.charCodeAt(last + 1);
        if (between === COMMA || between === POINT) fill = between;
      }
      const spaces = gap < 2 ? 1 : Math.min(gap - 1, widest);
      for (let n = 0; n < spaces; n += 1) out[to++] = fill;
    }
    out[to++] = units[i] as number;
    last = origin;
  }
  return Buffer.from(out.buffer, 0, to * 2).toString('utf16le');
}

const SPACE = 32;
const COMMA = 44;
const POINT = 46;

let out = new Uint16Array(1 << 16);
