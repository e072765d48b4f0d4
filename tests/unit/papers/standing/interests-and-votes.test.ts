import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AGENDA_PATH, loadCouncil } from '../temporary-council.ts';

const member = (name: string) => ({
  [`people/${name.toLowerCase().replace(' ', '-')}.md`]: `---\nname: ${name}\nseats: [{ ward: Armley, from: 2021-05-10 }]\n---\n`,
});

/** What is said of minutes in which this is declared, and Ann Lee votes on the weir. */
async function saidOf(interest: string, sides = 'For (2): Lee, Oakes\nAgainst (0):') {
  const { diagnostics } = await loadCouncil(
    {
      ...member('Ann Lee'),
      ...member('Ben Oakes'),
      'committees/scrutiny.md':
        '---\nname: Scrutiny Board\nkind: scrutiny\nmembership: [{ from: 2021-05-20, members: [Ann Lee, Ben Oakes] }]\n---\n',
      [AGENDA_PATH]:
        '---\ntime: "10:00"\nplace: Hall\npublished: 2022-05-03\nitems: [{ title: Interests }, { title: Repair of the weir }]\n---\n',
      [AGENDA_PATH.replace('agenda', 'minutes')]:
        `---\nstatus: draft\npresent: [Ann Lee, Ben Oakes]\n---\n\n## 53 Interests {1}\n\nInterest: Ann Lee – ${interest}\n\n## 54 Repair of the weir {2}\n\nMoved: Oakes. Seconded: Lee.\n${sides}\nCarried\n\nRESOLVED – That it be repaired.\n`,
    },
    { today: '2022-05-20', without: ['meetings/scrutiny/2022-05-11/one.md'] },
  );
  return diagnostics
    .filter(({ code }) => /^voted-/.test(code))
    .map(({ code, line, message }) => `${code} ${line}: ${message}`);
}

describe('an interest that was declared before', () => {
  for (const interest of [
    'a disclosable pecuniary interest in item 2',
    'a pecuniary interest in Repair of the Weir',
    'a prejudicial interest in minute 54, as owner of a mill',
    'not a personal but a prejudicial interest in item 2',
    'a pecuniary interest, not yet in the register, in item 2',
    'a personal interest in item 1 and a DPI in item 2',
    'disclosable pecuniary interest in the item on Repair of the weir, as owner of a mill',
    'Repair of the weir (pecuniary)',
    'a pecuniary and a personal interest in item 2',
  ]) {
    it(`is held against the vote: ${interest}`, async () => {
      const [said, ...more] = await saidOf(interest);
      assert.deepEqual(more, []);
      assert.match(
        said ?? '',
        /^voted-with-interest \d+: .*Lee is named in this vote, .* in minute 53\./,
      );
    });
  }
  for (const interest of [
    'a non-pecuniary interest in item 2',
    'a pecuniary interest in item 1',
    'a pecuniary interest in item 2, for which she has a dispensation',
    'a pecuniary interest in item 2. Stayed.',
    'owner of a mill',
    'a personal but not a prejudicial interest in item 2',
    'a personal but not prejudicial interest in item 2',
    'other registrable interest and not a disclosable pecuniary one, in item 2',
    'no pecuniary interest in item 2, but she rents a plot',
    'no personal, pecuniary or prejudicial interest in item 2',
    'neither a pecuniary nor a prejudicial interest in item 2',
    'an interest that wasn’t so close as to be prejudicial, in item 2',
    'a personal interest in item 2. Prejudicial: no.',
    'DPI in item 2, for which the Standards Committee had let him speak and vote',
    'a pecuniary interest in item 1 and a personal one in item 2',
    'DPI in item 1; personal interest in item 2',
    'DPI, repair of the weir mill owned by her in another borough',
    'a pecuniary interest in a repair of the weir that she pays for',
  ]) {
    it(`is not: ${interest}`, async () => {
      assert.deepEqual(await saidOf(interest), []);
    });
  }
  it('is called by its kind', async () => {
    const [said] = await saidOf('a prejudicial interest in item 2');
    assert.match(said ?? '', / declared a prejudicial interest in the matter /);
  });
  it('is not, where the member abstained', async () => {
    const sides = 'For (1): Oakes\nAgainst (0):\nAbstained (1): Lee';
    assert.deepEqual(await saidOf('a pecuniary interest in item 2', sides), []);
  });
});
