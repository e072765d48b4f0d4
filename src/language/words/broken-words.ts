/** Signs without a width, as they are or as entities, and marks of emphasis: what may be within a word and is no part of it. */
const WITHIN = String.raw`(?:(?:\u00ad|\u034f|\u180e|[\u200b\u200c]|\u200d|[\u200e\u200f\u2060-\u2064\ufeff])|&(?:shy|zwj|zwnj|ZeroWidthSpace|#8203|#8204|#8205|#8288|#173|#x200[bcd]|#x2060|#xad);|(?<=\p{L})\*{1,3}(?=\p{L}))`;
/** The end of a printed line within a word: what goes on in small letters is the same word. */
const LINE_END = String.raw`[-\u2010\u00ad][ \t]{0,3}\r?\n[ \t>]{0,8}(?=\p{Ll}{2})`;
/** "twenty-" at the end of a line is a number with a hyphen, and so is what follows "pre-" in a list of two a word of its own. */
const NO_PART =
  /(?:^|[^\p{L}])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$|^(?:and|or|to)(?!\p{L})/iu;

/** From the beginning of a word alone, and of no longer one: a line without a blank isn't gone through from each of its letters. */
const LETTERS = String.raw`[\p{L}\p{N}'’]{1,60}`;
const BROKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])${LETTERS}(?:(?:${WITHIN}{1,8}|${LINE_END})${LETTERS}){1,12}`,
  'gu',
);
const MAY_BE_BROKEN = new RegExp(`${WITHIN}|[-\\u2010][ \\t]{0,3}\\r?\\n`, 'u');
const BREAKS = new RegExp(`(${WITHIN}{1,8})|(${LINE_END})`, 'gu');

/**
 * A text in which every word is in one piece where it begins, with blanks after it for what was between its letters:
 * "Barn\u200baby" is "Barnaby", and so is "Barn-" with "aby" on the next line. All else keeps its place.
 */
export function joinWords(text: string): string {
  if (!MAY_BE_BROKEN.test(text)) return text;
  return text.replace(BROKEN, (run) => {
    const whole = run.replace(BREAKS, (found, within: string | undefined, _, at: number) => {
      if (within !== undefined) return '';
      const isApart = NO_PART.test(run.slice(0, at)) || NO_PART.test(run.slice(at + found.length));
      return isApart ? found : '';
    });
    // Lines are counted by their ends, which come after it.
    const ends = run.replace(/[^\n]/g, '').slice(whole.split('\n').length - 1);
    return whole + ' '.repeat(run.length - whole.length - ends.length) + ends;
  });
}
