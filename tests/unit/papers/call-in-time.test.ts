import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkCallInTime } from '../../../src/papers/committee/check-call-in-time.ts';
import type { Council } from '../../../src/papers/council/council.ts';
import { ContentReader } from '../../../src/papers/reading/reader.ts';

type Rules = Pick<Council, 'callIn' | 'governance'>;

describe('for how long decisions can be called in', () => {
  const cabinet = { kind: 'executive', name: 'Cabinet' } as const;
  const scrutiny = { kind: 'scrutiny', name: 'Scrutiny Board' } as const;
  const parish = { kind: 'parish', name: 'Parish Council' } as const;
  const housing = { kind: 'committee', name: 'Housing Committee' } as const;
  const system: Rules['governance'] = [{ form: 'committee-system' }];

  const CASES: readonly (readonly [
    when: string,
    rules: Rules,
    bodies: readonly (typeof cabinet | typeof scrutiny | typeof parish | typeof housing)[],
    asksOf?: string,
  ])[] = [
    ['a cabinet, and nothing is said', { callIn: {}, governance: [] }, [cabinet], 'Cabinet'],
    ['a cabinet, and it is said', { callIn: { workingDays: 7 }, governance: [] }, [cabinet]],
    ['scrutiny alone', { callIn: {}, governance: [] }, [scrutiny]],
    ['a parish', { callIn: {}, governance: [] }, [parish]],
    ['a committee system', { callIn: {}, governance: system }, [housing], 'Housing Committee'],
    [
      'bodies that the council names',
      { callIn: { bodies: ['committee'] }, governance: [] },
      [scrutiny, housing],
      'Housing Committee',
    ],
  ];
  for (const [when, rules, bodies, asksOf] of CASES) {
    it(`${when}: ${asksOf === undefined ? 'nothing is asked' : `it is asked of ${asksOf}`}`, () => {
      const reader = new ContentReader('content');
      checkCallInTime(reader, 'council.yaml', rules, bodies);
      const [found, ...more] = reader.diagnostics;
      assert.equal(more.length, 0);
      assert.equal(found?.code, asksOf === undefined ? undefined : 'call-in-time-missing');
      if (asksOf !== undefined) assert.match(found?.message ?? '', new RegExp(`of ${asksOf} can`));
    });
  }
});
