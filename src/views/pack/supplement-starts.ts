import {
  pastOfPacks,
  type PaperVersion,
  type RegisterPast,
} from '../../history/register/paper-past.ts';
import type { IsoDate } from '../../language/dates.ts';
import { readPrintedUrl } from '../../papers/pack-addresses.ts';

/** What the register knows of the printed pack of a meeting and of its supplements. */
export type PackPast = {
  /** Of the pack, from the oldest to the newest. */
  readonly versions: readonly PaperVersion[];
  /** The versions of each supplement, by its day. */
  readonly supplements: ReadonlyMap<IsoDate, readonly PaperVersion[]>;
};

/** What a register knows of packs, by the site paths of their meetings. */
export function packsByMeeting(past: RegisterPast): ReadonlyMap<string, PackPast> {
  const packs = new Map<string, { versions: readonly PaperVersion[]; supplements: Map<IsoDate, readonly PaperVersion[]> }>(); // prettier-ignore
  for (const { address, versions } of pastOfPacks(past).values()) {
    const read = readPrintedUrl(address);
    if (read?.what !== 'pack' && read?.what !== 'supplement') continue;
    const own = packs.get(read.meeting) ?? { versions: [], supplements: new Map() };
    packs.set(read.meeting, own);
    if (read.what === 'pack') own.versions = versions;
    else own.supplements.set(read.day, versions);
  }
  return packs;
}

/**
 * The number of the first page of each supplement, as far as the register knows it: that with which it was first published, whatever
 * became of other papers since; of a new one, the number after the last that the pack had before its first supplement, or a supplement
 * before this one ever had. Whoever cites a page of a supplement finds it there.
 * @param days of the supplements
 */
export function supplementStarts(
  past: PackPast | undefined,
  days: Iterable<IsoDate>,
): ReadonlyMap<IsoDate, number> {
  const starts = new Map<IsoDate, number>();
  if (!past) return starts;
  const wanted = [...new Set(days)].sort();
  const [firstDay] = [...wanted, ...past.supplements.keys()].sort();
  if (firstDay === undefined) return starts;
  const before = lastOf(past.versions.filter(({ day }) => day < firstDay).slice(-1));
  for (const day of wanted) {
    const known = past.supplements.get(day)?.find(({ numbers }) => numbers)?.numbers?.[0];
    const earlier = [...past.supplements].filter(([other]) => other < day);
    const last = Math.max(before ?? 0, ...earlier.map(([, versions]) => lastOf(versions) ?? 0));
    if (known !== undefined) starts.set(day, known);
    else if (before !== undefined) starts.set(day, last + 1);
  }
  return starts;
}

/** The highest number on any page. */
function lastOf(versions: readonly PaperVersion[]): number | undefined {
  const all = versions.flatMap(({ numbers }) => (numbers ? [numbers[1]] : []));
  return all.length > 0 ? Math.max(...all) : undefined;
}
