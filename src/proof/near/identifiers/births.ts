import { DAY_PATTERNS, dayIn } from '../days.ts';
import type { Identifier } from './identifier.ts';

const AGES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ON_DAY = String.raw`(?:${DAY_PATTERNS.join('|')})`;
/** "Turns 12 on 9 May 2027", "will be twelve on …", "was 15 on …", "her eighteenth birthday is …". */
const TURNS = new RegExp(
  String.raw`(?<!\p{L})(?:turn(?:s|ed|ing)?|will be|be|is|was|becom(?:es?|ing)|became|reach(?:es|ed|ing)?)[ ](?:the[ ]age[ ]of[ ]|aged?[ ])?(?<years>\d{1,2}|${AGES.toReversed().join('|')})(?:[ ]years?(?:[ -]old)?)?[ ]on[ ](?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?[ ])?${ON_DAY}`,
  'giu',
);
const MAY_TURN = /(?:turn|\bbe|\bis|\bwas|became|becom|reach)[^\n]{1,40} on /i;
/** "K.T. (3/3/11)", "Child K 14-03-2011": initials, and a day right after them. */
const BESIDE_INITIALS = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:(?<pointed>(?:[A-Z]\.[ ]?){2,3})|(?:child|pupil|girl|boy|twin|sibling|young person|student|patient)[ ](?<letters>[A-Z]{1,3})(?!\p{L}))[ ,(:–-]{1,4}${ON_DAY}`,
  'giu',
);
const MAY_BE_BESIDE =
  /(?:[A-Z]\.|(?:child|pupil|girl|boy|twin|sibling|person|student|patient) [A-Z]{1,3})[ ,(:–-]{1,4}(?:\d|\p{L}{3,9} \d)/iu;
/** Before initials of who does something until a day, or signed it then. */
const OF_OFFICE =
  /(?<!\p{L})(?:actions?|owners?|leads?|due|by|signed|checked|approved|authors?|initials|reviewed|from|to|for|cc|date)[: ,(]{0,3}$/iu;

/** Days of birth: by the age that somebody has on a birthday, and beside initials. Where the words before a day say that it is of a birth, it is a day of a text. */
export function birthsIn(text: string): Identifier[] {
  const found: Identifier[] = [];
  if (MAY_TURN.test(text)) {
    for (const { 0: written, index, groups = {} } of text.matchAll(TURNS)) {
      const { years = '', ...ofDay } = groups;
      const day = dayIn(ofDay);
      const age = AGES.indexOf(years.toLowerCase()) + 1 || Number(years);
      if (day === undefined || age === 0) continue;
      const key = `${Number(day.slice(0, 4)) - age}${day.slice(4)}`;
      found.push({ key, offset: index, end: index + written.length });
    }
  }
  if (!MAY_BE_BESIDE.test(text)) return found;
  for (const { 0: written, index, groups = {} } of text.matchAll(BESIDE_INITIALS)) {
    const { pointed, letters, ...ofDay } = groups;
    const day = dayIn(ofDay);
    if (day === undefined || OF_OFFICE.test(text.slice(Math.max(0, index - 20), index))) continue;
    const initials = (pointed ?? letters ?? '').replace(/[^A-Z]/gi, '').toUpperCase();
    const place = { offset: index, end: index + written.length };
    found.push({ key: `${initials} born ${day}`, ...place, isByChance: true });
    // Of a child whose birth another text states as such.
    found.push({ key: day, ...place, tells: false });
  }
  return found;
}
