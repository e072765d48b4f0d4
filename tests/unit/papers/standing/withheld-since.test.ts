import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { receivedDate } from '../../../../layouts/components/papers/received.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEvent } from '../../../../src/history/register/register-line.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import { BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

const ADDRESS = '/meetings/scrutiny/2022-05-11/one/';
const EXEMPT = FIELDS.replace(
  'exempt: false',
  'exempt: { paragraphs: [3], reason: It has bids., public-interest: It would harm the tender., review: 2023-05-01, registered-elsewhere: false }',
).replace('published: 2022-05-03\n', '');

type Event = readonly [day: string, what: RegisterEvent];

const pastAfter = (events: readonly Event[]) =>
  pastOf(
    append(
      EMPTY_REGISTER,
      events.map(([day, what], at) => ({
        ...{ day, what, kind: 'report', address: ADDRESS, time: `${day}T09:00:00Z` },
        ...((what === 'published' || what === 'changed') && { sha256: String(at).repeat(64) }),
        ...(what === 'found' && { sha256: String(at).repeat(64), since: '2022-04-20' }),
      })),
    ).entries,
  );

/** What the page of the report says on a day of when it came out, and of its last change. */
async function saidOn(today: string, events: readonly Event[], fields = EXEMPT): Promise<string> {
  const { archive } = await loadCouncil(
    { [REPORT]: paper(fields, BODY) },
    {
      ...{ today, past: pastAfter(events) },
      dates: () => ({ kind: 'recorded', date: '2022-04-29', changed: { on: '2022-05-06' } }),
    },
  );
  const [report] = archive?.reports ?? [];
  assert.ok(report);
  const words = String(receivedDate(report.published)).replace(/<[^>]+>/g, '');
  return `${words}${report.changes ? `; changed ${report.changes.changed}` : ''}`;
}

const OUT: Event = ['2022-05-03', 'published'];
const WITHHELD: Event = ['2022-05-06', 'withheld'];

/** [what, what the register has, what the page says on each of three days]. */
const CASES: readonly (readonly [string, readonly Event[], string])[] = [
  ['was published before', [OUT, WITHHELD], 'Published here 3 May 2022, withheld since 6 May 2022'],
  [
    'was published, and changed before',
    [OUT, ['2022-05-04', 'changed'], WITHHELD],
    'Published here 3 May 2022, withheld since 6 May 2022',
  ],
  [
    'was held back first, to be checked',
    [OUT, ['2022-05-05', 'held-back'], WITHHELD],
    'Published here 3 May 2022, withheld since 6 May 2022',
  ],
  [
    'was withheld, opened and withheld again',
    [OUT, ['2022-05-04', 'withheld'], ['2022-05-05', 'returned'], WITHHELD],
    'Published here 3 May 2022, withheld since 6 May 2022',
  ],
  [
    'was there when the register began',
    [['2022-05-03', 'found'], WITHHELD],
    'In the council’s records since 20 April 2022, withheld since 6 May 2022',
  ],
];

describe('a report that is withheld', () => {
  for (const [what, events, said] of CASES) {
    it(`says the same on each day where it ${what}`, async () => {
      const days = ['2022-05-06', '2022-05-09', '2022-06-01'];
      assert.deepEqual(
        await Promise.all(days.map((day) => saidOn(day, events))),
        days.map(() => said),
      );
    });
  }

  it('is withheld since the day on which it is withheld first', async () => {
    const said = 'Published here 3 May 2022, withheld since 9 May 2022';
    assert.equal(await saidOn('2022-05-09', [OUT]), said);
  });

  it('was not published where the register has it as withheld alone', async () => {
    assert.doesNotMatch(await saidOn('2022-05-09', [WITHHELD]), /ublished here|withheld since/);
  });

  it('is changed as any other where it is open again', async () => {
    const open = EXEMPT.replace(/exempt: \{.*\}/, 'exempt: false');
    assert.equal(
      await saidOn('2022-05-09', [OUT, WITHHELD], open),
      'Here again since 9 May 2022, first published here 3 May 2022; changed 2022-05-09',
    );
  });
});

describe('an appendix that is withheld', () => {
  const FILE = `${ADDRESS}appendix-1.pdf`;
  const ITS_FIELDS = FIELDS.replace(
    'background-papers: []',
    `appendices:
  - title: Bids
    exempt: { paragraphs: [3], reason: It has bids., public-interest: It would harm the tender., review: 2023-05-01, registered-elsewhere: false }
background-papers: []`,
  );

  async function saidOfFile(today: string, events: readonly Event[]): Promise<string | undefined> {
    const past = pastOf(
      append(
        EMPTY_REGISTER,
        events.map(([day, what]) => ({
          ...{ day, what, kind: 'file', address: FILE, time: `${day}T09:00:00Z` },
          ...(what !== 'withheld' && { sha256: '1'.repeat(64) }),
        })),
      ).entries,
    );
    const { archive } = await loadCouncil({ [REPORT]: paper(ITS_FIELDS, BODY) }, { today, past });
    const state = archive?.reports[0]?.appendices[0]?.state;
    assert.ok(state?.kind === 'withheld');
    return state.published && String(receivedDate(state.published)).replace(/<[^>]+>/g, '');
  }

  const SAID = 'Published here 3 May 2022, withheld since 6 May 2022';
  for (const [what, today, events, said] of [
    ['on the day', '2022-05-06', [OUT], SAID],
    ['in the next build of that day', '2022-05-06', [OUT, WITHHELD], SAID],
    ['later', '2022-06-01', [OUT, WITHHELD], SAID],
    ['of one that the public never had', '2022-06-01', [], undefined],
  ] as const) {
    it(`says when it was published, and since when it is withheld: ${what}`, async () => {
      assert.equal(await saidOfFile(today, events), said);
    });
  }
});
