import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { smallPdf } from '../support/fixture/small-pdf.ts';
import { commitAll } from '../support/git.ts';
import { paperRepository, REPORT, type PaperRepository } from '../support/paper-repository.ts';
import { mainText, readPages } from '../support/site/site-reading.ts';

const [OLD, NEW] = ['scrutiny-board-children-and-families', 'children'];
const MEETING = `/meetings/${NEW}/2022-05-11/`;

let papers: PaperRepository;

const wordsOf = async (url: string): Promise<string> => mainText(await readPages(papers.site), url);

describe('a committee whose file and folder got another name', () => {
  before(async () => {
    papers = await paperRepository();
    papers.write(`${REPORT}/appendix-1.pdf`, await smallPdf('ILACS', ['One']));
    await papers.commit('2022-05-03');
    assert.equal((await papers.publish('2022-05-03', '--register', 'new')).code, 0);
    for (const [from, to] of [
      [`committees/${OLD}.md`, `committees/${NEW}.md`],
      [`meetings/${OLD}`, `meetings/${NEW}`],
    ] as const) {
      renameSync(path.join(papers.content, from), path.join(papers.content, to));
    }
    papers.replace(`meetings/${NEW}/2022-05-11/agenda.md`, 'Civic Hall', 'Town Hall');
    await commitAll(
      papers.folder,
      'Rename\n\nReason: It has another name.',
      '2022-05-06T09:00:00Z',
    );
    const renamed = await papers.publish('2022-05-06');
    assert.equal(renamed.code, 0, renamed.stderr);
    assert.doesNotMatch(renamed.stderr, /paper-taken-off|item-late/);
  });

  it('keeps the days of its papers, and shows what was changed with the name', async () => {
    for (const day of ['2022-05-06', '2022-05-07']) {
      if (day !== '2022-05-06') assert.equal((await papers.publish(day)).code, 0);
      const words = await wordsOf(MEETING);
      assert.match(words, /agenda since Tuesday 3 May 2022/);
      assert.match(words, /published here 3 May 2022/);
      assert.match(words, /place of this meeting was changed on 6 May 2022/);
      assert.doesNotMatch(words, /Late item|since Friday 6 May/);
    }
    const history = await wordsOf(`/register${MEETING}`);
    assert.match(history, /Moved to this address, and changed on 6 May 2022/);
    assert.match(history, /Published on 3 May 2022/);
  });

  it('stays in the data under the old name as deleted, and says where it is', () => {
    const read = (file: string): { readonly data?: readonly Readonly<Record<string, unknown>>[] } =>
      JSON.parse(readFileSync(path.join(papers.site, 'data/oparl', file), 'utf8')) as object;
    const old = read(`committees/${OLD}.json`) as Readonly<Record<string, unknown>>;
    assert.equal(old['deleted'], true);
    assert.match(String(old['moothall:movedTo']), new RegExp(`/committees/${NEW}/$`));
    const { data = [] } = read('lists/organizations.json');
    assert.ok(data.some(({ id, deleted }) => id === old['id'] && deleted === true));
    assert.ok(data.some(({ id, deleted }) => /children\.json$/.test(String(id)) && !deleted));
  });

  it('leads from every old address to the new one, and keeps feeds and calendars', async () => {
    const report = `/meetings/${OLD}/2022-05-11/${path.basename(REPORT)}/`;
    for (const url of [
      `/committees/${OLD}/`,
      `/committees/${OLD}/2022-23/`,
      `/meetings/${OLD}/2022-05-11/`,
      report,
      `${report}appendix-1/`,
    ]) {
      assert.match(
        await wordsOf(url),
        /Moved to another address on 6 May 2022\. It is now at: /,
        url,
      );
    }
    for (const [list, ending] of [
      ['feeds', 'atom'],
      ['calendars', 'ics'],
    ] as const) {
      const [before, now] = [OLD, NEW].map((slug) =>
        path.join(papers.site, list, 'committees', `${slug}.${ending}`),
      ) as [string, string];
      assert.ok(existsSync(before), before);
      assert.match(readFileSync(before, 'utf8'), new RegExp(`${NEW}/2022-05-11`));
      assert.equal(
        readFileSync(before, 'utf8').includes('2022-05-11'),
        readFileSync(now, 'utf8').includes('2022-05-11'),
      );
    }
  });

  it('keeps feed, calendar and name under both names when it is taken away', async () => {
    for (const folder of ['committees', 'meetings']) {
      const own = path.join(papers.content, folder, folder === 'committees' ? `${NEW}.md` : NEW);
      rmSync(own, { recursive: true });
    }
    await commitAll(papers.folder, 'Take it away', '2022-05-08T09:00:00Z');
    const { code, stderr } = await papers.publish('2022-05-08');
    assert.equal(code, 0, stderr);
    for (const slug of [OLD, NEW]) {
      const [feed, calendar] = [`feeds/committees/${slug}.atom`, `calendars/committees/${slug}.ics`]
        .map((file) => readFileSync(path.join(papers.site, file), 'utf8'))
        // A calendar folds its lines.
        .map((text) => text.replaceAll('\r\n ', ''));
      assert.match(
        feed ?? '',
        /Taken off: Agenda of Scrutiny Board \(Children and Families\), 11 May/,
      );
      assert.match(calendar ?? '', /SUMMARY:Taken off: Scrutiny Board \(Children and Families\)/);
      assert.match(calendar ?? '', /STATUS:CANCELLED/);
      assert.doesNotMatch(calendar ?? '', /STATUS:CONFIRMED/);
    }
  });
});
