import { checkSectionNumber } from './section-count.ts';
import { mergeSectionOrder } from './count-mistakes.ts';
import type { MarkdownIt, Token } from 'markdown-it';
import { LETTERED_CLOSE, LETTERED_OPEN } from './lettered-lists.ts';
import { numberLists } from './continuous-numbers.ts';
import {
  asParagraph,
  CLOSE,
  isParagraph,
  OPEN,
  paragraphId,
  type NumberRun,
} from './paragraph-tokens.ts';
import { numberedThrough } from './numbered-through.ts';
import { numbersInBrackets, partsInBrackets } from './bracket-numbers.ts';
import { numbersInLists } from './numbers-in-lists.ts';
import type { Numbering } from '../report-template.ts';
import type { TextProblem } from '../problem.ts';
import {
  isSuccessor,
  SECTION_CLOSE,
  SECTION_OPEN,
  sectionNumberIn,
  type SectionParagraph,
} from './section-paragraphs.ts';
import { WITHHELD, type WithheldPassage } from '../withheld/withheld-passage.ts';

/** How a numbered paragraph is written: its number hangs in the margin and is its own address. */
export function paragraphRules(parser: MarkdownIt): void {
  parser.renderer.rules[OPEN] = (tokens, index) => {
    const { number, hasId } = tokens[index]?.meta as { number: string; hasId: boolean };
    const id = paragraphId(number);
    // A number that is there twice is one address.
    return `<div class="para"${hasId ? ` id="${id}"` : ''}><a class="para__number" data-pagefind-ignore href="#${id}" aria-label="Paragraph ${number}">${number}</a><div class="para__body">`;
  };
  parser.renderer.rules[CLOSE] = () => '</div></div>\n';
}

/** The numbers of a report, by its template; where that says nothing, as its own paragraphs are numbered. */
export function numberRun(tokens: readonly Token[], given: Numbering | undefined): NumberRun {
  const own = tokens.some(({ type }) => type === SECTION_OPEN) ? 'by-section' : 'continuous';
  return {
    ...{ numbering: given ?? own, isGiven: given !== undefined },
    ...{ next: 1, counted: [], ids: new Set() },
  };
}

/** A section whose paragraphs are to be numbered. */
export type SectionToNumber = {
  readonly tokens: Token[];
  readonly numbered: boolean;
  /** The number of its heading, where headings have one. */
  readonly number?: number;
};

/**
 * Numbers the paragraphs of a section. Where they run through the whole report these are the items of its
 * top-level ordered lists: CommonMark keeps the first number of a list alone, so the numbers as written are taken
 * from the markers. A section whose paragraphs aren't numbered keeps its lists.
 */
export function numberParagraphs(
  section: SectionToNumber,
  lines: readonly string[],
  run: NumberRun,
): TextProblem[] {
  const { tokens, numbered } = section;
  const problems: TextProblem[] = [];
  const sectionNumbers = numbersOf(tokens);
  const runsOn = run.numbering === 'continuous';
  let { next } = run;
  if (numbered && (run.numbering === 'by-section' || !run.isGiven)) {
    problems.push(...numbersInLists(tokens, lines, section.number));
  }
  if (numbered && runsOn) problems.push(...numberLists(tokens, lines, run));
  if (numbered && run.numbering === 'by-section') {
    if (section.number !== undefined) run.last = `${section.number}.0`;
    problems.push(...numberedThrough(tokens, run, section.number));
    const own = checkSectionNumbers(tokens, lines, run, section.number);
    mergeSectionOrder(own, sectionNumbers);
    problems.push(...own);
  }
  for (const [index, token] of tokens.entries()) {
    if (token.type === SECTION_CLOSE) token.type = CLOSE;
    if (token.type === OPEN) next = Number((token.meta as SectionParagraph).number) + 1;
    if (token.type !== SECTION_OPEN) continue;
    const { number } = token.meta as SectionParagraph;
    const line = (token.map?.[0] ?? 0) + 1;
    if (runsOn && run.isGiven && numbered)
      problems.push(...otherNumbering(run, { number, next }, line));
    asParagraph(tokens, index, number, run);
  }
  takeInIndentedLists(tokens, lines);
  if (numbered && run.numbering !== 'none') {
    const first = tokens.findIndex(({ type }) => type === OPEN);
    const inBrackets = first === -1 ? numbersInBrackets(tokens, lines) : [];
    const bare = inBrackets.length > 0 ? [] : withoutNumber(tokens, lines);
    problems.push(...inBrackets, ...bare);
    return withoutGaps(problems, sectionNumbers);
  }
  return problems;
}

/** Without what is said of a number that is right once the paragraphs above it, of which it is said that they have none, have theirs. */
function withoutGaps(
  problems: TextProblem[],
  numbers: readonly { readonly line: number; readonly number: string }[],
): TextProblem[] {
  const bare = problems.filter(({ code }) => code === 'paragraph-unnumbered');
  if (bare.length === 0) return problems;
  const right = new Set(
    numbers.flatMap(({ line, number }, at): number[] => {
      const above = numbers[at - 1];
      const parent = number.replace(/\d+$/, '');
      if (above && above.number.replace(/\d+$/, '') !== parent) return [];
      const missing = bare.filter((one) => one.line > (above?.line ?? 0) && one.line < line);
      const from = Number(above?.number.slice(parent.length) ?? 0);
      return Number(number.slice(parent.length)) === from + missing.length + 1 ? [line] : [];
    }),
  );
  return problems.filter(({ code, line }) => code !== 'paragraph-number' || !right.has(line));
}

/** The numbers of the paragraphs of a section, with their lines. */
const numbersOf = (tokens: readonly Token[]): { line: number; number: string }[] =>
  tokens.flatMap(({ type, map, meta }) =>
    type === SECTION_OPEN
      ? [{ line: (map?.[0] ?? 0) + 1, number: (meta as SectionParagraph).number }]
      : [],
  );

/** Checks the numbers of a section, those of withheld passages among them, in their order. */
function checkSectionNumbers(
  tokens: readonly Token[],
  lines: readonly string[],
  run: NumberRun,
  section: number | undefined,
): TextProblem[] {
  const numbers = new Set(
    tokens.flatMap(({ type, meta }) =>
      type === SECTION_OPEN ? [(meta as SectionParagraph).number] : [],
    ),
  );
  return tokens.flatMap((token, at): TextProblem[] => {
    if (token.type === 'heading_open') return numberedTwice(token, tokens[at + 1], numbers);
    if (token.type === SECTION_OPEN) {
      const { number } = token.meta as SectionParagraph;
      return [
        ...checkSectionNumber(run, section, number, (token.map?.[0] ?? 0) + 1),
        ...setIn(token, lines, run),
      ];
    }
    if (token.type !== WITHHELD) return [];
    const passage = token.meta as WithheldPassage;
    return passage.text.split('\n').flatMap((text, offset): TextProblem[] => {
      const number = sectionNumberIn(text.trimStart(), run.last);
      if (number === undefined) return [];
      passage.paragraphs.push(number);
      run.ids.add(paragraphId(number));
      return checkSectionNumber(run, section, number, passage.textLine + offset);
    });
  });
}

/** "### 2.1 The site" above paragraph 2.1: readers would see the number at both. */
function numberedTwice(
  heading: Token,
  inline: Token | undefined,
  numbers: ReadonlySet<string>,
): TextProblem[] {
  const number = /^(\d{1,3}(?:\.\d{1,3}){1,3})[.)]?[ \t]/.exec(inline?.content ?? '')?.[1];
  if (number === undefined || !numbers.has(number)) return [];
  const message = `This heading has the number ${number}, and so has a paragraph below it. Take the number out of the heading, or give the paragraphs below it numbers such as ${number}.1.`;
  return [{ code: 'paragraph-number', line: (heading.map?.[0] ?? 0) + 1, column: 1, message }];
}

/** The next numbers behind a tab or spaces, which make their paragraphs parts of the one above. */
function setIn({ map }: Token, lines: readonly string[], run: NumberRun): TextProblem[] {
  const [from, to] = map ?? [0, 0];
  return lines.slice(from + 1, to).flatMap((line, at): TextProblem[] => {
    const [, blanks = '', number] =
      /^([ \t]+)(\d{1,3}(?:\.\d{1,3}){1,3})[.)]?[ \t]+\S/.exec(line) ?? [];
    const { last } = run;
    if (number === undefined || last === undefined || !isSuccessor(last, number)) return [];
    if (number.split('.').length !== last.split('.').length) return [];
    if (sectionNumberIn(line.trimStart(), last) === undefined) return [];
    run.last = number;
    const what = blanks.includes('\t') ? 'A tab is' : 'Spaces are';
    const message = `${what} before ${number}, which makes this a part of paragraph ${last}. Begin the line with its number.`;
    const place = { line: from + at + 2, column: 1 };
    return [
      { code: 'paragraph-number', ...place, message, fix: { ...place, from: blanks, to: '' } },
    ];
  });
}

function otherNumbering(
  run: NumberRun,
  { number, next }: { readonly number: string; readonly next: number },
  line: number,
): TextProblem[] {
  if (run.saidOther) return [];
  run.saidOther = true;
  const message = `This paragraph is numbered ${number}, but the council’s template numbers paragraphs 1, 2, 3 through the whole report. Write "${next}.", and the next numbers before the paragraphs that follow; or set numbering: by-section in the template.`;
  return [{ code: 'paragraph-number', line, column: 1, message }];
}

/** Paragraphs that have no number between those that have one. */
function withoutNumber(tokens: readonly Token[], lines: readonly string[]): TextProblem[] {
  const first = tokens.findIndex(({ type }) => type === OPEN);
  if (first === -1) return [];
  const parts = partsInBrackets(tokens, lines);
  const problems: TextProblem[] = [...parts.problems];
  for (const [index, token] of tokens.entries()) {
    if (parts.opened.has(token)) continue;
    if (index < first || token.type !== 'paragraph_open' || token.level !== 0) continue;
    const inline = tokens[index + 1];
    if (!inline || !isParagraph(inline)) continue;
    const message =
      'This paragraph has no number, and those around it have one. Write its number before it, and correct those after it; or, if it belongs to the paragraph above, put four spaces before each of its lines.';
    problems.push({
      code: 'paragraph-unnumbered',
      line: (token.map?.[0] ?? 0) + 1,
      column: 1,
      message,
    });
  }
  return problems;
}

/**
 * A list of bullets that is indented below a numbered paragraph belongs to it, even where it is
 * indented by less than CommonMark requires: Word's conversions and most people indent by two. A list of letters
 * is always of the paragraph above it.
 */
function takeInIndentedLists(tokens: Token[], lines: readonly string[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.level !== 0) continue;
    const isLettered = token.type === LETTERED_OPEN;
    if (!isLettered && token.type !== 'bullet_list_open') continue;
    if (!isLettered && !/^\s/.test(lines[token.map?.[0] ?? 0] ?? '')) continue;
    const closing = isLettered ? LETTERED_CLOSE : 'bullet_list_close';
    const close = tokens.findLastIndex((t, at) => at < i && t.type === CLOSE);
    if (close === -1 || tokens.slice(close + 1, i).some((t) => t.type !== 'numbered_list'))
      continue;
    let end = i;
    while (tokens[end]?.type !== closing || tokens[end]?.level !== 0) end++;
    const list = tokens.splice(i, end - i + 1);
    tokens.splice(close, 0, ...list);
  }
}
