import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attendeesIn } from '../../../../src/papers/minutes/attendance.ts';
import { interestIn, itemIn, moversIn } from '../../../../src/papers/minutes/labels/label-parts.ts';
import { labelIn } from '../../../../src/papers/minutes/labels/labels.ts';
import { partOf, readHeading } from '../../../../src/papers/minutes/labels/minute-heading.ts';
import { nameKey, namesIn } from '../../../../src/papers/minutes/name-list.ts';
import type { Voter } from '../../../../src/papers/minutes/labels/label-line.ts';
import { figuresIn, formIn } from '../../../../src/papers/minutes/labels/vote-words.ts';

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

describe('names in a list', () => {
  const LISTS: readonly (readonly [text: string, names: readonly string[], count?: number])[] = [
    ['Ince, Li and Sallis', ['Ince', 'Li', 'Sallis']],
    ['Ince, Li, and Sallis.', ['Ince', 'Li', 'Sallis']],
    ['Sir Godfrey Mallinder, KBE', ['Sir Godfrey Mallinder, KBE']],
    [
      'Sir Godfrey Mallinder, KBE, Mrs Nwachukwu-Lamb,  MBE, Li',
      ['Sir Godfrey Mallinder, KBE', 'Mrs Nwachukwu-Lamb, MBE', 'Li'],
    ],
    ['Cllrs van der Molen and Li', ['van der Molen', 'Li']],
    [
      'Councillors Holloway (Hob Lane), Mallinder (Market and Priory) & Li',
      ['Holloway (Hob Lane)', 'Mallinder (Market and Priory)', 'Li'],
    ],
    ['Mrs Nwachukwu-\nLamb, Mr Li', ['Mrs Nwachukwu-Lamb', 'Mr Li']],
    ['Councillors Pyke, John Tarrow – 2', ['Pyke', 'John Tarrow'], 2],
    ['Ince, Li ........ 24', ['Ince', 'Li'], 24],
    ['none', [], 0],
    ['', []],
    [
      'Siân ap Rhydderch; Rosamund D’Arcy-Quennell',
      ['Siân ap Rhydderch', 'Rosamund D’Arcy-Quennell'],
    ],
    ['Alexander Anderson, Brand', ['Alexander Anderson', 'Brand']],
    ['BA – Ince, Sallis; RA – D’Arcy-Quennell', ['Ince', 'Sallis', 'D’Arcy-Quennell']],
  ];
  for (const [text, names, count] of LISTS) {
    it(text === '' ? 'nothing' : text.replace('\n', ' '), () => {
      assert.deepEqual(namesIn(text), { names, ...(count !== undefined && { count }) });
    });
  }

  it('are the same however they are separated', () => {
    const name = fc.constantFrom(
      'Ince',
      'Li Wen-Jie',
      'Holloway (Hob Lane)',
      'Petra van der Molen',
      'D’Arcy-Quennell',
      'Mallinder, KBE',
    );
    const between = fc.constantFrom(
      ', ',
      ',  ',
      ',\n',
      ';\t',
      ' and ',
      ', and\n',
      ' & ',
      ',\u00A0',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, between), { minLength: 1, maxLength: 12 }), (list) => {
        const text = list
          .map(([one, sign], at) => (at === list.length - 1 ? one : one + sign))
          .join('');
        assert.deepEqual(
          namesIn(text).names,
          list.map(([one]) => one),
        );
      }),
    );
  });

  it('are known for the same without office and honours, and Mr from Mrs', () => {
    assert.equal(nameKey('Councillor Siân ap Rhydderch, MBE'), nameKey('Sian  ap Rhydderch'));
    assert.equal(nameKey('D’Arcy-Quennell'), nameKey("D'Arcy-Quennell"));
    assert.notEqual(nameKey('Mr J Tarrow'), nameKey('Mrs J Tarrow'));
    assert.notEqual(nameKey('Holloway (Hob Lane)'), nameKey('Holloway (Otter Mills)'));
  });
});

describe('who was there, with what is said of them', () => {
  const read = (...entries: string[]) =>
    attendeesIn(entries.map((text, at) => ({ text, line: at + 1 }))).map((one) =>
      Object.fromEntries(
        Object.entries({ ...one, for: one.for?.printed }).filter(
          ([name, value]) => name !== 'line' && value !== undefined,
        ),
      ),
    );
  it('an entry for each', () => {
    assert.deepEqual(
      read(
        'Winifred Latchford, chair',
        'Bartholomew Ince, until 54',
        'Tobias Fennimore, not 94 and 95',
        'Jane Tarrow, for Tobias Fennimore',
        'Li Wen-Jie, from 50, virtually',
      ),
      [
        { printed: 'Winifred Latchford', role: 'chair' },
        { printed: 'Bartholomew Ince', until: '54' },
        { printed: 'Tobias Fennimore', not: ['94', '95'] },
        { printed: 'Jane Tarrow', for: 'Tobias Fennimore' },
        { printed: 'Li Wen-Jie', from: '50', virtually: true },
      ],
    );
  });
  for (const said of [
    'arrived 10.20am during item 3',
    'left the meeting at 8pm',
    'until 8.30 pm',
    'from 7.45pm',
    '10.20am to 11.30am',
    'for items 3 to 5',
    'items 1-4',
    'absent for item 6',
    'late arrival',
    'part of the meeting',
    'apologies for lateness',
    'via MS Teams from 7pm',
    'did not attend after the adjournment',
    'Vice-Chair in the Chair',
  ])
    it(`what is said in brackets is no part of a name: ${said}`, () => {
      assert.deepEqual(read(`Cllr C Carr (${said})`, 'Cllr J Early'), [
        { printed: 'Cllr C Carr', role: said },
        { printed: 'Cllr J Early' },
      ]);
    });
  it('names that are such words are names', () => {
    for (const name of ['Early', 'Part', 'Cllr T Came', 'Part Ridge', 'Noon', 'Pat Holloway (Otter Mills)', 'Pyke (Late Lane)'])
      assert.deepEqual(read(`Ince, ${name}`), [{ printed: 'Ince' }, { printed: name }]);
  }); // prettier-ignore
  it('when each was in the chair, and who was there from elsewhere', () => {
    assert.deepEqual(
      read(
        'Latchford, chair until 54',
        'Ince (Chair) for minutes 54 to 55',
        'Li for minute 56',
        'Sallis (joined virtually)',
        'Pyke (virtual)',
      ),
      [
        { printed: 'Latchford', role: 'chair until 54' },
        { printed: 'Ince', role: 'Chair for minutes 54 to 55' },
        { printed: 'Li', from: '56', until: '56' },
        { printed: 'Sallis', virtually: true },
        { printed: 'Pyke', virtually: true },
      ],
    );
  });
  it('one text with commas, and a list that YAML cut at them', () => {
    const whole = read(
      'Sir Godfrey Mallinder, KBE (Mayor), Ince, until P61, Cllr Jane Tarrow (substitute for Cllr Fennimore) and Li',
    );
    assert.deepEqual(whole, [
      { printed: 'Sir Godfrey Mallinder, KBE', role: 'Mayor' },
      { printed: 'Ince', until: 'P61' },
      { printed: 'Cllr Jane Tarrow', for: 'Cllr Fennimore' },
      { printed: 'Li' },
    ]);
    assert.deepEqual(read('Sir Godfrey Mallinder', 'KBE', 'Ince', 'until 54', 'Li'), [
      { printed: 'Sir Godfrey Mallinder, KBE' },
      { printed: 'Ince', until: '54' },
      { printed: 'Li' },
    ]);
  });
  it('a ward stays with the name, a role doesn’t', () => {
    assert.deepEqual(
      read('Pat Holloway (Hob Lane) (Chair)', 'Councillor W Latchford in the Chair'),
      [
        { printed: 'Pat Holloway (Hob Lane)', role: 'Chair' },
        { printed: 'Councillor W Latchford', role: 'Chair' },
      ],
    );
  });
  it('the letters of a group are no part of a name, and a substitute is one', () => {
    assert.deepEqual(read('BA – Ince (Chair), Sallis; RA – Pyke (substitute)'), [
      { printed: 'Ince', role: 'Chair' },
      { printed: 'Sallis' },
      { printed: 'Pyke', role: 'substitute' },
    ]);
  });
  it('what is nearly read is said', () => {
    const faults: { line: number; message: string }[] = [];
    attendeesIn([{ text: 'Bartholomew Ince, untill 54', line: 7 }], faults);
    assert.equal(faults.length, 1);
    assert.match(faults[0]?.message ?? '', /"until 54"/);
  });
});

describe('figures and forms of votes', () => {
  const FIGURES: readonly (readonly [string, object | undefined])[] = [
    ['6 for, 0 against, 3 abstained', { for: 6, against: 0, abstained: 3 }],
    ['For 2, Against 0, Abstained 1', { for: 2, against: 0, abstained: 1 }],
    ['For: 2; Against: none; Abstentions: 1', { for: 2, against: 0, abstained: 1 }],
    ['by 15 votes to 6', { for: 15, against: 6 }],
    ['11 votes to 4 with 3 abstentions', { for: 11, against: 4, abstained: 3 }],
    ['9–13–1', { for: 9, against: 13, abstained: 1 }],
    ['4 votes in favour and 4 against', { for: 4, against: 4 }],
    ['five votes for and two against', { for: 5, against: 2 }],
    ['show of hands', undefined],
    ['on 5 May', undefined],
  ];
  for (const [text, figures] of FIGURES) it(text, () => assert.deepEqual(figuresIn(text), figures));
  for (const [text, form] of [
    ['agreed unanimously', 'unanimous'],
    ['CARRIED nem. con.', 'nem-con'],
    ['without dissent', 'nem-con'],
    ['show of hands', 'show-of-hands'],
    ['by ballot', 'by-ballot'],
    ['agreed', 'agreed'],
  ] as const) {
    it(`${text} is ${form}`, () => assert.equal(formIn(text), form));

    for (const text of [
      'unanimously, Councillor Ince abstaining',
      'unanimously with the exception of Councillor Ince',
      'unanimous, save for one',
      'unanimously, Councillor Ince not voting',
    ])
      it(`${text} is not unanimous`, () => assert.equal(formIn(text), undefined));

    for (const text of [
      'unanimously, with no abstentions',
      'unanimously (7 for, 0 against)',
      'unanimously, For 7, Against 0',
      'unanimous, nobody voting against',
    ])
      it(`${text} is unanimous`, () => assert.equal(formIn(text), 'unanimous'));
  }
});

describe('headings of minutes', () => {
  const HEADINGS: readonly (readonly [string, object])[] = [
    ['54 School Places {8}', { number: '54', title: 'School Places', items: ['8'] }],
    [
      'P61  APPLICATION 25/01877/FUL – LAND {5}',
      { number: 'P61', title: 'APPLICATION 25/01877/FUL – LAND', items: ['5'] },
    ],
    ['Election of Chair', { title: 'Election of Chair' }],
    [
      '84 Motions {11b, 11c} {topic: corn-exchange}',
      { number: '84', title: 'Motions', items: ['11b', '11c'], matters: ['corn-exchange'] },
    ],
    ['Minute 54 – School Places', { number: '54', title: 'School Places' }],
    ['91.\tApologies', { number: '91', title: 'Apologies' }],
    ['C84* BUS SHELTERS', { isStarred: true, number: 'C84', title: 'BUS SHELTERS' }],
    ['C84 BUS SHELTERS \\*', { isStarred: true, number: 'C84', title: 'BUS SHELTERS' }],
    [
      '115 Motions (Item 12(a)) – Street Trees {2}',
      { number: '115', title: 'Motions (Item 12(a)) – Street Trees', items: ['2'] },
    ],
    [
      '115 Motions {2} – Street Trees',
      { number: '115', title: 'Motions – Street Trees', items: ['2'] },
    ],
    ['115 Use of {brackets} in Papers', { number: '115', title: 'Use of {brackets} in Papers' }],
    ['A31/25 Accounts', { number: 'A31/25', title: 'Accounts' }],
    ['33.4 Accounts', { number: '33.4', title: 'Accounts' }],
    [
      '84 Motions (Items 11(a), 11(b) and 11(c))',
      { number: '84', title: 'Motions', items: ['11a', '11b', '11c'] },
    ],
    [
      '115 Motions (Item 12(a)) – Street Trees',
      { number: '115', title: 'Motions – Street Trees', items: ['12a'] },
    ],
    ['2026 Budget', { title: '2026 Budget' }],
    ['85 Urgent Business {}', { number: '85', title: 'Urgent Business', items: [] }],
  ];
  for (const [text, heading] of HEADINGS)
    it(text, () => assert.deepEqual(readHeading(text), heading));
  it('of parts have the mark of their paragraph before what they are', () => {
    for (const [title, of] of [
      ['(2) Amendment', 'amendment'],
      ['(a) 25/02010/HOU – 9 Sallow Rise', 'application'],
      ['(i) Petition: Save the Footbridge', 'petition'],
      ['Second amendment', 'amendment'],
      ['25/01744/OUT', 'application'],
      ['A. Motion of the Leader', 'motion'],
      ['Closure', 'heading'],
    ] as const)
      assert.equal(partOf(title), of, title);
  });
  it('a title of the agenda that begins with a figure has no number', () => {
    assert.deepEqual(readHeading('20 mph Zones', ['20 mph zones']), { title: '20 mph Zones' });
  });
});

describe('what labels say', () => {
  it('movers', () => {
    assert.deepEqual(moversIn('Colm O’Dwyerson. Seconded: Ottoline Varga.'), {
      by: 'Colm O’Dwyerson',
      seconder: 'Ottoline Varga',
      words: '',
    });
    assert.deepEqual(
      moversIn('Councillor Qureshi-Bell, seconded by Councillor Varga, that the report be noted.'),
      {
        by: 'Councillor Qureshi-Bell',
        seconder: 'Councillor Varga',
        words: 'that the report be noted.',
      },
    );
    assert.deepEqual(moversIn('Cllr Li   **Seconded:** Cllr Sallis'), {
      by: 'Cllr Li',
      seconder: 'Cllr Sallis',
      words: '',
    });
    assert.deepEqual(moversIn('Councillor W. Latchford'), {
      by: 'Councillor W. Latchford',
      words: '',
    });
  });
  it('interests', () => {
    assert.deepEqual(interestIn('Pyke – governor of a school. Stayed.'), {
      names: 'Pyke',
      nature: 'governor of a school',
      left: false,
    });
    assert.deepEqual(interestIn('Kit Barraclough-Moss - a tenant. Left the room.'), {
      names: 'Kit Barraclough-Moss',
      nature: 'a tenant',
      left: true,
    });
    assert.deepEqual(interestIn('Pyke – governor of a school'), {
      names: 'Pyke',
      nature: 'governor of a school',
    });
    assert.deepEqual(interestIn('Councillor Pyke declared an interest as a governor. He stayed.'), {
      names: 'Councillor Pyke',
      nature: 'declared an interest as a governor',
      left: false,
    });
    assert.equal(interestIn('Pyke'), undefined);
  });
  it('fates of items', () => {
    assert.deepEqual(itemIn('withdrawn'), {
      kind: 'fate',
      what: 'withdrawn',
      items: [],
      words: 'withdrawn',
    });
    assert.deepEqual(itemIn('deferred to 2026-03-17'), {
      kind: 'fate',
      what: 'deferred',
      items: [],
      words: 'deferred to 2026-03-17',
      until: '2026-03-17',
    });
    assert.deepEqual(itemIn('11b, 11c not reached'), {
      kind: 'fate',
      what: 'not-reached',
      items: ['11b', '11c'],
      words: 'not reached',
    });
    assert.deepEqual(itemIn('taken after 10'), {
      kind: 'fate',
      what: 'taken-after',
      items: [],
      words: 'taken after 10',
    });
    assert.deepEqual(itemIn('11(a), 11(b) and 11(c)'), {
      kind: 'items',
      items: ['11a', '11b', '11c'],
    });
    assert.equal(itemIn('withdrew'), undefined);
  });
});
