import { mkdtempSync, rmSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../tests/support/browser.ts';
import { buildSite } from '../tests/support/site/built-site.ts';
import { PAGES } from '../tests/support/fixture/fixture-content.ts';
import { readHeaderFile } from '../tests/support/header-file.ts';
import { runCommand } from '../tests/support/run-command.ts';
import { serveFolder } from '../tests/support/site/static-server.ts';
import { readOptions } from './command-line/options.ts';
import { run } from './command-line/run.ts';

/** Fetched by npx when it is asked for: it is 180 MB with its libraries, and nothing else needs it. */
const LIGHTHOUSE = 'lighthouse@12.8.2';

/** How often a page is tried that Lighthouse can't look at. */
const TRIES = 3;

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const SCREENS = { phone: [], desktop: ['--preset=desktop'] } as const;

/** The pages of the fixture that are measured, and what they are. */
const FIXTURE_PAGES: readonly string[] = [
  '/',
  PAGES.realMeeting,
  PAGES.realReport,
  '/wards/headingley-and-hyde-park/',
  '/committees/scrutiny-board-children-and-families/',
  '/search/?q=ofsted',
];

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string }>
  >;
};

/**
 * `npm run lighthouse`: what Google's Lighthouse says of six kinds of page, on a phone and on a desktop. `--site DIR` measures another
 * site than that of the tests, and `--pages` names its pages ("/ /wards/x/"). Ends with 1 where a figure is below 100. Its performance
 * is measured by the clock: on a busy machine it is lower.
 */
await run(async ({ stdout }) => {
  const { site, pages } = readOptions({
    site: 'the folder of a site to measure in the place of that of the tests',
    pages: 'addresses of its pages, with blanks between them',
  });
  const built = site === undefined ? await buildSite() : undefined;
  const folder = built?.folder ?? path.resolve(site ?? '');
  const { executablePath, args } = await findBrowser();
  const rules = readHeaderFile(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const server = await serveFolder(folder, { packs: true, headers: rules.get('/*') ?? {} });
  const work = mkdtempSync(path.join(tmpdir(), 'moothall-lighthouse-'));
  let isPerfect = true;
  try {
    stdout.write(
      `| page | screen | ${CATEGORIES.join(' | ')} |\n| --- | --- |${' ---: |'.repeat(4)}\n`,
    );
    for (const page of pages?.split(/\s+/) ?? FIXTURE_PAGES) {
      for (const [screen, options] of Object.entries(SCREENS)) {
        const file = path.join(work, 'report.json');
        const look = () =>
          runCommand(
            process.platform === 'win32' ? 'npx.cmd' : 'npx',
            [
              ...['--yes', LIGHTHOUSE, new URL(`.${page}`, server.url).href, ...options],
              ...['--quiet', '--output=json', `--output-path=${file}`],
              `--chrome-flags=${['--headless=new', ...args].join(' ')}`,
            ],
            { env: { ...process.env, CHROME_PATH: executablePath } },
          );
        let result = await look();
        // A busy machine breaks off what Lighthouse records, and it asks to be run again.
        for (let again = 1; again < TRIES && result.code !== 0; again++) result = await look();
        if (result.code !== 0)
          throw new Error(`Lighthouse ended with ${result.code}: ${result.stderr}`);
        const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
        const scores = CATEGORIES.map((name) =>
          Math.round((report.categories[name]?.score ?? 0) * 100),
        );
        isPerfect &&= scores.every((score) => score === 100);
        stdout.write(`| ${[page, screen, ...scores].join(' | ')} |\n`);
        if (scores.slice(1).some((score) => score < 100)) {
          for (const [name, { score, title }] of Object.entries(report.audits)) {
            if (score !== null && score < 0.9) stdout.write(`  ${name}: ${title}\n`);
          }
        }
      }
    }
  } finally {
    await server.close();
    built?.remove();
    rmSync(work, { recursive: true, force: true });
  }
  return isPerfect ? 0 : 1;
});
