import type { RegisteredKind } from '../../../history/register/register-line.ts';
import { isOnTheSite } from '../../../history/register/register-line.ts';
import { meetingInPath } from '../../../language/days/meeting-day.ts';
import { municipalYearOf, type MunicipalYear } from '../../../law/municipal-year.ts';
import { ROWS } from '../../list-parts.ts';
import type { ListGone } from './list-gone.ts';
import { listsOfRecord } from './lists-of-record.ts';
import { listsOfYear } from './lists-of-year.ts';
import type { MostListed, PartedList } from './parted-list.ts';
import type { RegisterPapers } from '../register-papers.ts';
import { hasHistory } from '../register-views.ts';

/** A list has a second part from half as many rows more on than a page has room for. */
const LEAST_ROWS = ROWS / 2;

/**
 * The parts of long lists that may have been there, where papers that were listed are gone: "/years/2021-22/3/". How long a list was
 * is not in the register; it had no more than it has with all that is gone or was changed since.
 */
export function partsGone({
  index,
  past,
  today,
}: Pick<RegisterPapers, 'index' | 'past' | 'today'>): ListGone[] {
  const yearOf = (date: string): MunicipalYear =>
    municipalYearOf(date, index.archive.council.annualMeetings);
  const gone = new Count();
  const byYear = new Map<MunicipalYear, Count>();
  for (const paper of past.values()) {
    const isGone = !isOnTheSite(paper.last.what);
    if (!isGone && !hasHistory(paper)) continue;
    gone.add(paper.kind, isGone);
    for (const year of yearsOf(paper.address, yearOf)) {
      const own = byYear.get(year) ?? new Count();
      own.add(paper.kind, isGone);
      byYear.set(year, own);
    }
  }
  if (gone.isNone) return [];
  return [
    ...[...byYear].flatMap(([year, papers]) =>
      listsOfYear(index, year, yearOf).flatMap((list) => partsOf(list, papers)),
    ),
    ...listsOfRecord(index, today).flatMap((list) => partsOf(list, gone)),
  ];
}

/** What is changed in a paper that stays takes so much out of a list as a rule at most. */
const MOST_CHANGED = 2;

/** How many papers of each kind are gone, and how many were changed. */
class Count {
  readonly #papers: { readonly kind: RegisteredKind; readonly isGone: boolean }[] = [];

  add(kind: RegisteredKind, isGone: boolean): void {
    this.#papers.push({ kind, isGone });
  }

  get isNone(): boolean {
    return this.#papers.length === 0;
  }

  /** As many things as they may have had in a list. */
  things(most: MostListed): number {
    return this.#papers.reduce((sum, { kind, isGone }) => {
      const own = most[kind] ?? 0;
      return sum + (isGone ? own : Math.min(own, MOST_CHANGED));
    }, 0);
  }
}

/** The municipal years that a paper may be of. The folder of a decision is a calendar year, in which a municipal year turns. */
function yearsOf(
  address: string,
  yearOf: (date: string) => MunicipalYear,
): ReadonlySet<MunicipalYear> {
  const meeting = meetingInPath(address);
  if (meeting) return new Set([yearOf(meeting.date)]);
  const [, folder] = /^\/decisions\/(\d{4})\//.exec(address) ?? [];
  return new Set(
    folder === undefined ? [] : [yearOf(`${folder}-01-01`), yearOf(`${folder}-12-31`)],
  );
}

function partsOf({ all, parts, most, rows, above }: PartedList, papers: Count): ListGone[] {
  const listed = parts.reduce((sum, { things }) => sum + things.length, 0);
  const added = papers.things(most);
  if (added === 0) return [];
  const room = (listed + added) * rows;
  // All parts but the last are so full that the next thing had no room.
  const count = room < LEAST_ROWS ? 1 : 1 + Math.floor((room - LEAST_ROWS) / (ROWS + 1 - rows));
  const there = new Set(parts.map(({ url }) => url));
  return Array.from({ length: count - 1 }, (_, at) => `${all.url}${at + 1}/`)
    .filter((url) => !there.has(url))
    .map((url) => ({
      ...{ url, list: `A part of “${all.text}”` },
      all: listed > 0 ? all : above,
    }));
}
