import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSite } from '../../../../src/views/site.ts';
import { BODY, COUNCIL, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

const FIELDS_OF_A_WARD = FIELDS.replace('wards: all', 'wards: [Armley]').replace(
  'pillars: []',
  'pillars: [Health]',
);

/** A small council in which one report links to an address. */
const linking = (href: string): ReturnType<typeof loadCouncil> =>
  loadCouncil({
    'council.yaml': COUNCIL.replace('pillars: []', 'pillars: [Health, Climate]'),
    [REPORT]: paper(FIELDS_OF_A_WARD, BODY.replace('It is due.', `It is [on the list](${href}).`)),
  });

const saidOf = async (href: string): Promise<string[]> =>
  (await linking(href)).diagnostics
    .filter(({ code }) => code === 'link-broken')
    .map(({ message }) => message);

describe('a link on the site', () => {
  it('may lead to every page that the site has', async () => {
    const { archive } = await linking('/');
    assert.ok(archive);
    const pages = createSite(archive, '2022-05-04').map(({ url }) => url);
    for (const kind of ['/wards/armley/2022-23/', '/pillars/health/', '/years/2022-23/']) {
      assert.ok(pages.includes(kind), kind);
    }
    const body = pages
      .filter((url) => url !== '/404.html')
      .map((url) => `[The list of ${url}](${url})`)
      .join(', ');
    const { diagnostics } = await loadCouncil({
      'council.yaml': COUNCIL.replace('pillars: []', 'pillars: [Health, Climate]'),
      [REPORT]: paper(FIELDS_OF_A_WARD, BODY.replace('It is due.', `It is on ${body}.`)),
    });
    assert.deepEqual(
      diagnostics.filter(({ code }) => code === 'link-broken'),
      [],
    );
  });

  for (const href of ['/wards/', '/wards/all-wards/']) {
    it(`may lead to ${href} where the council has wards, and not where it has none`, async () => {
      assert.deepEqual(await saidOf(href), []);
      const { diagnostics } = await loadCouncil({
        'council.yaml': COUNCIL.replace(/^wards:.*(?:\n\s+- .*)*\n/m, ''),
        [REPORT]: paper(FIELDS, BODY.replace('It is due.', `It is [on the list](${href}).`)),
      });
      assert.equal(diagnostics.filter(({ code }) => code === 'link-broken').length, 1);
    });
  }

  for (const [href, advice] of [
    ['/wards/armly/', 'Did you mean /wards/armley/?'],
    ['/ward/armley/', 'Did you mean /wards/armley/?'],
    ['/wards/armley/2022-24/', 'Did you mean /wards/armley/2022-23/?'],
    ['/committees/scrutinny/', 'Did you mean /committees/scrutiny/?'],
    ['/acessibility/', 'Did you mean /accessibility/?'],
    ['/wards/temple-newsam/2022-23/', ''],
    ['/404.html', 'Correct the address.'],
    ['/nothing/like/it/', 'Correct the address.'],
  ] as const) {
    it(`that leads to no page is broken: ${href}. ${advice}`, async () => {
      const said = await saidOf(href);
      assert.equal(said.length, 1);
      assert.ok(
        said[0]?.includes(`The link "${href}" doesn’t lead to any page of this site. ${advice}`),
      );
    });
  }

  it('in a part of the site is judged where it leads into that part', async () => {
    const of = async (href: string): Promise<number> => {
      const { diagnostics } = await loadCouncil(
        { [REPORT]: paper(FIELDS, BODY.replace('It is due.', `It is [on the list](${href}).`)) },
        { volume: '2022-23' },
      );
      return diagnostics.filter(({ code }) => code === 'link-broken').length;
    };
    for (const [href, found] of [
      ['/meetings/scrutiny/2022-05-11/two/', 1],
      ['/meetings/scrutiny/2022-06-11/', 1],
      ['#para-9', 1],
      ['/meetings/scrutiny/2022-05-11/', 0],
      ['/meetings/scrutiny/2021-05-11/two/', 0],
      ['/years/2020-21/', 0],
      ['/wards/nowhere/', 0],
    ] as const) {
      assert.equal(await of(href), found, href);
    }
  });
});
