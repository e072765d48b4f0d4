/** In small letters: what is short, and what it is short for. */
export type Abbreviation = readonly [short: string, long: string];

/** Words with capitals, some small ones between them, and then their first letters in brackets. */
const EXPLAINED =
  /((?:[A-Z][\p{L}’'-]{1,30}\s(?:(?:and|of|for|the|in|to|on)\s){0,2}){1,7}[A-Z][\p{L}’'-]{1,30})\s\(([A-Z]{2,7})s?\)/gu;

/** The abbreviations that a text explains: "Traffic Regulation Order (TRO)". */
export function abbreviationsIn(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const [, words = '', short = ''] of text.matchAll(EXPLAINED)) {
    const long = explainedBy(words.split(/\s/), short);
    if (long) found.push([short.toLowerCase(), long.toLowerCase()]);
  }
  return found;
}

/** The last words whose first letters are the abbreviation's; small words may count or not. */
function explainedBy(words: readonly string[], short: string): string | undefined {
  for (let from = words.length - 2; from >= 0; from -= 1) {
    const own = words.slice(from);
    const all = own.map((word) => word.charAt(0).toUpperCase()).join('');
    const capitals = own.map((word) => word.charAt(0).replace(/[a-z]/, '')).join('');
    if (all === short || capitals === short) return own.join(' ');
  }
  return undefined;
}
