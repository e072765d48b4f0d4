import { formatDate } from '../../../src/language/dates.ts';
import { isExecutive } from '../../../src/law/bodies.ts';
import type { PlannedMeeting } from '../meeting-calendar.ts';
import type { Random } from '../random.ts';
import type { PlannedReport } from '../report-plan.ts';

export type Voter = { readonly name: string; readonly party: string };

type Sitting = {
  readonly meeting: PlannedMeeting;
  readonly there: readonly Voter[];
  readonly away: readonly Voter[];
  readonly chair: string | undefined;
  readonly before?: string;
  readonly random: Random;
};

type Business = {
  readonly report: (report: PlannedReport) => string;
  /** @param exempt the numbers of the items that aren't open to the public. */
  readonly standing: (title: string, exempt: readonly number[]) => string;
};

/** What a meeting said and decided under each kind of item, in the words of the demo. */
export function businessOf(sitting: Sitting): Business {
  const { meeting, away, before, random } = sitting;
  const { kind } = meeting.committee;
  return {
    report: (report) => {
      const opening = `${capital(`the ${report.setting.post}`)} submitted a report on the ${report.setting.thing}.`;
      if (report.withheld?.part === 'report') {
        return `${capital(`the ${report.setting.post}`)} submitted a report that isn’t open to the public.\n\nRESOLVED – That the recommendations in the exempt report be agreed.`;
      }
      const interest = random.chance(0.06) ? interestOf(sitting) : undefined;
      const voters = sitting.there.filter(({ name }) => name !== interest?.name);
      return [
        opening,
        ...(interest ? [`Interest: ${interest.name} – ${interest.nature}. Left.`] : []),
        ...(random.chance(0.5) ? [random.pick(SAID)] : []),
        ...decided(sitting, report, voters),
      ].join('\n\n');
    },
    standing: (title, exempt) => {
      if (/^Exempt/.test(title)) return exclusion(kind, exempt);
      if (/^Apologies/.test(title)) {
        return away.length === 0
          ? 'There were no apologies for absence.'
          : `Apologies for absence were received from ${inList(away.map(({ name }) => name))}.`;
      }
      if (/^Minutes/.test(title)) {
        return before === undefined
          ? 'There were no minutes to approve.'
          : `RESOLVED – That the minutes of the meeting held on ${formatDate(before)} be approved as a correct record.`;
      }
      return STANDING.find(([pattern]) => pattern.test(title))?.[1] ?? 'The item was noted.';
    },
  };
}

const STANDING: readonly (readonly [RegExp, string])[] = [
  [/^Appeals/, 'There were no appeals.'],
  [/^Late Items/, 'There were no late items.'],
  [/^Declaration/, 'No interests were declared.'],
  [/^Public Questions/, 'No questions were received.'],
  [/^Work Schedule/, 'RESOLVED – That the work schedule be approved.'],
  [/^Date and Time/, 'The date of the next meeting was noted.'],
];

const SAID = [
  'Members asked about cost and time, and the officers answered.',
  'Members welcomed the report and asked to be kept informed.',
  'Members asked how residents had been consulted, and were referred to the report.',
  'Members asked what would happen if nothing was done.',
];

function exclusion(kind: PlannedMeeting['committee']['kind'], items: readonly number[]): string {
  if (items.length === 0) return 'There were no exempt items.';
  const parts = `item${items.length > 1 ? 's' : ''} ${inList(items.map(String))}`;
  return isExecutive(kind)
    ? `RESOLVED – That under regulation 4(2)(b) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 the public be excluded for ${parts}.`
    : `RESOLVED – That under section 100A(4) of the Local Government Act 1972 the public be excluded for ${parts}.`;
}

function interestOf({
  there,
  chair,
  random,
}: Sitting): { name: string; nature: string } | undefined {
  const others = there.filter(({ name }) => name !== chair);
  if (others.length < 4) return undefined;
  return { name: random.pick(others).name, nature: random.pick(NATURES) };
}

const NATURES = [
  'a member of a body that the report names',
  'an owner of land nearby',
  'a governor of a school that it concerns',
  'a relation of somebody who may gain by it',
];

/** The vote, where there was one, and what was resolved. */
function decided(sitting: Sitting, report: PlannedReport, voters: readonly Voter[]): string[] {
  const { meeting, random } = sitting;
  const { kind } = meeting.committee;
  const movers = random.shuffled(voters);
  const [mover, seconder, other, fourth] = movers.map(({ name }) => name);
  const moved = `Moved: ${mover}. Seconded: ${seconder}.`;
  switch (kind) {
    case 'council': {
      const motion =
        report.setting.topic.key === 'budget'
          ? recorded(voters, random)
          : counted(voters, random, true);
      const resolved = 'RESOLVED – That the recommendations in the report be agreed.';
      if (!random.chance(0.3)) return [`### Motion\n\n${moved}\n\n${motion}`, resolved];
      return [
        `### Amendment\n\nMoved: ${other}. Seconded: ${fourth}.\n\n> At the end insert “and that progress be reported within a year”.\n\n${counted(voters, random, false)}`,
        `### Motion\n\n${moved}\n\n${motion}`,
        resolved,
      ];
    }
    case 'regulatory':
      return [
        ...(voters.length > 3 && random.chance(0.6) ? [moved, counted(voters, random, true)] : []),
        'RESOLVED – That the recommendation in the report be agreed, subject to the conditions in it.',
      ];
    case 'executive':
      return [
        `RESOLVED –\n(a) That the recommendations in the report be approved.\n(b) That the ${report.setting.post} be responsible for carrying them out.`,
      ];
    default:
      return [
        random.chance(0.4)
          ? 'RESOLVED –\n(a) That the contents of the report, along with Members’ comments, be noted.\n(b) That a further report be submitted within a year.'
          : 'RESOLVED – That the report be noted.',
      ];
  }
}

/** A show of hands. */
function counted(voters: readonly Voter[], random: Random, isCarried: boolean): string {
  const least = Math.floor(voters.length / 2) + 1;
  const more = random.whole(least, voters.length);
  const fewer = random.whole(0, voters.length - more);
  const rest = voters.length - more - fewer;
  const [ayes, noes] = isCarried ? [more, fewer] : [fewer, more];
  return `Vote: ${ayes} for, ${noes} against, ${rest} abstained\n${isCarried ? 'Carried' : 'Lost'}`;
}

/** By name, as the law asks for the budget; groups keep together. */
function recorded(voters: readonly Voter[], random: Random): string {
  const sides = new Map<string, 'for' | 'against' | 'abstained'>();
  const parties = [...new Set(voters.map(({ party }) => party))];
  const size = (party: string): number => voters.filter((one) => one.party === party).length;
  const [largest] = parties.toSorted((a, b) => size(b) - size(a));
  for (const party of parties) {
    sides.set(
      party,
      party === largest || 2 * size(party) < voters.length / 2
        ? 'for'
        : random.pick(['against', 'abstained']),
    );
  }
  const of = (side: string) =>
    voters.filter(({ party }) => sides.get(party) === side).map(({ name }) => name);
  const line = (label: string, names: readonly string[]) =>
    `${label} (${names.length}): ${names.join(', ')}`;
  const [ayes, noes, rest] = [of('for'), of('against'), of('abstained')];
  return [
    line('For', ayes),
    noes.length > 0 ? line('Against', noes) : 'Against (0):',
    ...(rest.length > 0 ? [line('Abstained', rest)] : []),
    ayes.length > noes.length ? 'Carried' : 'Lost',
  ].join('\n');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function inList(words: readonly string[]): string {
  return words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
