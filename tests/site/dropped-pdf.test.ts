import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { PAGES } from '../support/fixture/fixture-content.ts';
import { smallPdf } from '../support/fixture/small-pdf.ts';
import { git } from '../support/git.ts';
import { paperRepository, REPORT, repositoryIn } from '../support/paper-repository.ts';
import { digestsOf, readPages, textOf } from '../support/site/site-reading.ts';

const APPENDIX = `${PAGES.realReport}appendix-1/`;

/** The words of the pages on which an appendix shows, by address. */
async function wordsOf(site: string): Promise<(url: string) => string> {
  const pages = await readPages(site);
  return (url) => {
    const main = pages.find((page) => page.url === url)?.root.querySelectorAll('main')[0];
    assert.ok(main, `there is no ${url}`);
    return textOf(main);
  };
}

const EVERYWHERE = [PAGES.realReport, PAGES.realMeeting, '/', APPENDIX];

describe('an appendix that is announced', () => {
  it('is to follow everywhere, and late everywhere once its day is past', async () => {
    const papers = await paperRepository();
    for (const [today, said] of [
      ['2022-05-09', /Expected 9 May 2022/],
      ['2022-05-10', /Was due 9 May 2022/],
    ] as const) {
      assert.equal((await papers.build(today)).code, 0);
      const words = await wordsOf(papers.site);
      for (const url of EVERYWHERE) assert.match(words(url), said, `${url} on ${today}`);
      for (const url of EVERYWHERE) {
        assert.equal(/Was due/.test(words(url)), today === '2022-05-10', `${url} on ${today}`);
      }
    }
  });

  it('resolves everywhere when its PDF is dropped in, with the day on which it arrived', async () => {
    const papers = await paperRepository();
    const report = papers.read(`${REPORT}.md`);
    papers.write(`${REPORT}/appendix-1-ilacs.pdf`, await smallPdf('ILACS', ['One', 'Two']));
    assert.equal((await papers.build('2022-05-10')).code, 0);
    let words = await wordsOf(papers.site);
    for (const url of EVERYWHERE) {
      assert.doesNotMatch(words(url), /to follow[^a-z]*–? ?Leeds ILACS|was due/i, url);
    }
    for (const url of [PAGES.realReport, PAGES.realMeeting, APPENDIX]) {
      assert.match(words(url), /2 pages/, url);
      assert.match(words(url), /published here (?:on )?(?:Tuesday )?10 May 2022/i, url);
    }
    assert.ok(existsSync(path.join(papers.site, `${REPORT}/appendix-1.pdf`)));

    await papers.commit('2022-05-10');
    assert.equal((await papers.build('2022-05-10')).code, 0);
    words = await wordsOf(papers.site);
    for (const url of EVERYWHERE) assert.match(words(url), /10 May 2022/, url);
    for (const url of EVERYWHERE) assert.doesNotMatch(words(url), /not published yet/i, url);
    assert.equal(papers.read(`${REPORT}.md`), report, 'no Markdown was edited');

    const clone = `${papers.folder}-clone`;
    const source = `file://${papers.folder}`;
    await git(path.dirname(papers.folder), ['clone', '--quiet', '--depth', '1', source, clone]);
    const shallow = repositoryIn(clone, `${papers.site}-of-clone`);
    assert.equal((await shallow.build('2022-05-10')).code, 0);
    words = await wordsOf(shallow.site);
    for (const url of [PAGES.realReport, PAGES.realMeeting, APPENDIX]) {
      assert.match(words(url), /The day it came out is not on record/i, url);
    }
  });
});

/** The same PDF, which nobody can open without the password. */
async function locked(bytes: Uint8Array): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes);
  pdf.encrypt({ userPassword: 'open sesame', ownerPassword: 'sesame' });
  return pdf.save();
}

/** What is dropped in, and the message to the officer about it, by file. */
async function faults(): Promise<[file: string, bytes: string | Uint8Array, message: RegExp][]> {
  const pdf = await smallPdf('Sound', ['One', 'Two', 'Three']);
  return [
    [
      'appendix-1.pdf',
      pdf,
      /appendix-twice: Two files claim to be appendix 1.*Delete the wrong one/,
    ],
    [
      'appendix-1-b.pdf',
      pdf,
      /appendix-twice: Two files claim to be appendix 1.*Delete the wrong one/,
    ],
    ['appendix-2.pdf', '', /appendix-unsound: .*empty/],
    ['appendix-3.pdf', pdf.subarray(0, pdf.length / 2), /appendix-unsound: /],
    ['appendix-4.pdf', '<!doctype html><title>Sign in</title>', /appendix-unsound: .*web page/],
    ['appendix-5.pdf', await locked(pdf), /appendix-unsound: .*password/],
    ['appendix-9.pdf', pdf, /appendix-unannounced: appendix-9\.pdf doesn’t belong to any appendix/],
  ];
}

describe('a dropped file that can’t be published', () => {
  it('is named with what to do, all at once, and everything else is published', async () => {
    const papers = await paperRepository();
    const more = ['Two', 'Three', 'Four', 'Five'].map((title) => `  - title: ${title}\n`).join('');
    papers.replace(`${REPORT}.md`, 'background-papers:', `${more}background-papers:`);
    const dropped = await faults();
    for (const [file, bytes] of dropped) papers.write(`${REPORT}/${file}`, bytes);

    const { code, stderr } = await papers.build();
    assert.equal(code, 3);
    for (const [file, , message] of dropped) {
      const line = stderr.split('\n').find((text) => text.includes(`/${file}:1:1 error `));
      assert.match(line ?? '', message, file);
    }
    assert.match(stderr, /7 errors/);
    const words = await wordsOf(papers.site);
    assert.match(words(PAGES.realReport), /Appendix 2 \(to follow\) – Two Being checked/);
    const published = Object.keys(digestsOf(papers.site));
    assert.deepEqual(
      published.filter((file) => file.endsWith('.pdf')),
      [],
    );
  });
});

describe('a check', () => {
  it('reports everything that is wrong at once, in each format, and ends with 1', async () => {
    const papers = await paperRepository();
    papers.replace(`${REPORT}.md`, 'call-in: false', 'call_in: false');
    papers.write('committees/Bad Name.md', 'No front matter.');
    papers.write('stray.txt', 'x');
    const json = await papers.check('--format', 'json');
    assert.equal(json.code, 1);
    const reported = JSON.parse(json.stdout) as { file: string; code: string; line: number }[];
    const codes = reported.map(({ code }) => code);
    for (const code of ['field-unknown', 'address-invalid', 'front-matter-missing']) {
      assert.ok(codes.includes(code), code);
    }
    assert.ok(codes.includes('file-unexpected'));
    assert.ok(!codes.includes('call-in-missing'), 'a misspelt field is reported once');
    const source = papers.read(`${REPORT}.md`).split('\n');
    const misspelt = reported.find(({ code }) => code === 'field-unknown');
    assert.match(source[(misspelt?.line ?? 0) - 1] ?? '', /^call_in/);

    const lines = reported.filter((d) => (d as { severity?: string }).severity !== 'info').length;
    const text = await papers.check();
    assert.deepEqual([text.code, text.stdout.trim().split('\n').length], [1, lines]);
    const github = await papers.check('--format', 'github');
    assert.equal(github.code, 1);
    assert.equal(github.stdout.match(/^::(?:error|warning) file=/gm)?.length, lines);
  });

  for (const [args, message] of [
    [['--format', 'xml'], /There is no format "xml"/],
    [['--fromat', 'json'], /Did you mean --format\?/],
    [['--today', '2022-02-30'], /not a day of the calendar/],
    [['--today'], /needs a value/],
    [['surplus'], /is not an option/],
  ] as const) {
    it(`ends with 2 where it is misused: ${args.join(' ')}`, async () => {
      const papers = await paperRepository();
      const { code, stderr } = await papers.check(...args);
      assert.equal(code, 2);
      assert.match(stderr, message);
    });
  }
});
