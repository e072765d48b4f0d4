import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { linesAt, taggedPdf, typesetPdf } from '../../pdf-corpus/typeset-pdf.ts';
import { paperRepository, REPORT, type PaperRepository } from '../../support/paper-repository.ts';
import { searchFragments, wordAt } from '../../support/search/search-fragments.ts';
import { attribute, readPage, textOf, type SitePage } from '../../support/site/site-reading.ts';

const MEETING = `/${REPORT.slice(0, REPORT.lastIndexOf('/'))}/`;
/** Stands in an exempt appendix, and openly in the report. */
const SHARED_NAME = 'Quagmarine Holdings';

const FIRST = typesetPdf([linesAt(60, 780, ['The badgers of the mill are counted.'])]);
const SECOND = taggedPdf(
  [
    [
      { type: 'H1', lines: linesAt(60, 780, ['Inspection of schools'], { size: 20 }) },
      { type: 'P', lines: linesAt(60, 740, [`${SHARED_NAME} repairs the roofs.`]) },
    ],
    [
      { type: 'H2', lines: linesAt(60, 780, ['What comes next'], { size: 16 }) },
      { type: 'P', lines: linesAt(60, 740, ['The kestrels of the tower are counted again.']) },
    ],
  ],
  '/Lang (en-GB)',
);
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let papers: PaperRepository;
const page = (url: string): Promise<SitePage> => readPage(papers.site, url);
const words = async (url: string): Promise<string> => {
  const main = (await page(url)).root.querySelector('main');
  assert.ok(main);
  return textOf(main);
};

/** The real report as a PDF, which was corrected, with an exempt appendix beside it. */
before(async () => {
  papers = await paperRepository();
  papers.replace('council.yaml', 'publishing: public-repository', 'publishing: private-repository');
  const [, fields = ''] = papers.read(`${REPORT}.md`).split(/^---$/m);
  const exempt = `    exempt: { paragraphs: [3], reason: It has an offer., public-interest: It would cost the council., review: 2023-05-01, also-open: [{ what: ${SHARED_NAME}, reason: The report names the firm. }] }\n`;
  papers.write(`${REPORT}.md`, `---${fields.replace(/^( +expected:)/m, `${exempt}$1`)}---\n`);
  papers.write(`${REPORT}/report.pdf`, FIRST);
  papers.write(
    `${REPORT}/appendix-1.pdf`,
    typesetPdf([linesAt(60, 780, [`${SHARED_NAME} offers 4`])]),
  );
  await papers.commit('2022-05-03');
  papers.write(`${REPORT}/report.pdf`, SECOND);
  papers.replace(
    `${REPORT}.md`,
    'background-papers:',
    'replaced-pdf: { reason: A page was missing., earlier: open }\nbackground-papers:',
  );
  await papers.commit('2022-05-09');
  const { code, stdout, stderr } = await papers.build('2022-05-16');
  // The report names a firm that the exempt appendix names too, which is on record.
  assert.equal(code, 0, stdout + stderr);
});

describe('a whole report that is a PDF', () => {
  it('has its first page as a picture, its facts in words and its text below its own headings', async () => {
    const { root } = await page(`/${REPORT}/`);
    const picture = root.querySelector('main img');
    assert.ok(picture);
    assert.match(attribute(picture, 'width') ?? '', /^\d+$/);
    assert.ok(existsSync(join(papers.site, REPORT, 'first-page.webp')));
    const text = await words(`/${REPORT}/`);
    assert.match(
      text,
      /Open the report \(opens a PDF, .*Length 2 pages.*tagged for screen readers/,
    );
    assert.match(text, new RegExp(`Fingerprint \\(SHA-256\\) ${hashOf(SECOND)}`));
    const headings = root
      .querySelectorAll('main h2, main h3, main h4')
      .map((heading) => `${heading.tagName} ${textOf(heading)}`);
    assert.deepEqual(headings, [
      'h2 Appendices',
      'h2 Versions',
      'h2 Background papers',
      'h2 Text of the PDF',
      'h3 Inspection of schools',
      'h4 What comes next',
    ]);
  });

  it('is found page by page, once, as the report', () => {
    const all = searchFragments(papers.site);
    const [found, ...others] = all.filter(({ content }) => content.includes('kestrels'));
    assert.ok(found);
    assert.deepEqual(others, []);
    assert.equal(found.url, `/${REPORT}.pdf`);
    assert.equal(found.meta['paper'], 'Ofsted Inspection Report');
    assert.equal(found.meta['of'], 'report');
    assert.deepEqual(found.filters['Kind of paper'], ['Report']);
    assert.equal(wordAt(found, 'page=2'), 'What');
  });

  it('is in the accessibility statement where it falls short', async () => {
    assert.match(
      await words('/accessibility/2022-23/'),
      /Ofsted Inspection Report, report – doesn’t say its own title/,
    );
  });

  it('is shown as corrected, with both files, their hashes and their days', async () => {
    const text = await words(`/${REPORT}/`);
    assert.match(text, /Corrected 9 May 2022: versions/);
    assert.match(
      text,
      new RegExp(
        `Earlier version \\(PDF, 1 page, [^)]*\\), in the council’s records since 3 May 2022, replaced 9 May 2022 Reason: A page was missing\\. SHA-256 ${hashOf(FIRST)}`,
      ),
    );
    assert.ok(existsSync(join(papers.site, `${REPORT}.${hashOf(FIRST).slice(0, 8)}.pdf`)));
    assert.match(await words('/'), /9 May 2022 Corrected: Ofsted Inspection Report/);
    assert.match(await words(MEETING), /Supplements .*Report \(corrected\) – Ofsted Inspection/);
  });

  it('shows a withdrawn version as withdrawn, and keeps no copy', async () => {
    const withdrawn = `withdrawn-pdf: [{ sha256: "${hashOf(FIRST).slice(0, 16)}", reason: It named a resident. }]\n`;
    papers.replace(`${REPORT}.md`, 'background-papers:', `${withdrawn}background-papers:`);
    const { code, stdout, stderr } = await papers.build('2022-05-16');
    assert.equal(code, 0, stdout + stderr);
    assert.match(await words(`/${REPORT}/`), /Withdrawn: It named a resident\./);
    assert.ok(!existsSync(join(papers.site, `${REPORT}.${hashOf(FIRST).slice(0, 8)}.pdf`)));
  });
});
