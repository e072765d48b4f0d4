import type { Locator, Page } from '@playwright/test';
import { expectAxeFindsNothing } from './axe.ts';
import { HOSTILE_TEXTS } from '../support/fixture/hostile-texts.ts';
import { PAGES } from '../support/fixture/fixture-content.ts';
import { expect, test } from './site-test.ts';

const status = (page: Page): Locator => page.locator('#status');
const hits = (page: Page): Locator => page.locator('.hit');
const words = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search the papers' });

/** Opens the search as an address asks for it, and waits for its answer. */
async function ask(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(status(page)).toHaveText(/result/);
}

/** Opens a filter and ticks one of its values. */
async function tick(page: Page, filter: string, value: string): Promise<void> {
  const filters = page.locator('#filters');
  await expect(filters).toBeVisible();
  if ((await filters.getAttribute('open')) === null) await filters.locator('> summary').click();
  const group = page.locator('.filter', { has: page.getByText(filter, { exact: true }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await group.getByRole('checkbox', { name: new RegExp(`^${value} \\d`) }).check();
}

test('“ILACS action plan” finds the Ofsted report, and leads to the section that says it', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  await page.getByRole('searchbox').fill('ILACS action plan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=ILACS\+action\+plan$/);
  await expect(status(page)).toHaveText(
    /^\d results for “ILACS action plan”, \d of them without some of the words/,
  );
  const link = hits(page).first().getByRole('link').first();
  await expect(link).toHaveText('Ofsted Inspection Report – What impact will this proposal have?');
  await expect(hits(page).first().locator('mark').first()).toHaveText(/action/);
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${PAGES.realReport}#`));
  const section = page.locator('h2:target');
  await expect(section).toHaveText('What impact will this proposal have?');
  await expect(section).toBeInViewport();
});

test('other passages that match are linked too, each to its own place', async ({ page, at }) => {
  await ask(page, at('/search/?q=Ofsted'));
  const also = page.locator('.hit__also a');
  await expect(also.first()).toBeVisible();
  for (const link of await also.all()) {
    const address = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(address.hash).not.toBe('');
  }
});

test('a word that only an exempt paper could hold finds nothing', async ({ page, at }) => {
  await ask(page, at('/search/?q=%22Views+of+nobody%22'));
  await expect(hits(page)).toHaveCount(0);
});

const WALK = /A walk along the river|Map of the walk|Costs|Views/;
const FILTERED: readonly (readonly [filter: string, value: string, title: RegExp])[] = [
  ['Committee', 'Scrutiny Board \\(Children and Families\\)', /Ofsted|Scrutiny Board|Leeds ILACS/],
  ['Municipal year', '2022/23', /Ofsted|Scrutiny Board|Example Executive|Leeds ILACS/],
  ['Pillar', 'Inclusive Growth', WALK],
  ['Open for call-in', 'Yes', WALK],
  ['Kind of paper', 'Committee', /Executive|Panel|Pwyllgor|Board/],
];

for (const [filter, value, title] of FILTERED) {
  test(`the filter “${filter}” leaves only the papers with its value, and is in the address`, async ({
    page,
    at,
  }) => {
    await page.goto(at('/search/'));
    await tick(page, filter, value);
    await expect(status(page)).toHaveText(/^\d+ results?/);
    const found = await hits(page).locator('h3').allTextContents();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((text) => !title.test(text))).toEqual([]);
    const chip = page.locator('#chips button').first();
    await expect(chip).toContainText(filter);

    // The address holds it: a reload shows the same.
    const address = page.url();
    expect(address).toContain('?');
    await page.reload();
    await expect(status(page)).toHaveText(/^\d+ results?/);
    expect(await hits(page).locator('h3').allTextContents()).toEqual(found);

    await page.locator('#chips button').first().click();
    await expect(page.locator('#chips')).toBeHidden();
    expect(new URL(page.url()).search).toBe('');
  });
}

test('an exempt report is found by its public words, and by the filter for exempt papers', async ({
  page,
  at,
}) => {
  await ask(page, at('/search/?q=mill&exempt=Yes'));
  await expect(hits(page).first()).toContainText('Sale of land at the mill');
  await ask(page, at('/search/?q=mill&exempt=No'));
  await expect(page.locator('.hit__title', { hasText: 'Sale of land at the mill' })).toHaveCount(0);
});

test('a ward has the papers that name it, and those of all wards', async ({ page, at }) => {
  const titles = async (query: string): Promise<string> => {
    await ask(page, at(`/search/${query}`));
    return (await hits(page).locator('h3').allTextContents()).join('; ');
  };
  expect(await titles('?q=mill&ward=Adel+and+Wharfedale')).toContain('Sale of land at the mill');
  expect(await titles('?q=mill&ward=Alwoodley')).not.toContain('Sale of land at the mill');
  expect(await titles('?q=casefiles&ward=Alwoodley')).toContain('Ofsted Inspection Report');
});

test('values of one filter are alternatives, but a paper must match every filter', async ({
  page,
  at,
}) => {
  const count = async (query: string): Promise<number> => {
    await ask(page, at(`/search/${query}`));
    return Number.parseInt((await status(page).textContent()) ?? '', 10) || 0;
  };
  const reports = await count('?kind=Report');
  const agendas = await count('?kind=Agenda');
  expect(await count('?kind=Report&kind=Agenda')).toBe(reports + agendas);
  expect(await count('?kind=Report&call-in=Yes')).toBe(1);
});

test('results are in the order that is asked for', async ({ page, at }) => {
  const dates = async (): Promise<(string | null)[]> =>
    Promise.all((await hits(page).locator('time').all()).map((t) => t.getAttribute('datetime')));
  await ask(page, at('/search/?q=council&kind=Report&sort=oldest'));
  const oldest = await dates();
  expect(oldest.length).toBeGreaterThan(2);
  expect(oldest).toEqual([...oldest].sort());

  await page.getByLabel('Sort by').selectOption('Newest first');
  await expect(page).toHaveURL(/sort=newest/);
  await expect.poll(async () => (await dates())[0]).toBe('2022-05-11');
  const newest = await dates();
  expect(newest).toEqual([...newest].sort().reverse());

  await page.goBack();
  await expect(page.getByLabel('Sort by')).toHaveValue('oldest');
  await expect.poll(dates).toEqual(oldest);
});

test('back and forward lead from search to search', async ({ page, at }) => {
  await ask(page, at('/search/?q=casefiles'));
  await words(page).fill('kingfisher');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/for “kingfisher”/);
  await page.goBack();
  await expect(words(page)).toHaveValue('casefiles');
  await expect(status(page)).toHaveText(/for “casefiles”/);
  await page.goForward();
  await expect(words(page)).toHaveValue('kingfisher');
  await expect(status(page)).toHaveText(/for “kingfisher”/);
});

test('results appear while the reader types, and the focus stays where it is', async ({
  page,
  at,
}) => {
  await page.goto(at('/search/'));
  await words(page).focus();
  await page.keyboard.type('casefiles');
  await expect(status(page)).toHaveText('1 result for “casefiles”');
  await expect(words(page)).toBeFocused();
  await expect(page).toHaveURL(/\?q=casefiles$/);
});

test('the number of results is announced to screen readers without moving the focus', async ({
  page,
  at,
}) => {
  await ask(page, at('/search/?q=casefiles'));
  const status = page.getByRole('status');
  await expect(status).toHaveText('1 result for “casefiles”');
  await expect(page.getByRole('region', { name: 'Results' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: /Ofsted/ })).toBeVisible();
});

test('the whole search works with only a keyboard', async ({ page, at }) => {
  await page.goto(at('/search/'));
  await words(page).focus();
  await page.keyboard.type('report');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/results? for “report”/);

  // On to the filters: the first group opens, its first box is ticked. They are shown once their counts
  // have come, which may be after the results.
  const kind = page.locator('#filter-kind');
  await expect(kind).toBeVisible();
  await page.locator('#filters > summary').focus();
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>("document.activeElement.matches('#filter-kind > summary')"))
      break;
  }
  await expect(kind.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(kind.getByRole('checkbox').first()).toBeChecked();
  await expect(kind.getByRole('checkbox').first()).toBeFocused();
  await expect(page.locator('#chips')).toContainText('Kind of paper: Report');

  // A filter that is taken back leaves the focus with the results, not at the top of the page.
  await page.locator('#chips button').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#results-title')).toBeFocused();
});

test('where there are more results than are shown, the rest follow and the focus goes on', async ({
  page,
  at,
}) => {
  await ask(page, at('/search/?kind=Report&kind=Agenda'));
  await expect(hits(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect(hits(page)).toHaveCount(20);
  await expect(hits(page).nth(10).getByRole('link').first()).toBeFocused();
  await expect(page).toHaveURL(/page=2/);
  await page.reload();
  await expect(hits(page)).toHaveCount(20);
});

test('the page says that nothing was found, and what to try', async ({ page, at }) => {
  await ask(page, at('/search/?q=zzyzzyx+%22qqqqq%22&ward=Armley'));
  await expect(status(page)).toHaveText('No results for “zzyzzyx "qqqqq"”');
  const tips = page.locator('.search__tips');
  await expect(tips).toContainText('Check the spelling');
  await expect(tips).toContainText('Leave the quotation marks out');
  await tips.getByRole('button', { name: 'Search without the filters' }).click();
  await expect(page.locator('#chips')).toBeHidden();
  await page.locator('.search__tips').getByRole('link', { name: 'Browse the papers' }).click();
  await expect(page.locator('#browse')).toBeInViewport();
});

/** What readers, cats and attackers type. */
const NASTY: readonly string[] = [
  '"',
  '"unclosed',
  '“curly”',
  "'; DROP TABLE papers; --",
  '.*+?^${}()|[]\\',
  '(((((',
  '\\',
  '%',
  '%00%zz',
  '&amp;&lt;',
  '<script>window.moothallRan = 1</script>',
  '<img src=x onerror="window.moothallRan = 2">',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '🏛️👩‍👩‍👧‍👦',
  'Ystâd Llŷn',
  'اللجنة',
  '委員会',
  '\u202Egnihton\u200B',
  'e\u0301\u0301\u0301',
  '-',
  '- - -',
  '0',
  'null',
  'a',
  'the of and',
  'x'.repeat(10_000),
  'word '.repeat(2_000),
];

test('no query breaks the search', async ({ page, at }) => {
  await page.goto(at('/search/'));
  for (const query of [...NASTY, ...HOSTILE_TEXTS.slice(0, 8)]) {
    await words(page).fill(query);
    await page.keyboard.press('Enter');
    const shown = await words(page).inputValue();
    await expect(status(page), query.slice(0, 60)).toHaveText(/^(?:No|[\d,]+) results? for “/);
    await expect(page.locator('#hits[aria-busy]')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await status(page).textContent()).toContain(shown.trim().slice(0, 60));
    expect(await page.evaluate('window.moothallRan')).toBeUndefined();
  }
  // And it still answers.
  await words(page).fill('casefiles');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText('1 result for “casefiles”');
});

test('spaces are not a query', async ({ page, at }) => {
  await page.goto(at('/search/?q=+++'));
  await expect(page.locator('#filters')).toBeVisible();
  await expect(page.locator('#results')).toBeHidden();
  await expect(page.locator('#browse')).toBeVisible();
});

test('an address that asks for nonsense is answered calmly', async ({ page, at }) => {
  for (const query of [
    '?page=-1&q=casefiles',
    '?page=1e9&q=casefiles',
    '?sort=sideways&q=casefiles',
    '?q=casefiles&q=other&unknown=1',
    '?q=casefiles&page=NaN',
  ]) {
    await ask(page, at(`/search/${query}`));
    await expect(hits(page)).toHaveCount(1);
  }
  await ask(page, at('/search/?ward=Atlantis&q=casefiles'));
  await expect(hits(page)).toHaveCount(0);
  await expect(page.locator('#chips')).toContainText('Ward: Atlantis');
});

test('a title that an attacker wrote is shown as text among the results', async ({ page, at }) => {
  await ask(page, at('/search/?q=script&committee=&kind=Report&page=3'));
  await expect(hits(page).first()).toBeVisible();
  expect(await page.evaluate('window.moothallRan')).toBeUndefined();
  await expect(page.locator('#hits script, #hits img, #hits iframe, #hits svg')).toHaveCount(0);
});

test('the page says that the index can’t be loaded, and tries again when asked', async ({
  page,
  at,
  faults,
}) => {
  faults.allow(/pagefind|Failed to fetch|ERR_FAILED|404/i);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(at('/search/?q=casefiles'));
  await expect(page.getByRole('alert')).toContainText('The search can’t be loaded');
  await expect(page.locator('#browse')).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(status(page)).toHaveText('1 result for “casefiles”');
});

for (const [name, query] of [
  ['results', '?q=report&kind=Report&ward=Armley'],
  ['no results', '?q=zzyzzyx'],
] as const) {
  test(`axe finds nothing on ${name}, on a phone and a desktop, in light and dark`, async ({
    page,
    at,
  }) => {
    await ask(page, at(`/search/${query}`));
    await page.evaluate("document.querySelector('#filters').open = true");
    await expectAxeFindsNothing(page);
  });
}

test('nothing that finds or shows is loaded before the reader asks, and what is typed meanwhile is answered', async ({
  page,
  at,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(at('/search/'), { waitUntil: 'load' });
  await expect(page.locator('#search[data-ready]')).toBeVisible();
  const scripts = (): string[] => asked.filter((name) => name.endsWith('.js'));
  // The second has what both the script and what it loads later use.
  expect(scripts().map((name) => name.slice(name.lastIndexOf('/') + 1))).toEqual([
    'search.js',
    expect.stringMatching(/^chunk-\w+\.js$/),
  ]);
  expect(asked.filter((name) => name.includes('/pagefind/'))).toEqual([]);
  await expect(page.locator('.filter__title', { hasText: 'Date of the meeting' })).toBeAttached();

  // A slow line: words are there before the script is.
  await page.route(/search-page-\w+\.js$/, async (route) => {
    await expect(words(page)).toHaveValue('Ofsted');
    await route.continue();
  });
  await words(page).focus();
  await words(page).fill('Ofsted');
  await expect(status(page)).toHaveText(/results? for “Ofsted”/);
  await expect(page).toHaveURL(/\?q=Ofsted$/);
});
