import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMinutes, plainText } from '../../../support/record-cases.ts';
import { HEAD } from './brought-in-text.ts';

/** The headings of minutes, each with the one line below it. */
function minutesIn(lines: string): string[] {
  const minutes = asMinutes(plainText(`${HEAD}\n${lines}\n`));
  assert.deepEqual(minutes.proof.lost, []);
  assert.doesNotMatch(minutes.markdown, /^\d+\\\. \p{Lu}/mu);
  return minutes.markdown
    .split(/^## /m)
    .slice(1)
    .map((one) => one.trim().replace(/\s*\n\s*/g, ' | '));
}

describe('minutes that are out of order', () => {
  const rows: [what: string, numbers: string[], sign?: string][] = [
    ['a minute taken before the one above it', ['45', '47', '46', '48'], '.'],
    ['backwards', ['3', '2', '1'], '.'],
    ['the last first', ['5', '1', '2', '3', '4'], '.'],
    ['one at the end', ['1', '2', '4', '5', '3'], '.'],
    ['two that were moved', ['45', '48', '46', '47'], '.'],
    ['numbers without a sign', ['45', '47', '46', '48']],
    ['numbers with a bracket', ['45', '47', '46', '48'], ')'],
    ['numbers of a year', ['101/25', '103/25', '102/25', '104/25']],
    ['numbers with a letter', ['C45', 'C47', 'C46', 'C48']],
  ];
  for (const [what, numbers, sign = ''] of rows) {
    for (const tab of [' ', '\t']) {
      it(`are each tied to their own heading: ${what}${tab === '\t' ? ', with tabs' : ''}`, () => {
        const lines = numbers.map(
          (number) => `${number}${sign}${tab}Matter of ${number}\nThat ${number} was discussed.`,
        );
        assert.deepEqual(
          minutesIn(lines.join('\n')),
          numbers.map((number) => `${number} Matter of ${number} | That ${number} was discussed.`),
        );
      });
    }
  }

  const twins: [what: string, lines: string, headings: string[]][] = [
    ['points of a decision', '1. Apologies\nNone.\n2. Parks\nRESOLVED – That\n1. charges be frozen; and\n2. signs be renewed.\n3. Trees\nNoted.', ['1', '2', '3']],
    ['points below a colon', '45. Apologies\nNone.\n46. Parks\nThey considered:\n1. Oaks\n2. Limes\n47. Trees\nNoted.', ['45', '46', '47']],
    ['points before the numbers of the minutes', '2. Apologies\nNone.\n3. Parks\nThe priorities:\n1. Charges\nMembers spoke.\n2. Lines\nMembers spoke.\n4. Trees\nNoted.', ['2', '3', '4']],
    ['applications within a minute', '4. Planning applications\n1. 26/0001 Land at Mill Lane\nNoted.\n2. 26/0002 Land at Hill Lane\nNoted.\n5. Trees\nNoted.', ['4', '5']],
  ]; // prettier-ignore
  for (const [what, lines, headings] of twins) {
    it(`are no ${what}`, () => {
      const found = asMinutes(plainText(`${HEAD}\n${lines}\n`)).markdown;
      const numbers = [...found.matchAll(/^## (\d+) /gm)].map(([, number]) => number);
      assert.deepEqual(numbers, headings);
    });
  }
});
