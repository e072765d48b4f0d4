import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA, COMMITTEE, loadCouncil } from '../temporary-council.ts';

/** The last day for the papers of a meeting of 11 May 2022, whose agenda says more. */
async function lastDay(kind: string, more: string, published: string, today = '2022-05-09') {
  const agenda = AGENDA.replace('2022-05-03', published).replace('items:', `${more}items:`);
  const { archive } = await loadCouncil(
    {
      'committees/scrutiny.md': COMMITTEE.replace('kind: scrutiny', `kind: ${kind}`),
      'meetings/scrutiny/2022-05-11/agenda.md': agenda,
    },
    { today },
  );
  const [meeting] = archive?.meetings ?? [];
  assert.ok(meeting);
  return meeting.lastDayForPapers;
}

const called = (day: string) => `convened: { on: ${day}, reason: A wall fell. }\n`;

describe('the last day for the papers of a meeting', () => {
  for (const kind of ['committee', 'executive', 'area', 'scrutiny', 'council', 'parish']) {
    it(`is not said of a ${kind} that was called after it`, async () => {
      assert.equal(await lastDay(kind, called('2022-05-09'), '2022-05-09'), undefined);
    });
  }
  for (const [what, more, published, today, day] of [
    ['is five clear days before', '', '2022-05-03', '2022-05-03', '2022-05-03'],
    [
      'is said where the meeting was called in time',
      called('2022-04-28'),
      '2022-04-28',
      '2022-05-03',
      '2022-05-03',
    ],
    [
      'is said where the meeting was called on it',
      called('2022-05-03'),
      '2022-05-03',
      '2022-05-03',
      '2022-05-03',
    ],
    [
      'is said where the agenda was there before the call',
      called('2022-05-09'),
      '2022-05-03',
      '2022-05-09',
      '2022-05-03',
    ],
    [
      'is said where the call is still to come',
      called('2022-05-10'),
      '2022-05-10',
      '2022-05-09',
      '2022-05-03',
    ],
    ['is not said once the meeting was held', '', '2022-05-03', '2022-05-12', undefined],
  ] as const) {
    // prettier-ignore
    it(what, async () => {
      assert.equal(await lastDay('committee', more, published, today), day);
    });
  }
});
