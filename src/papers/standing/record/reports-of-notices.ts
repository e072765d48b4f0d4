import type { Meeting } from '../../agenda/meeting.ts';
import type { Notice, RecordLink } from '../../notice/notice.ts';
import type { CouncilRecord } from '../../record/record-facts.ts';
import type { Report } from '../../report/report.ts';

/** Gives each notice the reports and the meeting that name it, in the order of their days. */
export function withReportsOfNotices(
  record: CouncilRecord,
  reports: readonly Report[],
  meetings: readonly Meeting[],
  titleOf: (meeting: string) => string | undefined,
): CouncilRecord {
  const named = new Map<string, RecordLink[]>();
  const before = new Map<string, string>();
  const add = (notices: readonly RecordLink[], meeting: string, report?: RecordLink): void => {
    for (const { url } of notices) {
      if (!before.has(url)) before.set(url, meeting);
      if (report) named.set(url, [...(named.get(url) ?? []), report]);
    }
  };
  for (const { noticedIn = [], meeting, title, url } of reports) {
    add(noticedIn, meeting, { text: title, url });
  }
  for (const { noticedItems = {}, url } of meetings) {
    for (const links of Object.values(noticedItems)) add(links, url);
  }
  if (before.size === 0) return record;
  const withThem = (notice: Notice): Notice => {
    const meeting = before.get(notice.url);
    const text = meeting === undefined ? undefined : titleOf(meeting);
    return {
      ...notice,
      reports: named.get(notice.url) ?? [],
      // The meeting on the day of the notice is where it was to be decided, whoever names it.
      ...(!notice.meeting &&
        meeting !== undefined &&
        text !== undefined && { meeting: { url: meeting, text } }),
    };
  };
  return { ...record, notices: record.notices.map(withThem) };
}
