import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withdrawnPapers } from '../../../src/build/next-register.ts';
import type { MeetingFacts } from '../../../src/papers/meeting-facts.ts';
import type { RecordFacts } from '../../../src/papers/record/record-facts.ts';

const AT = '/meetings/cab/2026-03-18/';

/** A meeting whose papers each say this of their earlier texts. */
const meetingWith = (changed: object): MeetingFacts =>
  ({
    agenda: { agenda: { url: AT }, stated: { changed } },
    minutes: { minutes: { url: `${AT}minutes/` }, stated: { changed } },
    reports: [{ report: { url: `${AT}bridge/` }, stated: { changed } }],
  }) as unknown as MeetingFacts;

const recordWith = (changed: object): RecordFacts[] =>
  [
    { url: '/decisions/2026/zone/', record: { kind: 'decision', stated: { changed } } },
    { url: '/notices/kd1/', record: { kind: 'notice', stated: { changed } } },
    { url: '/decisions/', record: { kind: 'call-in', stated: { changed } } },
    { url: '/notices/kd2/' },
  ] as unknown as RecordFacts[];

describe('the earlier texts of papers that are withdrawn', () => {
  it('are those of agendas, minutes and reports', () => {
    const said = { reason: 'A figure was taken out.', earlier: 'withdrawn' };
    assert.deepEqual(
      [...withdrawnPapers([meetingWith(said)]).keys()],
      [AT, `${AT}minutes/`, `${AT}bridge/`],
    );
  });
  it('are those of decisions and notices, which call-ins and what can’t be read have none of', () => {
    const said = { reason: 'A name was taken out.', earlier: 'withdrawn' };
    assert.deepEqual(
      [...withdrawnPapers([], recordWith(said)).keys()],
      ['/decisions/2026/zone/', '/notices/kd1/'],
    );
    assert.equal(withdrawnPapers([], recordWith({ reason: 'A slip.' })).size, 0);
  });
  it('and of none that only says why it was changed', () => {
    assert.equal(withdrawnPapers([meetingWith({ reason: 'A slip.' })]).size, 0);
  });
});
