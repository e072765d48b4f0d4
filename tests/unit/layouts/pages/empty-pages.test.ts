import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { notFoundPage } from '../../../../layouts/pages/about/not-found.ts';
import { committeesPage } from '../../../../layouts/pages/committees.ts';
import { homePage } from '../../../../layouts/pages/home.ts';
import type { HomeView } from '../../../../src/views/home-view.ts';
import { chrome, meetingCard } from '../example-views.ts';

const words = (page: string): string =>
  page
    .slice(page.indexOf('<body'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

const view = { url: '/', title: 'Meetings', description: '', breadcrumbs: [] };
const home: HomeView = {
  ...view,
  ...{ lead: '', searchLabel: 'Search', ways: [], upcoming: [], decisions: [], recent: [] },
  ...{ deadlines: [], news: [], toFollow: [] },
};
const withoutWards = { ...chrome, council: { ...chrome.council, wards: [] } };

describe('a site without papers', () => {
  it('speaks of no past meetings', () => {
    assert.match(words(homePage(chrome, home)), /No meeting is on this site yet\./);
    assert.doesNotMatch(words(homePage(chrome, home)), /past meetings/);
  });

  it('leads to past meetings, where there are any', () => {
    const page = words(homePage(chrome, { ...home, recent: [meetingCard] }));
    assert.match(page, /No meeting that is still to come .* past meetings/);
  });

  it('says that it has no committees', () => {
    const page = words(committeesPage(chrome, { ...view, committees: [] }));
    assert.match(page, /No committee is on this site yet\./);
  });
});

describe('the way to wards', () => {
  for (const [which, made] of [
    ['at the top', homePage],
    ['of a page that isn’t there', notFoundPage],
  ] as const) {
    it(`${which} is there where the council has wards`, () => {
      assert.match(made(chrome, home), /href="\/wards\/"/);
      assert.doesNotMatch(made(withoutWards, home), /href="\/wards\/"/);
    });
  }
});
