import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blocksOf, minutesOf, oneMinute } from '../minutes-of.ts';
import { tryRows, type Row } from './faults-of-rows.ts';

const EIGHT = 'Ince, Li, Sallis, Pyke, Varga, Straith, Tarrow, Latchford';
const vote = (...lines: string[]) => oneMinute(lines.join('\n'), EIGHT);

const ROWS: readonly Row[] = [
  ['minutes without a fault', vote('For (2): Ince, Li', 'Against (1): Sallis', 'Carried'), []],
  [
    'a figure that isn’t that of the names',
    vote('For (3): Ince, Li', 'Against (1): Sallis'),
    ['vote-disagrees'],
  ],
  [
    'one person twice on a side',
    vote('For (3): Ince, Li, Councillor Ince', 'Against (0):'),
    ['vote-disagrees'],
  ],
  ['one person on both sides', vote('For (2): Ince, Li', 'Against (1): Ince'), ['vote-disagrees']],
  ['Mr and Mrs of one name', vote('For (2): Mr J Tarrow, Mrs J Tarrow', 'Against (0):'), []],
  ['a result against the figures', vote('Vote: 2 for, 3 against', 'Carried'), ['vote-disagrees']],
  [
    'a tie that is carried without a casting vote',
    vote('Vote: 4 for, 4 against', 'Carried'),
    ['vote-disagrees'],
  ],
  ['a tie that is lost', vote('Vote: 4 for, 4 against', 'Lost'), []],
  [
    'a tie with a casting vote',
    vote('Vote: 4 for, 4 against', 'Casting vote: Ince, for', 'Carried'),
    [],
  ],
  [
    'a casting vote against the result',
    vote('Vote: 4 for, 4 against', 'Casting vote: Ince, against', 'Carried'),
    ['vote-disagrees'],
  ],
  ...(
    [
      ['unanimous, with a vote against', ['For (3): Ince, Li, Pyke', 'Against (1): Sallis', 'Vote: unanimous', 'Carried'], 1],
      ['nem. con., with a vote against', ['Vote: nem. con.', 'For (2): Ince, Li', 'Against (1): Pyke', 'Carried'], 1],
      ['unanimous, with a vote against recorded singly', ['For (2): Ince, Li', 'Vote: unanimous', 'Recorded against: Pyke', 'Carried'], 1],
      ['unanimous, with abstentions', ['For (2): Ince, Li', 'Against (0):', 'Abstained (1): Pyke', 'Vote: unanimous', 'Carried'], 0],
      ['nem. con., with abstentions', ['Vote: nem. con.', 'For (2): Ince, Li', 'Against (0):', 'Abstained (1): Pyke', 'Carried'], 0],
      ['lost, and all against', ['For (0):', 'Against (3): Ince, Li, Pyke', 'Vote: unanimous', 'Lost'], 0],
      ['a casting vote where the votes are not equal', ['For (3): Ince, Li, Pyke', 'Against (1): Sallis', 'Casting vote: Ince, for', 'Carried'], 1],
      ['a casting vote for the side that lost by one', ['Vote: 4 for, 3 against', 'Casting vote: Ince, against', 'Carried'], 1],
      ['a casting vote that is among the figures', ['Vote: 4 for, 3 against', 'Casting vote: Ince, for', 'Carried'], 0],
      ['a casting vote against, among the figures', ['Vote: 3 for, 4 against', 'Casting vote: Ince, against', 'Lost'], 0],
      ['a casting vote where the votes are equal', ['For (2): Ince, Li', 'Against (2): Pyke, Sallis', 'Casting vote: Ince, for', 'Carried'], 0],
    ] as const
  ).map(([name, lines, faults]): Row => [name, vote(...lines), faults === 1 ? ['vote-disagrees'] : []]), // prettier-ignore
  ['more votes than members', vote('Vote: 6 for, 3 against', 'Carried'), ['vote-disagrees']],
  ['fewer votes than members: people leave', vote('Vote: 3 for, 1 against', 'Carried'), []],
  ['one side alone', vote('For (2): Ince, Li', 'Carried'), ['vote-one-sided']],
  ['a unanimous vote has one side', vote('For (2): Ince, Li', 'Vote: unanimous', 'Carried'), []],
  [
    'a side that can’t be read, said once with what it leads to',
    vote('For (2): Ince, Li', 'Against (several): Sallis'),
    ['minutes-label-unclear'],
  ],
  [
    'who voted how within a sentence',
    oneMinute('Councillor Ince voted for and Councillor Li voted against.'),
    ['minutes-label-unclear'],
  ],
  [
    'who voted against and why, below figures',
    oneMinute(
      'Vote: 1 for, 0 against\n\nCouncillor Pyke voted against because of the traffic.\n\nRESOLVED – That it be noted.',
    ),
    ['minutes-label-unclear'],
  ],
  [
    'who asked for a vote to be recorded, in brackets',
    oneMinute(
      'RESOLVED – That it be noted.\n\n(Councillor Pyke asked that his vote against be recorded.)',
    ),
    ['minutes-label-unclear'],
  ],
  [
    'why somebody voted who is named in the vote',
    oneMinute(
      'For (2): Ince, Li\nAgainst (1): Pyke\nCarried\n\nCouncillor Pyke voted against because of the traffic.',
      'Ince, Li, Pyke',
    ),
    [],
  ],
  [
    'how somebody voted last year',
    oneMinute(
      'Councillor Pyke voted against the budget last year, he said.\n\nRESOLVED – That it be noted.',
    ),
    [],
  ],
  [
    'more named against than the figure says',
    oneMinute(
      'Vote: 2 for, 1 against, Councillors Pyke and Li voting against\n\nRESOLVED – That it be noted.',
      'Ince, Li, Pyke',
    ),
    ['vote-disagrees'],
  ],
  [
    'somebody on one side, and in words on the other',
    oneMinute(
      'For (2): Ince, Pyke\nAgainst (0):\nCarried, Councillor Pyke dissenting',
      'Ince, Li, Pyke',
    ),
    ['vote-disagrees'],
  ],
  [
    'a motion that was lost by the larger figure',
    oneMinute('Motion lost by 2 votes to 1', 'Ince, Li, Pyke'),
    [],
  ],
  ['one who abstained alone', oneMinute('Abstained: Pyke\nCarried'), ['vote-one-sided']],
  ['a label whose words aren’t all read', oneMinute('Casting vote: Ince, for'), []],
];

describe('what is wrong with minutes is said, each mistake once', () => {
  tryRows(ROWS);
  it('a vote with a fault is unsettled, and the others aren’t', async () => {
    const read = await minutesOf(
      vote(
        '### Amendment',
        'For (3): Ince, Li',
        'Against (0):',
        '### Motion',
        'For (2): Ince, Li',
        'Against (0):',
      ),
    );
    assert.deepEqual(
      blocksOf(read, 'vote').map(({ doubts }) => doubts !== undefined),
      [true, false],
    );
  });

  for (const [what, lines, doubts] of [
    ['one side', ['For (2): Ince, Li', 'Carried'], ['one-sided']],
    ['votes against alone', ['Against (2): Ince, Li', 'Lost'], ['one-sided']],
    ['abstentions alone', ['Abstained: Pyke', 'Carried'], ['one-sided']],
    ['a side that isn’t read', ['For (2): Ince, Li', 'Against (several): Sallis'], ['one-sided']],
    ['a wrong figure', ['For (3): Ince, Li', 'Against (0):'], ['disagrees']],
    ['a result against the figures', ['Vote: 2 for, 3 against', 'Carried'], ['disagrees']],
    ['a wrong figure on one side', ['For (3): Ince, Li', 'Carried'], ['disagrees', 'one-sided']],
    ['both sides', ['For (2): Ince, Li', 'Against (1): Pyke', 'Carried'], undefined],
    ['nobody against', ['For (2): Ince, Li', 'Against (0):', 'Carried'], undefined],
    ['unanimous, one side', ['For (2): Ince, Li', 'Vote: unanimous', 'Carried'], undefined],
  ] as const)
    it(`what is in doubt is known: ${what}`, async () => {
      const read = await minutesOf(vote(...lines));
      const [block] = blocksOf(read, 'vote');
      assert.deepEqual(block?.doubts, doubts);
    });
});
