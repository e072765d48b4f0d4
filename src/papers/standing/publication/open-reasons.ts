import type { GitDates } from '../../../history/git-dates.ts';
import { isOnTheSite } from '../../../history/register/register-line.ts';
import type { RegisterPast } from '../../../history/register/paper-past.ts';
import type { MeetingFacts } from '../../meeting-facts.ts';

/**
 * What git knows, without what commits say that changed a withheld paper too: their one reason may be about what is in it. So
 * may that of a commit that deleted a report which nobody ever saw.
 */
export function withOpenReasons(
  git: GitDates,
  meetings: readonly MeetingFacts[],
  past: RegisterPast | undefined,
): GitDates {
  const { reasons, history, facts } = git;
  if (!reasons) return git;
  let isOpen: ((path: string) => boolean) | undefined;
  const open = reasons.ofOpenPapers((path) => (isOpen ??= openPaths(meetings, past))(path));
  if (open === reasons) return git;
  const dates = (path: string): ReturnType<GitDates> => git(path);
  return Object.assign(dates, {
    reasons: open,
    ...(history && { history }),
    ...(facts && { facts }),
  });
}

/** Whether a file of the content is, or was, one that the public may read; a file outside of the meetings is. */
function openPaths(
  meetings: readonly MeetingFacts[],
  past: RegisterPast | undefined,
): (path: string) => boolean {
  const isOpen = new Map<string, boolean>();
  const withheld = new Set<string>();
  for (const { kind, address, events } of past?.values() ?? []) {
    const place = address.replace(/^\/|(?:\/|\.[^./]+)$/g, '');
    const last = events.findLast(({ what }) => isOnTheSite(what) || what === 'withheld');
    if (last?.what === 'withheld') withheld.add(place);
    if (kind === 'report') isOpen.set(place, last !== undefined && last.what !== 'withheld');
  }
  for (const { withholds, reports } of meetings) {
    // Of one that can't be read nobody knows what is open.
    for (const path of withholds) isOpen.set(withoutExtension(path), false);
    for (const { report } of reports) {
      const place = withoutExtension(report.source);
      // Why one is open again may be about what was withheld.
      isOpen.set(place, report.access.kind === 'open' && !withheld.has(place));
      for (const { number, access } of report.appendices) {
        const appendix = `${place}/appendix-${number}`;
        if (access.kind !== 'open') withheld.add(appendix);
      }
    }
  }
  return (path) => {
    const [kind, committee, day, name, file] = path.split('/');
    if (kind !== 'meetings' || name === undefined || day === undefined) return true;
    if (/^(?:agenda|minutes)\b/.test(name)) return true;
    const report = `meetings/${committee ?? ''}/${day}/${withoutExtension(name)}`;
    if (isOpen.get(report) !== true) return false;
    const number = file === undefined ? undefined : /^appendix-(\d+)/.exec(file)?.[1];
    return number === undefined || !withheld.has(`${report}/appendix-${number}`);
  };
}

const withoutExtension = (path: string): string => path.replace(/\.[^./]+$/, '');
