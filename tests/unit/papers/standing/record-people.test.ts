import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COUNCIL, loadCouncil } from '../temporary-council.ts';

const member = (id: string, name: string, ward: string) => ({
  [`people/${id}.md`]: `---\nname: ${name}\nseats: [{ ward: ${ward}, from: 2021-05-10 }]\n---\n`,
});
const body = (name: string, kind: string, list: string) =>
  `---\nname: ${name}\nkind: ${kind}\nmembership: [{ from: 2021-05-20, ${list} }]\n---\n`;

/** What is said of records in a council of four people. */
async function saidOf(
  files: Readonly<Record<string, string>>,
  { callIn = '{ working-days: 5 }' } = {},
): Promise<string[]> {
  const { diagnostics } = await loadCouncil(
    {
      ...member('ann-lee', 'Ann Lee', 'Armley'),
      ...member('ben-oakes', 'Ben Oakes', 'Armley'),
      ...member('cy-marsh', 'Cy Marsh', 'Temple Newsam'),
      'committees/cabinet.md': body('Cabinet', 'executive', 'members: [Ann Lee]'),
      'committees/scrutiny.md': body('Scrutiny', 'scrutiny', 'chair: Ben Oakes, members: [Cy Marsh]'),
      'council.yaml': COUNCIL.replace('{ working-days: 5 }', callIn),
      ...files,
    },
    { today: '2022-06-20' },
  ); // prettier-ignore
  return diagnostics.map(({ code, line, message }) => `${code} ${line}: ${message}`);
}

const decision = (by: string, wards: string) =>
  `---\ntitle: A wall\ntaken: 2022-05-04\npublished: 2022-05-05\nby: ${by}\nfunction: executive\nkey: false\nwards: ${wards}\ncall-in: true\nalternatives: none\ninterests: []\nreasons: It leans.\n---\n\nDECIDED – To prop it.\n`;

describe('a decision by a ward councillor', () => {
  for (const [by, wards, isSaid] of [
    ['Ben Oakes', '[Armley]', false],
    ['Cllr B Oakes', '[Armley]', false],
    ['Ben Oakes', '[Temple Newsam]', true],
    ['Ben Oakes', '[Armley, Temple Newsam]', true],
    ['Ben Oakes', 'all', true],
    ['{ name: Ben Oakes, post: Cabinet Member for Parks }', '[Armley]', true],
  ] as const)
    it(`${by} for ${wards}: ${isSaid ? 'asked about' : 'nothing is said'}`, async () => {
      const said = await saidOf({ 'decisions/2022/wall.md': decision(by, wards) });
      assert.equal(
        said.some((line) => line.startsWith('taker-not-executive')),
        isSaid,
      );
    });
});

describe('who is told of a general exception', () => {
  const notice = (who: string, on = '2022-05-03') =>
    `---\nid: KD118\nmatter: Flats\nby: Cabinet\nwhen: 2022-05-18\nexception:\n  kind: general\n  told: { who: ${who}, on: ${on} }\n  available: 2022-05-04\n  reason: The offer ends.\n  reasons-published: 2022-05-04\n---\n`;
  for (const [who, said] of [
    ['Ben Oakes', undefined],
    ['Councillor B Oakes', undefined],
    ['each member of Scrutiny', undefined],
    ['Cy Marsh', /^told-not-chair 7: Cy Marsh was told on 3 May 2022.*that is Ben Oakes of Scrutiny/],
    ['Ann Lee', /^told-not-chair 7: /],
  ] as const)
    it(who, async () => {
      const all = await saidOf({ 'notices/kd118.md': notice(who) });
      const own = all.filter((line) => line.startsWith('told-'));
      if (said === undefined) assert.deepEqual(own, []);
      else assert.match(own.join('\n'), said);
    }); // prettier-ignore
  it('nothing is said of a day on which nobody knows the chair', async () => {
    const all = await saidOf({ 'notices/kd118.md': notice('Cy Marsh', '2021-05-03') });
    assert.deepEqual(
      all.filter((line) => line.startsWith('told-')),
      [],
    );
  });
  it('nothing is said where another scrutiny committee has no list', async () => {
    const all = await saidOf({
      'notices/kd118.md': notice('Cy Marsh'),
      'committees/housing.md': '---\nname: Housing Scrutiny\nkind: scrutiny\n---\n',
    });
    assert.deepEqual(
      all.filter((line) => line.startsWith('told-')),
      [],
    );
  });
});

describe('a call-in with fewer names than the rule says in words', () => {
  const files = (by: string) => ({
    'decisions/2022/wall.md': decision('Ann Lee', '[Armley]'),
    'call-ins/wall.md': `---\nof: 2022/wall\nreceived: 2022-05-06\nby: ${by}\n---\n\nWhy.\n`,
  });
  for (const [who, by, isSaid] of [
    ['Any five councillors.', '[Ben Oakes, Cy Marsh]', true],
    ['At least 3 non-executive members of the council.', '[Ben Oakes, Cy Marsh]', true],
    ['Any two councillors.', '[Ben Oakes, Cy Marsh]', false],
    ['Any five councillors, or the chair of scrutiny.', '[Ben Oakes]', false],
    ['Three members of the committee or five councillors.', '[Ben Oakes, Cy Marsh]', true],
    ['Any councillor within 5 days.', '[Ben Oakes]', false],
  ] as const)
    it(`${who} ${by}`, async () => {
      const said = await saidOf(files(by), { callIn: `{ working-days: 5, who: "${who}" }` });
      const own = said.filter((line) => line.startsWith('call-in-facts'));
      assert.equal(own.length, isSaid ? 1 : 0, own.join('\n'));
      if (!isSaid) return;
      assert.match(own[0] ?? '', /council\.yaml says who may call in: “/);
      const needs = /needs: (\d)/.exec(own[0] ?? '')?.[1] ?? '';
      const settled = await saidOf(files(by), {
        callIn: `{ working-days: 5, who: "${who}", needs: ${needs} }`,
      });
      assert.deepEqual(
        settled.filter((line) => line.startsWith('call-in-facts')),
        [],
      );
    });
});

describe('names in a notice', () => {
  const notice = (by: string, members: string) =>
    `---\nid: KD118\nmatter: Flats\nby: ${by}\nmembers: ${members}\nwhen: 2022-08-18\ndocuments: []\nwhere: Hall\nother-documents: None.\npublished: 2022-06-01\n---\n`;
  for (const [by, members, said] of [
    ['Cabinett', '[Ann Lee]', /^name-misspelt 4: "Cabinett" is nearly .* Write "Cabinet"/],
    ['Cabinet', '[Ann Lee, Ben Oaks]', /^name-misspelt 5: "Ben Oaks" is nearly .* Write "Ben Oakes"/],
    ['{ name: Cy Marhs, post: Member for Parks }', '[Cy Marsh]', /^name-misspelt 4: "Cy Marhs" .* Write "Cy Marsh"/],
    // What isn’t near to any name may be right, and so may another’s post or a shorter form.
    ['Cabinet', '[Councillor Ann Lee, B Oakes]', undefined],
    ['cabinet', '[Dan Okafor]', undefined],
    ['Parks Partnership', '[Ann Lee]', undefined],
    ['{ officer: Head of Cabinets }', '[Ann Lee]', undefined],
    ['Cabinet Member for Parks', '[Ann Lee]', undefined],
  ] as const)
    it(`${by}, ${members}: ${said ? 'a slip' : 'nothing is said'}`, async () => {
      const all = await saidOf({ 'notices/flats.md': notice(by, members) });
      const found = all.filter((line) => line.startsWith('name-misspelt'));
      assert.equal(found.length, said ? 1 : 0, all.join('\n'));
      if (said) assert.match(found[0] ?? '', said);
    }); // prettier-ignore
});

describe('two people whom no form of a name tells apart', () => {
  const scrutiny = {
    'committees/scrutiny.md': body('Scrutiny', 'scrutiny', 'members: [Cy Marsh]'),
  };
  const minutes = {
    'meetings/scrutiny/2022-05-25/agenda.md':
      '---\ntime: "10:00"\nplace: Hall\npublished: 2022-05-16\nitems: [{ title: Roads }]\n---\n',
    'meetings/scrutiny/2022-05-25/minutes.md':
      '---\nstatus: draft\npresent: [Cy Marsh]\n---\n\n## 1 Roads {1}\n\nNoted.\n',
  };
  for (const [name, ward, codes] of [
    ['of one ward are said at their file alone', 'Temple Newsam', ['people-alike']],
    ['of two wards are said wherever one is named', 'Armley', ['member-unknown', 'person-unknown']],
  ] as const)
    it(name, async () => {
      const all = await saidOf({ ...scrutiny, ...minutes, ...member('c-marsh', 'Cy Marsh', ward) });
      const found = all.filter((line) => /^(?:people-alike|member-unknown|person-unknown)/.test(line));
      assert.deepEqual(found.map((line) => line.split(' ')[0]).toSorted(), codes, found.join('\n'));
    }); // prettier-ignore
});
