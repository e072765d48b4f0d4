import assert from 'node:assert/strict';
import { it } from 'node:test';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { homeView } from '../../../src/views/home-view.ts';
import type { Received } from '../../../src/law/received.ts';
import type { Report } from '../../../src/papers/report/report.ts';
import { archiveOf, THIS_VOLUME, TODAY } from './three-years.ts';

const UNKNOWN: Received = { kind: 'unknown', why: 'before-register' };

const changes = (changed: string): Pick<Report, 'changes'> => ({
  changes: { changed, url: '/register/meetings/scrutiny/2022-05-11/one/' },
});

/** The titles of the news of the first report, which is on the site since a day and was changed on another. */
async function newsOf(since: string, changed: string): Promise<string[]> {
  const archive = await archiveOf(THIS_VOLUME);
  const reports = archive.reports.map((report): Report =>
    report.slug === 'one'
      ? { ...report, published: { kind: 'published', date: since }, ...changes(changed) }
      : report,
  );
  const { news } = homeView(indexArchive({ ...archive, reports }), TODAY);
  return news
    .filter(({ url }) => url.endsWith('/2022-05-11/one/'))
    .map(({ title, changed: isChanged }) => (isChanged === true ? `Changed: ${title}` : title));
}

it('a report that was changed is news twice', async () => {
  assert.deepEqual(await newsOf('2022-05-02', '2022-05-04'), ['Changed: One', 'One']);
});

it('a report that was taken off and came back as another is news once', async () => {
  assert.deepEqual(await newsOf('2022-05-04', '2022-05-04'), ['Changed: One']);
});

it('what came with its report is no news of its own, and what came later is', async () => {
  const archive = await archiveOf(THIS_VOLUME);
  const kindsOf = (reports: readonly Report[]): string[] =>
    homeView(indexArchive({ ...archive, reports }), TODAY).news.map(({ kind }) => kind);
  const withAppendix = (
    received: string | Received,
    since: Received = { kind: 'published', date: '2022-05-02' },
  ): Report[] =>
    archive.reports.map((report): Report => {
      const day = typeof received === 'string' ? { kind: 'published', date: received } : received;
      const file = { received: day, url: '/a.pdf' };
      const state = { kind: 'here', file };
      const url = `${report.url}appendix-1/`;
      const appendix = {
        number: 1,
        title: 'Costs',
        url,
        state,
        access: { kind: 'open' },
        earlier: [],
      };
      const appendices = [appendix] as unknown as Report['appendices'];
      return { ...report, published: since, appendices };
    });
  assert.ok(!kindsOf(withAppendix('2022-05-02')).includes('Appendix'));
  assert.ok(kindsOf(withAppendix('2022-05-03')).includes('Appendix'));
  // Nobody knows the day of either, but that one of them is still to be committed.
  assert.ok(kindsOf(withAppendix({ kind: 'uncommitted' }, UNKNOWN)).includes('Appendix'));
});

it('of one day, the papers of the next meeting come first', async () => {
  const archive = await archiveOf(THIS_VOLUME);
  const reports = archive.reports.map((report): Report => ({
    ...report,
    published: { kind: 'published', date: '2022-05-02' },
  }));
  const { news } = homeView(indexArchive({ ...archive, reports }), TODAY);
  const days = news.filter(({ date }) => date === '2022-05-02').map(({ meeting }) => meeting);
  const coming = days.filter((day) => day >= TODAY);
  assert.deepEqual(days.slice(0, coming.length), coming.toSorted());
  assert.deepEqual(days.slice(coming.length), days.slice(coming.length).toSorted().toReversed());
});

it('a meeting to come says how many papers are to follow, and one without any nothing', async () => {
  const archive = await archiveOf(THIS_VOLUME);
  const { upcoming } = homeView(indexArchive(archive), TODAY);
  assert.deepEqual(
    upcoming.map(({ url, toFollow }) => [url, toFollow]),
    [
      ['/meetings/scrutiny/2022-05-11/', 2],
      ['/meetings/plans/2022-06-15/', undefined],
    ],
  );
});
