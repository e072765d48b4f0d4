import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frontSheet } from '../../../../layouts/print/front-sheet.ts';
import { type Papers } from '../../../../src/views/archive-index.ts';
import { supplementSheet } from '../../../../layouts/print/supplement-sheet.ts';
import type { PackPast } from '../../../../src/views/pack/supplement-starts.ts';
import { EXEMPT, MEETING, agendaOf, reportOf, viewsOf } from './views-of-pack.ts';

describe('what came after the agenda of a pack', () => {
  const onDay = (title: string, day: string, more = ''): string =>
    reportOf(title, more).replace('published: 2022-05-03', `published: ${day}`);

  it('is nothing where all papers came with it', async () => {
    const { view, supplements } = await viewsOf(
      { 'agenda.md': agendaOf('  - report: one\n'), 'one.md': reportOf('One') },
      '2022-05-10',
    );
    assert.deepEqual([view.later, supplements], [[], []]);
    assert.doesNotMatch(frontSheet(view, new Map()), /After the agenda/);
  });

  it('is said by day, and each open paper is in the supplement of its day', async () => {
    const { view, supplements } = await viewsOf(
      {
        'agenda.md': agendaOf(
          '  - report: one\n  - { report: two, expected: 2022-05-05, title: Two }\n  - report: three\n  - report: four\n',
        ),
        'one.md': reportOf('One'),
        'two.md': onDay(
          'Two',
          '2022-05-06',
          'appendices: [{ title: The plan, expected: 2022-05-09 }]\n',
        ),
        'three.md': onDay('Three', '2022-05-05'),
        'four.md': onDay('Four', '2022-05-06').replace('exempt: false', `exempt: ${EXEMPT}`),
      },
      '2022-05-10',
    );
    assert.deepEqual(
      view.later.map(({ day, events }) => [
        day,
        ...events.map((event) => [event.kind, 'name' in event && event.name].join(' ')),
      ]),
      [
        ['2022-05-05', 'came Item 3: Three'],
        ['2022-05-06', 'came Item 2: Two'],
      ],
    );
    assert.deepEqual(
      supplements.map(({ day, papers }) => [
        day,
        ...papers.map(({ key, before }) => `${key} ${before}`),
      ]),
      [
        ['2022-05-05', 'item-3 nothing'],
        ['2022-05-06', 'item-2 to-follow'],
      ],
    );
    const words = frontSheet(view, new Map([['item-3', { first: 4, last: 5 }]]))
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ');
    assert.match(words, /agenda was published on Tuesday 3 May 2022/);
    assert.match(words, /This is what came or was changed since\./);
    assert.match(words, /Thursday 5 May 2022 Item 3: Three \(pages 4 to 5\) was added\./);
    const [first] = supplements;
    assert.ok(first);
    const sheet = supplementSheet(first, new Map([['item-3', { first: 9, last: 9 }]]));
    assert.match(sheet, /Supplement to the agenda/);
    assert.match(sheet, /<li +id="item-3">/);
    assert.match(sheet, /page 9/);
    assert.doesNotMatch(sheet, /Two|Four/);
    // An address of what isn't in it leads to the site.
    assert.deepEqual(Object.values(first.places), ['item-3']);
  });

  for (const [what, elsewhere, changed, days] of [
    ['before it came from another meeting: not said', true, '2022-05-05', ['2022-05-06 came']],
    ['on the day on which it came: not said', true, '2022-05-06', ['2022-05-06 came']],
    ['after it came', true, '2022-05-09', ['2022-05-06 came', '2022-05-09 changed']],
    ['of no other meeting, after it came', false, '2022-05-09', ['2022-05-06 came', '2022-05-09 changed']], // prettier-ignore
  ] as const) {
    it(`says that a report was changed ${what}`, async () => {
      const { view } = await viewsOf(
        {
          'agenda.md': agendaOf('  - report: one\n  - report: three\n'),
          'one.md': reportOf('One'),
          'three.md': onDay('Three', '2022-05-06'),
        },
        '2022-05-10',
        ({ reports }) => ({
          reports: reports.map((report) => {
            const { coming, slug } = report;
            if (slug !== 'three' || !coming?.arrival) return report;
            const arrival = { ...coming.arrival, ...(elsewhere && { elsewhere: {} }) };
            const changes = { changed, beforeMeeting: '', url: '/register/' };
            return { ...report, coming: { ...coming, arrival }, changes };
          }),
        }),
      );
      const said = view.later.map(({ day, events: [event] }) => `${day} ${event?.kind ?? ''}`);
      assert.deepEqual(said, days);
    });
  }

  it('says what was taken off since, on its page of changes and in the supplement that had it', async () => {
    const { view, supplements } = await viewsOf(
      {
        'agenda.md': agendaOf('  - report: one\n  - report: three\n'),
        'one.md': reportOf('One', 'appendices: [{ title: The plan }, { title: The map }]\n'),
        'three.md': onDay('Three', '2022-05-05'),
      },
      '2022-05-10',
      ({ meetings, reports }) => ({
        meetings: meetings.map((meeting) => ({
          ...meeting,
          withdrawn: [
            { day: '2022-05-07', published: '2022-05-05', reason: 'It was of another year' },
          ],
        })),
        reports: reports.map((report) => ({
          ...report,
          appendices: report.appendices.map((appendix) => ({
            ...appendix,
            state: {
              ...{
                kind: 'to-follow',
                wasOpen: { published: '2022-05-05', takenOff: '2022-05-09' },
              },
              ...(appendix.number === 1 && { beingChecked: true }),
            },
          })),
        })),
      }),
    );
    const plain = (markup: string): string => markup.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
    const words = plain(frontSheet(view, new Map([['item-1-appendix-1', { first: 4, last: 4 }]])));
    for (const said of [
      /Saturday 7 May 2022 A report that was published on 5 May 2022 was taken off: It was of another year\./,
      /Monday 9 May 2022 Item 1, Appendix 1: The plan \(page 4\) was taken off to be checked\./,
      /Item 1, Appendix 2: The map was taken off\./,
    ]) {
      assert.match(words, said);
    }
    const [first, ...others] = supplements;
    assert.ok(first && others.length === 0);
    const sheet = plain(supplementSheet(first, new Map()));
    assert.match(sheet, /Item 1, Appendix 1: The plan: taken off on 9 May 2022/);
    assert.match(sheet, /A report that came on this day: taken off on 7 May 2022/);
  });

  describe('where git alone has the days', () => {
    const FILES = {
      'agenda.md': agendaOf('  - report: one\n  - report: three\n'),
      'one.md': reportOf('One'),
      'three.md': onDay('Three', '2022-05-05'),
    };
    const asInGit =
      (arrival: 'recorded' | 'published') =>
      ({ meetings, reports }: Papers): Partial<Papers> => ({
        meetings: meetings.map((one) => ({
          ...one,
          published: { kind: 'recorded', date: '2022-05-03' },
        })),
        reports: reports.map((one) => ({
          ...one,
          ...(one.coming?.arrival && {
            coming: { ...one.coming, arrival: { ...one.coming.arrival, source: arrival } },
          }),
        })),
      });
    const packOf = (day: string, supplements: readonly string[] = []): PackPast => {
      const version = { sha256: 'a'.repeat(64), address: `${MEETING}public_pack.pdf`, day, what: 'published', number: 1, withheld: 0 } as const; // prettier-ignore
      return {
        versions: [version],
        supplements: new Map(supplements.map((one) => [one, [version]])),
      };
    };

    it('says that the records have them, and not that anything was published', async () => {
      const { view } = await viewsOf(FILES, '2022-05-10', asInGit('recorded'));
      const words = frontSheet(view, new Map())
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ');
      assert.match(words, /The agenda is in the council’s records since Tuesday 3 May 2022\./);
      assert.match(words, /Item 2: Three is in the council’s records since that day\./);
      assert.doesNotMatch(words, /agenda was published|was added/);
      // Nor that all changes are listed, which no register has.
      assert.match(words, /This is what came since, as far as that is on record\./);
      assert.doesNotMatch(words, /came or was changed/);
    });

    for (const [what, arrival, past, days] of [
      ['no register has the pack', 'recorded', undefined, []],
      ['no register has the pack, and a paper goes out now', 'published', undefined, []],
      ['the register has the pack since later', 'recorded', packOf('2022-05-09'), []],
      ['the register has the pack of that day', 'published', packOf('2022-05-05'), []],
      ['the register has the pack before', 'published', packOf('2022-05-04'), ['2022-05-05']],
      ['the register has the pack, and git the paper', 'recorded', packOf('2022-05-04'), []],
      [
        'the supplement was published',
        'recorded',
        packOf('2022-05-09', ['2022-05-05']),
        ['2022-05-05'],
      ],
    ] as const) {
      it(`has ${days.length > 0 ? 'a supplement' : 'none'} where ${what}`, async () => {
        const { supplements } = await viewsOf(FILES, '2022-05-10', asInGit(arrival), past);
        assert.deepEqual(
          supplements.map(({ day }) => day),
          days,
        );
      });
    }
  });
});
