/** What people add to the name of a file for its version. */
const VERSION =
  '(?:final|draft|approved|signed|revised|amended|updated|new|old|clean|tracked|copy|v?\\d{1,2})';
const OF_VERSION = new RegExp(`^(.+?)(?:-${VERSION})+$`);
const MINUTES = /^(?:[a-z]+-)?minutes(?:-|$)/;

/**
 * What is asked first of a report that no item names, by its name: whether it is the minutes of the meeting, or another version of a report
 * beside it. Ends with the words that go before what to do with a report; empty for any other name.
 * @param slugs those of all reports of the meeting.
 */
export function adviceOnName(slug: string, slugs: readonly string[], hasMinutes: boolean): string {
  if (MINUTES.test(slug)) {
    const what = hasMinutes
      ? 'If it has the minutes of this meeting, put what is missing into minutes.md, and delete this file'
      : 'If it has the minutes of this meeting, rename it to minutes.md';
    return `${what}. If it is a report: `;
  }
  const original = OF_VERSION.exec(slug)?.[1];
  const shortest = slugs.find((one) => one !== slug && one === original);
  return shortest === undefined
    ? ''
    : `If it is another version of ${shortest}.md, keep the right one as ${shortest}.md, and delete the other. If it is a report of its own: `;
}
