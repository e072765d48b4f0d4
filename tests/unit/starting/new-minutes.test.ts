import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelIn } from '../../../src/papers/minutes/labels/labels.ts';
import { newMinutes } from '../../../src/starting/new-minutes.ts';

const FOLDER = 'meetings/council/2026-02-26';

function textOf(roles: readonly (string | undefined)[]): string {
  const members = roles.map((role, at) => ({
    ...{ name: `Member ${String.fromCharCode(65 + at)}`, ...(role !== undefined && { role }) },
  }));
  const { files } = newMinutes({
    folder: FOLDER,
    members: [{ heading: 'Councillors', members }],
    items: [{ number: '1', title: 'Flood Wall' }],
  });
  return String(files[`${FOLDER}/minutes.md`]);
}

describe('the minutes that an officer begins with', () => {
  it('have the offices that say who was in the chair, and no others', () => {
    const text = textOf([
      'Chair',
      'Vice-Chair',
      'Lord Mayor',
      'Deputy Mayor',
      'Finance',
      undefined,
    ]);
    assert.match(
      text,
      /- Member A, chair\n {2}- Member B, vice-chair\n {2}- Member C, Lord Mayor\n {2}- Member D, Deputy Mayor\n {2}- Member E\n {2}- Member F\n/,
    );
  });

  it('name the lines that are read, as they are read', () => {
    const text = textOf([undefined]);
    const named = /# Lines of the text that are read: (.*?)\n# What/s.exec(text)?.[1] ?? '';
    const lines = named
      .replace(/\n# /g, ' | ')
      .split(/ ?\| ?/)
      .filter((line) => line.trim() !== '' && !/^[#>]/.test(line));
    assert.ok(lines.length >= 8, named);
    for (const line of lines) {
      const label = labelIn(line);
      assert.ok(label && label.kind !== 'unclear', line);
    }
  });
});
