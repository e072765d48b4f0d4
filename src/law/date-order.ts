import type { IsoDate } from '../language/dates.ts';
import { formatDate } from '../language/dates.ts';

/** Something that the papers say happened on a day, and the path of its field. */
export type StatedDay = {
  /** "the decision was published", without a full stop. */
  readonly what: string;
  readonly path: readonly PropertyKey[];
  readonly date: IsoDate | undefined;
};

/** What can't be, at the field that says so, and what to write. */
export type DateProblem = {
  readonly code: 'date-in-future' | 'dates-out-of-order';
  readonly path: readonly PropertyKey[];
  readonly message: string;
};

/**
 * Days that are still to come, of things that the papers say happened: no page calls them facts, and the officer is
 * asked.
 */
export function daysToCome(days: readonly StatedDay[], today: IsoDate): DateProblem[] {
  return days.flatMap(({ what, path, date }): DateProblem[] =>
    date === undefined || date <= today
      ? []
      : [
          {
            code: 'date-in-future',
            path,
            message: `The field says that ${what} on ${formatDate(date)}, which is still to come on ${formatDate(today)}. Write the day once it has happened.`,
          },
        ],
  );
}

/** Days that can't follow one another as the papers say: each must be no later than the next that is stated. */
export function outOfOrder(days: readonly StatedDay[]): DateProblem[] {
  const problems: DateProblem[] = [];
  let before: (StatedDay & { readonly date: IsoDate }) | undefined;
  for (const day of days) {
    const { date, what, path } = day;
    if (date === undefined) continue;
    if (before !== undefined && date < before.date) {
      // The first of the two may have no field: the day of the meeting is the name of its folder.
      const at = path.length > 0 ? path : before.path;
      problems.push({
        code: 'dates-out-of-order',
        path: at,
        message: `The papers say that ${before.what} on ${formatDate(before.date)}, and that ${what} on ${formatDate(date)}, which is earlier. Correct one of the two.`,
      });
      continue;
    }
    before = { ...day, date };
  }
  return problems;
}
