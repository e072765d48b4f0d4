import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMinutes, plainText, wordOf } from '../../support/record-cases.ts';
import { readText } from '../../../src/import/sources/read-source.ts';

const HEAD =
  'PLANNING COMMITTEE\n20 January 2026\nPresent: Councillors Ince (Chair), Li, Sallis, Pyke\n';

/** What becomes of these lines in a minute, from a text and from Word. */
async function bodyOf(text: string, title = 'A matter'): Promise<string> {
  const whole = `${HEAD}\n54\t${title}\n${text}\n55\tNext\nWords.\n`;
  const [plain, word] = [asMinutes(plainText(whole)), asMinutes(await wordOf(whole))].map(
    ({ markdown, proof }) => {
      assert.deepEqual(proof.lost, []);
      return markdown
        .split(/^## 54 .*\n/m)[1]
        ?.split('\n## 55 ')[0]
        ?.trim();
    },
  );
  assert.equal(word, plain);
  return plain ?? '';
}

describe('what was agreed, in the words of councils that have no RESOLVED', () => {
  const DECIDED: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'a sentence alone': [
      'It was agreed that the report be noted.',
      'AGREED that the report be noted.',
    ],
    'the last sentence of a paragraph': [
      'Members asked about the cost. It was agreed that an item on flooding be added.',
      'Members asked about the cost.\n\nAGREED that an item on flooding be added.',
    ],
    'by the body': ['The Committee agreed to note the report.', 'AGREED to note the report.'],
    'a list below': [
      'It was agreed:\n(a)\tthat training be offered; and\n(b)\tthat all be invited.',
      'AGREED:\n(a) that training be offered; and\n(b) that all be invited.',
    ],
    unanimously: [
      'It was unanimously agreed that the gate be kept.',
      'AGREED unanimously that the gate be kept.',
    ],
    'on a show of hands': [
      'On a show of hands, it was agreed that the gate be kept.',
      'Vote: On a show of hands\nAGREED that the gate be kept.',
    ],
  };
  for (const [name, [text, written]] of Object.entries(DECIDED))
    it(name, async () => {
      assert.equal(await bodyOf(text), written);
      const { confirm } = asMinutes(plainText(`${HEAD}\n54\tA matter\n${text}\n`));
      assert.match(confirm.join('\n'), /is written as the decision, AGREED/);
    });

  for (const [name, text] of Object.entries({
    'what somebody would do': 'It was agreed that figures would be circulated.',
    'beside what was resolved':
      'It was agreed that figures be circulated.\n\nRESOLVED – That the report be noted.',
    'in a point of a list': '- The cost. It was agreed that figures be sent.\n- The staff.',
    'what is so': 'It was agreed that the hall is too small.',
  }))
    it(`${name} stays text`, async () => assert.doesNotMatch(await bodyOf(text), /AGREED/));
});

describe('votes and decisions in other words', () => {
  const SHAPES: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'names below sides that tabs set apart': [
      'For\tAgainst\tAbstain\nCllr Ince\tCllr Pyke\tCllr Li\nCllr Sallis\nThe motion was carried.',
      'For: Cllr Ince, Cllr Sallis\nAgainst: Cllr Pyke\nAbstained: Cllr Li\nThe motion was carried.',
    ],
    'a name and a side in each line': [
      'A recorded vote was taken:\nCouncillor Ince\tFor\nCouncillor Li\tAgainst\nCouncillor Sallis\tFor\nThe motion was carried.',
      'A recorded vote was taken:\n\nFor: Councillor Ince, Councillor Sallis\nAgainst: Councillor Li\nThe motion was carried.',
    ],
    'sides that say that they voted': [
      'Voting in favour: Councillors Ince; Li (2)\nVoting against: Councillor Pyke (1)\nAbstaining: Councillor Sallis (1)',
      'Voting in favour: Councillors Ince; Li (2)\nVoting against: Councillor Pyke (1)\nAbstaining: Councillor Sallis (1)',
    ],
    'figures in words, by show of hands': [
      'Upon being put to a vote by show of hands, there were two votes for and one against and the motion was carried.',
      'Vote: show of hands, two votes for and one against\nCarried.',
    ],
    'a majority': [
      'The motion was put to the vote and agreed by a majority.',
      'Vote: agreed by a majority.',
    ],
    'whose vote against it was minuted': [
      'RESOLVED, with Councillor Pyke voting against, that the road be closed.',
      'RESOLVED that the road be closed.\nRecorded against: Councillor Pyke',
    ],
    'the casting vote before what it decided': [
      "On the Chair's casting vote, it was RESOLVED that the path be closed.",
      'Casting vote: Ince, for\nit was RESOLVED that the path be closed.',
    ],
    'unanimously, after the movers': [
      'It was proposed by Councillor Li, seconded by Councillor Ince and unanimously RESOLVED that it be noted.',
      'Proposed: Councillor Li. Seconded: Councillor Ince.\nunanimously RESOLVED that it be noted.',
    ],
    'Decision above its list, and its reasons': [
      'Decision\n1.\tThe contract was awarded.\n2.\tThe Director was authorised.\nReason for Decision\nThe contract ends.',
      'Decision:\n1. The contract was awarded.\n2. The Director was authorised.\n\nReason for Decision:\nThe contract ends.',
    ],
    'an amendment with its number in words': [
      'AMENDMENT ONE\nCouncillor Pyke moved and Councillor Li seconded an amendment to delete paragraph 2.\nLOST',
      '### AMENDMENT ONE\n\nMoved: Councillor Pyke. Seconded: Councillor Li.\n\n> to delete paragraph 2.\n\nLOST',
    ],
  };
  for (const [name, [text, written]] of Object.entries(SHAPES))
    it(name, async () => assert.equal(await bodyOf(text), written));

  it('an interest for which somebody would leave is theirs, and doesn’t say that they left', async () => {
    const text =
      'Councillor Pyke declared an interest in item 6 as he owns land there and would leave the meeting for that item.';
    assert.equal(
      await bodyOf(text, 'Declarations of interest'),
      'Interest: Councillor Pyke – an interest in item 6 as he owns land there and would leave the meeting for that item.',
    );
  });

  it('questions and answers by their letters', async () => {
    const text =
      'Q1 Mr A Pen to Councillor Ince:\nWhen will it be built?\nA: In 2027.\nSupplementary: Is it sure?\nA: It is.';
    assert.equal(
      await bodyOf(text, 'Public questions'),
      '### Q1\n\nFrom: Mr A Pen. To: Councillor Ince\nQuestion: When will it be built?\nAnswer: In 2027.\nSupplementary: Is it sure?\nAnswer: It is.',
    );
  });
});

describe('the head and the headings of minutes in other words', () => {
  it('a parish’s: numbers with the year behind them, a clerk, apologies that were accepted, when it was closed', () => {
    const text =
      'NETHERWICK AND WICK AREA COMMITTEE\nMinutes of the meeting held in the Village Hall on Monday 12th January 2026 at 7.30pm\n\nPresent: Cllrs P van der Molen (Chairman), C O’Dwyerson\nClerk: Mrs T Gill\nMembers of the public: 3\n\n123/25 Apologies\nApologies were received and accepted from Cllr Skerritt.\n\n124/25 Finance\nWords.\n\n125/25 Next meeting\nThere being no further business the Chairman closed the meeting at 8.45pm.\n';
    const { markdown, proof } = asMinutes(plainText(text));
    assert.deepEqual(proof.lost, []);
    assert.match(markdown, /^ended: "20:45"$/m);
    assert.match(
      markdown,
      /in-attendance:\n {2}- "Clerk: Mrs T Gill"\n {2}- "Members of the public: 3"/,
    );
    assert.match(markdown, /^apologies: Cllr Skerritt$/m);
    assert.deepEqual(
      [...markdown.matchAll(/^## (\S+)/gm)].map(([, number]) => number),
      ['123/25', '124/25', '125/25'],
    );
  });

  for (const bracket of [
    'Councillor Sallis substituting',
    'Councillor Sallis as substitute',
    'substitute: Councillor Sallis',
    'substituted by Councillor Sallis',
  ])
    it(`a substitute beside the one who sent apologies: ${bracket}`, () => {
      const { markdown } = asMinutes(
        plainText(
          `${HEAD}Apologies: Councillor Jane Tarrow (${bracket})\n\n54\tA matter\nWords.\n`,
        ),
      );
      assert.match(markdown, /^ {2}- Councillor Sallis, for Councillor Jane Tarrow$/m);
      assert.match(markdown, /^apologies: Councillor Jane Tarrow$/m);
    });

  it('MINUTES in capitals heads a minute below the lists', () => {
    const { markdown } = asMinutes(
      plainText(
        'PLANNING COMMITTEE\n20 January 2026\n\nPRESENT: Councillors Ince (Chair), Li\n\nMINUTES\nThe minutes of 9 December 2025 were agreed.\n\nFLOOD WALL\nRESOLVED – That it be built.\n',
      ),
    );
    assert.match(markdown, /^## MINUTES\n\nThe minutes of 9 December/m);
    assert.match(markdown, /^## FLOOD WALL$/m);
  });
});

describe('a heading that begins like a label', () => {
  const HEAD = 'COUNCIL\n20 January 2026\n\nPresent: Councillors B Ince (Chair), W Li\n\n';
  const headings = (text: string, name = 'minutes.txt') => {
    const minutes = asMinutes(readText(Buffer.from(HEAD + text), name));
    assert.deepEqual(minutes.proof.lost, []);
    const found = [...minutes.markdown.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    return { found, understood: minutes.understood };
  };
  const TITLES = [
    'Recommendations: progress', 'Decision: library', 'Motion: parks', 'Vote: polling stations', 'Call-in: parking', 'Outcome: inspection',
    'Question: roads', 'Received: petition', 'Interest: mooring', 'Summary: year', 'Interests: none declared', 'Reasons: a review',
  ]; // prettier-ignore

  for (const [of, mark] of [
    ['a number that goes on', ''],
    ['the mark of a heading', '## '],
  ] as const) {
    it(`heads a minute by ${of}, and decides nothing`, () => {
      const text = ['Parks', ...TITLES, 'Close'].map((title, at) => `${mark}${at + 12}. ${title}\n\nIt was introduced.\n`);
      const { found, understood } = headings(text.join('\n'), mark === '' ? 'minutes.txt' : 'minutes.md');
      assert.deepEqual(found, ['Parks', ...TITLES, 'Close'].map((title, at) => `${at + 12} ${title}`));
      assert.match(understood.join('\n'), /0 decisions, 0 votes/);
    }); // prettier-ignore
  }

  it('is one by its style without numbers, like the others of its level', () =>
    assert.deepEqual(
      headings('## Parks\n\nx\n\n## Decision: library\n\nx\n\n## Close\n\nx\n', 'minutes.md').found,
      ['Parks', 'Decision: library', 'Close'],
    ));

  for (const [text, titles, understood] of [
    ['1. Minutes\nRESOLVED:\n1. That they be signed.\n2. Reasons: cost.\n\n2. Parks\nx\n', ['1 Minutes', '2 Parks'], '1: resolved, 2 parts'],
    ['1. Minutes\nx\n\n2. Parks\nRecommendations:\n1. That A be done.\n2. That B be done.\n3. Reasons: cost\n', ['1 Minutes', '2 Parks'], '2: recommended, 3 parts'],
    ['1. Minutes\nx\n\n2. Parks\nx\n\n3. RESOLVED: That it be done.\n\n3. Close\nx\n', ['1 Minutes', '2 Parks', '3 Close'], '2: resolved'],
  ] as const) {
    it(`is none as a point of a decision, or as a decision: ${text.slice(0, 60).replaceAll('\n', ' / ')}`, () => {
      const own = headings(text);
      assert.deepEqual(own.found, titles);
      assert.ok(own.understood.includes(understood), own.understood.join('\n'));
    });
  } // prettier-ignore
});
