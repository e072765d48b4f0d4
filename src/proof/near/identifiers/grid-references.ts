/** A place, by what it is compared by, and where in the text it is. */
export type GridReference = { readonly key: string; readonly offset: number; readonly end: number };

/** "SE 29834 33817", "SE2983433817", "SE 298 338": a square of the national grid, and metres, tens or hundreds of them in it. */
const LETTERED =
  /(?<![\p{L}\d])(?<square>[HNOST][A-HJ-Z])[ \u00a0]?(?:(?<east>\d{3,5})[ \u00a0,]{1,2}(?<north>\d{3,5})|(?<joined>\d{6}|\d{8}|\d{10}))(?![\p{L}\d]|[.,]\d)/giu;
/** "429834, 433817", "E429834 N433817", "Easting: 429834, northing: 433817", or two cells. */
const IN_METRES =
  /(?<![\p{L}\d£€$.,-]|[£€$] )(?:E(?:astings?)?[:= ]{0,3})?(?<east>[0-6]\d{5})(?:\.\d{1,3})?(?: ?m?E)?(?:[ \t\u00a0]{0,2}[,;/|\t][ \t\u00a0]{0,2}|[ \u00a0]{1,2}|,? and )(?:(?:and )?N(?:orthings?)?[:= ]{0,3})?(?<north>[01]?\d{6})(?:\.\d{1,3})?(?: ?m?N)?(?![\p{L}\d]|[.,]\d)/giu;

/** Squares are named from the north-west, five by five, without the letter I. */
const NAMES = 'ABCDEFGHJKLMNOPQRSTUVWXYZ';
const SIDE = 100_000;

/**
 * Places of the national grid, by metres from its south-western corner however they are written, and by tens of metres: who
 * writes fewer figures means the same place. A place to a hundred metres is one of its own, since others are near it.
 * @see https://www.ordnancesurvey.co.uk/documents/resources/guide-to-nationalgrid.pdf
 */
export function gridReferencesIn(text: string): GridReference[] {
  const found: GridReference[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(LETTERED)) {
    const { square = '', joined = '' } = groups;
    const half = joined.length / 2;
    const { east = joined.slice(0, half), north = joined.slice(half) } = groups;
    if (east.length !== north.length || isOfYears(east, north)) continue;
    // "to 300 400" is no place.
    if (square !== square.toUpperCase() && east.length < 4) continue;
    const [first, second] = [...square.toUpperCase()].map((letter) => NAMES.indexOf(letter));
    if (first === undefined || second === undefined) continue;
    const step = 10 ** (5 - east.length);
    const columns = ((first + 3) % 5) * 5 + (second % 5);
    const rows = 19 - Math.floor(first / 5) * 5 - Math.floor(second / 5);
    const place = [columns * SIDE + Number(east) * step, rows * SIDE + Number(north) * step];
    found.push(...keysOf(place, step, index, written.length));
  }
  for (const { 0: written, index, groups = {} } of text.matchAll(IN_METRES)) {
    const place = [Number(groups['east']), Number(groups['north'])];
    found.push(...keysOf(place, 1, index, written.length));
  }
  return found;
}

/** A code before two years: "HS 2016 2017". */
const isOfYears = (east: string, north: string): boolean =>
  [east, north].every((figures) => /^(?:19|20)\d\d$/.test(figures));

/** @param step metres to which it is written */
function keysOf(
  place: readonly number[],
  step: number,
  offset: number,
  length: number,
): GridReference[] {
  const steps = step === 1 ? [1, 10] : [step];
  return steps.map((to) => ({
    key: `grid ${place.map((metres) => Math.floor(metres / to)).join(' ')} by ${to}`,
    ...{ offset, end: offset + length },
  }));
}
