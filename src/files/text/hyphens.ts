import { OPEN_HYPHEN } from './joining.ts';

const WORD = /[\p{L}\p{N}]+(?:[-\u2010][\p{L}\p{N}]+)*/gu;
const BROKEN = new RegExp(
  `([\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*)${OPEN_HYPHEN}([\\p{L}\\p{N}]+)`,
  'gu',
);

/**
 * Learns a document's own spelling, then closes its open hyphens: "multi-⏎agency" stays hyphenated where
 * the document writes "multi-agency" or doesn't break words, and "inspec-⏎tion" becomes "inspection"
 * where it writes "inspection" or is seen to break words.
 */
export function hyphenJoiner(drafts: readonly string[]): (draft: string) => string {
  if (!drafts.some((draft) => draft.includes(OPEN_HYPHEN))) return (draft) => draft;
  const whole = new Set<string>();
  for (const draft of drafts) {
    for (const [word] of draft.matchAll(WORD)) whole.add(word.toLowerCase());
  }
  let joined = 0;
  let hyphenated = 0;
  for (const draft of drafts) {
    for (const [, before = '', after = ''] of draft.matchAll(BROKEN)) {
      if (whole.has(`${before}${after}`.toLowerCase())) joined += 1;
      else if (whole.has(`${before}-${after}`.toLowerCase())) hyphenated += 1;
    }
  }
  // Word doesn't break words unless it is asked to; typesetting programs do.
  const breaksWords = joined > hyphenated;
  return (draft) =>
    draft.replaceAll(BROKEN, (_, before: string, after: string) => {
      if (whole.has(`${before}${after}`.toLowerCase())) return before + after;
      if (whole.has(`${before}-${after}`.toLowerCase())) return `${before}-${after}`;
      return breaksWords ? before + after : `${before}-${after}`;
    });
}
