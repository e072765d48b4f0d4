import type { Finding } from '../blocks/minute-draft.ts';
import { nameKey } from '../name-list.ts';
import type { Vote, VoteSide } from '../minutes.ts';

type CheckedVote = Vote & { readonly line: number };

const SIDES = [
  ['for', 'For'],
  ['against', 'Against'],
  ['abstained', 'Abstained'],
  ['notVoting', 'Not voting'],
] as const;

/** How many a side has: as printed, else by its names. */
const countOf = (side: VoteSide | undefined): number | undefined =>
  side?.count ?? side?.names?.length;

/**
 * What doesn't agree in a vote, by its figures and printed names alone. Who may vote, and who was there, is checked where people are
 * known.
 * @param present how many were there; none where that isn't known.
 */
export function checkVote(vote: CheckedVote, present: number | undefined): Finding[] {
  const findings: Finding[] = [];
  const disagrees = (line: number, message: string) =>
    findings.push({ code: 'vote-disagrees', line, message });
  for (const [side, label] of SIDES) {
    const { count, names } = vote[side] ?? {};
    if (count === undefined || names === undefined || count === names.length) continue;
    const line = names[0]?.line ?? vote.line;
    disagrees(
      line,
      `"${label}" has the figure ${count} and ${names.length} ${names.length === 1 ? 'name' : 'names'}. Write the figure of those who are named, or add who is missing.`,
    );
  }
  const seen = new Map<string, { label: string; printed: string }>();
  for (const [side, label] of SIDES) {
    for (const { printed, line } of vote[side]?.names ?? []) {
      const before = seen.get(nameKey(printed));
      if (before) {
        disagrees(
          line,
          before.label === label
            ? `${printed} is named twice under "${label}". Take one of the two out.`
            : `${printed} is named under "${before.label}" and "${label}". Take the one out that is wrong.`,
        );
      } else seen.set(nameKey(printed), { label, printed });
    }
  }
  findings.push(...checkSingles(vote, seen));
  // Where names and figures are wrong, what follows from them isn't known.
  if (findings.length === 0) findings.push(...checkUnanimous(vote), ...checkCasting(vote));
  findings.push(...checkSides(vote), ...(findings.length > 0 ? [] : checkResult(vote)));
  if (findings.length === 0 && present !== undefined) findings.push(...checkTotal(vote, present));
  return findings;
}

const SIDE_OF = {
  for: ['for', 'For'],
  against: ['against', 'Against'],
  abstained: ['abstained', 'Abstained'],
  'not-voting': ['notVoting', 'Not voting'],
} as const;

/** Votes that are recorded singly, of all that was voted on, against the sides of the vote. */
function checkSingles(
  vote: CheckedVote,
  seen: ReadonlyMap<string, { readonly label: string; readonly printed: string }>,
): Finding[] {
  const whole = (vote.recorded ?? []).filter(({ part }) => part === undefined);
  const findings: Finding[] = [];
  const before = new Map<string, string>();
  for (const { name, option } of whole) {
    const [side, label] = SIDE_OF[option];
    const other = seen.get(nameKey(name.printed))?.label ?? before.get(nameKey(name.printed));
    before.set(nameKey(name.printed), label);
    const count = vote[side]?.count;
    const many = whole.filter((one) => one.option === option).length;
    if (other !== undefined && other !== label) {
      findings.push({
        code: 'vote-disagrees',
        line: name.line,
        message: `${name.printed} is named under "${other}" and "${label}" of this vote. Take the one out that is wrong.`,
      });
    } else if (count !== undefined && many > count) {
      findings.push({
        code: 'vote-disagrees',
        line: name.line,
        message: `"${label}" has the figure ${count}, and ${many} are named. Write the figure of those who are named, or take out who is named wrongly.`,
      });
      break;
    }
  }
  return findings;
}

/** "Unanimous" or "nem. con." above votes on both sides. Who abstains is against nothing. */
function checkUnanimous(vote: CheckedVote): Finding[] {
  const { form, said, line } = vote;
  if (form !== 'unanimous' && form !== 'nem-con') return [];
  const [yes, no] = [countOf(vote.for) ?? 0, countOf(vote.against) ?? 0];
  const alone = (vote.recorded ?? []).filter(({ part }) => part === undefined);
  const [isFor, isAgainst] = (['for', 'against'] as const).map((side) =>
    alone.some(({ option }) => option === side),
  );
  // Where all voted against, the motion was lost unanimously.
  const isDivided =
    no > 0
      ? yes > 0 || isFor === true || form === 'nem-con'
      : isAgainst === true && (yes > 0 || vote.result === 'carried' || form === 'nem-con');
  if (!isDivided) return [];
  const words = said ?? (form === 'unanimous' ? 'unanimous' : 'nem. con.');
  const message = `It says "${words}", and there are votes against. Take "${words}" out, or correct the votes.`;
  return [{ code: 'vote-disagrees', line, message }];
}

/**
 * A casting vote beside figures that are no tie: whoever presides has one where the votes are equal (LGA 1972 Sch 12 para 39(2)). It may
 * be among the figures, so that its side has one more.
 */
function checkCasting({ casting, for: yes, against: no, line }: CheckedVote): Finding[] {
  const [ayes, noes] = [countOf(yes), countOf(no)];
  if (!casting || ayes === undefined || noes === undefined) return [];
  const more = casting.option === 'for' ? ayes - noes : noes - ayes;
  if (more === 0 || more === 1) return [];
  const message = `${ayes} voted for and ${noes} against, and there is a casting vote, which is given only where the votes are equal. Take "Casting vote:" out, or correct the figures.`;
  return [{ code: 'vote-disagrees', line, message }];
}

/** A list on one side alone: the other may be lost. */
function checkSides(vote: CheckedVote): Finding[] {
  const { for: yes, against: no, abstained, form, result } = vote;
  if (yes === undefined && no === undefined && abstained?.names?.length && result !== undefined) {
    const names = abstained.names.map(({ printed }) => printed).join(', ');
    const message = `This vote has "Abstained" and neither "For" nor "Against". Write "Recorded as abstaining: ${names}" where no others were recorded, or look for the line that isn’t read.`;
    return [{ code: 'vote-one-sided', line: vote.line, message }];
  }
  if ((yes === undefined) === (no === undefined)) return [];
  if (form === 'unanimous' || form === 'nem-con') return [];
  if (countOf(yes ?? no) === 0) return [];
  const [has, lacks] = yes ? ['For', 'Against'] : ['Against', 'For'];
  const message = `This vote has "${has}" and no "${lacks}". Write "${lacks} (0):" where nobody voted so, or look for the line that isn’t read.`;
  return [{ code: 'vote-one-sided', line: vote.line, message }];
}

function checkResult(vote: CheckedVote): Finding[] {
  const [yes, no] = [countOf(vote.for), countOf(vote.against)];
  if (yes === undefined || no === undefined || vote.result === undefined) return [];
  const { casting, result } = vote;
  const say = (message: string): Finding[] => [
    { code: 'vote-disagrees', line: vote.line, message },
  ];
  if (result !== 'carried' && result !== 'lost') return [];
  if (yes === no) {
    if (result === 'carried' && !casting) {
      return say(
        `${yes} voted for and ${no} against, and it says "Carried". Write "Casting vote:" with who gave it and how, or correct the figures.`,
      );
    }
    const against = casting && (casting.option === 'for') !== (result === 'carried');
    return against
      ? say(
          `The casting vote was ${casting.option}, and it says "${result === 'carried' ? 'Carried' : 'Lost'}". Correct the one that is wrong.`,
        )
      : [];
  }
  // The casting vote may be among the figures.
  if (yes > no === (result === 'carried')) return [];
  const right = yes > no ? 'Carried' : 'Lost';
  return say(
    `${yes} voted for and ${no} against, and it says "${result === 'carried' ? 'Carried' : 'Lost'}". Write "${right}", or correct the figures.`,
  );
}

function checkTotal(vote: CheckedVote, present: number): Finding[] {
  const total = SIDES.reduce((sum, [side]) => sum + (countOf(vote[side]) ?? 0), 0);
  if (present === 0 || total <= present) return [];
  const message = `This vote has ${total} members, and ${present} were present. Correct the figures, or add to present: who is missing.`;
  return [{ code: 'vote-disagrees', line: vote.line, message }];
}
