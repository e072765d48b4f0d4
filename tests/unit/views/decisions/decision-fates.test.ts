import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decisionRows } from '../../../../layouts/components/decisions/decision-rows.ts';
import type { MinuteBlock } from '../../../../src/papers/minutes/minutes.ts';
import { indexArchive } from '../../../../src/views/archive-index.ts';
import { entryOf } from '../../../../src/views/decisions/decision-entry.ts';
import { decisionsView } from '../../../../src/views/decisions/decision-views.ts';
import { resolved, someMinute, someMinutesOnDay } from '../../papers/minutes/some-minutes.ts';
import { archiveOf, THIS_VOLUME } from '../three-years.ts';

const outcome = (words: string): MinuteBlock => ({ kind: 'outcome', line: 1, words });
const part = (title: string): MinuteBlock =>
  ({ kind: 'part', of: 'application', line: 1, title }) as unknown as MinuteBlock;
const fate = (more: object): MinuteBlock => ({ kind: 'fate', line: 1, ...more }) as MinuteBlock;
const DECIDED = resolved('That it be so.');

/** The tags of the decisions of a minute, the newest first, as "Granted (yes)". */
async function tagsOf(blocks: readonly MinuteBlock[]): Promise<string[]> {
  const minutes = someMinutesOnDay({
    ...{ committee: 'scrutiny', date: '2022-05-11', municipalYear: '2022-23' },
    ...{ meeting: '/meetings/scrutiny/2022-05-11/', url: '/meetings/scrutiny/2022-05-11/minutes/' },
    minutes: [someMinute('1', blocks)],
  });
  const index = indexArchive({ ...(await archiveOf(THIS_VOLUME)), minutes: [minutes] });
  const rows = String(decisionRows(decisionsView(index).latest));
  return [...rows.matchAll(/tag--([a-z-]+)">([^<]*)</g)].map(
    ([, kind, text]) => `${text} (${kind})`,
  );
}

describe('the tag of a decision', () => {
  const cases: readonly (readonly [string, readonly MinuteBlock[], readonly string[]])[] = [
    ['is the word of the minutes', [DECIDED], ['Resolved (yes)']],
    ['is that of noting', [{ ...DECIDED, verb: 'noted' } as MinuteBlock], ['Noted (settled)']],
    [
      'is that of a recommendation',
      [{ ...DECIDED, verb: 'recommended' } as MinuteBlock],
      ['Recommended (news)'],
    ],
    ['is the outcome where minutes have one', [DECIDED, outcome('GRANTED')], ['Granted (yes)']],
    ['is never green for a refusal', [DECIDED, outcome('Refused.')], ['Refused (settled)']],
    [
      'is never green for what is not granted',
      [DECIDED, outcome('Not approved')],
      ['Not approved (settled)'],
    ],
    [
      'waits for what is deferred',
      [DECIDED, outcome('Deferred for a visit')],
      ['Deferred for a visit (wait)'],
    ],
    [
      'waits for an item that was deferred',
      [DECIDED, fate({ what: 'deferred' })],
      ['Deferred (wait)'],
    ],
    [
      'leaves out the fate of one item of several',
      [DECIDED, fate({ what: 'deferred', items: ['2'] })],
      ['Resolved (yes)'],
    ],
    [
      'leaves out the order of business',
      [DECIDED, fate({ what: 'taken-after' })],
      ['Resolved (yes)'],
    ],
  ];
  for (const [what, blocks, expected] of cases) {
    it(what, async () => assert.deepEqual(await tagsOf(blocks), expected));
  }

  it('is of its own application, and of no other of the minute', async () => {
    const [one, two] = [resolved('That one be so.'), resolved('That two be so.')];
    const blocks = [part('One'), one, outcome('Granted'), part('Two'), two, outcome('Refused')];
    assert.deepEqual((await tagsOf(blocks)).sort(), ['Granted (yes)', 'Refused (settled)']);
  });
});

describe('a decision that was taken without a meeting', () => {
  const record = (summary: string) =>
    entryOf({
      ...{ title: 'One', url: '/decisions/2026/1/', taken: '2026-02-17', wards: 'all', summary },
      by: { kind: 'officer', post: 'Head of Service' },
    } as unknown as Parameters<typeof entryOf>[0]).decided;
  for (const [summary, expected] of [
    ['DECIDED – To award it.', { verb: 'decided', text: 'To award it.' }],
    ['Resolved: That it go on.', { verb: 'resolved', text: 'That it go on.' }],
    ['Decision - Refused.', { verb: 'decided', text: 'Refused.' }],
    ['To award it.', { text: 'To award it.' }],
    ['Well-being: to award it.', { text: 'Well-being: to award it.' }],
    ['Decided upon a scheme.', { text: 'Decided upon a scheme.' }],
    ['', undefined],
  ] as const) {
    it(`has how it was decided apart from “${summary}”`, () => {
      assert.deepEqual(record(summary), expected);
    });
  }
});
