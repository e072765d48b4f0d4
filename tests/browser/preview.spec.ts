import { expect, test } from '@playwright/test';
import { paperRepository, REPORT, type PaperRepository } from '../support/paper-repository.ts';
import { runPreview, type RunningPreview } from '../support/preview.ts';

let papers: PaperRepository;
let preview: RunningPreview;

test.beforeAll(async () => {
  papers = await paperRepository();
  preview = await runPreview({ content: papers.content, port: 8400 });
  await preview.stateOnce(({ step }) => step === 'done');
});

test.afterAll(() => preview.end());

test('an open page shows what is saved, where its reader was, and what is wrong with it', async ({
  page,
}) => {
  // A busy machine shows a page once with its fonts and once without, where lines end elsewhere: here it is always without.
  await page.route('**/*.woff2', (route) => route.abort());
  // The browser of the tests knows no name of a machine.
  await page.goto(`${preview.url.replace('localhost', '127.0.0.1')}/${REPORT}/`);
  const place = page.getByRole('heading', { name: 'What impact will this proposal have?' });
  await place.scrollIntoViewIfNeeded();
  expect(await page.evaluate<number>('window.scrollY')).toBeGreaterThan(0);
  const topOfPlace = async (): Promise<number> => (await place.boundingBox())?.y ?? Infinity;
  const before = await topOfPlace();

  papers.replace(`${REPORT}.md`, 'focused visits that', 'the heron’s visits that');
  await expect(page.getByText('the heron’s visits that')).toHaveCount(1);
  // Less than a line: a reader finds the words where they were.
  await expect.poll(async () => Math.abs((await topOfPlace()) - before)).toBeLessThan(20);

  await preview.stateOnce(({ step }) => step === 'done');
  papers.replace(`${REPORT}.md`, 'title: Ofsted', 'titel: Ofsted');
  const panel = page.getByRole('complementary', { name: 'Preview' });
  await expect(panel).toContainText('This page is as it was before these errors');
  await expect(panel.getByRole('listitem').first()).toContainText('There is no field "titel"');
  await expect(page.getByText('the heron’s visits that')).toHaveCount(1);

  papers.replace(`${REPORT}.md`, 'titel: Ofsted', 'title: Ofsted');
  await expect(panel).not.toContainText('before these errors');
});
