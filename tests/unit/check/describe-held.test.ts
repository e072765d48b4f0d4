import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeHeld, describeStopping } from '../../../src/check/describe-held.ts';
import type { Diagnostic } from '../../../src/rules/diagnostic.ts';

const paper = (file: string, ...codes: string[]) => ({ file, what: 'report', codes });
const error = (file: string, code: string): Diagnostic => ({
  ...{ file, code, line: 1, column: 1, severity: 'error', message: 'It is wrong.' },
});

describe('what is said of papers that are held back', () => {
  for (const [which, held, said] of [
    [
      'one that its agenda names',
      [paper('roads.md', 'link-broken')],
      /^1 paper is held back until the errors in it are corrected\. The site says that it is being checked; everything else is published\.\n {2}roads\.md \(report\): link-broken\n$/,
    ],
  ] as const) {
    it(which, () => assert.match(describeHeld(held), said));
  }
});

describe('which errors stopped everything', () => {
  const agenda = error('agenda.md', 'date-impossible');
  const report = error('roads.md', 'link-broken');
  const stopping = [{ file: 'agenda.md', codes: ['date-impossible'] }];

  it('are named where others would have held back their own paper alone', () => {
    assert.equal(
      describeStopping(stopping, [agenda, report]),
      'Of the errors, one stops everything; the others hold back their own paper alone.\n  agenda.md: date-impossible\n',
    );
  });

  it('are counted', () => {
    const both = [{ file: 'agenda.md', codes: ['date-impossible', 'time-invalid'] }];
    assert.match(
      describeStopping(both, [agenda, error('agenda.md', 'time-invalid'), report]),
      /^Of the errors, 2 stop everything; .*\n {2}agenda\.md: date-impossible, time-invalid\n$/,
    );
  });

  for (const [where, diagnostics] of [
    ['each of them did', [agenda]],
    ['beside them there are only warnings', [agenda, { ...report, severity: 'warning' as const }]],
  ] as const) {
    it(`are not named where ${where}`, () =>
      assert.equal(describeStopping(stopping, diagnostics), ''));
  }

  it('are not named where none did', () => assert.equal(describeStopping([], [report]), ''));
});
