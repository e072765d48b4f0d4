import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outSinceElsewhere } from '../../../../src/history/register/first-address.ts';
import { nextEntries, type GoingOut } from '../../../../src/history/register/next-entries.ts';
import { pastOf } from '../../../../src/history/register/paper-past.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';

const MEETING = '/meetings/plans/2026-12-09/';
const [ONE, TWO] = ['1'.repeat(64), '2'.repeat(64)] as [string, string];

const paper = (address: string, sha256 = ONE, kind: GoingOut['kind'] = 'report'): GoingOut => ({
  ...{ kind, address, sha256, isOfToday: false },
});
const at = (name: string, sha256 = ONE): GoingOut => paper(`${MEETING}${name}/`, sha256);

function pastAfter(
  exchanges: readonly (readonly GoingOut[])[],
  what: 'removed' | 'held-back' = 'removed',
): ReturnType<typeof pastOf> {
  let register = EMPTY_REGISTER;
  for (const [index, out] of exchanges.entries()) {
    const day = `2026-12-0${index + 1}`;
    const exchange = { day, time: `${day}T09:00:00Z` };
    const entries = nextEntries(pastOf(register.entries), out, () => ({ what }), exchange);
    register = append(register, entries);
  }
  return pastOf(register.entries);
}

describe('a report whose file got another name is on the site since', () => {
  const address = `${MEETING}new/`;
  for (const [what, exchanges, day] of [
    ['its first day', [[at('old')], [], [at('x', TWO)], [at('old')], [at('new')]], '04'],
    ['its first day, after two new names', [[at('a')], [at('b')], [at('new')]], '01'],
    ['the new day, where another text came', [[at('old')], [at('new', TWO)]], undefined],
    ['the new day, where the old one stayed', [[at('old')], [at('old'), at('new')]], undefined],
    ['the new day, where two could be meant', [[at('a'), at('b')], [at('new')]], undefined],
    ['the new day, where it went before', [[at('old')], [], [at('new')]], undefined],
    [
      'the new day, where it is of another meeting',
      [[paper('/meetings/plans/2026-12-02/old/')], [at('new')]],
      undefined,
    ],
  ] as const) {
    it(what, () => {
      const found = outSinceElsewhere(pastAfter(exchanges), { address }, () => true);
      assert.equal(found?.day.slice(-2), day);
    });
  }
  it('its first day in the very exchange that renames it', () => {
    const past = pastAfter([[at('old')]]);
    const renamed = (isShown: boolean) =>
      outSinceElsewhere(past, { address, sha256: ONE }, () => isShown)?.day;
    assert.equal(renamed(false), '2026-12-01');
    assert.equal(renamed(true), undefined);
  });
});

it('a file that was held back is on the site since its first day, where it comes back as it was', () => {
  const file = (sha256: string) => paper(`${MEETING}bridge/appendix-1.pdf`, sha256, 'file');
  const since = (then: string) =>
    pastAfter([[file(ONE)], [], [file(then)]], 'held-back').get(file(ONE).address)?.outSince?.day;
  assert.equal(since(ONE), '2026-12-01');
  assert.equal(since(TWO), '2026-12-03');
});
