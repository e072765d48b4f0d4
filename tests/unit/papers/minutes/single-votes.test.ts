import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  votersAtEnd,
  votersInWords,
  votersOfLine,
} from '../../../../src/papers/minutes/labels/voters-in-words.ts';
import { questionsOf } from '../../../../src/views/minutes/questions.ts';
import { decidedWithoutVote } from '../../../../src/views/minutes/decided-without-vote.ts';
import { blocksOf, minutesOf, oneMinute } from './minutes-of.ts';

const PRESENT = "Ince, Li, Pyke, Khan, O'Dwyer, Sallis";

describe('whose votes minutes name in words', () => {
  const CASES: readonly (readonly [why: string, body: string, votes: readonly string[]])[] = [
    [
      'before what was decided',
      "RESOLVED by a majority, Councillors Khan and O'Dwyer voting against – That it be noted.",
      ["Khan against, O'Dwyer against"],
    ],
    [
      'with figures',
      'RESOLVED by 4 votes to 1 with Councillor Khan voting against, that it be noted.',
      ['for 4 against 1 Councillor Khan against'],
    ],
    [
      'at the end of what was decided',
      'RESOLVED – That it be noted, Councillor Pyke abstaining.',
      ['Councillor Pyke abstained'],
    ],
    [
      'in the words of a vote',
      'Vote: Councillors Ince and Li voting for and Councillors Pyke and Khan voting against',
      ['Ince for, Li for, Pyke against, Khan against'],
    ],
    [
      'by a noun',
      'Vote: carried, with the abstention of Councillor Pyke',
      ['Councillor Pyke abstained'],
    ],
    [
      'on a line of its own below the decision',
      'Vote: 4 for, 1 against\n\nRESOLVED – That it be noted.\n\n(Councillor Pyke voted against.)',
      ['for 4 against 1 Councillor Pyke against'],
    ],
    [
      'who was already listed on the side',
      'Vote: recorded, Councillor Pyke abstaining\nFor (2): Ince, Li\nAgainst (1): Khan\nAbstained (1): Pyke\nCarried',
      ['for 2 against 1 abstained 1 carried'],
    ],
    [
      'below a decision after an amendment that was lost',
      'The amendment was put to the vote and lost.\n\nRESOLVED – That it be noted.\n\n(Councillor Pyke voted against.)',
      ['lost', 'Councillor Pyke against'],
    ],
    [
      'below a decision after the heading of an amendment',
      '### Amendment\n\nFor (2): Ince, Pyke\nAgainst (1): Li\nCarried\n\nRESOLVED – That it be noted.\n\n(Councillor Pyke abstained.)',
      ['for 2 against 1 carried', 'Councillor Pyke abstained'],
    ],
    [
      'at the end, with what else they asked',
      'RESOLVED – That it be noted, Councillor Pyke voting against and asking for her vote to be recorded.',
      ['Councillor Pyke against'],
    ],
    [
      'before what was decided, with what else they asked',
      'RESOLVED, with Councillor Pyke voting against and asking that her reasons be recorded, that it be noted.',
      ['Councillor Pyke against'],
    ],
    [
      'with figures, and what else they asked',
      'RESOLVED by 4 votes to 1, Councillor Khan voting against and asking for this to be minuted, to buy it.',
      ['for 4 against 1 Councillor Khan against'],
    ],
    [
      'in a sentence behind the decision',
      'RESOLVED – That it be noted. Councillors Khan and Li abstained.',
      ['Khan abstained, Li abstained'],
    ],
    [
      'who asked for something else',
      'RESOLVED – That it be noted, Councillor Pyke voting against and asking the Director for a report.',
      [],
    ],
    ['who spoke', 'RESOLVED – That it be noted. Councillor Pyke spoke against.', []],
    ['other than somebody', 'Vote: all members other than Councillor Pyke voting against', ['']],
    ['of a group', 'Vote: Labour Group Councillors voting against', ['']],
    ['of nobody', 'Vote: 6 for, 0 against, no Councillor voting against', ['for 6 against 0']],
    ['and the contrary', 'Vote: carried, Councillor Pyke not voting against', ['']],
  ];
  for (const [why, body, votes] of CASES) {
    it(why, async () => {
      const read = await minutesOf(oneMinute(body, PRESENT));
      const found = blocksOf(read, 'vote').map((vote) =>
        [
          ...(['for', 'against', 'abstained'] as const).flatMap((side) => {
            const one = vote[side];
            return one === undefined ? [] : [`${side} ${one.count ?? one.names?.length ?? '?'}`];
          }),
          ...(vote.result === undefined ? [] : [vote.result]),
          ...(vote.recorded === undefined
            ? []
            : [vote.recorded.map(({ name, option }) => `${name.printed} ${option}`).join(', ')]),
        ].join(' '),
      );
      assert.deepEqual(found, votes);
    });
  }
});

describe('a decision whose parts are below it', () => {
  const CASES: readonly (readonly [why: string, body: string, parts: readonly string[]])[] = [
    [
      'agreed, after how it was voted',
      'AGREED nem. con.\n\n1. that it be so; and\n2. that it be more.',
      ['1', '2'],
    ],
    ['noted', '**NOTED**\n\n(a) the report; and\n(b) the figures.', ['a', 'b']],
    [
      'all recommended to one body',
      'RESOLVED to RECOMMEND to Full Council\n(a) that it be approved; and\n(b) that it be paid.',
      ['a to Full Council', 'b to Full Council'],
    ],
    [
      'of which one is recommended',
      'RESOLVED – (a) That it be noted; and\n(b) That Council be recommended to approve it.',
      ['a', 'b to Council'],
    ],
    [
      'about recommendations',
      'RESOLVED – That the recommendations to Council be noted and that:\n\n1. it be so;\n2. it be more.',
      ['1', '2'],
    ],
  ];
  for (const [why, body, parts] of CASES) {
    it(why, async () => {
      const [decision] = blocksOf(await minutesOf(oneMinute(body)), 'decision');
      assert.deepEqual(
        decision?.parts.map(({ mark, recommendedTo: to }) =>
          to === undefined ? mark : `${mark} to ${to}`,
        ),
        parts,
      );
    });
  }

  it('is none where nothing is below it', async () => {
    const read = await minutesOf(oneMinute('AGREED unanimously.\n\nMembers then left.'));
    assert.deepEqual(blocksOf(read, 'decision'), []);
  });
});

describe('a vote whose result names the amendment', () => {
  it('is on the amendment, and is not the vote on what was decided', async () => {
    const { minutes } = await minutesOf(
      oneMinute('The amendment, on being put, was declared lost.\n\nRESOLVED – That it be noted.'),
    );
    const [minute] = minutes.minutes;
    assert.ok(minute);
    assert.deepEqual(
      questionsOf(minute).map(({ of, words }) => [of, words]),
      [['Amendment', undefined]],
    );
    assert.equal(decidedWithoutVote(minute).size, 1);
  });
});

describe('what a member did who declared an interest', () => {
  const CASES: readonly (readonly [nature: string, left: boolean | undefined])[] = [
    ['owner of the land, left the room during its consideration and took no part', true],
    ['as a trustee; she withdrew from the meeting for it (10.15 to 10.40)', true],
    ['a personal interest, remained in the meeting and voted', false],
    ['a personal interest and would leave the room', undefined],
    ['a former employee who left the company in 2020', undefined],
    ['a trustee, and left the meeting after the item', undefined],
  ];
  for (const [nature, left] of CASES) {
    it(nature, async () => {
      const read = await minutesOf(oneMinute(`Interest: Councillor Pyke – ${nature}.`, PRESENT));
      assert.deepEqual(
        blocksOf(read, 'interest').map((one) => one.left),
        [left],
      );
    });
  }
});

describe('a long list of names that did something else', () => {
  const names = Array.from({ length: 60 }, (_, at) => `Councillor Ab${'cdefghij'[at % 8] ?? ''}`);
  it('is read in as much work as it has names', () => {
    for (const line of [names.join(', '), names.join(' voting against and ')]) {
      assert.equal(votersOfLine(`${line} spoke against the plan`), undefined);
      assert.deepEqual(votersAtEnd(`${line} spoke against`), []);
    }
    assert.deepEqual(votersInWords(`${names.join(', ')} spoke for an hour`), []);
  });
});

describe('the votes of members in a sentence', () => {
  for (const [text, isAsked] of [
    ['Councillors Pyke and Li asked that their abstentions be recorded.', true],
    ['At the request of Councillor Pyke, his dissent was recorded.', true],
    ['Councillor Pyke’s vote against was noted.', true],
    ['At the request of Councillor Pyke, the vote was recorded.', false],
    ['The dissent of residents was noted.', false],
  ] as const) {
    it(`${isAsked ? 'are asked for' : 'are none'}: ${text}`, async () => {
      const { codes } = await minutesOf(oneMinute(text));
      assert.deepEqual(codes, isAsked ? ['minutes-label-unclear'] : []);
    });
  }
});

describe('a resolution without parts', () => {
  for (const [body, to] of [
    ['RESOLVED TO RECOMMEND TO COUNCIL – That fences be bought.', 'COUNCIL'],
    ['RESOLVED to recommend to Council that fences be bought.', 'Council'],
    ['RESOLVED – That it be recommended to Full Council that fences be bought.', 'Full Council'],
    ['RESOLVED – That fences be bought, and Council be recommended to buy more.', undefined],
    ['RESOLVED – That Council be recommended to buy fences, and that gates be bought.', undefined],
  ] as const) {
    it(`${to === undefined ? 'is none that is' : 'is'} recommended as a whole: ${body}`, async () => {
      const [decision] = blocksOf(await minutesOf(oneMinute(body)), 'decision');
      assert.equal(decision?.to, to);
    });
  }
});

describe('a member who left for an interest, in a sentence', () => {
  const SAID =
    'Councillor Ince declared a personal interest in the school, and withdrew from the meeting.';
  const VOTE = 'For (1): Ann Ince\n\nRESOLVED – That it be so.';
  for (const [why, body, isAsked] of [
    ['is asked for where a vote names members', `${SAID}\n\n${VOTE}`, true],
    ['is text where nobody is named', `${SAID}\n\nRESOLVED – That it be so.`, false],
    ['is known where a label says it', `${SAID}\nInterest: Li – a school. Left.\n\n${VOTE}`, false],
    [
      'is none where members stayed',
      `${SAID.replace('withdrew from', 'remained in')}\n\n${VOTE}`,
      false,
    ],
  ] as const) {
    it(why, async () => {
      const { said } = await minutesOf(oneMinute(body));
      assert.equal(
        said.some((one) => one.includes('left for an interest')),
        isAsked,
        said.join('\n'),
      );
    });
  }
});
