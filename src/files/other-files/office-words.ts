import { wordsOfCustomXml } from './held-beside.ts';
import { variablesIn } from './word/fields.ts';
import { symbolOf } from './word/symbols.ts';
import { listZip, unpackZipEntry } from '../zip.ts';
import { MOST_UNPACKED } from './office-package.ts';
import { readXml } from './office-xml.ts';

/** Where Word, Excel, PowerPoint and OpenDocument keep what was written: in cells, boxes, charts, notes and comments too. */
const OFFICE_TEXT = /^(?:word|xl|ppt)\/.*\.xml$|^(?:Object \d+\/)?(?:content|styles)\.xml$/;
/** What every file of theirs has, which nobody wrote. */
const OF_THE_PROGRAM =
  /\/(?:theme|media|printerSettings|_rels)\/|^(?:word|xl|ppt)\/(?:styles|settings|webSettings|fontTable|numbering|calcChain|metadata|presProps|viewProps|tableStyles)\.xml$|\/slideLayouts\/|\/slideMasters\//;

/** XML of somebody's own, and where variables are: only what reads like words is of interest there. */
const CUSTOM_XML = /^customXml\/item\d*\.xml$/;
const VARIABLES = 'word/settings.xml';

/** What one part of an Office file says: its text, or a header, a note, a comment, a chart. */
export type OfficePart = { readonly name: string; readonly text: string };

/**
 * The words of a Word, Excel, PowerPoint or OpenDocument file, part by part, a line for each paragraph or row.
 * A part that unpacks to more than {@link MOST_UNPACKED} bytes is not read.
 */
export function wordsOfOffice(bytes: Buffer): {
  readonly parts: readonly OfficePart[];
  readonly isWhole: boolean;
} {
  const { entries, problem } = listZip(bytes);
  const parts: OfficePart[] = [];
  let isWhole = problem === undefined;
  for (const entry of entries) {
    const isBeside = CUSTOM_XML.test(entry.name) || entry.name === VARIABLES;
    const isText = OFFICE_TEXT.test(entry.name) && !OF_THE_PROGRAM.test(entry.name);
    if (!isText && !isBeside) continue;
    const part = unpackZipEntry(bytes, entry, MOST_UNPACKED);
    if (part === undefined) isWhole = false;
    else if (isBeside) {
      const held = entry.name === VARIABLES ? variablesIn(part) : wordsOfCustomXml(part);
      if (held.length > 0) parts.push({ name: entry.name, text: held.join('\n\n') });
    } else {
      const { text, isWell } = wordsOfPart(part);
      parts.push({ name: entry.name, text });
      isWhole &&= isWell;
    }
  }
  return { parts, isWhole };
}

/** A paragraph, row or string of these names ends a line; a cell is a word apart. */
const LINES = new Set([
  'p',
  'h',
  'si',
  'row',
  'tr',
  'table-row',
  'pt',
  'is',
  'br',
  'cr',
  'comment',
  'scenario',
  'user-field-decl',
]);

const WORDS = new Set(['c', 'tc', 'table-cell', 'tab', 'v', 's', 'n', 'd']);

/** Elements that say something in attributes. */
const SAYING: Readonly<Record<string, readonly string[]>> = {
  // What a cell of OpenDocument holds, of which it shows a part: "1483920.55" shown as "£1.48m".
  'table-cell': ['value', 'string-value', 'date-value'],
  'user-field-decl': ['value', 'string-value', 'date-value'],
  // The source of a pivot table: a text, a number, a date.
  s: ['v'],
  n: ['v'],
  d: ['v'],
  // What somebody tried in place of what the cells show.
  scenario: ['name', 'comment'],
  inputCells: ['val'],
  definedName: ['comment', 'description'],
};

function wordsOfPart(part: Buffer): { readonly text: string; readonly isWell: boolean } {
  const found: string[] = [];
  // A cell may hold the number of a string that is elsewhere, which is no word.
  let isNumberOfString = false;
  const path: string[] = [];
  const isWell = readXml(part, {
    open: ({ name, attributes }) => {
      path.push(name);
      if (name === 'c') isNumberOfString = attributes['t'] === 's';
      if (name === 'sym') found.push(symbolOf(attributes['char'], attributes['font']));
      for (const attribute of SAYING[name] ?? []) found.push(attributes[attribute] ?? '', ' ');
    },
    close: (name) => {
      path.pop();
      if (LINES.has(name)) found.push('\n\n');
      else if (WORDS.has(name)) found.push(' ');
    },
    text: (text) => {
      if (!(isNumberOfString && path.at(-1) === 'v' && path.at(-2) === 'c')) found.push(text);
    },
  });
  return { text: found.join(''), isWell };
}
