import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SHAPES } from '../../support/fixture/word-shapes.ts';
import { p, row, run, table } from '../../support/fixture/word-document.ts';
import { bodyOf, foundIn, imported } from '../../support/import-document.ts';

describe('a Word document', () => {
  for (const [name, { body, options, text, found = [] }] of Object.entries(SHAPES)) {
    it(`has ${name}`, () => {
      const report = imported(body, options);
      assert.equal(bodyOf(report), text);
      const others = new Set(['field', 'read as headings']);
      assert.deepEqual(
        foundIn(report).filter((line) => !others.has(line.split(': ')[0] ?? '')),
        found,
      );
      assert.deepEqual(report.proof.lost, []);
    });
  }

  it('is asked about for its struck words, each place once', () => {
    const struck = (words: string): string => run(words, '<w:strike/>');
    const report = imported(
      p(`${run('It costs ')}${struck('ten ')}${struck('pounds')}${run(' five.')}`) +
        table(row(['Cost', 'Year'])) +
        p('Nothing else.'),
    );
    assert.deepEqual(
      report.confirm.filter((question) => question.startsWith('struck words')),
      [
        'struck words: “ten pounds” is between ~~ in the report; take it out, or say in words what was changed',
      ],
    );
    assert.match(bodyOf(report), /~~ten pounds~~/);
  });
});
