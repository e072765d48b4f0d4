import type { TextProblem } from '../problem.ts';
import { change, placeAt, printedTexts, type PastedText, type WrittenText } from './open-text.ts';

/** `.underline`, `#anchor`, `custom-style="Body Text"` */
const ATTRIBUTE = String.raw`(?:[.#][\w.:-]+|-|[\w:-]{1,40}=(?:"[^"{}\n]{0,200}"|[^\s"{}]{1,200}))`;
const ATTRIBUTES = String.raw`\{\s*${ATTRIBUTE}(?:\s+${ATTRIBUTE}){0,10}\s*\}`;
const SPAN = new RegExp(String.raw`(?<![\\!])\[([^[\]]{0,500})\]${ATTRIBUTES}`, 'g');
const AFTER = new RegExp(String.raw`[ \t]*${ATTRIBUTES}`, 'g');
const DIV = new RegExp(String.raw`^\s*:{3,}\s*${ATTRIBUTES}\s*:*\s*$`);
const DIV_END = /^\s*:{3,}\s*$/;

/** What pandoc writes beside the words: attributes, anchors, and lines of colons around what had a style of its own. */
export function pandocProblems(text: PastedText): TextProblem[] {
  return [
    ...text.written.flatMap((written) => attributes(written)),
    ...text.written.flatMap((written) => [...paddedMarks(written), ...emptyBold(written)]),
    ...divs(text),
  ];
}

function attributes(written: WrittenText): TextProblem[] {
  const { source } = written;
  // What a program that writes left is a finding of its own.
  if (!source.includes('{') || source.includes(':contentReference[')) return [];
  const printed = printedTexts(written).join('\n');
  const message =
    'What is between { and } here says how another program shows the words, and would be printed. Take it out, with the square brackets around the words.';
  const spans = [...source.matchAll(SPAN)].filter(({ index, 0: all }) =>
    isPrinted(printed, all, source, index),
  );
  if (spans.length > 0) {
    return spans.map(({ 0: all, 1: words = '', index }) =>
      change('pasted-sign', placeAt(written, index), message, all, words),
    );
  }
  return [...source.matchAll(AFTER)].flatMap(({ 0: all, index }) => {
    const isAtEnd = /^\s*(?:\n|$)/.test(source.slice(index + all.length));
    const isBeside = /[\])*`]$/.test(source.slice(0, index));
    if (!(written.kind === 'heading' && isAtEnd) && !isBeside) return [];
    if (!isPrinted(printed, all, source, index)) return [];
    return [change('pasted-sign', placeAt(written, index), message, all, '')];
  });
}

/** Whether the braces are on the page: between backquotes they are meant. */
function isPrinted(printed: string, all: string, source: string, index: number): boolean {
  const braces = all.slice(all.indexOf('{')).trim();
  const isQuoted = (source.slice(0, index).match(/`/g) ?? []).length % 2 === 1;
  return !isQuoted && printed.includes(braces);
}

/** Lines of colons of pandoc. */
function divs({ lines }: PastedText): TextProblem[] {
  const message =
    'This line of colons is pandoc’s, and would be printed. Take it out; what is between it and the next one stays.';
  return [...pandocDivs(lines)].map((at) =>
    change('pasted-sign', { line: at + 1, column: 1 }, message, lines[at] ?? '', ''),
  );
}

/**
 * The lines of colons that are certainly pandoc's, counted from 0. Where any other line of colons is in the text, which ones
 * belong together isn't known: one of them may end an exempt passage.
 */
export function pandocDivs(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open = 0;
  for (const [at, line] of lines.entries()) {
    if (!line.includes(':::')) continue;
    if (DIV.test(line) && !MAY_WITHHOLD.test(line)) open += 1;
    else if (DIV_END.test(line) && open > 0) open -= 1;
    else return NONE;
    found.add(at);
  }
  return open === 0 ? found : NONE;
}

const NONE: ReadonlySet<number> = new Set();
/** Whoever wrote it may have meant a passage that isn't for the public. */
const MAY_WITHHOLD = /e?x?[ae]mp|conf|priv|secr|restr|with|clos|part|redact|hid/i;

/** `** words **` is no bold: its stars are printed. */
function paddedMarks(written: WrittenText): TextProblem[] {
  const { source } = written;
  if (!printedTexts(written).some((text) => text.includes('**')) || source.includes('`')) return [];
  const marks = [...source.matchAll(/(?<![\\*])\*\*(?!\*)/g)].map(({ index }) => index);
  if (marks.length % 2 === 1) return [];
  return marks.flatMap((from, at): TextProblem[] => {
    const to = marks[at + 1];
    if (at % 2 === 1 || to === undefined) return [];
    const inside = source.slice(from + 2, to);
    const words = inside.trim();
    if (words === inside || words === '') return [];
    const [before = '', after = ''] = inside.split(words);
    const outside = {
      before: /\S$/.test(source.slice(0, from)) ? before : '',
      after: /^\s/.test(source.slice(to + 2)) ? '' : after,
    };
    const right = `${outside.before}**${words}**${outside.after}`;
    const message =
      'Bold words have their stars directly beside them: these stars would be printed. Write the blank outside the stars.';
    const place = placeAt(written, from);
    return [change('pasted-sign', place, message, source.slice(from, to + 2), right)];
  });
}

/** `****` is what is left of bold words that were deleted. */
function emptyBold(written: WrittenText): TextProblem[] {
  if (!printedTexts(written).some((text) => text.includes('****'))) return [];
  const message = 'These stars are bold words without words, and would be printed. Take them out.';
  return [...written.source.matchAll(/(?<![\\*])\*{4}(?!\*)/g)].map(({ index }) =>
    change('pasted-sign', placeAt(written, index), message, '****', ''),
  );
}
