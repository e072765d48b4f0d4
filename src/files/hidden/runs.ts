import type { Box, PaintedObject, PdfChar } from '../pdfium.ts';
import { areaOf, boxAround, commonBox } from './boxes.ts';
import type { UnseenCause } from './unseen-cause.ts';
import { isInk, type Cover, type PageScene } from './suspects.ts';

/** A character that isn't seen, and why. */
export type Hidden = {
  readonly char: PdfChar;
  readonly box: Box;
  readonly cause: UnseenCause;
  /** What paints it; undefined for what lies outside the page. */
  readonly object?: PaintedObject | undefined;
  /** What covers it, or is behind it in its own colour. */
  readonly cover?: Cover | undefined;
};

/** Words side by side that the same thing hides. */
export type Run = {
  cause: UnseenCause;
  words: string;
  box: Box;
  readonly covers: Set<Cover>;
  readonly objects: Set<PaintedObject>;
  /** It begins or ends within a word whose other letters are seen. */
  cutsWord: boolean;
  /** It begins where letters that are seen end, in their font and line. */
  continues: boolean;
};

/** Puts hidden characters together, in the order of the text. */
export function runsOf(scene: PageScene, hidden: ReadonlyMap<number, Hidden>): Run[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  let last: Hidden | undefined;
  let before: PdfChar | undefined;
  let seen: PdfChar | undefined;
  for (const char of scene.chars) {
    const found = hidden.get(char.index);
    if (found === undefined) {
      if (run !== undefined) run.words += ' ';
      if (isInk(char)) {
        if (run !== undefined && before !== undefined && areOneWord(before, char))
          run.cutsWord = true;
        run = undefined;
        seen = char;
      }
    } else {
      if (run?.cause !== found.cause || (last && isElsewhere(last, found))) {
        run = {
          cause: found.cause,
          words: '',
          box: found.box,
          covers: new Set(),
          objects: new Set(),
          continues: seen !== undefined && follows(seen, char),
          cutsWord: before !== undefined && !hidden.has(before.index) && areOneWord(before, char),
        };
        runs.push(run);
      }
      run.words += char.text;
      run.box = boxAround([run.box, found.box]);
      if (found.cover) run.covers.add(found.cover);
      if (found.object) run.objects.add(found.object);
      last = found;
    }
    before = char;
  }
  return joined(runs);
}

/** In points: a further line isn't the next of the same words, but the foot of the page after its head. */
const NEXT_LINE = 60;

function isElsewhere({ box: one }: Hidden, { box: other, char: { run } }: Hidden): boolean {
  const across = Math.max(other.left - one.right, one.left - other.right);
  const down = Math.max(other.bottom - one.top, one.bottom - other.top);
  const isUpright = Math.abs(Math.sin(((run?.angle ?? 0) * Math.PI) / 180)) < 0.5;
  return (isUpright ? down : across) > NEXT_LINE;
}

/** Of a letter's size: the space between two words is less. */
const SPACE = 0.5;

function follows(one: PdfChar, other: PdfChar): boolean {
  if (!one.box || !other.box || !one.run || !other.run) return false;
  const { size, font, angle } = one.run;
  if (other.run.font !== font || other.run.size !== size || other.run.angle !== angle) return false;
  const [across, down] = [
    Math.max(other.box.left - one.box.right, one.box.left - other.box.right),
    Math.max(other.box.bottom - one.box.top, one.box.bottom - other.box.top),
  ];
  return Math.max(across, down) <= SPACE * size && Math.min(across, down) < 0;
}

const LETTER = /[\p{L}\p{N}]/u;

function areOneWord(one: PdfChar, other: PdfChar): boolean {
  return LETTER.test(one.text) && LETTER.test(other.text);
}

/** In points: the next line of a paragraph, the next word of a line. */
const APART = 14;
/** More runs than this on a page aren't separated. */
const MOST_RUNS = 300;

function joined(runs: readonly Run[]): Run[] {
  const blocks: Run[] = [];
  for (const run of runs) {
    const { left, bottom, right, top } = run.box;
    const reach = {
      left: left - APART,
      bottom: bottom - APART,
      right: right + APART,
      top: top + APART,
    };
    const block = blocks.findLast(
      ({ cause, box }) =>
        cause === run.cause && (runs.length > MOST_RUNS || areaOf(commonBox(reach, box)) > 0),
    );
    if (block === undefined) {
      blocks.push({ ...run, covers: new Set(run.covers), objects: new Set(run.objects) });
      continue;
    }
    block.words += ` ${run.words}`;
    block.box = boxAround([block.box, run.box]);
    block.cutsWord ||= run.cutsWord;
    block.continues &&= run.continues;
    for (const cover of run.covers) block.covers.add(cover);
    for (const object of run.objects) block.objects.add(object);
  }
  return blocks;
}
