import type { Severity } from '../../../src/law/severity.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Diagnostic } from '../../../src/rules/diagnostic.ts';
import { countDiagnostics, formatDiagnostics } from '../../../src/check/diagnostic-formats.ts';

const of = (severity: Severity, message = 'Write it.'): Diagnostic => ({
  file: 'content/a,b:c%.md',
  line: 7,
  column: 3,
  severity,
  code: 'field-missing',
  message,
});
const many = (errors: number, warnings: number, notes: number): Diagnostic[] => [
  ...Array.from({ length: errors }, () => of('error')),
  ...Array.from({ length: warnings }, () => of('warning')),
  ...Array.from({ length: notes }, () => of('info')),
];

describe('the last line of a check', () => {
  const json = 'shown by npm run check -- --format json.';
  const codes = 'What a code means: npm run check -- --explain CODE';
  for (const [diagnostics, line] of [
    [many(0, 0, 0), 'Nothing is wrong.'],
    [many(1, 0, 0), `1 error. ${codes}`],
    [many(2, 1, 0), `2 errors and 1 warning. ${codes}`],
    [many(0, 2, 0), `2 warnings. ${codes}`],
    [many(0, 0, 1), `Nothing is wrong. 1 note is ${json}`],
    [many(0, 1, 2), `1 warning. 2 notes are ${json} ${codes}`],
    [many(0, 0, 11), `Nothing is wrong. 11 notes are ${json}`],
  ] as const) {
    it(line, () => assert.equal(countDiagnostics(diagnostics), line));
  }
});

describe('diagnostics', () => {
  it('are one line each, with the place and the code, and no notes', () => {
    assert.equal(
      formatDiagnostics(many(1, 0, 3), 'text'),
      'content/a,b:c%.md:7:3 error field-missing: Write it.\n',
    );
  });

  it('stay one line each, whatever the message holds', () => {
    const hostile = of('error', 'a\nb\u001b[2Jc\r::error::d\u202ee');
    const text = formatDiagnostics([hostile], 'text');
    assert.equal(text.split('\n').length, 2);
    assert.doesNotMatch(text, /[\p{Cc}\u202e](?!$)/u);
    const github = formatDiagnostics([hostile], 'github');
    assert.equal(github.match(/^::/gm)?.length, 1);
  });

  it('are annotations whose properties can’t end early', () => {
    assert.equal(
      formatDiagnostics(many(1, 1, 0), 'github'),
      '::error file=content/a%2Cb%3Ac%25.md,line=7,col=3,title=field-missing::Write it. More: npm run check -- --explain field-missing\n' +
        '::warning file=content/a%2Cb%3Ac%25.md,line=7,col=3,title=field-missing::Write it. More: npm run check -- --explain field-missing\n',
    );
  });

  it('are all in JSON, notes too', () => {
    const all = many(1, 1, 1);
    const help = 'npm run check -- --explain field-missing';
    assert.deepEqual(
      JSON.parse(formatDiagnostics(all, 'json')),
      all.map((diagnostic) => ({ ...diagnostic, help })),
    );
  });
});
