import { ONES } from '../days.ts';
import type { Identifier } from './identifier.ts';

const YEARS = ONES.slice(0, 13);
const YEAR = String.raw`[Yy](?:ear|r)?[ .]?(?:[Gg]roup )?(?<year>1[0-3]|[1-9]|${YEARS.map((one) => `[${one.charAt(0).toUpperCase()}${one.charAt(0)}]${one.slice(1)}`).join('|')})(?![\p{L}\d]|[.,/-]\d)`;
const INITIALS = String.raw`(?<initials>[A-Z]\.[ ]?[A-Z]\.(?:[ ]?[A-Z]\.)?|[A-Z]{2,3})`;
/** What a child is called that has initials alone. */
const CHILD = String.raw`(?:[Cc]hild|[Pp]upil|[Bb]oy|[Gg]irl|[Ss]tudent|[Ss]ibling|[Ss]on|[Dd]aughter)`;
const PUPILS = [
  // "The child KR, in Year 5", "pupil K.R. (Year 5)".
  String.raw`(?<!\p{L})${CHILD},? \(?${INITIALS}\)?,? (?:\(|(?:who )?(?:is |was )?(?:now )?(?:in |of )?)${YEAR}`,
  // "A Year 5 pupil (KR)", "a girl in Year 5, KR,".
  String.raw`(?<![\p{L}\d])${YEAR} ${CHILD},? \(?${INITIALS}(?![\p{L}\d])`,
  String.raw`(?<!\p{L})${CHILD} (?:in |of )${YEAR},? \(?${INITIALS}(?![\p{L}\d])`,
  // "KR (Year 5)", "K.R., Year 5,".
  String.raw`(?<![\p{L}\d.])${INITIALS}(?: \(|, (?:in |of |a )?)${YEAR}(?=\)|,| (?:child|pupil|boy|girl|student)(?!\p{L}))`,
].map((pattern) => new RegExp(pattern, 'gu'));
const ALONE = PUPILS.at(-1);
const MAY_HAVE = /(?<!\p{L})[Yy](?:(?:ea)?r)?(?:[ .]|\d)/u;
/** Subjects, examinations, bodies and figures that years of a school or of a project have. */
const NO_CHILD =
  /^(?:AP|AS|BTE?C|CAT|CPI|DFE|DT|EAL|EHC|FSM|FTE|GCS|GVA|HE|ICT|IRR|IT|KS|LA|MFL|NC|NOR|NPV|PAN|PE|PSE|PV|RE|ROI|RPI|SAT|SEN|UK)$/;
/** Initials alone before a year are an abbreviation as well: then the sentence speaks of a child, or of one of its family. */
const OF_A_CHILD =
  /(?<!\p{L})(?:child|pupil|boy|girl|student|mum|dad|mother|father|step(?:m|f|d|s|b)\p{L}+|sibling|brother|sister|son|daughter|bruis\p{L}+|bull(?:y|ied|ying))(?!\p{L})/iu;
/** Of somebody, who may be another where three letters are the name of a fund or a plan: "SDP (Y3) is late, for he drinks". */
const OF_SOMEBODY =
  /(?<!\p{L})(?:s?he|hers?|him|his|parents?|carers?|foster\p{L}*|family|disclos\p{L}+|safeguarding|excluded)(?!\p{L})/iu;
/** What a person does, right after. */
const DOES =
  /^\)?,? (?:(?:who|was|is|were|has|had|been|be|being|also|not|often|then) )*(?:said|says?|tells?|told|came|lives?|lived|hit|hurt|kicked|beaten|bitten|struck|ran|went|sleeps?|slept|cried|disclosed|arrived|attends?|absent|hungry|afraid|scared|frightened|assaulted|injured|restrained|seen|found|taken|excluded)(?!\p{L})/u;
/** "The MRP (Y5)": nobody's initials have it. */
const ARTICLE = /(?<!\p{L})(?:the|an?|our|its|this|each|no|any)[ ]$/iu;

/** A child by its initials and its year of school; another text need not say that it is one. */
export function pupilsIn(text: string): Identifier[] {
  if (!MAY_HAVE.test(text)) return [];
  return PUPILS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups = {} }) => {
      const initials = (groups['initials'] ?? '').replace(/[^A-Z]/g, '');
      const year = (groups['year'] ?? '').toLowerCase();
      if (NO_CHILD.test(initials)) return [];
      const number = YEARS.includes(year) ? YEARS.indexOf(year) + 1 : Number(year);
      const isSure =
        pattern !== ALONE ||
        written.includes('.') ||
        isOfSomebody(text, index, { written, letters: initials.length });
      const place = { offset: index, end: index + written.length };
      return [{ key: `${initials} of year ${number}`, ...place, ...(!isSure && { tells: false }) }];
    }),
  );
}

function isOfSomebody(
  text: string,
  at: number,
  { written, letters }: { readonly written: string; readonly letters: number },
): boolean {
  if (ARTICLE.test(text.slice(Math.max(0, at - 6), at))) return false;
  const sentence = sentenceAt(text, at);
  if (OF_A_CHILD.test(sentence)) return true;
  const isPlain = letters < 3 || DOES.test(text.slice(at + written.length, at + 80));
  return isPlain && OF_SOMEBODY.test(sentence);
}

/** What is around a place, up to where sentences or lines end. */
function sentenceAt(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - 160), at)
      .split(/[.!?]\s|\n/u)
      .at(-1) ?? '';
  const after = text.slice(at, at + 160).split(/[.!?](?:\s|$)|\n/u, 1)[0] ?? '';
  return before + after;
}
