import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { voteTable } from '../../../../src/papers/minutes/labels/vote-table.ts';
import { minutesOf } from './minutes-of.ts';

const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));

/** "for 2: Ince, Li; against: Pyke" of a table. */
function saidBy(text: string): string | undefined {
  const vote = voteTable(rowsOf(text));
  if (!vote) return undefined;
  if ('message' in vote) return `row ${vote.row}: ${vote.message.split(' in this table')[0] ?? ''}`;
  const sides = vote.sides.map(
    ({ side, count, names }) =>
      `${side}${count === undefined ? '' : ` ${count}`}: ${names.join(', ')}`,
  );
  return [...sides, ...(vote.absent.length > 0 ? [`absent: ${vote.absent.join(', ')}`] : [])].join(
    '; ',
  );
}

describe('a table of a vote', () => {
  for (const [name, text, said] of [
    [
      'names below the sides',
      'For | Against | Abstained\nInce | Pyke | Li\nSallis | van der Molen |',
      'for: Ince, Sallis; against: Pyke, van der Molen; abstained: Li',
    ],
    [
      'all names of a side in one cell, with figures in the head',
      'For (2) | Against (1)\nCllrs Ince and Sallis | Pyke, KBE',
      'for 2: Cllrs Ince and Sallis; against 1: Pyke, KBE',
    ],
    [
      'a last row of figures',
      'Voted for | Voted against\nInce | Pyke\nSallis |\n2 | 1',
      'for 2: Ince, Sallis; against 1: Pyke',
    ],
    [
      'a row for each member',
      'Councillor | For | Against | Abstain | Absent\nInce | X | | |\nPat Holloway (Hob Lane) | | ✓ | |\nLi | | | x |\nPyke | | | | x\nTotal | 1 | 1 | 1 |',
      'for 1: Ince; against 1: Pat Holloway (Hob Lane); abstained 1: Li; absent: Pyke',
    ],
    [
      'the vote beside each name',
      'Name | Vote\nInce | For\nLi | Against',
      'for: Ince; against: Li',
    ],
    [
      'a row for each side',
      'For | Ince, Li | 2\nAgainst | Pyke | 1\nAbstentions | None | 0',
      'for 2: Ince, Li; against 1: Pyke; abstained 0: None',
    ],
    [
      'a row for each side, below a head',
      'Vote | Number\nFor | 9\nAgainst | 4',
      'for 9: ; against 4: ',
    ],
    ['yes and no', 'Members | Yes | No\nInce | 1 | \nLi | | X', 'for: Ince; against: Li'],
    ['a side without anybody', 'Councillor | For | Against\nInce | | X', 'for 0: ; against: Ince'],
    [
      'a member without a mark',
      'Councillor | For | Against\nInce | X | \nLi | | ',
      'row 2: Li has no mark',
    ],
    [
      'a member with two',
      'Councillor | For | Against\nInce | X | X',
      'row 1: Ince has more than one mark',
    ],
    [
      'a column that says something else',
      'Councillor | Party | For | Against\nInce | BA | X | ',
      'row 0: "Party"',
    ],
    [
      'a mark that nobody knows',
      'Councillor | For | Against\nInce | X | \nLi | see note | ',
      'row 2: "see note"',
    ],
    ['what residents said', 'Question | For | Against\nClosing the road | 120 | 45', undefined],
    ['what residents said, without a head', ' | For | Against\nResidents | 120 | 45', undefined],
    ['arguments', 'For | Against\nIt saves money | It costs jobs', undefined],
    ['what is no vote at all', 'Ward | Cost\nHob Lane | £12', undefined],
  ] as const)
    it(name, () => assert.equal(saidBy(text), said));
});

describe('minutes with a table of a vote', () => {
  const read = (table: string) =>
    minutesOf(
      `---\nstatus: draft\npresent: [Ann Ince, Ben Li, Cay Pyke]\n---\n\n## 54 School Places {1}\n\nMoved: Ince. Seconded: Li.\n\n> That it be noted.\n\n${table}\n\nCarried\n\nRESOLVED – That it be noted.\n`,
    );

  it('have the vote, as if each side had a line', async () => {
    const { minutes, said } = await read(
      '| Councillor | For | Against |\n| --- | :-: | :-: |\n| Ince | ✓ |  |\n| Li | ✓ |  |\n| Pyke |  | ✓ |',
    );
    assert.deepEqual(said, []);
    const vote = minutes.minutes[0]?.blocks.find(({ kind }) => kind === 'vote');
    assert.ok(vote?.kind === 'vote');
    assert.deepEqual(
      [vote.for, vote.against].map((side) => side?.names?.map(({ printed }) => printed)),
      [['Ince', 'Li'], ['Pyke']],
    );
    assert.equal(vote.result, 'carried');
  });

  it('say what can’t be read of it, at its row, and keep its words', async () => {
    const { text, said } = await read(
      '| Councillor | For | Against |\n| --- | --- | --- |\n| Ince | X | |\n| Li | | |\n| Pyke | | X |',
    );
    assert.equal(said.length, 1);
    assert.match(said[0] ?? '', /^minutes-label-unclear 15: Li has no mark/);
    assert.match(text, /Pyke/);
  });

  for (const [name, table] of Object.entries({
    'names below their sides': 'For\tAgainst\nInce\tPyke\nLi\t',
    'a side beside each name': 'Ince\tFor\nLi\tFor\nPyke\tAgainst',
  }))
    it(`have a vote that tabs set in columns: ${name}`, async () => {
      const { minutes, said } = await read(table);
      assert.deepEqual(said, []);
      const vote = minutes.minutes[0]?.blocks.find(({ kind }) => kind === 'vote');
      assert.ok(vote?.kind === 'vote');
      assert.deepEqual(
        [vote.for, vote.against].map((side) => side?.names?.map(({ printed }) => printed)),
        [['Ince', 'Li'], ['Pyke']],
      );
    });

  it('have other columns of tabs as what they are', async () => {
    const { minutes, said } = await read('Ward\tPlaces\nArmley\t30');
    assert.match(said.join('\n'), /pasted-table/);
    assert.equal(minutes.minutes[0]?.blocks.filter(({ kind }) => kind === 'vote').length, 1);
  });
});

describe('a vote with a member in each line', () => {
  const DECIDED = 'RESOLVED – That fences be bought.';
  const SIDES = 'for: Ince, Li; against: Pyke';
  for (const [why, body, said] of [
    ['typed', `${DECIDED}\n\nInce – For\nLi – For\nPyke – Against`, SIDES],
    ['directly below', `${DECIDED}\nInce – For\nLi – For\nPyke – Against`, SIDES],
    ['as a list', `${DECIDED}\n\n* Ince: For\n* Li: For\n* Pyke: Against`, SIDES],
    ['as paragraphs', `Ince (for)\n\nLi (for)\n\n**Pyke** (against)\n\n${DECIDED}`, SIDES],
    [
      'with titles',
      `${DECIDED}\n\n1. Cllr Ince - voted for\n2. Cllr Pyke - abstained`,
      'for: Cllr Ince; abstained: Cllr Pyke',
    ],
    [
      'all in one line',
      `${DECIDED}\nRecorded vote: For (2) – Cllrs Ince and Li; Against – Cllr Pyke; Abstained – none.`,
      'for: Ince, Li; against: Cllr Pyke',
    ],
    ['under Ayes and Noes', `AYES (2): Ince, Li\nNOES (1): Pyke\n\n${DECIDED}`, SIDES],
    [
      'and not a sentence',
      `${DECIDED}\n\nThe case for: what residents are for\nThe case: what they are against`,
      '',
    ],
    [
      'and not points of a scheme',
      `${DECIDED}\n\n- Fences – 200 metres asked for\n- Gates – five asked for`,
      '',
    ],
  ] as const) {
    it(`is read ${why}`, async () => {
      const { minutes, codes } = await minutesOf(
        `---\nstatus: draft\npresent: [Ann Ince]\n---\n\n## 54 School Places {1}\n\n${body}\n`,
      );
      const votes = minutes.minutes[0]?.blocks.flatMap((block) =>
        block.kind === 'vote'
          ? (['for', 'against', 'abstained'] as const).flatMap((side) => {
              const names = block[side]?.names?.map(({ printed }) => printed) ?? [];
              return names.length > 0 ? [`${side}: ${names.join(', ')}`] : [];
            })
          : [],
      );
      assert.equal(votes?.join('; '), said);
      assert.ok(!codes.includes('minutes-label-unclear'), codes.join());
    });
  }
});
