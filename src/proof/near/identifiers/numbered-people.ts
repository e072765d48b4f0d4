import type { Identifier } from './identifier.ts';
import { numbersOfPeopleIn } from './numbers-of-people.ts';
import { propertiesIn } from './properties.ts';

/** "HC3391", "HD-4512", "CSC 481", "hv4417": two to four letters and three to six digits, and no beginning of a longer one. */
const CODE = String.raw`(?:(?<letters>[A-Z]{2,4})(?<gap>[ \u00a0-]?)|(?<small>[a-z]{2,4}))(?<digits>\d{3,6})(?![\p{L}\d]|[.,/-]\d|[ \u00a0]\d{2})`;
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
/** Letters before a code in which it is said whose it is, and after it. */
const BEFORE = 60;
const AFTER = 40;
/** "HC3397 (a driver badge)", "HC3397, the plate of a driver,". */
const LABELLED_AFTER =
  /^[ \u00a0]?[(,][ \u00a0]?(?:(?:an?|the|his|her|their|whose|is)[ ]){0,2}(?:(?:drivers?|driver['’]s|taxi|cab|hackney|carriage|private|hire|vehicle|operator|staff|foster|police)[ ]){0,3}(?:badge|plate|driver|(?:driver|driving|taxi|cab|vehicle|hire)['’]?s? licen[cs]e|child|pupil|patient|client|carer|employee|officer)(?!\p{L})/iu;

/**
 * Codes and numbers of people and homes, where the words before them say whose they are: badges, files of children, officers of the
 * police, properties. Another text needs no such word.
 */
export function numberedPeopleIn(text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(ANY_CODE)) {
    const { small = '', digits = '', gap = '' } = groups;
    const letters = groups['letters'] ?? small.toUpperCase();
    if (OF_ALL.test(letters) || (gap !== '' && /^(?:19|20)\d\d$/.test(digits))) continue;
    const before = text.slice(Math.max(0, index - BEFORE), index);
    const end = index + written.length;
    const isTold =
      (LABELLED.test(before) && (!/\s/.test(gap) || OF_A_NUMBER.test(before))) ||
      (gap === '' && LABELLED_AFTER.test(text.slice(end, end + AFTER)));
    const key = `coded ${letters}${digits}`;
    found.push({ key, offset: index, end, ...(!isTold && { tells: false }) });
  }
  return [...found, ...numbersOfPeopleIn(text), ...propertiesIn(text)];
}
