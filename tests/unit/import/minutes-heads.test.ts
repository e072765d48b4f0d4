import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asMinutes, plainText } from '../../support/record-cases.ts';

const read = (head: string, below = '1. Fence\nRESOLVED to refuse it.') => {
  const minutes = asMinutes(plainText(`PARISH COUNCIL\n20 January 2026\n${head}\n\n${below}\n`));
  assert.deepEqual(minutes.proof.lost, []);
  return minutes;
};

describe('the chair of imported minutes', () => {
  for (const [head, present] of [
    ['Chair: Cllr Varga\nPresent: Cllr Ince, Cllr Li', ['  - Cllr Varga (Chair)', '  - Cllr Ince, Cllr Li']],
    ['Chairman: Cllr A Varga\nPresent: Cllr A Varga, Cllr Ince', ['Cllr A Varga (Chair), Cllr Ince']],
    ['Present: Cllr Varga (Chairman), Cllr Ince\nChair: Cllr Varga', ['Cllr Varga (Chairman), Cllr Ince']],
    ['Present: Cllr Varga, in the Chair; Cllr Ince\nIn the Chair: Cllr Varga', ['Cllr Varga, in the Chair; Cllr Ince']],
    ['Present: Cllr Varga, Cllr Ince\nVice-Chair: Cllr Ince', ['Cllr Varga, Cllr Ince (Vice-Chair)']],
    ['Presiding: Cllr Varga\nPresent: Cllr Ince', ['  - Cllr Varga (Chair)', '  - Cllr Ince']],
  ] as const) {
    it(`“${head.replace('\n', ' / ')}” is there once, and no word is lost`, () => {
      const { markdown } = read(head);
      const written = /^present:(?: (.*)|((?:\n {2}- .*)+))$/m.exec(markdown);
      assert.deepEqual((written?.[1] ?? written?.[2] ?? '').trim().split('\n').map((line) => line.trim()), present.map((line) => line.trim()));
    });
  } // prettier-ignore
});

describe('guests who are named behind those present', () => {
  for (const [head, present, guests] of [
    ['Present: Cllrs. A Webb (Chair), B North; the Clerk; Ward Cllr Hook (until 8.05pm); 4 members of the public.', 'Cllrs. A Webb (Chair), B North', 'the Clerk; Ward Cllr Hook (until 8.05pm); 4 members of the public'],
    ['Present: Cllr A Webb (Chair), Cllr Parish, Cllr Clerkson and the Clerk, Mrs T Gill', 'Cllr A Webb (Chair), Cllr Parish, Cllr Clerkson', 'the Clerk, Mrs T Gill'],
    ['Present: Cllrs Webb, North, Town Clerk and two residents', 'Cllrs Webb, North', 'Town Clerk and two residents'],
    ['Present: Cllr A Webb (Chair), Cllr D Residente and Cllr M Clerk', 'Cllr A Webb (Chair), Cllr D Residente and Cllr M Clerk', undefined],
  ] as const)
    it(head, () => {
      const { markdown } = read(head);
      assert.equal(/^present: (.*)$/m.exec(markdown)?.[1], present);
      assert.equal(/^in-attendance: (.*)$/m.exec(markdown)?.[1], guests);
    }); // prettier-ignore
});

describe('what an authority decided, and what became of items', () => {
  for (const [below, body] of [
    [
      'The Authority RESOLVED, by 2 votes to 1, that it be refused.',
      'RESOLVED, by 2 votes to 1, that it be refused.',
    ],
    ['The Assembly RESOLVED that it be refused.', 'RESOLVED that it be refused.'],
    ['Item deferred until March 2026.', 'Item: deferred until March 2026'],
    ['Agenda item 9 stood down.', 'Item 9: stood down'],
  ] as const) {
    it(below, () => {
      const { markdown } = read('Present: Cllr Varga, Cllr Ince, Cllr Li', `1. Fence\n${below}`);
      assert.equal(markdown.split('## 1 Fence\n')[1]?.trim(), body);
    });
  }
});

describe('who was there, as councils list it', () => {
  it('an officer by name heads no list', () => {
    const { markdown } = read(
      'Members Present\nCllr A Ash (Chair)\nOfficers\nChief Fire Officer E Elm\nT Thorn, Treasurer',
    );
    assert.match(
      markdown,
      /^in-attendance:\n {2}- Chief Fire Officer E Elm\n {2}- T Thorn, Treasurer$/m,
    );
  });
  for (const [below, apologies] of [
    ['Apologies for absence were received from Cllr Walls (ill) and accepted.', 'Cllr Walls (ill)'],
    [
      'The Director of Governance reported apologies from Mr Kent and Mrs Love.',
      '\n  - Mr Kent\n  - Mrs Love',
    ],
  ] as const)
    it(below, () => {
      const { markdown } = read('Present: Cllr Ince', `1. Apologies\n${below}`);
      assert.ok(
        markdown.includes(`\napologies:${apologies.startsWith('\n') ? '' : ' '}${apologies}\n`),
      );
    });
  it('lists and titles of a text whose lines are about as long as each other stay apart', () => {
    const { markdown } = read(
      'Date: 3 March 2026   Time: 10.00 am   Venue: the Assembly Rooms, Hob\nPresent: Councillor B Ince (in the Chair), Councillors M Sallis and D Pyke\nOfficers: Licensing Manager, Legal Adviser',
      'LSC.14 Application for a Premises Licence – The Copper Kettle\nThe Licensing Manager introduced the report of the Director of it.\nThe Sub-Committee retired at 10.40 a.m. and returned at 11.05 a.m.\nResolved (unanimously) –\n1) That the licence be granted, subject to the conditions that are agreed.\n2) That the hours be those of the application which is before the panel.',
    );
    assert.match(markdown, /^present: .*D Pyke"?$/m);
    assert.match(markdown, /^## LSC\.14 Application for a Premises Licence – The Copper Kettle$/m);
  });
});

describe('parish minutes', () => {
  it('an item that is to be done heads a minute between two others', () => {
    const { markdown } = read(
      'Present: Cllr Ince, Cllr Li',
      '1. Public participation\nA resident spoke.\n2. To approve the minutes of 5 March 2026\nAll agreed.\n3. Finance\n• Balance £12.67\n• RESOLVED to pay invoices as listed\n• Clerk’s salary: noted\n4. Co-option\nNobody came.',
    );
    assert.deepEqual(markdown.match(/^## .*$/gm), [
      '## 1 Public participation',
      '## 2 To approve the minutes of 5 March 2026',
      '## 3 Finance',
      '## 4 Co-option',
    ]);
    // What follows the decision in its list is no part of it.
    assert.match(markdown, /\nRESOLVED to pay invoices as listed\n\nClerk’s salary: noted\n/);
  });
  it('points of a decision head none', () => {
    const { markdown } = read(
      'Present: Cllr Ince, Cllr Li',
      '1. Finance\nRESOLVED:\n1. To pay the invoices\n2. To thank the clerk\n4. Co-option\nNobody came.\n5. Trees\nNoted.',
    );
    assert.doesNotMatch(markdown, /^## 2 /m);
  });
  it('what is thought of an application, and its vote, are below its heading', () => {
    const { markdown } = read(
      'Present: Cllr Ince, Cllr Li',
      '1. Planning\na) 26/00123/HH 4 Mill Lane – no objection\nb) 26/00145/FUL Land off Back Lane – OBJECT on grounds of access. Vote: 2 for, 0 against\n2. Trees\nNoted.',
    );
    assert.match(
      markdown,
      /### b\) 26\/00145\/FUL Land off Back Lane\n\nOBJECT on grounds of access\.\n\nVote: 2 for, 0 against\n/,
    );
  });
});

describe('lists that share a line or have two languages', () => {
  it('are lists of their own', () => {
    const { markdown } = read(
      'Present: Councillors Jay (Chair), Kite. Also present: M Owl (Clerk); 3 residents.',
    );
    assert.match(markdown, /^present: Councillors Jay \(Chair\), Kite$/m);
    assert.match(markdown, /^in-attendance: M Owl \(Clerk\); 3 residents$/m);
  });
  it('are known by either', () => {
    const { markdown } = read(
      'Presennol / Present: Cllrs Gwen Hywel (Mayor), Dai Price\nYmddiheuriadau / Apologies: Cllr Ifan Morus',
    );
    assert.match(markdown, /^present: Cllrs Gwen Hywel \(Mayor\), Dai Price$/m);
    assert.match(markdown, /^apologies: Cllr Ifan Morus$/m);
  });
});

describe('votes and their motions', () => {
  it('an amendment that is named before it was moved has a heading of its own', () => {
    const { markdown } = read(
      'Present: Councillors Blevins, Davies, Evans, Ffoulkes',
      '1. Budget\nIt was MOVED by Councillor Blevins and SECONDED by Councillor Davies "That the budget be approved."\nAMENDMENT – it was MOVED by Councillor Evans and SECONDED by Councillor Ffoulkes "That charges be frozen."\nUpon a recorded vote the AMENDMENT was LOST by 1 vote to 2:\nFor – Councillor Evans\nAgainst – Councillors Blevins, Davies',
    );
    assert.match(markdown, /### AMENDMENT\n\nMoved: Councillor Evans\. Seconded: Councillor Ffoulkes\.\n\n> "That charges be frozen\."\n\nFor – /);
  }); // prettier-ignore
  it('two results of one line are two votes', () => {
    const { markdown } = read(
      'Present: Cllrs Stone, Umber, Vane',
      '1. Reserves\nRecommendation 1 was carried unanimously. Recommendation 2 was lost by 2 votes to 1.',
    );
    assert.match(markdown, /carried unanimously\.\nRecommendation 2 was lost by 2 votes to 1\.$/m);
  });

  it('an amendment that the mover accepted has no vote of its own', () => {
    const { markdown } = read(
      'Present: Councillors Ince, Li, Sallis',
      '1. Wardens\nCouncillor Ince moved and Councillor Li seconded the motion.\nCouncillor Sallis proposed an amendment to delete (b), which was accepted by the mover.\nRECORDED VOTE\nFOR: Councillors Ince, Li (2)\nAGAINST: Councillor Sallis (1)\nThe motion as amended was therefore CARRIED and it was\nRESOLVED that wardens be appointed.',
    );
    assert.doesNotMatch(markdown, /^### /m);
    assert.match(markdown, /AGAINST: Councillor Sallis \(1\)\nCARRIED\nRESOLVED/);
  });
  it('who voted in favour is a side', () => {
    const { markdown } = read(
      'Present: Cllrs Stone, Umber, Vane, Thorn',
      '1. Precept\nCllr Umber proposed and Cllr Vane seconded that it be £38,500. Cllrs Stone, Umber and Vane voted in favour. Cllr Thorn voted against. The motion was carried.',
    );
    assert.match(
      markdown,
      /^In favour: Cllrs Stone, Umber and Vane\nAgainst: Cllr Thorn\nThe motion was carried\.$/m,
    );
  });
  it('what scrutiny made of a call-in is asked for by decision', () => {
    const { confirm } = read(
      'Present: Councillors Davies, Evans',
      '1. Call-in – bus shelters\nRESOLVED to refer decision C84(b) back to Cabinet.',
    );
    assert.match(confirm.join('\n'), /Call-in outcome: C84\(b\) referred back/);
  });
});

describe('a title in capitals with a colon', () => {
  it('is one title, and what it says of publication counts', () => {
    const { markdown, passages } = read(
      'Present: Cllr Ince, Cllr Li',
      '14/26 EXEMPT: LAND SALE\nThe price was £1.2m.\nRESOLVED to sell.\n15/26 PLANNING: COMMENTS\nNone.',
    );
    assert.match(markdown, /^## 14\/26 EXEMPT: LAND SALE\n\n::: exempt\n/m);
    assert.match(markdown, /^## 15\/26 PLANNING: COMMENTS$/m);
    assert.equal(passages, 1);
  });
  for (const head of [
    'C46. SALE OF LAND (EXEMPT – PARAGRAPH 3)',
    'C46. [EXEMPT] SALE OF LAND',
    'C46. SALE OF LAND – EXEMPT',
    'C46. SALE OF LAND EXEMPT',
    'C46. Sale of Land (not for publication)',
    'C46. SALE OF LAND\n[EXEMPT – PARAGRAPH 3]',
    '[EXEMPT] C46. SALE OF LAND',
    'EXEMPT MINUTE C46. SALE OF LAND',
    'C46 (EXEMPT). SALE OF LAND',
    'C46. EXEMPT SALE OF LAND',
    'C46. SALE OF LAND (PART 2)',
    'C46. SALE OF LAND – PART II',
  ])
    it(`withholds a minute, or writes nothing, where its heading is marked: ${head}`, () => {
      const { markdown, mayBeExempt } = asMinutes(
        plainText(
          `CABINET\n8 October 2026\nPresent: Councillors B Ince (Chair), W Li\n\nC45. ROADS\nRESOLVED – That A be done.\n\n${head}\nRESOLVED – That £123,456 be accepted.\n\nC47. BINS\nRESOLVED – That D be done.\n`,
        ),
      );
      const open = markdown.replace(/::: exempt[^]*?\n:::/g, '');
      assert.ok(mayBeExempt !== undefined || !open.includes('123,456'));
      assert.match(open, /That D be done/);
    });

  for (const section of ['C45A. EXEMPT ITEMS', 'C45A. EXEMPT ITEMS\nRESOLVED – That the press and public be excluded.'])
    it(`withholds the minutes below the numbered heading “${section}”`, () => {
      const { markdown, mayBeExempt } = asMinutes(
        plainText(
          `CABINET\n8 October 2026\nPresent: Councillors B Ince (Chair), W Li\n\nC45. ROADS\nRESOLVED – That A be done.\n\n${section}\n\nC46. SALE OF LAND\nRESOLVED – That £123,456 be accepted.\n`,
        ),
      );
      assert.doesNotMatch(markdown.replace(/::: exempt[^]*?\n:::/g, ''), /123,456/);
      assert.notEqual(mayBeExempt, undefined);
    }); // prettier-ignore

  for (const section of ['EXEMPT ITEMS', 'PART II', 'Items considered in private', 'NOT FOR PUBLICATION'])
    it(`withholds the minutes below “${section}”, and writes nothing before somebody has looked`, () => {
      const { markdown, mayBeExempt } = asMinutes(
        plainText(
          `CABINET\n8 October 2026\nPresent: Councillors B Ince (Chair), W Li\n\nC45. ROADS\nRESOLVED – That A be done.\n\n${section}\n\nC46. SALE OF LAND\nRESOLVED – That £123,456 be accepted.\n`,
        ),
      );
      assert.doesNotMatch(markdown.replace(/::: exempt[^]*?\n:::/g, ''), /123,456/);
      assert.notEqual(mayBeExempt, undefined);
    }); // prettier-ignore

  for (const title of ['PRIVATE HIRE LICENCES', 'EXEMPT INFORMATION – POSSIBLE EXCLUSION', 'RESTRICTED PARKING: HOB LANE', 'EXEMPT FROM BUSINESS RATES', 'PART 2 OF THE STRATEGY'])
    it(`${title} is open`, () => {
      const { passages } = read('Present: Cllr Ince, Cllr Li', `14/26 ${title}\nNoted.\n15/26 TREES\nNoted.`);
      assert.equal(passages, 0);
    }); // prettier-ignore
});

describe('heads in two languages', () => {
  for (const [title, day] of [
    ['COFNODION / MINUTES 10 MARCH 2026', '2026-03-10'],
    ['Cofnodion / Minutes 10 March 2026', '2026-03-10'],
    ['Minutes of the meeting held on 14 Hydref 2026', '2026-10-14'],
    ['Cofnodion: Dydd Mercher 14 o Hydref 2026', '2026-10-14'],
  ] as const)
    it(title, () => {
      const { date, understood } = asMinutes(
        plainText(
          `PLANNING COMMITTEE\n${title}\n\nPresent / Yn bresennol: Councillors B Ince (Chair), W Li\nApologies / Ymddiheuriadau: Councillor D Pyke\n\n54 Budget\nRESOLVED – That A be done.\n`,
        ),
      );
      assert.equal(date, day);
      assert.match(understood[0] ?? '', /2 present, 1 with apologies/);
    });
});

describe('rows and substitutes', () => {
  it('rows of columns below a decision that ends with a colon are its points', () => {
    const { markdown } = read(
      'Present: Cllr Ince, Cllr Li',
      '1. Grants\nRESOLVED that these be paid:\nWick Almshouses\t£500\t2026/27\nHob Lane Hall\t£250\t2026/27\n2. Trees\nNoted.',
    );
    assert.match(
      markdown,
      /be paid:\n- Wick Almshouses – £500 – 2026\/27\n- Hob Lane Hall – £250 – 2026\/27\n/,
    );
  });
  it('who substituted for somebody in the list of those present was there, and the other not', () => {
    const { markdown } = read(
      'Present: Councillors Ince (Chair), Li (Councillor Straith substituting), Sallis\nApologies: Councillor Pyke (Councillor Varga substituting), Councillor Latchford',
    );
    assert.match(
      markdown,
      /^present:\n {2}- Councillors Ince \(Chair\), Sallis\n {2}- Councillor Straith, for Li\n {2}- Councillor Varga, for Councillor Pyke$/m,
    );
  });
});

describe('what was agreed, in words around it', () => {
  for (const [below, body] of [
    ['Cabinet agreed, by a majority of 2 to 1, to close Mill Lane.', 'AGREED, by a majority of 2 to 1 to close Mill Lane.'],
    ['It was agreed not to cut it.', 'AGREED not to cut it.'],
    ['The proposal was agreed on a vote of 2 to 1.', 'The proposal was agreed on a vote of 2 to 1.\n\nVote: 2 to 1.'],
  ] as const)
    it(below, () => {
      const { markdown } = read('Present: Cllr Ince, Cllr Li, Cllr Pyke', `1. Fence\n${below}`);
      assert.equal(markdown.split('## 1 Fence\n')[1]?.trim(), body);
    }); // prettier-ignore
});

describe('who was there for a part, for others, and side by side', () => {
  const listsOf = (head: string) => {
    const { markdown, confirm } = read(head);
    const names = (key: string): string[] => {
      const found = new RegExp(`^${key}:(?: (.*)|((?:\\n {2}- .*)+))$`, 'm').exec(markdown);
      return (found?.[1] ?? found?.[2] ?? '')
        .split('\n')
        .map((one) => one.replace(/^ *- /, '').trim())
        .filter((one) => one !== '');
    };
    return { names, confirm: confirm.join('\n') };
  };
  for (const [head, present, apologies] of [
    ['Present:\nA Jones\tE Morgan\nB Rees (Chair)\tJ.P. Lloyd', ['A Jones', 'E Morgan', 'B Rees (Chair)', 'J.P. Lloyd'], []],
    ['Present:\nAlun Jones\tE Morgan\tCllr Rees', ['Alun Jones', 'E Morgan', 'Cllr Rees'], []],
    ['Present:\nColm Dwyer\tBrindlemoor Council\nAnn Lee\tTown Clerk', ['Colm Dwyer – Brindlemoor Council', 'Ann Lee – Town Clerk'], []],
    ['Present: Cllr Ash\nApologies: Councillor Alun Jones; Councillor Bethan Rees substituted for Councillor Alun Jones', ['Cllr Ash', 'Councillor Bethan Rees, for Councillor Alun Jones'], ['Councillor Alun Jones']],
    ['Present: Cllr Ash\nApologies: Cllr Jones, Cllr Rees deputising for Cllr Jones, Cllr Elm', ['Cllr Ash', 'Cllr Rees, for Cllr Jones'], ['Cllr Jones, Cllr Elm']],
    ['Present: Cllr Ash\nApologies: Councillor Pugh, for whom Councillor Lloyd substituted, and Councillor Elm', ['Cllr Ash', 'Councillor Lloyd, for Councillor Pugh'], ['Councillor Pugh, Councillor Elm']],
    ['Present: Cllr Ash\nAbsent: Cllr Elm\nLate: Cllr Owen (from item 3)', ['Cllr Ash', 'Cllr Owen (from item 3)'], []],
  ] as const) {
    it(head.replace(/\n/g, ' / ').replace(/\t/g, ' | '), () => {
      const { names, confirm } = listsOf(head);
      assert.deepEqual(names('present'), present);
      assert.deepEqual(names('apologies'), apologies);
      assert.doesNotMatch(confirm, /two people/);
    });
  } // prettier-ignore

  it('asks where two columns may be two people, and of what is said of those who were away', () => {
    assert.match(listsOf('Present:\nAlun Jones\tEira Morgan').confirm, /these are two people/);
    const { names, confirm } = listsOf('Present: Cllr Ash\nAbsent: Cllr Elm\nOn leave: Cllr Owen');
    assert.deepEqual(names('absent'), ['Cllr Elm']);
    assert.match(confirm, /“On leave: Cllr Owen” is no list of names/);
  });
});

describe('numbers of minutes with a star or another sign', () => {
  const headingsOf = (...heads: readonly string[]) => {
    const below = heads
      .map((head, at) => `${head}\nRESOLVED – That ${at + 1} be agreed.`)
      .join('\n\n');
    const { markdown, confirm } = read('Present: Cllr Ash', below);
    return {
      headings: markdown.split('\n').filter((line) => line.startsWith('## ')),
      asked: confirm.filter((one) => one.includes('number that is missing')),
    };
  };
  for (const [heads, written] of [
    [['C45. BUDGET', 'C46.* TREASURY', 'C47 * FLOOD', 'C48. * PARK', 'C49*. LIBRARY', 'C50 MARKET'], ['C45 BUDGET', 'C46\\* TREASURY', 'C47\\* FLOOD', 'C48\\* PARK', 'C49\\* LIBRARY', 'C50 MARKET']],
    [['45.* Budget', '46. Treasury', '47 * Flood'], ['45\\* Budget', '46 Treasury', '47\\* Flood']],
  ] as const) {
    it(heads.join(' / '), () => {
      const { headings, asked } = headingsOf(...heads);
      assert.deepEqual(headings, written.map((one) => `## ${one}`));
      assert.deepEqual(asked, []);
    });
  } // prettier-ignore

  it('are asked about where a line has one that is missing, and heads nothing', () => {
    const { asked } = headingsOf('C45. BUDGET', 'C46! flood, and what came of it.', 'C47. LIBRARY');
    assert.match(asked.join(), /“C46! flood/);
    assert.deepEqual(headingsOf('C45. BUDGET', 'C47. LIBRARY').asked, []);
  });
});

it('asks what was voted on where a minute has a vote alone', () => {
  const asked = (below: string): string =>
    read('Present: Cllr Ash, Cllr Elm', below).confirm.join();
  assert.match(asked('1. Fence\nVote: 1 for, 0 against'), /nothing that was voted on/);
  assert.doesNotMatch(asked('1. Fence\nVote: 1 for, 0 against\nCarried'), /voted on/);
});

describe('lists of people in Welsh, or in Welsh and then English', () => {
  const ALL = 'Y Cynghorwyr A Archer (Cadeirydd), B Brook ac E Elm';
  for (const [head, lines] of [
    [
      'Yn bresennol / Present: Cynghorwyr / Councillors A Archer (Cadeirydd / Chair), B Brook\nYmddiheuriadau / Apologies: Y Cynghorydd / Councillor F Fox',
      ['present: Councillors A Archer (Chair), B Brook', 'apologies: Councillor F Fox'],
    ],
    [`Yn bresennol: ${ALL}\nYmddiheuriadau: Y Cynghorydd F Fox`, ['present: A Archer (Chair), B Brook, E Elm', 'apologies: F Fox']],
    [`Presennol: ${ALL}\nIn attendance / Yn mynychu: Chief Executive`, ['present: A Archer (Chair), B Brook, E Elm', 'in-attendance: Chief Executive']],
    ['Presennol:\nY Cynghorydd A Archer (Cadeirydd)\nCyng. C Carr\nHefyd yn bresennol: Town Clerk', ['  - A Archer (Chair)', '  - C Carr', 'in-attendance: Town Clerk']],
  ] as const) {
    it(head.replaceAll('\n', ' / '), () => {
      const written = read(head).markdown.split('\n');
      for (const line of lines) assert.ok(written.includes(line), written.slice(0, 12).join('\n'));
    });
  } // prettier-ignore

  it('a side in two languages is one label', () =>
    assert.match(
      read('Present: Cllr A Archer, Cllr B Brook', '1. Fence\nO blaid / For: 1 (Brook)\nYn erbyn / Against: 1 (Archer)\nYmatal / Abstain: 0').markdown,
      /^Yn erbyn \/ Against: 1 \(Archer\)\nYmatal \/ Abstain: 0$/m,
    )); // prettier-ignore

  it('who moved it in Welsh alone is asked about', () =>
    assert.match(
      read('Present: Cllr A Archer, Cllr B Brook', '1. Fence\nCynigiwyd gan y Cynghorydd Brook, eiliwyd gan y Cynghorydd Archer.').confirm.join('\n'),
      /"Cynigiwyd gan" says in Welsh who moved it/,
    )); // prettier-ignore
});
