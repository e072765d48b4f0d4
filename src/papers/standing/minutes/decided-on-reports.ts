import { reportUrl } from '../../addresses.ts';
import type { Meeting } from '../../agenda/meeting.ts';
import type { MinutedReport } from '../../minutes/minuted-report.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { whatWasDecided } from '../../minutes/what-was-decided.ts';
import type { Report } from '../../report/report.ts';

/**
 * Gives each report what minutes say of it: those of its own meeting, and of a later one that has it on the agenda again.
 * The minutes are in the order of their days.
 */
export function withWhatWasDecided(
  reports: readonly Report[],
  meetings: readonly Meeting[],
  all: readonly Minutes[],
): Report[] {
  const byUrl = new Map(meetings.map((meeting) => [meeting.url, meeting]));
  const found = new Map<string, MinutedReport[]>();
  for (const minutes of all) {
    const meeting = byUrl.get(minutes.meeting);
    if (!meeting) continue;
    for (const minute of minutes.minutes) {
      for (const item of minute.items) {
        const said = whatWasDecided(minutes, minute, item);
        for (const url of reportsOfItem(meeting, item)) {
          const own = found.get(url) ?? [];
          found.set(url, own);
          if (!own.some((one) => one.url === said.url)) own.push(said);
        }
      }
    }
  }
  return reports.map((report) => {
    const minuted = found.get(report.url);
    return minuted ? { ...report, minuted } : report;
  });
}

function reportsOfItem(meeting: Meeting, item: string): string[] {
  return meeting.items.flatMap(({ number, paper }) => {
    if (number !== item) return [];
    if (paper.kind === 'report') return [reportUrl(meeting.url, paper.slug)];
    return paper.kind === 'report-elsewhere' ? [paper.url] : [];
  });
}
