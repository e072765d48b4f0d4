import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { SCRIPTS } from '../../../../src/outputs/site/assets/search-scripts.ts';
import { withoutComments } from '../../../../src/outputs/site/assets/without-comments.ts';

describe('of a script its comments', () => {
  for (const [what, script, left] of [
    [
      'go with their lines',
      '/** What\n * it is. */\nconst a = 1;\n// Why.\na;\n',
      'const a = 1;\na;\n',
    ],
    ['go where they are set in', 'if (a) {\n  // Why.\n  a();\n}\n', 'if (a) {\n  a();\n}\n'],
    [
      'stay within a line, and take no code with them',
      '/** @type {A} */ (a).b();\nc(); /** d */\n/** e */\nf();\n',
      '(a).b();\nc(); /** d */\nf();\n',
    ],
    ['are no addresses', "const a = 'https://b.example';\n", "const a = 'https://b.example';\n"],
  ] as const) {
    it(what, () => assert.equal(withoutComments(script), left));
  }
});

/** A script as a compiler prints it: without comments, and the same for the same code. */
const printed = (script: string): string =>
  ts.transpile(script, { removeComments: true, target: ts.ScriptTarget.ESNext });

describe('without comments, a script of the site is the same code', () => {
  const names = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((name) => name.endsWith('.js')).sort()) {
    it(name, () => {
      const script = readFileSync(path.join(SCRIPTS, name), 'utf8');
      assert.equal(printed(withoutComments(script)), printed(script));
      assert.doesNotMatch(withoutComments(script), /^\s*(?:\/\/|\* )/m);
    });
  }
});
