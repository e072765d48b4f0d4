import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { buildHere } from '../support/build-command.ts';
import { smallPdf } from '../support/fixture/small-pdf.ts';
import { filesBelow, readPage, textOf } from '../support/site/site-reading.ts';
import { paperRepository, REPORT } from '../support/paper-repository.ts';
import type { PaperRepository } from '../support/paper-repository.ts';

const APPENDIX = `/${REPORT}/appendix-1/`;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function build(papers: PaperRepository, today = '2022-05-16'): Promise<string> {
  const { code, stdout, stderr } = await papers.build(today);
  assert.equal(code, 0, stdout + stderr);
  return stdout + stderr;
}

async function words(papers: PaperRepository, url: string): Promise<string> {
  const main = (await readPage(papers.site, url)).root.querySelector('main');
  assert.ok(main);
  return textOf(main);
}

/** What is published of an appendix, but for its page and picture. */
const published = (papers: PaperRepository): string[] =>
  filesBelow(papers.site)
    .filter((name) => /appendix-1\.[^/]*$/.test(name))
    .map((name) => name.slice(REPORT.length + 1));

let first: Uint8Array;
let second: Uint8Array;

before(async () => {
  first = await smallPdf('Report', ['There are 12 findings.']);
  second = await smallPdf('Report', ['There are 13 findings.']);
});

/** The Leeds papers with an appendix that came on 9 May and was corrected on 12 May. */
async function corrected(): Promise<PaperRepository> {
  const papers = await paperRepository();
  papers.write(`${REPORT}/appendix-1.pdf`, first);
  await papers.commit('2022-05-09');
  papers.write(`${REPORT}/appendix-1.pdf`, second);
  papers.replace(
    `${REPORT}.md`,
    '    expected: 2022-05-09',
    '    replaced: { reason: A finding was counted twice., earlier: open }\n    expected: 2022-05-09',
  );
  await papers.commit('2022-05-12');
  return papers;
}

describe('an appendix that was replaced after it was published', () => {
  it('is shown as corrected, with both files, their hashes and their days', async () => {
    const papers = await corrected();
    await build(papers);
    const page = await words(papers, APPENDIX);
    assert.match(page, /Corrected 12 May 2022: versions/);
    assert.match(
      page,
      new RegExp(
        `Versions .*Current version, in the council’s records since 12 May 2022 SHA-256 ${hashOf(second)}`,
      ),
    );
    assert.match(
      page,
      new RegExp(
        `Earlier version \\(PDF, 1 page, [^)]*\\), in the council’s records since 9 May 2022, replaced 12 May 2022 Reason: A finding was counted twice\\. SHA-256 ${hashOf(first)}`,
      ),
    );
    const short = hashOf(first).slice(0, 8);
    assert.deepEqual(published(papers), [`appendix-1.${short}.pdf`, 'appendix-1.pdf']);
    assert.deepEqual(
      readFileSync(join(papers.site, REPORT, `appendix-1.${short}.pdf`)),
      Buffer.from(first),
    );
    assert.match(
      await words(papers, '/'),
      /12 May 2022 Corrected: appendix 1, Leeds ILACS Report 2022/,
    );
    const meeting = await words(papers, `/${REPORT.slice(0, REPORT.lastIndexOf('/'))}/`);
    assert.match(meeting, /in the council’s records since 9 May 2022, corrected 12 May 2022/);
    assert.match(
      meeting,
      /Supplements .*Appendix 1 \(corrected\) – .* In the council’s records since Thursday 12 May 2022, after the meeting/,
    );
  });
});

describe('a version that was withdrawn', () => {
  const withdraw = (papers: PaperRepository, version: Uint8Array, exempt = '') =>
    papers.replace(
      `${REPORT}.md`,
      '    expected: 2022-05-09',
      `    withdrawn: [{ sha256: "${hashOf(version).slice(0, 16)}", reason: It named a resident.${exempt} }]\n    expected: 2022-05-09`,
    );

  it('has its hash on its page, and its bytes are published under no other name', async () => {
    const papers = await corrected();
    withdraw(papers, first);
    await build(papers);
    assert.match(await words(papers, APPENDIX), new RegExp(`Withdrawn: .*${hashOf(first)}`));
    assert.deepEqual(published(papers), ['appendix-1.pdf']);
    papers.replace(
      `${REPORT}.md`,
      'background-papers:',
      '  - title: Notes of the visit\nbackground-papers:',
    );
    papers.write(`${REPORT}/appendix-2.pdf`, first);
    const { code, stderr } = await papers.build('2022-05-16');
    assert.equal(code, 1);
    assert.match(
      stderr,
      /ofsted-inspection-report\.md:\d+:\d+ error exempt-leaked: What is withdrawn here would be published: a whole file, found in .*appendix-2\.pdf/,
    );
  });

  it('has its exempt words kept off all pages, and shares the others with the new one', async () => {
    const papers = await paperRepository();
    papers.replace(
      'council.yaml',
      'publishing: public-repository',
      'publishing: private-repository',
    );
    const shared = 'The board has visited eleven homes and met the families.';
    const secret = 'Zebedee Quillfeather has since left the care of the council.';
    const named = await smallPdf('Report', [`${shared} ${secret}`]);
    papers.write(`${REPORT}/appendix-1.pdf`, named);
    await papers.commit('2022-05-09');
    papers.write(`${REPORT}/appendix-1.pdf`, await smallPdf('Report', [shared]));
    await papers.commit('2022-05-12');
    withdraw(papers, named, ', exempt: true');
    await build(papers);
    papers.replace(`${REPORT}.md`, '## Recommendations', `${secret}\n\n## Recommendations`);
    const { code, stderr } = await papers.build('2022-05-16');
    assert.equal(code, 1);
    assert.match(stderr, /error exempt-leaked: This is exempt in .*a sentence/);
  });
});

describe('a version that is exempt now', () => {
  it('stops the build, which says how to withdraw it', async () => {
    const papers = await corrected();
    papers.replace(
      'council.yaml',
      'publishing: public-repository',
      'publishing: private-repository',
    );
    papers.replace(
      `${REPORT}.md`,
      'background-papers:',
      '  - title: Notes of the visit\n    exempt: { paragraphs: [1], reason: It names people., public-interest: They would be harmed., review: 2023-05-01 }\nbackground-papers:',
    );
    papers.write(`${REPORT}/appendix-2.pdf`, first);
    const { code, stderr } = await papers.build('2022-05-16');
    assert.equal(code, 1);
    const advice = new RegExp(
      `an earlier version of a paper.*ofsted-inspection-report\\.md, below appendix 1, write (withdrawn: \\[\\{ sha256: "${hashOf(first).slice(0, 16)}", reason: )…(, exempt: true \\}\\])`,
    ).exec(stderr);
    assert.ok(advice, stderr);
    papers.replace(
      `${REPORT}.md`,
      '    expected: 2022-05-09',
      `    ${advice[1] ?? ''}It names people.${advice[2] ?? ''}\n    expected: 2022-05-09`,
    );
    await build(papers);
    assert.deepEqual(published(papers), ['appendix-1.pdf']);
  });
});

describe('an appendix that was public and is exempt now', () => {
  it('is taken off, and the register still has its hash', async () => {
    const papers = await paperRepository();
    papers.replace(
      'council.yaml',
      'publishing: public-repository',
      'publishing: private-repository',
    );
    papers.write(`${REPORT}/appendix-1.pdf`, first);
    await papers.commit('2022-05-09');
    const here = (day: string, ...more: string[]) =>
      buildHere([
        ...['--input', papers.content, '--output', papers.site, '--today', day, ...more],
        ...['--published-at', `${day}T09:00:00Z`],
      ]);
    assert.equal((await here('2022-05-09', '--register', 'new')).code, 0);
    papers.replace(
      `${REPORT}.md`,
      '    expected: 2022-05-09',
      '    exempt: { paragraphs: [1], reason: It names people., public-interest: They would be harmed., review: 2023-05-01 }\n    expected: 2022-05-09',
    );
    const { code, stderr } = await here('2022-05-10');
    assert.equal(code, 0, stderr);
    assert.deepEqual(published(papers), []);
    const lines = readFileSync(join(papers.site, 'register/lines-0001.jsonl'), 'utf8');
    assert.match(lines, new RegExp(hashOf(first)));
  });
});

describe('an earlier version is not published', () => {
  it('when it was never open: the appendix was exempt at the time', async () => {
    const papers = await paperRepository();
    const open = papers.read(`${REPORT}.md`);
    papers.replace(
      'council.yaml',
      'publishing: public-repository',
      'publishing: private-repository',
    );
    papers.replace(
      `${REPORT}.md`,
      '    expected: 2022-05-09',
      '    exempt: { paragraphs: [1], reason: It names people., public-interest: They would be harmed., review: 2023-05-01 }\n    expected: 2022-05-09',
    );
    papers.write(`${REPORT}/appendix-1.pdf`, first);
    await papers.commit('2022-05-06');
    papers.write(`${REPORT}.md`, open);
    papers.write(`${REPORT}/appendix-1.pdf`, second);
    await papers.commit('2022-05-09');
    await build(papers);
    assert.deepEqual(published(papers), ['appendix-1.pdf']);
    assert.doesNotMatch(await words(papers, APPENDIX), /Versions|Corrected/);
  });

  it('when the history of the clone is too short to have it, and no page claims to know it', async () => {
    const clone = await (await corrected()).shallowClone();
    await build(clone);
    assert.deepEqual(published(clone), ['appendix-1.pdf']);
    const said = await words(clone, APPENDIX);
    assert.match(said, /The day it came out is not on record/);
    assert.doesNotMatch(said, /Versions|Corrected/);
  });
});
