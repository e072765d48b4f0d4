/** A reason as a sentence of its own: trimmed, and ended with a full stop unless it ends itself. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Several reasons, one after another, each a sentence; what is said twice, once, and one alone as it is. */
export function inSentences(reasons: readonly string[]): string {
  const [first = '', ...others] = new Set(reasons);
  return others.length === 0 ? first : [first, ...others].map(asSentence).join(' ');
}

/** "a", "a and b", "a, b and c". */
export function listInWords(things: readonly string[], conjunction = 'and'): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(', ')} ${conjunction} ${things.at(-1) ?? ''}`;
}
