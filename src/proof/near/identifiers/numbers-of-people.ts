import { MONTHS } from '../days.ts';
import type { Identifier } from './identifier.ts';

const NOT_A_YEAR = String.raw`(?!(?:19|20)\d\d(?!\d))`;
/** After how many there are, or how much: "each driver 5000 miles", "staff number 4417 in all". */
const QUANTITY = String.raw`[ \u00a0](?:(?:fewer|more|less|extra|other|of (?:them|these|those|whom)|in (?:all|total|number|our|the (?:council|borough|county|city|district|whole|region|service|company)|schools?|care)|altogether|across|or (?:more|so|fewer)|plus|on average|at (?:present|most|least)|per|an? (?:year|month|week|day|head|visit|mile)|times|pounds|pence|sterling|miles|kilometres|km|metres|hours|days|nights|weeks|months|years|minutes|people|persons|residents|homes|households|houses|families|children|pupils|patients|clients|drivers|staff|employees|officers|posts|places|beds|visits|journeys|trips|calls|cases|meals|tickets|copies|letters|lessons|steps|tonnes|litres|points|votes|shifts|appointments|sessions)(?!\p{L}))`;
const NUMBER_END = String.raw`(?![\p{L}\d£%]|[.,:/-]\d|[ ]\d|${QUANTITY})`;
/** Licences of premises are in a public register (Licensing Act 2003, section 8): "licence 20418 of the Plough". */
const OF_PREMISES =
  /^[ \u00a0](?:of|for|at)[ \u00a0](?:the \p{Lu}|(?:(?:the|an?|this) )?(?:\p{L}[\p{L}’']* ){0,2}(?:[Aa]rms|[Ii]nn|[Pp]ub(?:lic house)?|[Hh]otel|[Bb]ar|[Cc]lub|[Ss]hop|[Ss]tore|[Rr]estaurant|[Tt]akeaway|[Cc]af[eé]|[Oo]ff-licence|[Tt]avern|premises)(?!\p{L}))/u;
const SAID = String.raw`(?:[ \u00a0](?:with(?= (?:the )?(?:number|no))|number|no\.?|is|was|#))*[ \u00a0:#(]{1,2}`;

/** "badge 33917", "the driver 20418", "employee number 6071": of one who is licensed, employed or looked after. */
const NUMBERED = [
  String.raw`(?<!\p{L})(?:badge|plate|(?<!(?:premises|club|gambling|personal|television|TV|software|OS|map) )licen[cs]e)${SAID}(?<number>${NOT_A_YEAR}\d{4,6})${NUMBER_END}`,
  String.raw`(?<!\p{L})(?<!(?<!\p{L})(?:each|every|per|any|no) )(?:driver|licensee|employee|patient|pupil|client|service user|foster carer|officer)(?:['’]s)?(?: (?:badge|plate|licen[cs]e|staff|payroll|pay))?${SAID}(?<number>${NOT_A_YEAR}\d{4,6})${NUMBER_END}`,
  String.raw`(?<!\p{L})(?:badge|plate|driver|licensee|employee|staff|payroll|pay|patient|pupil|client)(?:['’]s)? (?:number|no\.?|ref(?:erence)?\.?)(?: (?:is|was))?[ \u00a0:#]{1,2}(?<number>\d{4,6})${NUMBER_END}`,
].map((pattern) => new RegExp(pattern, 'giu'));
const MAY_BE_NUMBERED =
  /badge|plate|licen[cs]|driver|employee|staff|payroll|pay |patient|pupil|client|service user|carer|officer/i;

/** "collar number 5521", and whoever has it by the rank: "PC 5521". */
const COLLAR_NUMBER = [
  String.raw`(?<!\p{L})(?:collar|shoulder|epaulette|warrant)(?: (?:card|number|no\.?|is))*[ \u00a0:#]{1,2}(?<number>\d{3,6})(?![\p{L}\d]|[.,/-]\d)`,
  String.raw`(?<![\p{L}\d-])(?:PCSO|PC|PS|DC|DS|(?:[Pp]olice |[Dd]etective )?(?:[Cc]onstable|[Ss]ergeant)|Sgt|[Pp]olice [Oo]fficer)(?: (?:number|no\.?))?[ \u00a0]?(?<number>${NOT_A_YEAR}\d{4,6})(?![\p{L}\d]|[.,/-]\d)`,
].map((pattern, at) => new RegExp(pattern, at === 0 ? 'giu' : 'gu'));

const MONTH = MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|t)?\\.?`).join('|');
/** "log 1147 of 9 August", "log 1158, 19 Aug", "log 1147 (09/08)": the year is often left out. */
const LOG = new RegExp(
  String.raw`(?<!\p{L})(?:log|incident|CAD)(?:[ ](?:number|no\.?|ref(?:erence)?))?[ :#]{1,2}(?<log>\d{3,5})(?:[ ](?:of|dated|on|from)[ ]|,?[ ]?\(|,[ ])(?:(?:of|on)[ ])?(?:the[ ])?(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})|(?<dayNumber>0?[1-9]|[12]\d|3[01])[/.](?<monthNumber>0?[1-9]|1[0-2]))(?![\p{L}\d])`,
  'giu',
);

/** Numbers without letters of people, where the words before them say whose they are, in both texts. */
export function numbersOfPeopleIn(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const pattern of MAY_BE_NUMBERED.test(text) ? NUMBERED : []) {
    for (const { 0: written, index, groups = {} } of text.matchAll(pattern)) {
      const { end } = placeOf(index, written);
      if (/^licen[cs]e/i.test(written) && OF_PREMISES.test(text.slice(end, end + 60))) continue;
      found.push({ key: `of number ${groups['number'] ?? ''}`, offset: index, end });
    }
  }
  for (const pattern of COLLAR_NUMBER) {
    for (const { 0: written, index, groups = {} } of text.matchAll(pattern))
      found.push({ key: `collar number ${groups['number'] ?? ''}`, ...placeOf(index, written) });
  }
  for (const { 0: written, index, groups = {} } of text.matchAll(LOG)) {
    const { log = '', day, dayNumber = '', month = '', monthNumber = '1' } = groups;
    const first = month.slice(0, 3).toLowerCase();
    const ofYear = day === undefined ? MONTHS[Number(monthNumber) - 1] : monthFrom(first);
    const key = `log ${Number(log)} of ${Number(day ?? dayNumber)} ${(ofYear ?? '').toLowerCase()}`;
    found.push({ key, ...placeOf(index, written) });
  }
  return found;
}

const monthFrom = (first: string): string | undefined =>
  MONTHS.find((month) => month.toLowerCase().startsWith(first));

const placeOf = (index: number, written: string): { offset: number; end: number } => ({
  offset: index,
  end: index + written.length,
});
