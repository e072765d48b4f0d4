import type { Vote } from '../../papers/minutes/minutes.ts';
import type { PrintedName } from '../../papers/person/printed-name.ts';
import { VOTE_OPTIONS, type VoteOption } from '../../views/minutes/minutes-page.ts';

/** What a side of a vote is called in data. */
export const OPTIONS_OF_DATA: Readonly<Record<VoteOption, string>> = {
  for: 'for',
  against: 'against',
  abstained: 'abstained',
  notVoting: 'not-voting',
};

/** How somebody voted, as they are named. */
export type Voice = {
  readonly name: PrintedName;
  readonly option: VoteOption;
  readonly casting?: true;
  readonly part?: string;
};

/**
 * Everybody who is named in a vote. A casting vote is a second one; where its side has one name more than the other, with that of who
 * cast it, it is that one (LGA 1972 Sch 12 para 39(2): the votes were equal without it).
 */
export function voicesOf(vote: Vote): Voice[] {
  const named = VOTE_OPTIONS.flatMap((option) =>
    (vote[option]?.names ?? []).map((name): Voice => ({ name, option })),
  );
  const known = new Set(named.map(({ name }) => name.person));
  const single = (vote.recorded ?? []).map(({ name, option, part }): Voice => {
    const side = option === 'not-voting' ? 'notVoting' : option;
    return { name, option: side, ...(part !== undefined && { part }) };
  });
  const { casting } = vote;
  const isAmong = casting !== undefined && isAmongNames(vote, casting);
  return [
    ...named.map((voice): Voice =>
      isAmong && voice.option === casting.option && voice.name.person === casting.by.person
        ? { ...voice, casting: true }
        : voice,
    ),
    ...single.filter(({ name, part }) => part !== undefined || !known.has(name.person)),
    ...(casting && !isAmong
      ? [{ name: casting.by, option: casting.option, casting: true as const }]
      : []),
  ];
}

/** Whether a casting vote is the one name by which its side has more. */
function isAmongNames(vote: Vote, { by, option }: NonNullable<Vote['casting']>): boolean {
  const [own, other] = [vote[option]?.names, vote[option === 'for' ? 'against' : 'for']?.names];
  if (by.person === undefined || !own || !other || own.length !== other.length + 1) return false;
  return own.some(({ person }) => person === by.person);
}
