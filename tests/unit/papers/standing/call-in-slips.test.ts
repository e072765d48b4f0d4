import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadCouncil } from '../temporary-council.ts';

const AGENDA =
  '---\ntime: "10:00"\nplace: Hall\npublished: 2022-04-20\nitems: [{ title: Wall }]\n---\n';

const member = (id: string, name: string, until = '') => ({
  [`people/${id}.md`]: `---\nname: ${name}\nseats: [{ ward: Armley, from: 2021-05-10${until} }]\n---\n`,
});

/** What is said of a call-in with these fields, or of the decision by somebody. */
async function saidOf(
  fields: string,
  {
    of = '2022/wall',
    by = '{ officer: Head of Parks, under: Scheme }',
    kind = 'executive',
    interests = '[]',
    decided = 'DECIDED – To prop it.',
  } = {},
): Promise<string[]> {
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
        '---\ntitle: A wall\ntaken: 2022-05-04\npublished: 2022-05-05\nby: BY\nfunction: KIND\nkey: false\ncall-in: true\nalternatives: none\ninterests: INTERESTS\nreasons: It leans.\n---\n\nTEXT\n'
          .replace('BY', by)
          .replace('KIND', kind)
          .replace('INTERESTS', interests)
          .replace('TEXT', decided),
      'meetings/area/2022-05-04/agenda.md': AGENDA,
      'meetings/area/2022-05-04/minutes.md':
        '---\nstatus: decisions\ndecisions-published: 2022-05-05\npresent: [Ben Oakes]\n---\n\n## 5 Wall {1}\n\nDECIDED – To prop it.\n',
      'call-ins/wall.md': `---\nof: ${of}\n${fields}\n---\n\nWhy.\n`,
    },
    { today: '2022-05-20' },
  );
  return diagnostics
    .filter(({ file }) => /call-ins\/|decisions\//.test(file))
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

describe('who takes a decision', () => {
  const CALL_IN = 'received: 2022-05-06\nby: [Ben Oakes]';
  const SILENT = [
    ['a member of the executive', { by: 'Ann Lee' }],
    ['a member of the executive by an initial', { by: '{ name: Cllr A Lee, post: Leader }' }],
    ['a post alone', { by: 'Cabinet Member for Parks' }],
    ['a body', { by: 'Cabinet' }],
    ['a body that isn’t known here', { by: 'Parks Partnership' }],
    ['a councillor for the ward', { by: '{ name: Ben Oakes, post: Ward councillor }' }],
    [
      'a councillor for a ward by its name',
      { by: '{ name: Cllr Ben Oakes, post: Councillor for Armley Ward (section 236) }' },
    ],
    ['a councillor for a division', { by: '{ name: Ben Oakes, post: Divisional member }' }],
    ['a decision of the council by another member', { by: 'Ben Oakes', kind: 'council' }],
  ] as const;
  for (const [name, how] of SILENT) {
    it(`nothing is said of ${name}`, async () => {
      const all = await saidOf(CALL_IN, how);
      assert.deepEqual(
        all.filter((line) => line.startsWith('taker-')),
        [],
      );
    });
  }
  for (const [by, said] of [
    ['Ben Oakes', /^taker-not-executive 5: By its list of members Ben Oakes isn’t on Cabinet on 4 May 2022/],
    ['{ name: Cllr Ben Oakes, post: Cabinet Member for Parks }', /isn’t on Cabinet/],
    ['Ben Oakes', /write "\{ name: Ben Oakes, post: Ward councillor \}" if the executive left it/],
    ['Anne Lee', /Did you mean “Ann Lee”\?/],
    ['{ name: Zoe Wren, post: Cabinet Member for Parks }', /Zoe Wren isn’t on Cabinet/],
  ] as const) {
    it(`${by} isn’t on the executive, which is said once`, async () => {
      const all = (await saidOf(CALL_IN, { by })).filter((line) => line.startsWith('taker-'));
      assert.equal(all.length, 1);
      assert.match(all[0] ?? '', said);
    });
  } // prettier-ignore
});

describe('names in a decision that are nearly those of members', () => {
  const CALL_IN = 'received: 2022-05-06\nby: [Ben Oakes]';
  for (const [what, how, expected] of [
    ['who took it', { by: 'Ben Oaks', kind: 'council' }, '5: "Ben Oaks" is nearly a name of this council’s. Write "Ben Oakes"'],
    ['who took it, with a post', { by: '{ name: Cllr Ben Oaks, post: Ward councillor }' }, '5: "Cllr Ben Oaks" is nearly'],
    ['a body', { by: 'Cabinett' }, '5: "Cabinett" is nearly a name of this council’s. Write "Cabinet"'],
    ['who declared an interest', { interests: '[{ name: Ben Oaks, as: taker, nature: A wall. }]' }, 'Write "Ben Oakes"'],
    ['an initial', { by: 'B Oakes', kind: 'council' }, undefined],
    ['another body', { by: 'Parks Partnership' }, undefined],
    ['somebody else', { interests: '[{ name: Dan Okafor, as: consulted, nature: A wall. }]' }, undefined],
    ['a member', { interests: '[{ name: Councillor Ben Oakes, as: consulted, nature: A wall. }]' }, undefined],
  ] as const) {
    it(`${what}${expected === undefined ? ' has no message' : ''}`, async () => {
      const all = (await saidOf(CALL_IN, how)).filter((line) => /is nearly|Did you mean/.test(line));
      assert.equal(all.length, expected === undefined ? 0 : 1, all.join('\n'));
      assert.ok(all.join('').includes(expected ?? ''), all.join('\n'));
    });
  } // prettier-ignore
});

describe('the parts of a decision', () => {
  for (const [marks, missing] of [
    [['(a)', '(c)'], '(b)'],
    [['(a)', '(b)', '(d)'], '(c)'],
    [['1.', '3.'], '(2)'],
    [['(a)', '(b)', '(c)'], undefined],
    [['(a)', '(i)', '(ii)', '(b)'], undefined],
    [['(i)', '(ii)', '(iii)'], undefined],
  ] as const) {
    it(`${marks.join(' ')} ${missing === undefined ? 'count on' : `have no ${missing}`}`, async () => {
      const decided = `DECIDED –\n\n${marks.map((mark) => `${mark} To prop the wall.`).join('\n\n')}`;
      const said = await saidOf('received: 2022-05-06\nby: [Ben Oakes]', { decided });
      const own = said.filter((line) => line.includes('The parts of the decision'));
      assert.equal(own.length, missing === undefined ? 0 : 1, said.join('\n'));
      assert.ok(own.join('').includes(missing ?? ''));
    });
  }
});

describe('a call-in of a decision of an area committee', () => {
  const of = 'area/2022-05-04#5';
  it('by one of its own members is said', async () => {
    const [said, ...more] = await saidOf('received: 2022-05-06\nby: [Ben Oakes]', { of });
    assert.deepEqual(more, []);
    assert.match(said ?? '', /^call-in-facts 4: Ben Oakes sits on Area, which took the decision/);
  });
});
