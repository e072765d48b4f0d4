import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCouncil } from '../temporary-council.ts';

const member = (id: string, name: string, until = '') => ({
  [`people/${id}.md`]: `---\nname: ${name}\nseats: [{ ward: Armley, from: 2021-05-10${until} }]\n---\n`,
});

/** What is said of a call-in with these fields. */
async function saidOf(fields: string): Promise<string[]> {
  const { diagnostics } = await loadCouncil(
    {
      ...member('ann-lee', 'Ann Lee'),
      ...member('ben-oakes', 'Ben Oakes'),
      ...member('cy-marsh', 'Cy Marsh', ', until: 2022-05-01'),
      'committees/area.md':
        '---\nname: Area\nkind: area\nmembership: [{ from: 2021-05-20, members: [Ben Oakes] }]\n---\n',
      'committees/cabinet.md':
        '---\nname: Cabinet\nkind: executive\nmembership: [{ from: 2021-05-20, members: [Ann Lee] }]\n---\n',
      'committees/scrutiny.md':
        '---\nname: Scrutiny\nkind: scrutiny\nmembership: [{ from: 2021-05-20, members: [Ben Oakes] }]\n---\n',
      'decisions/2022/wall.md':
        '---\ntitle: A wall\ntaken: 2022-05-04\npublished: 2022-05-05\nby: { officer: Head of Parks }\nfunction: executive\nkey: false\ncall-in: true\nalternatives: none\ninterests: []\nreasons: It leans.\n---\n\nDECIDED – To prop it.\n',
      'call-ins/wall.md': `---\nof: 2022/wall\n${fields}\n---\n\nWhy.\n`,
    },
    { today: '2022-05-20' },
  );
  return diagnostics
    .filter(({ file }) => file.includes('call-ins/'))
    .map(({ code, line, message }) => `${code} ${line}: ${message}`);
}

describe('slips in a call-in', () => {
  for (const [name, fields, said] of [
    [
      'a member, in whatever form',
      'received: 2022-05-06\nby: [Ben Oakes, Cllr B Oakes]',
      undefined,
    ],
    [
      'a name that is nearly a member’s',
      'received: 2022-05-06\nby: [Ben Oaks]',
      /^call-in-facts 4: .*Did you mean “Ben Oakes”/,
    ],
    [
      'a member of the executive',
      'received: 2022-05-06\nby: [Ann Lee]',
      /^call-in-facts 4: Ann Lee sits on Cabinet on 6 May 2022/,
    ],
    [
      'a member who had left',
      'received: 2022-05-06\nby: [Ben Oakes, Cy Marsh]',
      /^call-in-facts 4: Cy Marsh had no seat on 6 May 2022/,
    ],
    [
      'an outcome before it was received',
      'received: 2022-05-06\nby: [Ben Oakes]\noutcome: [{ what: released, on: 2022-05-05 }]',
      /^record-date 5: .*5 May 2022/,
    ],
  ] as const)
    it(name, async () => {
      const all = await saidOf(fields);
      if (said === undefined) assert.deepEqual(all, []);
      else assert.match(all.join('\n'), said);
    });
});
