import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frontSheet } from '../../../../layouts/print/front-sheet.ts';
import { supplementSheet } from '../../../../layouts/print/supplement-sheet.ts';
import type { Arrival } from '../../../../src/law/arrival.ts';
import type { FirstOut } from '../../../../src/papers/agenda/meeting.ts';
import type { Papers } from '../../../../src/views/archive-index.ts';
import type { PackPast } from '../../../../src/views/pack/supplement-starts.ts';
import { agendaOf, MEETING, reportOf, viewsOf } from './views-of-pack.ts';

const FILES = {
  'agenda.md': agendaOf('  - report: one\n  - report: two\n'),
  'one.md': reportOf('One'),
  'two.md': reportOf('Two'),
};
const ADDRESS_BEFORE = '/meetings/scrutiny/2022-05-18/';
const plain = (markup: string): string => markup.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

type Came = Partial<Pick<Arrival, 'published' | 'first' | 'source'>>;

/** What the pack of an agenda, and its supplements, say of a paper that came so. */
async function said(
  two: Came,
  agenda: { readonly published?: string; readonly firstOut?: FirstOut } = {},
  pack?: string,
) {
  const { published = '2022-05-03', firstOut } = agenda;
  const version = { sha256: 'a'.repeat(64), address: `${MEETING}public_pack.pdf`, day: pack ?? '', what: 'published', number: 1, withheld: 0 } as const; // prettier-ignore
  const past: PackPast | undefined = pack === undefined ? undefined : { versions: [version], supplements: new Map() }; // prettier-ignore
  const asKnown = ({ meetings, reports }: Papers): Partial<Papers> => ({
    meetings: meetings.map((one) => ({
      ...one,
      published: { kind: 'published', date: published },
      ...(firstOut && { firstOut }),
    })),
    reports: reports.map((one) => {
      const { coming, slug } = one;
      if (slug !== 'two' || !coming?.arrival) return one;
      const arrival: Arrival = { ...coming.arrival, source: 'published', ...two };
      return { ...one, coming: { ...coming, arrival } };
    }),
  });
  const { view, supplements } = await viewsOf(FILES, '2022-05-10', asKnown, past);
  const sheet = frontSheet(view, new Map());
  return {
    later: plain(/<section class="later"[^]*<\/section>/.exec(sheet)?.[0] ?? ''),
    supplements: supplements.map(
      (one) =>
        `${one.day} ${plain(supplementSheet(one, new Map())).match(/Item 2[^.]*/)?.[0] ?? ''}`,
    ),
  };
}

describe('a paper that the public had, had no more, and has again', () => {
  const BACK = { published: '2022-05-09', first: '2022-05-03' };

  it('is on the page of changes, and in the supplement of the day on which it is there again', async () => {
    const { later, supplements } = await said(BACK);
    assert.match(later, /Monday 9 May 2022 Item 2: Two was published before, was not available in between, and is here again\./); // prettier-ignore
    assert.equal(supplements.length, 1);
    assert.match(supplements[0] ?? '', /^2022-05-09 Item 2: Two \(published before, not available in between, and here again\)/); // prettier-ignore
  });

  for (const [what, two, agenda] of [
    ['it was there without a break', { published: '2022-05-03' }, {}],
    ['it was there again before its agenda', BACK, { published: '2022-05-09' }],
    [
      'it was taken off with its agenda, and is there again with it',
      { ...BACK, first: '2022-05-04' },
      { published: '2022-05-09', firstOut: { day: '2022-05-04', at: [] } },
    ],
    ['git alone has its days', { ...BACK, source: 'recorded' }, {}],
  ] as const) {
    it(`is in neither where ${what}`, async () => {
      assert.deepEqual(await said(two, agenda), { later: '', supplements: [] });
    });
  }
});

describe('the page of changes of a meeting that was to be on another day', () => {
  const moved: FirstOut = { day: '2022-05-03', isMoved: true, at: [ADDRESS_BEFORE] };
  const AGENDA = { published: '2022-05-09', firstOut: moved };

  it('says when the agenda was first out, and what came since', async () => {
    const { later, supplements } = await said({ published: '2022-05-06' }, AGENDA);
    assert.match(later, /The agenda was first published on Tuesday 3 May 2022\. This is what came or was changed since\./); // prettier-ignore
    assert.match(later, /Friday 6 May 2022 Item 2: Two was added\./);
    // The first pack of its day has it.
    assert.deepEqual(supplements, []);
  });

  it('makes a supplement of it where the pack of that day was out before', async () => {
    const { supplements } = await said({ published: '2022-05-06' }, AGENDA, '2022-05-03');
    assert.deepEqual(supplements.map((one) => one.slice(0, 10)), ['2022-05-06']); // prettier-ignore
    const { supplements: later } = await said({ published: '2022-05-06' }, AGENDA, '2022-05-09');
    assert.deepEqual(later, []);
  });

  it('says of an agenda that was taken off that it came again', async () => {
    const firstOut = { day: '2022-05-03', at: [] };
    const { later } = await said({ published: '2022-05-10', first: '2022-05-03' }, { published: '2022-05-09', firstOut }); // prettier-ignore
    assert.match(later, /first published on Tuesday 3 May 2022 and taken off, and again on Monday 9 May 2022\./); // prettier-ignore
  });
});
