import { foldText } from '../../../language/folded-text.ts';
import type { Identifier } from './identifier.ts';
import { isMarkOfOffice } from './initials-of-office.ts';

/** How streets are called, and how that is shortened. */
const STREETS: Readonly<Record<string, string>> = {
  ...{ rd: 'road', st: 'street', ln: 'lane', ave: 'avenue', cl: 'close', cres: 'crescent' },
  ...{ gdns: 'gardens', terr: 'terrace', ter: 'terrace', gr: 'grove', sq: 'square' },
};
const STREET = `(?:road|street|lane|avenue|close|crescent|drive|row|terrace|grove|gardens|way|place|court|square|mews|walk|hill|view|rise|croft|fold|garth|${Object.keys(STREETS).join('|')})`;
/** "14 Tannery Row", "27A Pemberton Cres.", "9, Ostler Street". */
const ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\d£€$.,/-])(?<number>\d{1,3}[a-zA-Z]?),?[ \u00a0](?<street>(?:\p{L}[\p{L}'’-]+[ \u00a0]){1,3}?)(?<type>${STREET})(?![\p{L}\d])`,
  'giu',
);

/** Somebody who lives there, or to whom something happens there. */
const OF_A_PERSON =
  /(?<!\p{L})(?:lives?|lived|living|resides?|resident|tenant|tenancy|home|family|widow(?:er)?|child|children|boy|girl|baby|mother|father|mum|dad|son|daughter|aunt|uncle|grand(?:mother|father)|foster\p{L}*|carers?|rehoused|moved|evict\p{L}*|arrears|victim|witness|complainant|claimant|patient|refuge|safe house|offender|debtor|Mr|Mrs|Miss|Ms|she|he|her|him|his)(?!\p{L})/iu;
/** What is no home, whoever is its tenant. */
const OF_A_FIRM =
  /(?<!\p{L})(?:Ltd|Limited|LLP|plc|PLC|shops?|units?|offices?|depot|warehouse|factory|garage|land at|site|car park|school|academy|hall|library|centre|church|pub|inn|hotel|restaurant|takeaway|café|surgery|nursery|workshop|showroom|premises|salon|council[’']s)(?!\p{L})/iu;

/** Letters of a person, with points: "Q.W.", but not those beside a name, "Q. W. Larch" and "Larch, Q.W.". */
const INITIALS =
  /(?<![\p{L}\d.&]|\p{Lu}\p{Ll}{1,20},?[ \u00a0])(?:\p{Lu}\.[ \u00a0]?){2,3}(?![ \u00a0]?\p{Lu}[\p{L}'’]+|\p{L}|\d)/gu;
/** Letters of a person after what somebody is called: "Resident JTK", "Pupil Q.W.". A single letter hides who it is, and is for the public. */
const CALLED =
  /(?<![\p{L}-])(?:[Cc]hild|[Pp]upil|[Bb]oy|[Gg]irl|[Pp]atient|[Rr]esident|[Tt]enant|[Ww]itness|[Cc]omplainant|[Cc]laimant|[Ee]mployee|[Ww]orker|[Tt]eacher|[Nn]urse|[Cc]arer|[Mm]other|[Ff]ather)[ \u00a0](?<letters>(?:\p{Lu}\.?[ \u00a0]?){2,3})(?![\p{L}\d]|[ \u00a0]\p{Lu}\p{Ll})/gu;
/** With points, and in papers of everybody. */
const NOBODY = new Set(
  'uk us usa eu eg ie am pm nb ps un bc ad bsc ba ma mp jp obe mbe cbe qc kc phd hm dc nhs bbc bt it hr vat paye plc ltd aob jcb tv id ok'.split(
    ' ',
  ),
);

/**
 * Homes by their numbers in a street, and persons by their initials. An address tells only in an exempt sentence about somebody who
 * lives there: shops and sites are in open papers too. Each may be the same by chance in papers about something else.
 */
export function homesIn(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(ADDRESS)) {
    const street = groups['street'] ?? '';
    // "14 new homes a road": words of a sentence have no capitals, unless all of the address has none.
    if (!/^\p{Lu}/u.test(street)) continue;
    const type = (groups['type'] ?? '').toLowerCase();
    const name = foldText(`${street}${STREETS[type] ?? type}`);
    const sentence = sentenceAt(text, index, index + written.length);
    const isHome = OF_A_PERSON.test(sentence) && !OF_A_FIRM.test(sentence);
    found.push({
      ...{ key: `home ${(groups['number'] ?? '').toLowerCase()} ${name}`, isByChance: true },
      ...{ offset: index, end: index + written.length },
      ...(!isHome && { tells: false }),
    });
  }
  const add = (letters: string, index: number, written: string) =>
    found.push({
      ...{ key: `initials ${letters}`, isByChance: true },
      ...{ offset: index, end: index + written.length },
      // Whoever signed, checked or has to do something, as papers note it.
      ...(isMarkOfOffice(text, index, index + written.length) && { tells: false }),
    });
  for (const { 0: written, index } of text.matchAll(INITIALS)) {
    const letters = written.replace(/\P{L}/gu, '').toLowerCase();
    if (!NOBODY.has(letters)) add(letters, index, written.trimEnd());
  }
  for (const { 0: written, index, groups = {} } of text.matchAll(CALLED)) {
    const letters = (groups['letters'] ?? '').replace(/\P{L}/gu, '').toLowerCase();
    if (!NOBODY.has(letters)) add(letters, index, written.trimEnd());
  }
  return found;
}

const END = /[.!?](?=\s)|\n/gu;

/** The sentence or line around a place. */
function sentenceAt(text: string, from: number, to: number): string {
  const before =
    text
      .slice(Math.max(0, from - 160), from)
      .split(END)
      .at(-1) ?? '';
  const after = text.slice(to, to + 160).split(END)[0] ?? '';
  return before + text.slice(from, to) + after;
}
