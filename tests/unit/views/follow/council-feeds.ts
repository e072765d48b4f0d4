import assert from 'node:assert/strict';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import type { Archive } from '../../../../src/papers/archive.ts';
import { indexArchive, type ArchiveIndex } from '../../../../src/views/archive-index.ts';
import { newsFeeds } from '../../../../src/views/follow/feeds.ts';
import { loadCouncil } from '../../papers/temporary-council.ts';
import { FRAME, OTHER_VOLUMES, THIS_VOLUME, TODAY } from '../three-years.ts';

export const MEETING = '/meetings/scrutiny/2022-05-11/';
export const ONE = `${MEETING}one/`;

/** A line of the register; lines of one day are of one exchange. */
export const line = (
  number: number,
  day: string,
  what: RegisterEntry['what'],
  address: string,
  sign = 'a',
): RegisterEntry => ({
  ...{ number, day, time: `${day}T09:00:00Z`, what, kind: 'report', address },
  ...(what !== 'removed' && { sha256: sign.repeat(64) }),
});

/** What there is of the papers of a council of three years. */
export async function councilIndex(): Promise<ArchiveIndex> {
  const { archive } = await loadCouncil(
    { ...FRAME, ...THIS_VOLUME, ...OTHER_VOLUMES },
    { today: TODAY },
  );
  return indexArchive(archive as Archive);
}

/** What a feed says of these lines, "published One". */
export function saidIn(
  index: ArchiveIndex,
  url: string,
  lines: readonly RegisterEntry[],
): string[] {
  const register = { entries: lines, lines: [], head: '' };
  const feeds = newsFeeds({ index, register, past: pastOf(lines) });
  const feed = feeds.find((one) => one.url === url);
  assert.ok(feed, url);
  return feed.news.map(({ what, title }) => `${what} ${title}`);
}
