/** Letters that were read in the wrong encoding: "â€™" for ’. */
export type Garbled = {
  readonly index: number;
  readonly written: string;
  /** What it was; none where that is lost. */
  readonly right: string | undefined;
};

/** What Windows reads in the bytes from 80 to 9F; five of them mean nothing there and stay as they are. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const REST = `[\\u0080-\\u00BF${WINDOWS}]`;
/** After a capital these are what they look like: "CAFÉ’S" has no letter that is written in two. */
const TYPED = '‘’“”–—…';

/** UTF-8 that was read as Windows’ own encoding. */
const UTF8_AS_WINDOWS = [
  `ð[Ÿ\\u009F]${REST}${REST}`,
  `ï»¿|ï¬${REST}|ï¿½`,
  `â[€‚„†ˆ‰”–—˜œ\\u0080\\u0082\\u0084\\u0086\\u0088\\u0089\\u0094\\u0096-\\u0098\\u009C]${REST}`,
  // The last part of a closing quotation mark is no sign, and is lost first.
  'â€(?=[\\s\\p{P}]|$)',
  'Ë[œ†]',
  'Â[\\u0081\\u008D\\u008F\\u0090\\u009D\\u00A0-\\u00BF]',
  `[ÃÄÅ](?![${TYPED}])${REST}`,
  `(?<![\\p{Lu}‘“"])Ã[${TYPED}]|Ã[${TYPED}](?=[ÂÃ])`,
  `(?<!\\p{Lu})[ÄÅ][${TYPED}](?=\\p{L})`,
].join('|');

/** UTF-8 that was read as the old encoding of Macs. */
const AS_MAC: Readonly<Record<string, string>> = {
  '‚Äô': '’',
  '‚Äò': '‘',
  '‚Äú': '“',
  '‚Äù': '”',
  '‚Äì': '–',
  '‚Äî': '—',
  '‚Ä¶': '…',
  '‚Ä¢': '•',
  '‚Ç¨': '€',
  '¬£': '£',
  '√©': 'é',
};

/** Windows' own signs that were read as Latin-1; what is a line break in Unicode isn't among them. */
const AS_LATIN1 = '[\\u0080-\\u0084\\u0086-\\u009F]';

const GARBLED = new RegExp(
  `(?:${UTF8_AS_WINDOWS})+|${Object.keys(AS_MAC).join('|')}|${AS_LATIN1}|\\uFFFD`,
  'gu',
);

/** The letters of a text that were read in the wrong encoding, with what they were. */
export function garbledLetters(text: string): Garbled[] {
  // Most papers have none of the signs that each of them begins with.
  if (!/[ÂÃÄÅâïð‚¬√\u0080-\u009F\uFFFD]/.test(text)) return [];
  return [...text.matchAll(GARBLED)].map(({ 0: written, index }) => ({
    index,
    written,
    right: rightFor(written),
  }));
}

function rightFor(written: string): string | undefined {
  if (written in AS_MAC) return AS_MAC[written];
  if (/^[\u0080-\u009F]$/.test(written)) {
    const sign = WINDOWS[written.charCodeAt(0) - 0x80];
    return sign === written ? '' : sign;
  }
  let text = written;
  // Some were read wrongly twice.
  for (let round = 0; round < 3 && text.search(GARBLED) !== -1; round++) {
    const bytes = [...text.replace(/â€$/, 'â€\u009D')].map((letter) => byteOf(letter));
    const read = bytes.includes(undefined) ? '\uFFFD' : decode(bytes as number[]);
    if (read.includes('\uFFFD')) return undefined;
    text = read;
  }
  return text.replaceAll('\uFEFF', '');
}

function byteOf(letter: string): number | undefined {
  const at = WINDOWS.indexOf(letter);
  if (at !== -1) return 0x80 + at;
  const code = letter.charCodeAt(0);
  return code < 0x100 ? code : undefined;
}

const decode = (bytes: readonly number[]): string =>
  new TextDecoder('utf-8').decode(Uint8Array.from(bytes));
