import { isOrdinaryWording } from '../../language/words/ordinary-words.ts';
import { daysInColumns } from '../../language/figures/days-in-columns.ts';
import { joinFigures } from '../../language/figures/broken-figures.ts';
import { linesOf } from '../../language/lines.ts';
import { targetsOfMarkdown, wordsOfMarkdown } from '../../language/markdown-words.ts';
import { remembered } from '../../language/remembered.ts';
import { namesInParts, type NameInParts } from '../../language/names/names-in-parts.ts';
import { joinWords } from '../../language/words/broken-words.ts';
import type { Allowance, OpenText, ReadSecrets, Recorded } from '../leak-proof.ts';
import { isOfTheCouncil, meetingsOf } from '../search/open-before.ts';
import { isStandingSentence, isUntelling } from '../search/standing-sentence.ts';
import { sha256 } from '../store/last-proof.ts';
import { letOthersWork } from '../threads/turns.ts';
import { createNearFinder, type AboutText, type NearFind, type NearFinder } from './find-near.ts';
import { inPieces, type PieceOfText } from './in-pieces.ts';
import { readFoundBefore, readNames, writeFound, writeNames } from './near-store.ts';
import { phrasesOf, type Phrase } from './phrases.ts';
import { judge, keyOf, type NearCopies } from './judge-near.ts';
import { withoutQuotedLaw } from './quoted-law.ts';
import { wordsIn } from './word-keys.ts';

export type NearInput = {
  readonly units: readonly (ReadSecrets & { readonly id: string })[];
  readonly openTexts: readonly OpenText[];
  readonly allowed: readonly Allowance[];
  /** What the council says of itself, word by word. */
  readonly ofTheCouncil: ReadonlySet<string>;
  /** Since when open and exempt sources are there. */
  readonly recorded?: Recorded | undefined;
  /** Folder for what was found; nothing is kept without it. */
  readonly store?: string | undefined;
  /** Of the code that looks. */
  readonly code: string;
};

/**
 * Looks in what officers wrote openly for what is nearly exempt: sentences with words changed, rows, figures in
 * another spelling, small figures and names beside one another. What the council says of itself and what was open before
 * the exempt paper existed is open, and so is what is allowed by name.
 */
export async function nearCopies(input: NearInput): Promise<NearCopies> {
  const { units, openTexts, allowed, store } = input;
  const namesOfCouncil = await namesOfTheCouncil(input);
  const code = sha256([input.code, ...[...namesOfCouncil, ...input.ofTheCouncil].sort()].join(' '));
  const phrases: Phrase[] = [];
  for (const unit of units) {
    // One by one: a long table has more of them than a call may have arguments.
    for (const phrase of await phrasesOfUnit(unit, code, namesOfCouncil, input.ofTheCouncil))
      phrases.push(phrase);
  }
  const byName = new Map(phrases.map((phrase) => [`${phrase.unit} ${phrase.index}`, phrase]));
  const before = store === undefined ? undefined : readFoundBefore(store, code);
  const all = createNearFinder(phrases);
  const added = createNearFinder(phrases.filter(({ unit }) => before?.units.has(unit) !== true));
  const hasAdded = units.some(({ id }) => before?.units.has(id) !== true);
  const texts = new Map<string, readonly NearFind[]>();
  const isStill = ({ unit, index }: NearFind): boolean => byName.has(`${unit} ${index}`);
  const others = letOthersWork();
  const look = async (text: OpenText): Promise<readonly NearFind[]> => {
    await others();
    const id = idOf(text);
    const lookWith = async (finder: NearFinder) => {
      const whole = typeof text.text === 'string' ? text.text : await text.text();
      return findInPieces(finder, whole, text, others);
    };
    const known = before?.texts.get(id ?? '');
    const finds =
      known === undefined
        ? await lookWith(all)
        : [...known.filter(isStill), ...(hasAdded ? await lookWith(added) : [])];
    if (id !== undefined) texts.set(id, finds);
    return finds;
  };
  const lookInAll = async (those: readonly OpenText[]): Promise<Found[]> => {
    const found: Found[] = [];
    for (const text of those) {
      const finds = await look(text);
      if (finds.length > 0) found.push({ text, finds });
    }
    return found;
  };
  const allowedFinds = allowances(all, byName, allowed);
  const standing = standingPhrases(phrases, input.ofTheCouncil);
  const judged = (found: readonly Found[]): NearCopies =>
    judge(found, byName, allowedFinds, standing, input.recorded);
  const ofSite = openTexts.filter(({ kind }) => kind === 'wording');
  const found = await lookInAll(openTexts.filter(({ kind }) => kind !== 'wording'));
  let copies = judged(found);
  // What the site says of itself only excuses: where nothing is to be excused, half a megabyte needn't be read.
  if (copies.copies.length > 0 || copies.used.size > 0) {
    copies = judged([...(await lookInAll(ofSite)), ...found]);
  } else if (!hasAdded) {
    for (const id of ofSite.map(idOf)) {
      const known = id === undefined ? undefined : before?.texts.get(id);
      if (id !== undefined && known) texts.set(id, known.filter(isStill));
    }
  }
  if (store !== undefined) {
    writeFound(store, code, { units: new Set(units.map(({ id }) => id)), texts });
  }
  return copies;
}

type Found = { readonly text: OpenText; readonly finds: readonly NearFind[] };

const idOf = ({ digest, text }: OpenText): string | undefined =>
  digest ?? (typeof text === 'string' ? sha256(text) : undefined);

/** The phrases of a unit that are looked for, from what is sealed of it where they are the same. @param code also of what the council says. */
async function phrasesOfUnit(
  unit: NearInput['units'][number],
  code: string,
  namesOfCouncil: ReadonlySet<string>,
  ofTheCouncil: ReadonlySet<string>,
): Promise<readonly Phrase[]> {
  const of = `${code} ${unit.id}`;
  const known = (await unit.seal?.read('phrases', of)) as readonly Phrase[] | undefined;
  if (known) return known;
  const phrases = phrasesOf([unit], namesOfCouncil).filter(
    ({ text, tokens }) =>
      tokens.some(({ tells }) => tells) || !isOrdinaryWording(text, ofTheCouncil),
  );
  await unit.seal?.write('phrases', of, phrases);
  return phrases;
}

/** Phrases that an open paper may have by chance. */
function standingPhrases(
  phrases: readonly Phrase[],
  ofTheCouncil: ReadonlySet<string>,
): (phrase: Phrase) => boolean {
  const papers = new Map<string, string[]>();
  for (const { text, source } of phrases) {
    const same = papers.get(text);
    if (same) same.push(source.file);
    else papers.set(text, [source.file]);
  }
  return (phrase) =>
    isUntelling(phrase, ofTheCouncil) ||
    isStandingSentence(phrase, ofTheCouncil, meetingsOf(papers.get(phrase.text) ?? []));
}

/** Names that the council, its committees and the site have in what they say of themselves: they tell nothing. */
async function namesOfTheCouncil({
  openTexts,
  store,
  code,
}: Pick<NearInput, 'openTexts' | 'store' | 'code'>): Promise<ReadonlySet<string>> {
  const own = openTexts.filter(({ kind, source }) => kind === 'wording' || isOfTheCouncil(source));
  const read = async ({ text }: OpenText) => (typeof text === 'string' ? text : await text());
  const ids: string[] = [];
  for (const text of own) ids.push(text.digest ?? (await read(text)));
  // They are the same in nearly every build.
  const of = sha256([code, ...ids].join('\0'));
  const known = store === undefined ? undefined : readNames(store, of);
  if (known) return known;
  const words = new Set((await Promise.all(own.map(read))).flatMap(wordsAndNamesIn));
  if (store !== undefined) writeNames(store, of, words);
  return words;
}

/** A process that builds again has the same texts. */
const wordsAndNamesIn = remembered((text): readonly string[] => [...wordsIn(text)]);

type Reading = AboutText & { readonly text: string };

/** What a text says, and what the addresses and titles of its links do. */
function readingsOf(text: string, source: string): readonly Reading[] {
  const isMarkdown = source.endsWith('.md');
  const titles = isMarkdown ? [...text.matchAll(TITLE)].map(([, title]) => title).join('\n') : '';
  const words = isMarkdown ? wordsOfMarkdown(text) : joinWords(joinFigures(text));
  const parts = [
    ...namesInParts(text),
    ...daysInColumns(text).map(({ day, line }) => ({ name: day, line })),
    ...namesJoined(text),
  ];
  return [
    { text: words, titles, written: text },
    ...(source.endsWith('.pdf') && HYPHEN_OF_LINE.test(words)
      ? [{ text: words.replace(new RegExp(HYPHEN_OF_LINE, 'gu'), '$1'), titles }]
      : []),
    ...(words.search(LETTERS_APART) >= 0
      ? [{ text: words.replace(LETTERS_APART, lettersJoined), titles }]
      : []),
    ...(parts.length > 0 ? [{ text: partsOnTheirLines(parts), titles }] : []),
    ...(MAY_HAVE_ADDRESS.test(text)
      ? [{ text: joinFigures(targetsOfMarkdown(text)), isAddress: true }]
      : []),
  ];
}

/** "S m i t h", as headings are spaced. */
const lettersJoined = (run: string): string =>
  run.replace(/ /g, '').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
const LETTERS_APART = /(?<![\p{L}\d])(?:\p{L} ){3,40}\p{L}(?![\p{L}\d])/gu;

/** "#OttolineGorseholm": the words of a name without a blank between them. */
function namesJoined(text: string): NameInParts[] {
  const lineOf = linesOf(text);
  return [...text.matchAll(JOINED)].map(({ 0: name, index }) => ({
    ...{ name: name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '), line: lineOf(index).line },
  }));
}

const JOINED = /(?<![\p{L}\d_.-])\p{Lu}\p{Ll}{2,15}\p{Lu}\p{Ll}{3,20}(?![\p{L}\d_-])/gu;

/** A name that went on in the next line of a page: "Quill- feather". */
const HYPHEN_OF_LINE =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{1,30})[-\u2010\u00ad][ \n](?=(?!(?:and|or|to) )\p{Ll}{2})/u;

/** Each name and day that a text has in parts, on the line that completes it. */
function partsOnTheirLines(names: readonly NameInParts[]): string {
  const lines: string[] = [];
  for (const { name, line } of names) lines[line] = [lines[line], `${name}.`].join(' ').trim();
  return Array.from(lines, (line: string | undefined) => line ?? '').join('\n');
}

/** Of a paper in its first lines, and of its parts. */
const TITLE = /^(?:title:|#{1,6})[ \t]+(\S[^\n]*)$/gm;

const MAY_HAVE_ADDRESS = /\]\(|\]:|:\/\/|mailto:/;

/** Each find once, where it is first. */
async function findInPieces(
  finder: NearFinder,
  text: string,
  { source, kind }: Pick<OpenText, 'source' | 'kind'>,
  others: () => Promise<void> | undefined,
): Promise<readonly NearFind[]> {
  const finds = new Map<string, NearFind>();
  // The titles of a text are those of all its sentences.
  const most = source.endsWith('.md') ? Infinity : undefined;
  for (const piece of inPieces(text, source.endsWith('.csv'), most)) {
    await others();
    const isOfSite = kind === 'wording';
    for (const find of readingsOf(piece.text, source).flatMap((reading) =>
      findInReading(finder, { ...reading, isOfSite }),
    )) {
      const key = `${find.unit} ${find.index} ${find.how} ${find.at}`;
      if (finds.has(key)) continue;
      const { amount } = find;
      finds.set(key, {
        ...{ ...find, line: lineIn(piece, find.line) },
        ...(amount && { amount: { ...amount, line: lineIn(piece, amount.line) } }),
      });
    }
  }
  return [...finds.values()];
}

const lineIn = ({ linesBefore }: PieceOfText, line: number): number =>
  Math.max(0, line + linesBefore);

/** What is found of what a text doesn't quote of law. */
function findInReading(finder: NearFinder, { text, ...about }: Reading): readonly NearFind[] {
  const finds = finder.find(text, about);
  const rest = finds.some(isOfWords) ? withoutQuotedLaw(text) : undefined;
  if (rest === undefined) return finds;
  const left = finder.find(rest, about);
  const keys = new Set(left.filter(isOfWords).map(keyOf));
  // Half of a sentence may be left of one that is whole with the law in it.
  return [
    ...finds.filter((find) => !isOfWords(find) || keys.has(keyOf(find))),
    ...left.filter(isOfWords),
  ];
}

const isOfWords = ({ how }: NearFind): boolean =>
  ['words', 'turned', 'part', 'piece', 'together'].includes(how);

/** What is found in the words that are allowed, each by itself and all together. */
function allowances(
  finder: NearFinder,
  phrases: ReadonlyMap<string, Phrase>,
  allowed: readonly Allowance[],
): ReadonlyMap<string, readonly Allowance[]> {
  const by = new Map<string, Allowance[]>();
  const add = (text: string, own: readonly Allowance[]) => {
    for (const find of finder.find(text)) {
      // What one exempt paper may say openly, another may not.
      const file = phrases.get(`${find.unit} ${find.index}`)?.source.file;
      const ofPaper = own.filter(({ source }) => source === undefined || source.file === file);
      const known = by.get(keyOf(find)) ?? [];
      by.set(keyOf(find), [...known, ...ofPaper]);
    }
  };
  for (const allowance of allowed) add(allowance.text, [allowance]);
  for (const source of new Set(allowed.map((one) => one.source?.file))) {
    const own = allowed.filter((one) => one.source?.file === source);
    if (own.length > 1) add(own.map(({ text }) => text).join(', '), own);
  }
  return by;
}
