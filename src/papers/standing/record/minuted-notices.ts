import type { MinutesOnDay } from '../../minutes/minutes-on-day.ts';
import type { Notice, RecordLink } from '../../notice/notice.ts';
import { noticeKey } from '../../notice/notice-field.ts';
import type { ContentReader } from '../../reading/reader.ts';
import { checkNamedNotices, noticeLink, withUnread } from '../named-notices.ts';
import type { RecordDay } from './record-day.ts';

/**
 * Joins minutes and the notices that they name: a notice says what was decided under it, and minutes lead to it. A name that leads
 * nowhere, and a notice of another body or a later day, are reported at the minute.
 */
export function withMinutedNotices(
  reader: ContentReader,
  notices: readonly Notice[],
  minutes: readonly MinutesOnDay[],
  { committees, unreadNotices }: Pick<RecordDay, 'committees' | 'unreadNotices'>,
): { readonly notices: readonly Notice[]; readonly minutes: readonly MinutesOnDay[] } {
  const byKey = new Map<string, Notice>(notices.map((one) => [noticeKey(one.id), one]));
  const known = withUnread(byKey, unreadNotices);
  const decided = new Map<string, RecordLink[]>();
  const joined = minutes.map((one): MinutesOnDay => {
    const noticed: Record<string, readonly (RecordLink & { isKey?: true })[]> = {};
    for (const { id, line, number, title, notices: names, blocks } of one.minutes) {
      if (!names) continue;
      const committee = committees.get(one.committee);
      const place = () => ({ file: reader.shown(one.source), line, column: 1 });
      if (committee)
        checkNamedNotices({ reader, place, names, meeting: one.date, committee, notices: known });
      const own = names.flatMap((name) => byKey.get(noticeKey(name)) ?? []);
      if (own.length === 0) continue;
      noticed[id] = own.map((notice) => ({
        ...noticeLink(notice),
        ...(notice.ofKeyDecision && { isKey: true as const }),
      }));
      if (!blocks.some(({ kind }) => kind === 'decision')) continue;
      const text = number === undefined ? title : `Minute ${number}: ${title}`;
      for (const { url } of own) {
        decided.set(url, [...(decided.get(url) ?? []), { text, url: `${one.url}#${id}` }]);
      }
    }
    return Object.keys(noticed).length === 0 ? one : { ...one, noticed };
  });
  if (decided.size === 0) return { notices, minutes: joined };
  return {
    minutes: joined,
    notices: notices.map((notice): Notice => {
      const own = decided.get(notice.url);
      if (!own) return notice;
      const state = notice.state === 'withdrawn' ? notice.state : 'decided';
      return { ...notice, state, decisions: [...notice.decisions, ...own] };
    }),
  };
}
