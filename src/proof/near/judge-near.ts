import { isCommonWord } from '../../language/distinctive.ts';
import { remembered } from '../../language/remembered.ts';
import { isOrdinaryWord } from '../../language/words/ordinary-words.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { HINTS } from '../leak-proof.ts';
import type { Allowance, NearCopy, OpenText, Recorded } from '../leak-proof.ts';
import { areOfOneMeeting, isOfTheCouncil, isTextOpenBefore } from '../search/open-before.ts';
import { LEAST_ROUNDED } from './figures/figure-sizes.ts';
import { type NearFind } from './find-near.ts';
import type { Person, Phrase } from './phrases.ts';
import { isPlaceWord } from './place-words.ts';
import { subjectsOf } from './subjects.ts';
import { isOfProject } from './words/turned.ts';
import { type Token } from './tokens.ts';

export type NearCopies = {
  readonly copies: readonly NearCopy[];
  /** Allowances under which some were found. */
  readonly used: ReadonlySet<Allowance>;
};

/** What is the same for the purpose of judging: a name with an amount beside it or without, a sentence in its order or turned. */
const SAME: Partial<Record<NearFind['how'], NearFind['how']>> = {
  'name-beside-amount': 'name',
  'name-on-record': 'name',
  turned: 'words',
  'figure-of-matter': 'figure',
  'figure-by-chance': 'figure',
};

/** What a find is judged by. */
export const keyOf = ({ unit, index, how, at }: NearFind): string =>
  `${unit} ${index} ${SAME[how] ?? how} ${at}`;

/** Who may say a sentence may say half of it, and who may say a figure may say it of something else. */
const LARGER: Partial<Record<NearFind['how'], readonly NearFind['how'][]>> = {
  part: ['words'],
  piece: ['words', 'part'],
  'other-price': ['figure'],
};

/** Under what a find is open or allowed. */
const keysFor = (find: NearFind): readonly string[] => [
  keyOf(find),
  ...(LARGER[find.how] ?? []).map((how) => keyOf({ ...find, how })),
];

/**
 * Which finds are near copies: without what the council says of itself, what was open before the exempt paper existed, and what is
 * allowed by name.
 */
export function judge(
  found: readonly { readonly text: OpenText; readonly finds: readonly NearFind[] }[],
  phrases: ReadonlyMap<string, Phrase>,
  allowed: ReadonlyMap<string, readonly Allowance[]>,
  isStanding: (phrase: Phrase) => boolean,
  recorded: Recorded | undefined,
): NearCopies {
  const open = new Set<string>();
  // Whom the public title of an exempt paper names, another open paper may name too; whether the title may is to be asked.
  const titled = new Set<string>();
  for (const { text, finds } of found) {
    const isBefore = openBeforeText(text, recorded);
    for (const find of finds) {
      const phrase = phrases.get(`${find.unit} ${find.index}`);
      if (!phrase || !isOpen(text, phrase, find, isBefore)) continue;
      const isOfTitle = text.kind === 'own-title' && isNameFind(find);
      (isOfTitle ? titled : open).add(keyOf(find));
    }
  }
  const isSubject = subjectsOf([...phrases.values()]);
  const used = new Set<Allowance>();
  const copies: NearCopy[] = [];
  for (const { text, finds } of found) {
    // A text may have thousands of finds of a few papers.
    const isOfSameMeeting = remembered((file) => areOfOneMeeting(text.source, file));
    for (const find of finds) {
      const phrase = phrases.get(`${find.unit} ${find.index}`);
      if (!phrase || keysFor(find).some((key) => open.has(key))) continue;
      if (keysFor(find).some((key) => titled.has(key))) {
        if (text.kind !== 'own-title' || !isOfSomebody(phrase.people[find.at])) continue;
      }
      // In a paper about something else, a sum of one and a half million or a name of a place says nothing.
      const isName = isNameFind(find);
      const isSentence = ['words', 'turned', 'part', 'together'].includes(find.how);
      if (find.how === 'piece' && isStanding(phrase)) continue;
      const isByChance =
        (isSentence && isStanding(phrase)) || (find.how === 'turned' && isOfProject(phrase));
      const isHint = isByChance || HINTS.has(find.how);
      const isSure = isName && phrase.people[find.at]?.isUnsure !== true;
      const isSmall =
        find.how === 'figure-by-chance' ||
        (find.how === 'figure' && isSmallAmount(phrase.tokens[find.at]));
      if (isHint || isSmall || (isName && !isSure)) {
        const isOfMember =
          isName && OF_PEOPLE.test(text.source) && isNameAlone(phrase.people[find.at]);
        const isTold = isName && phrase.people[find.at]?.isToldAnywhere === true;
        if (!isOfMember && !isTold && !isOfSameMeeting(phrase.source.file)) continue;
      }
      const by = keysFor(find).flatMap((key) => allowed.get(key) ?? []);
      for (const allowance of by) used.add(allowance);
      if (by.length > 0) continue;
      // Whoever drops a file has less in hand what it names than who writes a text.
      const isDropped = !/\.(?:md|yaml)$/.test(text.source);
      const person = phrase.people[find.at];
      const isPerson = isSure || person?.isLikelyPerson === true;
      const isMeant =
        isSure || (isDropped && isName && isNameAlone(person) && isSubject(phrase, person));
      const isGraveName =
        (isPerson && find.how === 'name-beside-amount') ||
        (isMeant && isDropped && isName && find.how !== 'name-on-record');
      const how = isByChance
        ? 'standing'
        : !isName
          ? FIGURES.has(find.how) && find.how !== 'other-price'
            ? 'figure'
            : find.how
          : isGraveName
            ? 'name-beside-amount'
            : 'name';
      const place = {
        ...{ file: text.source, line: isDropped ? 1 : (text.line ?? 1) + find.line },
        ...(text.remedy !== undefined && { remedy: text.remedy }),
      };
      const amount = how === 'name-beside-amount' && !isDropped ? find.amount : undefined;
      copies.push({
        ...{ how, secret: phrase.source, place, words: wordsToAllow(phrase, find) },
        ...(amount && {
          amount: { line: (text.line ?? 1) + amount.line, column: amount.column + 1 },
        }),
      });
    }
  }
  return { copies: copies.toSorted(compareCopies), used };
}

const isNameFind = ({ how }: NearFind): boolean =>
  how === 'name' || how === 'name-beside-amount' || how === 'name-on-record';

/** Whether a name is that of a firm or person, and hardly of a place. */
const isOfSomebody = (person: Person | undefined): boolean =>
  person !== undefined &&
  (person.isUnsure !== true || person.isLikelyPerson === true || isNameAlone(person));

/** Who sits on the council and its committees: a name there is as a rule that of a person. */
const OF_PEOPLE = /(?:^|\/)(?:people|committees)\/[^/]+\.md$/;

/** Whether no word of a name is ordinary or of a place. */
const isNameAlone = (person: Person | undefined): person is Person =>
  person?.keys.every((key) => !isOrdinaryWord(key) && !isCommonWord(key) && !isPlaceWord(key)) ===
  true;

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
  { how, at }: NearFind,
  isBefore: (exempt: string) => boolean,
): boolean {
  if (kind === 'wording' || isOfTheCouncil(source)) return true;
  if (kind === 'own-title')
    return source === phrase.source.file && (!FIGURES.has(how) || isHome(phrase.tokens[at]));
  return isBefore(phrase.source.file);
}

const FIGURES: ReadonlySet<NearFind['how']> = new Set([
  'figure',
  'figure-of-matter',
  'figure-by-chance',
  'other-price',
]);

/** What is at an address may be said where the public title says so. */
const isHome = (token: Token | undefined): boolean => token?.key.startsWith('home ') === true;

/** Whether a text was open before an exempt paper existed, by the path of that. */
const openBeforeText = (text: OpenText, recorded: Recorded | undefined) =>
  remembered((exempt) => isTextOpenBefore(text, exempt, recorded));

function wordsToAllow({ text, tokens, people }: Phrase, { how, at }: NearFind): string {
  switch (how) {
    case 'words':
    case 'turned':
    case 'part':
    case 'piece':
    case 'together':
    case 'standing':
      return text;
    case 'figure':
    case 'figure-of-matter':
    case 'figure-by-chance':
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
    case 'name-on-record':
      return people[at]?.text ?? text;
  }
}
