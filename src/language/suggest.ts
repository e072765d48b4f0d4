import { distance } from 'fastest-levenshtein';

/** Words that don't distinguish one name from another. */
const FILLERS: ReadonlySet<string> = new Set(['and', 'the', 'of', 'for', 'in', 's']);

/**
 * The candidate that was most likely meant, or none where nothing is near: "Childrens & Families" for
 * "Children and Families". Case, accents, punctuation, brackets, the order of words and "&" for "and"
 * don't count; a part of a name suggests the whole, and the whole the part, where only one candidate has it.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  const wanted = wordsOf(name);
  if (wanted.length === 0) return undefined;
  const written = wanted.join(' ');
  const ordered = [...wanted].sort().join(' ');
  const distinguishing = wanted.filter(distinguishes);

  let best: string | undefined;
  let least = Infinity;
  const containing: string[] = [];
  for (const candidate of candidates) {
    const words = wordsOf(candidate);
    const plain = words.join(' ');
    const most = tolerated(Math.max(written.length, plain.length));
    if (Math.abs(written.length - plain.length) <= most) {
      const reordered = [...words].sort().join(' ');
      const swapped = isSwap(written, plain);
      const edits = swapped ? 1 : Math.min(distance(written, plain), distance(ordered, reordered));
      if (edits < least && (swapped || edits <= most)) {
        best = candidate;
        least = edits;
      }
    }
    if (isPartOf(distinguishing, words) || isPartOf(words.filter(distinguishes), wanted))
      containing.push(candidate);
  }
  return best ?? (containing.length === 1 ? containing[0] : undefined);
}

/**
 * The candidate that was meant, where there can be no doubt: a slip of a letter or two, and no other
 * candidate is nearly as near. What is certain may be written without asking.
 * @param slips how many letters may be wrong; two that changed places are one
 */
export function certainlyMeant(
  name: string,
  candidates: readonly string[],
  slips = 2,
): string | undefined {
  const written = wordsOf(name).join(' ');
  const most = Math.min(tolerated(written.length), slips);
  let best: { readonly candidate: string; readonly edits: number } | undefined;
  let second = Infinity;
  for (const candidate of new Set(candidates)) {
    const plain = wordsOf(candidate).join(' ');
    const edits = isSwap(written, plain) ? 1 : distance(written, plain);
    if (best === undefined || edits < best.edits) {
      second = best?.edits ?? Infinity;
      best = { candidate, edits };
    } else second = Math.min(second, edits);
  }
  if (best === undefined || written === '' || best.edits > most) return undefined;
  return second >= best.edits + 2 ? best.candidate : undefined;
}

/** Whether every word of one name is in another, or begins a word of it: "Exec Board", "Gipton". */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return (
    part.length > 0 &&
    part.every((word) =>
      whole.some((other) => other === word || (word.length > 2 && other.startsWith(word))),
    )
  );
}

/** Two letters side by side changed places: the commonest slip in a short word. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const first = [...a].findIndex((letter, index) => letter !== b[index]);
  return (
    first !== -1 &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}

function distinguishes(word: string): boolean {
  return !FILLERS.has(word);
}

/** A slip in a short name, and one more for every six letters: beyond that it is another name. */
function tolerated(length: number): number {
  return length <= 3 ? 0 : 1 + Math.floor(length / 6);
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
