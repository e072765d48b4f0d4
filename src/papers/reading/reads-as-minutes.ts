import type { SourceFile } from '../../source/source-file.ts';

/** Fields that a report has, and minutes haven't. */
const OF_REPORTS = [
  ...['report-of', 'call-in', 'exempt', 'wards', 'ward-members-consulted', 'pillars'],
  ...['background-papers', 'appendices', 'key-decision'],
];
const OF_REPORT = new RegExp(String.raw`^(?:${OF_REPORTS.join('|')}):`, 'm');
/** Fields that minutes have, and a report hasn't. */
const OF_MINUTES = ['present', 'apologies', 'absent', 'in-attendance', 'approved', 'substitutes'];

/** What minutes say, each in a line of its own: two of them are no chance. */
const SIGNS: readonly RegExp[] = [
  /^[ \t]*(?:[#>*_]{0,4} ?)(?:Members? )?[Pp]resent\b[*_]{0,2}:?[*_]{0,2}(?: \p{Lu}|[ \t]*$)/mu,
  /^[ \t]*(?:[#>*_\d.)-]{0,6} ?)Apologies\b(?: for [Aa]bsence)?[*_]{0,2}(?::| were received| was received|[ \t]*$)/mu,
  /^[ \t]*(?:[#>*_\d.)-]{0,6} ?)Declarations? of (?:disclosable )?(?:pecuniary )?interests?\b/imu,
  /(?:^|[ \t*_(])(?:RESOLVED|AGREED|It was (?:unanimously )?(?:resolved|agreed))\b/mu,
  /\b(?:the )?meeting (?:closed|ended|concluded|commenced|opened|finished|began) at \d/iu,
  /\b[Mm]inutes of (?:the|a) (?:\p{L}+ ){0,3}(?:meeting|proceedings)\b[^\n]{0,60}\bheld\b/u,
  /\b(?:approved|signed|confirmed) (?:by the chair(?:man)? )?as a (?:correct|true|accurate) record\b/iu,
];
const ENOUGH = 2;
/** A title that can be one of minutes alone. */
const TITLE = /^(?:(?:draft|approved|unconfirmed) )?minutes(?:$|[ ,:–-]+(?:of|for|\d|the))/i;

/**
 * Whether a file that is taken for a report by its name has the fields or the text of minutes, and no field of a report. A report on
 * minutes has its own fields.
 */
export function readsAsMinutes({
  data,
  source,
  diagnostics,
}: Pick<SourceFile, 'data' | 'source' | 'diagnostics'>): boolean {
  // What can't be read at all is said first.
  if (diagnostics.some(({ code }) => code !== 'front-matter-missing')) return false;
  const fields = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const has = (name: string): boolean => Object.hasOwn(fields, name);
  if (OF_REPORTS.some(has) || OF_REPORT.test(source)) return false;
  if (OF_MINUTES.some(has) && !has('title')) return true;
  const title = typeof fields['title'] === 'string' && TITLE.test(fields['title'].trim()) ? 1 : 0;
  return SIGNS.filter((sign) => sign.test(source)).length + title >= ENOUGH;
}

export const SAVE_AS_MINUTES =
  'This reads like the minutes of the meeting, but its file name makes it a report. Save it as minutes.md; if there is one already, add what is missing to that and delete this file. If an item of the agenda names this file, give that item title: instead of report:.';
