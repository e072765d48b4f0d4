import type { Lines } from '../text.ts';
import { cutLines, textOf } from './cut-line.ts';
import type { Row } from './rows.ts';

/** In points: of a character, where nothing needs it narrower. */
const WIDEST = 6;
const NARROWEST = 3;
/** Between two pieces of a line, in characters. */
const FEWEST_SPACES = 2;

/** A table whose columns aren't sure, line by line as it is printed: each piece about where it is on the page. */
export function printedLines(rows: readonly Row[]): Lines {
  const cut = cutLines(rows)
    .map((pieces) => pieces.map((piece) => ({ left: piece.left, text: textOf(piece) })))
    .filter((line) => line.some(({ text }) => text !== ''));
  const left = Math.min(...cut.flat().map((piece) => piece.left));
  let wide = WIDEST;
  for (const line of cut) {
    line.slice(1).forEach((piece, index) => {
      const before = line[index];
      if (before === undefined) return;
      const room = before.text.length + FEWEST_SPACES;
      wide = Math.min(wide, (piece.left - before.left) / room);
    });
  }
  const across = Math.max(NARROWEST, wide);
  return {
    kind: 'lines',
    lines: cut.map((line) =>
      line.reduce((text, piece) => {
        const at = Math.round((piece.left - left) / across);
        const least = text === '' ? 0 : text.length + FEWEST_SPACES;
        return text.padEnd(Math.max(at, least)) + piece.text;
      }, ''),
    ),
  };
}
