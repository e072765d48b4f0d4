import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../src/history/register/register-line.ts';
import { papersByMeeting, staysOf } from '../../../../src/views/pack/stays.ts';

const [HERE, BEFORE, OTHER] = [
  '/meetings/plans/2026-10-28/',
  '/meetings/plans/2026-10-21/',
  '/meetings/plans/2026-11-11/',
];

type Line = readonly [day: number, what: RegisterEntry['what'], address: string, text?: string];

/** "dock 5-8 taken-off": what was with the meeting for some days, each exchange on a day of October. */
function staysAfter(lines: readonly Line[]): string[] {
  const past = pastOf(
    lines.map(([day, what, address, text = address.split('/').at(-2)], at): RegisterEntry => {
      const date = `2026-10-${String(day).padStart(2, '0')}`;
      const isThere = !['removed', 'withheld', 'held-back'].includes(what);
      const kind = address.endsWith('/') ? 'report' : 'file';
      return {
        ...{ number: at + 1, day: date, time: `${date}T08:00:00Z`, what, kind, address },
        ...(isThere && {
          sha256: Buffer.from(text ?? '')
            .toString('hex')
            .padEnd(64, '0'),
        }),
      };
    }),
  );
  const folders = [BEFORE, HERE];
  const papers = folders.flatMap((folder) => papersByMeeting(past).get(folder) ?? []);
  return staysOf(folders, papers).map(
    ({ url, came, left, how }) =>
      `${url.slice(HERE.length)} ${Number(came.slice(-2))}-${Number(left.slice(-2))} ${how}`,
  );
}

const DOCK = `${HERE}dock/`;

describe('the days for which a paper was with its meeting', () => {
  for (const [what, lines, stays] of [
    ['ended as it was taken off', [[5, 'published', DOCK], [8, 'removed', DOCK]], ['dock/ 5-8 taken-off']],
    ['ended as it was withheld', [[5, 'published', DOCK], [8, 'withheld', DOCK]], ['dock/ 5-8 withheld']],
    ['ended twice', [[5, 'published', DOCK], [8, 'withheld', DOCK], [9, 'returned', DOCK], [12, 'withheld', DOCK]], ['dock/ 5-8 withheld', 'dock/ 9-12 withheld']],
    ['ended as it went to another meeting', [[5, 'published', DOCK], [8, 'removed', DOCK], [8, 'published', `${OTHER}dock/`]], ['dock/ 5-8 moved']],
    ['ended as it went to another meeting, and it is back', [[5, 'published', DOCK], [8, 'removed', DOCK], [8, 'published', `${OTHER}dock/`], [9, 'removed', `${OTHER}dock/`], [9, 'published', DOCK]], ['dock/ 5-8 moved']],
    ['ended as an appendix was taken off', [[5, 'published', `${DOCK}appendix-1.pdf`, 'map'], [8, 'removed', `${DOCK}appendix-1.pdf`]], ['dock/appendix-1/ 5-8 taken-off']],
    ['go on while it is there', [[5, 'published', DOCK]], []],
    ['go on as it is changed', [[5, 'published', DOCK], [8, 'changed', DOCK]], []],
    ['go on as it gets another name', [[5, 'published', DOCK], [8, 'removed', DOCK], [8, 'published', `${HERE}quay/`, 'dock']], []],
    ['go on as its meeting gets another day', [[5, 'published', `${BEFORE}dock/`], [8, 'removed', `${BEFORE}dock/`], [8, 'published', DOCK]], []],
    ['go on while a file is being checked', [[5, 'published', DOCK], [8, 'held-back', DOCK], [9, 'returned', DOCK]], []],
    ['never began where it was withheld from the beginning', [[5, 'withheld', DOCK], [8, 'removed', DOCK]], []],
  ] as const) {
    it(what, () => { assert.deepEqual(staysAfter(lines), stays); });
  } // prettier-ignore
});
