import { A_DAY, dayIn } from '../days.ts';
import { birthdaysIn } from './birthdays.ts';
import type { Identifier } from './identifier.ts';
import { isOfOffice } from './initials-of-office.ts';

/** "K.T. (3/3/11)", "Child K 14-03-2011": initials, and a day right after them. */
const BESIDE_INITIALS = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:(?<pointed>(?:[A-Z]\.[ ]?){2,3})|(?:child|pupil|girl|boy|twin|sibling|young person|student|patient)[ ](?<letters>[A-Z]{1,3})(?!\p{L}))[ ,(:–-]{1,4}${A_DAY}`,
  'giu',
);
const MAY_BE_BESIDE =
  /(?:[A-Z]\.|(?:child|pupil|girl|boy|twin|sibling|person|student|patient) [A-Z]{1,3})[ ,(:–-]{1,4}(?:\d|\p{L}{3,9} \d)/iu;
/** Days of birth: by the age that somebody has on a birthday, and beside initials. Where the words before a day say that it is of a birth, it is a day of a text. */
export function birthsIn(text: string): Identifier[] {
  const found = birthdaysIn(text);
  if (!MAY_BE_BESIDE.test(text)) return found;
  for (const { 0: written, index, groups = {} } of text.matchAll(BESIDE_INITIALS)) {
    const { pointed, letters, ...ofDay } = groups;
    const day = dayIn(ofDay);
    if (day === undefined || isOfOffice(text, index)) continue;
    const initials = (pointed ?? letters ?? '').replace(/[^A-Z]/gi, '').toUpperCase();
    const place = { offset: index, end: index + written.length };
    found.push({ key: `${initials} born ${day}`, ...place, isByChance: true });
    // Of a child whose birth another text states as such.
    found.push({ key: day, ...place, tells: false });
  }
  return found;
}
