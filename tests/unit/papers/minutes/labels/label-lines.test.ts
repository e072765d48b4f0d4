import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelIn } from '../../../../../src/papers/minutes/labels/labels.ts';
import type { Voter } from '../../../../../src/papers/minutes/labels/label-line.ts';

/** A label as "kind key=value …", and what is after it. */
function inShort(line: string): string {
  const label = labelIn(line);
  if (!label) return 'prose';
  const { kind, ...fields } = label;
  const shown = Object.entries(fields).filter(
    ([name]) => name !== 'rest' && name !== 'message' && name !== 'fix',
  );
  const written = (value: unknown): string =>
    Array.isArray(value)
      ? value.map(({ printed, option }: Voter) => `${printed} ${option}`).join('; ')
      : String(value);
  return [kind, ...shown.map(([name, value]) => `${name}=${written(value)}`)].join(' ');
}

describe('a line of minutes that begins with a label is read as it', () => {
  const LINES: readonly (readonly [line: string, label: string])[] = [
    ['RESOLVED – That the report be noted.', 'decision verb=resolved'],
    ['RESOLVED: That the report be noted.', 'decision verb=resolved'],
    ['RESOLVED - That the report be noted.', 'decision verb=resolved'],
    ['RESOLVED — That the report be noted.', 'decision verb=resolved'],
    ['**RESOLVED** – That the report be noted.', 'decision verb=resolved'],
    ['**RESOLVED – That the report be noted.**', 'decision verb=resolved'],
    ['__RESOLVED:__ That the report be noted.', 'decision verb=resolved'],
    ['RESOLVED that the report be noted.', 'decision verb=resolved'],
    ['Resolved that the report be noted.', 'decision verb=resolved'],
    ['resolved: that the report be noted.', 'decision verb=resolved'],
    ['RESOLVED', 'decision verb=resolved'],
    ['RESOLVED to approve the minutes.', 'decision verb=resolved'],
    ['It was RESOLVED that the report be noted.', 'decision verb=resolved'],
    ['RESOLVED unanimously – That he be elected.', 'decision verb=resolved vote=unanimously'],
    [
      'AGREED unanimously, save for Councillor Ince who voted against, that it be granted.',
      'decision verb=agreed vote=unanimously, save for Councillor Ince who voted against',
    ],
    [
      'RESOLVED UNANIMOUSLY with the exception of Cllr Ince: That it be granted.',
      'decision verb=resolved vote=UNANIMOUSLY, with the exception of Cllr Ince',
    ],
    [
      'RESOLVED unanimously that it be granted, Councillor Ince abstaining.',
      'decision verb=resolved vote=unanimously, Councillor Ince abstaining',
    ],
    [
      'RESOLVED unanimously that the plan be adopted except for page 3, which is wrong.',
      'decision verb=resolved vote=unanimously',
    ],
    [
      'RESOLVED (with Councillor Ince dissenting) – That it be granted.',
      'decision verb=resolved vote=with Councillor Ince dissenting',
    ],
    [
      'RESOLVED, on the casting vote of the Chair – That it be granted.',
      'decision verb=resolved vote=on the casting vote of the Chair',
    ],
    [
      'RESOLVED (7 for, 1 against): That it be granted.',
      'decision verb=resolved vote=7 for, 1 against',
    ],
    [
      'It was resolved, by 2 votes to 1, to refuse it.',
      'decision verb=resolved vote=by 2 votes to 1',
    ],
    [
      'RESOLVED on a show of hands (4 for, 2 against) – That it be noted.',
      'decision verb=resolved vote=on a show of hands, 4 for, 2 against',
    ],
    [
      'RESOLVED by 5 votes to 3, with 1 abstention, that it be noted.',
      'decision verb=resolved vote=by 5 votes to 3, with 1 abstention',
    ],
    ['Resolved by a majority to keep bins.', 'decision verb=resolved vote=by a majority'],
    ['Agreed: (1) to note it; (2) to ask.', 'decision verb=agreed'],
    ['RESOLVED, with regret, that it be noted.', 'decision verb=resolved'],
    ['RESOLVED by the Council that it be noted.', 'decision verb=resolved'],
    ['Yes: Ince, Li', 'side side=for'],
    ['No (2): Sallis, van der Molen', 'side side=against count=2'],
    ['No: the Council has no plans.', 'prose'],
    ['Yes, the Council has plans.', 'prose'],
    ['The motion was passed unanimously.', 'result result=carried'],
    ['The amendment was rejected', 'result result=lost on=amendment'],
    [
      'The amendment, on being put to the vote, was declared lost.',
      'result result=lost on=amendment',
    ],
    ['Upon being put to the vote, the amendment was lost.', 'result result=lost on=amendment'],
    ['The amendment was put and, by 4 votes to 3, was lost.', 'result result=lost on=amendment'],
    ['On being put to the vote, the motion was carried.', 'result result=carried'],
    ['On being put to the vote the members of the public left.', 'prose'],
    [
      "(Councillors Khan and O'Dwyer voted against the recommendation.)",
      "voters voters=Khan against; O'Dwyer against",
    ],
    [
      '(Councillor Khan voted against; Councillor Pyke abstained.)',
      'voters voters=Councillor Khan against; Councillor Pyke abstained',
    ],
    ['Councillor Khan voted against.', 'voters voters=Councillor Khan against'],
    ['(Councillor Khan voted against because of the traffic.)', 'prose'],
    ['(Councillors Ince and Li voted for, Councillor Pyke voted against.)', 'prose'],
    ['Councillor Pyke abstained from drink.', 'prose'],
    [
      "RESOLVED by a majority, Councillors Khan and O'Dwyer voting against – That it be noted.",
      "decision verb=resolved vote=by a majority, Councillors Khan and O'Dwyer voting against",
    ],
    [
      'AGREED (Councillor Khan against) – That it be noted.',
      'decision verb=agreed vote=Councillor Khan against',
    ],
    ['Move: Ann Bee. Second: Cy Dee.', 'moved'],
    ['Move the vote to June', 'prose'],
    ['Second: Cy Dee', 'seconded'],
    ['RESOLVED: (by 2 votes to 1)', 'decision verb=resolved vote=by 2 votes to 1'],
    ['RESOLVED: (a) That it be noted.', 'decision verb=resolved'],
    ['[Vote by show of hands: 5-0-0]', 'vote'],
    ['\\[Vote by show of hands: 5-0-0]', 'vote'],
    ['(Vote: 5 for, 2 against)', 'vote'],
    ['(Voting was discussed)', 'prose'],
    ['RESOLVED (4:3) – That it be noted.', 'decision verb=resolved vote=4:3'],
    ['Rejected', 'prose'],
    ['Passed to the Cabinet for a decision.', 'prose'],
    ['DECIDED – That the contract be awarded.', 'decision verb=decided'],
    ['Decision:', 'decision verb=decided'],
    ['RECOMMENDED to Cabinet – That it be kept.', 'decision verb=recommended to=Cabinet'],
    ['RECOMMENDED to the Cabinet that it be kept.', 'decision verb=recommended to=Cabinet'],
    ['AGREED: That the report be accepted.', 'decision verb=agreed'],
    ['AGREED – That the report be accepted.', 'decision verb=agreed'],
    ['Agreed: that the report be accepted.', 'decision verb=agreed'],
    ['It was AGREED that the report be accepted.', 'decision verb=agreed'],
    ['NOTED – the figures of May.', 'decision verb=noted'],
    ['NOTED the report.', 'decision verb=noted'],
    ['For (9): Ince, Li', 'side side=for count=9'],
    ['Ayes (9): Ince, Li', 'side side=for count=9'],
    ['Noes (2): Sallis, Pyke', 'side side=against count=2'],
    ['**For (9):** Ince, Li', 'side side=for count=9'],
    ['**For** (9): Ince, Li', 'side side=for count=9'],
    ['FOR (9) Ince, Li', 'side side=for count=9'],
    ['For: Ince, Li', 'side side=for'],
    ['In favour (2) – Ince, Li', 'side side=for count=2'],
    ['\tAgainst (13):\u00A0Ince', 'side side=against count=13'],
    ['Against 13: Ince', 'side side=against count=13'],
    ['Abstain (1)', 'side side=abstained count=1'],
    ['ABSTAINED (0)', 'side side=abstained count=0'],
    ['Not voting: Holloway (Hob Lane)', 'side side=notVoting'],
    ['Vote: unanimous', 'vote'],
    ['Voting:  For 2, Against 0, Abstained 1.', 'vote'],
    ['For 2, Against 0, Abstained 1.', 'vote'],
    ['Carried', 'result result=carried'],
    ['LOST', 'result result=lost'],
    ['Amendment lost.', 'result result=lost on=amendment'],
    ['The amendment was declared LOST.', 'result result=lost on=amendment'],
    ['Fell for want of a seconder', 'result result=fell'],
    ['Carried by 15 votes to 6', 'result result=carried'],
    ['Moved: Colm O’Dwyerson. Seconded: Ottoline Varga.', 'moved'],
    ['Moved by Councillor Pyke, seconded by Councillor Varga, and', 'moved'],
    ['Moved Councillor Sallis, seconded Councillor Li.', 'moved'],
    ['Seconded: Councillor Li', 'seconded'],
    ['Casting vote: Ince, for', 'casting'],
    ['Recorded against: ap Rhydderch (part 2b)', 'recorded option=against'],
    ['Recorded as not voting: van der Molen', 'recorded option=not-voting'],
    ['Interest: Desmond Pyke – governor. Stayed.', 'interest'],
    ['Interests: None.', 'labelled label=Interests'],
    ['Item: withdrawn', 'item'],
    ['(Item 4)', 'item'],
    ['(Items 11(a), 11(b) and 11(c))', 'item'],
    ['Item 11b, 11c: not reached', 'item'],
    ['Outcome: authorised until 2026-08-17, else refused', 'outcome'],
    ['Correction: 2026-01-14 54(c) – his', 'correction'],
    ['Later: 2026-01-29 – The answer.', 'later'],
    ['Joined: Li', 'joined'],
    ['Left: Ince', 'left'],
    ['Reasons: as in the report', 'labelled label=Reasons'],
    ['Alternative options considered and rejected: none', 'labelled label=Alternatives'],
    ['Dispensations: none', 'labelled label=Dispensation'],
    ['Call-in: not before 11 February', 'labelled label=Call-in'],
    ['Call-in outcome: C84(c) released', 'labelled label=Call-in outcome'],
    ['Reports urgent: C87, CMD/2026/12', 'labelled label=Reports urgent'],
    ['Answer to 41 R3: accepted', 'labelled label=Answer to of=41 R3'],
    ['Progress on 41 R2: done', 'labelled label=Progress on of=41 R2'],
    ['Signatures: 1107 paper, 375 online', 'labelled label=Signatures'],
    ['Summary: Offers were compared.', 'labelled label=Summary'],
    ['Supplementary question: Can that be relied on?', 'labelled label=Supplementary'],
  ];
  for (const [line, label] of LINES) it(line, () => assert.equal(inShort(line), label));
});

describe('a line that only looks like a label stays prose', () => {
  const PROSE = [
    'For the purposes of this minute, the ward is Hob Lane.',
    'For 13 years the council has owned the hall.',
    'Against this background the Committee asked for figures.',
    'Lost property was discussed.',
    'Carried forward from last year: £4,000.',
    'Left unattended, the hall would decay.',
    'From the chair it was said that the hall is full.',
    'To help readers, the figures are in Appendix 1.',
    'Note: the figures are of May.',
    'Noted: the figures of May.',
    'Reason enough to look again, a member said.',
    'Recommendations were made by the task group.',
    'RESERVED matters were considered.',
    'RECOMMENCED at 8.15 p.m.',
    'Revolved to the north, the plan is clearer.',
    'RECOMMENDS that it be noted.',
    'Recommending to Cabinet that it be noted is for the Board.',
    'Decades to come will show it.',
    'ADDED to the list at the meeting.',
    'It was recommended by the officers.',
    'It was reserved to the Council.',
    'Deceased to whom flowers were sent were named.',
    'RECEIVED and filed.',
    'RECORDED that thanks be given.',
    'REMOVED to the archive.',
    'DELETED to save room.',
    'DECLINED to answer.',
    'DENIED that it was so.',
    'DERIVED to two places.',
    'PROMISED to look into it.',
    'PROMOTED to the first team.',
    'RESOLVE to do better.',
    'AGED to match the old beams.',
    'DEFERRED to the next meeting.',
    'PROPOSALS to mend the locks.',
    'SECONDED to the county from May.',
    'Resolution 54 was read out.',
    'Interest rates had risen.',
    'Items of urgent business were announced.',
    'The Chair moved to the next item.',
    '> RESOLVED – That this is quoted.',
    '- For (9): a point of a list',
    '## RESOLVED',
  ];
  for (const line of PROSE) it(line, () => assert.equal(inShort(line), 'prose'));
});

describe('a line that is nearly a label is unclear', () => {
  const NEARLY: readonly (readonly [line: string, says: RegExp])[] = [
    ['Agianst (3): Ince', /Write "Against"/],
    ['Against (thirteen): Ince', /Write "Against \(13\):"/],
    ['For (about twenty): Ince', /figure/],
    ['Abstaned (1): Ince', /Write "Abstained"/],
    ['RESLOVED – That it be noted.', /Write "RESOLVED"/],
    ['Secconded: Li', /Write "Seconded"/],
    ['RECOMENDED to Cabinet – That the locks be mended.', /Write "RECOMMENDED"/],
    ['RECCOMENDED to Cabinet: the locks be mended.', /Write "RECOMMENDED"/],
    ['Recomended to Cabinet that the locks be mended.', /Write "RECOMMENDED"/],
    ['RESOVLED to mend the locks.', /Write "RESOLVED"/],
    ['RESOVLED', /Write "RESOLVED"/],
    ['**RESOLVD** That the locks be mended.', /Write "RESOLVED"/],
    ['Resovled unanimously that the locks be mended.', /Write "RESOLVED"/],
    ['It was resovled that the locks be mended.', /Write "resolved"/],
    ['DECIEDED to mend the locks.', /Write "DECIDED"/],
    ['Propsed by Councillor Ince and seconded by Councillor Li.', /Write "Proposed"/],
    ['AGRED that the locks be mended.', /Write "AGREED"/],
    ['Intrest: Pyke – governor', /Write "Interest"/],
  ];
  for (const [line, says] of NEARLY) {
    it(line, () => {
      const label = labelIn(line);
      assert.equal(label?.kind, 'unclear');
      assert.match('message' in label ? label.message : '', says);
    });
  }
});
