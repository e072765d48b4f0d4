import { sieve } from '../../../language/patterns/sieve.ts';
import type { TextProblem } from '../problem.ts';
import { linkProblems } from './links.ts';
import { change, placeAt, type PastedText, type WrittenText } from './open-text.ts';
import { starsBetweenFigures, unreadStars } from './stars.ts';

/** A mark of another program, or of Markdown where it has no effect, which readers would see. */
type Mark = {
  readonly pattern: RegExp;
  readonly message: string;
  /** What belongs in its place, where that is certain. */
  readonly right?: (match: RegExpExecArray) => string;
};

const marksFor = sieve<Mark>([
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
    pattern: /(?<![~\w\\)\]])~(?=[^\s~/])[^~\n]{0,60}(?<=[^\s\\])~(?![~\w(])/g,
    message:
      'These two signs ~ would be printed. A lowered figure is written within its word, as H~2~O; words that no longer hold are taken out.',
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
  {
    pattern:
      /&(?:(?:nbsp|pound|euro|ndash|mdash|hellip|bull|[lr][sd]quo)(?![;a-z])|nbsp(?=[a-z])|pound(?=\d)|(?:amp|lt|gt|quot|apos|copy|deg|middot)(?![;\p{L}\d=])|#\d{2,5}(?![;\d]))/giu,
    message:
      'The name of a sign would be printed in its place, for want of a semicolon behind it. Write the sign itself.',
    right: ([name]) => `${name};`,
  },
  {
    pattern: /(?<=\d)\^(st|nd|rd|th)(?![\p{L}^])(?: ?\^(?!\w))?/giu,
    message: 'This sign would be printed: what is raised has ^ on both sides. Write 9^th^.',
    right: ([, ending = '']) => `^${ending}^`,
  },
  {
    pattern: /(?<=(?<![£€$\d.,][\d.,]{0,12})\d ?(?:km|cm|mm|m|ft|yd|in))\^([23])(?![\d^])/gu,
    message: 'This sign would be printed: what is raised has ^ on both sides. Write m^2^.',
    right: ([, raised = '']) => `^${raised}^`,
  },
  {
    pattern: /(?<=(?<![\p{L}\p{N}])(?:CO|H|NO|SO|O|PM|NH|CH|N))~(\d(?:\.\d)?)(?![\d~.])/gu,
    message: 'This sign would be printed: what is lowered has ~ on both sides. Write CO~2~.',
    right: ([, lowered = '']) => `~${lowered}~`,
  },
  {
    pattern:
      /(?<![\\\])`*]|:::[ \t]{0,3})\{\.[a-z][\w-]{0,40}(?:[ \t]+[.#]?[a-z][\w="-]{0,60}){0,4}[ \t]*\}/gi,
    message: 'This sets the look of a text in another program, and would be printed. Take it out.',
    right: () => '',
  },
  {
    // Two powers in a sum: what is between their signs would be raised.
    pattern:
      /(?<=[\p{L}\p{N})])(?<!\\)\^(?=[^\s^]{0,40}\^[\p{L}\p{N}(+−-])[+−-]?(?:\d{1,4}|\p{L}{1,2})[^\p{L}\p{N}\s^.\\][^\s^]{0,40}\^/gu,
    message:
      'What is between these two signs ^ would be raised. A power has the sign before and after it: write 10^6^/10^7^. If this is one power, put a blank after it.',
  },
  {
    pattern: /(?<![%\w])%%[ \t][^%\n]{1,300}?[ \t]?%%(?!%)/g,
    message: 'This is a comment of another program, which would be printed. Take it out.',
  },
  {
    pattern:
      /\[(b|i|u|s|quote|size|color|center|list|url)(?:=[^\]\n]{1,200})?\](?=[^[\]\n]{0,300}\[\/\1\])/gi,
    message:
      'These signs of a forum would be printed. Write **bold** or _italic_, and a link as [the budget](https://…).',
  },
  {
    pattern: /(?<=^[ \t>]*\||\|)[ \t]*#{2,6}[ \t]+(?=[^\s|])/gm,
    message: 'The signs of a heading would be printed in a cell. Take them out.',
    right: () => ' ',
  },
  {
    pattern: /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[a-z]{3,20}(?=[ \t]*(?:"[^"\n]*")?[ \t]*$)/gm,
    message:
      'The mark of a box of another program would be printed as it is written. Take it out, and begin the paragraph with a word such as **Note:**',
  },
  {
    pattern: /(?<=\S)[ \t]+\^[a-z\d]{4,20}[ \t]*$/gm,
    message: 'This is the mark by which another program finds the paragraph. Take it out.',
    right: () => '',
  },
  {
    pattern: /^[ \t]*\$\$[^$]{0,500}\$\$[ \t]*$/gm,
    message:
      'This formula would be printed as it is written, with its signs. Write it in words, with x^2^ for a raised sign and H~2~O for a lowered one.',
  },
  {
    pattern: /^[ \t]*[-–—.]{2,}[ \t]*(?:page|section|column) break\b[^\n]{0,40}[ \t]*$/gim,
    message:
      'This is an instruction for a printed page, and would be printed itself. Take the line out.',
  },
  {
    pattern: /^[ \t]*(?:={5,}|[—–]{5,})[ \t]*$/g,
    message: 'This line of signs would be printed. Write three hyphens in its place.',
    right: () => '---',
  },
]);

/** What would be printed as it is written: signs that another program knows, and stars and links that Markdown doesn't read. */
export function printedMarks({ lines, written }: PastedText): TextProblem[] {
  const marks = marksFor(lines.join('\n'));
  const ofEach = written.flatMap((text) => {
    if (!/[\\&<{=+[*(:$%^~#"!?–—-]/.test(text.source) || text.source.includes('`')) return [];
    return [
      ...marks.flatMap((mark) => marksIn(text, mark)),
      ...starsBetweenFigures(text),
      ...linkProblems(text),
    ];
  });
  return [...ofEach, ...unreadStars(written)];
}

function marksIn(text: WrittenText, { pattern, message, right }: Mark): TextProblem[] {
  return [...text.source.matchAll(pattern)].map((match) => {
    const place = placeAt(text, match.index);
    return right
      ? change('pasted-sign', place, message, match[0], right(match))
      : { code: 'pasted-sign' as const, ...place, message };
  });
}
