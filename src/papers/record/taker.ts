import { z } from 'zod';
import { described, text } from '../../source/fields.ts';
import { defined } from '../council/read-council.ts';

/** Who takes a decision. A post is never a person: nothing is known of who holds it. */
export type Taker =
  /** A person or a body, as printed. */
  | { readonly kind: 'named'; readonly name: string; readonly post?: string }
  /** A post of a member of the executive, where no name is given. */
  | { readonly kind: 'post'; readonly post: string }
  | { readonly kind: 'officer'; readonly post: string; readonly under?: string };

const officer = described(
  z.strictObject({
    officer: described(text, 'The post of the officer', 'Head of Planning'),
    under: described(
      text,
      'Under what the officer decides: a minute, as planning/2026-02-17#70b, or a rule of the scheme of delegation',
      '"Scheme 4.7"',
    ).optional(),
  }),
  'An officer, by the post',
  '{ officer: Head of Planning, under: "Scheme 4.7" }',
);

const member = z.strictObject({
  name: described(text, 'The name, without a title', 'Colm O’Dwyerson').optional(),
  post: described(text, 'The post in the executive', 'Cabinet Member for Highways').optional(),
});

/** The field that names who takes a decision. */
export const taker = z.union(
  [text, officer, member],
  'write a name, { name: …, post: … } or { officer: …, under: … }',
);

/** Posts of an executive: what begins like one is no name of a person. */
const POST =
  /^(?:the )?(?:(?:deputy|assistant) )?(?:cabinet member|executive member|portfolio holder|lead member|leader|mayor|elected mayor|member for)\b/i;

/** Who takes a decision, as front matter has it. */
export function takerOf(stated: z.output<typeof taker>): Taker {
  if (typeof stated === 'string') {
    return POST.test(stated) ? { kind: 'post', post: stated } : { kind: 'named', name: stated };
  }
  if ('officer' in stated) {
    return defined({ kind: 'officer' as const, post: stated.officer, under: stated.under });
  }
  const { name, post } = stated;
  if (name === undefined) return { kind: 'post', post: post ?? '' };
  return defined({ kind: 'named' as const, name, post });
}

/** "Colm O’Dwyerson, Cabinet Member for Highways", "Head of Planning". */
export function takerInWords(taker: Taker): string {
  if (taker.kind !== 'named') return taker.post;
  return taker.post === undefined ? taker.name : `${taker.name}, ${taker.post}`;
}

/** Whether two papers name the same taker: a name without titles, or a post in the same words. */
export function isSameTaker(a: Taker, b: Taker): boolean {
  const wordsOf = (one: Taker): string[] =>
    [one.kind === 'named' ? one.name : undefined, one.kind === 'named' ? one.post : one.post]
      .filter((words) => words !== undefined)
      .map(folded);
  const known = new Set(wordsOf(a));
  return wordsOf(b).some((words) => known.has(words));
}

const TITLES = /\b(?:councillor|cllr|the|mr|mrs|ms|miss|dr|sir|dame|rev)\b\.?/g;

function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(TITLES, ' ')
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}
