import type { PDFContext, PDFDict } from '@cantoo/pdf-lib';
import { pdfLib } from '../../inspecting/pdf-lib.ts';
import { maskWords, type HiddenFinding } from '../finding.ts';
import { squashed } from '../open-words.ts';
import { unpacked } from './content-streams.ts';

/** More letters than any ligature has: "ffi", "viii". */
const LETTERS_OF_A_WORD = 5;
/** Fewer letters that are told as others are small capitals, or a slip of a program. */
const FEWEST_CHANGED = 3;
const MOST_MAPPINGS = 5_000;
const MOST_RANGE = 256;
/** Fonts of pictures, whose copies are the names of those. */
const PICTURES = /icon|awesome|dings|emoji|symbol|glyph/iu;

const name = (key: string) => pdfLib.PDFName.of(key);

/**
 * Fonts that say one thing to the eye and another to whoever copies their letters (ToUnicode, ISO 32000-1, 9.10.3): a sign that stands for a whole word, or
 * letters that a font which every program has would show as others.
 */
export function findLyingFonts(context: PDFContext, openLetters: string): HiddenFinding[] {
  const found = new Set<string>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof pdfLib.PDFDict)) continue;
    const stream = object.lookup(name('ToUnicode'));
    if (!(stream instanceof pdfLib.PDFRawStream)) continue;
    if (PICTURES.test(nameAt(object, 'BaseFont'))) continue;
    const told = mappingsOf(unpacked(stream));
    for (const { words } of told) {
      const letters = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
      if (letters >= LETTERS_OF_A_WORD && openLetters.includes(squashed(words))) found.add(words);
    }
    if (!showsPlainLetters(object)) continue;
    const changed = told.filter(({ code, words }) => isAnother(code, words));
    const isUsed = changed.some(({ words }) => openLetters.includes(squashed(words)));
    if (changed.length >= FEWEST_CHANGED && isUsed)
      found.add(changed.map(({ words }) => words).join(''));
  }
  return [...found].slice(0, 1).map((words) => ({
    kind: 'unseen-words',
    severity: 'error',
    page: 0,
    box: null,
    reason:
      'Letters in the PDF say one thing to the eye and another to whoever copies or searches them (ToUnicode).',
    masked: maskWords(words),
  }));
}

/** Whether a code that is a letter of ASCII is shown as that letter, whatever is said of it. */
function showsPlainLetters(font: PDFDict): boolean {
  if (nameAt(font, 'Subtype') !== 'Type1' && nameAt(font, 'Subtype') !== 'TrueType') return false;
  // One that the file brings along may have its letters in any order.
  if (font.has(name('FontDescriptor'))) return false;
  const encoding = font.lookup(name('Encoding'));
  return (
    !(encoding instanceof pdfLib.PDFDict) && !/symbol|dingbats/iu.test(nameAt(font, 'BaseFont'))
  );
}

/** Whether what is told of a letter is another; the same in capitals, with an accent or with spaces is not. */
function isAnother(code: number, words: string): boolean {
  const shown = String.fromCharCode(code);
  return (
    /[a-z\d]/iu.test(shown) &&
    squashed(words.normalize('NFD').replaceAll(/\p{M}/gu, '')) !== shown.toLowerCase()
  );
}

type Mapping = { readonly code: number; readonly words: string };

/** What a ToUnicode says of each code: "<54> <0054>", "<20> <7E> <0020>", "<01> <02> [<0041> <0042>]". */
function mappingsOf(cmap: string): Mapping[] {
  const mappings: Mapping[] = [];
  for (const [, kind, body = ''] of cmap.matchAll(/begin(bfchar|bfrange)(.*?)endbf/gsu)) {
    const pattern =
      kind === 'bfchar'
        ? /<([\da-f\s]+)>(\s*)<([\da-f\s]*)>/giu
        : /<([\da-f\s]+)>\s*<([\da-f\s]+)>\s*(\[[^\]]*\]|<[\da-f\s]*>)/giu;
    for (const [, first = '', last = '', target = ''] of body.matchAll(pattern)) {
      if (mappings.length >= MOST_MAPPINGS) return mappings;
      const from = Number.parseInt(first.replaceAll(/\s/gu, ''), 16);
      if (kind === 'bfchar') mappings.push({ code: from, words: wordsOf(target) });
      else mappings.push(...mappingsOfRange(from, Number.parseInt(last, 16), target));
    }
  }
  return mappings;
}

function mappingsOfRange(from: number, to: number, target: string): Mapping[] {
  if (target.startsWith('[')) {
    return [...target.matchAll(/<([\da-f\s]*)>/giu)].map(([, hex = ''], at) => ({
      code: from + at,
      words: wordsOf(hex),
    }));
  }
  const words = wordsOf(target.slice(1, -1));
  const last = words.charCodeAt(words.length - 1);
  return Array.from({ length: Math.min(MOST_RANGE, Math.max(0, to - from + 1)) }, (_, at) => ({
    code: from + at,
    words: words.slice(0, -1) + String.fromCharCode(last + at),
  }));
}

/** UTF-16 in hexadecimal. */
function wordsOf(hex: string): string {
  const bytes = Buffer.from(hex.replaceAll(/\s/gu, ''), 'hex');
  return bytes
    .subarray(0, bytes.length & ~1)
    .swap16()
    .toString('utf16le');
}

function nameAt(dict: PDFDict, key: string): string {
  const value = dict.lookup(name(key));
  return value instanceof pdfLib.PDFName ? value.decodeText() : '';
}
