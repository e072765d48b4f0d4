import { foldText } from '../../../language/folded-text.ts';
import { isOrdinaryWord } from '../../../language/words/ordinary-words.ts';
import { A_DAY, dayIn, MONTHS, ONES, ORDINALS } from '../days.ts';
import { isPlaceWord } from '../place-words.ts';
import type { Identifier } from './identifier.ts';

const AGES = [...ONES, 'twenty'];
const BIRTHDAYS = ORDINALS.slice(0, AGES.length);
/** Of age. */
const ADULT = 18;

const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?[ ])?';
const ON_DAY = String.raw`${WEEKDAY}(?:the[ ])?${A_DAY}`;
/** A day of any year, and its year elsewhere in the sentence. */
const DAY_OF_YEAR = String.raw`(?<dayAlone>\d{1,2}(?:st|nd|rd|th)?[ ](?:of[ ])?(?:${MONTHS.join('|')})(?![\p{L}]|,?[ ]\d))`;
const AGE = String.raw`(?<age>\d{1,2}|${AGES.toReversed().join('|')})(?![\p{L}\d]|[.,]\d)(?:[ -]years?(?:[ -](?:old|of[ ]age))?)?`;
const TURNS = String.raw`(?:turn(?:s|ed|ing)?|becom(?:es?|ing)|became|reach(?:es|ed|ing)?|attain(?:s|ed|ing)?)`;
const IS = '(?:will be|would be|be|is|was)';
const OF_AGE = String.raw`(?:the[ ]age[ ]of[ ]|aged?[ ])?${AGE}`;
const BIRTHDAY = String.raw`(?<nth>\d{1,2}(?:st|nd|rd|th)|${BIRTHDAYS.toReversed().join('|')})[ ]birthday(?!\p{L})`;
const MAJORITY = String.raw`(?<majority>(?:com(?:es?|ing)|came)[ ]of[ ]age|(?:reach|attain)(?:es|s|ed|ing)?[ ](?:his|her|their|the[ ]age[ ]of)[ ]majority|(?:reach|attain)(?:es|s|ed|ing)?[ ](?:majority|adulthood)|becom(?:es?|ing)[ ]an[ ]adult)`;
const START = String.raw`(?<!\p{L})`;

/** What is between a birthday and its day: "is on", "falls on", a bracket. */
const LINK = String.raw`(?:,?[ ](?:which[ ])?(?:is|was|will be|would be|falls?|fell|comes|came|being))?(?:,?[ ](?:on|from|as of|as at))?(?:[ ]?[:(–—-][ ]?|,?[ ])`;
const FORWARD: readonly string[] = [
  String.raw`${START}${TURNS}[ ]${OF_AGE}${LINK}${ON_DAY}`,
  String.raw`${START}${IS}[ ]${OF_AGE},?[ ](?:on|from)[ ]${ON_DAY}`,
  String.raw`${START}aged[ ]${AGE},?[ ](?:on|from)[ ]${ON_DAY}`,
  String.raw`${START}${BIRTHDAY}(?:[ ]of[ ](?<whose>[^.,;\n\d]{1,30}?))?${LINK}${ON_DAY}`,
  String.raw`${START}${MAJORITY}${LINK}${ON_DAY}`,
];
/** Between a day and what happens on it, within one sentence. */
const BETWEEN = String.raw`(?<between>[^.;:\n\d]{0,48}?)`;
/** What happens on a day that is said before it. */
const EVENTS: readonly string[] = [
  String.raw`${START}(?:${BIRTHDAY}|${MAJORITY}|${TURNS}[ ]${OF_AGE})`,
  String.raw`${START}${IS}[ ](?:aged[ ])?${AGE}(?=[,;:.)]|$|[ ](?:and|but|so|when|years?)(?!\p{L}))`,
];
const YEAR = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`;
/** "Born 13 April, … will be 16 in 2027", "turns 16 in 2027, on 13 April". */
const WITHOUT_YEAR: readonly string[] = [
  String.raw`${START}(?:born|birthday)(?:[ ](?:is|was|on|falls|every|each|year)){0,3}[ ](?:the[ ])?${DAY_OF_YEAR}[^.;\n\d]{0,60}?${START}(?:${TURNS}|${IS})[ ]${OF_AGE}[ ](?:in|during)[ ]${YEAR}`,
  String.raw`${START}(?:${TURNS}|${IS})[ ]${OF_AGE}[ ]in[ ]${YEAR},?[ ](?:on[ ])?(?:the[ ])?${DAY_OF_YEAR}`,
  String.raw`${START}(?:${TURNS}|${IS})[ ]${OF_AGE}[ ]on[ ](?:the[ ])?${DAY_OF_YEAR}[ ](?:in|of)[ ]${YEAR}`,
];
const compiled = (pattern: string) => new RegExp(pattern, 'giu');
const FORWARDS = FORWARD.map(compiled);
/** Few texts have the event, and all have days: it is asked for first. */
const BACKWARDS = EVENTS.map((event) => ({
  event: new RegExp(event, 'iu'),
  pattern: compiled(`${ON_DAY}${BETWEEN}${event}`),
}));
const WITHOUT_YEARS = WITHOUT_YEAR.map(compiled);
const MAY_TURN = new RegExp(
  String.raw`(?:${TURNS}|${IS}|aged)[ ]${OF_AGE}|birthday|of age|majority|adult`,
  'iu',
);

/** Who has birthdays that tell of somebody. */
const PERSON =
  /(?<!\p{L})(?:s?he|her|hers|his|him|they|their|theirs|who|whose|I|my|child|boy|girl|baby|infant|toddler|teenager|twins?|siblings?|brothers?|sisters?|son|daughter|grand(?:son|daughter|child)|niece|nephew|cousin|friend|mother|father|parent|carer|man|woman|lady|gentleman|lad|youth|minor|young(?:er|est)? (?:person|man|woman|one)|eldest|oldest|youngest|elder|younger|pupil|student|learner|apprentice|patient|resident|tenant|lodger|user|client|subject|claimant|applicant|appellant|complainant|employee|worker|officer|teacher|driver|caretaker|manager|witness|victim|offender|defendant|individual|Mr|Mrs|Miss|Ms|Master)(?!\p{L})/giu;
/** What has a name too, and birthdays of its own. */
const THING =
  /^(?:museum|gallery|library|theatre|cinema|festival|fair|trust|charity|company|council|club|society|hospital|hospice|station|stadium|arena|railway|bus|line|brewery|college|university|nursery|primary|market|pool|zoo|project|scheme|service|programme|fund|band|choir|orchestra|league|radio)$/;
/** Of everybody whom a rule is for: no one person. */
const OF_ALL =
  /(?<!\p{L})(?:any|anyone|anybody|all|every|everyone|each|those|no|nobody|minimum|maximum|average|median|mean|number|total|if)(?!\p{L})/iu;
/** Words that stand between somebody and what happens. */
const BETWEEN_WORDS =
  /(?:[ ,(]+|(?<!\p{L})(?:also|then|now|just|only|soon|already|next|has|had|have|will|would|that|which|is|was|be|and|but|a|an|to|when|on|celebrates?|\p{L}+ly|\p{L}+s (?:his|her|their)))$/iu;
/** On which schools, staff and pensions reckon ages: 31 August, 1 September, the ends of years. */
const RECKONED = /-(?:08-31|09-01|03-31|04-01|12-31|01-01)$/;
const A_PERSON = /(?<!\p{L})(?:s?he|her|his|him|the|this|our|that|Mr|Mrs|Miss|Ms)(?!\p{L})/iu;

/** Days of birth by the age that somebody has on a birthday. What is said of a thing, or of everybody of an age, is no birth. */
export function birthdaysIn(text: string): Identifier[] {
  if (!MAY_TURN.test(text)) return [];
  const found: Identifier[] = [];
  const all = [
    ...FORWARDS,
    ...BACKWARDS.flatMap(({ event, pattern }) => (event.test(text) ? pattern : [])),
    ...WITHOUT_YEARS,
  ];
  for (const pattern of all) {
    for (const { 0: written, index, groups = {} } of text.matchAll(pattern)) {
      const {
        age = '',
        nth = '',
        majority,
        between,
        whose,
        dayAlone,
        year = '',
        ...ofDay
      } = groups;
      const day = dayAlone === undefined ? dayIn(ofDay) : dayOfYear(dayAlone, year);
      const years = majority === undefined ? yearsOf(age, nth) : ADULT;
      if (day === undefined || years === 0) continue;
      const isBackward = between !== undefined;
      const [, after] =
        BIRTHDAY_OF.exec(text.slice(index + written.length, index + written.length + 40)) ?? [];
      const said =
        whose ?? (nth === '' ? undefined : after) ?? between ?? clauseBefore(text, index);
      const isSaid = nth !== '' || majority !== undefined;
      if (!isOfPerson(said, RECKONED.test(day), isBackward && !isSaid)) continue;
      const key = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
      found.push({ key, offset: index, end: index + written.length });
    }
  }
  return found;
}

/** After a birthday: whose it is. */
const BIRTHDAY_OF = /^ of ([^.,;\n\d]{1,30})/;

/** In years; 0 where it is none. */
function yearsOf(age: string, nth: string): number {
  const written = (age === '' ? nth : age).toLowerCase();
  return (
    AGES.indexOf(written) + 1 || BIRTHDAYS.indexOf(written) + 1 || Number(/^\d+/.exec(written) ?? 0)
  );
}

const dayOfYear = (written: string, year: string): string | undefined =>
  dayIn({ long: `${written} ${year}` });

const clauseBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 100), at)
    .split(/[.!?](?=\s)(?<!\p{Lu}\.)|[;|\n]/u)
    .at(-1) ?? '';

/**
 * Whether what is said around a birthday is of one person.
 * @param isReckoned it is a day on which ages of many are reckoned
 * @param mustBeSaid nothing but a person makes it a birthday
 */
function isOfPerson(said: string, isReckoned: boolean, mustBeSaid: boolean): boolean {
  const persons = said.match(PERSON);
  if (isReckoned && (OF_ALL.test(said) || !A_PERSON.test(said))) return isCapital(said);
  if (persons) return true;
  if (mustBeSaid) return isCapital(said);
  return subjectOf(said) === '' || isCapital(said);
}

/** What is said without the words at its end that only lead to what happens. */
function subjectOf(said: string): string {
  let rest = said;
  for (let before = ''; before !== rest;) [before, rest] = [rest, rest.replace(BETWEEN_WORDS, '')];
  return rest;
}

/** Whether it ends with a name, or letters for one: "Jayden", "P’s", "Child K", but not "Leeds Museum" or "Pupils". */
function isCapital(said: string): boolean {
  const words = subjectOf(said).trim().split(/\s+/);
  const last = (words.at(-1) ?? '').replace(/['’]s?$|\.$/u, '');
  if (!/^\p{Lu}/u.test(last)) return false;
  if (last.length < 4) return !/^(?:The|It|Its|We|Our|All|Any|NHS|BBC)$/.test(last);
  if (THING.test(foldText(last)) || isPlaceWord(foldText(last))) return false;
  if (!isOrdinaryWord(foldText(last))) return words.at(-2) !== 'The';
  // A first name may be a word; a word after another name is what something is.
  return (
    words.length === 1 &&
    !last.endsWith('s') &&
    !/^(?:This|That|Those|They|Which|Staff)$/.test(last)
  );
}
