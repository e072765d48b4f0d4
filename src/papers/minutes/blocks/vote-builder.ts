import type { Vote, VoteSide } from '../minutes.ts';
import type { SideName } from '../labels/label-line.ts';
import { namesIn } from '../name-list.ts';
import { figuresIn, formIn } from '../labels/vote-words.ts';

/** A vote while its lines are read. */
export type VoteDraft = {
  readonly kind: 'vote';
  readonly line: number;
  readonly id: string;
  form?: NonNullable<Vote['form']>;
  said?: string;
  for?: VoteSide;
  against?: VoteSide;
  abstained?: VoteSide;
  notVoting?: VoteSide;
  casting?: NonNullable<Vote['casting']>;
  recorded?: NonNullable<Vote['recorded']>[number][];
  result?: NonNullable<Vote['result']>;
  isUnsettled?: true;
};

/** Adds what a vote's words say: its form and its figures. */
export function addWords(vote: VoteDraft, words: string): void {
  if (words === '') return;
  vote.said = vote.said === undefined ? words : `${vote.said}; ${words}`;
  const form = formIn(words);
  const figures = figuresIn(words);
  // That nobody was against is said of names and figures too.
  if (form === 'unanimous' || form === 'nem-con') vote.form = form;
  else if (form) vote.form ??= form;
  if (!figures) return;
  vote.form ??= 'figures';
  for (const side of ['for', 'against', 'abstained', 'notVoting'] as const) {
    const count = figures[side];
    if (count !== undefined) vote[side] ??= { count };
  }
}

/** Adds a side: its figure, its names, or both. */
export function addSide(
  vote: VoteDraft,
  side: SideName,
  { text, count, line }: { readonly text: string; readonly count?: number; readonly line: number },
): void {
  const read = namesIn(text);
  // Names may follow figures: "Voting: 7 for, 3 against", and then who.
  const printed = count ?? read.count ?? vote[side]?.count;
  const names = read.names.map((one) => ({ printed: one, line }));
  const isNobody = printed === 0 || (text.trim() === '' && printed !== undefined);
  vote[side] = {
    ...(printed !== undefined && { count: printed }),
    ...(names.length > 0 || (printed === 0 && isNobody) ? { names } : {}),
  };
  if (names.length > 0)
    vote.form = vote.form === 'figures' ? 'recorded' : (vote.form ?? 'recorded');
  else vote.form ??= 'figures';
}

/** Whether the members of a side are named. */
export const hasNames = (side: VoteSide | undefined): boolean => side?.names !== undefined;

/** Whether a side was said already, so that what follows is of the next vote. */
export const hasSides = (vote: VoteDraft): boolean =>
  vote.for !== undefined || vote.against !== undefined;
