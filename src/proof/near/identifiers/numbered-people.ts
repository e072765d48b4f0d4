import { MONTHS } from '../days.ts';
import type { Identifier } from './identifier.ts';

/** "HC3391", "HD-4512", "CSC 481": two to four letters and three to six digits, and no beginning of a longer one. */
const CODE = String.raw`(?<letters>[A-Z]{2,4})(?<gap>[ \u00a0-]?)(?<digits>\d{3,6})(?![\p{L}\d]|[.,/-]\d|[ \u00a0]\d{2})`;
/** Standards, laws, agreements, sizes of vehicles and years, which any paper may cite. */
const OF_ALL =
  /^(?:AY|BS|CO|COVID|CQC|DBS|EC|EN|EU|FTE|FY|GP|HGV|HMP|ICB|IEC|ISO|JCT|LGV|MOT|NEC|NHS|NO|PAS|PM|PSV|RM|SI|SR|UK|WTE)$/;
/** Of somebody who is licensed, employed, looked after or the like. Licences of premises are on a register that is open to all. */
const WHOSE = String.raw`(?:badges?|plates?|(?<!(?:premises|club|gambling) )licen[cs]es?|licensees?|drivers?|child(?:ren)?|boys?|girls?|babies|baby|pupils?|students?|clients?|patients?|service users?|residents?|adults?|carers?|foster(?:er| carer)s?|employees?|officers?|files?|records?|collar)`;
const LABELLED = new RegExp(
  String.raw`(?<!\p{L})${WHOSE}(?:[ \u00a0:#,(]{1,2}(?:(?:badge|plate|licence|file|record|case|code|number|no\.?|ref(?:erence)?\.?|is|was|called|known|as|of|with)(?!\p{L})[ \u00a0:#(]{0,2}){0,4}|[ ]?[:#][ ]?)$`,
  'iu',
);
/** Before letters and figures with a blank between them, which may be an abbreviation and a count: it says that a number follows. */
const OF_A_NUMBER =
  /(?:badges?|plates?|licen[cs]es?|files?|records?|cases?|codes?|numbers?|no\.?|ref(?:erence)?s?\.?)(?:[ \u00a0:#(]{1,2}(?:is|was|called|known|as|number|no\.?)){0,2}[ \u00a0:#(]{0,2}$/iu;
const ANY_CODE = new RegExp(String.raw`(?<![\p{L}\d./-])${CODE}`, 'gu');
/** Letters before a code in which it is said whose it is. */
const BEFORE = 60;

/** "UPRN 72648119": of a property (British Standard 7666), and the digits alone where another text says that. */
const PROPERTY =
  /(?<!\p{L})(?:UPRN|unique property reference)(?: (?:number|no\.?|is|of))*[ \u00a0:#(]{0,3}$/iu;
const PROPERTY_NUMBER = /(?<![\p{L}\d.,£€$/-])\d{6,12}(?![\p{L}\d/-]|[.,]\d)/gu;

/** "collar number 5521". */
const COLLAR_NUMBER =
  /(?<!\p{L})(?:collar|shoulder|epaulette|warrant)(?: (?:card|number|no\.?|is))*[ \u00a0:#]{1,2}(?<number>\d{3,6})(?![\p{L}\d]|[.,/-]\d)/giu;

/** "log 1147 of 9 August": the year is often left out. */
const LOG = new RegExp(
  String.raw`(?<!\p{L})(?:log|incident|CAD)(?: (?:number|no\.?|ref(?:erence)?))?[ :#]{1,2}(?<log>\d{3,5}) (?:of|dated|on|from) (?:the )?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTHS.join('|')})(?!\p{L})`,
  'giu',
);

/**
 * Codes and numbers of people and homes, where the words before them say whose they are: badges, files of children, officers of the
 * police, properties. Another text needs no such word.
 */
export function numberedPeopleIn(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(ANY_CODE)) {
    const { letters = '', digits = '', gap = '' } = groups;
    if (OF_ALL.test(letters) || (gap !== '' && /^(?:19|20)\d\d$/.test(digits))) continue;
    const before = text.slice(Math.max(0, index - BEFORE), index);
    const isTold = LABELLED.test(before) && (!/\s/.test(gap) || OF_A_NUMBER.test(before));
    const place = { offset: index, end: index + written.length };
    found.push({ key: `coded ${letters}${digits}`, ...place, ...(!isTold && { tells: false }) });
  }
  for (const { 0: written, index } of text.matchAll(PROPERTY_NUMBER)) {
    const isTold = PROPERTY.test(text.slice(Math.max(0, index - BEFORE), index));
    const key = `property ${written.replace(/^0+/, '')}`;
    const place = { offset: index, end: index + written.length };
    found.push({ key, ...place, ...(!isTold && { tells: false }) });
  }
  for (const { 0: written, index, groups = {} } of text.matchAll(COLLAR_NUMBER)) {
    const key = `collar number ${groups['number'] ?? ''}`;
    found.push({ key, offset: index, end: index + written.length });
  }
  for (const { 0: written, index, groups = {} } of text.matchAll(LOG)) {
    const { log = '', day = '', month = '' } = groups;
    const key = `log ${Number(log)} of ${Number(day)} ${month.toLowerCase()}`;
    found.push({ key, offset: index, end: index + written.length });
  }
  return found;
}
