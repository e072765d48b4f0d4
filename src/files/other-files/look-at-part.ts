import type { CellRange } from './excel/excel-rules.ts';
import { readDrawing } from './excel/excel-drawings.ts';
import { hiddenCells, hiddenSheets, type Workbook } from './excel/hidden-in-excel.ts';
import {
  hasUnusedNotes,
  leavesOut,
  readsLikeWords,
  wordsOfCustomXml,
  wordsOfNames,
} from './held-beside.ts';
import { hiddenInOpenDocument } from './opendocument/hidden-in-opendocument.ts';
import { hiddenInWord } from './word/hidden-in-word.ts';
import { cropsOfOffice, cropsOfOpenDocument, targetsIn, type Crop } from './office-crops.ts';
import type { OfficeFinding } from './office-fault-words.ts';
import {
  filesInObject,
  inSettings,
  macrosIn,
  relationshipsIn,
  wellFormed,
} from './office-parts-alone.ts';
import { openDocumentStyles, type OpenStyles } from './opendocument/styles.ts';
import { wordsOfBlocks } from './unshown-texts.ts';
import type { WordPainting } from './word/table-styles.ts';

/** What one part of a file must know of others, and what is gathered while the parts are read. */
export type OfficeFile = {
  readonly partOf: (name: string) => Buffer | undefined;
  readonly painting: WordPainting;
  readonly workbook: Workbook;
  readonly open: OpenStyles;
  readonly held: string[];
  readonly shown: string[];
  /** What is held in none of its pages. */
  readonly beside: string[];
  readonly unshown: { readonly texts: string[]; readonly told: string[] };
  readonly crops: Crop[];
};

const EMPTY = Buffer.alloc(0);

type LookAt = (part: Buffer, file: OfficeFile, name: string) => Iterable<OfficeFinding>;

/** By the name of a part; the first that fits. */
const READERS: readonly (readonly [RegExp, LookAt])[] = [
  [/\.rels$/, relationshipsIn],
  [/^\[Content_Types\]\.xml$/, macrosIn],
  [/^word\/settings\.xml$/, inSettings],
  [/^word\/(?:styles|fontTable|webSettings|numbering|theme\/.*)\.xml$/, wellFormed],
  [/^(?:word|xl)\/charts\/[^/]+\.xml$/, inChart],
  [/^word\/(?:foot|end)notes\.xml$/, inNotes],
  [/^word\/glossary\/document\.xml$/, inBlocks],
  [/^word\/(?!media\/|customXml\/).*\.xml$/, inWord],
  [/^xl\/workbook\.xml$/, inWorkbook],
  [/^customXml\/item\d*\.xml$/, inCustomXml],
  [/^xl\/worksheets\/[^/]+\.xml$/, inSheet],
  [/^xl\/drawings\/[^/]+\.(?:xml|vml)$/, inDrawing],
  [/^(?:content|styles)\.xml$/, inOpenDocument],
  [/^Object \d+\/content\.xml$/, filesInObject],
];

/** What finds in a part of that name what must not be there, and gathers what it holds; none where nothing is read in it. */
export const readerOf = (name: string): LookAt | undefined =>
  READERS.find(([named]) => named.test(name))?.[1];

function inWord(part: Buffer, file: OfficeFile, name: string): Iterable<OfficeFinding> {
  const { found, held, shown, instead } = hiddenInWord(part, file.painting);
  file.beside.push(instead);
  file.held.push(...held);
  file.shown.push(shown);
  file.crops.push(...cropsOfOffice(part, targetsOf(file, name)));
  return found;
}

/** A building block is no word of the page, and whoever opens the file can put it there. */
function inBlocks(part: Buffer, { beside, unshown }: OfficeFile): OfficeFinding[] {
  const { words, asides } = wordsOfBlocks(part);
  beside.push(...words);
  unshown.texts.push(...asides);
  return wellFormed(part);
}

function inWorkbook(part: Buffer, { beside }: OfficeFile): Iterable<OfficeFinding> {
  beside.push(...wordsOfNames(part));
  return hiddenSheets(part);
}

function inCustomXml(part: Buffer, { beside }: OfficeFile): OfficeFinding[] {
  beside.push(...wordsOfCustomXml(part));
  return wellFormed(part);
}

function inChart(part: Buffer, file: OfficeFile, name: string): OfficeFinding[] {
  const seen = name.startsWith('word/') ? [...inWord(part, file, name)] : wellFormed(part);
  return leavesOut(part) ? [...seen, 'held-beside'] : seen;
}

/** The texts that cells show. */
export const textsOf = ({ workbook }: OfficeFile): string[] =>
  workbook.strings.map(({ text }) => text);

/** A text that a program left where cells once had it. */
export const hasUnusedTexts = ({ workbook: { strings, used } }: OfficeFile): boolean =>
  strings.some(({ text }, number) => !used.has(number) && readsLikeWords(text));

function inNotes(part: Buffer, file: OfficeFile, name: string): OfficeFinding[] {
  const seen = [...inWord(part, file, name)];
  const isHeld = hasUnusedNotes(part, file.partOf('word/document.xml') ?? EMPTY);
  return isHeld ? [...seen, 'held-beside'] : seen;
}

function inSheet(part: Buffer, file: OfficeFile, name: string): Iterable<OfficeFinding> {
  const covers: CellRange[] = [];
  const things: CellRange[] = [];
  for (const target of targetsOf(file, name).values()) {
    if (!/^xl\/drawings\/[^/]+\.xml$/.test(target)) continue;
    const drawing = readDrawing(file.partOf(target) ?? EMPTY);
    covers.push(...drawing.covers);
    things.push(...drawing.things);
  }
  const hidden = hiddenCells(part, file.workbook, covers, things);
  return leavesOut(part) ? [...hidden, 'held-beside'] : hidden;
}

function inDrawing(part: Buffer, file: OfficeFile, name: string): OfficeFinding[] {
  file.crops.push(...cropsOfOffice(part, targetsOf(file, name)));
  const { isHidden, hasWhite } = readDrawing(part);
  return [...(isHidden ? ['hidden' as const] : []), ...(hasWhite ? ['unseen' as const] : [])];
}

function inOpenDocument(part: Buffer, file: OfficeFile, name: string): Iterable<OfficeFinding> {
  // Both parts have styles of the same names, each for its own words.
  const styles = name === 'content.xml' ? file.open : openDocumentStyles([part]);
  file.crops.push(...cropsOfOpenDocument(part, styles));
  const hidden = hiddenInOpenDocument(part, styles);
  return leavesOut(part) ? [...hidden, 'held-beside'] : hidden;
}

function targetsOf({ partOf }: OfficeFile, name: string): ReadonlyMap<string, string> {
  const at = name.lastIndexOf('/') + 1;
  return targetsIn(partOf(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`), name);
}
