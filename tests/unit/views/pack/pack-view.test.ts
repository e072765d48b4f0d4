import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frontSheet } from '../../../../layouts/print/front-sheet.ts';
import { printedReport } from '../../../../layouts/print/report.ts';
import { standInPage } from '../../../../layouts/print/stand-in.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { packView } from '../../../../src/views/pack/make-pack-view.ts';
import type { PackView } from '../../../../src/views/pack/pack-view.ts';
import { COUNCIL } from '../../papers/temporary-council.ts';
import { archiveOf } from '../three-years.ts';
import {
  EXEMPT,
  FOLDER,
  MEETING,
  agendaOf,
  papersIn,
  reportOf,
  viewOf,
  viewsOf,
} from './views-of-pack.ts';

describe('the printed pack of a meeting', () => {
  it('has all papers in the order of the agenda, each with a key of its own', async () => {
    const view = await viewOf({
      'agenda.md': agendaOf(
        '  - title: Apologies\n  - report: one\n  - { report: two, same-item: true }\n  - { title: Opening, numbered: false }\n  - { report: three, expected: 2022-05-09, title: Three }\n',
      ),
      'one.md': reportOf('One', 'appendices: [{ title: The plan, expected: 2022-05-09 }]\n'),
      'two.md': reportOf('Two', `appendices: [{ title: The price, exempt: ${EXEMPT} }]\n`),
    });
    assert.deepEqual(papersIn(view), [
      'item-2 report',
      'item-2-appendix-1 to-follow',
      `${view.rows[1]?.more[0]?.keys[0] ?? ''} report`,
      `${view.rows[1]?.more[0]?.keys[1] ?? ''} withheld`,
      'item-3 to-follow',
    ]);
    assert.equal(new Set(view.papers.map(({ key }) => key)).size, view.papers.length);
    assert.deepEqual(
      view.papers.map(({ itemNumber }) => itemNumber),
      ['2', '2', '2', '2', '3'],
    );
  });

  it('names a report in the agenda where its item has other words', async () => {
    const view = await viewOf({
      'agenda.md': agendaOf('  - report: one\n  - { report: two, title: The ponds }\n'),
      'one.md': reportOf('One'),
      'two.md': reportOf('Two'),
    });
    const pages = new Map([
      ['item-1', { first: 1, last: 1 }],
      ['item-2', { first: 2, last: 3 }],
    ]);
    const words = frontSheet(view, pages)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    assert.match(words, /The ponds Report: Two , pages 2 to 3/);
    assert.doesNotMatch(words, /Report: One/);
  });

  for (const [kind, says] of [
    ['parish', false],
    ['licensing-hearing', false],
    ['scrutiny', true],
  ] as const) {
    it(`says ${says ? '' : 'nothing of '}that no item is exempt, of a body of the kind ${kind}`, async () => {
      const archive = await archiveOf(
        {
          'council.yaml': `${COUNCIL}standing-items: [{ key: exempt, title: Exempt, exclusion: true, text: To consider it. }]\n`,
          'committees/scrutiny.md': `---\nname: Board\nkind: ${kind}\n---\n`,
          [`${FOLDER}/agenda.md`]: agendaOf('  - standing: exempt\n  - report: one\n'),
          [`${FOLDER}/one.md`]: reportOf('One'),
        },
        '2022-05-04',
      );
      const meeting = archive.meetings.find(({ url }) => url === MEETING);
      assert.ok(meeting);
      const view = packView(indexArchive(archive), meeting, () => undefined);
      const sheet = frontSheet(view, new Map());
      assert.match(sheet, /To consider it/);
      assert.equal(sheet.includes('No exempt items have been identified'), says);
      const [paper] = view.papers;
      assert.ok(paper?.content.kind === 'report');
      assert.equal(paper.content.report.callIn, says ? false : undefined);
    });
  }

  it('has a column of wards where the council has wards', async () => {
    const view = await viewOf({
      'agenda.md': agendaOf('  - report: one\n'),
      'one.md': reportOf('One'),
    });
    const rows = view.rows.map((row) => ({
      ...row,
      item: { ...row.item, ...(row.item.report && { report: { ...row.item.report, wards: '' } }) },
    }));
    assert.match(frontSheet(view, new Map()), /agenda__ward/);
    assert.doesNotMatch(frontSheet({ ...view, rows }, new Map()), /agenda__ward/);
  });

  it('says after the agenda of an appendix, by its name, that it was published and is withheld', async () => {
    const published = { kind: 'published', date: '2022-05-03', withheld: '2022-05-04' } as const;
    const { view } = await viewsOf(
      {
        'agenda.md': agendaOf('  - report: one\n'),
        'one.md': reportOf('One', `appendices: [{ title: The price, exempt: ${EXEMPT} }]\n`),
      },
      '2022-05-04',
      ({ reports }) => ({
        reports: reports.map((report) => ({
          ...report,
          appendices: report.appendices.map((one) => ({
            ...one,
            state: { kind: 'withheld', published },
          })),
        })),
      }),
    );
    assert.deepEqual(view.later, [
      {
        day: '2022-05-04',
        events: [
          { kind: 'withheld', name: 'Item 1, Appendix 1: The price', key: 'item-1-appendix-1' },
        ],
      },
    ]);
  });

  it('names on the page of a withheld report what is withheld with it, and says none of its words', async () => {
    const view = await viewOf({
      'agenda.md': agendaOf('  - report: one\n'),
      'one.md': reportOf('One', `appendices: [{ title: The offer, exempt: ${EXEMPT} }]\n`)
        .replace('exempt: false', `exempt: ${EXEMPT}`)
        .replace('It is due.', 'The buyer offers a palace.'),
    });
    const [only, ...others] = view.papers;
    assert.deepEqual(others, []);
    assert.ok(only?.content.kind === 'stand-in' && only.content.why.kind === 'withheld');
    assert.deepEqual(only.content.why.with, ['Appendix 1: The offer']);
    assert.doesNotMatch(JSON.stringify(view), /palace/);
  });

  it('leads to the report of an earlier meeting where that is published', async () => {
    const earlier = '/meetings/scrutiny/2022-04-13/';
    const archive = await archiveOf({
      [`${earlier.slice(1)}agenda.md`]: agendaOf('  - report: one\n').replace('05-03', '04-05'),
      [`${earlier.slice(1)}one.md`]: reportOf('One'),
      [`${FOLDER}/agenda.md`]: agendaOf(
        '  - { report: one, of-meeting: 2022-04-13, title: One again }\n',
      ),
    });
    const meeting = archive.meetings.find(({ url }) => url === MEETING);
    assert.ok(meeting);
    const view = packView(indexArchive(archive), meeting, () => undefined);
    assert.deepEqual(papersIn(view), ['item-1 elsewhere']);
    assert.equal(view.papers[0]?.url, `${earlier}one/`);
    assert.equal(view.places[`${earlier}one/`], undefined);
  });

  it('says the same on every day', async () => {
    const files = {
      'agenda.md': agendaOf('  - report: one\n'),
      'one.md': reportOf('One', 'appendices: [{ title: The plan, expected: 2022-05-09 }]\n'),
    };
    const printed = (view: PackView): string[] => [
      frontSheet(view, new Map()),
      ...view.papers.map((one) => {
        const { content } = one;
        if (content.kind === 'report') return printedReport(content.report, one);
        assert.equal(content.kind, 'stand-in');
        return standInPage({ ...one, address: one.url }, content);
      }),
    ];
    const before = await viewOf(files, '2022-05-04');
    assert.equal(before.date, '2022-05-03');
    for (const day of ['2022-05-10', '2022-07-01']) {
      const later = await viewOf(files, day);
      assert.equal(later.date, before.date);
      assert.deepEqual(printed(later), printed(before));
    }
  });
});
