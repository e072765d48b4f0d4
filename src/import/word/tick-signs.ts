export const TICKED = '☒';
export const UNTICKED = '☐';

/** Signs that follow each other in a font, by the number of the first. */
function row(first: number, signs: string): Readonly<Record<number, string>> {
  return Object.fromEntries([...signs].map((sign, at) => [first + at, sign]));
}

/** What the letters of symbol fonts show, by their low byte. */
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0xfe: '☑',
    0xfd: TICKED,
    0xfc: '✓',
    0xfb: '✗',
    0xa8: UNTICKED,
    0x6f: UNTICKED,
    0x71: UNTICKED,
    0xa7: '▪',
    0x6c: '●',
    0x6e: '■',
    0x9f: '•',
    0xe0: '→',
  },
  'wingdings 2': {
    0x52: '☑',
    0x53: TICKED,
    0x54: TICKED,
    0x50: '✓',
    0x4f: '✗',
    0x51: TICKED,
    0xa3: UNTICKED,
    0x2a: UNTICKED,
    0x30: UNTICKED,
  },
  webdings: { 0x61: '✓', 0x63: UNTICKED, 0x72: '✗' },
  symbol: {
    ...row(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
    ...row(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
    ...row(0xab, '↔←↑→↓'),
    0x22: '∀',
    0x24: '∃',
    0x40: '≅',
    0x5c: '∴',
    0xa2: '′',
    0xa5: '∞',
    0xb2: '″',
    0xb5: '∝',
    0xb6: '∂',
    0xb8: '÷',
    0xb9: '≠',
    0xba: '≡',
    0xbb: '≈',
    0xbc: '…',
    0xce: '∈',
    0xd6: '√',
    0xd7: '⋅',
    0xde: '⇒',
    0xe5: '∑',
    0xf2: '∫',
    0xb7: '•',
    0xa3: '≤',
    0xb3: '≥',
    0xb0: '°',
    0xb1: '±',
    0xb4: '×',
    0x2d: '−',
  },
};

/** Whether the letters of a font are signs. */
export const isSymbolFont = (font: string): boolean => Object.hasOwn(FONTS, font.toLowerCase());

/** What a character of a font shows; undefined where that isn't known. */
export function signOf(font: string, code: number): string | undefined {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const sign = FONTS[font.toLowerCase()]?.[low];
  if (sign !== undefined) return sign;
  // Some programs write the true character.
  if (code > 0xff && (code < 0xe000 || code > 0xf8ff)) return String.fromCodePoint(code);
  return undefined;
}
