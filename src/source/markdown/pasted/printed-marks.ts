import type { TextProblem } from '../problem.ts';
import { change, placeAt, printedTexts, type PastedText, type WrittenText } from './open-text.ts';

/** A mark of another program, or of Markdown where it has no effect, which readers would see. */
type Mark = {
  readonly pattern: RegExp;
  readonly message: string;
  /** What belongs in its place, where that is certain. */
  readonly right?: (match: RegExpExecArray) => string;
};

const MARKS: readonly Mark[] = [
  {
    pattern:
      /&amp;(?=(?:amp|nbsp|lt|gt|quot|apos|pound|euro|ndash|mdash|hellip|bull|middot|[lr][sd]quo|#\d{2,5}|#x[\da-f]{2,5});)/gi,
    message:
      'The name of a sign, such as &nbsp;, would be printed in its place: it was escaped twice. Write the sign itself.',
    right: () => '&',
  },
  {
    pattern: /(?<![\\:])\\(?= \S)/g,
    message:
      'This backslash would be printed: it is pandoc’s sign for a blank that keeps words together. Take it out.',
    right: () => '',
  },
  {
    pattern:
      /^[ \t]*\\(?:newpage|pagebreak|clearpage|tableofcontents)[ \t]*$|^[ \t]*(?:\[\[?_?TOC_?\]\]?|\{\{TOC\}\})[ \t]*$/gm,
    message:
      'This is an instruction for a printed page, and would be printed itself. Take the line out.',
  },
  {
    pattern:
      /\\(?:textbf|textit|emph|underline|section|subsection|frac|begin|item|hline|footnote|label|ref|cite)\b(?=[[{])/g,
    message:
      'This is LaTeX, which would be printed as it is written. Write it in words, or in Markdown.',
  },
  {
    pattern: /^[ \t]*\.\. [a-z][a-z-]{1,30}::(?=\s|$)/gm,
    message:
      'This is an instruction of reStructuredText, and would be printed itself. Write what it makes: a table with | between its cells, or a paragraph.',
  },
  {
    pattern: /<!\[CDATA\[|<\?xml\b|<\?php\b/gi,
    message: 'This is the code of another program, and would be printed. Take it out.',
  },
  {
    pattern: /\{(?:\+\+|--|~~|>>|==)(?=[^\s{}])/g,
    message:
      'This is a tracked change or a comment of another program, and would be printed. Write the words as they are meant, without the signs.',
  },
  {
    pattern:
      /(?<![={\w])==(?=[^\s=])[^=\n]{1,200}(?<=\S)==(?![=\w])|(?<![+{\w])\+\+(?=[^\s+])[^+\n]{1,200}(?<=\S)\+\+(?![+\w])/g,
    message:
      'The signs around these words would be printed: they mean nothing here. Take them out, or write **bold**.',
    right: ([all]) => all.slice(2, -2),
  },
  {
    pattern: /(?<!\\)\[\[(?!_?TOC_?\])[^[\]\n]{1,200}\]\](?!\()/g,
    message:
      'This is the link of a wiki, and would be printed with its brackets. Write the words in square brackets and the address in round ones: [the budget](https://…).',
  },
  {
    pattern: /(?<![\p{L}\p{N}:/.]):(?:[a-z][a-z_]{0,30}[a-z\d]|\+1|-1|100):(?![\p{L}\p{N}:/])/gu,
    message:
      'The name of a small picture (an emoji) would be printed as it is written. Say in words what it means, or take it out.',
  },
  {
    pattern: /^[ \t]*(?:>[ \t]?){1,9}\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gim,
    message:
      'The mark of a box of another program would be printed as it is written. Take it out, and begin the paragraph with a word such as **Note:**',
  },
  {
    pattern: /^[ \t]*\*\[[^[\]\n]{1,40}\]:(?=[ \t]+\S)/gm,
    message:
      'What an abbreviation means can’t be said like this: the line would be printed. Write it in brackets after the abbreviation, where it is first used.',
  },
  {
    pattern:
      /(?<![\\$\p{L}\p{N}])\$(?=[^\s$\d])[^$\n]{0,100}[\^_\\{][^$\n]{0,100}(?<=\S)\$(?![\p{L}\p{N}])/gu,
    message:
      'This formula would be printed as it is written, with its signs. Write it in words, with x^2^ for a raised sign and H~2~O for a lowered one.',
  },
];

/** What would be printed as it is written: signs that another program knows, and stars and links that Markdown doesn't read. */
export function printedMarks({ written }: PastedText): TextProblem[] {
  return written.flatMap((text) => {
    if (!/[\\&<{=+[*(:$]/.test(text.source) || text.source.includes('`')) return [];
    const printed = textOf(text);
    return [
      ...MARKS.flatMap((mark) => marksIn(text, mark)),
      ...stars(text),
      ...starsBetweenFigures(text),
      ...links(text, printed),
      ...withoutAddress(text, printed),
    ];
  });
}

/** All words of a text as they are printed, those of links with them. */
const textOf = (text: WrittenText): string => printedTexts(text).join('');

function marksIn(text: WrittenText, { pattern, message, right }: Mark): TextProblem[] {
  return [...text.source.matchAll(pattern)].map((match) => {
    const place = placeAt(text, match.index);
    return right
      ? change('pasted-sign', place, message, match[0], right(match))
      : { code: 'pasted-sign' as const, ...place, message };
  });
}

const BOLD_UNREAD = /(?<![\\*\p{L}\p{N}])\*\*(?=[\p{L}“"‘(£])|\*\*[^*\n]{1,200}\*\*/gu;

/** "**Note:**The": stars that begin bold words, which end nowhere, or at a word. */
function stars(text: WrittenText): TextProblem[] {
  const isPrinted = printedTexts(text).some((part) => new RegExp(BOLD_UNREAD).test(part));
  // Blanks beside the stars have a message of their own.
  if (
    !isPrinted ||
    /\*\*\s|\s\*\*(?!\S)|\\\*/.test(text.source.replace(/\s\*\*(?=\S)|(?<=\S)\*\*\s/g, ''))
  ) {
    return [];
  }
  const match = new RegExp(BOLD_UNREAD).exec(text.source);
  if (!match) return [];
  const message =
    'These stars would be printed. Bold words have two stars before and two after them, in the same paragraph, with a blank between the last stars and the next word.';
  return [{ code: 'pasted-sign', ...placeAt(text, match.index), message }];
}

/** "2*3*4" would lose its stars, and show a figure in italics. */
function starsBetweenFigures(text: WrittenText): TextProblem[] {
  const isRead = text.tokens.some(({ children }) =>
    children?.some(({ type }) => type === 'em_open'),
  );
  if (!isRead) return [];
  const message =
    'These stars would be lost, and what is between them would be in italics. Write a backslash before each: \\*.';
  return [
    ...text.source.matchAll(/(?<=[\p{N}])\*(?!\*)([\p{L}\p{N}]{1,30})\*(?=[\p{L}\p{N}])/gu),
  ].map((match) =>
    change('pasted-sign', placeAt(text, match.index), message, match[0], `\\*${match[1] ?? ''}\\*`),
  );
}

/** "[the plan][plan]" and "[the plan][]", where no line says what the address of "plan" is. "[1][2]" are references. */
const BY_LABEL =
  /(?<!\\)\[(?!\^)([^[\]]{1,300})(?<!\\)\]\[(?!\^|\d{1,3}\]|(?:\p{Lu}[\p{L}.]{0,8} )?\d{4}\])([^[\]]{0,200})\]/gu;

function withoutAddress(text: WrittenText, printed: string): TextProblem[] {
  const shown = printed.replace(/\s/g, '');
  if (!shown.includes('][')) return [];
  return [...text.source.matchAll(BY_LABEL)].flatMap((match): TextProblem[] => {
    const [, , label = ''] = match;
    if (!shown.includes(`][${label.replace(/\s/g, '')}]`)) return [];
    const isPicture = text.source[match.index - 1] === '!';
    const message = isPicture
      ? 'This isn’t read as a picture, and would be printed with its brackets: nothing says which file it is. Write the name of the file in round brackets in place of the second pair: ![A map of the site](map.png).'
      : 'This isn’t read as a link, and would be printed with its brackets: nothing says what its address is. Write the address in round brackets in place of the second pair: [the budget](https://…).';
    return [{ code: 'link-unread', ...placeAt(text, match.index), message }];
  });
}

const ADDRESS = String.raw`(?:https?:\/\/|www\.|mailto:|tel:)`;
const UNREAD = new RegExp(String.raw`(?<!\\)\]\(\s*${ADDRESS}`, 'i');
const REVERSED = new RegExp(
  String.raw`\(([^()\[\]\n]{1,200})\)\[(${ADDRESS}[^\s\[\]]{1,500})\]`,
  'gi',
);
const APART = new RegExp(
  String.raw`(?<![\\\]])\[([^\[\]\n]{1,300})\] \((${ADDRESS}[^\s()]{1,500})\)`,
  'gi',
);

/** Links with a blank too many, with brackets the wrong way round, or without their last bracket. */
function links(text: WrittenText, printed: string): TextProblem[] {
  const message =
    'This isn’t read as a link, and would be printed with its brackets. Write the words in square brackets and the address right after them in round ones, with %20 for a blank in it: [the budget](https://…).';
  // "[1] (https://…)" is a reference.
  const apart = [...text.source.matchAll(APART)].filter(([, words = '']) =>
    /\p{L}\S*\s/u.test(words),
  );
  const turned = [...text.source.matchAll(REVERSED), ...apart].map((match) =>
    change(
      'link-unread',
      placeAt(text, match.index),
      message,
      match[0],
      `[${match[1] ?? ''}](${match[2] ?? ''})`,
    ),
  );
  // An escaped bracket is meant.
  if (turned.length > 0 || !UNREAD.test(printed) || text.source.includes('\\](')) return turned;
  const whole =
    /(?<!\\)\]\(\s*((?:https?:\/\/|www\.)[^\s()"]{1,500}(?: [^\s()"]{1,200}){1,10})\)/i.exec(
      text.source,
    );
  if (whole) {
    const [, address = ''] = whole;
    const place = placeAt(text, whole.index + whole[0].indexOf(address));
    return [change('link-unread', place, message, address, address.replaceAll(' ', '%20'))];
  }
  const at = text.source.search(UNREAD);
  return at === -1 ? [] : [{ code: 'link-unread', ...placeAt(text, at), message }];
}
