import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { describeHeld } from '../../../src/check/describe-held.ts';
import { formatDiagnostics, FORMATS } from '../../../src/check/diagnostic-formats.ts';
import { logText, visibleJson, visibleText } from '../../../src/language/visible-text.ts';
import { propertyRuns } from '../../support/property-runs.ts';

/** Words that some service, terminal or parser acts upon, among any others. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['::error::', '::set-output name=a::', '##vso[task.setvariable]', '##[error]', '%0A'],
        ...['##teamcity[', '\n', '\r\n', '\u2028', '\u0085', '\u001b[2J', '\u009b', '\u202e'],
        ...['\u200b', '\ud800', '\ufffd', '<U+000A>', ',', ':', '%', ' ', '#', '"', '\\', '👩‍🏫'],
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const UNSEEN = /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202e\u200b]/u;
const MARKED = /##[\w.]*\[/;
const COMMAND = /^\s*::[^:\n][^\n]*::/m;

describe('what is written about any name and any words', () => {
  const runs = { numRuns: propertyRuns(300) };

  it('is one line for each finding, and commands only what GitHub is to show', () => {
    fc.assert(
      fc.property(hostile, hostile, (file, message) => {
        const found = [
          { file, line: 1, column: 1, severity: 'error', code: 'link-broken', message } as const,
        ];
        for (const format of FORMATS) {
          const text = formatDiagnostics(found, format);
          const written = format === 'github' ? text : logText(text);
          assert.doesNotMatch(written, UNSEEN, format);
          assert.doesNotMatch(written, MARKED, format);
          if (format === 'text' || format === 'github') {
            assert.equal(written.split('\n').length, 2, format);
          }
          if (format === 'github') {
            assert.match(written, /^::error file=[^,:]*,line=1,col=1,title=link-broken::/);
            assert.doesNotMatch(written, /%(?!25|3A|2C)/);
          } else assert.doesNotMatch(written, COMMAND, format);
        }
        const held = describeHeld([{ file, what: 'file', codes: ['link-broken'] }]);
        assert.equal(held.split('\n').length, 3);
        assert.doesNotMatch(held, UNSEEN);
      }),
      runs,
    );
  });

  it('is the same data in JSON as before', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = visibleJson(JSON.stringify({ text }, null, 2));
        assert.deepEqual(JSON.parse(json), { text });
        assert.doesNotMatch(json, UNSEEN);
        assert.doesNotMatch(json, MARKED);
      }),
      runs,
    );
  });

  it('is as it was where every character of it can be seen', () => {
    for (const text of [
      'Appendix A – Costs (£5).pdf',
      'Caerdydd ŵ',
      '::: exempt',
      '# [a](b)',
      '👩‍🏫',
    ]) {
      assert.equal(visibleText(text), text);
      assert.equal(logText(text), text);
    }
  });

  it('keeps the lines that a command means to write', () => {
    assert.equal(logText('a\n  b\tc\n'), 'a\n  b\tc\n');
    assert.equal(
      logText('a\n ::error file=x::b\n##[group]c\n'),
      'a\n : :error file=x::b\n# #[group]c\n',
    );
  });
});
