import { SERVICE_LINE } from '../../../language/details.ts';
import { isPublicByKind } from '../../../language/figures/public-references.ts';
import type { Identifier } from './identifier.ts';

/** With the number of the country or without, in any groups. */
const TELEPHONE =
  /(?<![\p{L}\d£€$]|\d[.,/-])(?:(?:\+|00)44[ .-]?(?:\(0\))?|\(?0)(?:[ \u00a0()./-]{0,2}\d){9,10}(?![\p{L}\d]|[.,/-]\d)/gu;
/** Alone in a cell, from which a spreadsheet has taken the nought. */
const WITHOUT_NOUGHT = /(?<=(?:^|[|\t\n])[ ]{0,3})[127]\d{9}(?=[ ]{0,3}(?:[|\t\n]|$))/gu;
/** Of organisations, which give them to the public: 0300, 0345, 0800. */
const SERVICE = /^0(?:3|8[0-9])/;
const NATIONAL = /^0[1-9]\d{8,9}$/;

const DIGIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...['nought', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].map(
    (word, digit) => [word, String(digit)] as const,
  ),
  ['oh', '0'],
  ['o', '0'],
  ['zero', '0'],
]);
const DIGIT_WORD = [...DIGIT_WORDS.keys()].toSorted((a, b) => b.length - a.length).join('|');
/** "oh seven seven double oh nine six oh two double five", as it is read out. */
const READ_OUT = new RegExp(
  String.raw`(?<!\p{L})(?:oh|o|zero|nought)(?:[\s,-]+(?:(?:double|treble|triple)[\s-]+)?(?:${DIGIT_WORD})(?!\p{L})){6,10}`,
  'giu',
);
/** "Ring Halifax 960256", "tel. 960256": without the number of its town. */
const LOCAL =
  /(?=\d{3}[\d -])(?<=(?<!\p{L})(?:ring|rang|phone[ds]?|call(?:ed|s)?|tel(?:ephone)?s?|dial(?:led)?|telephoned)[.:]?[ ](?:(?:on|at|her|him|them|us|to|no\.?|number)[ ]){0,3}(?:\p{Lu}\p{Ll}+[ ]){0,3})(?<number>\d{6}|\d{3}[ -]\d{3,4}|\d{4}[ -]\d{4})(?![\p{L}\d]|[.,/-]\d)/giu;

/** "116 123", of Samaritans: helplines have numbers of six figures of their own (Commission Decision 2007/116/EC). */
const HELPLINE =
  /(?<![\p{L}\d£€$.,-]|[£€$] )116[ \u00a0]?(?:000|006|111|117|123)(?![\p{L}\d]|[ .,-]\d)/gu;

/** A number without a town that is of all, whatever its groups. */
const PUBLIC_ALONE = new RegExp(`^(?:${HELPLINE.source}|${SERVICE_LINE})$`, 'u');
/** Childline's, which is too short for {@link TELEPHONE}. */
const SHORT_LINE = /(?<![\p{L}\d£€$.,/-])\(?0800\)?[ \u00a0-]?1111(?![\p{L}\d]|[ .,/-]\d)/gu;

/** A telephone number: as it is compared; none where it is of an organisation, and tells nothing. */
export type Telephone = Omit<Identifier, 'key'> & { readonly keys: readonly string[] };

/** Telephone numbers, however they are grouped, and those that are read out or have no number of their town. */
export function telephonesIn(whole: string): Telephone[] {
  const found: Telephone[] = [];
  const add = (number: string, index: number, written: string) => {
    const isPublic = SERVICE.test(number) || isPublicByKind(written, whole, index);
    const keys = isPublic ? [] : [`telephone ${number}`, ...localsOf(number)];
    found.push({ keys, offset: index, end: index + written.length });
  };
  for (const { 0: written, index } of whole.matchAll(TELEPHONE)) {
    const number = written.replace(/\D/g, '').replace(/^(?:0044|44)0?/, '0');
    if (NATIONAL.test(number) && !isColumnOfNumbers(written)) add(number, index, written);
  }
  for (const { 0: written, index } of whole.matchAll(READ_OUT)) {
    const number = digitsOf(written);
    if (NATIONAL.test(number)) add(number, index, written);
  }
  for (const { 0: written, index } of [...whole.matchAll(HELPLINE), ...whole.matchAll(SHORT_LINE)])
    found.push({ keys: [], offset: index, end: index + written.length });
  for (const { 0: written, index, groups = {} } of whole.matchAll(LOCAL)) {
    if (PUBLIC_ALONE.test(groups['number'] ?? '')) continue;
    const number = (groups['number'] ?? '').replace(/\D/g, '');
    found.push({ keys: [`local ${number}`], offset: index, end: index + written.length });
  }
  return found;
}

/** Telephone numbers of a column from which a spreadsheet took the nought. They may be sums as well. */
export const telephonesOfColumns = (whole: string): Identifier[] =>
  [...whole.matchAll(WITHOUT_NOUGHT)].map(({ 0: written, index }) => ({
    ...{ key: `telephone 0${written}`, offset: index, end: index + written.length },
  }));

/** Of a number with a town, what is rung within it: six figures, or in the large cities seven or eight. */
function localsOf(number: string): string[] {
  if (/^02/.test(number)) return [`local ${number.slice(3)}`];
  if (/^01(?:1\d|\d1)/.test(number))
    return [`local ${number.slice(4)}`, `local ${number.slice(5)}`];
  return /^01/.test(number) ? [`local ${number.slice(5)}`] : [];
}

function digitsOf(written: string): string {
  let digits = '';
  let times = 1;
  for (const word of written.toLowerCase().split(/[\s,-]+/)) {
    const digit = DIGIT_WORDS.get(word);
    if (digit === undefined) times = word === 'double' ? 2 : 3;
    else {
      digits += digit.repeat(times);
      times = 1;
    }
  }
  return digits;
}

/** "01 02 2009 14": of a telephone number at most one group has two digits. */
function isColumnOfNumbers(written: string): boolean {
  const groups = written.match(/\d+/g) ?? [];
  return groups.filter((group) => group.length < 3 && !/^(?:0|44)$/.test(group)).length > 1;
}
