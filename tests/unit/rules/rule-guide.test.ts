import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lawInFull, RULE_EXAMPLES, RULE_THEMES } from '../../../src/rules/rule-guide.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { RULES, type RuleCode } from '../../../src/rules/rules.ts';

const CODES = Object.keys(RULES) as RuleCode[];

describe('every rule', () => {
  it('is in one theme of the officer guide', () => {
    const listed = RULE_THEMES.flatMap(({ codes }) => codes);
    assert.deepEqual([...listed].sort(), [...CODES].sort());
  });

  for (const code of CODES) {
    it(`${code} says what it means, how to put it right, and shows it wrong and right`, () => {
      const rule: Rule = RULES[code];
      assert.match(code, /^[a-z]+(-[a-z]+)*$/);
      assert.match(rule.title, /^[A-Z“].*[^.]$/);
      for (const sentence of [rule.meaning, rule.remedy]) assert.match(sentence, /^[A-Z“].*[.:]$/);
      const { wrong, right } = RULE_EXAMPLES[code];
      assert.notEqual(wrong, right);
      for (const text of [wrong, right]) assert.match(text, /\S/);
    });
  }
});

describe('the law of a rule', () => {
  const CASES = [
    ['LGA 1972 s.100B(3), (4)', 'Local Government Act 1972, section 100B(3), (4)'],
    [
      'LGA 1972 s.100B(5), Sch 12A para 10',
      'Local Government Act 1972, section 100B(5), Schedule 12A, paragraph 10',
    ],
    ['LGA 1972 Part VA', 'Local Government Act 1972, Part VA'],
    ['WCAG 2.2, 1.3.1', 'Web Content Accessibility Guidelines 2.2, success criterion 1.3.1'],
    ['UK GDPR art 5(1)(c)', 'UK GDPR, article 5(1)(c)'],
  ] as const;
  for (const [short, full] of CASES) {
    it(`${short} is written out`, () => assert.equal(lawInFull(short), full));
  }
});
