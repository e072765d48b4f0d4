import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Minutes } from '../../../../../src/papers/minutes/minutes.ts';
import type { SafeHtml } from '../../../../../src/source/safe-html.ts';
import { resolved, someMinute } from '../../minutes/some-minutes.ts';
import { ALL_THERE, agreed, judge, minutesOf, type Setting } from './judged-minutes.ts';

describe('minutes and those of other meetings', () => {
  const first = (own: Partial<Minutes> = {}) =>
    minutesOf('2026-01-20', { present: ALL_THERE, ...own });
  const approving = (text: string, own: Partial<Minutes> = {}) =>
    minutesOf('2026-02-17', {
      present: ALL_THERE,
      minutes: [someMinute('60', [resolved(text)], 'Minutes')],
      ...own,
    });
  const SAYS = 'That the minutes of 20 January 2026 be approved as a correct record.';
  const cases: Record<
    string,
    [all: readonly Minutes[], found: readonly RegExp[], setting?: Setting]
  > = {
    'both say so': [
      [first({ status: { kind: 'approved', on: '2026-02-17' } }), approving(SAYS)],
      [],
    ],
    'the meeting that is named doesn’t say so': [
      [
        first({ status: { kind: 'approved', on: '2026-02-17' } }),
        approving('That the minutes be noted.'),
      ],
      [/^approval-not-said: approved: says 17 February 2026/],
    ],
    'a meeting says so and the file is still a draft': [
      [first(), approving(SAYS)],
      [/^approval-not-taken-over: The meeting of 17 February 2026 approved these minutes/],
    ],
    'the minutes of the last meeting are those of the one before': [
      [
        first({ status: { kind: 'approved', on: '2026-02-17' } }),
        approving('That the minutes of the last meeting be confirmed.'),
      ],
      [],
    ],
    'the second meeting after was held, and they are a draft': [
      [first()],
      [/^minutes-not-approved: .*17 March 2026 was the second/, /^minutes-missing: /],
      { meetings: ['2026-02-17', '2026-03-17'] },
    ],
    'a meeting of more than a month ago has none': [
      [first()],
      [/^minutes-missing: /],
      { meetings: ['2026-02-10'] },
    ],
    'a meeting of this month has none yet': [[first()], [], { meetings: ['2026-03-10'] }],
    'a correction of a minute that isn’t there': [
      [
        first({ status: { kind: 'approved', on: '2026-02-17' }, minutes: [agreed()] }),
        approving(SAYS, {
          minutes: [
            someMinute(
              '60',
              [
                resolved(SAYS),
                {
                  kind: 'correction',
                  line: 8,
                  of: '2026-01-20',
                  minute: '99(c)',
                  words: '' as SafeHtml,
                },
              ],
              'Minutes',
            ),
          ],
        }),
      ],
      [/^minute-not-there: The minutes of 20 January 2026 have no minute 99/],
    ],
  };
  for (const [what, [all, expected, setting]] of Object.entries(cases)) {
    it(`are compared: ${what}`, () => {
      const { found } = judge(all, setting);
      assert.equal(found.length, expected.length, found.join('\n'));
      for (const [at, pattern] of expected.entries()) assert.match(found[at] ?? '', pattern);
    });
  }

  it('say which meeting approved them, and what was corrected since', () => {
    const { minutes } = judge([
      first({ status: { kind: 'approved', on: '2026-02-17' }, minutes: [agreed()] }),
      approving(SAYS, {
        minutes: [
          someMinute(
            '60',
            [
              resolved(SAYS),
              {
                kind: 'correction',
                line: 8,
                of: '2026-01-20',
                minute: '54',
                words: '<p>Pyke left.</p>' as SafeHtml,
              },
            ],
            'Minutes',
          ),
        ],
      }),
    ]);
    assert.equal(minutes[0]?.approvedAt, '/meetings/planning/2026-02-17/');
    assert.deepEqual(minutes[0].corrections, [
      {
        url: '/meetings/planning/2026-02-17/minutes/#minute-60',
        on: '2026-02-17',
        minute: '54',
        words: '<p>Pyke left.</p>',
      },
    ]);
    assert.deepEqual(minutes[1]?.corrects, {
      '2026-01-20': '/meetings/planning/2026-01-20/minutes/',
    });
  });
});
