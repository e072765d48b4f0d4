import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultOfFirstBytes } from '../../../src/files/inspecting/magic.ts';

describe('the first bytes of a file with the name of a PDF', () => {
  const cases: readonly [start: string, fault: string | undefined][] = [
    ['version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n', 'git-pointer'],
    ['<!doctype html><html>', 'html-page'],
    ['version 1 of the plan', 'not-a-pdf'],
    ['%PDF-1.7\n% version https://git-lfs.github.com/spec/v1\n', undefined],
    ['', 'empty'],
  ];
  for (const [start, fault] of cases) {
    it(`${start.slice(0, 30).trim() || 'none'}: ${fault ?? 'nothing against it'}`, () => {
      assert.equal(faultOfFirstBytes(Buffer.from(start, 'latin1'))?.fault, fault);
    });
  }
});
