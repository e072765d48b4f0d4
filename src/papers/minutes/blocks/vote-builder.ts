import type { Vote, VoteSide } from '../minutes.ts';
import type { SideName, Voter } from '../labels/label-line.ts';
import { nameKey, namesIn } from '../name-list.ts';
import { votersInWords } from '../labels/voters-in-words.ts';
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
  on?: NonNullable<Vote['on']>;
};

/** Adds what a vote's words say: its form and its figures. */
export function addWords(vote: VoteDraft, words: string, line: number): void {
  if (words === '') return;
  addVoters(vote, votersInWords(words), line);
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

/** Adds single votes, but for those that a side of the vote has already. */
export function addVoters(vote: VoteDraft, voters: readonly Voter[], line: number): void {
  for (const { printed, option } of voters) {
    const side = vote[SIDE_OF[option]]?.names ?? [];
    const known = [
      ...side.map((one) => one.printed),
      ...(vote.recorded ?? []).flatMap((one) => (one.option === option ? one.name.printed : [])),
    ].map(nameKey);
    if (known.includes(nameKey(printed))) continue;
    (vote.recorded ??= []).push({ name: { printed, line }, option });
  }
}

const SIDE_OF = {
  for: 'for',
  against: 'against',
  abstained: 'abstained',
  'not-voting': 'notVoting',
} as const;

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
  const keys = new Set(names.map(({ printed: one }) => nameKey(one)));
  const others = vote.recorded?.filter(
    ({ name, option, part }) =>
      part !== undefined || SIDE_OF[option] !== side || !keys.has(nameKey(name.printed)),
  );
  if (others?.length === 0) delete vote.recorded;
  else if (others) vote.recorded = others;
  if (names.length > 0)
    vote.form = vote.form === 'figures' ? 'recorded' : (vote.form ?? 'recorded');
  else vote.form ??= 'figures';
}

/** Whether the members of a side are named. */
export const hasNames = (side: VoteSide | undefined): boolean => side?.names !== undefined;

/** Whether a side was said already, so that what follows is of the next vote. */
export const hasSides = (vote: VoteDraft): boolean =>
  vote.for !== undefined || vote.against !== undefined;
