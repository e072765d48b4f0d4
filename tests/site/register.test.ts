import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import type { RegisterEntry } from '../../src/history/register/register-line.ts';
import { buildHere } from '../support/build-command.ts';
import { PAGES } from '../support/fixture/fixture-content.ts';
import { smallPdf } from '../support/fixture/small-pdf.ts';
import { commitAll, git } from '../support/git.ts';
import { contradictions, datesInData, datesOfPapers } from '../support/site/paper-dates.ts';
import { paperRepository, REPORT, type PaperRepository } from '../support/paper-repository.ts';
import { digestsOf, readPages, textOf } from '../support/site/site-reading.ts';
import { serveFolder } from '../support/site/static-server.ts';

const MEETING = 'meetings/scrutiny-board-children-and-families/2022-06-15';
const MEETING_OF_REPORT = path.dirname(REPORT);
const STUB = '---\ntime: "10:00"\nplace: Civic Hall\n---\n';
const AGENDA = `---
time: "10:00"
place: Civic Hall
items:
  - title: Work Schedule
---
`;

let papers: PaperRepository;

const linesOf = (site = papers.site): RegisterEntry[] =>
  readFileSync(path.join(site, 'register/lines-0001.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RegisterEntry);

const eventsOf = (address: string): [string, string][] =>
  linesOf().flatMap(({ address: own, day, what }) => (own === address ? [[day, what]] : []));

async function wordsOf(url: string, site = papers.site): Promise<string> {
  const page = (await readPages(site)).find((one) => one.url === url);
  const main = page?.root.querySelectorAll('main')[0];
  assert.ok(main, `there is no ${url}`);
  return textOf(main);
}

describe('the register of a site', () => {
  before(async () => {
    papers = await paperRepository();
    papers.replace('council.yaml', 'public-repository', 'private-repository');
    await papers.commit('2022-05-03');
    assert.equal((await papers.publish('2022-05-03', '--register', 'new')).code, 0);
  });

  it('gives every page the same day of each paper, and calls nothing published but by the register', async () => {
    const days = new Set<string>();
    for (const { url, root } of await readPages(papers.site)) {
      const words = textOf(root);
      assert.doesNotMatch(words, /in the council’s records since/i, url);
      for (const [, day = ''] of words.matchAll(
        /(?:published here(?: on)?|agenda since|website since) (?:[A-Z]\w+day )?(\d+ \w+ \d{4})/gi,
      )) {
        days.add(day);
      }
    }
    assert.deepEqual([...days], ['3 May 2022']);
  });

  it('has an agenda on the day on which it went out, not on that of a stub which was refused', async () => {
    papers.write(`${MEETING}/agenda.md`, STUB);
    await papers.commit('2022-05-24');
    assert.equal((await papers.publish('2022-05-24')).code, 1);
    papers.write(`${MEETING}/agenda.md`, AGENDA);
    await papers.commit('2022-05-31');
    assert.equal((await papers.publish('2022-05-31')).code, 0);
    assert.deepEqual(eventsOf(`/${MEETING}/`), [['2022-05-31', 'published']]);
    for (const url of [`/${MEETING}/`, '/']) {
      assert.doesNotMatch(await wordsOf(url), /24 May 2022/, url);
    }
    assert.match(await wordsOf(`/${MEETING}/`), /31 May 2022/);
  });

  it('shows what was changed in a report, and why, on its page and on one of its own', async () => {
    papers.replace(
      `${REPORT}.md`,
      'consider and discuss the findings of',
      'approve £5 million after',
    );
    papers.replace(
      `${REPORT}.md`,
      'call-in:',
      'changed: { reason: The sum was left out }\ncall-in:',
    );
    await papers.commit('2022-06-01');
    assert.equal((await papers.publish('2022-06-01')).code, 0);
    const report = PAGES.realReport;
    assert.deepEqual(eventsOf(report), [
      ['2022-05-03', 'published'],
      ['2022-06-01', 'changed'],
    ]);
    for (const url of [report, PAGES.realMeeting, '/', '/register/']) {
      assert.match(await wordsOf(url), /changed[^.]*1 June 2022|1 June 2022[^.]*changed/i, url);
    }
    const history = await wordsOf(`/register${report}`);
    assert.match(history, /Reason: The sum was left out\./);
    assert.match(history, /consider and discuss the findings of.*approve £5 million after/);
  });

  it('asks the officer why a report was changed, and takes the reason afterwards', async () => {
    const three = `${MEETING}/three.md`;
    papers.write(
      three,
      papers
        .read(`${REPORT}.md`)
        .replace(/^(title|changed): .*\n/gm, '')
        .replace('---\n', '---\ntitle: Three\n'),
    );
    papers.replace(`${MEETING}/agenda.md`, 'items:\n', 'items:\n  - report: three\n');
    assert.doesNotMatch((await papers.publish('2022-06-01')).stderr, /changed-without-reason/);
    papers.replace(three, 'approve £5 million', 'approve £6 million');
    for (const day of ['2022-06-01', '2022-06-02']) {
      assert.match(
        (await papers.publish(day)).stderr,
        /three\.md:1:1 warning changed-without-reason/,
      );
    }
    // A check that knows the register says the same; one that doesn't can't.
    const asked = ['--today', '2022-06-02'];
    const known = await papers.check(...asked, '--register', papers.site);
    assert.match(known.stdout, /three\.md:1:1 warning changed-without-reason/);
    assert.doesNotMatch((await papers.check(...asked)).stdout, /changed-without-reason/);
    for (const reason of ['A slip', 'The bid came']) {
      papers.write(
        three,
        papers
          .read(three)
          .replace(/^(changed: .*\n)?call-in:/m, `changed: { reason: ${reason} }\ncall-in:`),
      );
      assert.doesNotMatch((await papers.publish('2022-06-02')).stderr, /changed-without-reason/);
      assert.match(
        await wordsOf(`/${MEETING}/three/`),
        new RegExp(`Changed on 1 June 2022.*: ${reason}\\.`),
      );
    }
    assert.deepEqual(
      eventsOf(`/${MEETING}/three/`).map(([, what]) => what),
      ['published', 'changed', 'explained', 'explained'],
    );
    papers.remove(three);
    papers.replace(`${MEETING}/agenda.md`, '  - report: three\n', '');
    assert.equal((await papers.publish('2022-06-02')).code, 0);
  });

  it('gives the words of a commit that are meant to be shown as the reason, and no others', async () => {
    const four = `${MEETING}/four.md`;
    const text = papers.read(`${REPORT}.md`).replace(/^changed: .*\n/m, '');
    papers.write(four, text.replace(/^title: .*$/m, 'title: Four'));
    papers.replace(`${MEETING}/agenda.md`, 'items:\n', 'items:\n  - report: four\n');
    await papers.commit('2022-06-02');
    assert.equal((await papers.publish('2022-06-02')).code, 0);
    const commit = (words: string) =>
      commitAll(papers.folder, `Work on papers\n\n${words}`, '2022-06-02T10:00:00Z');
    papers.replace(four, 'approve £5 million', 'approve £7 million');
    await commit('Ann mistyped it.\n\nReason: The sum was of last year.');
    assert.doesNotMatch((await papers.publish('2022-06-02')).stderr, /changed-without-reason/);
    const page = `/${MEETING}/four/`;
    assert.match(await wordsOf(page), /Changed on 2 June 2022.*: The sum was of last year\./);
    papers.remove(four);
    papers.replace(`${MEETING}/agenda.md`, '  - report: four\n', '');
    await commit('Reason: It will come in July.');
    assert.doesNotMatch(
      (await papers.publish('2022-06-02')).stderr,
      /report four\.md was published/,
    );
    assert.match(await wordsOf(page), /It will come in July\./);
    for (const [file] of digestsOf(papers.site)) {
      const published = readFileSync(path.join(papers.site, file), 'utf8');
      assert.doesNotMatch(published, /Ann mistyped|Work on papers/, file);
    }
  });

  it('says before the meeting that its place was changed, and when', async () => {
    papers.replace(`${MEETING}/agenda.md`, 'place: Civic Hall', 'place: Town Hall');
    assert.equal((await papers.publish('2022-06-02')).code, 0);
    assert.match(
      await wordsOf(`/${MEETING}/`),
      /place of this meeting was changed on 2 June 2022\. It was to be held in Civic Hall/,
    );
    papers.replace(`${MEETING}/agenda.md`, 'time: "10:00"', 'time: "18:30"');
    assert.equal((await papers.publish('2022-06-03')).code, 0);
    const words = await wordsOf(`/${MEETING}/`);
    assert.match(words, /place of this meeting was changed on 2 June 2022/);
    assert.match(
      words,
      /time of this meeting was changed on 3 June 2022\. It was to be held at 10.00 am/,
    );
    assert.equal((await papers.publish('2022-06-16')).code, 0);
    assert.doesNotMatch(await wordsOf(`/${MEETING}/`), /was to be held/);
  });

  it('keeps the address of a paper that was taken off, with the day and the reason', async () => {
    papers.write(`${REPORT}/appendix-1.pdf`, await smallPdf('ILACS', ['One']));
    assert.equal((await papers.publish('2022-06-17')).code, 0);
    papers.remove(`${REPORT}/appendix-1.pdf`);
    papers.remove(`${MEETING}`);
    assert.equal((await papers.publish('2022-06-20')).code, 0);
    for (const url of [`/${MEETING}/`, `/${REPORT}/appendix-1.pdf/`]) {
      assert.match(await wordsOf(url), /was published here on .*Taken off on 20 June 2022/, url);
    }
  });

  it('says that an appendix which was published and is gone was taken off, not that it is to follow', async () => {
    for (const url of [`/${REPORT}/`, `/${MEETING_OF_REPORT}/`]) {
      assert.match(
        await wordsOf(url),
        /Appendix 1 \(taken off\) – .* Taken off on 20 June 2022/,
        url,
      );
    }
    const page = await wordsOf(`/${REPORT}/appendix-1/`);
    assert.match(page, /was published here on 17 June 2022 ?\. It was taken off on 20 June 2022/);
    assert.doesNotMatch(page, /to follow/);
  });

  it('gives the same days of a paper on all pages, after all that happened to it', async () => {
    const dates = datesOfPapers(await readPages(papers.site));
    assert.ok(dates.some(({ what }) => what === 'changed'));
    const inData = datesInData(papers.site);
    assert.ok(inData.length > 0);
    assert.deepEqual(contradictions([...dates, ...inData]), []);
  });

  it('is the same where the site is built from a fresh clone with the register of the host', async () => {
    await papers.commit('2022-06-20');
    assert.equal((await papers.publish('2022-06-20')).code, 0);
    const clone = `${papers.folder}-clone`;
    await git(path.dirname(papers.folder), ['clone', '--quiet', papers.folder, clone]);
    const host = await serveFolder(papers.site);
    const site = `${papers.site}-of-clone`;
    try {
      const result = await buildHere([
        ...['--input', path.join(clone, 'content'), '--output', site, '--today', '2022-06-20'],
        ...['--register', host.url],
      ]);
      assert.equal(result.code, 0, result.stderr);
    } finally {
      await host.close();
    }
    assert.deepEqual(digestsOf(site), digestsOf(papers.site));
  });

  it('keeps no earlier text of a report in which something is withheld now', async () => {
    const earlier = linesOf().find(({ address }) => address === PAGES.realReport)?.sha256;
    const text = path.join(papers.site, `register/texts/${earlier}.txt`);
    assert.ok(existsSync(text));
    papers.replace(
      `${REPORT}.md`,
      "approve £5 million after the recent Ofsted inspection of children's services in Leeds.",
      `approve a sum after the recent Ofsted inspection.

::: exempt
paragraphs: [3]
reason: It names a price.
public-interest: They would not tender again.
review: 2029-06-01
---
The board is asked for £5 million after the inspection, of which Quillpit has £1,234,567.
:::`,
    );
    const result = await papers.publish('2022-06-21');
    assert.equal(result.code, 0, result.stderr + result.stdout);
    assert.ok(!existsSync(text));
    for (const [file] of digestsOf(papers.site)) {
      assert.doesNotMatch(
        readFileSync(path.join(papers.site, file), 'utf8'),
        /£5 million after/,
        file,
      );
    }
  });

  it('gives the reason of no change that was made before a part was withheld', () => {
    for (const [file] of digestsOf(papers.site)) {
      assert.doesNotMatch(
        readFileSync(path.join(papers.site, file), 'utf8'),
        /The sum was left out/,
        file,
      );
    }
    // The line has its hash, and follows the one before it.
    assert.ok(linesOf().some(({ reasonSha256 }) => reasonSha256 !== undefined));
  });

  it('shows no text of a report while it is held back, and says so in its history', async () => {
    const text = papers.read(`${REPORT}.md`);
    papers.write(`${REPORT}.md`, `${text}\n[nowhere](nowhere.md)\n`);
    assert.equal((await papers.publish('2022-06-21')).code, 3);
    assert.match(
      await wordsOf(PAGES.realReport),
      /is being checked .*was published here on 3 May 2022 ?\. It was taken off on 21 June 2022 to be checked/,
    );
    assert.match(await wordsOf(`/${MEETING_OF_REPORT}/`), /Report \(taken off to be checked\)/);
    for (const url of ['/', '/to-follow/', `/${MEETING_OF_REPORT}/`]) {
      assert.doesNotMatch(await wordsOf(url), /To follow Report – Ofsted/, url);
    }
    const history = await wordsOf(`/register${PAGES.realReport}`);
    assert.match(history, /Taken off to be checked on 21 June 2022/);
    assert.doesNotMatch(history, /Text of this version/);
    papers.write(`${REPORT}.md`, text);
    assert.equal((await papers.publish('2022-06-22')).code, 0);
    for (const url of [PAGES.realReport, `/${MEETING_OF_REPORT}/`]) {
      assert.match(await wordsOf(url), /again since .*22 June 2022/, url);
      assert.match(await wordsOf(url), /first published here .*3 May 2022/i, url);
    }
    assert.match(await wordsOf(`/register${PAGES.realReport}`), /Text of this version/);
  });

  it('leads from the old address of a report that got another name to the new one', async () => {
    const renamed = REPORT.replace(/[^/]+$/, 'inspection-of-services');
    papers.write(`${renamed}.md`, papers.read(`${REPORT}.md`));
    papers.remove(`${REPORT}.md`);
    papers.remove(REPORT);
    const agenda = `${path.dirname(REPORT)}/agenda.md`;
    papers.replace(agenda, `report: ${path.basename(REPORT)}`, 'report: inspection-of-services');
    const result = await papers.publish('2022-06-22');
    assert.equal(result.code, 0, result.stderr);
    assert.match(await wordsOf(PAGES.realReport), /It is now at: .*Ofsted/);
    // Its item was on the agenda before, under the other name.
    const agenda22 = await wordsOf(`/${MEETING_OF_REPORT}/`);
    assert.doesNotMatch(agenda22, /Late item/);
    assert.equal((await papers.publish('2022-06-23')).code, 0);
    assert.doesNotMatch(await wordsOf(`/${MEETING_OF_REPORT}/`), /Late item/);
    const page = (await readPages(papers.site)).find(({ url }) => url === PAGES.realReport);
    assert.match(page?.html ?? '', /href="[^"]*inspection-of-services\/"/);
  });

  it('says of a report that got another title late that its item may be a new one', async () => {
    const meeting = 'meetings/scrutiny-board-children-and-families/2022-07-13';
    papers.write(`${meeting}/agenda.md`, AGENDA.replace('title: Work Schedule', 'report: one'));
    const stub = papers
      .read(`${MEETING_OF_REPORT}/inspection-of-services.md`)
      .replace(/title: .*/, 'title: To be confirmed')
      .replace(/appendices:\n(?: .*\n)+/, 'appendices: []\n')
      .replace(/changed: .*\n/, '');
    papers.write(`${meeting}/one.md`, stub);
    const first = await papers.publish('2022-06-29');
    assert.equal(first.code, 0, first.stderr);
    papers.write(`${meeting}/one.md`, stub.replace('To be confirmed', 'Sale of the Town Hall'));
    const { code, stdout, stderr } = await papers.publish('2022-07-08');
    assert.equal(code, 0, stderr);
    assert.match(stdout + stderr, /may be a new item/);
    for (const day of ['2022-07-08', '2022-07-11']) {
      if (day !== '2022-07-08') await papers.publish(day);
      assert.match(
        await wordsOf(`/${meeting}/`),
        /Its report was published under another title until Friday 8 July 2022/,
      );
    }
  });

  it('goes on from no register of another council', async () => {
    papers.replace('council.yaml', 'name: Leeds City Council', 'name: Selby Town Council');
    const result = await papers.publish('2022-07-12');
    assert.equal(result.code, 2);
    assert.match(result.stderr, /is that of Leeds City Council, .*earlier-names:/);
    papers.replace(
      'council.yaml',
      'name: Selby Town Council',
      'name: Selby Town Council\nearlier-names: [Leeds City Council]',
    );
    const renamed = await papers.publish('2022-07-12');
    assert.equal(renamed.code, 0, renamed.stderr);
  });

  it('refuses to publish for a day before its last line', async () => {
    papers.replace(
      `${MEETING_OF_REPORT}/inspection-of-services.md`,
      'full inspection report',
      'whole inspection report',
    );
    const result = await papers.publish('2022-06-01');
    assert.equal(result.code, 2);
    assert.match(
      result.stderr,
      /published on 8 July 2022: nothing can be published on 1 June 2022/,
    );
    rmSync(papers.site, { recursive: true });
  });
});
