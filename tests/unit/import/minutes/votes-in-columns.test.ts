import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMinutes, plainText, wordOf } from '../../../support/record-cases.ts';
import type { ImportedMinutes } from '../../../../src/import/minutes/import-minutes.ts';
import { HEAD } from './brought-in-text.ts';

const textOf = (lines: string): string =>
  `${HEAD}\n54\tA matter\n\n${lines}\n\n55\tNext\n\nWords.\n`;
const bodyIn = ({ markdown }: ImportedMinutes): string =>
  (markdown.split(/^## 54 .*\n/m)[1] ?? '').split('\n## 55 ')[0]?.trim() ?? '';
const asksIn = ({ confirm }: ImportedMinutes, words: RegExp): boolean =>
  confirm.some((one) => words.test(one));

describe('a vote in columns that tabs make', () => {
  const read: [what: string, lines: string, sides: string[]][] = [
    [
      'an empty cell before a name',
      'FOR\tAGAINST\tABSTAIN\nInce\tPyke\tTarrow\nLi\tSallis\n\tap Rhydderch\n\t\tvan der Molen',
      ['For: Ince, Li', 'Against: Pyke, Sallis, ap Rhydderch', 'Abstained: Tarrow, van der Molen'],
    ],
    ['figures in the heads', 'FOR (1)\tAGAINST (2)\nInce\tPyke\n\tSallis', ['For (1): Ince', 'Against (2): Pyke, Sallis']],
    ['two columns', 'FOR\tAGAINST\nInce\tPyke\n\tSallis', ['For: Ince', 'Against: Pyke, Sallis']],
    ['a first side that begins lower', 'For\tAgainst\n\tPyke\nInce', ['For: Ince', 'Against: Pyke']],
    ['an empty cell between', 'For\tAgainst\tAbstain\nInce\t\tLi\n\tPyke', ['For: Ince', 'Against: Pyke', 'Abstained: Li']],
    ['columns that all begin further in', '\tFOR\tAGAINST\n\tInce\tPyke\n\t\tSallis', ['For: Ince', 'Against: Pyke, Sallis']],
    ['figures below the names', 'FOR\tAGAINST\nInce\tPyke\n\tSallis\n1\t2', ['For (1): Ince', 'Against (2): Pyke, Sallis']],
    ['several names in a cell', 'FOR\tAGAINST\nInce, Li\tPyke\n\tSallis', ['For: Ince, Li', 'Against: Pyke, Sallis']],
    ['a mark for each name', 'Councillor\tFor\tAgainst\nInce\tX\nPyke\t\tX\nLi\tX', ['For: Ince, Li', 'Against: Pyke']],
  ]; // prettier-ignore
  for (const [what, lines, sides] of read) {
    it(`keeps each name on its side: ${what}`, async () => {
      for (const source of [plainText(textOf(lines)), await wordOf(textOf(lines))]) {
        const minutes = asMinutes(source);
        assert.equal(bodyIn(minutes), sides.join('\n'));
        assert.ok(asksIn(minutes, /columns are empty/));
        assert.deepEqual(minutes.proof.lost, []);
      }
    });
  }

  const whole: [what: string, lines: string, sides: string[]][] = [
    ['every cell is full', 'FOR\tAGAINST\nInce\tPyke\nLi\tSallis', ['For: Ince, Li', 'Against: Pyke, Sallis']],
    ['several tabs between full cells', 'FOR\t\tAGAINST\nInce\t\tPyke\nvan der Molen\tSallis', ['For: Ince, van der Molen', 'Against: Pyke, Sallis']],
    ['hyphens in empty cells', 'FOR\tAGAINST\nInce\tPyke\n-\tSallis', ['For: Ince', 'Against: Pyke, Sallis']],
    ['the last cells are left out', 'FOR\tAGAINST\nInce\tPyke\nLi', ['For: Ince, Li', 'Against: Pyke']],
    ['a side beside each name', 'Councillor Ince\tFor\nCouncillor Pyke\tAgainst', ['For: Councillor Ince', 'Against: Councillor Pyke']],
  ]; // prettier-ignore
  for (const [what, lines, sides] of whole) {
    it(`asks nothing where no side is in doubt: ${what}`, () => {
      const minutes = asMinutes(plainText(textOf(lines)));
      assert.equal(bodyIn(minutes), sides.join('\n'));
      assert.ok(!asksIn(minutes, /set with tabs/));
    });
  }

  const unsure: [what: string, lines: string][] = [
    ['several tabs, and an empty cell', 'FOR\t\tAGAINST\nInce\t\tPyke\n\t\tSallis'],
    ['several tabs, and a cell between that is empty', 'FOR\t\tAGAINST\t\tABSTAIN\nInce\t\t\t\tPyke'],
    ['a name that isn’t among those present', 'FOR\tAGAINST\nInce\tPyke\nLi\tSmithson\n\tSallis'],
    ['more cells than sides', 'FOR\tAGAINST\nInce\tPyke\nLi\t\tSallis'],
    ['a head that begins further in than its rows', '\tFOR\tAGAINST\nInce\tPyke'],
    ['a name beside its side that nobody present has', 'Ince\tFor\nSmithson\tAgainst\nLi\tFor'],
    ['marks below a head without names', '\tFor\tAgainst\nSmithson\tX\nLi\t\tX'],
    ['a side with its names beside and below it', 'For\tInce\n\tLi\nAgainst\tPyke\n\tSallis'],
  ]; // prettier-ignore
  for (const [what, lines] of unsure) {
    it(`writes no vote and asks: ${what}`, () => {
      const minutes = asMinutes(plainText(textOf(lines)));
      assert.doesNotMatch(bodyIn(minutes), /^(?:For|Against|Abstained)\b.*:/m);
      assert.ok(asksIn(minutes, /it isn’t sure on which side each is/));
      assert.deepEqual(minutes.proof.lost, []);
    });
  }

  it('leaves rows alone that are of no vote', () => {
    for (const lines of ['Wick Hall\tFor hire\nDale Hall\tClosed', 'Ince\tChair\nLi\tVice-Chair']) {
      assert.ok(!asksIn(asMinutes(plainText(textOf(lines))), /names of a vote/));
    }
  });
});
