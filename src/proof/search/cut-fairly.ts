/** Places kept of one secret before those of all others. */
const FIRST_PLACES = 10;

/**
 * Not more than so many, in their order, of which one secret that is in every page takes no place of another.
 * @param secretsOf what a thing has, by any names
 */
export function cutFairly<T>(
  sorted: readonly T[],
  most: number,
  secretsOf: (one: T) => readonly string[],
): readonly T[] {
  if (sorted.length <= most) return sorted;
  const times = new Map<string, number>();
  const isEarly = sorted.map((one) => {
    const rare = secretsOf(one).filter((key) => (times.get(key) ?? 0) < FIRST_PLACES);
    for (const key of rare) times.set(key, (times.get(key) ?? 0) + 1);
    return rare.length > 0;
  });
  const early = sorted.filter((_, at) => isEarly[at]);
  const kept = new Set([...early, ...sorted.filter((_, at) => !isEarly[at])].slice(0, most));
  return sorted.filter((one) => kept.has(one));
}
