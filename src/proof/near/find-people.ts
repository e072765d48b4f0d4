import { besideNames, type Beside, type Written } from './names/beside-names.ts';
import { familyNames, inPlural, isFamily } from './families.ts';
import { isSaidOfFirm } from './firms-of-one-word.ts';
import { areOwnWords, PARTICLES } from './other-forms.ts';
import type { Person, Phrase } from './phrases.ts';
import { isPlaceWord } from './place-words.ts';
import type { Token } from './tokens.ts';
import { hasOwnWord, isTradeWord } from './trade-words.ts';

/** A name is no longer. */
const LONGEST_NAME = 80;

/** A name that was found. */
export type FoundPerson = {
  /** Of the phrase that has it, and of the name among its people. */
  readonly phrase: number;
  readonly at: number;
  readonly beside: Beside;
  /** Of the text. */
  readonly offset: number;
};

type Known = { readonly phrase: number; readonly at: number; readonly person: Person };

/** Finds the persons and firms of phrases in a text: also with the last name first, or with an initial or a title for the first. */
export function createPeopleFinder(
  phrases: readonly Phrase[],
): (tokens: readonly Token[], read: Written, isAddress?: boolean) => FoundPerson[] {
  const byFirst = new Map<string, Known[]>();
  const byLast = new Map<string, Known[]>();
  const byFamily = new Map<string, (Known & { readonly name: string })[]>();
  const byLogin = new Map<string, Known[]>();
  for (const [phrase, { people }] of phrases.entries()) {
    for (const [at, person] of people.entries()) {
      const known = { phrase, at, person };
      addTo(byFirst, person.keys[0] ?? '', known);
      if (person.short) addTo(byLast, person.short.last, known);
      for (const login of loginsOf(person)) addTo(byLogin, login, known);
      for (const name of familyNames(person))
        for (const written of inPlural(name)) addTo(byFamily, written, { ...known, name });
    }
  }
  const firms = [...byFirst.values()].flat().flatMap((known): [string, Known][] => {
    const { keys, short, isUnsure } = known.person;
    const joined = keys.join('');
    const last = keys.at(-1) ?? '';
    const isOfTrade = (isTradeWord(last) || OF_TRADE.test(last)) && hasOwnWord(keys[0] ?? '');
    const isFirm = keys.length > 1 && (isOfTrade || (short === undefined && isUnsure !== true));
    return isFirm && joined.length >= LEAST_OF_HOST ? [[joined, known]] : [];
  });
  const firstOfFirms = new Map<string, Known[]>();
  for (const known of [...byFirst.values()].flat()) {
    const { keys } = known.person;
    if (keys.length > 1 && keys.length <= 5 && OF_FIRM.test(keys.at(-1) ?? ''))
      addTo(firstOfFirms, keys[0] ?? '', known);
  }
  const besideName = besideNames(phrases);
  return (tokens, read, isAddress = false) => {
    const { text } = read;
    const found: FoundPerson[] = [];
    for (const { known, at } of firmsInRow(firstOfFirms, phrases, tokens, text)) {
      const { phrase, at: person } = known;
      const beside = besideName(known, { tokens, from: at, to: at }, read);
      found.push({ phrase, at: person, beside, offset: (tokens[at] as Token).offset });
    }
    for (const { host, offset } of firms.length === 0 ? [] : hostsIn(text)) {
      for (const [joined, { phrase, at }] of firms) {
        if (host.includes(joined)) found.push({ phrase, at, beside: {}, offset });
      }
    }
    const add = (known: Known, from: number, to: number) => {
      const { phrase, at } = known;
      const [first, last] = [tokens[from], tokens[to]];
      if (!first || !last || last.end - first.offset > LONGEST_NAME) return;
      // An address has no capitals: there only a name of several words is one.
      if (
        !((isAddress || isJoined(text, first, last)) && to > from) &&
        !startsWithCapital(text, first)
      )
        return;
      const beside = besideName(known, { tokens, from, to }, read);
      found.push({ phrase, at, beside, offset: first.offset });
    };
    for (const [j, token] of tokens.entries()) {
      for (const known of byFirst.get(token.key) ?? []) {
        const { keys, isFirstOfFirm } = known.person;
        if (isFirstOfFirm === true && !isSaidOfFirm(text, token.offset, token.end)) {
          const { phrase, at } = known;
          const { offset, end } = token;
          if (OTHER_FORM.test(text.slice(end, end + 16)) && startsWithCapital(text, token))
            found.push({ phrase, at, beside: {}, offset });
          continue;
        }
        if (keys.length === 1 && isOtherThanName(tokens, j, text)) continue;
        if (keys.every((key, k) => tokens[j + k]?.key === key)) add(known, j, j + keys.length - 1);
        else if (isMisspelt(known.person, tokens[j + 1])) add(known, j, j + 1);
        else if (hasMiddleName(known.person, tokens, j, text)) add(known, j, j + 2);
      }
      for (const { phrase, at } of byLogin.get(token.key) ?? [])
        found.push({ phrase, at, beside: {}, offset: token.offset });
      for (const known of byLast.get(token.key) ?? []) {
        const next = tokens[j + 1];
        const isOfAddress = isAddress || (next !== undefined && isJoined(text, token, next));
        if (!isOfAddress && !startsWithCapital(text, token)) continue;
        if (isReversed(known.person, tokens, j, text)) add(known, j, j + 1);
        else if (isShort(known.person, token, text)) add(known, j, j);
      }
      for (const { name, phrase, at } of byFamily.get(token.key) ?? []) {
        if (!startsWithCapital(text, token) || !isFamily(token, name, text)) continue;
        found.push({ phrase, at, beside: {}, offset: token.offset });
      }
    }
    return found;
  };
}

/** So many firms of one exempt paper, each by the first word of its name, are no chance where they are named one after another. */
const LEAST_IN_ROW = 3;
/** What the name of a firm ends with. */
const OF_FIRM = /^(?:ltd|limited|llp|plc|inc|holdings|partnership|gmbh|cic)$/;
/** "Fencing", "Glaziers". */
const OF_TRADE = /(?:ing|ers)$/;
/** After its first word, where its trade is left out: others than a firm have a group, too. */
const OTHER_FORM = /^[ \t]+(?:Ltd|Limited|LLP|PLC|plc|Holdings|Group|Companies|UK)(?!\p{L})/u;
/** Letters from one of them to the next. */
const ROW_GAP = 60;

/** "Acer, Brio and Coda came to the site": firms that are named together, by the first words of their names. */
function firmsInRow(
  firstOfFirms: ReadonlyMap<string, readonly Known[]>,
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  text: string,
): { readonly known: Known; readonly at: number }[] {
  if (firstOfFirms.size < LEAST_IN_ROW) return [];
  const found: { known: Known; at: number }[] = [];
  const rows = new Map<string, { known: Known; at: number }[]>();
  const end = (unit: string) => {
    const row = rows.get(unit) ?? [];
    rows.delete(unit);
    if (new Set(row.map(({ at }) => tokens[at]?.key)).size >= LEAST_IN_ROW) found.push(...row);
  };
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'figure' || !startsWithCapital(text, token)) continue;
    for (const known of firstOfFirms.get(token.key) ?? []) {
      const { unit } = phrases[known.phrase] as Phrase;
      const last = rows.get(unit)?.at(-1)?.at;
      const before = last === undefined ? undefined : tokens[last];
      if (before && token.offset - before.end > ROW_GAP) end(unit);
      addTo(rows, unit, { known, at });
    }
  }
  for (const unit of [...rows.keys()]) end(unit);
  return found;
}

/** Letters of a firm's name from which the address of its pages tells it. */
const LEAST_OF_HOST = 10;
const HOST = /(?<![\p{L}\d.-])[\p{L}\d-]{2,60}(?:\.[\p{L}\d-]{2,60}){1,4}(?![\p{L}\d])/gu;

/** The hosts of links and e-mail addresses, without their signs: "www.marlpit-joinery.example" is "wwwmarlpitjoineryexample". */
function hostsIn(text: string): { host: string; offset: number }[] {
  return [...text.matchAll(HOST)].map(({ 0: host, index }) => ({
    host: host.toLowerCase().replace(/[.-]/g, ''),
    offset: index,
  }));
}

/** "Bricks cost £47 each": what is said of things, of which there are many. */
const PLURAL = /^\p{Lu}\p{Ll}{2,}(?<!s)s[ \t]+(?:cost|are|were|have|need|will be)(?!\p{L})/u;

/** A name of one word that is a place's here ("Kestrel Close"), or a word that the text has in small letters too. */
function isOtherThanName(tokens: readonly Token[], j: number, text: string): boolean {
  const token = tokens[j] as Token;
  const next = tokens[j + 1];
  if (next && isPlaceWord(next.key) && startsWithCapital(text, next) && next.offset - token.end < 3)
    return true;
  if (PLURAL.test(text.slice(token.offset, token.end + 12))) return true;
  return tokens.some((other) => other.key === token.key && !startsWithCapital(text, other));
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** "Lysander James Pebblecroft", of a person who is known as Lysander Pebblecroft. */
function hasMiddleName(
  { keys, short, isUnsure, isLikelyPerson }: Person,
  tokens: readonly Token[],
  j: number,
  text: string,
): boolean {
  if (keys.length !== 2 || !short) return false;
  // What may be that of a place as well is none with a word of places in it.
  if (isUnsure && !isLikelyPerson && !areOwnWords(keys)) return false;
  const [first, middle, last] = tokens.slice(j, j + 3);
  if (!first || !middle || !last || last.key !== keys[1]) return false;
  const between = [text.slice(first.end, middle.offset), text.slice(middle.end, last.offset)];
  return startsWithCapital(text, middle) && between.every((gap) => /^[ \t]+$/.test(gap));
}

/** Letters of a last name in which one may be wrong: of shorter ones, that is another name. */
const LEAST_MISSPELT = 7;

/** "Zebedee Quilfeather": after the first name, the last one with a letter left out, put in, changed, or beside its place. */
function isMisspelt({ keys, short }: Person, token: Token | undefined): boolean {
  const [, last = ''] = keys;
  if (!token || keys.length !== 2 || !short || last.length < LEAST_MISSPELT) return false;
  return token.kind !== 'figure' && isOneLetterOff(last, token.key);
}

function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** Letters of a last name from which it is known with an initial before or after it. */
const LEAST_OF_LOGIN = 6;

/** "zquillfeather", "QuillfeatherZ": as names of files, accounts and columns have somebody. */
function loginsOf({ short }: Person): readonly string[] {
  if (!short || short.last.length < LEAST_OF_LOGIN || short.initial.length !== 1) return [];
  return [`${short.initial}${short.last}`, `${short.last}${short.initial}`];
}

/** "thornfield_barnaby.docx": as names of files join words. */
const isJoined = (text: string, first: Token, last: Token): boolean =>
  /^[_.-]$/.test(text.slice(first.end, last.offset));

/** "Quillfeather, Zebedee", also over two cells, and "quillfeather_zebedee" of a file. */
function isReversed({ keys }: Person, tokens: readonly Token[], j: number, text: string): boolean {
  const [token, next] = [tokens[j], tokens[j + 1]];
  if (!token || !next || next.key !== keys[0]) return false;
  return /^(?:[,;|\s_.+/-]|%20){1,5}$/.test(text.slice(token.end, next.offset));
}

const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Cllr|Councillor)\.?\s$/;
const INITIALS_BEFORE = /(?<!\p{L})(\p{Lu})\.?\s?(?:\p{Lu}\.?\s?){0,2}\s$/u;
const FIRST_BEFORE = /(?<!\p{L})(\p{Lu})[\p{L}'’-]+\s(?:\p{Lu}\.?\s){1,2}$/u;
const INITIAL_AFTER = /^,?\s(\p{Lu})(?:\.|(?!\p{L}))/u;

/** "Mr van der Klapwijk": they are of the last name. */
const PARTICLES_BEFORE = new RegExp(String.raw`(?<=\s)${PARTICLES}[ \t]+$`, 'iu');

/** "Mr Quillfeather", "Z. Quillfeather", "Zebedee J. Quillfeather", "Quillfeather, Z." */
function isShort({ short }: Person, token: Token, text: string): boolean {
  // "Ms Pike-Hartley": the last name may be the second half of one.
  const before = text
    .slice(Math.max(0, token.offset - 40), token.offset)
    .replace(/(?<=\s)\p{Lu}[\p{L}'’]{1,30}[-‐‑]$/u, '')
    .replace(PARTICLES_BEFORE, '');
  if (TITLE.test(before)) return true;
  const initial =
    INITIALS_BEFORE.exec(before)?.[1] ??
    FIRST_BEFORE.exec(before)?.[1] ??
    INITIAL_AFTER.exec(text.slice(token.end, token.end + 4))?.[1];
  return initial?.toLowerCase() === short?.initial;
}

/** Whether a token begins with a capital. */
export const startsWithCapital = (text: string, { offset }: Token): boolean =>
  /^\p{Lu}/u.test(text.slice(offset, offset + 2));

/** Whether two tokens, in their order, are in one paragraph or table. */
export function isSameBlock(text: string, a: Token, b: Token): boolean {
  return !/\n[ \t>]*\n/.test(text.slice(a.offset, b.end));
}
