import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figuresIn } from '../../../src/papers/minutes/labels/vote-words.ts';
import { asMinutes, plainText } from '../../support/record-cases.ts';

const HEAD =
  'PLANNING COMMITTEE\n20 January 2026\n\nPresent: Councillors B Ince (Chair), W Li, M Sallis, D Pyke and O Varga\n\n';

/** What becomes of one paragraph, what the reader makes of it, and what is asked. */
function broughtIn(text: string) {
  const minutes = asMinutes(plainText(`${HEAD}54 Budget\n${text}\n`));
  assert.deepEqual(minutes.proof.lost, []);
  return {
    body: minutes.markdown.split('## 54 Budget\n')[1]?.trim() ?? '',
    understood: minutes.understood.find((line) => line.startsWith('54:')) ?? '',
    asked: minutes.confirm.filter((one) => !one.startsWith('status:')).join('\n'),
  };
}

describe('a result with more behind it than one label can say', () => {
  for (const text of [
    'On a recorded vote the recommendation was rejected by 2 votes to 1, whereupon it was moved by Councillor Li and seconded by Councillor Pyke that it be refused.',
    'On a recorded vote the motion was carried, those for being Councillors Ince, Li and Varga and those against Councillor Pyke.',
    'On a vote the amendment was lost, whereupon it was proposed by Councillor Li that it be deferred.',
  ])
    it(`is kept as text, and asked: ${text}`, () => {
      const { body, understood, asked } = broughtIn(text);
      assert.equal(body, text);
      assert.equal(understood, '');
      assert.match(asked, /is kept as text/);
    });
  for (const text of [
    'On a show of hands the amendment was rejected by 3 votes to 2.',
    'On a vote the motion was carried by 3 votes to 2.',
    'The amendment, moved by Councillor Li, was put to the vote and was lost by 3 votes to 2.',
  ])
    it(`is a vote without that: ${text}`, () => assert.notEqual(broughtIn(text).understood, ''));
});

describe('sentences that say how something was put to the vote', () => {
  for (const [text, body, understood] of [
    ['Upon a vote being taken, it was agreed by 3 votes to 2 that the application be refused.', 'AGREED by 3 votes to 2 that the application be refused.', '54: 3–2; agreed'],
    ['Upon a vote being taken it was agreed by 3 votes to 2 to refuse the application.', 'AGREED by 3 votes to 2 to refuse the application.', '54: 3–2; agreed'],
    ['A vote was taken and it was unanimously agreed that it be refused.', 'AGREED unanimously that it be refused.', '54: unanimous; agreed'],
    ['On being put to the vote it was agreed by 3 votes to 2 that it be refused.', 'AGREED by 3 votes to 2 that it be refused.', '54: 3–2; agreed'],
    ['On a show of hands, it was agreed that it be refused.', 'Vote: On a show of hands\nAGREED that it be refused.', '54: a vote; agreed'],
    ['The Committee voted 3 to 2 in favour of the recommendation.', 'Vote: 3 to 2 in favour of the recommendation.', '54: 3–2'],
    ['The Committee voted by 3 votes to 2 against the amendment.', 'Vote: 3 votes to 2 against the amendment.', '54: 2–3'],
    ['RESOLVED (3 for, 1 abstention) to set a precept.', 'RESOLVED (3 for, 1 abstention) to set a precept.', '54: 3 for, 1 abstained; resolved'],
    ['On a show of hands, the motion was carried.', 'Vote: show of hands\nCarried.', '54: carried'],
    ['The Chair used her casting vote against and the motion FELL.', 'Casting vote: B Ince, against\nFELL', '54: casting vote against, fell'],
    ['The Committee agreed, by a majority of 3 to 2, not to close the hall.', 'AGREED, by a majority of 3 to 2 not to close the hall.', '54: 3–2; agreed'],
    ['RESOLVED, by 3 votes to 2, not to close the hall.', 'RESOLVED, by 3 votes to 2, not to close the hall.', '54: 3–2; resolved'],
    ['AGREED, by 2 votes to 1 with 1 abstention, never to close the hall.', 'AGREED, by 2 votes to 1 with 1 abstention, never to close the hall.', '54: 2–1–1; agreed'],
    ['The Committee resolved (unanimously) not to approve the plan.', 'resolved (unanimously) not to approve the plan.', '54: unanimous; resolved'],
    ['It was agreed by 3 votes to 2, with no abstentions, to object.', 'AGREED by 3 votes to 2, with no abstentions, to object.', '54: 3–2–0; agreed'],
    ['By 3 votes to 2 the Committee decided not to grant the licence.', 'Vote: By 3 votes to 2\nDECIDED not to grant the licence.', '54: 3–2; decided'],
    ['By a vote of 3 to 2 the Committee decided to grant the licence.', 'Vote: By a vote of 3 to 2\nDECIDED to grant the licence.', '54: 3–2; decided'],
    ['For: 3 Against: 2 Abstain: 0 – Motion Carried', 'For: 3 Against: 2 Abstain: 0\nMotion Carried', '54: 3–2–0, carried'],
    ['For: 2; Against: 3. LOST', 'For: 2; Against: 3\nLOST', '54: 2–3, lost'],
    ['Votes For: 2; Votes Against: 3; Abstentions: 0. Motion LOST.', 'Votes For: 2; Votes Against: 3; Abstentions: 0\nMotion LOST', '54: 2–3–0, lost'],
    ['For: Ince, Li. Against: Sallis, Pyke, Varga. Motion lost.', 'For: Ince, Li\nAgainst: Sallis, Pyke, Varga\nMotion lost', '54: 2–3, lost'],
  ] as const) {
    it(text, () => {
      const { body: own, understood: read } = broughtIn(text);
      assert.deepEqual([own, read], [body, understood]);
    });
  } // prettier-ignore

  // What happened is said by what is written, or stays as words of its own.
  for (const [text, body, understood] of [
    ['The Chair used her casting vote against the amendment, and it was declared LOST.', '### Amendment\n\nCasting vote: B Ince, against\nLOST', '54: Amendment: casting vote against, lost'],
    ['The vote being equal (2 for and 2 against), the Chair exercised her casting vote in favour and declared the motion CARRIED.', 'The vote being equal (2 for and 2 against)\n\nVote: 2 for and 2 against\nCasting vote: B Ince, in favour\nCARRIED', '54: 2–2, casting vote for, carried'],
    ['The votes were tied and the Chair gave her casting vote against the motion, which was not carried.', 'Casting vote: B Ince, against\nNot carried', '54: casting vote against, lost'],
    ['The recommendations were put to the vote and, there being an equality of votes, the Chair gave a second vote for the motion, which was declared CARRIED.', 'Casting vote: B Ince, for\nCARRIED', '54: casting vote for, carried'],
    ['The motion was put and, there being an equality of votes, was declared LOST.', 'The motion was put and, there being an equality of votes\n\nLOST.', '54: lost'],
    ['The Chair having used her second or casting vote for the motion, it was CARRIED.', 'The Chair having used her second or casting vote for the motion\n\nCARRIED.', '54: carried'],
    ['Upon being put to the meeting, the amendment was declared to be NOT CARRIED, 1 voting for and 3 against.', '### Amendment\n\nNOT CARRIED, 1 voting for and 3 against.', '54: Amendment: 1–3, lost'],
    ['The amendment was put to the vote and, Councillor Pyke having withdrawn his name, was declared LOST.', 'The amendment was put to the vote and, Councillor Pyke having withdrawn his name\n\nLOST.', '54: lost'],
  ] as const) {
    it(`says what happened: ${text}`, () => {
      const { body: own, understood: read } = broughtIn(text);
      assert.deepEqual([own, read], [body, understood]);
    });
  } // prettier-ignore

  it('what is withdrawn, carried or lost in other words is no result', () => {
    for (const text of [
      'Councillor Pyke having carried her points, the motion was debated.',
      'The mover had withdrawn his proposal before the meeting.',
    ])
      assert.equal(broughtIn(text).body, text);
  });

  it('no figures of a vote swallow what was decided', () => {
    const { body, asked } = broughtIn(
      'It was agreed by 3 votes to 1, Councillor Ince abstaining, to object.',
    );
    assert.doesNotMatch(body, /Vote:/);
    assert.match(asked, /is kept as text/);
  });

  for (const text of [
    'Members voted unanimously to approve the recommendation.',
    'The motion was agreed by general assent.',
    'The vote was tied 2-2 with 1 abstention.',
  ]) {
    it(`is asked about where it stays as text: ${text}`, () => {
      const { body, asked } = broughtIn(text);
      assert.equal(body, text);
      assert.match(asked, /is kept as text/);
    });
  }

  it('the sides of a vote in one paragraph are a line each, with what came of it below', () => {
    const { body, understood } = broughtIn(
      'A named vote was requested. Those voting in favour: Ince, Li, Sallis. Those voting against: Pyke. Abstentions: Varga. The motion was carried.',
    );
    assert.match(body, /\nVoted in favour: Ince, Li, Sallis\nVoted against: Pyke\nAbstentions: Varga\n+The motion was carried\.$/); // prettier-ignore
    assert.equal(understood, '54: 3–1–1, carried');
  });

  const MOVED =
    'Moved by Councillor Ince, seconded by Councillor Li\n\nThat the plan be approved.\n';
  const AMENDED = `${MOVED}\nAMENDMENT\nMoved by Councillor Pyke, seconded by Councillor Sallis\n\nThat £40,000 be added.\n`;
  const FEW = '\n\nFor (2): Ince, Li\n\nAgainst (3): Sallis, Pyke, Varga\n\n';
  const MANY = '\n\nFor (3): Sallis, Pyke, Varga\n\nAgainst (2): Ince, Li\n\n';
  for (const [name, text, understood] of [
    ['below its sides, and a line that leads to others below it', `${AMENDED}\nA recorded vote was taken on the amendment:${FEW}The amendment was declared LOST.\n\nA recorded vote was then taken on the substantive motion:${FEW}The motion was declared LOST.`, '54: AMENDMENT: 2–3, lost; Substantive motion: 2–3, lost'],
    ['below its sides, of which the second voted otherwise', `${AMENDED}\nRecorded vote:${FEW}The amendment was LOST.\n\nThe voting on the substantive motion was as follows:${MANY}The motion was CARRIED.`, '54: AMENDMENT: 2–3, lost; Substantive motion: 3–2, carried'],
    ['in a word that names no motion', `${AMENDED}\nRecorded vote:${FEW}LOST\n\nA recorded vote was taken on the motion:${MANY}CARRIED`, '54: AMENDMENT: 2–3, lost; Motion: 3–2, carried'],
    ['of a show of hands above the sides of another', `${AMENDED}\nOn a show of hands, 2 for and 3 against, the amendment was LOST.\n\nRecorded vote:${MANY}The motion was declared CARRIED.`, '54: AMENDMENT: 2–3, lost; Motion: 3–2, carried'],
    ['in the sentence before the one that leads to other sides', `${AMENDED}\nThe amendment was LOST. A recorded vote was then taken on the substantive motion:${MANY}The motion was declared CARRIED.`, '54: AMENDMENT: lost; Substantive motion: 3–2, carried'],
    ['above its sides', `${MOVED}\nThe motion was LOST.\n\nRecorded vote:${FEW}`, '54: 2–3, lost'],
    ['above its sides, to which it leads', `${MOVED}\nThe motion was LOST, the voting being as follows:${FEW}`, '54: 2–3, lost'],
    ['above its sides, one amendment after another', `${AMENDED}\nAmendment 1 was LOST.\n\nRecorded vote:${FEW}Amendment 2 was CARRIED.\n\nRecorded vote:${MANY}`, '54: AMENDMENT: 2–3, lost; AMENDMENT: 3–2, carried'],
  ] as const) {
    it(`what came of a vote is that of its own sides: ${name}`, () => {
      assert.equal(broughtIn(text).understood, understood);
    });
  } // prettier-ignore

  it('who left and who arrived in one sentence is a label each', () => {
    const { body } = broughtIn(
      'Councillor Li left at 8.15 p.m. and Councillor Khan arrived at 8.20 p.m.',
    );
    assert.equal(
      body,
      'Left: Councillor Li – at 8.15 p.m.\nJoined: Councillor Khan – at 8.20 p.m.',
    );
  });

  for (const [text, isAsked] of [
    ['(Councillor Pyke withdrew from the meeting during consideration of this item.)', true],
    ['Councillor Li, who had been delayed, arrived at 7.20 pm with her papers.', true],
    ['The bus left at 8.15 pm and the train arrived at 9.', false],
    ['Councillor Li said that the path joined the road at the bridge.', false],
  ] as const)
    it(`coming and going is ${isAsked ? '' : 'not '}asked about: ${text}`, () => {
      const { body, asked } = broughtIn(text);
      assert.equal(body, text);
      assert.equal(/is kept as text; if a member/.test(asked), isAsked);
    });

  for (const [text, below] of [
    ['Councillor Sallis proposed, and Councillor Li seconded, approval. The motion FELL.\n\nA further motion to refuse, proposed by Councillor Pyke and seconded by Councillor Varga, was carried by 3 votes to 2.', '### Further motion\n\nProposed: Councillor Pyke. Seconded: Councillor Varga.\n\n> to refuse\n\nThe motion was carried by 3 votes to 2.'],
    ['Moved by Councillor Ince, seconded by Councillor Li, that it be built.\n\nThe amendment, moved by Councillor Pyke and seconded by Councillor Varga, was LOST.', '### Amendment\n\nMoved: Councillor Pyke. Seconded: Councillor Varga.\nThe amendment was LOST.'],
    ['Councillor Li proposed a grant of £500; there was no seconder and the proposal fell.', 'Proposed: Councillor Li.\n\n> a grant of £500\n\nFell, there was no seconder'],
    ['Councillor Li proposed a grant of £500; for want of a seconder the motion fell.', 'Proposed: Councillor Li.\n\n> a grant of £500\n\nFell, for want of a seconder'],
    ['Councillor Li moved deferral but there was no seconder and the motion fell.', 'Moved: Councillor Li.\n\n> deferral\n\nFell, there was no seconder'],
    ['Councillor Li proposed £18,000; there being no seconder this fell.', 'Proposed: Councillor Li.\n\n> £18,000\n\nFell, there being no seconder'],
    ['Councillor Li moved an amendment, that £500 be added, which was not seconded and therefore fell.', '### Amendment\n\nMoved: Councillor Li.\n\n> that £500 be added\n\nFell, was not seconded'],
    ['Councillor Li moved and Councillor Pyke seconded the recommendations, which were carried by 3 votes to 2.', 'Moved: Councillor Li. Seconded: Councillor Pyke.\n\n> the recommendations\n\nCarried by 3 votes to 2.'],
    ['Councillor Li moved and Councillor Pyke seconded that the motion which was lost in May be considered again.', 'Moved: Councillor Li. Seconded: Councillor Pyke.\n\n> that the motion which was lost in May be considered again.'],
    ['Councillor Li proposed that the bridge, which was carried away in the flood, be rebuilt.', 'Proposed: Councillor Li.\n\n> that the bridge, which was carried away in the flood, be rebuilt.'],
    ['Councillor Li moved that there being no money the scheme fell to be cancelled.', 'Moved: Councillor Li.\n\n> that there being no money the scheme fell to be cancelled.'],
    ['On a show of hands, 3 for and 2 against, the substantive motion was CARRIED.', 'Vote: show of hands, 3 for and 2 against\nCARRIED.'],
    ['With 2 votes for, 2 votes against and no abstentions, the Chair used her casting vote in favour and the motion was CARRIED.', 'Vote: 2 votes for, 2 votes against and no abstentions\nCasting vote: B Ince, in favour\nCARRIED'],
  ] as const) {
    it(`a motion has its own mover and its own outcome: ${text}`, () => {
      const { body } = broughtIn(text);
      assert.ok(body.endsWith(below), body);
    });
  } // prettier-ignore

  for (const text of [
    'The amendment to add £500, moved by Councillor Pyke in a speech, was LOST on the advice of the officers.',
    'The further motion to refuse, proposed by Councillor Pyke, was lost.',
  ])
    it(`a motion whose sentence isn't read is whole and is asked about: ${text}`, () => {
      const { body, asked } = broughtIn(text);
      assert.equal(body, text);
      assert.match(asked, /is kept as text/);
    });

  it('the side of two figures is that of the first', () => {
    assert.deepEqual(figuresIn('3 to 2 in favour'), { for: 3, against: 2 });
    assert.deepEqual(figuresIn('by 4 votes to 3 against, with 1 abstention'), { for: 3, against: 4, abstained: 1 }); // prettier-ignore
    assert.deepEqual(figuresIn('15 votes to 6'), { for: 15, against: 6 });
    assert.deepEqual(figuresIn('6 for, 0 against, 3 abstained'), { for: 6, against: 0, abstained: 3 }); // prettier-ignore
  });
});

describe('who left when in one sentence', () => {
  it('says the verb once for two members', () => {
    const { body } = broughtIn(
      'Councillor Ince left the meeting at 8.15 pm and Councillor Li at 8.40 pm.',
    );
    assert.equal(body, 'Left: Councillor Ince – at 8.15 pm\nLeft: Councillor Li – at 8.40 pm');
  });
});

describe('whose vote is recorded with a decision', () => {
  for (const text of [
    'RESOLVED, Councillor Li abstaining, that trees be planted.',
    'RESOLVED, Councillors Li and Pyke voting against, that trees be planted.',
  ]) {
    it(`${text} is written below it, and no word is called lost`, () => {
      const { body } = broughtIn(text);
      assert.match(body, /^RESOLVED that trees be planted\.\nRecorded (?:as abstaining|against): /);
    });
  }
});

describe('what a sentence says of a vote, an answer or an urgent decision', () => {
  for (const [text, asked] of [
    ['A show of hands having been taken, there were 4 for and 1 against. RESOLVED accordingly that it be done.', /4 for and 1 against.* is kept as text/],
    ['Recommendation 1: ACCEPTED. Recommendation 2: REJECTED because of cost.', /write Answer to/],
    ['Recommendation 1 of minute 12 was accepted.', /write Answer to/],
    ['RECOMMENDED to Cabinet:\n1. That A be done (response due 16 February 2027);\n2. That B be done.', /write Answer due:/],
    ['It was reported that urgent decision (ref UD/7) had been taken on 1 December 2026.', /UD\/7: taken for the numbers of urgent decisions/],
  ] as const) {
    it(`is asked about: ${text.slice(0, 70)}`, () => assert.match(broughtIn(text).asked, asked));
  } // prettier-ignore

  for (const text of [
    'Of the responses, 40 for and 12 against were received.',
    'Recommendation 3 was discussed at length.',
    'RECOMMENDED to Cabinet: That the response be published in 2027.',
  ]) {
    it(`is text: ${text}`, () => assert.equal(broughtIn(text).asked, ''));
  }
});
