import { MEETINGS, MINUTES } from '../../papers/addresses.ts';

/** The agenda at the beginning of an address, and the name of a report, or of its file beside the agenda. */
const PAPER = new RegExp(`^(${MEETINGS}[^/]+/[^/]+/)(?:([^/#]+?)(?:/|\\.[a-z\\d]+(?=#|$)))?`);

/**
 * The paper that a record belongs to, by its address: appendices, files and pages of a report belong to the report.
 * @param url from the root of the site: "/meetings/…/2022-05-11/ofsted-inspection-report/appendix-1.pdf#page=26".
 */
export function paperOf(url: string): string {
  const [, meeting, report] = PAPER.exec(url) ?? [];
  // Each decision of a meeting is found by itself, at its place in the minutes.
  if (meeting !== undefined && report === MINUTES) return url;
  if (meeting === undefined) return url.replace(/#.*$/, '');
  return report === undefined ? meeting : `${meeting}${report}/`;
}
