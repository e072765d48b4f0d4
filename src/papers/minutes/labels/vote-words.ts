import type { Vote } from '../minutes.ts';

/** "No abstentions", "0 against", "Against: none": nobody was otherwise. */
const NOBODY =
  /\b(?:no|0|nil|none|nobody|no[- ]?one|without(?: any)?) (?:\p{L}+ ){0,2}?(?:against|abst\p{L}*|dissent\p{L}*|oppos\p{L}*|objec\p{L}*)|\b(?:against|abst\p{L}*)[ :–—=(-]{1,3}(?:0|none|nil)\b/giu;
/** "Save for Councillor Ince", "with one abstention", "Councillor Li dissenting". */
const OTHERWISE =
  /\b(?:save|saving|except\p{L}*|apart|bar|but|other than|others?|dissent\p{L}*|abst[ae]\p{L}*|against|oppos\p{L}*|objec\p{L}*|declin\p{L}*|not voting|did not|(?:not|no|without) (?:take|taking|vote|voting))\b/iu;

/** Whether words of a vote say that somebody voted otherwise than the rest, or not at all. */
export const saysOtherwise = (text: string): boolean => OTHERWISE.test(text.replace(NOBODY, ' '));

/** What is said of a vote in words: its form. A vote is unanimous where nobody is said to have been otherwise. */
export function formIn(text: string): Vote['form'] | undefined {
  if (/\bunanim/i.test(text)) return saysOtherwise(text) ? undefined : 'unanimous';
  if (
    /\bnem(?:ine)?\.? ?(?:con|diss)|\bwithout (?:dissent|opposition)|\bno[- ]?one against/i.test(
      text,
    )
  )
    return 'nem-con';
  if (/\bshow of hands\b/i.test(text)) return 'show-of-hands';
  if (/\bballot\b/i.test(text)) return 'by-ballot';
  if (/\brecorded\b|\bby name\b|\bnamed vote\b|\broll[- ]call\b/i.test(text)) return 'recorded';
  if (/\bagreed\b|\bassent\b|\bby consent\b|\bgeneral consent\b|\bnoted\b/i.test(text))
    return 'agreed';
  return undefined;
}

export type Figures = {
  readonly for?: number;
  readonly against?: number;
  readonly abstained?: number;
  readonly notVoting?: number;
};

/** What members vote on, between a side and its figure: "for the motion 2", "in favour of this amendment: 3". */
export const VOTED_ON =
  '(?: of)? (?:the|this|that) (?:(?:substantive|original|amended|procedural) )?(?:motion|amendment|proposal|proposition|recommendations?|resolution)(?: as (?:amended|altered))?';

const NUMBERS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** The number that a word says, up to twenty; none of other words. */
export function numberOfWord(word: string): number | undefined {
  const at = NUMBERS.indexOf(word.trim().toLowerCase());
  return at === -1 ? undefined : at;
}

const N = `(\\d{1,4}|${NUMBERS.join('|')}|none|nil)`;
const valueOf = (word: string): number => {
  const at = NUMBERS.indexOf(word.toLowerCase());
  if (at !== -1) return at;
  return /^n/i.test(word) ? 0 : Number(word);
};

const SIDES: readonly (readonly [keyof Figures, string])[] = [
  ['for', '(?:votes? )?(?:for|in favou?r)'],
  ['against', '(?:votes? )?(?:against|opposed|opposing)'],
  ['abstained', 'abst(?:ained|ain|aining|entions?|ention)?|abs'],
  ['notVoting', 'not voting|did not vote'],
];
const BEFORE = SIDES.map(
  ([side, words]) =>
    [
      side,
      new RegExp(
        `\\b${N} (?:(?:(?!votes?\\b)\\p{L}+ )?(?:members?|councillors?|authorities) )?(?:votes? )?(?:were |voting |(?:(?:who|having|had|have) )?voted )?(?:${words})\\b`,
        'iu',
      ),
    ] as const,
);
const AFTER = SIDES.map(
  ([side, words]) =>
    [side, new RegExp(`\\b(?:${words})(?: ?[:–—=-]+ ?| ?\\(| )${N}\\b`, 'i')] as const,
);

const BETWEEN = new RegExp(
  `\\b(for|in favou?r|against)${VOTED_ON}(?=(?: ?[:–—=-]+ ?| ?[(]| )${N}\\b)`,
  'gi',
);

const SIDED = new RegExp(
  `\\b${N} (?:votes? )?to ${N} (?:votes? )?(for|in favou?r|against)\\b(?! ?[:(]? ?\\d)`,
  'i',
);
const abstainedIn = (text: string): Pick<Figures, 'abstained'> => {
  const other = new RegExp(`\\b(?:with )?${N} abs(?:t|\\b)`, 'i').exec(text)?.[1];
  return other === undefined ? {} : { abstained: valueOf(other) };
};

const NAMES_FIRST = new RegExp(
  `^(?:(?:for|in favou?r|against|abst\\p{L}+)(?: ?[/|,–-] ?| )){1,2}(?:against|abst\\p{L}+) ?[:：(–-]? ?((?:\\d{1,4} ?[/|,–-] ?){1,2}\\d{1,4})[).]{0,2}$`,
  'iu',
);

/** "For / Against / Abstained: 5 / 2 / 0": the sides, and then the figures in their order. */
export function sidesThenFigures(text: string): Figures | undefined {
  const figures = NAMES_FIRST.exec(text)?.[1]?.match(/\d+/g)?.map(Number);
  if (!figures) return undefined;
  const sides = [...text.matchAll(/\b(?:(for|in favou?r)|(against)|(abst\p{L}+))\b/giu)].map(
    ([, yes, no]) => (yes === undefined ? (no === undefined ? 'abstained' : 'against') : 'for'),
  );
  const isWhole = sides.length === figures.length && new Set(sides).size === sides.length;
  return isWhole ? Object.fromEntries(sides.map((side, at) => [side, figures[at]])) : undefined;
}

/** The figures of a vote: "6 for, 0 against", "For 2, Against 0", "15 votes to 6", "9–13–1", "4:3"; none where there are none. */
export function figuresIn(said: string): Figures | undefined {
  const text = said.replace(/\s+/g, ' ').slice(0, 400).replace(BETWEEN, '$1');
  const listed = sidesThenFigures(
    text.replace(/^[\p{L} ]{2,40}: ?(?=(?:for|in favou?r|against)\b)/iu, ''),
  );
  if (listed) return listed;
  // "3 to 2 in favour", "by 3 votes to 2 against": the side is that of the first figure.
  const sided = SIDED.exec(text);
  if (sided) {
    const [first = 0, second = 0] = sided.slice(1, 3).map(valueOf);
    const isFor = /^(?:for|in)/i.test(sided[3] ?? '');
    return {
      ...abstainedIn(text),
      ...(isFor ? { for: first, against: second } : { for: second, against: first }),
    };
  }
  // "For 2, Against 0": what comes first decides whether figures stand before or after their words.
  const first = new RegExp(`\\b(?:${N}|for|in favou?r|against)\\b`, 'i').exec(text)?.[0] ?? '';
  const isBefore = new RegExp(`^${N}$`, 'i').test(first);
  const found: Record<string, number> = {};
  for (const [side, pattern] of isBefore ? BEFORE : AFTER) {
    const value = pattern.exec(text)?.[1];
    if (value !== undefined) found[side] = valueOf(value);
  }
  if (found['for'] !== undefined || found['against'] !== undefined) return found;
  const pair = new RegExp(`\\b${N} (?:votes? )?to ${N}\\b`, 'i').exec(text);
  const dashes = /^(?:by )?\(?(\d{1,4}) ?[–—:/-] ?(\d{1,4})(?: ?[–—:/-] ?(\d{1,4}))?\)?\.?$/.exec(
    // "on a show of hands: 5–0–0"
    text.trim().replace(/^[\p{L} ]{2,60}: ?/u, ''),
  );
  const [, yes, no, none] = pair ?? dashes ?? [];
  if (yes === undefined || no === undefined) return undefined;
  const abstained = none === undefined ? found['abstained'] : Number(none);
  const other = new RegExp(`\\b(?:with )?${N} abs(?:t|\\b)`, 'i').exec(text)?.[1];
  const rest = abstained ?? (other === undefined ? undefined : valueOf(other));
  return {
    for: valueOf(yes),
    against: valueOf(no),
    ...(rest !== undefined && { abstained: rest }),
  };
}
