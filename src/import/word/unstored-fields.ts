import { signOf } from './tick-signs.ts';
import { isPlaceholder } from './shown-text.ts';

/** What a field shows of which Word stores nothing: words of the text, a prompt that nobody answered, or something that only Word knows. */
export type Unstored =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly text: string }
  | { readonly kind: 'unknown'; readonly question: string };

const SYMBOL = /^\s*SYMBOL\s+(?:"(.)"|(0x[\da-f]{1,5})|(\d{1,6})|(\S))(?=\s|$)/iu;
const FONT = /\\f\s+"?([^"\\]{1,60}?)"?\s*(?=\\|$)/i;
const BUTTON = /^\s*(?:MACROBUTTON|GOTOBUTTON)\s+\S+\s+(\S.*)$/is;
const COUNTED = /^\s*(?:AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)\b/i;
/** What a template writes on such a button. */
const PROMPT = /^[[<{].*[\]>}]$|\b(?:click|enter|type|insert|select|double-click)\b/i;

/** What a field shows by its code alone; undefined where that is nothing, or stored beside it. */
export function unstoredField(code: string): Unstored | undefined {
  const symbol = SYMBOL.exec(code);
  if (symbol) {
    const [, quoted, hexadecimal, decimal, bare] = symbol;
    const number = hexadecimal ?? decimal;
    const sign = number === undefined ? (quoted ?? bare ?? '').codePointAt(0) : Number(number);
    const font = FONT.exec(code)?.[1]?.trim() ?? '';
    const text = sign === undefined ? undefined : shownIn(font, sign);
    if (text !== undefined) return { kind: 'text', text };
    return {
      kind: 'unknown',
      question: `a sign of the font ${font || 'that the text has'} can’t be read: look in the document what it says`,
    };
  }
  const button = BUTTON.exec(code)?.[1]?.trim();
  if (button !== undefined) {
    const isPrompt = isPlaceholder(button) || PROMPT.test(button);
    return { kind: isPrompt ? 'placeholder' : 'text', text: button };
  }
  if (COUNTED.test(code)) {
    return {
      kind: 'unknown',
      question:
        'Word counts a number here that is not in the file (a field such as AUTONUM or LISTNUM): write it before its words, and look at those after it',
    };
  }
  return undefined;
}

/** A letter of an ordinary font is itself. */
function shownIn(font: string, code: number): string | undefined {
  const sign = signOf(font, code);
  if (sign !== undefined) return sign;
  const isSigns = /dings|symbol/i.test(font);
  return isSigns || code < 0x20 || code > 0x10ffff ? undefined : String.fromCodePoint(code);
}
