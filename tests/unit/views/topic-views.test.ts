import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Archive } from '../../../src/papers/archive.ts';
import { indexArchive } from '../../../src/views/archive-index.ts';
import { committeeView } from '../../../src/views/committee-views.ts';
import { createSite } from '../../../src/views/site.ts';
import { reportsByWard, wardTopics } from '../../../src/views/topics/topics.ts';
import { topicView } from '../../../src/views/topics/topic-views.ts';
import { wardsView } from '../../../src/views/topics/topic-lists.ts';
import { archiveOf, OTHER_VOLUMES, rendered, THIS_VOLUME, TODAY } from './three-years.ts';

/** Armley as a ward until a day; each page that has reports says how many the search finds of it. */
async function withArmleyUntil(until: string | undefined): Promise<Archive> {
  const archive = await archiveOf({ ...THIS_VOLUME, ...OTHER_VOLUMES });
  const wards = archive.council.wards.map((ward) =>
    ward.slug === 'armley' && until !== undefined ? { ...ward, until } : ward,
  );
  return { ...archive, council: { ...archive.council, wards } };
}

/** As many reports as the search finds by its filters. */
function foundBySearch(archive: Archive, ward: string): number {
  return createSite(archive, TODAY).filter(({ kind, view }) => {
    const facts = kind === 'report' ? view().search : undefined;
    return facts?.wards.includes(ward);
  }).length;
}

describe('the page of a ward', () => {
  for (const until of [undefined, '2022-06-01', '2021-01-01']) {
    it(`counts as many reports as the search finds, of a ward ${until === undefined ? 'of the day' : `until ${until}`}`, async () => {
      const archive = await withArmleyUntil(until);
      const index = indexArchive(archive);
      const groups = reportsByWard(index);
      for (const topic of wardTopics(index).slice(1)) {
        const { ward } = topicView(index, topic, groups, TODAY);
        assert.ok(ward);
        assert.equal(ward.own + ward.ofAllWards, foundBySearch(archive, ward.name), ward.name);
      }
    });
  }

  it('lists its own reports and none of all wards', async () => {
    const archive = await withArmleyUntil(undefined);
    const index = indexArchive(archive);
    const topic = wardTopics(index).find(({ slug }) => slug === 'armley');
    assert.ok(topic);
    const { coming, latest, ward } = topicView(index, topic, reportsByWard(index), TODAY);
    assert.equal(ward?.ofAllWards, 1);
    assert.ok([...coming, ...latest].every(({ title }) => title !== 'Three'));
    assert.equal(coming.length + latest.length, ward.own);
  });

  it('has what is to come first, the next first, and not what was for a meeting that is off', async () => {
    const archive = await withArmleyUntil(undefined);
    const comingOf = (meetings: Archive['meetings']) => {
      const index = indexArchive({ ...archive, meetings });
      const topic = wardTopics(index).find(({ slug }) => slug === 'armley');
      assert.ok(topic);
      const { coming, latest } = topicView(index, topic, reportsByWard(index), TODAY);
      return [coming.map(({ title }) => title), latest.some(({ title }) => title === 'One')];
    };
    assert.deepEqual(comingOf(archive.meetings), [['One', 'Two', 'New'], false]);
    const off = archive.meetings.map((meeting) =>
      meeting.date === '2022-05-11' ? { ...meeting, cancelled: { reason: 'Snow.' } } : meeting,
    );
    assert.deepEqual(comingOf(off), [['New'], true]);
  });
});

it('wards that were abolished are apart in the list of wards', async () => {
  const index = indexArchive(await withArmleyUntil('2022-01-01'));
  const { topics, past } = wardsView(index, reportsByWard(index), TODAY);
  assert.deepEqual(
    past.map(({ name }) => name),
    ['Armley'],
  );
  assert.ok(!topics.some(({ name }) => name === 'Armley'));
});

describe('the page of a committee', () => {
  it('has its next meeting once, and says what each meeting is about', async () => {
    const archive = await archiveOf({ ...THIS_VOLUME, ...OTHER_VOLUMES });
    const committee = archive.committees.find(({ slug }) => slug === 'scrutiny');
    assert.ok(committee);
    const view = committeeView(indexArchive(archive), committee, TODAY);
    assert.equal(view.next?.meeting.url, '/meetings/scrutiny/2022-05-11/');
    assert.deepEqual(
      view.upcoming.map(({ url }) => url),
      ['/meetings/scrutiny/2023-05-10/'],
    );
    assert.deepEqual(view.next.meeting.about, ['One', 'Two']);
    const page = rendered(createSite(archive, TODAY), archive.council).get(view.url) ?? '';
    const main = /<main[^]*<\/main>/.exec(page)?.[0] ?? '';
    assert.equal(main.split('href="/meetings/scrutiny/2022-05-11/"').length, 2);
    assert.match(main, /Take part[^]*href="\/contact\/"/);
    assert.match(main, /One; Two/);
  });
});
