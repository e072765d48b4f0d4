import { MONTHS, partsOf, type IsoDate } from '../../language/dates.ts';
import { formatMunicipalYear, municipalYearOf } from '../../law/municipal-year.ts';
import { UNDATED } from '../../views/search-facts.ts';

/** A part of the archive that is indexed alone. */
export type SearchVolume = {
  /** "2026-27-q2", "2021-22", "2002-03-to-2004-05": also the name of its folder. */
  readonly id: string;
  /** As a reader sees it: "2026/27, August to October", "2021/22", "2002/03 to 2004/05". */
  readonly title: string;
  /** Of the newest municipal year, whose papers change most: its files are cut so that a change touches few. */
  readonly newest: boolean;
};

export type SearchVolumes = {
  /** Those that have papers, the newest first. */
  readonly all: readonly SearchVolume[];
  /** The first and the last municipal year that has papers, "2002/03"; none where nothing has a date. */
  readonly years?: { readonly first: string; readonly last: string };
  /**
   * The volume of a record. A date before the first paper's, such as {@link UNDATED}, is in the oldest
   * volume, and one after the last paper's in the newest. Throws a RangeError where there are no volumes.
   */
  readonly of: (date: IsoDate) => SearchVolume;
};

/**
 * Records that are indexed together: Pagefind needs about a quarter of a gigabyte for 1,000, and four
 * seconds of one core.
 */
const MOST_RECORDS = 1500;

/** Years of a small council that share a volume. */
const YEARS_TOGETHER = 3;

/** A way to cut a year: into how many parts, and the letter that their names have. */
type Cut = { readonly parts: 1 | 2 | 4 | 12; readonly letter: string };
const WHOLE: Cut = { parts: 1, letter: '' };
const HALVES: Cut = { parts: 2, letter: 'h' };
const QUARTERS: Cut = { parts: 4, letter: 'q' };
const MONTHLY: Cut = { parts: 12, letter: 'm' };

/**
 * Divides the archive into volumes that are indexed alone. The newest municipal year is in quarters, each
 * older one is whole, and years with few papers share a volume with their neighbours. A year with very
 * many papers is cut further.
 *
 * It depends on the papers alone, never on the day. Years are cut and gathered at fixed places, so that
 * another paper leaves the division of all others as it was; only where its own year, or the few
 * neighbours that share its volume, outgrow {@link MOST_RECORDS} are these divided anew, and
 * where a new municipal year begins, the one before it becomes whole, or joins its neighbours.
 * @param dates of all records, in any order; those that are {@link UNDATED} count for nothing, unless all are.
 */
export function divideIntoVolumes(dates: readonly IsoDate[]): SearchVolumes {
  const dated = dates.filter((date) => date !== UNDATED);
  const counted = dated.length > 0 ? dated : dates;
  const counts = new Map<number, number>();
  for (const date of counted) {
    const year = firstYearOf(date);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const years = [...counts.keys()].sort((a, b) => a - b);
  const [first, newest] = [years[0], years.at(-1)];
  const together = (year: number): boolean => {
    const members = blockOf(year);
    const records = members.reduce((sum, member) => sum + (counts.get(member) ?? 0), 0);
    return !members.some((member) => member === newest) && records <= MOST_RECORDS;
  };
  const of = (date: IsoDate): SearchVolume => {
    if (first === undefined || newest === undefined) {
      throw new RangeError('without records there are no search volumes');
    }
    const stated = firstYearOf(date);
    const year = Math.min(Math.max(stated, first), newest);
    if (together(year)) return blockVolume(year);
    // A date outside of all years is at the end that is nearer to it.
    const month = stated < first ? 0 : stated > newest ? 11 : monthOf(date);
    return partVolume(year, cutOf(counts.get(year) ?? 0, year === newest), month, year === newest);
  };
  const found = new Map<string, { volume: SearchVolume; last: IsoDate }>();
  for (const date of counted) {
    const volume = of(date);
    const known = found.get(volume.id);
    if (known === undefined || known.last < date) found.set(volume.id, { volume, last: date });
  }
  const all = [...found.values()].sort((a, b) => (a.last < b.last ? 1 : -1));
  const named = (year = 0) => formatMunicipalYear(nameOf(year));
  return {
    all: all.map(({ volume }) => volume),
    ...(dated.length > 0 && { years: { first: named(first), last: named(newest) } }),
    of,
  };
}

/** The fewest parts in which none is likely to be too large. */
function cutOf(records: number, newest: boolean): Cut {
  const cuts = newest ? [QUARTERS] : [WHOLE, HALVES, QUARTERS];
  return cuts.find(({ parts }) => records <= parts * MOST_RECORDS) ?? MONTHLY;
}

function partVolume(
  year: number,
  { parts, letter }: Cut,
  month: number,
  newest: boolean,
): SearchVolume {
  const name = nameOf(year);
  if (parts === 1) return { id: name, title: formatMunicipalYear(name), newest };
  const length = 12 / parts;
  const part = Math.floor(month / length);
  const [from, to] = [part * length, part * length + length - 1].map((at) => MONTHS[(at + 4) % 12]);
  const span = from === to ? from : `${from} to ${to}`;
  return {
    id: `${name}-${letter}${String(part + 1).padStart(parts === 12 ? 2 : 1, '0')}`,
    title: `${formatMunicipalYear(name)}, ${span}`,
    newest,
  };
}

/** Neighbours that may share a volume, the year itself among them: always the same ones. */
function blockOf(year: number): readonly number[] {
  const start = Math.floor(year / YEARS_TOGETHER) * YEARS_TOGETHER;
  return Array.from({ length: YEARS_TOGETHER }, (_, at) => start + at);
}

function blockVolume(year: number): SearchVolume {
  const block = blockOf(year).map(nameOf);
  const [first = '', last = ''] = [block[0], block.at(-1)];
  return {
    id: `${first}-to-${last}`,
    title: `${formatMunicipalYear(first)} to ${formatMunicipalYear(last)}`,
    newest: false,
  };
}

function nameOf(firstYear: number): string {
  return municipalYearOf(`${String(firstYear).padStart(4, '0')}-05-01`);
}

/** 2021 of any day in the municipal year 2021-22. */
function firstYearOf(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return month >= 5 ? year : year - 1;
}

/** Of a municipal year: 0 in May, 11 in April. */
function monthOf(date: IsoDate): number {
  return (partsOf(date).month + 7) % 12;
}
