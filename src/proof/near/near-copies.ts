import { isOrdinaryWording } from '../../language/words/ordinary-words.ts';
import { joinFigures } from '../../language/figures/broken-figures.ts';
import { targetsOfMarkdown, wordsOfMarkdown } from '../../language/markdown-words.ts';
import { joinWords } from '../../language/words/broken-words.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { HINTS } from '../leak-proof.ts';
import type { Allowance, NearCopy, OpenText, ReadSecrets, Recorded } from '../leak-proof.ts';
import {
  areOfOneMeeting,
  isOfTheCouncil,
  isOpenBefore,
  meetingsOf,
} from '../search/open-before.ts';
import { isStandingSentence } from '../search/standing-sentence.ts';
import { sha256 } from '../store/last-proof.ts';
import { letOthersWork } from '../threads/turns.ts';
import { LEAST_ROUNDED } from './find-figures.ts';
import { createNearFinder, type NearFind } from './find-near.ts';
import { readFoundBefore, readNames, writeFound, writeNames } from './near-store.ts';
import { phrasesOf, type Phrase } from './phrases.ts';
import { tokensOf, type Token } from './tokens.ts';

export type NearCopies = {
  readonly copies: readonly NearCopy[];
  /** Allowances under which some were found. */
  readonly used: ReadonlySet<Allowance>;
};

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
    phrases.push(...(await phrasesOfUnit(unit, code, namesOfCouncil, input.ofTheCouncil)));
  }
  const byName = new Map(phrases.map((phrase) => [`${phrase.unit} ${phrase.index}`, phrase]));
  const before = store === undefined ? undefined : readFoundBefore(store, code);
  const all = createNearFinder(phrases);
  const added = createNearFinder(phrases.filter(({ unit }) => before?.units.has(unit) !== true));
  const hasAdded = units.some(({ id }) => before?.units.has(id) !== true);
  const texts = new Map<string, readonly NearFind[]>();
  const found: { readonly text: OpenText; readonly finds: readonly NearFind[] }[] = [];
  const others = letOthersWork();
  for (const text of openTexts) {
    await others();
    const read = async () =>
      readingsOf(typeof text.text === 'string' ? text.text : await text.text(), text.source);
    const id = text.digest ?? (typeof text.text === 'string' ? sha256(text.text) : undefined);
    const known = before?.texts.get(id ?? '');
    const finds =
      known === undefined
        ? findIn(all, await read())
        : [
            ...known.filter(({ unit, index }) => byName.has(`${unit} ${index}`)),
            ...(hasAdded ? findIn(added, await read()) : []),
          ];
    if (id !== undefined) texts.set(id, finds);
    if (finds.length > 0) found.push({ text, finds });
  }
  if (store !== undefined) {
    writeFound(store, code, { units: new Set(units.map(({ id }) => id)), texts });
  }
  const standing = standingPhrases(phrases, input.ofTheCouncil);
  return judge(found, byName, allowances(all, byName, allowed), standing, input.recorded);
}

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
    isStandingSentence(phrase, ofTheCouncil, meetingsOf(papers.get(phrase.text) ?? []));
}

/** Names that the council, its committees and the site have in what they say of themselves: they tell nothing. */
async function namesOfTheCouncil({
  openTexts,
  store,
  code,
}: Pick<NearInput, 'openTexts' | 'store' | 'code'>): Promise<ReadonlySet<string>> {
  const texts: string[] = [];
  for (const { text, kind, source } of openTexts) {
    if (kind !== 'wording' && !isOfTheCouncil(source)) continue;
    texts.push(typeof text === 'string' ? text : await text());
  }
  // They are the same in nearly every build, and to find their words takes longer than all else here.
  const of = sha256([code, ...texts].join('\0'));
  const known = store === undefined ? undefined : readNames(store, of);
  if (known) return known;
  const names = texts
    .flatMap(tokensOf)
    .filter(({ kind }) => kind !== 'figure')
    .map(({ key }) => key);
  const words = new Set(names);
  if (store !== undefined) writeNames(store, of, words);
  return words;
}

/** What a text says, and what the addresses and titles of its links do. */
const readingsOf = (text: string, source: string): readonly string[] => [
  source.endsWith('.md') ? wordsOfMarkdown(text) : joinWords(joinFigures(text)),
  ...(MAY_HAVE_ADDRESS.test(text) ? [joinFigures(targetsOfMarkdown(text))] : []),
];

const MAY_HAVE_ADDRESS = /\]\(|\]:|:\/\/|mailto:/;

/** Each find once, where it is first. The second reading has the addresses. */
function findIn(
  finder: ReturnType<typeof createNearFinder>,
  readings: readonly string[],
): readonly NearFind[] {
  const finds = new Map<string, NearFind>();
  for (const find of readings.flatMap((reading, at) => finder.find(reading, at > 0))) {
    const key = `${find.unit} ${find.index} ${find.how} ${find.at}`;
    if (!finds.has(key)) finds.set(key, find);
  }
  return [...finds.values()];
}

/** What is the same for the purpose of judging: a name is one, with an amount beside it or without. */
const keyOf = ({ unit, index, how, at }: NearFind): string =>
  `${unit} ${index} ${how === 'name-beside-amount' ? 'name' : how} ${at}`;

/** What is found in the words that are allowed, each by itself and all together. */
function allowances(
  finder: ReturnType<typeof createNearFinder>,
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

function judge(
  found: readonly { readonly text: OpenText; readonly finds: readonly NearFind[] }[],
  phrases: ReadonlyMap<string, Phrase>,
  allowed: ReadonlyMap<string, readonly Allowance[]>,
  isStanding: (phrase: Phrase) => boolean,
  recorded: Recorded | undefined,
): NearCopies {
  const open = new Set<string>();
  for (const { text, finds } of found) {
    const isBefore = openBeforeText(text, recorded);
    for (const find of finds) {
      const phrase = phrases.get(`${find.unit} ${find.index}`);
      if (phrase && isOpen(text, phrase, find, isBefore)) open.add(keyOf(find));
    }
  }
  const used = new Set<Allowance>();
  const copies: NearCopy[] = [];
  for (const { text, finds } of found) {
    const isOfSameMeeting = remembered((file) => areOfOneMeeting(text.source, file));
    for (const find of finds) {
      const phrase = phrases.get(`${find.unit} ${find.index}`);
      if (!phrase || open.has(keyOf(find))) continue;
      // In a paper about something else, a sum of one and a half million or a name of a place says nothing.
      const isName = find.how === 'name' || find.how === 'name-beside-amount';
      const isSentence = find.how === 'words' || find.how === 'together';
      const isByChance = isSentence && isStanding(phrase);
      const isHint = isByChance || HINTS.has(find.how);
      const isSure = isName && phrase.people[find.at]?.isUnsure !== true;
      const isSmall = find.how === 'figure' && isSmallAmount(phrase.tokens[find.at]);
      if (isHint || isSmall || (isName && !isSure)) {
        if (!isOfSameMeeting(phrase.source.file)) continue;
      }
      const by = allowed.get(keyOf(find)) ?? [];
      for (const allowance of by) used.add(allowance);
      if (by.length > 0) continue;
      // Whoever drops a file has less in hand what it names than who writes a text.
      const isDropped = !/\.(?:md|yaml)$/.test(text.source);
      const isPerson = isSure || phrase.people[find.at]?.isLikelyPerson === true;
      const isGraveName = isPerson && (find.how !== 'name' || (isSure && isDropped));
      const how = isByChance
        ? 'standing'
        : !isName
          ? find.how
          : isGraveName
            ? 'name-beside-amount'
            : 'name';
      const place = { file: text.source, line: isDropped ? 1 : (text.line ?? 1) + find.line };
      copies.push({ how, secret: phrase.source, place, words: wordsToAllow(phrase, find) });
    }
  }
  return { copies: copies.toSorted(compareCopies), used };
}

/** A few thousand pounds, or a price or percentage of three figures: in papers about something else they are the same by chance. */
function isSmallAmount(token: Token | undefined): boolean {
  if (token?.isCommon === true) return true;
  return token?.tells !== true && token?.amount !== undefined && token.amount.value < LEAST_ROUNDED;
}

function compareCopies(a: NearCopy, b: NearCopy): number {
  return (
    compareText(a.secret.file, b.secret.file) ||
    a.secret.line - b.secret.line ||
    compareText(a.place.file, b.place.file) ||
    a.place.line - b.place.line ||
    compareText(a.how, b.how) ||
    compareText(a.words ?? '', b.words ?? '')
  );
}

/** Whether a text may say it: the site, the council of itself, or a paper that was open before the exempt one. */
function isOpen(
  { kind, source }: OpenText,
  phrase: Phrase,
  { how }: NearFind,
  isBefore: (exempt: string) => boolean,
): boolean {
  if (kind === 'wording' || isOfTheCouncil(source)) return true;
  if (kind === 'own-title') return source === phrase.source.file && how !== 'figure';
  return kind !== 'heading' && isBefore(phrase.source.file);
}

/** Whether a text was open before an exempt paper existed, by the path of that. */
const openBeforeText = ({ source }: OpenText, recorded: Recorded | undefined) =>
  remembered((exempt) => isOpenBefore(source, exempt, recorded));

/** The same answer for the same file, worked out once: a text may have thousands of finds of a few papers. */
function remembered(answer: (file: string) => boolean): (file: string) => boolean {
  const answers = new Map<string, boolean>();
  return (file) => {
    let known = answers.get(file);
    if (known === undefined) answers.set(file, (known = answer(file)));
    return known;
  };
}

function wordsToAllow({ text, tokens, people }: Phrase, { how, at }: NearFind): string {
  switch (how) {
    case 'words':
    case 'together':
    case 'standing':
      return text;
    case 'figure':
    case 'rounded':
    case 'round':
    case 'other-price':
    case 'public-figure': {
      const token = tokens[at];
      return token ? text.slice(token.offset, token.end) : text;
    }
    case 'worked-out':
      return `£${at.toLocaleString('en-GB', { minimumFractionDigits: Number.isInteger(at) ? 0 : 2 })}`;
    case 'name':
    case 'name-beside-amount':
      return people[at]?.text ?? text;
  }
}
