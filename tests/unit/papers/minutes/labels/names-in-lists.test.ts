import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attendeesIn } from '../../../../../src/papers/minutes/attendance.ts';
import { nameKey, namesIn } from '../../../../../src/papers/minutes/name-list.ts';

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
  for (const [entry, ...people] of [
    ['Jo Priest (left at 8.10 pm, before minute 3)', { printed: 'Jo Priest', role: 'left at 8.10 pm, before minute 3' }],
    ['Chris Bishop (arrived 7.05 pm, during item 2)', { printed: 'Chris Bishop', role: 'arrived 7.05 pm, during item 2' }],
    ['May (left at 7.40 pm, minute 2)', { printed: 'May', role: 'left at 7.40 pm, minute 2' }],
    ['Jo Priest (left at 8.10 pm, until 3)', { printed: 'Jo Priest', role: 'left at 8.10 pm', until: '3' }],
    ['Jo Priest (from 7.00 pm, and again at 8.00 pm)', { printed: 'Jo Priest', role: 'from 7.00 pm, and again at 8.00 pm' }],
    ['Jo Priest (absent for minutes 2, 3 and 4)', { printed: 'Jo Priest', role: 'absent for minutes 2, 3 and 4' }],
    ['Jo Priest (arrived 7.05 pm; left 8.00 pm)', { printed: 'Jo Priest', role: 'arrived 7.05 pm, left 8.00 pm' }],
    ['Jo Priest (left at 8.10 pm; back at 8.30 pm)', { printed: 'Jo Priest', role: 'left at 8.10 pm, back at 8.30 pm' }],
    ['Jo Priest (back for item 4)', { printed: 'Jo Priest', role: 'back for item 4' }],
    ['Jo Priest (Back)', { printed: 'Jo Priest (Back)' }],
    ['Jo Priest (Back Lane)', { printed: 'Jo Priest (Back Lane)' }],
    ['Jo Priest (substitute for Ann Lee, left at 8 pm)', { printed: 'Jo Priest', for: 'Ann Lee', role: 'left at 8 pm' }],
    ['Jo Priest, arrived 7.05 pm, during item 2', { printed: 'Jo Priest', role: 'arrived 7.05 pm, during item 2' }],
    ['David Lloyd (Mill) not 2', { printed: 'David Lloyd (Mill)', not: ['2'] }],
    ['David Lloyd (Mill) not 2 and 3, Ann Lee', { printed: 'David Lloyd (Mill)', not: ['2', '3'] }, { printed: 'Ann Lee' }],
    ['Jo Priest until 54', { printed: 'Jo Priest', until: '54' }],
    ['Jo Priest (Chair and co-optee)', { printed: 'Jo Priest', role: 'Chair, co-optee' }],
    // Which of two somebody is stays with the name, whole.
    ['David Lloyd (Mill, left at 8.10 pm)', { printed: 'David Lloyd (Mill)', role: 'left at 8.10 pm' }],
    ['David Lloyd (Chair, Mill)', { printed: 'David Lloyd (Mill)', role: 'Chair' }],
    ['David Lloyd (Mill) (left at 8.10 pm, during item 2)', { printed: 'David Lloyd (Mill)', role: 'left at 8.10 pm, during item 2' }],
    ['David Lloyd (Labour, Priory)', { printed: 'David Lloyd (Labour, Priory)' }],
    ['David Lloyd (Castle and Mill)', { printed: 'David Lloyd (Castle and Mill)' }],
    ['David Lloyd (Chair and Mill)', { printed: 'David Lloyd (Chair and Mill)' }],
    ['David Lloyd (Forum – East, for item 2)', { printed: 'David Lloyd (Forum – East)', role: 'for item 2' }],
    ['Jo Priest (left at 8.10 pm), Ann Lee, Di Elm (Mill)', { printed: 'Jo Priest', role: 'left at 8.10 pm' }, { printed: 'Ann Lee' }, { printed: 'Di Elm (Mill)' }],
    ['Jo Priest, left at 8.10 pm, Forrest, Atkins, van der Molen', { printed: 'Jo Priest', role: 'left at 8.10 pm' }, { printed: 'Forrest' }, { printed: 'Atkins' }, { printed: 'van der Molen' }],
  ] as const) {
    it(`brackets with a comma, and commas without: ${entry}`, () => assert.deepEqual(read(entry), people));
  } // prettier-ignore
  it('what is nearly read is said', () => {
    const faults: { line: number; message: string }[] = [];
    attendeesIn([{ text: 'Bartholomew Ince, untill 54', line: 7 }], faults);
    assert.equal(faults.length, 1);
    assert.match(faults[0]?.message ?? '', /"until 54"/);
  });
});
