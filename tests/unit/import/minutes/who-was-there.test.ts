import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { read } from './read-head.ts';

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
