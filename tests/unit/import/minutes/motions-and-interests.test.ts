import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMinutes, plainText } from '../../../support/record-cases.ts';
import { HEAD, bodyOf } from './brought-in-text.ts';

describe('motions and votes in minutes', () => {
  const SHAPES: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'moved and seconded in the passive': [
      'It was moved by Councillor Sallis, seconded by Councillor Li, that the report be noted.',
      'Moved: Councillor Sallis. Seconded: Councillor Li.\n\n> that the report be noted.',
    ],
    'proposed and seconded in the active': [
      'Councillor Sallis proposed, and Councillor Li seconded the motion that:\n\n“The report be noted.”',
      'Proposed: Councillor Sallis. Seconded: Councillor Li.\n\n> “The report be noted.”',
    ],
    'an amendment with a number and a group': [
      'Amendment 2 (Green Group) moved by Councillor Sallis, seconded by Councillor Li.\nLOST',
      '### Amendment 2 (Green Group)\n\nMoved: Councillor Sallis. Seconded: Councillor Li.\nLOST',
    ],
    'a motion that is described': [
      'A motion to grant £500 was proposed by Councillor Sallis and seconded by Councillor Li.',
      'Proposed: Councillor Sallis. Seconded: Councillor Li.\n\n> to grant £500',
    ],
    'a decision after the movers': [
      'On the motion of Councillor Sallis, seconded by Councillor Li, it was RESOLVED that the report be noted.',
      'Moved: Councillor Sallis. Seconded: Councillor Li.\nit was RESOLVED that the report be noted.',
    ],
    'a decision of the committee': [
      'The Committee RESOLVED to note the report.',
      'RESOLVED to note the report.',
    ],
    'what was agreed': [
      'The Planning Committee AGREED to note the report.',
      'The Planning Committee\n\nAGREED to note the report.',
    ],
    'figures in a sentence': [
      'On being put to the vote, the motion was CARRIED by 4 votes to 2 with 1 abstention.',
      'On being put to the vote, the motion was CARRIED by 4 votes to 2 with 1 abstention.',
    ],
    'what else the sentence says': [
      'Following a debate on the cost, the motion was put to the vote and carried by 4 votes to 2.',
      'Following a debate on the cost, the motion was put to the vote\n\nCarried by 4 votes to 2.',
    ],
    'a vote that was unanimous': [
      'The recommendation was put to the vote and it was agreed unanimously.',
      'Vote: agreed unanimously.',
    ],
    'a result above its sides': [
      'The amendment was LOST.\n\nFor (2): Li, Sallis\nAgainst (3): Ince, Pyke, Jane Tarrow',
      'For (2): Li, Sallis\nAgainst (3): Ince, Pyke, Jane Tarrow\nThe amendment was LOST.',
    ],
    'dots before figures, on lines of their own': [
      'The motion was put, there voting for:\nCouncillors Li, Sallis ............ 2\nThere voted against:\nCouncillors Ince ............ 1',
      'The motion was put\n\nVoted for:\nCouncillors Li, Sallis ............ 2\nThere voted against:\nCouncillors Ince ............ 1',
    ],
    'names as points of a list': [
      'For (2)\n•\tLi\n•\tSallis\n\nAgainst (1)\n•\tInce',
      'For (2)\n- Li\n- Sallis\n\nAgainst (1)\n- Ince',
    ],
    'a casting vote of the chair': [
      'There being an equality of votes, the Chair gave his casting vote in favour of the motion, which was CARRIED.',
      'Casting vote: Ince, in favour\nCARRIED',
    ],
    'a casting vote by name': [
      'Councillor Li used her casting vote against the motion.',
      'Casting vote: Councillor Li, against',
    ],
    'a vote at the member’s request': [
      'Councillors Li and Pyke asked that their votes against the motion be recorded.',
      'Recorded against: Councillors Li and Pyke',
    ],
    'a motion by an amendment’s way': [
      'Moved by Councillor Li, seconded by Councillor Pyke:\n\n"That A be done."\n\nAn amendment was moved by Councillor Sallis and seconded by Councillor Ince:\n\n"Delete A."\n\nThe amendment was lost.\n\nRESOLVED: That A be done.',
      'Moved: Councillor Li. Seconded: Councillor Pyke.\n\n> "That A be done."\n\n### Amendment\n\nMoved: Councillor Sallis. Seconded: Councillor Ince.\n\n> "Delete A."\n\nThe amendment was lost.\n\n### Decision\n\nRESOLVED: That A be done.',
    ],
    'a seconder before the verb': [
      'Councillor Sallis, seconded by Councillor Li, moved Amendment A.\nAmendment A was put to the vote and declared to be lost.',
      '### Amendment A\n\nMoved: Councillor Sallis. Seconded: Councillor Li.\nLost.',
    ],
    'a vote on what a member proposed while others spoke': [
      'Councillor Sallis moved “that the question be now put”, which was seconded by Councillor Li and, on being put, CARRIED by 4 votes to 2.',
      'Moved: Councillor Sallis. Seconded: Councillor Li.\n\n> “that the question be now put”\n\nCARRIED by 4 votes to 2.',
    ],
    'figures, and then who': [
      'Voting: 2 for, 1 against\nFor: Li, Sallis\nAgainst: Ince',
      'Voting: 2 for, 1 against\nFor: Li, Sallis\nAgainst: Ince',
    ],
    'who voted how, in a sentence': [
      'Councillors Li and Sallis voted for the motion, Councillor Ince voted against and Councillor Pyke abstained.',
      'For: Councillors Li and Sallis\nAgainst: Councillor Ince\nAbstained: Councillor Pyke',
    ],
    'figures in a note of the clerk': [
      '(NOTE: The result of the vote was FOR - 5 Members; AGAINST - 1 Member; ABSTENTIONS - 0 Members.)',
      'Vote: FOR - 5 Members; AGAINST - 1 Member; ABSTENTIONS - 0 Members',
    ],
    'a figure that is no vote': [
      'Of those who answered, 12 were for and 4 against a change of hours.',
      'Of those who answered, 12 were for and 4 against a change of hours.',
    ],
    'what was carried out': [
      'The works were carried out in May and the motion sensor was withdrawn.',
      'The works were carried out in May and the motion sensor was withdrawn.',
    ],
    'somebody who isn’t of the council': [
      'The applicant moved to Alder Bank, and the agent proposed a condition.',
      'The applicant moved to Alder Bank, and the agent proposed a condition.',
    ],
  };
  for (const [name, [text, written]] of Object.entries(SHAPES))
    it(name, () => assert.equal(bodyOf(text), written));
});

describe('what members do at meetings', () => {
  const SHAPES: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'an interest, and leaving for it': [
      'Councillor Li declared a personal interest in Item 5 as a governor, and left the room.',
      'Interest: Councillor Li – a personal interest in Item 5 as a governor. Left the room.',
    ],
    'an interest, and staying in the next sentence': [
      'Councillor Li disclosed an interest in Item 5. She remained in the meeting.',
      'Interest: Councillor Li – an interest in Item 5. Remained in the meeting.',
    ],
    'an interest of two': [
      'Councillors Li and Pyke declared an interest as members of the trust.',
      'Interest: Councillors Li and Pyke – an interest as members of the trust.',
    ],
    'an interest in a list': [
      'Councillor Li: Item 9 – trustee of a charity.',
      'Interest: Councillor Li – Item 9 – trustee of a charity.',
    ],
    'no interest': ['No interests were declared.', 'No interests were declared.'],
    'who left': [
      '(Councillors Li and Pyke left the meeting at 8.14 pm.)',
      'Left: Councillors Li and Pyke – at 8.14 pm',
    ],
    'who came': ['Councillor Li joined the meeting.', 'Joined: Councillor Li'],
    'who went out for a while': [
      'Councillor Li left the room for this item.',
      'Councillor Li left the room for this item.',
    ],
    'an item that was put off': [
      'This item was deferred to the meeting on 17 March 2026.',
      'Item: deferred to the meeting on 17 March 2026',
    ],
    'reasons without a colon': [
      'RESOLVED – That the licence be granted.\n\nReasons for the decision\n\nThe conditions are enough.',
      'RESOLVED – That the licence be granted.\nReasons for the decision:\nThe conditions are enough.',
    ],
    'two labels of one line': [
      'Decision: That it be noted.\nAlternative options: None.  Interests: None.',
      'Decision: That it be noted.\nAlternative options: None.\nInterests: None.',
    ],
    'numbered paragraphs': [
      '1.\tThe officer reported.\n2.\tMembers asked:\n(a)\tthe cost;\n(b)\tthe day.\n3.\tRESOLVED that it be noted.\n4.\tMembers thanked him.',
      '1. The officer reported.\n2. Members asked:\n(a) the cost;\n(b) the day.\n\n3\\.\n\nRESOLVED that it be noted.\n\n4\\. Members thanked him.',
    ],
    'numbers of paragraphs after the parts of a decision': [
      '6.3\tRESOLVED: That the Committee:\n(a)\tnotes it; and\n(b)\tkeeps it.\n6.4\tReasons for Decision\n6.5\tThe vote was put and carried by 4 votes to 2.',
      '6.3\n\nRESOLVED: That the Committee:\n(a) notes it; and\n(b) keeps it.\n\n6.4 Reasons for Decision\n\n6.5\n\nCarried by 4 votes to 2.',
    ],
    'signs of Markdown': [
      '5 * 3, <b> and #1 of 1986. [x](y)',
      '5 * 3, \\<b> and #1 of 1986. \\[x](y)',
    ],
  };
  for (const [name, [text, written]] of Object.entries(SHAPES))
    it(name, () => assert.equal(bodyOf(text, '54\tDeclarations of interest'), written));

  it('what may be more than text is asked', () => {
    const minutes = asMinutes(
      plainText(
        `${HEAD}\n54\tA matter\n\nA member of the public seconded that.\nCouncillor Li left the room for this item.\n`,
      ),
    );
    const said = minutes.confirm.join('\n');
    assert.match(said, /minute 54: “A member of the public seconded that\.” is kept as text/);
    assert.match(said, /“Councillor Li left the room for this item\.” is kept as text; .*“not 54”/);
  });
});
