import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { appendixRecords } from '../../src/outputs/search/appendix-records.ts';
import type { SearchRecord } from '../../src/outputs/search/search-record.ts';
import { writeSearch } from '../support/search/write-search.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { expect, test } from './site-test.ts';

/** A paper of a year: one word is in all of them, one in those of its year, one in the oldest alone. */
function paper(year: number, number: number, text: string): readonly SearchRecord[] {
  const date = `${year}-0${5 + (number % 4)}-1${number % 10}`;
  return appendixRecords({
    url: `/papers/${date}-${number}.pdf`,
    title: `Paper ${number} of ${year}`,
    of: 'report',
    facts: {
      kind: 'Appendix',
      committee: year > 2022 ? 'Planning Panel' : 'Parks Panel',
      year: `${year}/${(year + 1) % 100}`,
      wards: [],
      pillars: [],
      date,
    },
    pages: [text],
  });
}

const YEARS = [2012, 2015, 2018, 2021, 2024, 2026];
const RECORDS = [
  ...YEARS.flatMap((year) =>
    [1, 2, 3, 4].flatMap((number) =>
      paper(year, number, `Allotments of the year ${'plots '.repeat(number)} yearword${year}`),
    ),
  ),
  ...paper(2012, 5, 'An orangery by the river, and a folly'),
  // Were the beginning of a word taken for the word, "orangery" would be found here too.
  ...paper(2026, 6, 'An orange, o or'),
  ...paper(
    2018,
    7,
    'Allotments allotments allotments allotments in Parkside, with the folly of no other',
  ),
  ...Array.from({ length: 11 }, (_, at) => paper(2026, at + 20, 'Benches for all')).flat(),
  ...paper(2012, 8, 'Benches of an earlier day'),
];

/** The index of several years, in place of the one of the site. */
const folder = temporaryFolder('search-volumes');
test.use({ host: { prefix: '/', headers: false, search: folder } });
// In one worker, so that it is made once.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  if (!existsSync(path.join(folder, 'pagefind'))) await writeSearch(folder, RECORDS);
});

async function ask(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#hits[aria-busy]')).toHaveCount(0, { timeout: 20_000 });
  await expect(page.locator('#status')).toHaveText(/result/);
}

const titles = (page: Page): Promise<string[]> => page.locator('.hit h3').allTextContents();

test('papers of every volume are found, and the page says that all were searched', async ({
  page,
  at,
}) => {
  await ask(page, at('/search/?q=allotments'));
  await expect(page.locator('#status')).toHaveText(/^25 results for “allotments”/);
  await expect(page.locator('#searched')).toHaveText(
    'All papers from 2012/13 to 2026/27 were searched.',
  );
  await ask(page, at('/search/?q=orangery'));
  expect(await titles(page)).toEqual(['Page 1 of Paper 5 of 2012']);
});

test('a word is not read as the beginning of longer words in a volume that doesn’t have it', async ({
  page,
  at,
}) => {
  await ask(page, at('/search/?q=orangery+folly'));
  expect(await titles(page)).toEqual(['Page 1 of Paper 5 of 2012', 'Page 1 of Paper 7 of 2018']);
  await expect(page.locator('.hit').nth(1)).toContainText('Without “orangery”');
  await ask(page, at('/search/?q=orangeryman'));
  await expect(page.locator('#status')).toHaveText('No results for “orangeryman”');
  await expect(page.locator('#notes')).toHaveText('No paper has “orangeryman”.');
});

test('the beginning of a word finds it while it is being typed', async ({ page, at }) => {
  await ask(page, at('/search/?q=rive'));
  expect(await titles(page)).toEqual(['Page 1 of Paper 5 of 2012']);
  await expect(page.locator('#notes')).toContainText(
    'Showing results for “river”. No paper has “rive”',
  );
});

test('the best result of all volumes is first, whatever else its volume has', async ({
  page,
  at,
}) => {
  await ask(page, at('/search/?q=allotments+folly'));
  expect((await titles(page))[0]).toBe('Page 1 of Paper 7 of 2018');
  await expect(page.locator('#status')).toHaveText(/of them without some of the words/);
  await ask(page, at('/search/?q=allotments'));
  expect((await titles(page))[0]).toBe('Page 1 of Paper 7 of 2018');
});

test('results depend only on the query, not on earlier queries', async ({ page, at }) => {
  const questions = ['allotments', 'plots', 'allotments plots', 'rive', 'yearword2018', 'folly'];
  const alone: string[][] = [];
  for (const question of questions) {
    await ask(page, at(`/search/?q=${question}`));
    alone.push(await titles(page));
  }
  const words = page.getByRole('searchbox', { name: 'Search the papers' });
  for (const [place, question] of [...questions.entries()].reverse()) {
    await words.fill(question);
    await page.keyboard.press('Enter');
    await expect(page.locator('#status')).toHaveText(new RegExp(`for “${question}”`));
    await expect(page.locator('#hits[aria-busy]')).toHaveCount(0);
    expect(await titles(page), question).toEqual(alone[place]);
  }
});

test('results sorted by date go through the volumes in order', async ({ page, at }) => {
  const dates = async (): Promise<(string | null)[]> =>
    Promise.all(
      (await page.locator('.hit time').all()).map((time) => time.getAttribute('datetime')),
    );
  await ask(page, at('/search/?q=allotments&sort=newest&page=3'));
  const newest = await dates();
  expect(newest).toHaveLength(25);
  expect(newest).toEqual([...newest].sort().reverse());
  await ask(page, at('/search/?q=allotments&sort=oldest&page=3'));
  const oldest = await dates();
  expect(oldest).toEqual([...oldest].sort());
});

test('filters count and choose over all volumes', async ({ page, at }) => {
  await ask(page, at('/search/?q=allotments&committee=Parks+Panel'));
  await expect(page.locator('#status')).toHaveText(/^17 results/);
  const committees = page.locator('#filter-committee .filter__row');
  await expect(committees.filter({ hasText: 'Parks Panel' })).toContainText('17');
  await expect(committees.filter({ hasText: 'Planning Panel' })).toContainText('8');
  await ask(page, at('/search/?year=2012%2F13&year=2026%2F27'));
  await expect(page.locator('#status')).toHaveText(/^22 results/);
});

test('a volume that can’t be loaded is named, and the others are searched; a second try finds everything', async ({
  page,
  at,
  faults,
}) => {
  faults.allow(/pagefind|Failed to (?:fetch|load)|ERR_FAILED|decompress/i);
  await page.route('**/pagefind/2019-20-to-2021-22/index/**', (route) => route.abort());
  await ask(page, at('/search/?q=allotments'));
  await expect(page.getByRole('alert')).toContainText(
    'The papers of 2019/20 to 2021/22 could not be searched',
  );
  await expect(page.locator('#status')).toHaveText(/^21 results/);
  await expect(page.locator('#searched')).toBeEmpty();
  await page.unroute('**/pagefind/2019-20-to-2021-22/index/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('#status')).toHaveText(/^25 results/);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('recent papers are shown first while older ones are slow to load, and the page says so', async ({
  page,
  at,
}) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/2010-11-to-2012-13/index/**', async (route) => {
    await released;
    await route.fallback();
  });
  await page.goto(at('/search/?q=allotments'));
  await expect(page.locator('#searched')).toHaveText(
    'These are from recent papers. Older papers are being searched…',
    { timeout: 20_000 },
  );
  await expect(page.locator('.hit').first()).toContainText(/of 20(?:24|26)/);
  release();
  await expect(page.locator('#searched')).toHaveText(/^All papers from 2012\/13/);
  await expect(page.locator('#status')).toHaveText(/^25 results/);
});

for (const [records, since] of [
  [450, '2022/23'],
  // Of a year with so many papers its newest part is enough: here the two of which a page of results comes.
  [600, '2026/27'],
] as const)
  test(`where volumes have ${records} records older papers are searched when the reader asks, or where recent ones have too little`, async ({
    page,
    at,
  }) => {
    // As if each volume had so many.
    await page.route('**/pagefind/volumes.json', async (route) => {
      const response = await route.fetch();
      const list = (await response.json()) as {
        readonly volumes: readonly {
          readonly entry: { readonly languages: Readonly<Record<string, { page_count: number }>> };
        }[];
      };
      for (const { entry } of list.volumes)
        for (const language of Object.values(entry.languages)) language.page_count = records;
      await route.fulfill({ response, json: list });
    });
    const older: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/pagefind/2010-11-to-2012-13/')) older.push(request.url());
    });
    await ask(page, at('/search/?q=benches'));
    await expect(page.locator('#status')).toHaveText(/^11 results/);
    await expect(page.locator('#searched')).toContainText(`Papers since ${since} were searched.`);
    expect(older).toEqual([]);
    await page.getByRole('button', { name: 'Search all papers since 2012/13' }).click();
    await expect(page.locator('#status')).toHaveText(/^12 results/);
    await expect(page).toHaveURL(/years=all/);
    await expect(page.locator('#searched')).toHaveText(/^All papers from 2012\/13/);

    await ask(page, at('/search/?q=benches'));
    await page.getByRole('button', { name: 'Show more results' }).click();
    await expect(page.locator('#status')).toHaveText(/^12 results/);
    expect(new Set(await titles(page)).size).toBe(12);
    for (const query of ['q=orangery', 'q=benches&sort=oldest', 'q=benches&to=2013-01-01']) {
      await ask(page, at(`/search/?${query}`));
      await expect(page.locator('#searched')).toHaveText(/^All papers from 2012\/13/);
    }
  });
