import type { PDFArray, PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { findPersonalData, PERSONAL_DATA_NAMES } from '../../../language/personal-data.ts';
import { pdfLib } from '../../inspecting/pdf-lib.ts';
import type { HiddenFinding } from '../finding.ts';
import { maskWords } from '../finding.ts';
import { isPerson, namesPerson } from '../names.ts';
import { squashed } from '../open-words.ts';
import { contentOf, shownIn } from './content-streams.ts';
import { looseTexts, readAsides } from './loose-words.ts';
import { findLyingFonts } from './lying-fonts.ts';
import { isOfOwner, ownProperties } from './own-properties.ts';
import { linkText, metadataText, ownStrings } from './unseen-entries.ts';
import { findUnseenFields } from './unseen-fields.ts';

/** Where in a file a text is that no page shows. */
type Place =
  | 'bookmark'
  | 'alternative'
  | 'actual'
  | 'form'
  | 'link'
  | 'note'
  | 'left-over'
  | 'destination'
  | 'layer'
  | 'author'
  | 'property'
  | 'labelled'
  | 'owner'
  | 'entry'
  | 'program'
  | 'comment'
  | 'loose';

const PLACES: Readonly<Record<Place, string>> = {
  bookmark: 'A bookmark',
  alternative: 'The alternative text of a picture',
  actual: 'The text behind the words of a page',
  form: 'A field of a form',
  link: 'A link',
  note: 'A note',
  'left-over': 'A part of the PDF that no page uses any more',
  destination: 'The name of a place that links lead to',
  layer: 'The name of a layer',
  author: 'The author of a note or a signature',
  property: 'A property of the PDF',
  labelled: 'A property of the PDF',
  owner: 'A property of the PDF',
  entry: 'A part of the PDF that is for programs alone',
  program: 'A part of the PDF that is for programs alone',
  comment: 'A comment in the code of the PDF',
  loose: 'Text between the parts of the PDF, or after the last of them,',
};

/** Where a name is of somebody whom no page need name. */
const NAMING: ReadonlySet<Place> = new Set(['bookmark', 'destination', 'layer', 'author', 'owner', 'property']); // prettier-ignore

type Told = { readonly place: Place; readonly text: string };

/** Of one file; a text longer than this is cut. */
const MOST_FINDINGS = 20;
const LONGEST_NAME = 200;
const MOST_TEXT = 100_000;
const MOST_TEXTS = 200_000;

/**
 * What the objects of a file say and its pages don't: personal data in bookmarks, alternative texts, forms, links,
 * notes and left-over objects; words behind other words; small pictures of its pages.
 * @param bytes of the whole file: what is in none of its objects is read from them
 * @param pages the text of each page
 */
export function findInObjects(
  context: PDFContext,
  bytes: Buffer,
  pages: readonly string[],
): HiddenFinding[] {
  const open = squashed(pages.join(''));
  const told = textsOf(context, bytes);
  const findings = new Map<string, HiddenFinding>();
  const add = (finding: HiddenFinding) => {
    if (findings.size < MOST_FINDINGS) findings.set(`${finding.reason} ${finding.masked}`, finding);
  };
  const known = new Set<string>();
  for (const { place, text } of told) {
    for (const { kind, masked, strength, index, length } of findPersonalData(text, 'unseen')) {
      // Programs write addresses of their makers, and numbers of their own.
      if (strength === 'info' || (place === 'program' && strength !== 'error')) continue;
      const key = squashed(text.slice(index, index + length));
      if (open.includes(key) || (place === 'entry' && strength === 'warning' && known.has(key)))
        continue;
      known.add(key);
      add({
        kind: 'personal-data',
        severity: strength,
        page: 0,
        box: null,
        reason: `${PLACES[place]} has what looks like ${PERSONAL_DATA_NAMES[kind]}, which no page shows.`,
        masked,
      });
    }
  }
  for (const { place, text } of told) {
    if (!NAMING.has(place) || text.length > LONGEST_NAME || open.includes(squashed(text))) continue;
    const isOfPerson = place === 'author' || place === 'owner';
    if (isOfPerson ? !isPerson(text) : !namesPerson(text)) continue;
    const reason = `${PLACES[place]} seems to name a person, whom no page names.`;
    add({
      kind: 'named-person',
      severity: 'warning',
      page: 0,
      box: null,
      reason,
      masked: maskWords(text),
    });
  }
  for (const words of told.flatMap(({ place, text }) => (place === 'actual' ? text : []))) {
    if (saysOtherwise(words, open)) add(behindWords(words));
  }
  findUnseenFields(context, open).forEach(add);
  findLyingFonts(context, open).forEach(add);
  if (hasThumbnails(context)) add(THUMBNAILS);
  return [...findings.values()];
}

/** Fewer letters are a ligature, a hyphen, a sign for a bullet. */
const FEWEST_LETTERS = 4;

/** Whether what a reader's program copies and reads aloud isn't on the page. */
export function saysOtherwise(words: string, openLetters: string): boolean {
  const letters = squashed(words);
  return letters.length >= FEWEST_LETTERS && openLetters !== '' && !openLetters.includes(letters);
}

/** A finding of words that stand behind others; on a page where that is known. */
export function behindWords(words: string, page = 0): HiddenFinding {
  const where = page === 0 ? 'in the PDF' : `on page ${page}`;
  return {
    kind: 'unseen-words',
    severity: 'error',
    page,
    box: null,
    reason: `Words ${where} say one thing to the eye and another to whoever copies them, or hears them read aloud (ActualText).`,
    masked: maskWords(words),
  };
}

const THUMBNAILS: HiddenFinding = {
  kind: 'left-over',
  severity: 'warning',
  page: 0,
  box: null,
  reason:
    'The PDF has small pictures of its pages (thumbnails), which may show what was on them before they were changed.',
  masked: '',
};

const name = (key: string) => pdfLib.PDFName.of(key);

function stringAt(dict: PDFDict, key: string): string {
  const value = dict.lookup(name(key));
  return value instanceof pdfLib.PDFString || value instanceof pdfLib.PDFHexString
    ? value.decodeText().slice(0, MOST_TEXT)
    : '';
}

function nameAt(dict: PDFDict, key: string): string {
  const value = dict.lookup(name(key));
  return value instanceof pdfLib.PDFName ? value.decodeText() : '';
}

/** Of all pages, unpacked: longer is what is drawn. */
const MOST_CONTENT = 1 << 26;
/** Of a signature or a key, whose letters say nothing. */
const BINARY = /(?![\t\n\f\r])\p{Cc}/u;

/**
 * What the objects of a file say, each with where it is.
 * @param bytes of the whole file, where comments and what is in none of its objects are asked for too
 */
export function textsOf(context: PDFContext, bytes?: Buffer): Told[] {
  const told: Told[] = [];
  const tell = (place: Place, ...texts: readonly string[]) => {
    for (const text of texts)
      if (text.length > 2 && told.length < MOST_TEXTS) told.push({ place, text });
  };
  const further: string[] = [];
  const properties = context.lookup(context.trailerInfo.Info);
  let read = 0;
  const used = reachable(context);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const leftOver = !used.has(ref);
    if (object instanceof pdfLib.PDFRawStream) {
      if (leftOver) tell('left-over', shownIn(object));
      else tell('program', metadataText(object));
      const content = bytes === undefined || read > MOST_CONTENT ? '' : contentOf(object);
      read += content.length;
      const asides = readAsides(content);
      tell('comment', asides.comments.join('\n'));
      further.push(asides.properties.join('\n'));
    }
    each(object, (dict) => {
      if (dict instanceof pdfLib.PDFArray) return tell('entry', ownStrings(dict));
      if (leftOver) {
        const strings = [...dict.keys()].map((key) => stringAt(dict, key.decodeText()));
        return tell('left-over', strings.join('\n'));
      }
      const annotation = dict.has(name('Rect')) && dict.has(name('Subtype'));
      if (dict.has(name('FT')) || dict.has(name('DV')) || nameAt(dict, 'Subtype') === 'Widget')
        tell('form', stringAt(dict, 'V'), stringAt(dict, 'DV'), stringAt(dict, 'TU'));
      if (annotation)
        tell('note', stringAt(dict, 'Contents'), stringAt(dict, 'RC').replaceAll(/<[^>]*>/gu, ' '));
      if (dict.has(name('URI'))) tell('link', linkText(stringAt(dict, 'URI')));
      if (dict.has(name('Alt'))) tell('alternative', stringAt(dict, 'Alt'));
      if (dict.has(name('ActualText'))) tell('actual', stringAt(dict, 'ActualText'));
      if (dict.has(name('Title')) && (dict.has(name('Parent')) || dict.has(name('Next'))))
        tell('bookmark', stringAt(dict, 'Title'));
      if (nameAt(dict, 'Type') === 'OCG') tell('layer', stringAt(dict, 'Name'));
      if (annotation && nameAt(dict, 'Subtype') !== 'Widget') tell('author', stringAt(dict, 'T'));
      if (dict.has(name('ByteRange')))
        tell('author', stringAt(dict, 'Name'), stringAt(dict, 'ContactInfo'));
      tell('destination', ...destinationsIn(dict));
      if (dict === properties) tell('program', ownStrings(dict));
      else further.push(ownStrings(dict));
    });
  }
  // Last, so that what has a name of its own is told by it.
  for (const text of further) tell(BINARY.test(text) ? 'program' : 'entry', text);
  if (bytes !== undefined) {
    const { loose, comments } = looseTexts(bytes);
    tell('comment', comments.join('\n'));
    tell('loose', loose);
  }
  for (const { label, value } of ownProperties(context)) {
    tell(isOfOwner(label) ? 'owner' : 'property', value);
    // "CaseDOB" says what the day below it is.
    tell('labelled', `${label}: ${value}`);
  }
  return told;
}

/** The names that links lead to (ISO 32000-1, 12.3.2.3): keys of a dictionary, or each before its place in an array. */
function destinationsIn(dict: PDFDict): string[] {
  const names = dict.lookup(name('Names'));
  const said =
    names instanceof pdfLib.PDFArray
      ? names
          .asArray()
          .flatMap((one) =>
            one instanceof pdfLib.PDFString || one instanceof pdfLib.PDFHexString
              ? one.decodeText()
              : [],
          )
      : [];
  const dests = dict.lookup(name('Dests'));
  const keys = dests instanceof pdfLib.PDFDict ? dests.keys().map((key) => key.decodeText()) : [];
  return [...said, ...keys.filter((key) => !['Kids', 'Names', 'Limits'].includes(key))];
}

function each(root: PDFObject, use: (object: PDFDict | PDFArray) => void): void {
  const waiting: PDFObject[] = [root];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof pdfLib.PDFDict) {
      use(object);
      waiting.push(...object.values());
    } else if (object instanceof pdfLib.PDFArray) {
      use(object);
      waiting.push(...object.asArray());
    } else if (object instanceof pdfLib.PDFStream) waiting.push(object.dict);
  }
}

/** The objects that are a part of the file as it is now. */
function reachable(context: PDFContext): Set<PDFRef> {
  const { Root, Info, Encrypt, ID } = context.trailerInfo;
  const used = new Set<PDFRef>();
  const waiting = [Root, Info, Encrypt, ID].filter((object) => object !== undefined);
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (object instanceof pdfLib.PDFRef) {
      if (used.has(object)) continue;
      used.add(object);
      const target = context.lookup(object);
      if (target !== undefined) waiting.push(target);
    } else if (object instanceof pdfLib.PDFDict) waiting.push(...object.values());
    else if (object instanceof pdfLib.PDFArray) waiting.push(...object.asArray());
    else if (object instanceof pdfLib.PDFStream) waiting.push(object.dict);
  }
  return used;
}

function hasThumbnails(context: PDFContext): boolean {
  return context
    .enumerateIndirectObjects()
    .some(([, object]) => object instanceof pdfLib.PDFDict && nameAt(object, 'Type') === 'Page' && object.has(name('Thumb')));
} // prettier-ignore
