import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import { numberAt, numberOf, arrayAt } from './objects.ts';

/** A place on a page that leads somewhere. */
export type LinkPlace = {
  readonly annotation: PDFDict;
  /** Where it leads, so that two that lead to the same place are equal. */
  readonly target: string;
};

/** A link as one: where it is, in lines from the top down. */
export type JoinedLink = {
  /** The first of the places that it was drawn as. */
  readonly annotation: PDFDict;
  readonly others: readonly PDFDict[];
  readonly lines: readonly Line[];
};

export type Line = {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
};

/** Boxes of words that follow each other are set apart by rounding alone. */
const TOUCHES = 1;

/**
 * Chromium writes a link whose words are partly emphasised as one place or as several, as it happened to lay out its line. Joined,
 * the same paper has the same links, and a reader who tabs through them meets each once.
 * @param places of one page, in its order
 * @param parents what in the structure tree each number of an annotation belongs to
 * @returns those that are tagged, also where they are one already: a box is always written with the same digits
 */
export function joinLinks(
  places: readonly LinkPlace[],
  parents: ReadonlyMap<number, PDFObject>,
): JoinedLink[] {
  const groups = new Map<string, PDFDict[]>();
  for (const { annotation, target } of places) {
    const key = numberAt(annotation, 'StructParent');
    const element = key === undefined ? undefined : parents.get(key);
    // Without tags nobody knows whether two places are of one link.
    if (element === undefined) continue;
    const name = `${String(element)} ${target}`;
    const group = groups.get(name) ?? [];
    group.push(annotation);
    groups.set(name, group);
  }
  return [...groups.values()].flatMap(([annotation, ...others]): JoinedLink[] => {
    if (annotation === undefined) return [];
    const boxes = [annotation, ...others].map(boxOf);
    if (boxes.includes(undefined)) return [];
    return [{ annotation, others, lines: linesOf(boxes.flatMap((box) => box ?? [])) }];
  });
}

function boxOf(annotation: PDFDict): Line | undefined {
  const array = arrayAt(annotation, 'Rect');
  const [x1, y1, x2, y2] = [0, 1, 2, 3].map((at) => numberOf(array?.lookup(at)));
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return undefined; // prettier-ignore
  return {
    left: Math.min(x1, x2),
    bottom: Math.min(y1, y2),
    right: Math.max(x1, x2),
    top: Math.max(y1, y2),
  };
}

/** Boxes that touch on one line become one. */
function linesOf(boxes: readonly Line[]): Line[] {
  const lines: Line[] = [];
  for (const box of boxes.toSorted((a, b) => a.left - b.left || b.top - a.top)) {
    const at = lines.findIndex((line) => isOnLine(line, box) && box.left <= line.right + TOUCHES);
    const line = lines[at];
    if (line) lines[at] = around([line, box]);
    else lines.push(box);
  }
  return lines.sort((a, b) => b.top - a.top || a.left - b.left);
}

/** Half of the lower of the two is beside the other. */
const isOnLine = (one: Line, other: Line): boolean => {
  const shared = Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom);
  return shared * 2 > Math.min(one.top - one.bottom, other.top - other.bottom);
};

/** The smallest box that has all of these in it. */
export function around(boxes: readonly Line[]): Line {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.max(...boxes.map(({ top }) => top)),
  };
}
