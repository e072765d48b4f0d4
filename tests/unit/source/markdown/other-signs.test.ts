import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes } from '../../../../src/rules/fix.ts';
import { createParser } from '../../../../src/source/markdown/parser.ts';
import { pastedProblems } from '../../../../src/source/markdown/pasted/pasted-problems.ts';
import type { TextProblem } from '../../../../src/source/markdown/problem.ts';
import { renderReport } from '../../../../src/source/markdown/render-report.ts';
import { renderText } from '../../../../src/source/markdown/render-text.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';

const K = '\u00A0';
const ofText = (text: string): readonly TextProblem[] => renderText(text).problems;
/** Of a report whose paragraphs are numbered through. */
const ofReport = (text: string): readonly TextProblem[] =>
  renderReport(text, {
    template: {
      numbering: 'continuous',
      sections: [{ heading: 'Purpose', numbered: true, required: false }],
      asks: [],
      fields: [],
    },
    resolve: () => undefined,
    withhold: () => '' as SafeHtml,
  }).problems;
const codes = (problems: readonly TextProblem[]): string[] => problems.map(({ code }) => code);
const fixed = (text: string, problems: readonly TextProblem[]): string =>
  applyFixes(
    text,
    problems.flatMap(({ fix }) => fix ?? []),
  ).text;

/** One mistake has one message, and its change leaves nothing to be said. */
function isPutRight(
  read: (text: string) => readonly TextProblem[],
  text: string,
  code: string,
  right: string,
): void {
  const problems = read(text);
  assert.deepEqual(codes(problems), [code]);
  assert.equal(fixed(text, problems), right);
  assert.deepEqual(codes(read(right)), []);
}

describe('points that run on behind a colon', () => {
  for (const [text, right] of [
    ['It has: - One - Two', 'It has:\n- One\n- Two'],
    ['2. It has: * One * Two', '2. It has:\n   - One\n   - Two'],
    ['It has:- One;- Two;- Three.', 'It has:\n- One;\n- Two;\n- Three.'],
    ['We will: - note it; - agree it; and - thank staff.', 'We will:\n- note it;\n- agree it; and\n- thank staff.'],
    ['It has: – One – Two', 'It has:\n- One\n- Two'],
    ['It has: - One\n- Two', 'It has:\n- One\n- Two'],
    ['1. It has: - One\n   - Two', '1. It has:\n   - One\n   - Two'],
  ] as const) {
    it(JSON.stringify(text), () => isPutRight(ofText, text, 'pasted-bullet', right));
  }
  it('are left to a hand where it isn’t certain where they end', () => {
    const problems = ofText('We will: - note it - agree it - thank staff.');
    assert.deepEqual(codes(problems), ['pasted-bullet']);
    assert.equal(problems[0]?.fix, undefined);
  });
  for (const honest of [
    'The cost - and the time - are known: see paragraph 3 - later - below.',
    'Opening hours: Monday - Friday - all day.',
    'There is one rule: - nobody may wait.',
    'Note: – as was said – it is late.',
    'Note: - as was said - it is late.',
    'The ratio 3: - 4 is odd, and 5 * 3 * 2 is 30.',
    'See `a: - B - C`.',
  ]) {
    it(`leaves ${JSON.stringify(honest)}`, () => assert.deepEqual(codes(ofText(honest)), []));
  }
}); // prettier-ignore

describe('tables of other languages', () => {
  const right = '| A | B |\n| --- | --- |\n| 1 | 2 |';
  for (const text of [
    '{| class="wikitable"\n! A !! B\n|-\n| 1 || 2\n|}',
    '{|\n|-\n! A\n! style="width: 3em" | B\n|-\n| 1\n| 2\n|}',
    '\\begin{tabular}{ll}\n\\hline\nA & B \\\\\n1 & 2 \\\\\n\\end{tabular}',
    '||A||B||\n|1|2|',
    '^ A ^ B ^\n| 1 | 2 |',
    '|_. A |_. B |\n| 1 | 2 |',
    '|===\n|A |B\n\n|1 |2\n|===',
    '|---+---|\n| A | B |\n|---+---|\n| 1 | 2 |\n|---+---|',
    '| A | B |\n|---+---|\n| 1 | 2 |',
    '[table]\n[tr][td]A[/td][td]B[/td][/tr]\n[tr][td]1[/td][td]2[/td][/tr]\n[/table]',
  ]) {
    it(JSON.stringify(text), () => isPutRight(ofText, text, 'pasted-table', right));
  }
  for (const text of [
    '{|\n! A !! B\n|-\n| colspan="2" | 2\n|}',
    '{|\n! A !! B\n|-\n| 1\n|}\nMore.',
    '\\begin{tabular}{ll}\n\\multicolumn{2}{c}{A} \\\\\n1 & 2 \\\\\n\\end{tabular}',
    '[cols="1,2"]\n|===\n|A |B\n\n|1\n|2\n|===',
    '||=A=||=B=||\n||1||2||',
  ]) {
    it(`${JSON.stringify(text)} is left to a hand, with one message`, () => {
      const problems = ofText(text);
      assert.deepEqual(codes(problems), ['pasted-table']);
      assert.equal(problems[0]?.fix, undefined);
    });
  }
  it('and their lists are found', () => {
    assert.deepEqual(codes(ofText('\\begin{itemize}\n\\item One\n\\end{itemize}')), [
      'pasted-sign',
    ]);
    assert.deepEqual(codes(ofText('.. list-table::\n\nOne')), ['pasted-sign']);
  });
  for (const honest of [
    right,
    '| Matter | Effect ||\n| ^^ | Near | Far |\n| --- | --- | --- |\n| Noise | none | none |',
    'Area in m^2^ and m^3^.',
  ]) {
    it(`leave ${JSON.stringify(honest)}`, () => assert.deepEqual(codes(ofText(honest)), []));
  }
});

describe('a heading behind blanks', () => {
  for (const [text, code, right] of [
    ['Text.\n\n    ## Costs\n\nMore.', 'text-as-code', 'Text.\n\n## Costs\n\nMore.'],
    ['Text:\n\n\t### Costs\n\n\tMore.', 'text-as-code', 'Text:\n\n### Costs\n\nMore.'],
    ['1. One.\n\n    ## Costs\n\n2. Two.', 'heading-accidental', '1. One.\n\n## Costs\n\n2. Two.'],
    ['- One.\n  ### Costs\n- Two.', 'heading-accidental', '- One.\n### Costs\n- Two.'],
  ] as const) {
    it(JSON.stringify(text), () => {
      const problems = ofText(text);
      assert.deepEqual(codes(problems), [code]);
      assert.equal(fixed(text, problems), right);
    });
  }
  it('is left to a hand where it may be the code of a program', () => {
    assert.equal(ofText('Text.\n\n    # a comment\n    x = 1')[0]?.fix, undefined);
  });
});

describe('numbers and letters that are one sign', () => {
  for (const [text, right] of [
    ['① One\n② Two', '1. One\n2. Two'],
    ['① One is due.\n\n② Two is due.', '1. One is due.\n\n2. Two is due.'],
    ['① One', '1. One'],
    ['⒈ One\n⒉ Two', '1. One\n2. Two'],
    ['⑴ One\n⑵ Two', '1. One\n2. Two'],
    ['❶ One\n❷ Two', '1. One\n2. Two'],
    ['ⓐ one\nⓑ two', '(a) one\n(b) two'],
    ['⒜ one\n⒝ two', '(a) one\n(b) two'],
  ] as const) {
    it(JSON.stringify(text), () => isPutRight(ofText, text, 'pasted-bullet', right));
  }
  it('are left to a hand beside numbered paragraphs', () => {
    const [problem] = ofText('1. It has:\n\n   ① One\n   ② Two\n\n2. More.');
    assert.match(problem?.message ?? '', /Write "\(a\) "/);
    assert.equal(problem?.fix, undefined);
  });
  for (const honest of ['① shows the site, ② the road.', 'From ① to ② is far.']) {
    it(`leave ${JSON.stringify(honest)}`, () => assert.deepEqual(codes(ofText(honest)), []));
  }
});

describe('blanks that keep words together, before a mark', () => {
  for (const [text, right] of [
    [`- One\n${K}${K}- Two\n${K}${K}- Three`, '- One\n  - Two\n  - Three'],
    [`- One\n${K}- Two`, '- One\n  - Two'],
    [`1. One:\n${K.repeat(6)}- Two\n${K.repeat(6)}- Three`, '1. One:\n      - Two\n      - Three'],
    [`Text.\n\n${K}## Costs\n\nMore.`, 'Text.\n\n## Costs\n\nMore.'],
    [`${K}1. One\n\n${K}2. Two`, '1. One\n\n2. Two'],
    [`${K}| A | B |\n${K}| --- | --- |\n${K}| 1 | 2 |`, '| A | B |\n| --- | --- |\n| 1 | 2 |'],
    [`${K}${K}(a) one;\n${K}${K}(b) two.`, '(a) one;\n(b) two.'],
  ] as const) {
    it(JSON.stringify(text), () => isPutRight(ofText, text, 'pasted-sign', right));
  }
  it('a bullet behind one is one mistake', () => {
    const text = `It has:\n\n${K}•${K}One\n${K}•${K}Two`;
    isPutRight(ofText, text, 'pasted-bullet', 'It has:\n\n- One\n- Two');
  });
  for (const honest of [`Text.\n${K}${K}More text.`, `In 2020\n${K}– 2022 it rose.`]) {
    it(`leave ${JSON.stringify(honest)}`, () => assert.deepEqual(codes(ofText(honest)), []));
  }
});

describe('numbers in brackets', () => {
  const above = '## Purpose\n\n1. It is due:\n\n';
  for (const [why, text, code, right] of [
    ['in lines', '## Purpose\n\n(1) One\n(2) Two', 'paragraph-number', '## Purpose\n\n1. One\n2. Two'],
    ['below a numbered paragraph', `${above}(1) One\n(2) Two\n\n2. More.`, 'paragraph-unnumbered', `${above}    (1) One\n\n    (2) Two\n\n2. More.`],
    ['apart from each other', `${above}(1) One\n\n(2) Two\n\n2. More.`, 'paragraph-unnumbered', `${above}    (1) One\n\n    (2) Two\n\n2. More.`],
  ] as const) {
    it(why, () => isPutRight(ofReport, text, code, right));
  }
}); // prettier-ignore

describe('notes and comments with letters', () => {
  const ofNotes = (text: string): readonly TextProblem[] =>
    pastedProblems(createParser().parse(text, {}), text.split('\n'));
  it('become notes where the text is there', () => {
    const text = 'It is due[a] and late.[b]\n\n[a] In May.\n[b] In June.';
    const problems = ofNotes(text);
    assert.deepEqual(codes(problems), ['pasted-note']);
    const right = 'It is due[^a] and late.[^b]\n\n[^a]: In May.\n\n[^b]: In June.';
    assert.equal(fixed(text, problems), right);
  });
  for (const text of ['It is due.[b]', 'It is due.[a] And late.[b]', 'It is “due”[a] now.', 'Due.\\[b\\]']) {
    it(`${JSON.stringify(text)} has a mark alone`, () =>
      assert.deepEqual(codes(ofNotes(text)), ['pasted-note']));
  }
  for (const honest of [
    'The council[s] said “it [i]s due” in section 3[a].',
    '[a] is first; [b] is next.',
    'See it.[a](https://x.example/a)',
    'It is due.[^a]\n\n[^a]: In May.',
    'It is due.[a]\n\n[a]Please check.',
  ]) {
    it(`leave ${JSON.stringify(honest)}`, () => assert.deepEqual(codes(ofNotes(honest)), []));
  }
}); // prettier-ignore
