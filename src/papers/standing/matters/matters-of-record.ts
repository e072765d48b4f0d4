import type { CouncilRecord } from '../../record/record-facts.ts';
import type { Report } from '../../report/report.ts';

/** Gives each report the matters of the decisions and notices that name it, so that its own page says them. */
export function withMattersOfRecord(
  reports: readonly Report[],
  { decisions, notices }: CouncilRecord,
): readonly Report[] {
  const found = new Map<string, Set<string>>();
  const add = (url: string | undefined, matters: readonly string[] = []): void => {
    if (url === undefined || matters.length === 0) return;
    const own = found.get(url) ?? new Set();
    found.set(url, own);
    for (const matter of matters) own.add(matter);
  };
  const ofNotice = new Map(notices.map(({ url, matters }) => [url, matters]));
  for (const { report, matters, callIns, notice } of decisions) {
    add(report, matters);
    for (const callIn of callIns) add(report, callIn.matters);
    if (notice) add(report, ofNotice.get(notice.url));
  }
  for (const { reports: named, matters } of notices) {
    for (const { url } of named) add(url, matters);
  }
  if (found.size === 0) return reports;
  return reports.map((report) => {
    const own = found.get(report.url);
    return own ? { ...report, matters: [...new Set([...(report.matters ?? []), ...own])] } : report;
  });
}
