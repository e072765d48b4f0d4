import assert from 'node:assert/strict';
import { it } from 'node:test';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { homeView } from '../../../src/views/home-view.ts';
import type { Report } from '../../../src/papers/report/report.ts';
import { archiveOf, THIS_VOLUME, TODAY } from './three-years.ts';

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
  return news.filter(({ url }) => url.endsWith('/2022-05-11/one/')).map(({ title }) => title);
}

it('a report that was changed is news twice', async () => {
  assert.deepEqual(await newsOf('2022-05-02', '2022-05-04'), ['Changed: One', 'One']);
});

it('a report that was taken off and came back as another is news once', async () => {
  assert.deepEqual(await newsOf('2022-05-04', '2022-05-04'), ['Changed: One']);
});
