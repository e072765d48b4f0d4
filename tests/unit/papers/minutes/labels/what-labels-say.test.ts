import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  interestIn,
  itemIn,
  moversIn,
} from '../../../../../src/papers/minutes/labels/label-parts.ts';
import { partOf, readHeading } from '../../../../../src/papers/minutes/labels/minute-heading.ts';
import { figuresIn, formIn } from '../../../../../src/papers/minutes/labels/vote-words.ts';

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
