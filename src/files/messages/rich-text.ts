/** Groups that say nothing to a reader: fonts, colours, styles, and the bytes of pictures and programs. */
const SILENT = new Set(
  `fonttbl colortbl stylesheet listtable listoverridetable rsidtbl generator themedata colorschememapping latentstyles
  datastore xmlnstbl pict objdata filetbl blipuid panose falt revtbl pgdsctbl mmathpr wgrffmtfilter`.split(
    /\s+/,
  ),
);
const SIGNS: Readonly<Record<string, string>> = {
  ...{ par: '\n\n', row: '\n\n', sect: '\n\n', page: '\n\n', nestrow: '\n\n', line: '\n' },
  ...{ tab: '\t', cell: '\t', nestcell: '\t', emdash: '—', endash: '–', bullet: '•' },
  ...{ lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: ' ', enspace: ' ' },
};
const WINDOWS = 'windows-1252';

/** A word of the form, a letter by its number, a sign, a brace, or text. Line ends say nothing. */
const PART =
  /\\(?<word>[a-zA-Z]{1,32})(?<number>-?\d{1,10})? ?|\\'(?<hex>[0-9a-fA-F]{2})|\\(?<sign>[^a-zA-Z])|(?<brace>[{}])|(?<text>[^\\{}\r\n]+)/gu;

/** What is true within a group. */
type Group = { readonly isSilent: boolean; readonly lettersAfter: number };

/** Groups within one another: a file with more is no letter. */
const DEEPEST = 1000;

/**
 * What a file of rich text says, in one pass; words that are hidden there too.
 * @param rtf each byte as one letter.
 * @returns undefined where it isn't rich text as programs write it.
 */
export function textOfRichText(rtf: string): string | undefined {
  if (!rtf.startsWith('{\\rtf')) return undefined;
  const said: string[] = [];
  const groups: Group[] = [];
  let group: Group = { isSilent: false, lettersAfter: 1 };
  let decoder = new TextDecoder(WINDOWS);
  let bytes: number[] = [];
  // Letters after one that is written by its number, for programs that don't know the number.
  let passing = 0;
  const flush = () => {
    if (bytes.length > 0) said.push(decoder.decode(Uint8Array.from(bytes)));
    bytes = [];
  };
  const say = (text: string) => {
    flush();
    if (!group.isSilent) said.push(text);
  };
  PART.lastIndex = 0;
  for (let part = PART.exec(rtf); part; part = PART.exec(rtf)) {
    const { word, number, hex, sign, brace, text } = part.groups ?? {};
    if (hex !== undefined) {
      if (passing > 0) passing -= 1;
      else if (!group.isSilent) bytes.push(Number.parseInt(hex, 16));
    } else if (text !== undefined) {
      const passed = Math.min(passing, text.length);
      passing -= passed;
      // A file that isn't as the form asks has other letters than English ones as they are.
      say(decodeLetters(text.slice(passed), decoder));
    } else if (brace !== undefined) {
      passing = 0;
      if (brace === '{') groups.push(group);
      else {
        flush();
        group = groups.pop() ?? group;
      }
      if (groups.length > DEEPEST) return undefined;
    } else if (sign !== undefined) {
      if ('{}\\'.includes(sign)) say(sign);
      else if (sign === '~') say(' ');
      else if (sign === '_') say('-');
      else if (sign === '\n' || sign === '\r') say('\n\n');
    } else if (word !== undefined) {
      const value = Number(number ?? 0);
      if (word === 'u') {
        say(String.fromCharCode(value < 0 ? value + 65_536 : value));
        passing = group.lettersAfter;
      } else if (word === 'uc') group = { ...group, lettersAfter: Math.max(0, value) };
      else if (word === 'bin') PART.lastIndex += Math.max(0, value);
      else if (word === 'ansicpg') decoder = decoderOf(value);
      else if (SILENT.has(word.toLowerCase())) {
        flush();
        group = { ...group, isSilent: true };
      } else if (SIGNS[word] !== undefined) say(SIGNS[word]);
    }
  }
  flush();
  return said.join('');
}

function decoderOf(page: number): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(page === 65_001 ? 'utf-8' : `windows-${page}`);
  } catch {
    return new TextDecoder(WINDOWS);
  }
}

const decodeLetters = (text: string, decoder: InstanceType<typeof TextDecoder>): string =>
  /[\u0080-\u00ff]/.test(text) ? decoder.decode(Buffer.from(text, 'latin1')) : text;
