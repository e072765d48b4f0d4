/** A slip of the keyboard in a text, and what was meant. */
export type TypingSlip = {
  readonly kind: 'twice' | 'figure';
  /** In UTF-16 code units. */
  readonly index: number;
  readonly written: string;
  readonly right: string;
};

/** Words that no sentence has twice in a row. "That that", "had had", "is is" and "in in" can be meant. */
const TWICE =
  /(?<![\p{L}\p{N}'’_*`[\]().–—-])(the|a|an|of|and|with|from|their|our|its|these|those)((?:[ \t\u00a0]{1,3}|[ \t]{0,3}\n[ \t]{0,6}))\1(?![\p{L}\p{N}'’_*`–—-])(?![^\n]{0,60}\[sic\])/giu;

/** Groups of three behind a comma, or an amount, with a letter that looks like a figure. */
const FIGURE =
  /(?<![\p{L}\p{N},.])(?:£\s?(?=[\dOolI,.]*\d)[\dOolI]{1,3}(?:,[\dOolI]{3}){1,4}|£\s?[OolI]?\d[\dOo]{1,8}|\d[\dO]{0,2}(?:,[\dOo]{3}){1,4}|[OI]\d[\dO]?(?:,\d{3}){1,4})(?:\.\d{1,2})?(?![\p{L}\p{N}])/gu;
const LETTER = /[OolI]/g;
const MOST = 20;

/** Words typed twice, and letters in the place of figures: "the the", "£1O,000". Code and addresses aren't looked at. */
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
