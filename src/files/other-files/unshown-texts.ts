import { findPersonalData } from '../../language/personal-data.ts';
import { readXml, type XmlElement } from './office-xml.ts';

/** Elements of Word, Excel and OpenDocument with attributes that are read by whoever points at something or opens a list, and by nobody else. */
const IN_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  // Lists to choose from, what a control is called, and its help.
  listItem: ['displayText', 'value'],
  listEntry: ['val'],
  ...{ alias: ['val'], tag: ['val'], helpText: ['val'], statusText: ['val'], default: ['val'] },
  label: ['value'],
  placeholder: ['description'],
  'drop-down': ['help', 'hint'],
  'text-input': ['description'],
  dataValidation: ['prompt', 'promptTitle', 'error', 'errorTitle'],
  'content-validation': ['condition'],
  // What a link says when it is pointed at, and the names of places.
  hyperlink: ['tooltip'],
  hlinkClick: ['tooltip'],
  a: ['title'],
  bookmarkStart: ['name'],
  bookmark: ['name'],
  'bookmark-start': ['name'],
};
/** The alternative text of a picture: it may say what the picture shows. */
const OF_PICTURES: Readonly<Record<string, readonly string[]>> = {
  docPr: ['descr', 'title'],
  cNvPr: ['descr', 'title'],
};
/** The same, in their text. */
const IN_TEXT = new Set(['help-message', 'error-message', 'desc', 'title']);
/** In the text of a formula: "words". */
const FORMULAS = new Set(['f', 'formula1', 'formula2']);
const LONGEST = 10_000;
const MOST = 20_000;

/** What no page shows. */
export type Unshown = {
  /** In lists, tips, prompts and names of places. */
  readonly texts: readonly string[];
  /** Which may say, in figures too, what is seen: alternative texts, and words that a formula chooses from. */
  readonly told: readonly string[];
};

/** What a part of an Office file says where its pages don't. */
export function unshownTexts(part: Buffer): Unshown {
  const [texts, told]: [string[], string[]] = [[], []];
  const path: string[] = [];
  let said = '';
  const tell = (text: string | undefined, to = texts) => {
    if (text !== undefined && text.trim() !== '' && to.length < MOST) to.push(text);
  };
  readXml(part, {
    open: (element) => {
      path.push(element.name);
      if (isTeller(element.name)) said = '';
      for (const text of textsOf(element, IN_ATTRIBUTES)) tell(text);
      for (const text of textsOf(element, OF_PICTURES)) tell(text, told);
    },
    close: (name) => {
      path.pop();
      if (!isTeller(name)) return;
      const isAlternative = name === 'f' || name === 'desc' || name === 'title';
      const all = FORMULAS.has(name) ? literalsOf(said) : [said];
      for (const text of all) tell(text, isAlternative ? told : texts);
      // A note in a formula: N of words is nothing.
      for (const [, note] of said.matchAll(NOTE)) tell(note);
      said = '';
    },
    text: (more) => {
      if (said.length < LONGEST && path.some(isTeller)) said += more;
    },
  });
  return { texts, told };
}

const NOTE = /\bN\(\s*"([^"]*)"\s*\)/gi;

const literalsOf = (formula: string): string[] =>
  [...formula.matchAll(/"([^"]*)"/g)].map(([, literal = '']) => literal);

const isTeller = (name: string): boolean => IN_TEXT.has(name) || FORMULAS.has(name);

const textsOf = (
  { name, attributes }: XmlElement,
  keys: Readonly<Record<string, readonly string[]>>,
): (string | undefined)[] =>
  Object.hasOwn(keys, name) ? (keys[name] ?? []).map((key) => attributes[key]) : [];

/** Whether one of these texts, which no page shows, has an amount that is no round one, or what identifies a person. */
export function tellsMore({ texts, told }: Unshown, shown: string): boolean {
  const telling = [
    ...texts.filter((text) => hasAmount(text) || identifies(text)),
    ...told.filter(identifies),
  ];
  if (telling.length === 0) return false;
  const letters = bare(shown);
  return telling.some((text) => !letters.includes(bare(text)));
}

const identifies = (text: string): boolean =>
  findPersonalData(text).some(({ strength }) => strength === 'error');

/** Lists have round amounts: "Over £250,000". */
const hasAmount = (text: string): boolean =>
  [...text.matchAll(/[£$€]\s?(\d[\d,.]{3,})/gu)].some(
    ([, amount = '']) => !/000(?:\.00?)?\D*$/.test(amount),
  );

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** What the building blocks of a document hold (`word/glossary/document.xml`), without what is in controls that aren't filled in. */
export function wordsOfBlocks(glossary: Buffer): {
  readonly words: string[];
  readonly asides: string[];
} {
  const [words, asides]: [string[], string[]] = [[], []];
  let [text, isPlaceholder] = ['', false];
  const path: string[] = [];
  readXml(glossary, {
    open: ({ name, attributes }) => {
      path.push(name);
      if (name === 'docPart') [text, isPlaceholder] = ['', false];
      if (name === 'gallery') isPlaceholder = /placeholder/i.test(attributes['val'] ?? '');
    },
    close: (name) => {
      path.pop();
      if (name === 'p') text += ' ';
      if (name === 'docPart') (isPlaceholder ? asides : words).push(text);
    },
    text: (more) => {
      if (path.at(-1) === 't' && text.length < LONGEST) text += more;
    },
  });
  return { words, asides };
}
