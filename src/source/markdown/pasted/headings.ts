import type { Token } from 'markdown-it';
import { plainText } from '../plain-text.ts';
import type { TextProblem } from '../problem.ts';
import { change, type PastedText } from './open-text.ts';

/** Lines that look like headings and are none, and paragraphs that are headings by accident. */
export function headingProblems(text: PastedText): TextProblem[] {
  return [
    ...boldLines(text),
    ...underlined(text),
    ...numberedHeadings(text),
    ...otherMarks(text),
    ...emptyHeadings(text),
    ...headingsWithin(text),
  ];
}

/** "**Options**" alone on a line. */
function boldLines({ tokens, lines }: PastedText): TextProblem[] {
  const problems: TextProblem[] = [];
  let depth = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'heading_open' && token.level === 0) depth = Number(token.tag.slice(1));
    if (token.type !== 'paragraph_open' || token.level !== 0 || !token.map) continue;
    const [from, to] = token.map;
    const bold = to === from + 1 ? boldWords(tokens[at + 1]) : undefined;
    const words = bold ?? (to === from + 1 ? wordsInCapitals(tokens[at + 1]) : undefined);
    if (words === undefined || !isHeadingText(words)) continue;
    // A line below a heading belongs to it.
    if (tokens[at - 1]?.type === 'heading_close') continue;
    const next = tokens[at + 3];
    if (
      !next ||
      !/^(?:paragraph|bullet_list|ordered_list|lettered_list|section_paragraph)_open$/.test(
        next.type,
      )
    )
      continue;
    if (boldWords(tokens[at + 4]) !== undefined) continue;
    if (wordsInCapitals(tokens[at + 4]) !== undefined) continue;
    const line = lines[from] ?? '';
    const level = depth <= 2 ? '###' : '#'.repeat(Math.min(depth, 6));
    const right = `${level} ${words}`;
    const place = { line: from + 1, column: 1 };
    const message = `This ${bold === undefined ? 'line in capitals' : 'bold line'} looks like a heading, but is none: people who listen to the page can’t jump to it. Write "${right}", if it is one.`;
    const isPlain = line.trim() === `**${words}**` && depth >= 2;
    if (isPlain) problems.push(change('heading-unmarked', place, message, line, right));
    else problems.push({ code: 'heading-unmarked', ...place, message });
  }
  return problems;
}

/** The words of a paragraph of which all are bold. */
function boldWords(inline: Token | undefined): string | undefined {
  if (inline?.type !== 'inline') return undefined;
  const children = (inline.children ?? []).filter(
    ({ type, content }) => type !== 'text' || content.trim() !== '',
  );
  const [first, ...rest] = children;
  const inside = rest.slice(0, -1);
  if (first?.type !== 'strong_open' || rest.at(-1)?.type !== 'strong_close') return undefined;
  return inside.every(({ type }) => type === 'text') ? plainText(inline) : undefined;
}

/** The words of a paragraph that are all in capitals, as a heading was once typed: two at least. */
function wordsInCapitals(inline: Token | undefined): string | undefined {
  if (inline?.type !== 'inline' || inline.children?.some(({ type }) => type !== 'text')) {
    return undefined;
  }
  const words = plainText(inline);
  const isHeading = /^\p{Lu}{2,}(?:[ ,&’'/-]{1,3}\p{Lu}+){1,9}$/u.test(words);
  return isHeading && !/^(?:NOT FOR|FOR|BY|END OF|AGREED|RESOLVED)\b/.test(words)
    ? words
    : undefined;
}

/** A few words without a stop; captions, names and dates are none. */
function isHeadingText(words: string): boolean {
  if (words.length > 80 || /[.:;,?!)]$|: /.test(words) || !/^[\p{Lu}\d]/u.test(words)) return false;
  if (
    /^(?:table|figure|fig\.|chart|map|photo|picture|source|notes?|key|resolved|cllr|councillor|recommended)\b/i.test(
      words,
    )
  )
    return false;
  return /\p{L}{3}/u.test(words) && words.split(' ').length <= 10 && !/\d{4}$/.test(words);
}

const FIELD =
  /^(?:title|report-of|call-in|exempt|wards|ward-members-consulted|pillars|appendices|background-papers|published|template|[a-z]+-[a-z-]{2,30}):(?:[ \t]|$)/;

/** `---` right below a paragraph makes a heading of the whole of it. */
function underlined({ tokens, lines }: PastedText): TextProblem[] {
  return tokens.flatMap((token, at): TextProblem[] => {
    if (token.type !== 'heading_open' || !/^[-=]$/.test(token.markup) || !token.map) return [];
    const words = plainText(tokens[at + 1]);
    const [from, to] = token.map;
    const isMeant =
      !FIELD.test(words) && to - from === 2 && words.length <= 80 && !/[.:;,]$/.test(words);
    if (isMeant) return [];
    const above = lines.slice(from, to - 1);
    if (above.every((line) => FIELD.test(line))) {
      const message =
        'These are fields, in the text of the paper: they would be a heading. Fields are at the top of the file, between its first two lines of three hyphens. Move them there, and take these lines out with the hyphens around them.';
      const last = to;
      return [{ code: 'heading-accidental', line: from + 1, column: 1, message, last }];
    }
    const rule = lines[to - 1] ?? '';
    const message =
      'The line of hyphens below makes a heading of this whole paragraph. Put an empty line between them.';
    const fix = { line: to, column: 1, from: rule, to: `\n${rule}` };
    const found = { code: 'heading-accidental', line: from + 1, column: 1, message } as const;
    return [token.markup === '-' ? { ...found, fix } : found];
  });
}

const NUMBERED = /^(\d{1,2})[.)]?[ \t\u00A0]+(\p{Lu}[^\n]{2,80})$/u;

/** "1. Background", and directly below it "1.1 The site …": Word's numbers of headings arrive as text. */
function numberedHeadings({ lines, isOpen, tokens }: PastedText): TextProblem[] {
  const inText = new Set(
    tokens.flatMap(({ type, map }) => (type === 'inline' && map ? [map[0]] : [])),
  );
  return lines.flatMap((line, at): TextProblem[] => {
    const match = isOpen[at] === false ? null : NUMBERED.exec(line.trimEnd());
    if (!match) return [];
    const [, number = '', words = ''] = match;
    if (/[.:;,?!]$/.test(words)) return [];
    const next = (lines[at + 1] ?? '').trim() === '' ? lines[at + 2] : lines[at + 1];
    const below = /^(\d{1,2})\.1[.)]?[ \t\u00A0]+\S/.exec(next ?? '');
    if (below?.[1] !== number) return [];
    // The line is an item, or goes on with one: in a table it is neither.
    if (!inText.has(at) && !inText.has(at - 1) && (lines[at - 1] ?? '').trim() === '') return [];
    const right = `## ${number}. ${words.trim()}`;
    const message = `Paragraph ${number}.1 begins below this line, so that it is a heading. Write "${right}", with an empty line below it.`;
    const above = at === 0 || (lines[at - 1] ?? '').trim() === '' ? '' : '\n';
    const end = (lines[at + 1] ?? '').trim() === '' ? '' : '\n';
    const place = { line: at + 1, column: 1 };
    return [change('heading-unmarked', place, message, line, above + right + end)];
  });
}

/** How other programs write headings, by the signs that say their level. */
const OTHER_MARKS: readonly RegExp[] = [
  /^(＃{1,6})[ \t\u3000]*(?=\S)(.+)$/u,
  /^\\(#{2,6})[ \t]+(.+)$/,
  /^[•●▪■◦·\uF0B7][ \t\u00A0]*(#{1,6})[ \t]+(.+)$/,
  /^\*\*(#{1,6})[ \t]+([^*]+)\*\*$/,
  /^(h[1-6])\.[ \t]+(\S.*)$/,
  /^(={2,6})[ \t]+(\S.{0,200}?)[ \t]+\1$/,
  /^(#{7,12})[ \t]+(\S.*)$/,
];

/** "== Costs ==", "h3. Costs", "＃＃ Costs": lines of their own, which would be paragraphs. */
function otherMarks({ written }: PastedText): TextProblem[] {
  return written.flatMap(({ from, to, kind, source }): TextProblem[] => {
    if (kind !== 'paragraph' || to !== from + 1) return [];
    const line = source.trim();
    for (const pattern of OTHER_MARKS) {
      const [, signs, words] = pattern.exec(line) ?? [];
      if (signs === undefined || words === undefined) continue;
      const level = signs.startsWith('h') ? Number(signs.slice(1)) : signs.length;
      const right = `${'#'.repeat(Math.min(Math.max(level, 2), 6))} ${words.trim()}`;
      const message = `This is a heading of another program, and would be a paragraph that begins with its signs. Write "${right}".`;
      const place = { line: from + 1, column: source.length - source.trimStart().length + 1 };
      return [change('heading-unmarked', place, message, line, right)];
    }
    return [];
  });
}

/** Signs of a heading without words: people who listen to the page would come to an empty one. */
function emptyHeadings({ tokens }: PastedText): TextProblem[] {
  return tokens.flatMap((token, at): TextProblem[] => {
    if (token.type !== 'heading_open' || !token.map || tokens[at + 1]?.content !== '') return [];
    const message = 'This heading has no words. Write them, or take its signs out.';
    return [{ code: 'heading-accidental', line: token.map[0] + 1, column: 1, message }];
  });
}

/**
 * "    ## Costs" below a numbered paragraph or a point, whose blanks make it a part of that, and "1. ## Costs" within one: no section
 * begins there.
 */
function headingsWithin({ tokens, lines }: PastedText): TextProblem[] {
  const message =
    'The blanks before this heading make it a part of the paragraph or the point above, so that no section begins here. Take them out.';
  return tokens.flatMap((token, at): TextProblem[] => {
    if (token.type !== 'heading_open' || token.level === 0 || !token.map) return [];
    const line = lines[token.map[0]] ?? '';
    const place = { line: token.map[0] + 1, column: 1 };
    const [, blanks = '', signs] = /^([ \t]+)(#{1,6})[ \t]/.exec(line) ?? [];
    if (signs !== undefined) {
      return [change('heading-accidental', place, message, blanks + signs, signs)];
    }
    const [, mark = '', level] = /^[ \t]*(\d{1,9}[.)]|[-*+])[ \t]+(#{1,6})[ \t]/.exec(line) ?? [];
    if (level === undefined) return [];
    const right = `${level.length < 2 ? '##' : level} ${plainText(tokens[at + 1])}`;
    const within = `This heading is within a list, since its line begins with "${mark}": no section begins here. Write "${right}" on a line of its own, with an empty line below it.`;
    return [{ code: 'heading-accidental', ...place, message: within }];
  });
}
