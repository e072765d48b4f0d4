import { isCommonWord, namesIn } from '../../language/distinctive.ts';
import { figuresOf } from '../../language/figures/round-amounts.ts';
import { foldText } from '../../language/folded-text.ts';
import { isOrdinaryWord } from '../../language/words/ordinary-words.ts';
import { isInCharge } from '../../language/words/posts.ts';
import type { Secret, SecretSource } from '../../language/secret.ts';
import { firmsOfOneWord } from './firms-of-one-word.ts';
import { isToldAnywhere } from './names/told-anywhere.ts';
import { firstTwoOfFirm, namesInPieces, shorterNames } from './other-forms.ts';
import { isPlaceWord } from './place-words.ts';
import { tokensOf, type Token } from './tokens.ts';
import { hasOwnWord, isTradeWord } from './trade-words.ts';

/** A sentence or row of an exempt text, as near copies of it are looked for. */
export type Phrase = {
  /** The unit of secrets it is of, and its number there: the same as long as the unit is. */
  readonly unit: string;
  readonly index: number;
  readonly text: string;
  readonly source: SecretSource;
  readonly tokens: readonly Token[];
  /** Persons and firms that it names. */
  readonly people: readonly Person[];
  /** Figures in it that count something. */
  readonly counts?: readonly string[];
} & Pick<Secret, 'isUnmarked' | 'isOfBids'>;

/** A person or firm, by the words of its name. */
export type Person = {
  readonly text: string;
  readonly keys: readonly string[];
  /** Whether it may be that of a place or a department as well. */
  readonly isUnsure?: true;
  /** Whether it is the first word of a firm's name, which is a name only where it is said of it what is said of firms. */
  readonly isFirstOfFirm?: true;
  /** Whether the exempt paper has the last name alone, as papers do of persons, or says no ordinary word and no place with an amount. */
  readonly isLikelyPerson?: true;
  /** Whether the exempt paper has it with what the names of firms end with: "Ltd". */
  readonly isOfFirm?: true;
  /** Whether papers of other meetings may not have it in silence: a person by a given name, or what a project is called so that nobody knows it. */
  readonly isToldAnywhere?: true;
  /** Of a person: the last name, and the first letter of the first. */
  readonly short?: { readonly last: string; readonly initial: string };
};

/**
 * The phrases of the units of secrets.
 * @param ofTheCouncil words, folded, that tell nothing even with a capital.
 */
export function phrasesOf(
  units: readonly { readonly id: string; readonly secrets: readonly Secret[] }[],
  ofTheCouncil: ReadonlySet<string>,
): Phrase[] {
  return units.flatMap(({ id, secrets }) => {
    const alone = namesAlone(secrets);
    return secrets
      .filter(({ kind }) => kind === 'sentence')
      .map(({ text, source, birth, writtenOut, counts = [], isUnmarked, isOfBids }, index) => {
        const tokens = tokensOf(text);
        return {
          ...{ unit: id, index, text, source, counts, ...(isUnmarked && { isUnmarked }) },
          ...(isOfBids && { isOfBids }),
          tokens: tokens.map((token): Token => {
            if (birth && DAY.test(token.key)) return { ...token, weight: 1, tells: true };
            if (writtenOut && token.amount?.isMoney === true && figuresOf(token.amount.value) <= 3)
              return { ...token, weight: Math.min(token.weight, 0.6) };
            if (token.amount && counts.includes(text.slice(token.offset, token.end)))
              return { ...token, isCount: true };
            return token.kind === 'name' && ofTheCouncil.has(token.key)
              ? { ...token, kind: 'word', weight: 0 }
              : token;
          }),
          people: [
            ...peopleIn(text),
            ...unsureNames({ text, tokens }, ofTheCouncil, alone),
            ...biddersInRow({ text, tokens }, ofTheCouncil),
            ...firstWordsOfFirms(text, ofTheCouncil),
            ...shortNamesOfFirms(text, ofTheCouncil),
            ...firmsOfOneWord(text, ofTheCouncil)
              .filter((name) => !isPlaceWord(foldText(name)))
              .map((name): Person => ({
                ...{ text: name, keys: [foldText(name)], isUnsure: true, isLikelyPerson: true },
              })),
          ],
        };
      });
  });
}

/** The key of a day, or of a month of birth. */
const DAY = /^\d{4}-\d\d(?:-\d\d)?$/;

const WORD = String.raw`\p{Lu}[\p{L}\p{N}'’&.-]*`;
const OF_FIRM = '(?:Ltd|Limited|LLP|PLC|plc|Plc|Inc|Holdings|Partnership|GmbH|CIC)\\b';
/** The name of one firm alone: where two are joined by "and", each. */
const FIRM = new RegExp(
  String.raw`((?:(?!${OF_FIRM}\.?[ \t]+(?:and|&)[ \t])${WORD}[ \t]+(?:(?:and|of|&)[ \t]+)?){1,5})${OF_FIRM}`,
  'gu',
);
const PERSON = new RegExp(
  String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame)\.?[ \t]+((?:\p{Lu}[\p{L}'’-]*\.?[ \t]*){1,3})`,
  'gu',
);

/**
 * Firms by what they end with, and persons by their title. A name without either can’t be told from that of a place
 * or a department, which any paper may have.
 */
function peopleIn(text: string): Person[] {
  const found = new Map<string, Person>();
  const add = (name: string, of: 'firm' | 'title' | 'person') => {
    const isPerson = of === 'person';
    const trimmed = name.trim().replace(/[.,;:]+$/, '');
    const keys = tokensOf(trimmed).map(({ key }) => key);
    if (keys.length < 2 || keys.join('').length < (isPerson ? 4 : 5)) return;
    found.set(keys.join(' '), {
      ...{ text: trimmed, keys, ...(isPerson && shortOf(keys)) },
      ...(of === 'firm' && { isOfFirm: true }),
    });
  };
  for (const match of text.matchAll(FIRM)) {
    const [whole, core = ''] = match;
    add(whole, 'firm');
    add(core, 'firm');
    const two = firstTwoOfFirm(core);
    if (two !== undefined) {
      const keys = two.split(' ').map(foldText);
      found.set(keys.join(' '), { text: two, keys, isUnsure: true, isOfFirm: true });
    }
    // Others are a "Construction Ltd" too.
    if (!beginsSentence(text, match.index) || !mayBeName(withoutFirst(core))) continue;
    add(withoutFirst(whole), 'firm');
    add(withoutFirst(core), 'firm');
  }
  for (const [whole, core = ''] of text.matchAll(PERSON)) {
    add(whole, 'title');
    add(core, 'person');
  }
  return [...found.values()];
}

const FORM = new RegExp(String.raw`[ \t]*${OF_FIRM}\.?$`, 'u');
/** What names of trades end with: "Cladding". */
const OF_TRADE = /(?:ing|ers|ors|ists|ments?|tions?|ages?|ances?|ics|ware|ery)$/;

/** Whether what follows the first word of a sentence is a name without it: not what a thousand firms are called besides. */
function mayBeName(rest: string): boolean {
  const core = rest.replace(FORM, '').trim();
  return hasOwnWord(rest) && (core.includes(' ') || !OF_TRADE.test(foldText(core)));
}

/** Letters of the first word of a firm's name, from which it is a name by itself. */
const LEAST_OF_FIRST = 5;

/** "Brackwell" of "Brackwell Construction Ltd", as everybody calls it afterwards. */
function firstWordsOfFirms(text: string, ofTheCouncil: ReadonlySet<string>): Person[] {
  const found = new Map<string, Person>();
  for (const { index, 1: core = '' } of text.matchAll(FIRM)) {
    const words = core.trim().split(/\s+/);
    // "Pay Marlpit Joinery Ltd": what begins a sentence may be a verb.
    const [first = ''] = words;
    const isVerb = beginsSentence(text, index) && isTradeWord(first);
    const name = (isVerb ? words[1] : first) ?? '';
    if (words.length - (isVerb ? 1 : 0) < 2) continue;
    const key = foldText(name);
    if (name.length < LEAST_OF_FIRST || !/^\p{Lu}[\p{L}'’-]+$/u.test(name)) continue;
    if (ofTheCouncil.has(key) || isTradeWord(key) || isPlaceWord(key)) continue;
    found.set(key, {
      ...{
        text: name,
        keys: [key],
        isUnsure: true,
        isLikelyPerson: true,
        isFirstOfFirm: true,
        isOfFirm: true,
      },
    });
  }
  return [...found.values()];
}

/** "MGAX", where that is in brackets after the name of a firm. */
function shortNamesOfFirms(text: string, ofTheCouncil: ReadonlySet<string>): Person[] {
  return [...text.matchAll(SHORT_NAME)].flatMap(([, name = '']): Person[] => {
    const key = foldText(name);
    if (ofTheCouncil.has(key) || isOrdinaryWord(key) || isCommonWord(key)) return [];
    return [{ text: name, keys: [key], isUnsure: true, isLikelyPerson: true, isOfFirm: true }];
  });
}

const SHORT_NAME = new RegExp(
  String.raw`(?<=${OF_FIRM}\.?[ \t]+)\(["'“‘]?(\p{Lu}[\p{Lu}\d&]{2,7})["'”’]?\)`,
  'gu',
);

/** "Quillfeather, Z.": of a name of two or three words. */
function shortOf(keys: readonly string[]): Pick<Person, 'short'> {
  const [first = ''] = keys;
  const last = keys.at(-1) ?? '';
  if (keys.length > 3 || last.length < 4 || isCommonWord(last) || isOrdinaryWord(last)) return {};
  return { short: { last, initial: first.slice(0, 1) } };
}

/** Where a sentence begins, a word with a capital may be no part of the name after it: "Pay Marlpit Joinery Ltd". */
const beginsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?:;]\s+)$/.test(text.slice(0, at));
const withoutFirst = (name: string): string => name.replace(/^\S+\s+/, '');

/** Other names of two words or more, but those that the council has in what it says of itself. */
function unsureNames(
  { text, tokens }: Pick<Phrase, 'text' | 'tokens'>,
  ofTheCouncil: ReadonlySet<string>,
  alone: ReadonlySet<string>,
): Person[] {
  const names = new Map<string, Person>();
  const hasMoney = tokens.some(({ amount }) => amount?.isMoney);
  const add = (name: string) => {
    const keys = tokensOf(name).map(({ key }) => key);
    if (keys.length < 2 || keys.every((key) => ofTheCouncil.has(key) || isCommonWord(key))) return;
    const isLikelyPerson =
      keys.length <= 3 &&
      (alone.has(keys.at(-1) ?? '') || (hasMoney && isBidders(name, keys, text)));
    names.set(keys.join(' '), {
      ...{ text: name, keys, isUnsure: true, ...shortOf(keys) },
      ...(isLikelyPerson && { isLikelyPerson }),
      ...(isToldAnywhere(name, keys) && { isToldAnywhere: true }),
    });
  };
  for (const { text: name, offset } of namesIn(text).filter((one) => !isInCharge(one.text))) {
    add(name);
    for (const keys of shorterNames(tokensOf(name).map(({ key }) => key))) {
      const key = keys.join(' ');
      if (!names.has(key)) names.set(key, { text: name, keys, isUnsure: true });
    }
    if (beginsSentence(text, offset) && mayBeName(withoutFirst(name))) add(withoutFirst(name));
  }
  for (const { name, keys } of namesInPieces(text)) {
    if (keys.every((key) => ofTheCouncil.has(key))) continue;
    const key = keys.join(' ');
    const short = { last: keys.at(-1) ?? '', initial: keys[0]?.slice(0, 1) ?? '' };
    names.set(key, { text: name, keys, isUnsure: true, ...names.get(key), short });
  }
  return [...names.values()];
}

const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:at|in|near|around|across|between|towards|into|outside|opposite)[ \t]+(?:the[ \t]+)?$/iu;
/** Whether a name has no ordinary word and none of a place, where the exempt sentence has a sum of money: a bidder's, or whose the money is. */
function isBidders(name: string, keys: readonly string[], text: string): boolean {
  const isNamesAlone = keys.every(
    (key) => !isOrdinaryWord(key) && !isCommonWord(key) && !isPlaceWord(key),
  );
  return isNamesAlone && !PLACE_BEFORE.test(text.slice(0, text.indexOf(name)));
}

/** What tables of risks and plans have in their cells. */
const LEVEL =
  /^(?:high|medium|low|red|amber|green|yellow|black|minor|moderate|major|severe|likely|unlikely|possible|rare|certain|critical|negligible|significant|none|total|totals|subtotal|various|ongoing|closed|complete|monthly|weekly|annual|quarterly|yearly|fixed|variable)$/;

const CELL = /(?:^|[|\t,;])[ ]*(\p{Lu}[\p{L}'’&-]{4,24})[ ]*(?=[|\t,;]|$)/gu;

/** Firms of one word, each in a cell of its own, in a row that has a sum: "| Veolianta | £1,483,920 |". */
function biddersInRow(
  { text, tokens }: Pick<Phrase, 'text' | 'tokens'>,
  ofTheCouncil: ReadonlySet<string>,
): Person[] {
  if (!/[|\t,;]/.test(text)) return [];
  const hasSum = tokens.some(
    ({ amount, weight }) => amount !== undefined && (amount.isMoney || weight >= 1),
  );
  if (!hasSum) return [];
  return [...text.matchAll(CELL)].flatMap(([, name = '']): Person[] => {
    const key = foldText(name);
    if (
      ofTheCouncil.has(key) ||
      isOrdinaryWord(key) ||
      isCommonWord(key) ||
      isPlaceWord(key) ||
      LEVEL.test(key)
    )
      return [];
    return [{ text: name, keys: [key], isUnsure: true, isLikelyPerson: true }];
  });
}

const ALONE =
  /(?<!\p{Lu}[\p{L}'’.-]*[ \t]+|\bthe[ \t]+|[\p{L}'’-])\p{Lu}\p{Ll}{3,}(?:['’]s)?(?![\p{L}-]|[ \t]+\p{Lu})/gu;

/** Words with a capital that an exempt paper has with no other beside them: "Quillfeather was not told". */
function namesAlone(secrets: readonly Secret[]): ReadonlySet<string> {
  const alone = new Set<string>();
  for (const { kind, text } of secrets) {
    if (kind !== 'sentence') continue;
    for (const [word] of text.matchAll(ALONE)) {
      const key = foldText(word.replace(/['’]s$/, ''));
      if (!isOrdinaryWord(key) && !isCommonWord(key)) alone.add(key);
    }
  }
  return alone;
}
