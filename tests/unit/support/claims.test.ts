import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { saidTooEarly, wrongClaims } from '../../support/site/claims.ts';

/** What no page says (law.md of what may be claimed), each in words of its own. */
const NEVER = [
  'The meeting was lawful.',
  'Notice was valid.',
  'Published in accordance with section 100B(4)(a).',
  'The law requires this on the website.',
  'This must not be published.',
  'The item may not be considered.',
  'The late item was admitted.',
  'RESOLVED – That the public be excluded.',
  'The decision was not called in, and took effect.',
  'A decision can be called in only once.',
  'The paper may be destroyed.',
  'These are all decisions of the Cabinet.',
  'No interests were declared.',
  'The site meets WCAG 2.2.',
  'Nothing is missing: that is guaranteed.',
  'He committed an offence under the Act.',
  '28 clear calendar days.',
  'By section 243 a Sunday doesn’t count.',
  'The public interest has been tested.',
  'The council failed to reply.',
  'Notice of a private meeting was given on Tuesday 1 December 2026.',
  'The chair agreed on Tuesday 1 December 2026 that it is urgent.',
  'No representations were received.',
  'This is marked as exempt.',
  'It can be called in until Friday.',
  'Open for: 5 clear working days before the meeting.',
  'The site is fully compliant.',
  'The right to inspect this ended on 1 May 2024.',
];

const MAY_BE_SAID = [
  'On this site’s agenda since Tuesday 1 December 2026: 5 clear working days before the meeting.',
  'The council says that notice of a private meeting was given on Tuesday 1 December 2026.',
  'The council says that the chair agreed on Tuesday 1 December 2026 that it is urgent.',
  'The council has marked this as exempt under paragraph 3.',
  'No call-in is recorded.',
  'Under the council’s rule 16.3, this decision can be called in until 5.00 pm on Friday.',
  'The meeting was to be asked to resolve that the public be excluded.',
];

describe('what no page may claim', () => {
  for (const text of NEVER) {
    it(`is found: ${text}`, () => assert.notDeepEqual(wrongClaims(text), []));
  }
  for (const text of MAY_BE_SAID) {
    it(`isn’t: ${text}`, () => assert.deepEqual(wrongClaims(text), []));
  }
});

describe('what is said to have happened', () => {
  for (const [text, tooEarly] of [
    ['Called on Wednesday 30 December 2026 at shorter notice.', true],
    ['Published here on Tuesday 2 December 2026.', true],
    ['On the council’s website since 2 December 2026.', true],
    ['The chair agreed on 9 December 2026.', true],
    ['Published here on Tuesday 1 December 2026.', false],
    ['To be published on Tuesday 8 December 2026, as the council states.', false],
    ['Notice is to be given on Tuesday 8 December 2026.', false],
    ['To be held on Tuesday 8 December 2026.', false],
  ] as const) {
    it(`${tooEarly ? 'can’t have' : 'may have'}: ${text}`, () =>
      assert.equal(saidTooEarly(text, '2026-12-01').length > 0, tooEarly));
  }
});
