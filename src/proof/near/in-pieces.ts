/** A piece of a text, and how many lines of it are before the piece. */
export type PieceOfText = { readonly text: string; readonly linesBefore: number };

/** Characters that are looked at at once: the words of a longer text, each with its place, may not have room in memory. */
const MOST = 1 << 20;
/** So many of one piece the next has again, so that no sentence and no row is cut for both. */
const OVERLAP = 4096;
/** A row above a table is no longer. */
const LONGEST_HEAD = 4096;

/**
 * A long text in pieces that overlap, cut where lines end; one without line breaks is cut between words. Each piece of a table has the first
 * row of it, which says what its columns are.
 * @param most characters of a piece.
 */
export function* inPieces(text: string, isTable: boolean, most = MOST): Generator<PieceOfText> {
  if (text.length <= most) {
    yield { text, linesBefore: 0 };
    return;
  }
  const end = text.indexOf('\n');
  const head = isTable && end >= 0 && end <= LONGEST_HEAD ? text.slice(0, end + 1) : '';
  const overlap = Math.min(OVERLAP, most >> 2);
  let linesBefore = 0;
  for (let from = 0; from < text.length;) {
    const to = from + most >= text.length ? text.length : cutBefore(text, from + most, most >> 1);
    const own = text.slice(from, to);
    yield from === 0 || head === ''
      ? { text: own, linesBefore }
      : { text: head + own, linesBefore: linesBefore - 1 };
    if (to === text.length) return;
    const next = cutBefore(text, to - overlap, overlap);
    linesBefore += countLines(text, from, next);
    from = next;
  }
}

/** The place after the last line break before another, or after the last blank, not more than so far away; else that place itself. */
function cutBefore(text: string, at: number, farthest: number): number {
  for (const mark of ['\n', ' ']) {
    const found = text.lastIndexOf(mark, at - 1);
    if (found >= at - farthest) return found + 1;
  }
  return at;
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    lines += 1;
  return lines;
}
