/**
 * Shapes of minutes as councils have them: those of a borough as an officer types them, those of a county as they come out of a word
 * processor. Council and people are those of `fixtures/brindlemoor-papers`.
 */
export type MinutesShape = {
  readonly name: string;
  readonly committee: 'council' | 'scrutiny' | 'planning' | 'cabinet' | 'netherwick-and-wick';
  /** Items of the agenda. */
  readonly items: readonly string[];
  /** As an officer types it, below the lists. */
  readonly typed?: string;
  /** Lines of the front matter in the place of the usual ones. */
  readonly front?: string;
  /** As it is in a document, from the first line on. */
  readonly document?: string;
  /** What the page says, in this order. */
  readonly shows: readonly string[];
  /** What it must not say. */
  readonly hides?: readonly string[];
  /** Codes of warnings that are right. */
  readonly warns?: readonly string[];
};

const PLANNING =
  'present: [Bartholomew Ince (Chair), D’Arcy-Quennell, Sallis, Li, Pyke, Holloway (Otter Mills), Jane Tarrow, ap Rhydderch, van der Molen]';
const SCRUTINY =
  'present: [Winifred Latchford (Chair), Straith, Pyke, Sallis, Ince, John Tarrow, Holloway (Hob Lane), Li, Fennimore, Barraclough-Moss, Rasmusdottir, Dunmoor, Fairhurst-Ngo]';
const CABINET =
  'present: [Ottoline Varga (Chair), Nwachukwu-Lamb, Qureshi-Bell, Al-Tamimi-Cole, O’Dwyerson, Osei-Treadwell]';
/** The usual lists of a committee. */
export const PRESENT: Readonly<Record<MinutesShape['committee'], string>> = {
  ...{ planning: PLANNING, scrutiny: SCRUTINY, cabinet: CABINET },
  'netherwick-and-wick': 'present: [Petra van der Molen (Chair), O’Dwyerson, Latchford, Skerritt]',
  council:
    'present: [Sir Godfrey Mallinder (Mayor), Latchford, Al-Tamimi-Cole, ap Rhydderch, Barraclough-Moss, D’Arcy-Quennell, Fennimore, Holloway (Hob Lane), Holloway (Otter Mills), Ince, Li, Nwachukwu-Lamb, O’Dwyerson, Osei-Treadwell, Pyke, Qureshi-Bell, Rasmusdottir, Sallis, Skerritt, Straith, John Tarrow, Jane Tarrow, van der Molen, Varga]',
};

/** One minute of scrutiny or of another committee, as it is typed. */
const typed = (
  name: string,
  body: string,
  shows: readonly string[],
  more: Partial<MinutesShape> = {},
): MinutesShape => ({
  ...{ name, committee: 'scrutiny', items: ['School Places'], shows },
  typed: `## 54 ${more.items?.[0] ?? 'School Places'} {1}\n\n${body}\n`,
  ...more,
});

const BOROUGH: readonly MinutesShape[] = [
  typed('parts by letters', 'RESOLVED –\n(a) That it be noted.\n(b) That figures be sent.', [
    'Resolved',
    'That it be noted.',
    'That figures be sent.',
  ]),
  typed(
    'parts by numbers, with parts within',
    'RESOLVED:\n1. That:\n   (i) A be done; and\n   (ii) B be done.\n2. That C be done.',
    ['A be done', 'B be done', 'That C be done'],
  ),
  typed(
    'unanimous',
    'Moved: Straith. Seconded: Li.\n> That it be noted.\n\nVote: unanimous\nCarried\n\nRESOLVED – That it be noted.',
    ['Straith', 'Li', 'unanimous', 'That it be noted.'],
  ),
  typed('nem. con.', 'Vote: nem. con.\n\nRESOLVED – That it be noted.', ['nem. con.']),
  typed(
    'show of hands with figures',
    'Vote: show of hands, 7 for, 4 against, 1 abstained\nCarried\n\nRESOLVED – That it be noted.',
    ['7', '4', '1', 'Carried'],
  ),
  ...(
    [
      ['RESOLVED (unanimously, Councillor Ince abstaining) that it be noted.', 'Ince abstaining'],
      ['AGREED unanimously, save for Councillor Ince who voted against, that it be noted.', 'Ince'],
      ['RESOLVED unanimously with the exception of Councillor Ince: That it be noted.', 'Ince'],
      [
        'RESOLVED (by all those voting, unanimously, Ince having left the room) that it be noted.',
        'Ince',
      ],
      ['RESOLVED by a majority – That it be noted.', 'by a majority'],
      [
        'RESOLVED, on the casting vote of the Chair – That it be noted.',
        'casting vote of the Chair',
      ],
      ['RESOLVED (with Councillor Ince dissenting) – That it be noted.', 'Ince dissenting'],
      [
        'The motion was put and CARRIED by 4 votes to 3, Councillors Ince, Li and Pyke voting against.\n\nRESOLVED – That it be noted.',
        'Ince, Li and Pyke voting against',
      ],
      [
        'The motion was declared carried, with Councillor Ince abstaining.\n\nRESOLVED – That it be noted.',
        'Ince abstaining',
      ],
      [
        'RESOLVED – That it be noted.\n\nVote: carried with two abstentions',
        'carried with two abstentions',
      ],
      ['RESOLVED – That it be noted (voting: 5 for, 2 against).', '5 for, 2 against'],
      [
        'The Committee voted 4 in favour, 2 against.\n\nRESOLVED – That it be noted.',
        '4 in favour',
      ],
    ] as const
  ).map(([body, shown]) =>
    typed(`all the words of a vote: ${body.slice(0, 90)}`, body, [shown], {
      hides: ['Agreed unanimously', 'no vote was recorded'],
    }),
  ),
  typed('figures with a colon between them', 'RESOLVED (4:3) – That it be noted.', [
    'For',
    '4',
    'Against',
    '3',
    'That it be noted.',
  ]),
  typed(
    'a recorded vote',
    'For (2): Straith, Li\nAgainst (1): Ince\nAbstained (1): Pyke\nCarried\n\nRESOLVED – That it be noted.',
    ['Straith', 'Li', 'Ince', 'Pyke', 'Carried'],
  ),
  typed(
    'an amendment lost, and the motion carried',
    'Moved: Straith. Seconded: Li.\n> That it be noted.\n\n### Amendment\nMoved: Ince. Seconded: Pyke.\n> Add “with regret”.\n\nFor (2): Ince, Pyke\nAgainst (3): Straith, Li, Sallis\nLost\n\n### Motion\nVote: 9 for, 2 against\nCarried\n\nRESOLVED – That it be noted.',
    ['Amendment', 'with regret', 'Lost', 'Carried', 'That it be noted.'],
  ),
  typed(
    'a casting vote',
    'Vote: 6 for, 6 against\nCasting vote: Latchford, for\nCarried\n\nRESOLVED – That it be noted.',
    ['Casting vote', 'Latchford', 'Carried'],
  ),
  typed(
    'an interest, and leaving',
    'Interest: Pyke – governor of a school. Left.\n\nRESOLVED – That it be noted.',
    ['Pyke', 'governor of a school', 'That it be noted.'],
    { items: ['School Places'] },
  ),
  typed(
    'coming and going',
    'Left: Ince – at 11.40 am\n\nRESOLVED – That it be noted.\n\nJoined: Ince – returned',
    ['Ince', 'at 11.40 am', 'That it be noted.'],
  ),
  typed(
    'who was there until when',
    'RESOLVED – That it be noted.\n\n## 55 Work Programme {2}\n\nRESOLVED – That it be approved.',
    ['until minute 54', 'That it be approved.'],
    {
      items: ['School Places', 'Work Programme'],
      front:
        'present: [Latchford (Chair), Straith, Pyke, Sallis, "Ince, until 54", John Tarrow, Holloway (Hob Lane), Li, Fennimore, Barraclough-Moss, Rasmusdottir, Dunmoor, Fairhurst-Ngo]',
    },
  ),
  typed(
    'two in the chair, one after the other',
    'RESOLVED – That it be noted.',
    ['chair until 54', 'chair from 55'],
    {
      front:
        'present: ["Winifred Latchford, chair until 54", "Straith, chair from 55", Pyke, Sallis, Ince, John Tarrow, Holloway (Hob Lane), Li, Fennimore, Barraclough-Moss, Rasmusdottir, Dunmoor, Fairhurst-Ngo]',
    },
  ),
  typed(
    'a substitute and apologies',
    'RESOLVED – That it be noted.',
    ['Jane Tarrow', 'Tobias Fennimore'],
    {
      front:
        'present: [Latchford (Chair), Straith, Pyke, Sallis, Ince, John Tarrow, Holloway (Hob Lane), Li, "Jane Tarrow, for Tobias Fennimore", Barraclough-Moss, Rasmusdottir, Dunmoor]\napologies: [Tobias Fennimore, Declan Fairhurst-Ngo]',
    },
  ),
  typed(
    'an item withdrawn, and one deferred',
    'Item: withdrawn\n\n## 55 Work Programme {2}\n\nItem: deferred to 2026-03-11',
    ['Withdrawn', 'Deferred'],
    { items: ['School Places', 'Work Programme'] },
  ),
  typed(
    'exempt, with what may be known',
    'Summary: Offers were considered.\n\nRESOLVED – That an offer be accepted.\n\n::: exempt\nparagraphs: [3]\nreason: It has the offers of two bidders.\npublic-interest: Bidders would offer less.\nreview: 2026-12-01\nown-development: false\nregistered-elsewhere: false\n---\nQuillfeather Estates had offered £385,412.\n:::',
    ['Offers were considered', 'That an offer be accepted', 'paragraph 3'],
    { hides: ['Quillfeather', '385,412'] },
  ),
  typed(
    'a question and its answer',
    '### Question 1\nFrom: Mrs A Resident. To: Colm O’Dwyerson\nQuestion: When will it be built?\nAnswer: In 2027.\nSupplementary: Is that sure?\nAnswer: It is.',
    ['Question 1', 'When will it be built?', 'In 2027.', 'Is that sure?'],
    { items: ['Public Questions'] },
  ),
  typed(
    'a petition',
    '### Petition: Hob Lane crossing\nFrom: Mrs A Resident\nSignatures: 1,482 (1,107 on paper, 375 online)\n\nRESOLVED – That it be referred to the Director of Place.',
    ['Hob Lane crossing', '1,482', 'That it be referred'],
    { items: ['Petitions'] },
  ),
  typed(
    'recommended to another body',
    'RECOMMENDED to Council – That the strategy be adopted.',
    ['Recommended to Council', 'That the strategy be adopted.'],
    { committee: 'cabinet', items: ['Treasury Strategy'] },
  ),
  typed(
    'reasons and alternatives',
    'RESOLVED – That the contract be awarded.\nReasons: The contract ends in March.\nAlternatives: To extend it, which is dearer.\nInterests: None',
    ['That the contract be awarded.', 'The contract ends in March.', 'dearer'],
    { committee: 'cabinet', items: ['Bus Shelters'] },
  ),
  typed(
    'a vote in columns of tabs',
    'For\tAgainst\nInce\tPyke\nLi\t\nCarried\n\nRESOLVED – That it be noted.',
    ['Ince', 'Li', 'Pyke', 'Carried'],
  ),
];

/** Minutes of a county as they are saved from a word processor. */
const county = (
  name: string,
  body: string,
  shows: readonly string[],
  more: Partial<MinutesShape> = {},
): MinutesShape => ({
  ...{ name, committee: 'planning', items: ['Flood Wall'], shows },
  document: `PLANNING COMMITTEE\n\nMINUTES of a meeting held in the Assembly Rooms\n\nPRESENT: Mr B Ince (Chairman), Mrs R D'Arcy-Quennell, Ms M Sallis, Mr Li Wen-Jie, Mr D Pyke, Mrs P Holloway (Otter Mills), Mrs J Tarrow, Ms S ap Rhydderch and Mrs P van der Molen\n\nIN ATTENDANCE: Head of Planning\n\nUNRESTRICTED ITEMS\n\n54.\t${more.items?.[0] ?? 'Flood Wall'}\n\t(Item 1)\n\n${body}\n`,
  ...more,
});

const COUNTY: readonly MinutesShape[] = [
  county(
    'resolved in a paragraph',
    '(1)\tThe Head of Planning introduced the report.\n\n(2)\tRESOLVED that the report be noted.',
    ['introduced the report', 'the report be noted'],
  ),
  county('agreed, and nothing resolved', 'It was agreed that the report be noted.', [
    'Agreed',
    'the report be noted',
  ]),
  county('what would be done is no decision', 'It was agreed that figures would be circulated.', [
    'It was agreed that figures would be circulated',
  ]),
  county(
    'a motion and its vote',
    'Mr Pyke proposed, and Ms Sallis seconded the motion that:\n\n“The wall be built.”\n\nThe motion was put to the vote and CARRIED by 6 votes to 3.\n\nRESOLVED that the wall be built.',
    ['Pyke', 'The wall be built', 'Carried', 'the wall be built'],
  ),
  county(
    'a recorded vote in columns',
    'Recorded vote:\nFor\tAgainst\tAbstain\nMr Ince\tMr Pyke\tMr Li\nMs Sallis\t\t\nMrs Tarrow\t\t\nThe motion was carried.',
    ['Mr Ince', 'Ms Sallis', 'Mr Pyke', 'Mr Li', 'carried'],
  ),
  county(
    'a recorded vote by names',
    'For (2)\nMr Ince, Ms Sallis\n\nAgainst (1)\nMr Pyke\n\nThe motion was carried.',
    ['Mr Ince', 'Mr Pyke', 'carried'],
  ),
  county(
    'figures in words',
    'There were five votes for and three against and the motion was carried.',
    ['5', '3', 'carried'],
  ),
  county(
    'the chairman’s casting vote',
    'There being an equality of votes, the Chairman gave his casting vote in favour of the motion, which was CARRIED.',
    ['Casting vote', 'Carried'],
  ),
  county(
    'an interest',
    'Mr Pyke declared an interest in this item as a trustee, and left the room.\n\nRESOLVED that it be noted.',
    ['Pyke', 'trustee', 'it be noted'],
  ),
  county(
    'who asked for a vote to be recorded',
    'RESOLVED that the wall be built.\n\n(Mrs Tarrow asked that her vote against the decision be recorded.)',
    ['the wall be built', 'Tarrow'],
  ),
  county(
    'with one voting against',
    'RESOLVED, with Mr Pyke voting against, that the wall be built.',
    ['the wall be built', 'Pyke'],
  ),
  county(
    'approved as a correct record',
    'RESOLVED that the minutes of the meeting held on 9 June 2025 be approved as a correct record.',
    ['be approved as a correct record'],
    { items: ['Minutes'] },
  ),
  county('an item put off', 'This item was deferred to the meeting on 17 March 2026.', [
    'Deferred',
  ]),
  county(
    'applications',
    '(a)\t25/01877/FUL – 2 Hob Lane\nRESOLVED that permission be GRANTED.\n\n(b)\t25/01902/FUL – Fosse Lane\nRESOLVED that consideration be DEFERRED.',
    ['25/01877/FUL', 'be GRANTED', '25/01902/FUL', 'be DEFERRED'],
    { items: ['Applications'] },
  ),
  county(
    'points that were made',
    'In discussion:\n•\tthe cost was asked about;\n•\tit was agreed that figures be sent.\n\nRESOLVED that it be noted.',
    ['the cost was asked about', 'it be noted'],
  ),
  county(
    'numbered paragraphs',
    '54.1\tThe report was introduced.\n54.2\tRESOLVED that:\n(i)\tA be done; and\n(ii)\tB be done.\n54.3\tThe Chairman thanked all.',
    ['The report was introduced', 'A be done', 'B be done', 'thanked all'],
  ),
  county(
    'amended twice',
    'Mr Pyke moved and Ms Sallis seconded that the wall be built.\nAMENDMENT ONE\nMr Ince moved and Mr Li seconded an amendment to add “in brick”.\nThe amendment was LOST.\nThe substantive motion was put and CARRIED.\nRESOLVED that the wall be built.',
    ['Amendment one', 'in brick', 'Lost', 'Carried', 'the wall be built'],
  ),
  county(
    'outside bodies',
    'RESOLVED that these be appointed:\n(a)\tWick Almshouses – Councillor Latchford;\n(b)\tMill Race Trust – Councillors Li and Pyke.',
    ['Wick Almshouses', 'Mill Race Trust'],
    { items: ['Appointments to Outside Bodies'] },
  ),
  county(
    'who left',
    '(Mr Pyke left the meeting at 8.14 pm.)\n\nThe meeting concluded at 8.30 pm.',
    ['Pyke', '8.14 pm'],
  ),
  county('nothing but words', 'The Head of Planning spoke of the weather.', [
    'spoke of the weather',
  ]),
];

export const MINUTES_SHAPES: readonly MinutesShape[] = [...BOROUGH, ...COUNTY];
