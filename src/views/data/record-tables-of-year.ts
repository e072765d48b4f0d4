import type { MunicipalYear } from '../../law/municipal-year.ts';
import type { Vote } from '../../papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import type { PrintedName } from '../../papers/person/printed-name.ts';
import { compareText } from '../../rules/diagnostic.ts';
import type { Papers } from '../archive-index.ts';

/** The tables of what happened at meetings, and of decisions without one. */
export type RecordTable = 'votes' | 'attendance' | 'decisions';

export const RECORD_TABLE_NAMES = [
  'votes',
  'attendance',
  'decisions',
] as const satisfies readonly RecordTable[];

/** Which of the tables each municipal year has: one that would be empty isn't made. */
export function recordTables({
  minutes,
  record,
}: Pick<Papers, 'minutes' | 'record'>): ReadonlyMap<MunicipalYear, readonly RecordTable[]> {
  const found = new Map<MunicipalYear, Set<RecordTable>>();
  const add = (year: MunicipalYear, table: RecordTable) => {
    found.set(year, (found.get(year) ?? new Set<RecordTable>()).add(table));
  };
  for (const { municipalYear } of record.decisions) add(municipalYear, 'decisions');
  for (const one of minutes) {
    const { municipalYear: year } = one;
    if (isAttendanceKnown(one)) add(year, 'attendance');
    for (const { blocks } of one.minutes) {
      if (blocks.some(({ kind }) => kind === 'decision')) add(year, 'decisions');
      if (blocks.some((block) => block.kind === 'vote' && isVoteKnown(one, block)))
        add(year, 'votes');
    }
  }
  return new Map(
    [...found]
      .sort(([a], [b]) => compareText(a, b))
      .map(([year, tables]) => [year, RECORD_TABLE_NAMES.filter((name) => tables.has(name))]),
  );
}

const isKnown = ({ people }: MinutesOnDay, { person }: PrintedName): boolean =>
  person !== undefined && people[person] !== undefined;

function isAttendanceKnown(minutes: MinutesOnDay): boolean {
  if (minutes.status.kind === 'decisions') return false;
  const sittings = [minutes, ...minutes.sittings];
  return [
    ...sittings.flatMap(({ present, apologies }) => [...present, ...apologies]),
    ...minutes.absent,
  ].some((one) => isKnown(minutes, one));
}

function isVoteKnown(minutes: MinutesOnDay, vote: Vote): boolean {
  if (vote.doubts) return false;
  const sides = [vote.for, vote.against, vote.abstained, vote.notVoting];
  return [
    ...sides.flatMap((side) => side?.names ?? []),
    ...(vote.recorded ?? []).map(({ name }) => name),
    ...(vote.casting ? [vote.casting.by] : []),
  ].some((name) => isKnown(minutes, name));
}
