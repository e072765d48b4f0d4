import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withdrawnPapers } from '../../../src/build/next-register.ts';
import type { MeetingFacts } from '../../../src/papers/meeting-facts.ts';

const AT = '/meetings/cab/2026-03-18/';

/** A meeting whose papers each say this of their earlier texts. */
const meetingWith = (changed: object): MeetingFacts =>
  ({
    agenda: { agenda: { url: AT }, stated: { changed } },
    minutes: { minutes: { url: `${AT}minutes/` }, stated: { changed } },
    reports: [{ report: { url: `${AT}bridge/` }, stated: { changed } }],
  }) as unknown as MeetingFacts;

describe('the earlier texts of papers that are withdrawn', () => {
  it('are those of agendas, minutes and reports', () => {
    const said = { reason: 'A figure was taken out.', earlier: 'withdrawn' };
    assert.deepEqual(
      [...withdrawnPapers([meetingWith(said)]).keys()],
      [AT, `${AT}minutes/`, `${AT}bridge/`],
    );
  });
  it('and of none that only says why it was changed', () => {
    assert.equal(withdrawnPapers([meetingWith({ reason: 'A slip.' })]).size, 0);
  });
});
