import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { membersPackWanted } from '../../../scripts/command-line/members-pack.ts';
import { MisuseError } from '../../../src/rules/misuse-error.ts';

const FLAGS = { all: false, minutes: false, 'search-exempt': false };

const memberOf = (member: string): string | undefined =>
  membersPackWanted({ 'with-exempt': '/exempt', member }, FLAGS, '/out')?.member;

describe('whose copy a pack with exempt papers is', () => {
  for (const [written, member] of [
    ['Councillor A O’Neill', 'Councillor A O’Neill'],
    ['  Łukasz Ünal-d’Este (Chair)  ', 'Łukasz Ünal-d’Este (Chair)'],
    ['Γιώργος Παπάς', 'Γιώργος Παπάς'],
    ['Олена Коваль', 'Олена Коваль'],
    ['Zoe\u0308 No. 2', 'Zoë No. 2'],
  ] as const) {
    it(`is stamped as it is written: ${written}`, () => {
      assert.equal(memberOf(written), member);
    });
  }

  for (const [what, written, said] of [
    ['an empty one', '   ', /--member is empty\. Write whose copy it is/],
    [
      'letters that would be question marks',
      'Cllr 李文 Li',
      /--member has 李 文, which can’t be printed/,
    ],
    ['letters that are written from the right', 'عمر', /can’t be printed/],
    ['a line break', 'Ann\nBrown', /can’t be printed/],
    ['a picture', 'Ann 🦊', /can’t be printed/],
    ['one that is no name', 'Ann '.repeat(50), /more than 100 letters/],
  ] as const) {
    it(`can’t be ${what}`, () => {
      assert.throws(
        () => memberOf(written),
        (error) => error instanceof MisuseError && said.test(error.message),
      );
    });
  }
});
