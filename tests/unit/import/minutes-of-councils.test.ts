import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMinutes, plainText } from '../../support/record-cases.ts';

/** What becomes of minutes: their front matter, and what is below it. */
function read(text: string) {
  const minutes = asMinutes(plainText(text));
  assert.deepEqual(minutes.proof.lost, []);
  const [front = '', ...below] = minutes.markdown.replace(/^---\n/, '').split('\n---\n');
  return { front: front.replace(/^status: draft\n/, ''), below: below.join('\n---\n'), minutes };
}

const HEAD =
  'PLANNING COMMITTEE\n20 January 2026\nPresent: Councillors Ince (Chair), Li, Sallis, Pyke';

describe('sentences of votes and decisions, as councils write them', () => {
  const SHAPES: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'moved, seconded and RESOLVED UNANIMOUSLY': [
      'It was moved by Councillor Sallis, seconded by Councillor Li and RESOLVED UNANIMOUSLY that the report be noted.',
      'Moved: Councillor Sallis. Seconded: Councillor Li.\nRESOLVED UNANIMOUSLY that the report be noted.',
    ],
    'a recorded vote by names in running text': [
      'A recorded vote having been requested by Councillor Li, the voting was as follows: For the motion: Councillors Ince, Li and Sallis (3); Against the motion: Councillor Pyke (1); Abstentions: None. The motion was declared CARRIED.',
      'A recorded vote having been requested by Councillor Li, the voting was as follows\n\nFor (3): Councillors Ince, Li and Sallis\nAgainst (1): Councillor Pyke\nAbstained: None\nThe motion was declared CARRIED.',
    ],
    'a sentence for each side': [
      'Councillors Ince, Li and Sallis voted for the motion. Councillor Pyke voted against.\nOn being put to the vote the motion was declared CARRIED.',
      'For: Councillors Ince, Li and Sallis\nAgainst: Councillor Pyke\nOn being put to the vote the motion was declared CARRIED.',
    ],
    'who voted in brackets after RESOLVED': [
      'RESOLVED (For: Councillors Ince, Li and Sallis; Against: Councillor Pyke):\n\tThat it be refused.',
      'RESOLVED:\nThat it be refused.\nFor: Councillors Ince, Li and Sallis\nAgainst: Councillor Pyke',
    ],
    'figures and the casting vote of the chair': [
      'The motion was put and there being an equality of votes (2 for, 2 against) the Chair exercised his casting vote in favour and the motion was CARRIED.',
      'The motion was put and there being an equality of votes (2 for, 2 against)\n\nVote: 2 for, 2 against\nCasting vote: Ince, in favour\nCARRIED',
    ],
    'a procedural motion, seconded within its sentence': [
      'Councillor Ince moved a procedural motion under Rule 14.11(a), seconded by Councillor Li, that the question be now put.',
      'Moved: Councillor Ince. Seconded: Councillor Li.\n\n> a procedural motion under Rule 14.11(a) that the question be now put.',
    ],
    'figures before "agreed"': [
      'On a vote, 4 in favour, 1 against, the recommendation was agreed.',
      'On a vote, 4 in favour, 1 against, the recommendation was agreed.\n\nVote: 4 in favour, 1 against',
    ],
    'figures in brackets below': [
      'RESOLVED:- That it be noted.\n(Voting: 3 for, 1 against)',
      'RESOLVED:- That it be noted.\n(Voting: 3 for, 1 against)',
    ],
    'who proposed it and how it was voted, after what was resolved': [
      'RESOLVED to close the hall. Proposed Cllr Sallis, seconded Cllr Li. Vote: 2 for, 1 against.',
      'Proposed: Cllr Sallis. Seconded: Cllr Li.\nRESOLVED to close the hall.\nVote: 2 for, 1 against.',
    ],
    'all in favour, after what was resolved': [
      'Resolved: to award £250. All in favour, Cllr Li abstaining.',
      'Resolved: to award £250.\nVote: All in favour, Cllr Li abstaining.',
    ],
    'agreed unanimously, in the sentence of its movers': [
      'Proposed by Cllr Li, seconded by Cllr Sallis, and unanimously agreed: to hold it on Saturdays.',
      'Proposed: Cllr Li. Seconded: Cllr Sallis.\nunanimously agreed: to hold it on Saturdays.',
    ],
    'seconded in a sentence of its own': [
      'Cllr Li PROPOSED that trees be planted. SECONDED by Cllr Sallis.',
      'Proposed: Cllr Li.\n\n> that trees be planted.\n\nSeconded: Cllr Sallis',
    ],
    'resolved at the end of a paragraph': [
      'Two candidates spoke. It was RESOLVED to co-opt Mrs Ash.',
      'Two candidates spoke.\n\nIt was RESOLVED to co-opt Mrs Ash.',
    ],
    'what a licensing sub-committee determined': [
      'The Sub-Committee DETERMINED to grant the licence.',
      'DETERMINED to grant the licence.',
    ],
    'DECISION alone above its list': [
      'DECISION\n1.\tAgreed the repairs.\n2.\tNoted the cost.',
      'DECISION\n1. Agreed the repairs.\n2. Noted the cost.',
    ],
    'an application in a point, with what was resolved': [
      'a)\t25/01877/FUL – 2 Hob Lane. Resolved: No objection.',
      '### a) 25/01877/FUL – 2 Hob Lane\n\nResolved: No objection.',
    ],
    'who arrived at an hour': [
      'Councillor Sallis arrived at 7.45 pm.',
      'Joined: Councillor Sallis – at 7.45 pm',
    ],
    'who joined from elsewhere': [
      'Councillor Pyke joined the meeting remotely at 6.40 pm.',
      'Joined: Councillor Pyke – remotely at 6.40 pm',
    ],
    'a lead that only sounds like a vote': [
      'Officers were asked for a plan, and against that the cost was weighed.',
      'Officers were asked for a plan, and against that the cost was weighed.',
    ],
    'arguments for and against': [
      'There were arguments for: the saving; and against: the cost.',
      'There were arguments for: the saving; and against: the cost.',
    ],
  };
  for (const [name, [text, written]] of Object.entries(SHAPES))
    it(name, () => {
      const { below } = read(`${HEAD}\n54\tA matter\n${text}\n55\tNext\nWords.\n`);
      const own = below
        .split(/^## 54 .*\n/m)[1]
        ?.split('\n## 55 ')[0]
        ?.trim();
      assert.equal(own?.replace(/\.$/, ''), written.replace(/\.$/, ''));
    });

  for (const text of [
    'Decision:\nR1 – not accepted: the cost is not in the budget.\nR2 – accepted.',
    'R2 – implemented in March.',
  ])
    it(`answers to recommendations are asked about: ${text.split('\n').at(-1) ?? ''}`, () => {
      const { minutes } = read(`${HEAD}\n54\tLibraries\n${text}\n`);
      assert.match(minutes.confirm.join('\n'), /Answer to 41 R1: not accepted/);
    });

  it('what was agreed in a sentence is asked about', () => {
    const { minutes } = read(
      `${HEAD}\n54\tA matter\nIt was agreed that the register be updated.\n`,
    );
    assert.match(minutes.confirm.join('\n'), /“It was agreed that the register be updated\.”/);
  });
});

describe('who was there, as councils list them', () => {
  const SHAPES: Readonly<Record<string, readonly [head: string, front: string]>> = {
    'each council of a joint committee': [
      'Present:\nBrindlemoor Borough Council: Councillors Ince (Chair) and Li\nSaltheugh County Council: County Councillors Ash and Elm',
      'present:\n  # Brindlemoor Borough Council\n  - Councillors Ince (Chair) and Li\n  # Saltheugh County Council\n  - County Councillors Ash and Elm',
    ],
    'co-opted members on a line of their own': [
      'Present: Councillors Latchford (Chair), Straith\nCo-opted members: Rev. Canon Dunmoor (Diocese of Wickminster), Declan Fairhurst-Ngo',
      'present:\n  - Councillors Latchford (Chair), Straith\n  # Co-opted members\n  - Rev. Canon Dunmoor (Diocese of Wickminster), Declan Fairhurst-Ngo',
    ],
    'apologies in a sentence': [
      'Present: Councillor Latchford\nApologies for absence were received from Councillors Fennimore and Ince.',
      'present: Councillor Latchford\napologies:\n  - Councillors Fennimore\n  - Ince',
    ],
  };
  for (const [name, [head, front]] of Object.entries(SHAPES))
    it(name, () =>
      assert.equal(
        read(`PLANNING COMMITTEE\n20 January 2026\n${head}\n54\tA matter\nWords.\n`).front,
        front,
      ),
    );

  it('apologies in a minute, with a substitute who is asked about', () => {
    const { front, minutes } = read(
      `${HEAD}\n3\tApologies\nApologies for absence were received from Councillors Downes and Sharpe, with Councillor Li in attendance as substitute for Councillor Sharpe.\n4\tNext\nWords.\n`,
    );
    assert.match(front, /apologies:\n {2}- Councillors Downes\n {2}- Sharpe$/);
    assert.match(minutes.confirm.join('\n'), /write who substituted into present:/);
  });
});

describe('numbers of minutes, as councils count them', () => {
  for (const [name, lines, headings] of [
    [
      'a committee before them',
      'OSC.12/26\tMINUTES\nWords.\nOSC.13/26\tCALL-IN\nWords.',
      ['OSC.12/26 MINUTES', 'OSC.13/26 CALL-IN'],
    ],
    [
      'letters and a stroke',
      'AC/12 Audit\nWords.\nAC/13 Risk\nWords.',
      ['AC/12 Audit', 'AC/13 Risk'],
    ],
    [
      'the year before them, of one alone',
      '26/009 Co-option\nWords of a sentence.',
      ['26/009 Co-option'],
    ],
    [
      'a star behind or before them',
      'C84*\tShelters\nWords.\n*C85\tRoads\nWords.',
      ['C84\\* Shelters', 'C85 Roads'],
    ],
    ['one in capitals alone', '99. BUDGET\nThe Mayor spoke of it.', ['99 BUDGET']],
  ] as const)
    it(name, () => {
      const { below } = read(`${HEAD}\n${lines}\n`);
      assert.deepEqual(
        [...below.matchAll(/^## (.*)$/gm)].map(([, one]) => one),
        headings,
      );
    });

  it('that begin again within a minute are of what it is about', () => {
    const { below } = read(
      `${HEAD}\n1\tMEMBERSHIP\nWords.\n2\tMINUTES\nWords.\n3\tAPPLICATIONS\nIn this order.\n1\t25 HOB LANE\nRESOLVED:\nThat it be granted.\n2\t11 KETTLE ROW\nRESOLVED:\nThat it be refused.\n`,
    );
    assert.deepEqual(
      [...below.matchAll(/^#{2,3} .*$/gm)].map(([one]) => one),
      [
        '## 1 MEMBERSHIP',
        '## 2 MINUTES',
        '## 3 APPLICATIONS',
        '### 1 25 HOB LANE',
        '### 2 11 KETTLE ROW',
      ],
    );
  });
});

describe('minutes of several meetings in one document', () => {
  const several = (head: string) =>
    `${HEAD}\n41\tLibraries\nRESOLVED – That it be noted.\n${head}\nC83\tLibraries\nDecision: That it be done.\n`;

  it('are refused: what another meeting decided would be said of this one', () => {
    assert.throws(
      () => asMinutes(plainText(several('CABINET – 3 FEBRUARY 2026'))),
      /minutes of several meetings: “CABINET – 3 FEBRUARY 2026”/,
    );
  });

  for (const line of ['Cabinet – 3 February 2026', 'NEXT MEETING OF CABINET: 3 FEBRUARY 2026'])
    it(`"${line}" is only a day to come`, () => {
      assert.doesNotThrow(() => asMinutes(plainText(several(line))));
    });
});
