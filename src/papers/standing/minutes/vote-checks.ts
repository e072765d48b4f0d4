import { formatDate } from '../../../language/dates.ts';
import { nearest } from '../../../language/suggest.ts';
import { diagnose, type RuleCode } from '../../../rules/rules.ts';
import { inDoubt } from '../../minutes/checks/vote-doubts.ts';
import type { Minute, MinuteBlock, Minutes, Vote, VoteDoubt } from '../../minutes/minutes.ts';
import { presenceOf, type Away, type Presence } from '../../minutes/presence.ts';
import type { PrintedName } from '../../person/printed-name.ts';
import type { ContentReader } from '../../reading/reader.ts';

type VoteBlock = Extract<MinuteBlock, { kind: 'vote' }>;

/** Everybody whom a vote names on a side, in order. */
export function votersOf(vote: Vote): PrintedName[] {
  const { for: yes, against, abstained, notVoting } = vote;
  return [yes, against, abstained, notVoting].flatMap((side) => side?.names ?? []);
}

/**
 * Reports votes of people who weren't there, have no vote or are named twice, and marks them as unsettled: they are shown as printed, and
 * are on nobody's page. That somebody who was there is in no list is no fault: people leave the room.
 */
export function settleVotes(
  reader: ContentReader,
  minutes: Minutes,
  withoutVote: ReadonlySet<string> = new Set(),
): Minutes {
  const presence = presenceOf(minutes);
  const settled = minutes.minutes.map((minute, at): Minute => {
    if (!minute.blocks.some(({ kind }) => kind === 'vote')) return minute;
    const blocks = minute.blocks.map((block, position): MinuteBlock => {
      if (block.kind !== 'vote') return block;
      const place = { minute: at, block: position };
      const problems = [
        ...awayVoters(presence, minutes, block, place),
        ...votersWithoutVote(block, withoutVote),
        ...twiceNamed(block),
        ...recordedOtherwise(block),
        ...castByOther(presence, block, place),
        ...castWithoutTie(block),
        ...severalInOne(block),
      ];
      for (const { code, name, message } of problems) {
        if (message === undefined) continue;
        const where = { file: reader.shown(minutes.source), line: name.line, column: 1 };
        reader.diagnostics.push(diagnose(code, where, message));
      }
      return inDoubt(
        block,
        problems.map(({ doubt }) => doubt ?? 'disagrees'),
      );
    });
    return { ...minute, blocks };
  });
  return { ...minutes, minutes: settled };
}

type Problem = {
  readonly code: RuleCode;
  readonly name: PrintedName;
  /** None where another message says it. */
  readonly message?: string;
  /** None of what doesn't agree. */
  readonly doubt?: VoteDoubt;
};

const WHY_AWAY: Readonly<Record<Away, string>> = {
  gone: 'had left before it',
  'to-come': 'joined after it',
  out: 'was out for this minute',
  interest: 'had left for an interest',
};

function awayVoters(
  presence: Presence,
  minutes: Minutes,
  vote: VoteBlock,
  place: { readonly minute: number; readonly block: number },
): Problem[] {
  const there = presence.listedFor(place.minute);
  const unknown = there.flatMap((one) => (one.person === undefined ? [one.printed] : []));
  const listed = new Map(
    there.flatMap((one) => (one.person === undefined ? [] : [[one.person, one] as const])),
  );
  const recorded = (vote.recorded ?? []).map(({ name }) => name);
  const voters = [...votersOf(vote), ...recorded, ...(vote.casting ? [vote.casting.by] : [])];
  return unique(voters).flatMap((name): Problem[] => {
    const { person, printed } = name;
    if (person === undefined) return [];
    const one = listed.get(person);
    const away = one && presence.whyAway(one, place);
    if (one && away === undefined) return [];
    // Those present have the name in another form, and that is reported.
    if (!one && nearest(printed, unknown) !== undefined)
      return [{ code: 'voted-though-away', name }];
    const isAway = [minutes.apologies, minutes.absent].flat().some((who) => who.person === person);
    const why = away
      ? `${WHY_AWAY[away]}`
      : isAway
        ? 'is not in the list of those present, and gave apologies or was absent'
        : 'is not in the list of those present';
    const message = `${printed} is named in this vote, and ${why}. Correct the vote, or the list of those present.`;
    return [{ code: 'voted-though-away', name, message }];
  });
}

/** Those who sit with the committee and have no vote there. That they didn't vote may be said of them. */
function votersWithoutVote(
  { for: yes, against, abstained, recorded = [], casting }: VoteBlock,
  withoutVote: ReadonlySet<string>,
): Problem[] {
  const voters = [
    ...[yes, against, abstained].flatMap((side) => side?.names ?? []),
    ...recorded.flatMap(({ name, option }) => (option === 'not-voting' ? [] : [name])),
    ...(casting ? [casting.by] : []),
  ];
  return unique(voters).flatMap((name): Problem[] => {
    if (name.person === undefined || !withoutVote.has(name.person)) return [];
    const message = `${name.printed} is named in this vote, and is in the list of members of that day without a vote. Correct the vote, or “votes:” in the list of members of the committee.`;
    return [{ code: 'voted-though-away', name, message, doubt: 'no-vote' }];
  });
}

/** Each person once. */
function unique(names: readonly PrintedName[]): PrintedName[] {
  const seen = new Set<string | undefined>();
  return names.filter(({ person }) => {
    if (person === undefined || seen.has(person)) return false;
    seen.add(person);
    return true;
  });
}

/** "All other members present", "the remainder": words for several people, of whom nobody knows how many. */
const SEVERAL =
  /\b(?:all|other|others|rest|remain\p{L}*|every\p{L}*|else|majority|members|councillors|those|\p{L}+ group|colleagues)\b/iu;

/** Words in the place of a name that stand for several people. That nobody has this name is reported where names are looked up. */
const severalInOne = (vote: VoteBlock): Problem[] =>
  votersOf(vote).flatMap((name): Problem[] =>
    name.person === undefined && SEVERAL.test(name.printed)
      ? [{ code: 'voted-though-away', name, doubt: 'several' }]
      : [],
  );

/** Two forms of one person's name: the same form twice is found where the vote is read. */
function twiceNamed(vote: VoteBlock): Problem[] {
  const first = new Map<string, PrintedName>();
  return votersOf(vote).flatMap((name): Problem[] => {
    const { person, printed } = name;
    if (person === undefined) return [];
    const before = first.get(person);
    if (!before) first.set(person, name);
    if (!before || before.printed === printed) return [];
    const message = `“${before.printed}” and “${printed}” are the same person, who is named twice in this vote. Correct one of the two.`;
    return [{ code: 'voted-twice', name, message }];
  });
}

const OPTIONS = [
  ['for', 'for', 'For'],
  ['against', 'against', 'Against'],
  ['abstained', 'abstained', 'Abstained'],
  ['not-voting', 'notVoting', 'Not voting'],
] as const;

/** A member whose own vote is recorded otherwise than the lists of the vote have it, in another form of the name. */
function recordedOtherwise(vote: VoteBlock): Problem[] {
  return (vote.recorded ?? []).flatMap(({ name, option, part }): Problem[] => {
    if (part !== undefined || name.person === undefined) return [];
    for (const [other, side, label] of OPTIONS) {
      const listed = vote[side]?.names?.find(({ person }) => person === name.person);
      // The same print of a name is found where the vote is read.
      if (!listed || other === option || listed.printed === name.printed) continue;
      const recorded = OPTIONS.find(([one]) => one === option)?.[2] ?? 'For';
      const message = `${name.printed} is recorded under "${recorded}", and named as “${listed.printed}” under "${label}" of the same vote. Take the one out that is wrong.`;
      return [{ code: 'vote-disagrees', name, message }];
    }
    return [];
  });
}

const IN_THE_CHAIR = /^(?:in the )?chair(?:man|woman|person)?$/i;

/** A casting vote of somebody else than the one member who is listed as in the chair, and was there (LGA 1972 Sch 12 para 39(2)). */
function castByOther(
  presence: Presence,
  { casting }: VoteBlock,
  place: { readonly minute: number; readonly block: number },
): Problem[] {
  if (casting?.by.person === undefined) return [];
  // Another may have taken the chair for an item.
  const chairs = presence.listedFor(place.minute).filter(({ role = '' }) => /\bchair/i.test(role));
  const [chair] = chairs.filter(({ role = '' }) => IN_THE_CHAIR.test(role));
  if (chair?.person === undefined || chair.person === casting.by.person) return [];
  if (presence.whyAway(chair, place) !== undefined) return [];
  if (chairs.some(({ person }) => person === casting.by.person)) return [];
  const message = `The casting vote is that of ${casting.by.printed}, and ${chair.printed} is listed as in the chair. Correct the name; or write "chair" after the name of who presided then, with "from" and "until".`;
  return [{ code: 'vote-disagrees', name: casting.by, message }];
}

/**
 * A casting vote beside two lists of names that differ by one, none of which is that of who cast it: it isn't among them, so that the
 * votes were not equal.
 */
function castWithoutTie(vote: VoteBlock): Problem[] {
  const { casting, for: yes, against: no } = vote;
  const voters = votersOf(vote);
  if (casting?.by.person === undefined || !yes?.names || !no?.names) return [];
  // A name that isn't known may be that of who cast it.
  if (voters.some(({ person }) => person === undefined || person === casting.by.person)) return [];
  const [ayes, noes] = [yes.names.length, no.names.length];
  if ((casting.option === 'for' ? ayes - noes : noes - ayes) !== 1) return [];
  const message = `${ayes} voted for and ${noes} against without ${casting.by.printed}, who has a casting vote only where the votes are equal. Take "Casting vote:" out, or correct the names.`;
  return [{ code: 'vote-disagrees', name: casting.by, message }];
}

/**
 * By the id of each vote in which everybody who voted is named: how many of those who were there are in none of its lists.
 * Whoever is known to have been out, or has no vote there, is not among them.
 */
export function notNamedIn(
  minutes: Minutes,
  withoutVote: ReadonlySet<string> = new Set(),
): Record<string, number> {
  const presence = presenceOf(minutes);
  const found: Record<string, number> = {};
  for (const [at, { blocks }] of minutes.minutes.entries()) {
    for (const [position, vote] of blocks.entries()) {
      if (vote.kind !== 'vote' || !isNamed(vote)) continue;
      const voters = new Set(votersOf(vote).map(({ person }) => person));
      const place = { minute: at, block: position };
      const there = presence.at(place).filter((one) => !presence.mayBeAway(one, place));
      const isKnown = [...there].every(({ person }) => person !== undefined);
      if (!isKnown || voters.has(undefined)) continue;
      const left = there.filter(
        ({ person }) => !voters.has(person) && !(person !== undefined && withoutVote.has(person)),
      ).length;
      if (left > 0) found[vote.id] = left;
    }
  }
  return found;
}

/** Whether a vote names both sides, each as many as its figure says. */
function isNamed(vote: Vote): boolean {
  const sides = [vote.for, vote.against, vote.abstained, vote.notVoting];
  const isWhole = sides.every(
    (side) =>
      side === undefined ||
      (side.count ?? 0) === (side.names?.length ?? 0) ||
      side.count === undefined,
  );
  return isWhole && (vote.for?.names?.length ?? 0) + (vote.against?.names?.length ?? 0) > 0;
}

/** What the budget of a council is called in the title of its minute or in what is resolved. */
const BUDGET = /\b(?:council tax|precept)\b/i;

/**
 * Reports the vote on the budget itself where no names are recorded. At a budget decision meeting of a council the minutes say
 * how each member voted (SI 2001/3384 Sch 2, as amended by SI 2014/165). Of amendments councils read it differently: nothing
 * is said of them.
 */
export function checkBudgetVote(reader: ContentReader, minutes: Minutes): void {
  for (const { title, line, blocks, number } of minutes.minutes) {
    const decisions = blocks.filter(({ kind }) => kind === 'decision');
    const words = decisions.map((block) => (block.kind === 'decision' ? block.text : ''));
    const isBudget =
      decisions.length > 0 &&
      /\bbudget\b|\bcouncil tax\b/i.test(title) &&
      [title, ...words].some((text) => BUDGET.test(text));
    if (!isBudget) continue;
    const last = blocks.findLast(({ kind }) => kind === 'vote');
    const isRecorded = last?.kind === 'vote' && votersOf(last).length > 0;
    if (isRecorded) continue;
    const place = { file: reader.shown(minutes.source), line: last?.line ?? line, column: 1 };
    const which = number === undefined ? `“${title}”` : `Minute ${number}`;
    const message = `${which} of the meeting of ${formatDate(minutes.date)} decides on the budget or council tax, and names nobody who voted. Add For:, Against: and Abstained: with the names.`;
    reader.diagnostics.push(diagnose('budget-vote-without-names', place, message));
  }
}
