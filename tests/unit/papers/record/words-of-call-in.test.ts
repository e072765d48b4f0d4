import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callInSaid, outcomesSaid } from '../../../../src/papers/minutes/call-in-said.ts';
import { isStandingBusiness } from '../../../../src/papers/minutes/standing-business.ts';

describe('what minutes say of call-in', () => {
  const said: readonly (readonly [string, unknown])[] = [
    ['until 5.00 pm on 22 January 2026', { kind: 'open', until: '2026-01-22' }],
    ['yes', { kind: 'open' }],
    ['not open to call-in: urgent', { kind: 'closed', parts: [] }],
    ['parts (b) and (2a) aren’t subject to call-in', { kind: 'closed', parts: ['b', '2a'] }],
    ['This decision is exempt under rule 15', { kind: 'closed', parts: [] }],
    ['parts (b) and (c) were called in on 10 February 2026.', undefined],
    ['No call-in was received.', undefined],
    ['does not apply: Procedure Rule 15(b)', { kind: 'closed', parts: [] }],
    ['not open, under Standing Orders 12 (3) and (4)', { kind: 'closed', parts: [] }],
    ['not open (regulation 10(3)(b))', { kind: 'closed', parts: [] }],
    ['not open under section 9(b) of the Act', { kind: 'closed', parts: [] }],
    ['(b) is exempt under paragraph 14(a) of the Rules', { kind: 'closed', parts: ['b'] }],
    ['paragraph (b) is not open to call-in', { kind: 'closed', parts: ['b'] }],
    ['(a) open until 11 February 2026; (b) not open', { kind: 'closed', parts: ['b'] }],
    ['not open to call-in: exceptional urgency', { kind: 'closed', parts: [] }],
    ['not open to call-in; urgent, agreed by the Chair', { kind: 'closed', parts: [] }],
    [
      'not open to call-in; agreed by the Chair of Scrutiny on 5 October 2026 as urgent.',
      { kind: 'closed', parts: [] },
    ],
    [
      'not open to call-in. The offer of the grant closes on 9 October 2026.',
      { kind: 'closed', parts: [] },
    ],
    [
      'not open to call-in: the grant is subject to a deadline; works must begin by 12 October.',
      { kind: 'closed', parts: [] },
    ],
    ['by 5.00 pm on 22 January 2026', { kind: 'open', until: '2026-01-22' }],
    ['requested by Councillor Tarrow', undefined],
    [
      'not open to call-in; (a) is open until 11 February 2026',
      { kind: 'unclear', sentence: 'not open to call-in; (a) is open until 11 February 2026' },
    ],
    [
      'not open; the rest can be called in by noon on 11 February 2026',
      {
        kind: 'unclear',
        sentence: 'not open; the rest can be called in by noon on 11 February 2026',
      },
    ],
    [
      'until 11 February 2026; the recommendation is not open',
      { kind: 'unclear', sentence: 'until 11 February 2026; the recommendation is not open' },
    ],
  ];
  for (const [words, expected] of said) {
    it(`reads “${words}”`, () => assert.deepEqual(callInSaid(words), expected));
  }

  it('reads outcomes, and says which it can’t', () => {
    assert.deepEqual(
      outcomesSaid('C84(a), (b) referred to Council; CMD/2026/12 – released; C9 thought about.'),
      {
        outcomes: [
          { of: 'C84', parts: ['a', 'b'], what: 'referred-to-council' },
          { of: 'CMD/2026/12', parts: [], what: 'released' },
        ],
        unclear: ['C9 thought about'],
      },
    );
  });

  const business: readonly (readonly [string, string, boolean])[] = [
    ['Exclusion of the public', 'That the public be excluded for the next item.', true],
    ['Lease', 'That under section 100A(4) the press and public be excluded.', true],
    ['Minutes', 'That the minutes be confirmed.', true],
    ['Minutes of the task group', 'That the recommendations of the group be adopted.', false],
    ['Budget', 'That the report be noted.', false],
    ['Date of next meeting', 'That the date of the next meeting be 3 March.', true],
  ];
  for (const [title, text, expected] of business) {
    it(`${expected ? 'leaves out' : 'keeps'} “${title}: ${text}”`, () => {
      assert.equal(isStandingBusiness({ title }, { text }), expected);
    });
  }
});
