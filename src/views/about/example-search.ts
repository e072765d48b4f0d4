import type { Report } from '../../papers/report/report.ts';

/** Letters, numbers and what is within words: no sign that means something to the search. */
const PLAIN_WORDS = /^[\p{L}\p{N}’]+( [\p{L}\p{N}’]+){1,4}$/u;

const LONGEST = 40;

/**
 * Words that a search of this council finds: a short title of one of its open reports. The oldest, so that the page
 * stays as it is while papers are added. None where no title is fit.
 * @param reports in date order.
 */
export function exampleSearch(
  reports: readonly Pick<Report, 'access' | 'title'>[],
): string | undefined {
  return reports.find(
    ({ access, title }) =>
      access.kind === 'open' && title.length <= LONGEST && PLAIN_WORDS.test(title),
  )?.title;
}
