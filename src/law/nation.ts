/** Whether the rules of this calendar are the law where the council is. */
export type NationCheck =
  | { readonly supported: true }
  | {
      readonly supported: false;
      /** For the officer: how the law differs there. */
      readonly sentence: string;
    };

const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  [
    'wales',
    'Wales has rules of its own: papers are published three clear days before a meeting (LGA 1972 ' +
      's.100BA), and exempt information is described in Schedule 12A Part 4, paragraphs 12 to 18.',
  ],
  [
    'scotland',
    'Scotland has rules of its own: papers are open three clear days before a meeting, and exempt ' +
      'information is described in Schedule 7A of the Local Government (Scotland) Act 1973.',
  ],
  [
    'northern-ireland',
    'Northern Ireland has rules of its own, in Part 8 of the Local Government Act (Northern Ireland) ' +
      '2014, and other bank holidays.',
  ],
]);

/**
 * England alone: five clear days, Schedule 12A Parts 1 to 3, SI 2012/2089 and the English bank
 * holidays are computed, and another nation is refused rather than computed wrongly.
 */
export function checkNation(nation: string): NationCheck {
  const name = nation.trim().toLowerCase().replace(/\s+/g, '-');
  if (name === 'england') return { supported: true };
  const law =
    ELSEWHERE.get(name) ??
    `"${nation.trim()}" isn’t a nation whose rules are known here. Write "england", if the council is there.`;
  const refusal = ELSEWHERE.has(name)
    ? ' This site only knows the rules of England, and would get notice, exemption and deadlines wrong.'
    : '';
  return { supported: false, sentence: law + refusal };
}
