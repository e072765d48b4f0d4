import { sectionNumberIn } from './section-paragraphs.ts';

/** What begins a line, and the number that belongs there. */
export type NumberMark = {
  readonly from: string;
  readonly to: string;
  readonly number: number;
  /** As a paragraph by section has it, "3.1". */
  readonly bySection?: string;
};

/** A line that begins with a number, as Markdown knows it or not. Lines are counted from 0. */
type Begun = {
  readonly at: number;
  readonly number: number;
  readonly form: 'right' | 'sign' | 'bare' | 'section';
  readonly from: string;
  readonly written: string;
};

const RIGHT = /^ {0,3}(\d{1,3})[.)](?=[ \t])/;

/** A number with another sign than Markdown's behind it or before it, in bold, escaped, in brackets or a circle, or with none. */
const OTHER =
  /^(?:\*\*|__)?([([{<#§¶]? ?)([\d\uFF10-\uFF19]{1,3}|[\u2460-\u249B])(?:\*\*|__)?(\\?[.)\]}>]|[ \u00A0][.)]|\.[).0]|\)[.:]|[．。,:;·/]|[ \u00A0]?[-–—])?(?:\*\*|__)?(?:[ \t\u00A0]+|(?<=[．。\u2460-\u249B]))(?=\S)/u;

const FIRST_PART = /^\s*\(1\)\s/;

/**
 * The lines whose number Markdown takes for words, or that are numbered by section, in a report that is numbered 1, 2, 3 throughout.
 * Only where it is the number that belongs there: those between two numbers count on from the first. "(2)" below "(1)" is a part, and
 * "[2]" below "[1]" a note.
 * @param lines of open text; those without numbers of paragraphs are empty.
 * @param takesSections whether the template says that the numbers run through.
 */
export function misreadNumbers(
  lines: readonly string[],
  takesSections: boolean,
): ReadonlyMap<number, NumberMark> {
  const found = new Map<number, NumberMark>();
  let last: Begun | undefined;
  let row: Begun[] = [];
  const end = (next: Begun | undefined): void => {
    for (const [at, mark] of marksOf(lines, row, last, next)) found.set(at, mark);
    row = [];
  };
  for (const [at, line] of lines.entries()) {
    const begun = begunIn(line, at, takesSections);
    if (!begun) continue;
    if (begun.form === 'right') {
      end(begun);
      last = begun;
    } else if (at === 0 || (lines[at - 1] ?? '').trim() === '' || row.at(-1)?.at === at - 1) {
      row.push(begun);
    }
  }
  end(undefined);
  return found;
}

function begunIn(line: string, at: number, takesSections: boolean): Begun | undefined {
  const right = RIGHT.exec(line);
  if (right) {
    return { at, number: Number(right[1]), form: 'right', from: right[0], written: right[0] };
  }
  const section = takesSections ? sectionNumberIn(line, undefined) : undefined;
  if (section !== undefined) {
    const from = /^\S+[ \t]+/.exec(line)?.[0] ?? '';
    return { at, number: Number(section.split('.')[0]), form: 'section', from, written: section };
  }
  const [from, before = '', written = '', sign] = OTHER.exec(line) ?? [];
  if (from === undefined) return undefined;
  const number = Number(written.normalize('NFKC').replace(/[^\d]/g, ''));
  const isSigned = sign !== undefined || before !== '' || /[^\d\uFF10-\uFF19]/.test(written);
  return { at, number, form: isSigned ? 'sign' : 'bare', from, written };
}

/** Of a row of such lines between two numbers those that count on from the first. */
function marksOf(
  lines: readonly string[],
  row: readonly Begun[],
  last: Begun | undefined,
  next: Begun | undefined,
): [number, NumberMark][] {
  if (row.length === 0 || (!last && !next)) return [];
  const from = last?.number ?? 0;
  const isFull = next?.number === from + row.length + 1;
  const taken: Begun[] = [];
  for (const begun of row) {
    const number = from + taken.length + 1;
    if (begun.number === number || (isFull && begun.form === 'section')) taken.push(begun);
    // Two that are of one paragraph, as 2.1 and 2.2 below 2, are no other form of its number.
    else if (begun.form === 'section') {
      const others = row.filter(({ form }) => form !== 'section');
      return marksOf(lines, others, last, next);
    }
  }
  const after = from + taken.length + 1;
  if (next && next.number < after) return [];
  const fits = next?.number === after;
  const above = lines.slice((last?.at ?? -1) + 1, row[0]?.at);
  const hasParts =
    from > 0 &&
    (above.some((line) => FIRST_PART.test(line)) ||
      row.some(({ number, form }) => number === 1 && form !== 'section'));
  // A figure begins a line by chance: one without a sign must be all that is missing.
  const isSure = taken.every(
    ({ form }) => (form !== 'bare' || fits) && (form === 'section' || !hasParts),
  );
  if (!isSure) return [];
  return taken.map(({ at, form, from: mark, written }, index) => {
    const number = from + index + 1;
    const bySection = form === 'section' ? { bySection: written } : {};
    return [at, { from: mark, to: `${number}. `, number, ...bySection }];
  });
}
