import type { Identifier } from './identifier.ts';

const SIGN = String.raw`[°º˚]|[ ]?deg(?:rees)?\.?(?!\p{L})`;
const GAP = String.raw`[ \u00a0]{0,2}`;
/** "53.80214", "53° 48' 07.7"", "53 48 07.7", with the side before or after it. */
const DEGREES = (name: string) =>
  String.raw`(?:(?<${name}Before>[NSEW])${GAP})?(?<${name}>[-–−]?\d{1,3}(?:\.\d{4,9}${GAP}(?:${SIGN})?|(?:${SIGN}|[ ])${GAP}\d{1,2}(?:['’′]|[ ]|[ ]?min(?:utes)?\.?)${GAP}(?:\d{1,2}(?:\.\d{1,4})?${GAP}(?:["”″]|''|’’|[ ]?sec(?:onds)?\.?)?)?|(?:${SIGN}|[ ])${GAP}\d{1,2}\.\d{2,6}${GAP}['’′]?))(?:${GAP}(?<${name}After>[NSEW])(?!\p{L}))?`;
/** One after the other, as maps and telephones give them: "lat 53.80777, long -1.54222", "53.80214N 1.54901W". */
const PLACE = new RegExp(
  String.raw`(?<![\p{L}\d.£€$%-])(?:lat(?:itude)?[.:= ]{1,3})?${DEGREES('north')}[ \u00a0,;/|\t]{0,4}(?:and )?(?:(?:long?|lng)(?:itude)?[.:= ]{1,3})?${DEGREES('east')}(?![\p{L}\d]|\.\d)`,
  'gu',
);

/** Parts of a degree: the squares that are compared are of some 20 metres from north to south. */
const SQUARES = 5000;

/**
 * Places by latitude and longitude, in decimals or in degrees, minutes and seconds. A place is in four squares, each
 * shifted by half of its side, so that two spellings that are rounded otherwise have one in common.
 * @returns nothing for two numbers that are no place of these islands
 */
export function degreesIn(text: string): Identifier[] {
  return [...text.matchAll(PLACE)].flatMap(({ 0: written, index, groups = {} }) => {
    const north = degreesOf(groups['north'], groups['northBefore'] ?? groups['northAfter']);
    const east = degreesOf(groups['east'], groups['eastBefore'] ?? groups['eastAfter']);
    const isInDecimals = /\.\d{4}/.test(groups['north'] ?? '');
    const isSaid = /[NSEW°º˚]|deg/u.test(written);
    if ((!isInDecimals && !isSaid) || north < 49 || north > 61 || east < -9 || east > 2.2)
      return [];
    return [0, 0.5].flatMap((down) =>
      [0, 0.5].map((right) => ({
        key: `degrees ${Math.floor(north * SQUARES + down)} ${Math.floor(east * SQUARES + right)} ${down} ${right}`,
        ...{ offset: index, end: index + written.length },
      })),
    );
  });
}

function degreesOf(written = '', side = ''): number {
  const [degrees = 0, minutes = 0, seconds = 0] = (written.match(/\d+(?:\.\d+)?/g) ?? []).map(
    Number,
  );
  const value = degrees + minutes / 60 + seconds / 3600;
  return /^[-–−]/.test(written) || /[SW]/.test(side) ? -value : value;
}
