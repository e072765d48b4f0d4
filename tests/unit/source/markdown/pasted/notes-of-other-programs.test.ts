import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createParser } from '../../../../../src/source/markdown/parser.ts';
import { pastedProblems } from '../../../../../src/source/markdown/pasted/pasted-problems.ts';
import { renderText } from '../../../../../src/source/markdown/render-text.ts';
import { changed, codes } from './changed-text.ts';

/** Of a report, which has a place for notes. */
const ofReport = (text: string) => pastedProblems(createParser().parse(text, {}), text.split('\n'));

describe('notes with the marks of another program', () => {
  const right = '1. It is due.[^1]\n\n[^1]: In May.';
  const texts: [why: string, text: string, right: string][] = [
    ['in square brackets', '1. It is due.[1]\n\n[1] In May.', right],
    ['with a colon', '1. It is due.[1]\n\n[1]: In May.', right],
    ['escaped', '1. It is due.\\[1\\]\n\n\\[1\\] In May.', right],
    ['raised', '1. It is due.¹\n\n¹ In May.', right],
    ['raised by signs', '1. It is due.^1^\n\n^1^ In May.', right],
    ['as links of Word', '1. It is due.[[1]](#_ftn1)\n\n[[1]](#_ftnref1) In May.', right],
    ['as links with escapes', '1. It is due.[\\[1\\]](#_ftn1)\n\n[\\[1\\]](#_ftnref1) In May.', right],
    ['two in one paragraph', 'Due.[1] Late.[2]\n\n[1] In May.\n[2] In June.', 'Due.[^1] Late.[^2]\n\n[^1]: In May.\n\n[^2]: In June.'],
  ]; // prettier-ignore
  for (const [why, text, now] of texts) {
    it(why, () => {
      assert.deepEqual(
        ofReport(text).map(({ code }) => code),
        ['pasted-note'],
      );
      assert.equal(changed(text, ofReport(text)), now);
    });
  }
  for (const honest of [
    'See item [3].\n\n[2020] was a year.',
    'It is 5 m².\n\n² is for metres.',
    '[1] In May.',
    'It is due.[^1]\n\n[^1]: In May.',
  ]) {
    it(`leaves ${JSON.stringify(honest)}`, () => {
      assert.ok(ofReport(honest).every(({ code }) => code !== 'pasted-note'));
    });
  }
});

describe('notes that were typed without a note of Markdown', () => {
  for (const [text, line] of [
    ['It is due (1).\n\n(1) In May.', 3],
    ['It is due(1) now.\n\nMore.\n\n(1) In May.\n\n(2) In June.', 5],
    ['It is due.*\n\n* In May.', 3],
    ['It is due*.\n\n\\* In May.', 3],
    ['It is due.**\n\n** In May.', 3],
    ['It is due.†\n\n† In May.', 3],
    ['It is due.1\n\n1 In May.', 3],
    ['| A | B |\n| --- | --- |\n| x* | 1 |\n\n* Provisional.\n\nMore.', 5],
    ['2022* and 5%*\n\n\\* Provisional', 3],
  ] as const) {
    it(JSON.stringify(text), () => {
      const problems = ofReport(text);
      assert.deepEqual(
        problems.map((problem) => [problem.line, problem.code, problem.fix]),
        [[line, 'pasted-note', undefined]],
      );
      assert.match(problems[0]?.message ?? '', /Write \[\^1\] where the note is meant/);
    });
  }
  for (const text of [
    'By section 3(1) and option (1).\n\n(1) Do this.',
    'Either (1) now or (2) later.\n\n(1) Now.\n\n(2) Later.',
    'A 5* hotel.\n\n* one\n* two',
    'A 5* hotel\n\n* one',
    'In May 1.\n\n1 Park Row is open.',
    '(1) It is due.\n\n(2) It is paid.',
    'It is due (1).\n\n(1) In May.\n\nMore.',
    'It is due (see note 1).\n\nNote 1: In May.',
  ]) {
    it(`${JSON.stringify(text)} has none`, () => assert.deepEqual(codes(text), []));
  }
});

it('a text without a place for notes has one message for a note, however it is written', () => {
  for (const text of [
    'It is due.[1]\n\n[1] In May.',
    'It is due (1).\n\n(1) In May.',
    'It is due.[^1]\n\n[^1]: In May.',
    'It is due.[^1]',
  ]) {
    const { problems } = renderText(text);
    assert.deepEqual(
      problems.map(({ code, fix }) => [code, fix]),
      [['note-misplaced', undefined]],
      text,
    );
  }
});

describe('the mark of a note that is nowhere', () => {
  for (const text of [
    'It is due.¹ More.',
    'It is due¹, and late.²',
    '| A | B |\n| --- | --- |\n| Staff¹ | 1 |',
  ]) {
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        ofReport(text).map(({ code }) => code),
        ['pasted-note'],
      ),
    );
  }
  for (const honest of [
    '5 m² and 6 metres³',
    'E = mc²',
    'x¹ and R²',
    'Area in km¹',
    '| A | B |\n| --- | --- |\n| Staff¹ | 1 |\n| ¹ Provisional | |',
  ]) {
    it(`leaves ${JSON.stringify(honest)}`, () =>
      assert.deepEqual(
        ofReport(honest).map(({ code }) => code),
        [],
      ));
  }
});
