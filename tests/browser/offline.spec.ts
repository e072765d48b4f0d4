import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as base } from '@playwright/test';
import { builtSite } from '../support/site/built-site.ts';
import { PAGES } from '../support/fixture/fixture-content.ts';
import { readHeaderFile } from '../support/header-file.ts';
import { serveFolder, type StaticServer } from '../support/site/static-server.ts';

/** A host of its own for each test, which is ended so that there is no connection, and a browser that has kept nothing. */
const test = base.extend<{ readonly host: StaticServer }>({
  host: async ({ browserName }, use) => {
    expect(browserName).toBe('chromium');
    const { folder } = await builtSite();
    const rules = readHeaderFile(readFileSync(path.join(folder, '_headers'), 'utf8'));
    const host = await serveFolder(folder, { prefix: '/papers/', headers: rules.get('/*') ?? {} });
    await use(host);
    await host.close();
  },
});

const SIZE = /\d+ pages?(?: and \d+ files?)?, \d+(?:\.\d)? [KM]B/;

test('a meeting is kept once its reader has read how much it is, and is read without a connection', async ({
  page,
  host,
}) => {
  const at = (url: string): string => new URL(`.${url}`, host.url).href;
  const meeting = PAGES.realMeeting;
  await page.goto(at(meeting));
  const offer = page.getByRole('button', { name: 'Save this meeting to read offline' });
  await expect(offer).toBeVisible();
  expect(await page.evaluate('caches.keys()')).toEqual([]);
  expect(host.requests.filter(({ path: asked }) => asked.includes('offline.json'))).toEqual([]);

  await offer.click();
  await expect(page.locator('.offline')).toHaveText(SIZE);
  expect(await page.evaluate('caches.keys()')).toEqual([]);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.offline')).toContainText('Saved on this device on');
  await page.evaluate('navigator.serviceWorker.ready.then(() => true)');

  await host.close();
  await page.goto(at(PAGES.realReport));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ofsted');
  await expect(page.getByRole('status')).toContainText('You are offline. This copy was saved on');
  await expect(page.locator('.site-main')).toHaveCSS('max-width', /px/);

  await page.goto(at('/wards/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
  await page.getByRole('listitem').getByRole('link').click();
  await expect(page).toHaveURL(at(meeting));
  await expect(page.locator('.offline')).toContainText('Saved on this device on');
});

test('a saved meeting that has changed says so, and goes with its worker when it is removed', async ({
  page,
  host,
}) => {
  const meeting = new URL(`.${PAGES.realMeeting}`, host.url).href;
  await page.goto(meeting);
  await page.getByRole('button', { name: 'Save this meeting to read offline' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.offline')).toContainText('Saved on this device on');

  // As if it had been saved before the papers changed.
  await page.evaluate(`(async () => {
    const [name] = await caches.keys();
    const cache = await caches.open(name);
    const note = new URL('saved.json', location.href).href;
    const saved = await (await cache.match(note)).json();
    await cache.put(note, new Response(JSON.stringify({ ...saved, changes: 'other' })));
  })()`);
  await page.reload();
  await expect(page.locator('.offline')).toContainText('The papers have changed since.');

  await page.getByRole('button', { name: 'Remove from this device' }).click();
  await expect(
    page.getByRole('button', { name: 'Save this meeting to read offline' }),
  ).toBeVisible();
  expect(await page.evaluate('caches.keys()')).toEqual([]);
  expect(
    await page.evaluate('navigator.serviceWorker.getRegistrations().then((all) => all.length)'),
  ).toBe(0);
});

test('where something can’t be fetched, nothing is kept', async ({ page, host }) => {
  const meeting = new URL(`.${PAGES.realMeeting}`, host.url).href;
  await page.goto(meeting);
  await page.route('**/appendix-1/', (route) => route.abort());
  await page.getByRole('button', { name: 'Save this meeting to read offline' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('.offline')).toContainText('so nothing was kept');
  expect(await page.evaluate('caches.keys()')).toEqual([]);
});
