import { runBuild } from '../support/build-command.ts';
import { paperRepository } from '../support/paper-repository.ts';
import { serveFolder, type StaticServer } from '../support/site/static-server.ts';
import { expect, test } from './site-test.ts';

// The page is shown at addresses of every depth, so that nothing on it can be relative to one of them: it
// is where council.yaml says that the site is published.
let server: StaticServer;

// In one worker, so that it is made once.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  const papers = await paperRepository();
  papers.replace(
    'council.yaml',
    'url: https://papers.leeds.example/',
    'url: https://council.example/papers/',
  );
  const { code, stdout } = await runBuild({ input: papers.content, output: papers.site });
  expect(code, stdout).toBe(0);
  server = await serveFolder(papers.site, { prefix: '/papers/' });
});

test.afterAll(() => server.close());

for (const address of [
  'nowhere',
  'nowhere/',
  'meetings/a/2022-05-11/nowhere/at/all',
  'wards/armley/x.html',
]) {
  test(`“${address}” is answered with the whole 404 page, whose links work`, async ({
    page,
    faults,
  }) => {
    faults.allow(/404|^asked another place: http:\/\/127/);
    const before = server.requests.length;
    const response = await page.goto(server.url + address);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText('Page not found');
    const missed = server.requests.slice(before).filter(({ status }) => status >= 400);
    expect(missed.map(({ path }) => path)).toEqual([`/papers/${address}`]);
    await expect(page.locator('.site-header')).not.toHaveCSS(
      'background-color',
      'rgba(0, 0, 0, 0)',
    );
    await page.getByRole('link', { name: 'Committees' }).first().click();
    await expect(page).toHaveURL(`${server.url}committees/`);
  });
}
