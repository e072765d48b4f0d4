import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import sharp from 'sharp';
import { linesAt, taggedPdf, typesetPdf } from '../pdf-corpus/typeset-pdf.ts';
import { onePage, stream } from '../pdf-corpus/raw-pdf.ts';
import { runBuild } from '../support/build-command.ts';
import { builtSite } from '../support/site/built-site.ts';
import { PAGES } from '../support/fixture/fixture-content.ts';
import { searchFragments, wordAt } from '../support/search/search-fragments.ts';
import {
  attribute,
  filesBelow,
  readPage,
  textOf,
  type SitePage,
} from '../support/site/site-reading.ts';

const OPEN = `${PAGES.realReport}appendix-1/`;
const UNTAGGED = `${PAGES.richReport}appendix-1/`;
const EXEMPT = `${PAGES.richReport}appendix-2/`;
const SCAN = `${PAGES.richReport}appendix-3/`;
/** Stands in the exempt appendix alone. */
const SECRET = 'Quagmarine Holdings';

const TAGGED_PDF = taggedPdf(
  [
    [
      { type: 'H1', lines: linesAt(60, 780, ['Inspection of schools'], { size: 20 }) },
      { type: 'P', lines: linesAt(60, 740, ['The roofs of eleven schools <need> repair & paint']) },
    ],
    [
      { type: 'P', lines: linesAt(60, 780, ['before the winter.']) },
      { type: 'H2', lines: linesAt(60, 740, ['What comes next'], { size: 16 }) },
      { type: 'P', lines: linesAt(60, 700, ['The kestrels of the tower are counted again.']) },
    ],
  ],
  '/Lang (en-GB)',
);

const SCAN_PDF = onePage({
  page: '/Resources << /XObject << /X 6 0 R >> >>',
  content: stream('q 595 0 0 842 0 0 cm /X Do Q'),
  more: [
    {
      dict: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
      stream: Buffer.from([0x80]),
    },
  ],
});

let folder = '';
const page = (url: string): Promise<SitePage> => readPage(folder, url);

/** The fixture with papers dropped in, one of them exempt. */
before(async () => {
  const site = await builtSite();
  const content = join(site.workspace, 'with-appendices');
  folder = join(site.workspace, 'with-appendices-site');
  cpSync(site.content, content, { recursive: true });
  const write = (url: string, data: string | Uint8Array) => {
    const path = join(content, url);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  };
  const edit = (path: string, from: string, to: string) => {
    const text = readFileSync(join(content, path), 'utf8');
    assert.ok(text.includes(from), `${path} has no ${from}`);
    writeFileSync(join(content, path), text.replace(from, to));
  };
  writeFileSync(join(content, 'council.yaml'), `${readFileSync(join(content, 'council.yaml'), 'utf8').replace(/^publishing:.*$/m, '')}\npublishing: private-repository\n`); // prettier-ignore
  edit(
    `${PAGES.richReport.slice(0, -1)}.md`,
    '  - title: Costs\n',
    '  - title: Costs\n    exempt:\n      paragraphs: [3]\n      reason: It describes an offer.\n      public-interest: Disclosure would weaken the council.\n      review: 2023-05-01\n',
  );
  write(`${PAGES.realReport}appendix-1.pdf`, TAGGED_PDF);
  write(`${PAGES.richReport}appendix-1-route.pdf`, typesetPdf([linesAt(60, 780, ['The kingfisher bridge'])])); // prettier-ignore
  write(
    `${PAGES.richReport}appendix-2.pdf`,
    typesetPdf([linesAt(60, 780, [`${SECRET} offers 4`])]),
  );
  write(`${PAGES.richReport}appendix-3.pdf`, SCAN_PDF);
  const { code, stdout, stderr } = await runBuild({ input: content, output: folder });
  assert.equal(code, 0, stdout + stderr);
});

describe('the page of an appendix', () => {
  it('shows the first page as a small picture of the size it says', async () => {
    const { root } = await page(OPEN);
    const image = root.querySelector('main img');
    assert.ok(image);
    assert.match(attribute(image, 'alt') ?? '', /first page of Leeds ILACS Report 2022/);
    const file = join(folder, OPEN, attribute(image, 'src') ?? '');
    const { format, width, height } = await sharp(file).metadata();
    assert.deepEqual(
      { format, width: String(width), height: String(height) },
      { format: 'webp', width: attribute(image, 'width'), height: attribute(image, 'height') },
    );
  });

  it('has the text of the file below its own headings, page by page', async () => {
    const { root } = await page(OPEN);
    const headings = root
      .querySelectorAll('main h1, main h2, main h3, main h4')
      .map((heading) => `${heading.tagName} ${textOf(heading)}`);
    assert.deepEqual(headings, [
      'h1 Leeds ILACS Report 2022',
      'h2 Text of the PDF',
      'h3 Inspection of schools',
      'h4 What comes next',
    ]);
    const body = root.querySelector('.pdf-text__body');
    assert.ok(body);
    assert.match(textOf(body), /schools <need> repair & paint \(page 2 of the PDF\) before the winter/); // prettier-ignore
    const mark = root.querySelector('#page-2 a');
    assert.ok(mark);
    const { pathname, hash } = new URL(
      attribute(mark, 'href') ?? '',
      `https://host.example${OPEN}`,
    );
    assert.equal(pathname + hash, `${OPEN.slice(0, -1)}.pdf#page=2`);
  });

  it('says that a scan can’t be read, and whom to ask', async () => {
    const { root } = await page(SCAN);
    const main = root.querySelector('main');
    assert.ok(main);
    assert.match(textOf(main), /A scan: a screen reader can’t read it/);
    assert.match(textOf(main), /The text of this file can’t be shown/);
  });
});

describe('the accessibility statement', () => {
  it('lists by itself the papers that fall short, and why', async () => {
    const { root } = await page('/accessibility/2021-22/');
    const lines = root.querySelectorAll('main li').map(textOf);
    const about = (words: string) => lines.find((line) => line.startsWith(words));
    assert.match(about('Views of residents, appendix 3 to A walk') ?? '', / – a scan: /);
    assert.match(about('Map of the walk, appendix 1 to A walk') ?? '', / – not tagged: .*language/);
    assert.equal(about('Costs'), undefined);
  });
});

describe('the search', () => {
  it('has the text of a file once, as that of the file, page by page', () => {
    const [found, ...others] = searchFragments(folder).filter(({ content }) =>
      content.includes('kestrels'),
    );
    assert.ok(found);
    assert.deepEqual(others, []);
    assert.equal(found.url, `${OPEN.slice(0, -1)}.pdf`);
    assert.equal(found.meta['paper'], 'Leeds ILACS Report 2022');
    assert.equal(found.meta['of'], 'appendix 1 to Ofsted Inspection Report');
    assert.equal(wordAt(found, 'page=2'), 'before');
  });

  it('finds a file by every filter that finds its report', () => {
    const of = (url: string) => searchFragments(folder).find((fragment) => fragment.url === url);
    const report = of(PAGES.richReport);
    const appendix = of(`${UNTAGGED.slice(0, -1)}.pdf`);
    assert.ok(report && appendix);
    assert.deepEqual(appendix.filters, { ...report.filters, 'Kind of paper': ['Appendix'] });
    assert.deepEqual(report.filters['Open for call-in'], ['Yes']);
  });

  it('has nothing of an exempt file', () => {
    assert.deepEqual(
      searchFragments(folder).filter(
        ({ url, content }) =>
          content.includes('Quagmarine') || url === `${EXEMPT.slice(0, -1)}.pdf`,
      ),
      [],
    );
  });
});

describe('an exempt appendix', () => {
  it('has no picture, no extracted text and no copy', async () => {
    assert.ok(existsSync(join(folder, EXEMPT, 'index.html')));
    assert.deepEqual(
      filesBelow(folder).filter((name) => `/${name}`.startsWith(EXEMPT.slice(0, -1))),
      [`${EXEMPT.slice(1)}index.html`],
    );
    const { root } = await page(EXEMPT);
    assert.equal(root.querySelector('main img'), null);
    assert.equal(root.querySelector('.pdf-text'), null);
  });

  it('leaves no word of it anywhere on the site', () => {
    const leaking = filesBelow(folder).filter((name) =>
      readFileSync(join(folder, name)).includes('Quagmarine'),
    );
    assert.deepEqual(leaking, []);
    assert.ok(existsSync(join(folder, UNTAGGED, 'first-page.webp')));
  });
});
