import { joinFigures } from './figures/broken-figures.ts';
import { joinWords } from './words/broken-words.ts';

/**
 * What a reader reads of a Markdown text: its markup is overwritten with spaces, character by
 * character, so that every word stays at its offset. Letters inside markup (addresses of links,
 * attributes, names of containers, entities) would otherwise be between two words of a sentence. A figure with marks
 * between its digits is in one piece, and so is a word with signs that nobody sees, or a printed line's end, between its letters.
 */
export function wordsOfMarkdown(markdown: string): string {
  return MARKUP.reduce(
    (text, [pattern, keep]) => text.replace(pattern, keep),
    joinWords(joinFigures(markdown)),
  );
}

/** Addresses of links and images, with their offsets: {@link wordsOfMarkdown} has none of them. */
export function addressesOfMarkdown(markdown: string): { text: string; offset: number }[] {
  return [...markdown.matchAll(ADDRESS)].map((match) => ({
    text: match[1] ?? '',
    offset: match.index + match[0].indexOf(match[1] ?? ''),
  }));
}

const TARGETS =
  /\]\(((?:[^()\n]|\([^()\n]{0,500}\)){1,2000})\)|^[ \t>]*\[[^\]\n]{1,200}\]:[ \t]*(\S[^\n]{0,2000})$|(?<![\p{L}\p{N}])((?:https?:\/\/|mailto:)(?:\([^\s<>()]{0,500}\)|[^\s<>"')\]]){1,2000})/gmu;

/** The name of another site is one word, whatever hyphens it has. */
const HOST = /^<?https?:\/\/[^/?#\s]+/i;

/** Bytes that an address has by their numbers: "%20", "%C2%A3". */
const NUMBERED = /(?:%[\da-f]{2})+/gi;

/**
 * What a Markdown text has in the addresses and titles of its links and pictures, and in addresses that are written out, as
 * words: all else is blank, so that each word is on its line.
 */
export function targetsOfMarkdown(markdown: string): string {
  let targets = '';
  let from = 0;
  for (const { 0: found, 1: target, 2: definition, 3: alone, index } of markdown.matchAll(
    TARGETS,
  )) {
    const words = target ?? definition ?? alone ?? '';
    const at = index + found.lastIndexOf(words);
    targets += markdown.slice(from, at).replace(/[^\n]/g, ' ');
    targets += words
      .replace(HOST, (host) => host.replaceAll('-', ''))
      .replace(NUMBERED, inLetters)
      .replace(/https?:\/\/|mailto:|[/?=&#_+\n\r-]/gi, ' ');
    from = at + words.length;
  }
  return targets;
}

/** The letters of such bytes; of what is no text in UTF-8, each byte is a letter. */
function inLetters(numbered: string): string {
  const bytes = Buffer.from(numbered.replaceAll('%', ''), 'hex');
  const text = bytes.toString('utf8');
  return text.includes('\ufffd') ? bytes.toString('latin1') : text;
}

type Keep = (matched: string, ...groups: string[]) => string;

const ADDRESS = /\]\(\s*<?([^)\s>]+)/g;

/** An accented letter written as an entity folds to its first letter: `&eacute;` is an e. */
const LETTER_ENTITY = /^&([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash);$/i;

const blank: Keep = (matched) => matched.replace(/[^\n]/g, ' ');

const MARKUP: readonly (readonly [RegExp, Keep])[] = [
  // A container's fence, and the language of a code fence.
  [/^[ \t]*(?::::|```|~~~).*$/gm, blank],
  [/<!--|-->/g, blank],
  [/<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>/gi, blank],
  [/\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g, blank],
  [/\[\^[^\]\n]+\]:?/g, blank],
  // "B. Thwaite" at the beginning of a line is a name.
  [
    /^[ \t>]*(?:[-*+]|(?:\d{1,3}|[a-z]|[ivxlc]{1,5}|[IVXLC]{2,5}|[A-Z](?!\.[ \t]+\p{Lu}\p{Ll}))[.)])[ \t]+/gmu,
    blank,
  ],
  [/&#\d{1,7};|&#x[\da-f]{1,6};/gi, decoded],
  [
    /&[a-z]\w{1,30};/gi,
    (matched) => (LETTER_ENTITY.exec(matched)?.[1] ?? '').padEnd(matched.length),
  ],
];

function decoded(entity: string): string {
  const hex = /^&#x/i.test(entity);
  const codePoint = Number.parseInt(entity.slice(hex ? 3 : 2), hex ? 16 : 10);
  const character = codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
  return character.padEnd(entity.length);
}
