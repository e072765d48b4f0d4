import type { TextProblem } from './problem.ts';

/** A picture as text in a line of its own, as Google Docs downloads it: "[image1]: <data:image/png;base64,…>". */
const AS_TEXT = /^ {0,3}\[([^\]\n^][^\]\n]{0,200})\]:[ \t]*<?data:image\//i;

const fold = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

type Found = { readonly at: number; readonly label: string; readonly usedAt: readonly number[] };

/** Each picture that is text, and where it is referred to; lines count from 0. */
function picturesAsText(lines: readonly string[]): Found[] {
  const labels = lines.flatMap((line, at) => {
    const label = AS_TEXT.exec(line)?.[1];
    return label === undefined ? [] : [{ at, label }];
  });
  if (labels.length === 0) return [];
  const uses = lines.flatMap((line, at) =>
    [...line.matchAll(/!\[[^\]\n]{0,500}\](?:\[([^\]\n]{1,200})\])?/g)].map(([all, label]) => ({
      at,
      label: fold(label ?? all.slice(2, -1)),
    })),
  );
  return labels.map(({ at, label }) => ({
    ...{ at, label },
    usedAt: uses.filter((one) => one.label === fold(label)).map((one) => one.at),
  }));
}

/** Pictures that came along as text, which no page shows: each is reported where it should be seen. */
export function pastedPictures(lines: readonly string[]): TextProblem[] {
  return picturesAsText(lines).map(({ at, label, usedAt: [first] }) => {
    const line = (first ?? at) + 1;
    const column = first === undefined ? 1 : Math.max((lines[first] ?? '').indexOf('![') + 1, 1);
    const message =
      first === undefined
        ? 'This is a picture as text, which no page shows, and nothing refers to it. Delete the line.'
        : `This picture came along as text, in line “[${label}]:” below, and no page shows it so. Put the picture beside the text as a file, write ![What it shows](its-name.png) here, and delete that line.`;
    return { code: 'link-unsafe', line, column, message };
  });
}

/** The lines, from 1, that aren’t read as they were meant for such a picture: of them nothing else is said. */
export function linesOfPictures(lines: readonly string[]): ReadonlySet<number> {
  return new Set(
    picturesAsText(lines).flatMap(({ at, usedAt }) => [at, ...usedAt].map((one) => one + 1)),
  );
}
