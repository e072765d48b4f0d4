/** How a file or a title names an appendix: "1", "1a", "A" or "II", as it is written. */
export type Label = {
  /** Small letters, no leading zeros: "1", "12", "1a", "a", "ii". */
  readonly text: string;
  /** Whether the name begins with it. */
  readonly first: boolean;
};

const NUMBER_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** "Appendix", "App", "Appx", "Annex", "Annexe"; not "Appendices", which is several. */
const NAMED = new RegExp(
  '(?<![\\p{L}])(?:appendix|appx|app|annexe|annex)' +
    '[\\s._–—-]*(?:no|number)?[\\s._–—-]*' +
    `(?:0*(\\d{1,3})(?:([a-z])(?![\\p{L}\\p{N}])|(?!\\d))|([ivx]{1,5}|[a-z])(?![\\p{L}\\p{N}])|(${NUMBER_WORDS.join('|')})(?![\\p{L}]))`,
  'giu',
);

/** Every different way in which a name is numbered, in the order in which they are there. */
export function labelsOf(name: string): Label[] {
  const labels = new Map<string, Label>();
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  for (const match of plain.matchAll(NAMED)) {
    const [, digits, suffix = '', letters, word] = match;
    const text =
      digits !== undefined
        ? `${digits}${suffix.toLowerCase()}`
        : word === undefined
          ? (letters ?? '').toLowerCase()
          : String(NUMBER_WORDS.indexOf(word.toLowerCase()) + 1);
    const first = plain.slice(0, match.index).trim() === '';
    if (!labels.has(text)) labels.set(text, { text, first });
  }
  return [...labels.values()];
}

/** How the letters of a folder's files are to be read, where its other files show it. */
export type LetterStyle = 'letters' | 'roman';

/** "A" beside "I" makes "I" the ninth letter; "II" beside it makes it the first number. */
export function letterStyleOf(labels: readonly string[]): LetterStyle | undefined {
  const letters = labels.some((label) => /^[a-z]$/.test(label) && romanValue(label) === undefined);
  const roman = labels.some((label) => label.length > 1 && romanValue(label) !== undefined);
  if (letters === roman) return undefined;
  return letters ? 'letters' : 'roman';
}

/** The numbers that a label can mean: more than one where "I" may be the letter or the roman number. */
export function numbersOf(label: string, style: LetterStyle | undefined): number[] {
  if (/^\d+$/.test(label)) return [Number(label)];
  const roman = romanValue(label);
  const letter = /^[a-z]$/.test(label) ? label.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : undefined;
  const values = [
    style === 'letters' && letter !== undefined ? undefined : roman,
    style === 'roman' && roman !== undefined ? undefined : letter,
  ];
  return [...new Set(values.filter((value) => value !== undefined))];
}

const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;

/** 1 to 39, as appendices are numbered; undefined for what isn't a roman number. */
function romanValue(label: string): number | undefined {
  const match = ROMAN.exec(label);
  if (!match || label === '') return undefined;
  const [, tens = '', units = ''] = match;
  const ones =
    units === 'ix'
      ? 9
      : units === 'iv'
        ? 4
        : (units.startsWith('v') ? 5 : 0) + units.replace('v', '').length;
  return tens.length * 10 + ones;
}
