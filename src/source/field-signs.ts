import { decodeHTML } from 'entities';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose } from '../rules/rules.ts';
import type { SourceFile } from './source-file.ts';

/** A sign that a field would be printed with: fields are plain text, and no Markdown. */
type Sign = {
  readonly pattern: RegExp;
  readonly message: string;
  /** Of a background paper, which has a field for its address. */
  readonly ofPaper?: string;
  /** What belongs in its place, where that is certain. */
  readonly right?: (match: RegExpExecArray) => string | undefined;
};

const PLAIN = 'A field is plain text, so that';

const LINK = `${PLAIN} this link would be printed with its brackets. Write the words`;

const SIGNS: readonly Sign[] = [
  {
    pattern: /&(?:[a-z]{2,10}|#\d{2,5}|#x[\da-f]{2,5});/gi,
    message: `${PLAIN} the name of a sign, such as &amp;, would be printed in its place. Write the sign itself.`,
    right: ([written]) => (decodeHTML(written) === written ? undefined : decodeHTML(written)),
  },
  {
    pattern:
      /<\/?(?:b|i|u|em|strong|sup|sub|span|font|small|mark)(?:\s[^<>]{0,200})?>|<(?:br|p|div)\s?\/?>|<\/(?:p|div)>/gi,
    message: `${PLAIN} this tag of HTML would be printed. Take it out.`,
    right: ([written]) => (/br|p|div/i.test(written) ? ' ' : ''),
  },
  {
    pattern: /\\u[\da-f]{4}|\\x[\da-f]{2}/gi,
    message: `${PLAIN} this code of a sign would be printed. Write the sign itself.`,
    right: ([written]) => String.fromCharCode(Number.parseInt(written.slice(2), 16)),
  },
  {
    pattern: /\*\*(?=\S)[^*]{1,200}\*\*|(?<![\p{L}\p{N}_])__(?=\S)[^_]{1,200}__(?![\p{L}\p{N}_])/gu,
    message: `${PLAIN} the marks of bold words would be printed. Take them out.`,
    right: ([written]) => written.slice(2, -2),
  },
  {
    pattern: /\[[^[\]]{1,200}\]\((?:https?:\/\/|\/|#|mailto:)[^\s()]{1,500}\)/gi,
    message: `${LINK} alone; a link can be in the text.`,
    ofPaper: `${LINK} as title:, and the address on a line below it as url:, both within one entry.`,
  },
  {
    pattern: /^[“”„][^“”„]*[“”„]$/g,
    message:
      'These quotation marks would be printed with the text: YAML reads only straight ones. Take them out, or write " in their place.',
    right: ([written]) => written.slice(1, -1),
  },
  {
    pattern: /[\u200B\u2060\uFEFF\u00AD]+/g,
    message:
      'There is a sign here that nobody sees, and that keeps the search from finding the word. Take it out: delete the two letters around it, and write them again.',
    right: () => '',
  },
];

/** Texts that are Markdown, where such signs are read; addresses; and words that repeat what another text has. */
const NO_PLAIN_TEXT = new Set<PropertyKey>([
  ...['text', 'words', 'answer', 'attending', 'how'],
  ...['what', 'url', 'email', 'webcast', 'join'],
]);
/** Of one file. */
const MOST = 20;

/** What the fields of a paper would be printed with although nobody wrote it for readers. No message repeats a word of them. */
export function signsInFields(file: SourceFile): Diagnostic[] {
  const lines = file.source.split('\n');
  const found: Diagnostic[] = [];
  const look = (value: unknown, keys: readonly PropertyKey[]): void => {
    if (typeof value === 'object' && value !== null) {
      const isList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) {
        look(inner, [...keys, isList ? Number(key) : key]);
      }
      return;
    }
    if (typeof value !== 'string' || NO_PLAIN_TEXT.has(keys.at(-1) ?? '')) return;
    found.push(...signsIn(value, keys, file, lines));
    // "5. Apologies" would be printed with two numbers.
    if (keys[0] === 'items' && keys[2] === 'title' && /^\d{1,2}[.)]\s+\S/.test(value)) {
      const message =
        'Items are numbered by themselves, and this one would have two numbers. Take the number out; if it must be this one, write it as number: below the title.';
      found.push(diagnose('sign-in-field', file.placeOf(keys, 'value'), message));
    }
  };
  look(file.data, []);
  return found.slice(0, MOST);
}

function signsIn(
  value: string,
  keys: readonly PropertyKey[],
  file: SourceFile,
  lines: readonly string[],
): Diagnostic[] {
  if (!/[&<\\*_\]“”[\u200B\u2060\uFEFF\u00AD]/.test(value)) return [];
  const isOfPaper = keys.includes('background-papers');
  for (const { pattern, message: plain, ofPaper = plain, right } of SIGNS) {
    const message = isOfPaper ? ofPaper : plain;
    for (const match of value.matchAll(pattern)) {
      const to = right?.(match);
      if (right && to === undefined) continue;
      const place = file.placeOf(keys, 'value');
      // In a text that runs over several lines, or is written with escapes, its place isn't known.
      const at = (lines[place.line - 1] ?? '').indexOf(match[0], place.column - 1);
      if (at === -1) return [diagnose('sign-in-field', place, message)];
      const own = { ...place, column: at + 1 };
      const fix =
        to !== undefined && isSafe(to)
          ? { line: own.line, column: own.column, from: match[0], to }
          : undefined;
      return [diagnose('sign-in-field', own, message, fix)];
    }
  }
  return [];
}

/** Whether a sign can be put into a text that may be without quotation marks, or within them. */
const isSafe = (sign: string): boolean => !/["'\\:#]/.test(sign);
