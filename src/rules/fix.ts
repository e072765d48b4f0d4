/** A change that puts a fault right without anyone having to decide anything. */
export type Fix = {
  /** 1-based, of the first character of what is changed. */
  readonly line: number;
  readonly column: number;
  /** As it is written, with "\n" for whatever ends lines in the file. Nothing else is ever changed. */
  readonly from: string;
  /** With "\n" between lines, which is written as the file ends its lines. */
  readonly to: string;
  /** What else is to be changed for the same fault, as where numbers after a wrong one count on. */
  readonly also?: readonly Fix[];
};

/** The changes for one fault, each by itself. */
export const allChanges = (fix: Fix): Fix[] => [fix, ...(fix.also ?? [])];

/** A change, with those that belong to it, whose lines are counted from another line. */
export function movedDown(fix: Fix, lines: number, columns = 0): Fix {
  const { also } = fix;
  return {
    ...fix,
    line: fix.line + lines,
    column: fix.column + columns,
    ...(also && { also: also.map((one) => movedDown(one, lines, columns)) }),
  };
}

export type Fixed = {
  readonly text: string;
  /** The changes that were made; those that no longer fit the text, or overlap another, were not. */
  readonly made: readonly Fix[];
};

const LINE_END = /\r{0,2}\n|\r/g;

/**
 * Makes the changes in a text. A change is made only where `from` is at its place, so a text that
 * has changed since it was checked keeps what it has. Line ends and a byte order mark stay as they are.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): Fixed {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const source = text.slice(mark.length);
  const starts = [0, ...[...source.matchAll(LINE_END)].map((end) => end.index + end[0].length)];
  const placed = fixes
    .flatMap(allChanges)
    .flatMap((fix) => {
      const start = starts[fix.line - 1];
      const range = start === undefined ? undefined : rangeOf(source, start, fix);
      return range ? [{ fix, ...range }] : [];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const lineEnd = /\r{0,2}\n|\r/.exec(source)?.[0] ?? '\n';
  const made: Fix[] = [];
  let result = mark;
  let at = 0;
  for (const { fix, start, end } of placed) {
    if (start < at) continue;
    result += source.slice(at, start) + fix.to.replaceAll('\n', lineEnd);
    at = end;
    made.push(fix);
  }
  return { text: result + source.slice(at), made };
}

/** Where the text of a change is; nowhere if it isn't at its place. */
function rangeOf(
  source: string,
  lineStart: number,
  { column, from }: Fix,
): { start: number; end: number } | undefined {
  const start = lineStart + column - 1;
  let end = start;
  for (const [index, part] of from.split('\n').entries()) {
    if (index > 0) {
      const ended = /^(?:\r{0,2}\n|\r)/.exec(source.slice(end, end + 10));
      if (!ended) return undefined;
      end += ended[0].length;
    }
    if (!source.startsWith(part, end)) return undefined;
    end += part.length;
  }
  return end > start ? { start, end } : undefined;
}
