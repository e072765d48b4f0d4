import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes } from '../../../../src/rules/fix.ts';
import { renderText } from '../../../../src/source/markdown/render-text.ts';

const codes = (text: string): string[] => renderText(text).problems.map(({ code }) => code);
const fixed = (text: string): string =>
  applyFixes(
    text,
    renderText(text).problems.flatMap(({ fix }) => fix ?? []),
  ).text;

describe('bullets that Word leaves become a list', () => {
  const texts: [why: string, text: string, right: string][] = [
    ['of two levels', 'It has:\n•\ta plan, with\no\tone part;\n•\ta fund.', 'It has:\n- a plan, with\n  - one part;\n- a fund.'],
    ['of a symbol font', 'It has:\n\uF0B7\ta plan;\n\uF0A7\tone part.', 'It has:\n- a plan;\n  - one part.'],
    ['below a number', '1. It has:\n   • a plan\n   • a fund', '1. It has:\n   - a plan\n   - a fund'],
    ['without a blank', '•A plan\n•A fund', '- A plan\n- A fund'],
    ['dashes with a tab', '–\ta plan\n–\ta fund', '- a plan\n- a fund'],
  ]; // prettier-ignore
  for (const [why, text, right] of texts) {
    it(why, () => {
      assert.equal(fixed(text), right);
      assert.deepEqual(codes(right), []);
      const words = (all: string) => all.match(/[A-Za-z]{2,}|\d+/g);
      assert.deepEqual(words(right), words(text));
    });
  }
  const honest = [
    '5 · 6',
    'The sum of 5\n· 6 is',
    'a plan\no so',
    '– said late –',
    'Home • About',
    '```\n• x\n```',
  ];
  for (const text of honest) {
    it(`${JSON.stringify(text)} is none`, () => assert.deepEqual(codes(text), []));
  }
});

describe('text that indentation makes into code', () => {
  it('is found', () => {
    assert.deepEqual(codes('He said:\n\n\tWalk on.'), ['text-as-code']);
    assert.deepEqual(codes('He said:\n\n    Walk on.'), ['text-as-code']);
  });
  it('a fence and a paragraph of a list are none', () => {
    assert.deepEqual(codes('```\n    x\n```\n\n1. A.\n\n   B.'), []);
  });
});
