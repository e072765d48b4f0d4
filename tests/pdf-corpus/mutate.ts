/** Numbers from a seed: the same on every machine. */
export type Dice = {
  /** A whole number from 0 to below `sides`. */
  roll(sides: number): number;
};

export function diceOf(seed: number): Dice {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return {
    roll: (sides) => {
      // Mulberry32.
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides);
    },
  };
}

type Mutation = (pdf: Buffer, dice: Dice) => Buffer;

/** What breaks readers of numbers: nothing, less than nothing, and more than fits. */
const NUMBERS = [
  '0',
  '-1',
  '1',
  '65536',
  '2147483647',
  '4294967296',
  '99999999999999999999',
  '1e9',
];
const NAMES = ['/Kids', '/Count', '/Length', '/Parent', '/Type', '/Filter', '/Contents', '/Root', '/Size', '/W', '/N', '/First', '/Prev', '/K', '/P', '/MediaBox']; // prettier-ignore

const MUTATIONS: readonly Mutation[] = [
  function truncate(pdf, dice) {
    return pdf.subarray(0, dice.roll(pdf.length));
  },
  function flipBits(pdf, dice) {
    const flipped = Buffer.from(pdf);
    for (let count = 1 + dice.roll(20); count > 0; count -= 1) {
      const at = dice.roll(flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << dice.roll(8));
    }
    return flipped;
  },
  function cutOut(pdf, dice) {
    const from = dice.roll(pdf.length);
    return Buffer.concat([pdf.subarray(0, from), pdf.subarray(from + dice.roll(200))]);
  },
  function repeat(pdf, dice) {
    const from = dice.roll(pdf.length);
    const piece = pdf.subarray(from, from + dice.roll(400));
    const to = dice.roll(pdf.length);
    return Buffer.concat([pdf.subarray(0, to), piece, pdf.subarray(to)]);
  },
  function changeNumber(pdf, dice) {
    return replaceOne(pdf, /\d+/gu, NUMBERS[dice.roll(NUMBERS.length)] ?? '0', dice);
  },
  function changeReference(pdf, dice) {
    return replaceOne(pdf, /\d+ 0 R/gu, `${dice.roll(12)} 0 R`, dice);
  },
  function changeName(pdf, dice) {
    return replaceOne(pdf, /\/[A-Z][A-Za-z]*/gu, NAMES[dice.roll(NAMES.length)] ?? '/K', dice);
  },
];

/** A file spoilt once to four times, in a way that its seed decides. */
export function mutate(pdf: Buffer, seed: number): Buffer {
  const dice = diceOf(seed);
  let spoilt = pdf;
  for (let count = 1 + dice.roll(4); count > 0; count -= 1) {
    const mutation = MUTATIONS[dice.roll(MUTATIONS.length)];
    if (mutation && spoilt.length > 0) spoilt = mutation(spoilt, dice);
  }
  return spoilt;
}

function replaceOne(pdf: Buffer, what: RegExp, by: string, dice: Dice): Buffer {
  const text = pdf.toString('latin1');
  const found = [...text.matchAll(what)];
  const chosen = found[dice.roll(found.length)];
  if (chosen === undefined) return pdf;
  const after = chosen.index + chosen[0].length;
  return Buffer.from(text.slice(0, chosen.index) + by + text.slice(after), 'latin1');
}
