import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { StatedDecision } from '../../../../src/papers/decision/decision.ts';
import type { StatedNotice } from '../../../../src/papers/notice/notice.ts';
import { recordText } from '../../../../src/papers/text/record-text.ts';

const DECISION = {
  ...{ id: '2026/rope', slug: 'rope', url: '/decisions/2026/rope/', title: 'Rope' },
  ...{ taken: '2026-11-24', municipalYear: 2026, by: { kind: 'officer', post: 'Head of Boats' } },
  ...{ function: 'executive', wards: 'all', parts: [], summary: '', sections: [], closed: [] },
  source: 'decisions/2026/rope.md',
} as unknown as StatedDecision;

const NOTICE = {
  ...{ id: 'N/1', slug: 'n-1', url: '/notices/n-1/', matter: 'A new quay', ofKeyDecision: true },
  ...{ by: { kind: 'named', name: 'Cabinet' }, when: { kind: 'day', on: '2026-12-08' } },
  ...{ municipalYear: 2026, moved: [], wards: [], sections: [], source: 'notices/n-1.md' },
} as unknown as StatedNotice;

const ofDecision = (more: Partial<StatedDecision>): string =>
  recordText({ kind: 'decision', stated: { ...DECISION, ...more } }) ?? '';
const ofNotice = (more: Partial<StatedNotice>): string =>
  recordText({ kind: 'notice', stated: { ...NOTICE, ...more } }) ?? '';

const AGREED = { by: 'scrutiny-chair', on: '2026-11-20' } as const;

describe('the text of a record, by which two versions are compared', () => {
  const cases: readonly (readonly [what: string, text: string, line: string])[] = [
    ['a call-in that is open', ofDecision({ callIn: { kind: 'open' } }), 'Call-in: the decision can be called in'], // prettier-ignore
    ['until when it is', ofDecision({ callIn: { kind: 'open', until: '2026-12-01' } }), 'Call-in: the decision can be called in until Tuesday 1 December 2026'], // prettier-ignore
    ['that there is none', ofDecision({ callIn: { kind: 'closed' } }), 'Call-in: the decision can’t be called in'], // prettier-ignore
    [
      'why there is none, and who agreed',
      ofDecision({
        callIn: {
          kind: 'not',
          why: 'urgent',
          rule: '15(j)',
          agreed: 'the Mayor',
          on: '2026-11-23',
        },
      }),
      'Call-in: the decision can’t be called in, since it is urgent (rule 15(j)), agreed by the Mayor on Monday 23 November 2026',
    ],
    [
      'that the rules exempt it',
      ofDecision({ callIn: { kind: 'not', why: 'exempt', rule: '4' } }),
      'Call-in: the decision can’t be called in, since the council’s rules exempt it (rule 4)',
    ],
    ['that no interest was declared', ofDecision({ interests: [] }), 'Interests: None'],
    [
      'an interest and its dispensation',
      ofDecision({
        interests: [
          { name: 'A Reed', as: 'consulted', nature: 'Owns a boat', dispensation: '2026-11-02' },
        ],
      }),
      'Interest: A Reed (consulted): Owns a boat. Dispensation granted on Monday 2 November 2026.',
    ],
    [
      'an interest without one',
      ofDecision({ interests: [{ name: 'A Reed', dispensation: 'none' }] }),
      'Interest: A Reed No dispensation.',
    ],
    [
      'a general exception',
      ofNotice({
        exception: {
          kind: 'general',
          told: { who: 'The chair of scrutiny', on: '2026-11-24' },
          available: '2026-11-25',
          reason: 'The grant ends',
        },
      }),
      'Less notice: general exception. The chair of scrutiny was told on Tuesday 24 November 2026, and the notice was available on Wednesday 25 November 2026. The grant ends.',
    ],
    [
      'special urgency',
      ofNotice({
        exception: {
          ...{ kind: 'special', agreed: AGREED, reason: 'The quay sinks' },
          ...{ reasonsPublished: '2026-11-21', reported: '2027-01-14' },
        },
      }),
      'Less notice: special urgency. The chair of the relevant scrutiny committee agreed on Friday 20 November 2026 that it is urgent and can’t reasonably be deferred. The quay sinks. Reasons published on Saturday 21 November 2026. Reported to the council on Thursday 14 January 2027.',
    ],
    [
      'what was agreed as urgent in private',
      ofNotice({
        private: { paragraphs: [3], reason: 'A price', urgency: { ...AGREED, reason: 'A bid' } },
      }),
      'Agreed as urgent: the chair of the relevant scrutiny committee agreed on Friday 20 November 2026 that it is urgent and can’t reasonably be deferred. A bid.',
    ],
    [
      'a day that moved',
      ofNotice({
        moved: [{ on: '2026-11-03', from: 'November', to: 'December', why: 'The survey is late' }],
      }),
      'Moved on Tuesday 3 November 2026: from November to December, The survey is late',
    ],
    ['what it moved from alone', ofNotice({ moved: [{ from: 'May' }] }), 'Moved: from May'],
  ];
  for (const [what, text, line] of cases) {
    it(`says ${what} in words`, () => {
      assert.ok(text.split('\n').includes(line), text);
      assert.doesNotMatch(text, /[{}]|\b\d{4}-\d\d-\d\d\b|undefined/);
    });
  }

  it('says nothing of what the record doesn’t', () => {
    assert.doesNotMatch(ofDecision({}) + ofNotice({}), /call-in|interest|notice:|urgent|moved/i);
  });
});
