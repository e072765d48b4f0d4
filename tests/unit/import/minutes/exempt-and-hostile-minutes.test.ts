import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kindOfDocument } from '../../../../src/import/minutes/looks-like-minutes.ts';
import type { ImportedMinutes } from '../../../../src/import/minutes/import-minutes.ts';
import { asMinutes, plainText } from '../../../support/record-cases.ts';
import { PRESENT, HEAD } from './brought-in-text.ts';

describe('what may be exempt in minutes', () => {
  const imported = (lines: string): ImportedMinutes => asMinutes(plainText(`${HEAD}\n${lines}\n`));
  it('a minute whose heading says so is withheld', () => {
    const { markdown, passages } = imported(
      '54\tOne\nText.\n55\tLand (Exempt under paragraph 3)\nAn offer of £5.\nRESOLVED – That it be accepted.\n56\tTwo\nText.',
    );
    assert.match(
      markdown,
      /## 55 Land \(Exempt under paragraph 3\)\n\n::: exempt\nparagraphs: \[3\]\n[^]*An offer of £5\.[^]*accepted\.\n\n:::\n\n## 56 Two/,
    );
    assert.equal(passages, 1);
  });
  it('a section that isn’t marked line by line, and the public that left, are asked about', () => {
    assert.match(
      imported('54\tOne\nText.\n\nEXEMPT ITEMS\n\n55\tTwo\nText.').mayBeExempt ?? '',
      /EXEMPT ITEMS/,
    );
    assert.match(
      imported('54\tOne\nThe press and public left the meeting.\nSecret.').mayBeExempt ?? '',
      /press and public left/,
    );
    assert.equal(
      imported('54\tOne\nText.\n\nUNRESTRICTED ITEMS\n\n55\tTwo\nText.').mayBeExempt,
      undefined,
    );
    assert.equal(
      imported(
        '54\tExempt Information - Possible Exclusion\nThere were no exempt items.\n55\tTwo\nText.',
      ).mayBeExempt,
      undefined,
    );
  });
  it('is asked about where the public was excluded and nothing is marked', () => {
    const { confirm, mayBeExempt } = imported(
      '54\tOne\nRESOLVED – That the press and public be excluded from the meeting for the next item.\n55\tTwo\nText.',
    );
    assert.match(confirm.join('\n'), /the public was excluded, and nothing is marked/);
    assert.equal(mayBeExempt, undefined);
  });
  it('a passage ends where the meeting was open again', () => {
    const { markdown } = imported(
      '54\tOne\n[NOT FOR PUBLICATION – paragraphs 1 and 3]\nSecret.\n[OPEN]\nPublic.\n55\tTwo\nText.',
    );
    assert.match(
      markdown,
      /paragraphs: \[1, 3\]\n[^]*---\n\nSecret\.\n\n:::\n\n\\\[OPEN\]\n\nPublic\.\n/,
    );
  });
});

describe('hostile minutes', () => {
  const many = (times: number, of: (at: number) => string, between = '\n'): string =>
    Array.from({ length: times }, (_, at) => of(at)).join(between);
  const one = (lines: string): string => `${HEAD}\n54\tOne\n${lines}\n`;
  /** Each would take minutes if its work grew faster than its length. */
  const HOSTILE: Readonly<Record<string, string>> = {
    'thousands of names in a line': one(`For: ${many(20_000, (at) => `Councillor Aa${at}`, ', ')}`),
    'thousands of names below each other':
      HEAD.replace(PRESENT, `Present:\n${many(5_000, (at) => `Councillor Aa${at}`)}`) +
      '\n54\tOne\nText.',
    'a line without end': one(`It was moved by Councillor ${'a '.repeat(200_000)}`),
    'brackets that don’t close': one('('.repeat(100_000)),
    'dots without end': one(`For ${'.'.repeat(100_000)} 24`),
    'blanks without end': one(`Councillor${' '.repeat(100_000)}Li left the meeting`),
    'verbs without names': one('moved by seconded by '.repeat(250)),
    'quotation marks that don’t close': one(`${'“'.repeat(5_000)} moved Councillor Li`),
    'many short sentences': one('Mr. A. B. '.repeat(590)),
    'thousands of parts': one(`RESOLVED –\n${many(2_000, (at) => `(a)\tThat ${at} be noted.`)}`),
    'thousands of headings': `${HEAD}\n${many(4_000, (at) => `${at + 10}\tTitle ${at}\nText.`)}`,
    'thousands of lines': one(many(20_000, () => 'Text of a line.')),
  };
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(name, () => {
      const source = plainText(text);
      kindOfDocument(source.document);
      const { proof, confirm } = asMinutes(source);
      assert.deepEqual(proof.lost, []);
      assert.ok(confirm.length < 200);
    });
  }
});
