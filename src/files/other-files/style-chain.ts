/**
 * A style and those that it is based on, the farthest first: what is nearer wins over what is farther. Each comes once, also where
 * they are based on one another in a circle.
 * @param own all styles by their ids
 * @param baseOf the id of the style that one is based on
 */
export function styleChain<T>(
  id: string,
  own: ReadonlyMap<string, T>,
  baseOf: (style: T) => string | undefined,
): T[] {
  const chain = new Set<T>();
  for (let at: string | undefined = id; at !== undefined;) {
    const style = own.get(at);
    if (style === undefined || chain.has(style)) break;
    chain.add(style);
    at = baseOf(style);
  }
  return [...chain].reverse();
}
