/** The items or minutes that are named in words, as in what an interest is in: "an interest in Items 4 and 7". */
export function numbersNamed(nature: string, of: 'item' | 'minute'): string[] {
  const words = nature.slice(0, 500).split(/[\s,;.()]+/);
  const found: string[] = [];
  let isList = false;
  for (const word of words) {
    if (word.toLowerCase().replace(/s$/, '') === of) isList = true;
    else if (isList && /^[A-Z]{0,2}\d{1,4}[a-z]?$/i.test(word)) found.push(word);
    else if (!/^(?:and|&|nos?|numbers?)$/i.test(word)) isList = false;
  }
  return found;
}
