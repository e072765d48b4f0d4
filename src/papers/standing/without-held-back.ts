import type { OpenBefore } from '../../history/register/open-before.ts';
import { reportUrl } from '../addresses.ts';
import type { AgendaItem, Meeting } from '../agenda/meeting.ts';
import type { Appendix } from '../appendix/appendix.ts';
import type { ReportFacts } from '../report/read-types.ts';
import type { MinutesOnDay } from '../minutes/minutes-on-day.ts';
import type { Report } from '../report/report.ts';
import { type Diagnostic } from '../../rules/diagnostic.ts';
import { lastOfTitles } from './publication/new-titles.ts';

/** What is known of a report, or of the file of an appendix, that was on the site, by the address of its page. */
export type Before = (page: string) => OpenBefore | undefined;

/** A meeting of which the reports that are held back show as being checked. */
export function withoutReports(
  meeting: Meeting,
  held: ReadonlySet<string>,
  facts: ReadonlyMap<string, ReportFacts>,
  { errors, before }: { readonly errors: readonly Diagnostic[]; readonly before: Before },
): Meeting {
  const isHeld = ({ paper }: AgendaItem): boolean =>
    paper.kind === 'report' && held.has(reportUrl(meeting.url, paper.slug));
  if (!meeting.items.some(isHeld)) return meeting;
  const items = meeting.items.map((item): AgendaItem => {
    if (item.paper.kind !== 'report' || !isHeld(item)) return item;
    const { slug } = item.paper;
    const url = reportUrl(meeting.url, slug);
    const own = facts.get(url);
    const wasOpen = before(url);
    const title = item.title === '' ? titleOf(own, errors) : item.title;
    // Of a report of which nobody knows what is exempt nothing is said; of a file that was public the register says what became.
    const appendices = (own?.takenAsExempt ? [] : (own?.report.appendices ?? [])).flatMap(
      ({ number, url: page }) => (before(page) ? [] : [number]),
    );
    return {
      ...item,
      title: title ?? (item.number === undefined ? 'Report' : `Report of item ${item.number}`),
      paper: {
        ...{ kind: 'report-to-follow', slug, beingChecked: true },
        ...(wasOpen && { wasOpen }),
        ...(appendices.length > 0 && { appendices }),
      },
    };
  });
  const ofHeld = new Set(meeting.items.flatMap((item, at) => (isHeld(item) ? [at] : [])));
  return { ...withoutTitlesOf(meeting, (position) => ofHeld.has(position)), items };
}

/**
 * A meeting of which nothing is said that is only in the titles of reports that are held back: a new one isn't published yet, and a
 * report of which nothing can be read has none.
 */
function withoutTitlesOf(meeting: Meeting, isHeld: (position: number) => boolean): Meeting {
  const { changes, lateItems = {}, newTitles, lateWithoutTitles = {}, ...rest } = meeting;
  const last = newTitles ? lastOfTitles(newTitles, isHeld) : changes;
  const late = Object.entries(lateItems).flatMap(([at, words]) => {
    const position = Number(at);
    const own = isHeld(position) ? (lateWithoutTitles[position] ?? words) : words;
    return own === '' ? [] : [[position, own] as const];
  });
  return {
    ...rest,
    ...(last && { changes: last }),
    ...(late.length > 0 && { lateItems: Object.fromEntries(late) }),
  };
}

/** A report’s own title, where nothing is wrong with its front matter. */
function titleOf(
  facts: ReportFacts | undefined,
  errors: readonly Diagnostic[],
): string | undefined {
  if (!facts || facts.takenAsExempt) return undefined;
  const { file, bodyLine, report } = facts;
  return errors.some((error) => error.file === file && error.line < bodyLine)
    ? undefined
    : report.title;
}

/** A report of which nothing is said that is only in minutes that are held back. */
export function withoutMinutes(report: Report, held: ReadonlySet<string>): Report {
  const { minuted, ...rest } = report;
  if (!minuted || held.size === 0) return report;
  const shown = minuted.filter(({ url }) => !held.has(url.replace(/#.*$/, '')));
  return { ...rest, ...(shown.length > 0 && { minuted: shown }) };
}

/** Minutes without what is only in others that are held back: what those correct in them, and links to them. */
export function withoutOtherMinutes(
  minutes: MinutesOnDay,
  held: ReadonlySet<string>,
): MinutesOnDay {
  if (held.size === 0) return minutes;
  const { corrects, corrections, reported } = minutes;
  const isOpen = (url: string): boolean => !held.has(url.replace(/#.*$/, ''));
  const open = <T>(all: Readonly<Record<string, T>>, urlOf: (one: T) => string) =>
    Object.fromEntries(Object.entries(all).filter(([, one]) => isOpen(urlOf(one))));
  return {
    ...minutes,
    corrects: open(corrects, (url) => url),
    corrections: corrections.filter(({ url }) => isOpen(url)),
    ...(reported && { reported: open(reported, ({ url }) => url) }),
  };
}

/** A report of which the appendices that are held back show as being checked. */
export function withoutAppendices(
  report: Report,
  numbers: ReadonlySet<number> | undefined,
  before: Before,
): Report {
  // One that can't be read is known to be checked already.
  const isHeld = ({ number, access, state }: Appendix): boolean =>
    access.kind === 'open' &&
    (numbers?.has(number) === true || (state.kind === 'to-follow' && state.beingChecked === true));
  if (!report.appendices.some(isHeld)) return report;
  const appendices = report.appendices.map((appendix): Appendix => {
    if (!isHeld(appendix)) return appendix;
    const { number, title, access, url } = appendix;
    const wasOpen = before(url);
    const state = { kind: 'to-follow', beingChecked: true, ...(wasOpen && { wasOpen }) } as const;
    return { number, title, access, url, state };
  });
  return { ...report, appendices };
}
