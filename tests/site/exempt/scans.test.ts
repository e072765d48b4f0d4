import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import {
  addExemptPapers,
  EXEMPT_MEETING,
  EXEMPT_WORDS,
} from '../../support/fixture/exempt-papers.ts';
import { scannedPdf, scanOf } from '../../support/fixture/scans.ts';
import { paperRepository, type PaperRepository } from '../../support/paper-repository.ts';
import { runScript } from '../../support/build-command.ts';
import type { CommandResult } from '../../support/run-command.ts';
import { searchFragments } from '../../support/search/search-fragments.ts';
import { digestsOf, readPage, textOf } from '../../support/site/site-reading.ts';

const TODAY = '2022-05-25';
const SECRET = ['Thistledown Estates will pay £1,483,920 for the northern wing.'];

const withScans = async (change: (papers: PaperRepository) => Promise<void> | void) => {
  const papers = await paperRepository();
  await addExemptPapers(papers);
  await change(papers);
  await papers.commit('2022-05-24');
  return papers;
};

const typeInOpenReport = (papers: PaperRepository, words: string) =>
  papers.write(
    `${EXEMPT_MEETING}/footbridge.md`,
    `${papers.read(`${EXEMPT_MEETING}/footbridge.md`)}\n\n${words}\n`,
  );

/** With a folder of its own for what is kept between builds. */
const build = (
  { content, site, folder }: PaperRepository,
  ...more: string[]
): Promise<CommandResult> =>
  runScript('build', ['--input', content, '--output', site, '--today', TODAY, ...more], {
    cwd: folder,
  });

const council = (papers: PaperRepository, scans: string) =>
  papers.write('council.yaml', `${papers.read('council.yaml')}\nscans: ${scans}\n`);

describe('an exempt scan', () => {
  const exempt = `${EXEMPT_MEETING}/care-homes/${EXEMPT_WORDS.fileName}`;

  it('whose price is typed into an open report stops the build, which names both papers', async () => {
    const papers = await withScans(async (own) => {
      own.write(exempt, await scannedPdf([SECRET]));
      typeInOpenReport(own, 'The wing is worth £1,483,920 to the council.');
    });
    const { code, stderr } = await build(papers);
    assert.equal(code, 1, stderr);
    assert.match(stderr, /care-homes\.md:\d+:\d+ error exempt-leaked.*footbridge\.md:\d+/);
    const kept = filesIn(join(papers.folder, '.cache'));
    assert.ok(kept.length > 0);
    for (const file of kept) assert.ok(!readFileSync(file).includes('Thistledown'), file);
  });

  it('is said by name where nothing is read by machine, and so is that nothing was', async () => {
    const papers = await withScans(async (own) => {
      own.write(exempt, await scannedPdf([SECRET]));
      council(own, '{ read: false }');
    });
    const { code, stdout, stderr } = await papers.build(TODAY);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /care-homes\.md:\d+:\d+.*exempt-file-unread/s);
    assert.match(stdout, /^Scans and pictures were not searched/m);
  });
});

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('what is exempt and pictured in an open paper stops the build, which names the paper', () => {
  for (const [what, file, place, plant] of [
    [
      'a picture in a report',
      'footbridge/view.png',
      'footbridge/view.png, picture 1, read by machine',
      async (papers: PaperRepository) => {
        papers.write(`${EXEMPT_MEETING}/footbridge/view.png`, await scanOf([EXEMPT_WORDS.body]));
        typeInOpenReport(papers, '![The bridge from the south](footbridge/view.png)');
      },
    ],
    [
      'a scanned appendix',
      'care-homes/appendix-2.pdf',
      'care-homes/appendix-2.pdf, page 2, read by machine',
      async (papers: PaperRepository) =>
        papers.write(
          `${EXEMPT_MEETING}/care-homes/appendix-2.pdf`,
          await scannedPdf([['Map of the homes'], [EXEMPT_WORDS.pdf]], 'Page 7'),
        ),
    ],
  ] as const) {
    it(`in ${what}`, async () => {
      const papers = await withScans(plant);
      const { code, stderr } = await papers.build(TODAY);
      assert.equal(code, 1, stderr);
      const leaks = stderr
        .split('\n')
        .filter((line) => line.includes('exempt-leaked') && line.includes(`${file}:`));
      assert.ok(
        leaks.some((line) =>
          /would be published: .* found in .*, read by machine, made from/.test(line),
        ),
        stderr,
      );
      assert.ok(stderr.includes(place), stderr);
      assert.ok(!existsSync(papers.site));
    });
  }
});

describe('open scans that say nothing exempt', () => {
  let papers: PaperRepository;
  let built: CommandResult[];
  /** What the first build showed of the scan, and found in it. */
  let first: { readonly shown: string; readonly found: readonly string[] };
  before(async () => {
    papers = await withScans(async (own) => {
      own.write(
        `${EXEMPT_MEETING}/care-homes/appendix-2.pdf`,
        await scannedPdf([['Map of the homes in Armley'], ['Map of the homes in Morley']]),
      );
      council(own, '{ read: true, pages-a-build: 1 }');
    });
    built = [await build(papers)];
    first = { shown: await shownOf(papers), found: foundIn(papers) };
    built.push(await build(papers));
  });

  const shownOf = async ({ site }: PaperRepository): Promise<string> => {
    const { root } = await readPage(site, `/${EXEMPT_MEETING}/care-homes/appendix-2/`);
    const text = root.querySelector('.pdf-text');
    return text ? textOf(text) : '';
  };
  const foundIn = ({ site }: PaperRepository): string[] =>
    searchFragments(site)
      .filter(({ content }) => content.includes('Map of the homes in'))
      .flatMap(({ url, content, meta }) => [url, meta['scans'] ?? '', content]);

  it('are published, and as many pages are searched as a build may read', () => {
    const [one] = built;
    assert.equal(one?.code, 0, one?.stderr);
    assert.match(one?.stdout ?? '', /printed English that a machine reads in 1 page of scans/);
    assert.match(one?.stdout ?? '', /^1 page of scans and pictures was not searched/m);
  });

  it('show and find what was read, marked as read by machine, and say what is to come', () => {
    assert.match(first.shown, /Read by machine from a scan\. .*Map of the homes in Armley/);
    assert.match(first.shown, /Page 2 is a scan that is not yet read by machine/);
    const [url, scans, content] = first.found;
    assert.match(url ?? '', /care-homes\/appendix-2\.pdf$/);
    assert.equal(scans, '1');
    assert.doesNotMatch(content ?? '', /Morley/);
  });

  it('have all of it on their page and in the search after the next build', async () => {
    assert.match(await shownOf(papers), /Armley.*Page 2 of the PDF, read by machine from a scan.*Morley/); // prettier-ignore
    const [, scans, content] = foundIn(papers);
    assert.equal(scans, '1 2');
    assert.match(content ?? '', /Armley.*Morley/);
  });

  it('make the same site from nothing but what was read in them', async () => {
    const cold = join(papers.folder, 'cold');
    mkdirSync(join(cold, '.cache'), { recursive: true });
    cpSync(join(papers.folder, '.cache', 'scans'), join(cold, '.cache', 'scans'), {
      recursive: true,
    });
    const site = join(cold, 'site');
    const { code, stderr } = await build(
      { ...papers, site, folder: cold },
      '--register',
      papers.site,
    );
    assert.equal(code, 0, stderr);
    assert.deepEqual(digestsOf(site), digestsOf(papers.site));
  });

  it('are searched to the end by the next build', () => {
    const [, second] = built;
    assert.equal(second?.code, 0, second?.stderr);
    assert.match(second?.stdout ?? '', /printed English that a machine reads in 2 pages of scans/);
    assert.doesNotMatch(second?.stdout ?? '', /not searched/);
  });
});
