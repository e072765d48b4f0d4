import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderPage } from '../../../layouts/pages.ts';
import { holdBack } from '../../../src/papers/standing/held-back.ts';
import { ownPageLinks } from '../../../src/views/own-page-view.ts';
import { createSite } from '../../../src/views/site.ts';
import { PNG_OF_ONE_PIXEL } from '../../site/warm/one-pixel.ts';
import { loadCouncil, REPORT, FIELDS, BODY, paper } from './temporary-council.ts';

const FRONT = 'title: How to attend\nsummary: How to come to a meeting.\n';
const ATTEND = 'pages/attend.md';
const page = (body: string, fields = FRONT): string => `---\n${fields}---\n\n${body}`;

type Files = Readonly<Record<string, string | Uint8Array>>;

async function saidOf(files: Files): Promise<string[]> {
  const { diagnostics } = await loadCouncil(files);
  return diagnostics.map(
    ({ file, line, code, message }) =>
      `${file.replace(/^.*?(?=pages\/|meetings\/)/, '')}:${line} ${code}: ${message}`,
  );
}

/** The HTML of a page, with the links that every page has. */
async function htmlOf(files: Files, url: string): Promise<string> {
  const { archive } = await loadCouncil(files);
  assert.ok(archive);
  const found = createSite(archive, '2022-05-04').find((one) => one.url === url);
  assert.ok(found, `there is no ${url}`);
  const ownPages = ownPageLinks(archive.pages);
  return renderPage(
    { council: archive.council, searchScript: '/search.js', fonts: [], ownPages, hasPeople: false },
    found,
  );
}

describe('a page of the council’s own', () => {
  it('is at the address of its file, with its headings, lists and links', async () => {
    const body = [
      'Meetings are [open](../meetings/scrutiny/2022-05-11/agenda.md) to everyone.',
      '## Before you come\n\n1. Look at the agenda.\n2. Bring nothing.',
      '## On the day\n\nAsk at the desk.[^1]\n\n[^1]: It is by the door.\n',
    ].join('\n\n');
    assert.deepEqual(await saidOf({ [ATTEND]: page(body) }), []);
    const html = await htmlOf({ [ATTEND]: page(body) }, '/pages/attend/');
    assert.match(html, /<h1>How to attend<\/h1>/);
    assert.match(html, /<h2 id="before-you-come">Before you come<\/h2>\s*<ol>\s*<li>Look at/);
    assert.match(html, /href="\/meetings\/scrutiny\/2022-05-11\/"/);
    assert.match(html, /It is by the door/);
    assert.match(html, /content="Page"\s+data-pagefind-filter="Kind of paper\[content\]"/);
  });

  it('can be linked to from a report, and a link to a part that it hasn’t is found', async () => {
    const files = (to: string) => ({
      [ATTEND]: page('## The door\n\nIt is open.\n'),
      [REPORT]: paper(FIELDS, BODY.replace('It is due.', `It is due: [see the door](${to}).`)),
    });
    assert.deepEqual(await saidOf(files('../../../pages/attend.md#the-door')), []);
    assert.match(
      (await saidOf(files('../../../pages/attend.md#the-dor'))).join(),
      /link-broken.*Did you mean #the-door\?/,
    );
  });

  for (const [place, where] of [
    ['navigation', /aria-label="Site">[^]*?href="\/pages\/attend\/"[^]*?href="\/search\/"/],
    ['foot', /class="site-footer">[^]*?href="\/pages\/attend\/"/],
  ] as const) {
    it(`is linked to from every page where it is shown in the ${place}`, async () => {
      const files = { [ATTEND]: page('Come.\n', `${FRONT}shown-in: ${place}\n`) };
      const html = await htmlOf(files, '/committees/');
      assert.match(html, where);
      assert.equal(html.split('/pages/attend/').length, 2);
    });
  }

  it('is linked to from nowhere where its file says so, and those of one place keep their order', async () => {
    const files = {
      'pages/a.md': page('Ay.\n', 'title: Ay\nsummary: A.\norder: 2\n'),
      'pages/b.md': page('Bee.\n', 'title: Bee\nsummary: B.\norder: 1\n'),
      'pages/c.md': page('Sea.\n', 'title: Sea\nsummary: C.\nshown-in: nowhere\n'),
    };
    const html = await htmlOf(files, '/committees/');
    assert.deepEqual(
      [...html.matchAll(/href="\/pages\/(\w)\/"/g)].map(([, name]) => name),
      ['b', 'a'],
    );
  });

  it('shows the pictures in its folder', async () => {
    const files = {
      [ATTEND]: page('![A map of the square](map.png)\n'),
      'pages/attend/map.png': PNG_OF_ONE_PIXEL,
    };
    assert.deepEqual(await saidOf(files), []);
    assert.match(await htmlOf(files, '/pages/attend/'), /<img src="\/pages\/attend\/map.png"/);
  });

  const faults: readonly [what: string, files: Files, said: RegExp][] = [
    [
      'a field that is missing',
      { [ATTEND]: page('Come.\n', 'title: How to attend\n') },
      /^pages\/attend.md:2 field-missing: .*summary/,
    ],
    ['no text', { [ATTEND]: page('') }, /attend.md:5 field-missing: The page has no text/],
    [
      'a name that can’t be an address',
      { 'pages/How to attend.md': page('Come.\n') },
      /How to attend.md:1 address-invalid: .*Rename it to how-to-attend.md/,
    ],
    [
      'the title of a page that every site has',
      { [ATTEND]: page('Come.\n', FRONT.replace('How to attend', 'Papers to Follow')) },
      /attend.md:2 page-title-taken: "Papers to Follow" is the title of a page that every site has/,
    ],
    [
      'the title of another of its pages',
      { [ATTEND]: page('Come.\n'), 'pages/come.md': page('Come.\n') },
      /come.md:2 page-title-taken: .* of attend.md too/,
    ],
    [
      'a link that leads nowhere',
      {
        [ATTEND]: page('Write a [petition](petitons.md).\n'),
        'pages/petitions.md': page('Write.\n', 'title: Petitions\nsummary: P.\n'),
      },
      /attend.md:6 link-broken: .*Did you mean \/pages\/petitions\/\?/,
    ],
    [
      'something that was to be filled in',
      { [ATTEND]: page('Ring 0113 XXX.\n') },
      /attend.md:6 left-over/,
    ],
    [
      'personal data',
      { [ATTEND]: page('She was born on 3 May 1961, date of birth 03/05/1961.\n') },
      /attend.md:6 personal-data/,
    ],
    [
      'a ward that is misspelt',
      { [ATTEND]: page('Come to Temple Newsham.\n') },
      /attend.md:6 name-misspelt/,
    ],
    ['a day that wasn’t', { [ATTEND]: page('On Friday 11 May 2022.\n') }, /:6 weekday-wrong/],
    ['HTML', { [ATTEND]: page('Come <b>now</b>.\n') }, /attend.md:6 \S*html/],
    ['a picture that isn’t there', { [ATTEND]: page('![A map](map.png)\n') }, /:6 image-missing/],
    [
      'a picture that isn’t shown',
      { [ATTEND]: page('Come.\n'), 'pages/attend/map.png': PNG_OF_ONE_PIXEL },
      /^pages\/attend\/map.png:1 file-unexpected: .*Show it, or delete it/,
    ],
    [
      'a picture that isn’t one',
      { [ATTEND]: page('![A map](map.png)\n'), 'pages/attend/map.png': 'no picture' },
      /^pages\/attend\/map.png:1 image-unsound/,
    ],
    [
      'a file that is no page',
      { 'pages/map.png': PNG_OF_ONE_PIXEL },
      /^pages\/map.png:1 file-unexpected/,
    ],
    [
      'an ending that isn’t read',
      { 'pages/attend.markdown': page('Come.\n') },
      /Rename it to attend.md/,
    ],
    ['a folder of another name', { 'page/attend.md': page('Come.\n') }, /Rename it to pages/],
  ];
  for (const [what, files, said] of faults) {
    it(`is reported with ${what}`, async () => {
      assert.match((await saidOf(files)).join('\n'), said);
    });
  }

  it('stops everything with an exempt passage: nobody knows what else has its words', async () => {
    const { diagnostics } = await loadCouncil({
      [ATTEND]: page('Come.\n\n::: exempt\nparagraphs: [3]\n---\nThe price is £5.\n:::\n'),
    });
    const [found] = diagnostics;
    assert.equal(found?.code, 'passage-misplaced');
    assert.equal(found.line, 8);
  });

  it('is held back alone, and keeps its address and its place in the navigation', async () => {
    const files = {
      [ATTEND]: page('Ring 0113 XXX.\n', `${FRONT}shown-in: navigation\n`),
      'pages/b.md': page('Bee.\n', 'title: Bee\nsummary: B.\n'),
    };
    const { archive, diagnostics } = await loadCouncil(files);
    assert.ok(archive);
    const [attend] = archive.pages.filter(({ slug }) => slug === 'attend');
    assert.ok(attend);
    const facts = { anchors: { paragraphs: 0, others: [] }, references: [], bodyLine: 6 };
    const file = diagnostics[0]?.file ?? '';
    const input = file.replace(/\/pages\/.*$/, '');
    const {
      archive: shown,
      held,
      stopsAll,
    } = holdBack(
      input,
      archive,
      {
        tree: {
          ...{
            committees: [],
            pages: [],
            people: [],
            record: [],
            topics: [],
            logos: [],
            meetings: [],
          },
          ...{ unexpected: [] },
          ...{ misnamed: [], links: [], names: [] },
        },
        meetings: [],
        pages: [{ page: attend, file, pictures: {}, ...facts }],
      },
      diagnostics,
    );
    assert.equal(stopsAll, false);
    assert.deepEqual(held, [{ file, what: 'page', codes: ['left-over'] }]);
    assert.deepEqual(
      shown.pages.map(({ slug, sections }) => [slug, sections !== undefined]),
      [
        ['b', true],
        ['attend', false],
      ],
    );
    const pages = createSite({ ...archive, ...shown }, '2022-05-04');
    const chrome = {
      council: archive.council,
      searchScript: '/search.js',
      fonts: [],
      hasPeople: false,
    };
    const found = pages.find(({ url }) => url === '/pages/attend/');
    assert.ok(found);
    const html = renderPage({ ...chrome, ownPages: ownPageLinks(shown.pages) }, found);
    assert.match(html, /is being checked/);
    assert.doesNotMatch(html, /0113|data-pagefind-body/);
    assert.match(html, /href="\/pages\/attend\/"/);
  });
});
