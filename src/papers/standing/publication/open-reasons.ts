import type { GitDates } from '../../../history/git-dates.ts';
import { isOnTheSite } from '../../../history/register/register-line.ts';
import type { RegisterPast } from '../../../history/register/paper-past.ts';
import { stemAt } from '../../addresses.ts';
import type { MeetingFacts } from '../../meeting-facts.ts';

/**
 * What git knows, without what commits say that changed a withheld paper too, or a paper with a passage that is withheld: their one reason
 * may be about what is in it. So may that of a commit that deleted a report which nobody ever saw.
 * @param withholding papers that withhold something, in whatever folder: their paths below the content.
 */
export function withOpenReasons(
  git: GitDates,
  meetings: readonly MeetingFacts[],
  past: RegisterPast | undefined,
  withholding: readonly { readonly path: string }[] = [],
): GitDates {
  const { reasons, history, facts } = git;
  if (!reasons) return git;
  let isOpen: ((path: string) => boolean) | undefined;
  const open = reasons.ofOpenPapers((path) =>
    (isOpen ??= openPaths(meetings, past, withholding))(path),
  );
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
  withholding: readonly { readonly path: string }[],
): (path: string) => boolean {
  const closed = new Set(withholding.map(({ path }) => path));
  const isOpen = new Map<string, boolean>();
  const withheld = new Set<string>();
  for (const { kind, address, events } of past?.values() ?? []) {
    const place = stemAt(address);
    const last = events.findLast(({ what }) => isOnTheSite(what) || what === 'withheld');
    if (last?.what === 'withheld') withheld.add(place);
    if (kind === 'report') isOpen.set(place, last !== undefined && last.what !== 'withheld');
    // A passage of it was withheld: the commit may be the one that opened it.
    if (last?.withheld !== undefined) withheld.add(place);
  }
  for (const { withholds, reports } of meetings) {
    // Of one that can't be read nobody knows what is open.
    for (const path of withholds) {
      isOpen.set(withoutExtension(path), false);
      closed.add(path);
    }
    for (const { report } of reports) {
      const place = withoutExtension(report.source);
      // Why one is open again may be about what was withheld.
      const hasPassages = (report.passages?.length ?? 0) > 0;
      isOpen.set(place, report.access.kind === 'open' && !hasPassages && !withheld.has(place));
      for (const { number, access } of report.appendices) {
        const appendix = `${place}/appendix-${number}`;
        if (access.kind !== 'open') withheld.add(appendix);
      }
    }
  }
  return (path) => {
    const [kind, committee, day, name, file] = path.split('/');
    const isOther = kind !== 'meetings' || name === undefined || day === undefined;
    if (isOther || /^(?:agenda|minutes)\b/.test(name)) {
      return !closed.has(path) && !withheld.has(withoutExtension(path));
    }
    const report = `meetings/${committee ?? ''}/${day}/${withoutExtension(name)}`;
    if (isOpen.get(report) !== true) return false;
    const number = file === undefined ? undefined : /^appendix-(\d+)/.exec(file)?.[1];
    return number === undefined || !withheld.has(`${report}/appendix-${number}`);
  };
}

const withoutExtension = (path: string): string => path.replace(/\.[^./]+$/, '');
