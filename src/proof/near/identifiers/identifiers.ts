import { isCommonWord } from '../../../language/distinctive.ts';
import { foldText } from '../../../language/folded-text.ts';
import { isOrdinaryWord } from '../../../language/words/ordinary-words.ts';
import { A_DAY, dayIn, ONES } from '../days.ts';
import { accountsIn } from './accounts.ts';
import { birthsIn } from './births.ts';
import { codesIn } from './codes.ts';
import { degreesIn } from './degrees.ts';
import { gridReferencesIn } from './grid-references.ts';
import { homesIn } from './homes.ts';
import type { Identifier } from './identifier.ts';
import { keysIn } from './keys.ts';
import { longNumbersIn } from './long-numbers.ts';
import { networkAddressesIn } from './networks.ts';
import { numberedPeopleIn } from './numbered-people.ts';
import { pupilsIn } from './pupils.ts';
import { registerNumbersIn } from './register-numbers.ts';
import { scoresIn } from './scores.ts';
import { telephonesIn, telephonesOfColumns } from './telephones.ts';

const AGE_WORDS = ONES.slice(0, 18);
const AGE = String.raw`(?<age>\d{1,2}|${AGE_WORDS.map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`).join('|')})`;
/** Of a baby. */
const UNIT = String.raw`(?<unit>[ -](?:months?|weeks?|days?)(?!\p{L}))?`;
const INITIALS = String.raw`(?<initials>[A-Z]\.[ ]?[A-Z]\.(?:[ ]?[A-Z]\.)?|[A-Z]{2,3})`;
/** "K.W., aged 7", "TZ is 11 years old", "JQ (9)", "(JQ, nine)", "TZ, aged nine months". */
const CHILD = [
  String.raw`(?<![\p{L}\d.])${INITIALS}(?:,? (?:is |was )?aged? |,? (?:is |was )?(?=\S{1,8}(?: |-)(?:years?|yrs?)(?: |-)(?:old|of age))| ?\((?:aged? )?(?=[^()]{1,18}\)))${AGE}(?![\p{L}\d.,/-]\d|\d)${UNIT}`,
  String.raw`(?=[A-Z])(?<=\()${INITIALS}, ${AGE}${UNIT}(?=\))`,
].map((pattern) => new RegExp(pattern, 'gu'));
/** "a nine-year-old boy (JQ)": after what says how old it is. */
const CHILD_AFTER_AGE = [
  String.raw`(?<![\p{L}\d])${AGE.replace('age', 'ageBefore')}-?[ ]?(?:years?|yrs?)[ -]old[ ](?:(?:child|boy|girl|pupil|youth)[ ])?\(${INITIALS.replace('initials', 'initialsAfter')}(?=\))`,
  String.raw`(?<![\p{L}\d])${AGE.replace('age', 'ageBefore')}${UNIT}[ -]old[ ](?:(?:baby|child|infant|boy|girl)[ ])?\(?${INITIALS.replace('initials', 'initialsAfter')}(?![\p{L}\d])`,
  String.raw`(?<![\p{L}\d])${AGE.replace('age', 'ageBefore')}[ -]years?[ -]old[ ,](?:(?:child|boy|girl|pupil|youth)[ ,])?[ ]?${INITIALS.replace('initials', 'initialsAfter')}(?![\p{L}\d])`,
].map((pattern) => new RegExp(pattern, 'gu'));

const SAYS_OLD = /[ -]old[ ,]/;

/** What is said before an age, or around it. */
const OF_AGE = String.raw`(?:,? (?:is |was |who is |who was )?aged? | ?\((?:aged? )?(?=[^()]{1,9}\))|,? (?:is |was |who is )?(?=\S{1,9}(?: |-)(?:years?|yrs?)(?: |-)(?:old|of age)))`;
/** "Rosalind Achebe-Turner, aged nine", and "Rosalind A., 9,", "Benedict S (11)": the same child with the first letter of its last name alone. */
const NAMED_CHILD = new RegExp(
  String.raw`(?<![\p{L}\d.])(?<first>\p{Lu}\p{Ll}{2,20}) (?:(?:\p{Lu}\p{Ll}+ )?(?<last>\p{Lu})[\p{L}'’-]{2,30}${OF_AGE}|(?<initial>\p{Lu})(?:\.?${OF_AGE}|\., (?=\d{1,2}(?:,|\.?$|\.\s))))${AGE}(?![\p{L}\d]|[.,]\d)`,
  'gu',
);
/** "Option A (5)", "Lot B (2)": no first names. */
const NO_FIRST_NAME =
  /^(?:annex|band|bay|bidder|block|bidders|category|class|client|column|criterion|drawing|exhibit|figure|flat|grade|junction|lot|network|note|patient|phase|plot|pupil|resident|room|row|supplier|tenant|tenderer|tier|unit|version|vitamin|witness|zone)s?$/;
/** Of a child. */
const OLDEST = 18;

/** A number of digits alone that is said to be one of a case. */
const CASE =
  /(?<!\p{L})(?:case|file|claim|complaint|crime|incident|invoice|matter|referral|ref(?:erence)?)[ \u00a0](?:(?:number|no\.?|ref(?:erence)?\.?|is)[ \u00a0])?#?(?<number>(?!(?:19|20)\d\d(?!\d))\d{4,8})(?![\p{L}\d]|[.,/-]\d)/giu;

const JOINED_DAY = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/;

/** A case of the family courts, with its court and year or without: "FD24P00231", "P00231". */
const FAMILY_CASE = /(?<![\p{L}\d])(?:[A-Z]{2}\d\d)?(?<number>[A-Z]\d{5})(?![\p{L}\d])/gu;
/** The end of a reference with letters, which is said alone afterwards: "HR/2231/77" and "complaint 2231/77". */
const END_OF_REFERENCE =
  /(?:(?<![\p{L}\d/-])[A-Z]{1,6}[/-]|(?<=(?<!\p{L})(?:case|file|claim|complaint|matter|ref(?:erence)?|no\.?|number)[ \u00a0]#?))(?<number>(?!(?:19|20)\d\d)\d{3,6}[/-]\d{2,6})(?![\p{L}\d]|[.,/-]\d)/giu;

/** The number of {@link END_OF_REFERENCE}, which few texts have. */
const MAY_END_REFERENCE = /(?<!\d)(?!(?:19|20)\d\d)\d{3,6}[/-]\d\d/;

/**
 * What points at one person or case by itself, however it is grouped: telephone numbers, a child's initials with its age,
 * case numbers of digits alone or without their beginning, places of the national grid.
 * @returns them, and the text with blanks in the place of all but the last: their digits are no figures.
 */
export function identifiersIn(whole: string): { found: readonly Identifier[]; rest: string } {
  const found: Identifier[] = [];
  let rest = whole;
  const take = (key: string | undefined, offset: number, length: number) => {
    const end = offset + length;
    rest = `${rest.slice(0, offset)}${' '.repeat(length)}${rest.slice(end)}`;
    if (key !== undefined) found.push({ key, offset, end });
  };
  for (const { keys, offset, end } of telephonesIn(whole)) {
    if (keys.length === 0) take(undefined, offset, end - offset);
    for (const key of keys) take(key, offset, end - offset);
  }
  // It may be a sum as well: its digits stay figures.
  found.push(...telephonesOfColumns(whole));
  for (const { 0: written, index, groups = {} } of whole.matchAll(CASE)) {
    const number = groups['number'] ?? '';
    const offset = index + written.length - number.length;
    // It may be a day as well, and that of somebody's birth: its figures stay.
    if (JOINED_DAY.test(number)) found.push({ key: `case ${number}`, offset, end: offset + 8 });
    else take(`case ${number}`, offset, number.length);
  }
  // Their letters and digits stay what they are, too.
  for (const pattern of MAY_END_REFERENCE.test(whole)
    ? [FAMILY_CASE, END_OF_REFERENCE]
    : [FAMILY_CASE]) {
    for (const { 0: written, index, groups = {} } of whole.matchAll(pattern)) {
      const number = (groups['number'] ?? '').toUpperCase();
      found.push({ key: `case ${number}`, offset: index, end: index + written.length });
    }
  }
  for (const pattern of SAYS_OLD.test(whole) ? [...CHILD, ...CHILD_AFTER_AGE] : CHILD) {
    for (const { 0: written, index, groups = {} } of whole.matchAll(pattern)) {
      const age = (groups['age'] ?? groups['ageBefore'] ?? '').toLowerCase();
      const initials = groups['initials'] ?? groups['initialsAfter'] ?? '';
      const years = AGE_WORDS.includes(age) ? AGE_WORDS.indexOf(age) + 1 : Number(age);
      const unit = (groups['unit'] ?? '').replace(/[ -]|s$/g, '');
      const key = `${initials.replace(/[^A-Z]/g, '')} aged ${years}`;
      take(unit === '' ? key : `${key} ${unit}`, index, written.length);
    }
  }
  for (const { 0: written, index, groups = {} } of whole.matchAll(NAMED_CHILD)) {
    const age = (groups['age'] ?? '').toLowerCase();
    const years = AGE_WORDS.includes(age) ? AGE_WORDS.indexOf(age) + 1 : Number(age);
    const first = foldText(groups['first'] ?? '');
    if (years > OLDEST || isOrdinaryWord(first) || isCommonWord(first) || NO_FIRST_NAME.test(first))
      continue;
    const initial = groups['last'] ?? groups['initial'] ?? '';
    const key = `${first} ${initial} aged ${years}`;
    found.push({ key, offset: index, end: index + written.length });
  }
  // Their digits stay figures: two numbers of six digits may be two sums as well.
  return {
    found: [
      ...found,
      ...gridReferencesIn(rest),
      ...degreesIn(rest),
      ...networkAddressesIn(rest),
      ...accountsIn(rest),
      ...birthsIn(whole),
      ...registerNumbersIn(whole),
      ...longNumbersIn(rest),
      ...codesIn(whole),
      ...keysIn(whole).filter(isTold),
      ...numberedPeopleIn(whole).filter(isTold),
      ...logsIn(whole),
      ...pupilsIn(whole).filter(isTold),
      ...homesIn(whole),
      ...scoresIn(whole),
    ],
    rest,
  };
}

/** Whether the words beside it say what it is: of another see `without-label.ts`. */
const isTold = ({ tells }: Identifier): boolean => tells !== false;

const LOG = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(?<log>\d{1,5})(?:[-/](?<joined>\d{2}(?:0[1-9]|1[0-2])(?:20)?\d\d)(?![\p{L}\d]|[-/.,]\d)| (?:of|dated|on) ${A_DAY})`,
  'giu',
);
const LOG_BEFORE =
  /(?<!\p{L})(?:crime|incident|log|CAD|police|ref(?:erence)?)(?!\p{L})[^\n]{0,24}$/iu;

/** Logs of the police, numbered anew each day: "4419-21112024", "log 4419 of 21 November 2024". */
function logsIn(text: string): Identifier[] {
  return [...text.matchAll(LOG)].flatMap(({ 0: written, index, groups = {} }) => {
    if (!LOG_BEFORE.test(text.slice(Math.max(0, index - 40), index))) return [];
    const { log = '', joined, ...ofDay } = groups;
    const day =
      joined === undefined
        ? dayIn(ofDay)
        : `${joined.length === 6 ? '20' : ''}${joined.slice(4)}-${joined.slice(2, 4)}-${joined.slice(0, 2)}`;
    if (day === undefined) return [];
    return [{ key: `log ${Number(log)} ${day}`, offset: index, end: index + written.length }];
  });
}
