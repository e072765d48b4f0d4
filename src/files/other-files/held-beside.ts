import type { ZipEntry } from '../zip.ts';
import { targetsIn } from './office-crops.ts';
import { readXml } from './office-xml.ts';

/** Of words that somebody wrote: fewer, or code, are a setting of the program that wrote it. */
const FEWEST_WORDS = 2;
const LONGEST = 10_000;

/** Whether a value reads like words or an amount that somebody wrote, and not like a setting of a program. */
export function readsLikeWords(value: string): boolean {
  if (value.length > LONGEST) return false;
  const isCode = /[{}<>\\]|[\w+/=-]{40}/.test(value);
  const words = value.match(/\p{L}{2,}/gu) ?? [];
  const isAmount = /[£$€]\s?\d|\d[\d ]{6,}|\d{1,3}(?:,\d{3}){2}/u.test(value);
  return !isCode && (isAmount || words.length >= FEWEST_WORDS);
}

/** Properties of a document library, sources and cover pages, which their programs show. */
const OF_A_PROGRAM = /^(?:https?:\/\/(?:schemas|purl)\.|urn:)/i;

/** What a part of XML of somebody's own (`customXml/item1.xml`) says. Forms that are filled in may show it on their pages. */
export function wordsOfCustomXml(part: Buffer): string[] {
  const words: string[] = [];
  const path: string[] = [];
  let isOwn = true;
  readXml(part, {
    open: ({ name, attributes }) => {
      if (path.length === 0)
        isOwn = !Object.values(attributes).some((value) => OF_A_PROGRAM.test(value));
      path.push(name);
      if (isOwn) words.push(...Object.values(attributes));
    },
    close: () => path.pop(),
    text: (text) => {
      if (isOwn && text.trim() !== '') words.push(text);
    },
  });
  return words.filter(readsLikeWords);
}

/** What names of a workbook hold that are names of no cells: a text, or a list of texts; and what is noted of a name. */
export function wordsOfNames(workbook: Buffer): string[] {
  const words: string[] = [];
  let formula: string | undefined;
  readXml(workbook, {
    open: ({ name, attributes }) => {
      formula = name === 'definedName' ? '' : undefined;
      if (formula === '') words.push(attributes['comment'] ?? '', attributes['description'] ?? '');
    },
    close: () => {
      const text = formula?.trim() ?? '';
      if (/^(?:"[^]*"|\{[^]*\})$/.test(text)) words.push(text.replace(/[{}]/g, ' '));
      formula = undefined;
    },
    text: (text) => {
      if (formula !== undefined && formula.length < LONGEST) formula += text;
    },
  });
  return words.filter(readsLikeWords);
}

/** Whether a chart has series that it leaves out, with their figures; or a sheet scenarios, with theirs. */
export function leavesOut(part: Buffer): boolean {
  let found = false;
  readXml(part, {
    open: ({ name }) => {
      found ||= /^(?:filtered\p{L}+Series|scenario)$/u.test(name);
    },
  });
  return found;
}

/** Whether notes have one with words to which the text doesn't refer: it was left when its paragraph was deleted. */
export function hasUnusedNotes(notes: Buffer, text: Buffer): boolean {
  const used = new Set<string>();
  readXml(text, {
    open: ({ name, attributes }) => {
      if (/^(?:foot|end)noteReference$/.test(name)) used.add(`${name} ${attributes['id'] ?? ''}`);
    },
  });
  let words: string | undefined;
  let isHeld = false;
  readXml(notes, {
    open: ({ name, attributes }) => {
      if (!/^(?:foot|end)note$/.test(name)) return;
      // The lines above notes have a type, and no words.
      const isUsed = used.has(`${name}Reference ${attributes['id'] ?? ''}`);
      words = isUsed || attributes['type'] !== undefined ? undefined : '';
    },
    close: (name) => {
      if (!/^(?:foot|end)note$/.test(name)) return;
      isHeld ||= words !== undefined && readsLikeWords(words);
      words = undefined;
    },
    text: (more) => {
      if (words !== undefined && words.length < LONGEST) words += more;
    },
  });
  return isHeld;
}

/**
 * Names of parts of Word and Excel to which none leads that is opened: a sheet that the workbook doesn't list. A file
 * that doesn't say where it begins is left to those who read its parts by their names.
 */
export function partsApart(
  parts: readonly ZipEntry[],
  read: (name: string) => Buffer | undefined,
): string[] {
  const names = new Map(parts.map(({ name }) => [name.toLowerCase(), name]));
  const left = [...targetsIn(read('_rels/.rels'), '').values()];
  if (left.length === 0) return [];
  const reached = new Set<string>();
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const name = names.get(withoutEscapes(next).toLowerCase());
    if (name === undefined || reached.has(name)) continue;
    reached.add(name);
    const at = name.lastIndexOf('/') + 1;
    left.push(
      ...targetsIn(read(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`), name).values(),
    );
  }
  return parts
    .map(({ name }) => name)
    .filter(
      (name) =>
        /^(?:word|xl)\/(?!.*_rels\/).*\.(?:xml|vml)$/.test(name) &&
        !reached.has(name) &&
        // Some libraries leave the list of fonts without a way to it, which has no words.
        !(name === 'word/fontTable.xml' && !hasWords(read(name))),
    );
}

function hasWords(part: Buffer | undefined): boolean {
  let found = false;
  const isRead = readXml(part ?? Buffer.alloc(0), {
    open: ({ attributes: { name = '' } }) => {
      found ||= name.length > LONGEST_NAME_OF_FONT;
    },
    text: (text) => {
      found ||= text.trim() !== '';
    },
  });
  return found || !isRead;
}

/** ISO/IEC 29500-1, 17.8.3.10: as Windows has it. */
const LONGEST_NAME_OF_FONT = 32;

function withoutEscapes(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
