import type { CustomFontSubsetEmbedder, PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pdfLib } from '../../../files/inspecting/pdf-lib.ts';

const modules = createRequire(import.meta.url);

export type Weight = 400 | 600;

/** A line of type: pieces of it, each in a font that has its letters. */
export type Line = {
  /** At a size of 1. */
  readonly width: number;
  readonly pieces: readonly { readonly font: string; readonly hex: string; readonly width: number }[]; // prettier-ignore
};

/** The fonts of what is stamped: Source Sans 3, as on the site. */
export type StampFonts = {
  width(text: string, weight: Weight): number;
  write(text: string, weight: Weight): Line;
  /** By the name that `pieces` give. */
  readonly all: ReadonlyMap<string, PDFRef>;
  /** Puts what was written in them into the file. To be called once, at the end. */
  embed(): Promise<void>;
};

/** In the order in which a letter is looked for; the first has all of English. */
const ALPHABETS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'greek-ext', 'cyrillic-ext']; // prettier-ignore
/** Letters alone: a ligature would be read out as one where a reader knows none. */
const PLAIN = { liga: false, clig: false, dlig: false, calt: false, kern: false };

type Fontkit = Parameters<typeof CustomFontSubsetEmbedder.for>[0];

type Face = {
  readonly name: string;
  readonly weight: Weight;
  readonly font: CustomFontSubsetEmbedder;
  /** Code points. */
  readonly letters: ReadonlySet<number>;
  /** At a size of 1. */
  readonly width: (text: string) => number;
  /** As hexadecimal digits in angle brackets. */
  readonly encode: (text: string) => string;
};

/** @param texts all that is going to be written: what alphabets they need is loaded */
export async function openStampFonts(
  context: PDFContext,
  texts: readonly string[],
): Promise<StampFonts> {
  const letters = new Set([...texts.join('').normalize('NFC')].map((letter) => letter.codePointAt(0) ?? 0)); // prettier-ignore
  const faces: Face[] = [];
  for (const weight of [400, 600] as const) {
    const missing = new Set(letters);
    for (const alphabet of ALPHABETS) {
      if (alphabet !== 'latin' && missing.size === 0) break;
      const face = await loadFace(alphabet, weight, faces.length);
      const had = missing.size;
      for (const letter of missing) if (hasLetter(face, letter)) missing.delete(letter);
      if (alphabet === 'latin' || missing.size < had) faces.push(face);
    }
  }
  const all = new Map(faces.map(({ name }) => [name, context.nextRef()]));
  const piecesOf = (text: string, weight: Weight) => {
    const own = faces.filter((face) => face.weight === weight);
    const pieces: { face: Face; text: string }[] = [];
    for (const letter of text.normalize('NFC')) {
      const { face, as } = faceOf(own, letter);
      if (face === undefined) continue;
      const last = pieces.at(-1);
      if (last?.face === face) last.text += as;
      else pieces.push({ face, text: as });
    }
    return pieces;
  };
  return {
    width: (text, weight) =>
      piecesOf(text, weight).reduce((sum, { face, text: own }) => sum + face.width(own), 0),
    write: (text, weight) => {
      const pieces = piecesOf(text, weight).map(({ face, text: own }) => {
        return { font: face.name, hex: face.encode(own), width: face.width(own) };
      });
      return { width: pieces.reduce((sum, { width }) => sum + width, 0), pieces };
    },
    all,
    embed: async () => {
      for (const { name, font } of faces) {
        // A subset without a letter can't be written.
        font.encodeText(' ');
        await font.embedIntoContext(context, all.get(name));
      }
    },
  };
}

async function loadFace(alphabet: string, weight: Weight, at: number): Promise<Face> {
  const file = modules.resolve(`@fontsource/source-sans-3/files/source-sans-3-${alphabet}-${weight}-normal.woff`); // prettier-ignore
  const fontkit = modules('@cantoo/fontkit') as Fontkit;
  // A subset has a tag of six letters before its name (ISO 32000-1, 9.6.4).
  const tag = `PACK${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`;
  const name = `${tag}+SourceSans3-${weight === 400 ? 'Regular' : 'Semibold'}`;
  const font = await pdfLib.CustomFontSubsetEmbedder.for(fontkit, readFileSync(file), name, PLAIN);
  return {
    ...{ name: `PackFont${at}`, weight, font, letters: new Set(font.font.characterSet) },
    width: byLetter(
      (text) => font.widthOfTextAtSize(text, 1),
      (widths) => widths.reduce((sum, width) => sum + width, 0),
    ),
    encode: byLetter(
      (text) => font.encodeText(text).toString(),
      (codes) => `<${codes.map((code) => code.slice(1, -1)).join('')}>`,
    ),
  };
}

/** Letters that stand beside each other as they are; others may carry marks that belong to the one before. */
const PLAIN_LETTERS = /^[\x20-\x7e]*$/;

/** The same of a text, from what is known of its letters: a font takes long to set a line, and a pack has two on each page. */
function byLetter<T>(
  of: (text: string) => T,
  join: (parts: readonly T[]) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  const ofOne = (part: string): T => {
    const found = known.get(part) ?? of(part);
    known.set(part, found);
    return found;
  };
  return (text) => (PLAIN_LETTERS.test(text) ? join(Array.from(text, ofOne)) : ofOne(text));
}

function hasLetter({ letters }: Face, letter: number): boolean {
  return letters.has(letter);
}

/** A letter that no font has is written without its marks, else as a question mark. */
function faceOf(faces: readonly Face[], letter: string): { face: Face | undefined; as: string } {
  for (const as of [letter, letter.normalize('NFKD').charAt(0), '?']) {
    const face = faces.find((each) => hasLetter(each, as.codePointAt(0) ?? 0));
    if (face) return { face, as };
  }
  return { face: faces[0], as: '?' };
}
