import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { BODY, FIELDS, paper } from '../papers/temporary-council.ts';
import { agenda, siteOf } from './three-years.ts';

const DAY = '/meetings/scrutiny/2022-05-11';
const afternoon = agenda('two').replace('10:00', '14:00');

describe('a committee that meets twice on a day', () => {
  let site: Map<string, string>;
  before(async () => {
    site = await siteOf({
      'meetings/scrutiny/2022-05-11/agenda.md': agenda('one'),
      'meetings/scrutiny/2022-05-11/one.md': paper(FIELDS, BODY),
      'meetings/scrutiny/2022-05-11-2/agenda.md': afternoon,
      'meetings/scrutiny/2022-05-11-2/two.md': paper(
        FIELDS.replace('title: One', 'title: Two'),
        BODY,
      ),
      'meetings/scrutiny/2022-06-15/agenda.md': agenda('three'),
      'meetings/scrutiny/2022-06-15/three.md': paper(FIELDS, BODY),
    });
  });
  const textOf = (url: string): string =>
    (site.get(url) ?? '').replace(/<[^>]+>/g, '').replace(/[\s\u00a0]+/g, ' ');

  it('has a page for each, with its own reports', () => {
    assert.ok(site.has(`${DAY}/one/`));
    assert.ok(site.has(`${DAY}-2/two/`));
    assert.match(textOf(`${DAY}/`), /One Report of/);
    assert.doesNotMatch(textOf(`${DAY}/`), /Two Report of/);
    assert.match(textOf(`${DAY}-2/`), /Two Report of/);
  });
  it('has them one after the other', () => {
    const next = /Next meeting[^<]*(?:<[^>]+>\s*)*11 May 2022, 2\.00/;
    assert.match(site.get(`${DAY}/`) ?? '', next);
    assert.match(
      site.get(`${DAY}-2/`) ?? '',
      /Previous meeting[^<]*(?:<[^>]+>\s*)*11 May 2022, 10\.00/,
    );
    assert.match(
      site.get('/meetings/scrutiny/2022-06-15/') ?? '',
      new RegExp(`href="[^"]*${DAY}-2/"`),
    );
  });
  for (const [page, url] of [
    ['committee', '/committees/scrutiny/'],
    ['committee’s year', '/committees/scrutiny/2022-23/'],
    ['year', '/years/2022-23/'],
    ['home', '/'],
    ['report', `${DAY}-2/two/`],
  ] as const) {
    it(`is told apart by the hour on the page of the ${page}`, () => {
      assert.match(textOf(url), /11 May 2022, 2\.00 pm/);
    });
  }
  it('shows no hour in the name of a meeting that is the only one of its day', () => {
    assert.doesNotMatch(textOf('/committees/scrutiny/'), /15 June 2022,/);
  });
});
