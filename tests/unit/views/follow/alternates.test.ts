import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { alternatesOf } from '../../../../src/views/follow/alternates.ts';

const ALL = ['/feeds/papers.atom', '/calendars/all.ics'];

describe('a page names the feeds and calendars of what it is about', () => {
  for (const [url, own] of [
    ['/', []],
    ['/committees/', []],
    [
      '/committees/plans-panel/',
      ['/feeds/committees/plans-panel.atom', '/calendars/committees/plans-panel.ics'],
    ],
    [
      '/committees/plans-panel/2021-22/',
      ['/feeds/committees/plans-panel.atom', '/calendars/committees/plans-panel.ics'],
    ],
    [
      '/meetings/plans-panel/2022-05-11/a-report/',
      ['/feeds/committees/plans-panel.atom', '/calendars/committees/plans-panel.ics'],
    ],
    ['/wards/armley/', ['/feeds/wards/armley.atom']],
    ['/matters/', []],
    ['/matters/2/', []],
    ['/matters/corn-exchange/2/', ['/feeds/matters/corn-exchange.atom']],
    ['/people/', []],
    ['/people/ann/2025-26/', ['/feeds/people/ann.atom']],
    [
      '/meetings/plans-panel/2022-05-11/minutes/',
      [
        '/feeds/committees/plans-panel.atom',
        '/calendars/committees/plans-panel.ics',
        '/feeds/decisions.atom',
      ],
    ],
    ['/pillars/health/', ['/feeds/pillars/health.atom']],
    ['/register/meetings/plans-panel/', []],
  ] as const) {
    it(url, () => {
      assert.deepEqual(
        alternatesOf(url).map((one) => one.url),
        [...own, ...ALL],
      );
    });
  }
});
