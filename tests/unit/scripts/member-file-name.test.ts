import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameInFile } from '../../../scripts/command-line/members-pack.ts';

describe('the file of a member’s pack', () => {
  for (const [member, name] of [
    ['Cllr Jane Dowson', 'cllr-jane-dowson'],
    ['Zoë Núñez-O’Shea', 'zoe-nunez-oshea'],
  ] as const) {
    it(`has the name ${member} as it can be written`, () => {
      assert.equal(nameInFile(member), name);
    });
  }

  it('is another for each member, whatever letters a name has, and however long it is', () => {
    const long = 'Jane '.repeat(20);
    const members = [
      ...['Łukasz', 'Ukasz', 'Ω Mega', 'Mega', 'Иван Петров', 'Пётр Иванов', 'Γιώργος'],
      ...[`${long}Able`, `${long}Baker`],
    ];
    const names = members.map(nameInFile);
    assert.equal(new Set(names).size, members.length, names.join(' '));
    for (const name of names) assert.match(name, /^[a-z0-9-]{1,70}$/);
  });
});
