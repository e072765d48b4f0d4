import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printedDecision } from '../../../../layouts/print/decision.ts';
import type { Decision } from '../../../../src/papers/decision/decision.ts';
import type { DecisionView } from '../../../../src/views/decisions/decision-views.ts';

const ENDS = 'The time for call-in lasts until Tuesday 8 December 2026.';
const NOT = 'The council says that this decision can’t be called in. It is urgent (rule 9).';

function printed(
  decision: Partial<Record<keyof Decision, unknown>>,
  view: Partial<DecisionView> = {},
): string {
  const whole = {
    ...{ url: '/decisions/2026/rope/', title: 'Rope', reference: 'OD-1', taken: '2026-11-24' },
    ...{ by: { officer: 'Head of Boats' }, wards: [], parts: [], closed: [], callIns: [] },
    ...{ decision: [], html: '', reasons: '', alternatives: '', interests: [], consulted: [] },
    sections: [],
    received: { kind: 'unknown', why: 'no-repository' },
    ...decision,
  } as unknown as Decision;
  return printedDecision({
    ...{ url: whole.url, title: whole.title, description: '', breadcrumbs: [] },
    ...{ taker: 'Head of Boats', decision: whole, ...view },
  })
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const open = { kind: 'open' };
const state = (label: string, parts: readonly object[] = [], sentence = '') => ({
  ...{ label, sentence, isOpen: true, parts },
});

describe('a printed decision', () => {
  for (const [what, decision, view, expected] of [
    ['that can be called in', { callIn: open, callInState: state('Open') }, { callInEnds: ENDS }, ENDS], // prettier-ignore
    [
      'of which a part can’t be called in',
      {
        callIn: open,
        callInState: state('Open', [
          { part: 'a', state: 'open', label: 'Open for call-in' },
          { part: 'b', state: 'not-eligible', label: 'Can’t be called in' },
        ]),
      },
      { callInEnds: ENDS },
      `${ENDS} Part (b): Can’t be called in.`,
    ],
    [
      'that can’t be called in',
      { callIn: { kind: 'closed' }, callInState: state('Can’t be called in', [], NOT) },
      {},
      NOT,
    ],
  ] as const) {
    it(`${what} says so, in words that are true on any day`, () => {
      const text = printed(decision, view);
      assert.ok(text.includes(`Call-in ${expected}`), text);
      assert.doesNotMatch(text, /open for call-in/i);
    });
  }

  for (const [what, decision] of [
    ['nothing is known of call-in', {}],
    ['it isn’t published', { callIn: open, callInState: state('Not open yet', [], 'Opens later.') }], // prettier-ignore
  ] as const) {
    it(`says nothing of call-in where ${what}`, () => {
      assert.doesNotMatch(printed(decision), /call-in/i);
    });
  }

  for (const [under, expected] of [
    ['planning/2026-02-17#P70', 'Minute P70 of the meeting of 17 February 2026'],
    ['planning/2026-02-17-2#P70', 'Minute P70 of the meeting of 17 February 2026'],
    ['planning/2026-02-30#2', 'planning/2026-02-30#2'],
    ['planning/2025-09-99#2', 'planning/2025-09-99#2'],
    ['planning/0000-00-00#2', 'planning/0000-00-00#2'],
    ['Scheme of Delegation 4.7', 'Scheme of Delegation 4.7'],
  ] as const) {
    it(`under ${under} is printed as ${expected}`, () => {
      const by = { kind: 'officer', title: 'Head of Boats', under };
      const text = printed({ by });
      assert.ok(text.includes(`Under ${expected} Decided on`), text);
    });
  }
});
