import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { explain, LIST } from '../../../src/check/explain.ts';
import { MisuseError } from '../../../src/rules/misuse-error.ts';
import { RULES } from '../../../src/rules/rules.ts';

const CODES = Object.keys(RULES);

describe('the meaning of a code', () => {
  it('is printed in the terminal with the law, what to do and an example', () => {
    const text = explain('ward-unknown');
    assert.match(text, /^ward-unknown \(error\)\n/);
    for (const part of ['How to put it right: ', 'wrong:\n\n    ', 'Right:\n\n    ']) {
      assert.ok(text.includes(part), part);
    }
    assert.match(explain('paper-late'), /Where it comes from: Local Government Act 1972, section/);
  });

  it('is printed for every code', () => {
    for (const code of CODES) assert.ok(explain(code).startsWith(`${code} (`), code);
  });

  it('lists all codes by theme', () => {
    const listed = [...explain(LIST).matchAll(/^ {2}([a-z-]+) /gm)].map(([, code]) => code);
    assert.deepEqual(listed.sort(), CODES.toSorted());
  });

  for (const [wrong, advice] of [
    ['ward-unkown', /Did you mean ward-unknown\?/],
    ['zzz', /To see all codes, write npm run check -- --explain list;/],
    ['constructor', /There is no code and no field "constructor"/],
  ] as const) {
    it(`isn’t there for a code that doesn’t exist: ${wrong}`, () => {
      assert.throws(
        () => explain(wrong),
        (error) => error instanceof MisuseError && advice.test(error.message),
      );
    });
  }
});

describe('the meaning of a field', () => {
  for (const [name, says] of [
    [
      'wards',
      /wards \(a field in council\.yaml\)[^]*wards \(a field in the front matter of a report\)/,
    ],
    ['items.kind', /one of: verbal, petition, motion/],
    ['exempt', /Its own fields:\n {2}paragraphs: /],
    ['call-in', /It must be there\./],
    ['report.title', /^title \(a field in the front matter of a report\)/],
    ['committee', /^The fields in the front matter of a committee[^]* {2}name\*: /],
    ['council', / {2}url\*: Where the site is published/],
  ] as const) {
    it(`is printed for ${name}`, () => assert.match(explain(name), says));
  }
  it('is suggested for one that is misspelt', () => {
    assert.throws(() => explain('wrads'), /Did you mean wards\?/);
  });
});
