import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordsInCode } from '../../../../src/proof/secrets/words-in-code.ts';

const CASES: readonly [what: string, source: string, words: string][] = [
  ['a string', `const title = 'Papers to follow';`, 'Papers to follow'],
  [
    'a template with a value',
    'const said = `Open until ${day} at the latest`;',
    'Open until   at the latest',
  ],
  [
    'a template in a template, each on a line of its own',
    'html`<p>Have they been asked? ${asked ? html`<b>Yes, all</b>` : "No"}</p>`',
    '<b>Yes, all</b>\nNo\n<p>Have they been asked?  </p>',
  ],
  [
    'signs that are escaped',
    String.raw`const a = "the council\u2019s \"own\"\nwords \x41 \u{42}";`,
    'the council’s "own" words A B',
  ],
  ['an impossible character as a blank', String.raw`const a = "one\u{FFFFFF}two";`, 'one two'],
  ['neither comments nor names', '/** Quillfeather */ // Thornybridge\nconst Quagmire = 1;', ''],
  ['no pattern, with quotes in it', `const NAME = /Quillfeather['"]/u; use('Wards');`, 'Wards'],
  ['no path of another file', `import { a } from '../views/wards.ts'; import b from "./b.js";`, ''],
  ['nothing of a string without letters', `const a = '£1,200'; const b = \`\${a}: \${a}\`;`, ''],
  ['what it can’t read, to its end', 'const a = `Wards ${', ''],
];

describe('the words in a source of the program', () => {
  for (const [what, source, words] of CASES)
    it(`has ${what}`, () => {
      assert.equal(wordsInCode(source), words);
    });
});
