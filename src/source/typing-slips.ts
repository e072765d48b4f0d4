/** A slip of the keyboard in a text, and what was meant. */
export type TypingSlip = {
  readonly kind: 'twice' | 'figure';
  /** In UTF-16 code units. */
  readonly index: number;
  readonly written: string;
  readonly right: string;
};

/**
 * Words that no sentence has twice in a row. "That that", "had had", "is is" and "in in" can be meant. A word goes on behind a soft
 * hyphen, another sign that isn’t seen, an accent, a bracket or an entity: "the the­atre".
 */
const TWICE =
  /(?<![\p{L}\p{N}\p{M}\p{Cf}\p{Pd}'’_*`[\]().;])(the|a|an|of|and|with|from|their|our|its|these|those)((?:[ \t\u00a0]{1,3}|[ \t]{0,3}\n[ \t]{0,6}))\1(?![\p{L}\p{N}\p{M}\p{Cf}\p{Pd}'’_*`&<([\\/])(?![^\n]{0,60}\[sic\])/giu;

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** Groups of three behind a comma, an amount, a percentage, a year, a day or a time, with a letter that looks like a figure. */
const FIGURES = [
  String.raw`£\s?(?=[\dOolI,.]*\d)[\dOolI]{1,3}(?:,[\dOolI]{3}){1,4}`,
  String.raw`£\s?(?:[OolI]?\d[\dOo]{0,8}|[OlI](?=\.[\dO]))`,
  String.raw`(?:\d[\dO]{0,2}|[OI]\d[\dO]?)(?:,[\dOo]{3}){1,4}`,
  String.raw`(?:\d[\dO]{0,2}|[lI]\d{1,2}|[OlI](?=\.[\dO]))(?=(?:\.\d{0,2}O?\d{0,2})? ?(?:%|per cent\b))`,
  String.raw`(?<![\p{L}\p{N}][-/_])(?:2[0O][\dOlI][\dO]|19[\dOlI][\dO]|[lI]9\d\d)(?![-/_][\p{L}\p{N}])`,
  String.raw`(?:[123]O|[lI]\d|O\d)(?=(?:st|nd|rd|th)? (?:${MONTHS})\b)`,
  String.raw`(?:[12]O|[lI]\d|O\d|\d{1,2}(?=[.:]\d?O))(?=[.:][\dO]{2} ?[ap]\.?m\b)`,
];
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{N},.])(?:${FIGURES.join('|')})(?:[.:](?:[\dO][\dOo]?|[OolI]\d))?(?=(?:m|M|mn|bn|k|K|p|pa|pcm|am|pm|st|nd|rd|th)?(?![\p{L}\p{N}]))`,
  'gu',
);
const LETTER = /[OolI]/g;
const MOST = 20;

/** Words typed twice, and letters in the place of figures: "the the", "£1O,000", "1O%". Code and addresses aren't looked at. */
export function typingSlipsIn(text: string): TypingSlip[] {
  const slips: TypingSlip[] = [];
  const looked = withoutCode(text);
  for (const match of looked.matchAll(TWICE)) {
    const [written, word = '', space = ''] = match;
    const second = written.slice(word.length + space.length);
    // "the The Times", and "A a": the second begins a name, or the first is one.
    const isMeant = isCapital(second) || (word.length === 1 && isCapital(word));
    if (!isMeant) slips.push({ kind: 'twice', index: match.index, written, right: word });
  }
  for (const match of looked.matchAll(FIGURE)) {
    const [written] = match;
    if (!/[OolI]/.test(written)) continue;
    const right = written.replace(LETTER, (letter) => (/o/i.test(letter) ? '0' : '1'));
    slips.push({ kind: 'figure', index: match.index, written, right });
  }
  return slips.toSorted((a, b) => a.index - b.index).slice(0, MOST);
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The text with blanks for code and addresses, so that places stay the same. */
function withoutCode(text: string): string {
  return text.replace(/`[^`\n]{1,500}`|\]\([^)\s]{1,500}\)|https?:\/\/\S{1,500}/g, (found) =>
    ' '.repeat(found.length),
  );
}
