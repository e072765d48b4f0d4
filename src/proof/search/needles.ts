import type { Secret } from '../../language/secret.ts';
import { fileNameWords, isDistinctive } from '../../language/distinctive.ts';
import { foldText } from '../../language/folded-text.ts';
import { SHORTEST_FINGERPRINT } from './fingerprints.ts';

/** Letters and digits of a sentence that are a leak by themselves: seven or eight words. */
export const PIECE = 36;

/** What is looked for of a secret, as folded text. */
export type Needle = {
  readonly secret: Secret;
  /** The same words of other papers: what one of them may say openly, another may not. */
  readonly others?: readonly Secret[];
  readonly folded: string;
  /** Letters and digits in a row that count as found: all of them, or a piece of a sentence. */
  readonly least: number;
  /** It must begin and end where a word does: "1250000" isn't in "11250000". */
  readonly wholeWords: boolean;
  /** It is a figure or reference: its digits aren't far apart. */
  readonly close: boolean;
};

/** Of these, a part is as telling as the whole. */
const IN_PIECES: ReadonlySet<Secret['kind']> = new Set(['sentence', 'title', 'background-paper']);
/** Longer than this, no other word contains it by chance. */
const LONG_WORD = 16;
/** Of a hash that names a file ("appendix.3fa2b1c94d07.pdf"). */
const SHORT_HASH = 12;

/** The needles of all secrets, each once, and how many secrets had none, being no different from any words. */
export function needlesOf(secrets: readonly Secret[]): {
  needles: Needle[];
  passedOver: number;
} {
  const needles = new Map<string, Needle>();
  let passedOver = 0;
  for (const secret of secrets) {
    const words = (isDistinctive(secret) ? textsOf(secret) : [])
      .map(foldText)
      .filter((folded) => folded.length >= SHORTEST_FINGERPRINT);
    if (words.length === 0) passedOver += 1;
    for (const folded of words) {
      const needle = needleOf(secret, folded);
      const key = likeness(needle);
      if (!needles.has(key)) needles.set(key, needle);
    }
  }
  return { needles: [...needles.values()], passedOver };
}

/** Each secret that has the words of a needle, one for each paper. */
export const secretsOf = ({ secret, others = [] }: Needle): readonly Secret[] => [
  secret,
  ...others,
];

/** The same for needles that are found in the same places. */
export function likeness({ secret, folded }: Needle): string {
  return `${IN_PIECES.has(secret.kind) ? 'piece' : secret.kind} ${folded}`;
}

function needleOf(secret: Secret, folded: string): Needle {
  const pieces = IN_PIECES.has(secret.kind);
  return {
    secret,
    folded,
    least: pieces ? Math.min(PIECE, folded.length) : folded.length,
    wholeWords: secret.kind !== 'file-hash' && folded.length < LONG_WORD,
    close: secret.kind === 'detail',
  };
}

function textsOf(secret: Secret): string[] {
  const { kind, text } = secret;
  if (kind === 'file-name') {
    const stem = text.replace(/\.[a-z\d]{1,5}$/i, '');
    return fileNameWords(text).length > 0 ? [stem] : [];
  }
  if (kind === 'file-hash') {
    const base64 = Buffer.from(text, 'hex').toString('base64').replace(/=+$/, '');
    return [text, text.slice(0, SHORT_HASH), base64];
  }
  if (kind === 'detail' && text.includes('@')) return spellingsOfEmail(text);
  if (kind === 'detail' && TELEPHONE.test(text)) return spellingsOfTelephone(text);
  const scaled = kind === 'detail' ? spellingsOfScaled(text) : undefined;
  if (scaled) return scaled;
  const decimals = kind === 'detail' ? /^\d[\d,]*\.(\d{1,2})$/.exec(text)?.[1] : undefined;
  if (decimals !== undefined) return spellingsOfPence(text, decimals);
  if (kind === 'detail' && WHOLE_AMOUNT.test(text)) return [text, ...inScales(plainNumber(text))];
  return [text];
}

const WHOLE_AMOUNT = /^(?:[1-9]\d{4,9}|[1-9]\d{0,2}(?:[, \u00a0\u2009]\d{3})+)$/;
const SCALES = [
  ['m', 1e6],
  ['k', 1e3],
] as const;

const plainNumber = (text: string): number => Number(text.replace(/[^\d.]/g, ''));

/** "3.918273m" and "3,918.273k" of 3918273: the letter is part of the word that has the digits. */
function inScales(value: number): string[] {
  return SCALES.flatMap(([letter, scale]) => {
    const written = String(value / scale);
    return written.includes('.') && written.length > SHORTEST_FINGERPRINT
      ? [`${written}${letter}`, ...(letter === 'm' ? [`${written}mn`, `${written}mln`] : [])]
      : [];
  });
}

/** An amount that is exempt as "3.918273m", also in pounds. */
function spellingsOfScaled(text: string): string[] | undefined {
  const [, written, unit = ''] = /^(\d[\d,]*\.\d+)\s?([a-z]+)$/i.exec(text) ?? [];
  if (written === undefined) return undefined;
  const scale = { b: 1e9, m: 1e6, k: 1e3, t: 1e3 }[unit.slice(0, 1).toLowerCase()] ?? 1;
  const value = Number((plainNumber(written) * scale).toPrecision(12));
  return [text, String(value), ...inScales(value)];
}

/** "985450.5" is "985450.50", and "985450.00" is "985450". */
function spellingsOfPence(text: string, decimals: string): string[] {
  if (decimals.length === 1) return [text, `${text}0`];
  if (decimals === '00') return [text, text.slice(0, -3)];
  return decimals.endsWith('0') ? [text, text.slice(0, -1)] : [text];
}

/** "jo.low at firm dot example" */
function spellingsOfEmail(text: string): string[] {
  const withAt = text.replace('@', ' at ');
  const [name = '', host = ''] = text.split('@');
  return [
    text,
    withAt,
    `${name} at ${host.replaceAll('.', ' dot ')}`,
    withAt.replaceAll('.', ' dot '),
  ];
}

const TELEPHONE = /^0[\d -]{9,12}$/;

/** With the number of the country in place of the first nought, before it, or as it is dialled from abroad. */
function spellingsOfTelephone(text: string): string[] {
  const rest = text.slice(1);
  return [text, `44${rest}`, `440${rest}`, `0044${rest}`];
}
