import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYamlFile } from '../../../src/source/source-file.ts';

const found = (yaml: string): string[] =>
  readYamlFile('agenda.yaml', yaml).diagnostics.map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
const ITEMS = ['title: Apologies', 'report: one', 'title: Other\n    text: To note.'];
const itemsAt = (...indents: readonly number[]): string =>
  `items:\n${indents.map((indent, at) => `${' '.repeat(indent)}- ${ITEMS[at] ?? 'report: more'}\n`).join('')}`;

describe('an entry of a list that isn’t below the others', () => {
  const cases: readonly [indents: readonly number[], at: string, advice: RegExp][] = [
    [[2, 0, 2], '3:1', /further left than the others. Write 2 spaces before it/],
    [[2, 1, 2], '3:2', /further left .* Write 2 spaces before it/],
    [[2, 4, 2], '3:5', /further right .* Write 2 spaces before it/],
    [[0, 2, 0], '3:3', /further right .* Write no space before it/],
    [[0, 2, 2, 2], '2:1', /further left .* Write 2 spaces before it/],
    [[2, 0, 2, 0], '3:1', /Write 2 spaces .* Do the same with the other entries/],
  ];
  for (const [indents, at, advice] of cases) {
    it(`is reported with its cause where they begin at ${indents.join(', ')}`, () => {
      const said = found(itemsAt(...indents));
      assert.equal(said.length, 1, said.join('\n'));
      assert.ok(said[0]?.startsWith(`${at} `), said[0]);
      assert.match(said[0] ?? '', advice);
    });
  }

  it('is none where a list is within an entry, or a text has hyphens', () => {
    assert.deepEqual(found('a:\n- b:\n  - c\n  - d\n- e: |\n    - f\n   \n'), []);
    const [said = ''] = found('a:\n  - b: |\n      - c\n     d\n  - e: one: two\n');
    assert.doesNotMatch(said, /hyphens of a list/);
  });
});
