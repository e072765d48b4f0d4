import { joinFigures } from './figures/broken-figures.ts';

/**
 * What a reader reads of a Markdown text: its markup is overwritten with spaces, character by
 * character, so that every word stays at its offset. Letters inside markup (addresses of links,
 * attributes, names of containers, entities) would otherwise be between two words of a sentence. A figure with marks
 * between its digits is in one piece.
 */
export function wordsOfMarkdown(markdown: string): string {
  return MARKUP.reduce(
    (text, [pattern, keep]) => text.replace(pattern, keep),
    joinFigures(markdown),
  );
}

/** Addresses of links and images, with their offsets: {@link wordsOfMarkdown} has none of them. */
export function addressesOfMarkdown(markdown: string): { text: string; offset: number }[] {
  return [...markdown.matchAll(ADDRESS)].map((match) => ({
    text: match[1] ?? '',
    offset: match.index + match[0].indexOf(match[1] ?? ''),
  }));
}

const TARGETS = /\]\(([^()\n]{1,2000})\)|^[ \t>]*\[[^\]\n]{1,200}\]:[ \t]*(\S[^\n]{0,2000})$/gm;

/** The name of another site is one word, whatever hyphens it has. */
const HOST = /^<?https?:\/\/[^/?#\s]+/i;

/**
 * What a Markdown text has in the addresses and titles of its links and pictures, as words: all else is blank, so that each
 * word is on its line.
 */
export function targetsOfMarkdown(markdown: string): string {
  let targets = '';
  let from = 0;
  for (const { 0: found, 1: target, 2: definition, index } of markdown.matchAll(TARGETS)) {
    const words = target ?? definition ?? '';
    const at = index + found.lastIndexOf(words);
    targets += markdown.slice(from, at).replace(/[^\n]/g, ' ');
    targets += words
      .replace(HOST, (host) => host.replaceAll('-', ''))
      .replace(/%2c/gi, ',')
      .replace(/%(?:20|2f|a3|c2%a3)|https?:\/\/|[/?=&#_+-]/gi, ' ');
    from = at + words.length;
  }
  return targets;
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
