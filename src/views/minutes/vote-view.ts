import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import type { Vote, VoteSide } from '../../papers/minutes/minutes.ts';
import type { PrintedName } from '../../papers/person/printed-name.ts';
import { saidBeyondFigures } from '../../papers/minutes/vote-said.ts';
import { defined } from '../../papers/council/read-council.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { VOTE_OPTIONS, type SideView, type VoteOption, type VoteView } from './minutes-page.ts';
import { namesOf } from './names.ts';

/** What a vote that nobody is named in is called. The paper's own word is kept: "nem. con." isn't "unanimous". */
const FORMS: Readonly<Record<NonNullable<Vote['form']>, string | undefined>> = {
  unanimous: 'Agreed unanimously.',
  'nem-con': 'Agreed nem. con.: nobody voted against.',
  agreed: 'Agreed. No vote is recorded.',
  'show-of-hands': 'By a show of hands.',
  'by-ballot': 'By ballot.',
  figures: undefined,
  recorded: 'Recorded vote.',
};

/** A side of a vote in words. */
const OPTION_WORDS: Readonly<Record<VoteOption, string>> = {
  for: 'For',
  against: 'Against',
  abstained: 'Abstained',
  notVoting: 'Not voting',
};

/**
 * A vote as the page shows it.
 * @param of what is voted on: the title of an amendment, or of the minute.
 */
export function voteView(minutes: MinutesOnDay, vote: Vote, of: string): VoteView {
  const nameOf = namesOf(minutes);
  const said = saidBeyondFigures(vote);
  const sides = VOTE_OPTIONS.flatMap((option): SideView[] => {
    const side = vote[option];
    if (!side) return [];
    // Nobody’s names are counted where they don’t agree: the figure that is printed is the council’s own.
    const count = vote.doubts ? side.count : figureOf(side);
    return [
      {
        option,
        ...(count !== undefined && { count }),
        names: (side.names ?? []).map(nameOf),
      },
    ];
  });
  return {
    kind: 'vote',
    id: vote.id,
    of,
    ...defined({
      // Its own words say more than ours, and may say that it was otherwise.
      form: said === undefined ? vote.form && FORMS[vote.form] : `Vote: ${said}`,
      casting: vote.casting && { ...vote.casting, by: nameOf(vote.casting.by) },
      result: vote.result,
      parties: vote.doubts ? undefined : partiesOf(minutes, vote),
      notNamed: minutes.notNamed?.[vote.id],
      doubts: vote.doubts,
    }),
    sides,
    recorded: (vote.recorded ?? []).map(({ name, option, part }) => ({
      name: nameOf(name),
      option: OPTION_WORDS[option === 'not-voting' ? 'notVoting' : option].toLowerCase(),
      ...(part !== undefined && { part }),
    })),
  };
}

/** The figure that is printed, else how many are named. */
const figureOf = ({ count, names }: VoteSide): number | undefined => count ?? names?.length;

/** How each party voted, where everybody who voted is named and known. */
function partiesOf(minutes: MinutesOnDay, vote: Vote): VoteView['parties'] {
  const voted = VOTE_OPTIONS.map((option) => [option, vote[option]] as const);
  const isWhole = voted.every(([, side]) => side === undefined || isNamed(side));
  const some = voted.flatMap(([option, side]) =>
    (side?.names ?? []).map((name) => [option, partyOf(minutes, name)] as const),
  );
  if (!isWhole || some.length === 0) return undefined;
  const parties = new Map<string, Record<VoteOption, number>>();
  for (const [option, party] of some) {
    if (party === undefined) return undefined;
    const counts = parties.get(party) ?? { for: 0, against: 0, abstained: 0, notVoting: 0 };
    counts[option] += 1;
    parties.set(party, counts);
  }
  const size = (counts: Readonly<Record<VoteOption, number>>) =>
    VOTE_OPTIONS.reduce((sum, option) => sum + counts[option], 0);
  return [...parties]
    .map(([party, counts]) => ({ party, counts }))
    .sort((a, b) => size(b.counts) - size(a.counts) || compareText(a.party, b.party));
}

/** Whether a side has the name of everybody in its figure. */
const isNamed = ({ count, names = [] }: VoteSide): boolean =>
  count === undefined || count === names.length;

function partyOf({ people }: MinutesOnDay, { person }: PrintedName): string | undefined {
  return person === undefined ? undefined : people[person]?.party;
}
