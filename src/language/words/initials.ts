const SMALL = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'upon', 'with']);
const SHORTEST = 3;

/**
 * The first letters of a council's name, by which people call it: "lcc" of "Leeds City Council", with the name in small letters. None of a short
 * name, whose letters may be anything.
 * @param name of the council; what is in brackets is no part of it.
 */
export function initialsOf(name: string): readonly (readonly [short: string, long: string])[] {
  const long = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = long.split(/[\s-]+/).filter((word) => !SMALL.has(word.toLowerCase()));
  const letters = words.map((word) => word.charAt(0)).join('');
  if (letters.length < SHORTEST || !/^\p{L}+$/u.test(letters)) return [];
  return [[letters.toLowerCase(), long.toLowerCase()]];
}
