import { ONES } from '../days.ts';
import type { Identifier } from './identifier.ts';

const YEARS = ONES.slice(0, 13);
const YEAR = String.raw`[Yy](?:ear|r)[ .]?(?:[Gg]roup )?(?<year>1[0-3]|[1-9]|${YEARS.map((one) => `[${one.charAt(0).toUpperCase()}${one.charAt(0)}]${one.slice(1)}`).join('|')})(?![\p{L}\d]|[.,/-]\d)`;
const INITIALS = String.raw`(?<initials>[A-Z]\.[ ]?[A-Z]\.(?:[ ]?[A-Z]\.)?|[A-Z]{2,3})`;
/** What a child is called that has initials alone. */
const CHILD = String.raw`(?:child|pupil|boy|girl|student|sibling|son|daughter)`;
const PUPILS = [
  // "The child KR, in Year 5", "pupil K.R. (Year 5)".
  String.raw`(?<!\p{L})${CHILD},? \(?${INITIALS}\)?,? (?:\(|(?:who )?(?:is |was )?(?:now )?(?:in |of )?)${YEAR}`,
  // "A Year 5 pupil (KR)", "a girl in Year 5, KR,".
  String.raw`(?<![\p{L}\d])${YEAR} ${CHILD},? \(?${INITIALS}(?![\p{L}\d])`,
  String.raw`(?<!\p{L})${CHILD} (?:in |of )${YEAR},? \(?${INITIALS}(?![\p{L}\d])`,
  // "KR (Year 5)", "K.R., Year 5,".
  String.raw`(?<![\p{L}\d.])${INITIALS}(?: \(|, (?:in |of |a )?)${YEAR}(?=\)|,| (?:child|pupil|boy|girl|student)(?!\p{L}))`,
].map((pattern) => new RegExp(pattern, 'gu'));
const MAY_HAVE = /[Yy](?:ea)?r[ .]/;
/** Subjects, examinations and bodies that years of a school have. */
const NO_CHILD =
  /^(?:AS|BTE?C|CAT|DFE|DT|EAL|EHC|FSM|GCS|HE|ICT|IT|KS|LA|MFL|NC|PE|PSE|RE|SAT|SEN|UK)$/;

/** A child by its initials and its year of school. */
export function pupilsIn(text: string): Identifier[] {
  if (!MAY_HAVE.test(text)) return [];
  return PUPILS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups = {} }) => {
      const initials = (groups['initials'] ?? '').replace(/[^A-Z]/g, '');
      const year = (groups['year'] ?? '').toLowerCase();
      if (NO_CHILD.test(initials)) return [];
      const number = YEARS.includes(year) ? YEARS.indexOf(year) + 1 : Number(year);
      return [{ key: `${initials} of year ${number}`, offset: index, end: index + written.length }];
    }),
  );
}
