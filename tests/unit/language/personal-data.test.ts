import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { findPersonalData } from '../../../src/language/personal-data.ts';

const SEED = 20220511;

/** "kind strength" of each finding, in the order of the text. */
function kinds(text: string): string[] {
  return findPersonalData(text).map((finding) => `${finding.kind} ${finding.strength}`);
}

function found(text: string): string[] {
  return findPersonalData(text).map(({ index, length }) => text.slice(index, index + length));
}

describe('an NHS number', () => {
  const cases: [string, string[]][] = [
    ['NHS number 943 476 5919', ['nhs-number error']],
    ['NHS No: 9434765919', ['nhs-number error']],
    ['the patient 943-476-5919 was seen', ['nhs-number error']],
    ['943\u00a0476\u00a05919', ['nhs-number error']],
    ['the patient 9434765919 was seen', ['nhs-number warning']],
    ['NHS number 943 476 5918, whose check digit is wrong', []],
    ['a spend of £9434765919', []],
    ['reference 12 943 476 5919', []],
    ['reference 943 476 5919 22', []],
    ['the file https://council.example/documents/9434765919/', []],
    ['a total of 9434765919.50', []],
    ['minimum 4444444444', []],
  ];
  for (const [text, expected] of cases) {
    test(`${expected.join() || 'none'} in "${text}"`, () => {
      assert.deepEqual(kinds(text), expected);
    });
  }

  test('is found for every number with its own check digit, and for no other', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
        const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
        const check = (11 - (sum % 11)) % 11;
        for (let digit = 0; digit < 10; digit++) {
          const number = `${nine.slice(0, 3)} ${nine.slice(3, 6)} ${nine.slice(6)}${digit}`;
          const flagged = kinds(`NHS number ${number}`).includes('nhs-number error');
          assert.equal(flagged, digit === check, number);
        }
      }),
      { seed: SEED },
    );
  });
});

describe('a National Insurance number', () => {
  const cases: [string, string[]][] = [
    ['AB 12 34 56 C', ['national-insurance-number error']],
    ['her number is AB123456C.', ['national-insurance-number error']],
    ['NINO: ab 12 34 56 c', ['national-insurance-number error']],
    ['ab123456c', ['national-insurance-number warning']],
    ['as 12 34 56 a total', []],
    ['QQ123456C, the specimen of HMRC', []],
    ['AO123456C, a second letter never issued', []],
    ['GB123456C, a prefix never issued', []],
    ['AB123456E, a suffix never issued', []],
    ['XAB123456C', []],
    ['AB123456CD', []],
  ];
  for (const [text, expected] of cases) {
    test(`${expected.join() || 'none'} in "${text}"`, () => {
      assert.deepEqual(kinds(text), expected);
    });
  }
});

describe('a date of birth', () => {
  const cases: [string, string[]][] = [
    ['DOB: 12/03/2012', ['date-of-birth error']],
    ['D.O.B. 12.3.12', ['date-of-birth error']],
    ['**Date of birth:** 12th March 2012', ['date-of-birth error']],
    ['| Date of birth | 2012-03-12 |', ['date-of-birth error']],
    ['her date of birth is March 12, 2012', ['date-of-birth error']],
    ['the applicant (born 12 March 1980)', ['date-of-birth error']],
    ['a date of birth between 1 September 2018 and 31 August 2019', []],
    ['children born on or after 1 September 2018', []],
    ['the meeting of 12 March 2012', []],
  ];
  for (const [text, expected] of cases) {
    test(`${expected.join() || 'none'} in "${text}"`, () => {
      assert.deepEqual(kinds(text), expected);
    });
  }

  for (const [text, expected] of [
    ['Jane Example, born 12/03/2011', ['date-of-birth error']],
    ['Jane Example, who was born on 12 March 2011', ['date-of-birth error']],
    ['the boy born 2011-03-12', ['date-of-birth error']],
    ['children born on 1 September 2018', []],
    ['any child who is born on 1 September 2018', []],
    ['a child born 1 September 2018 or later', []],
    ['a portrait of the poet, born on 16 December 1775', []],
    ['the borough was reborn on 1 April 1974', []],
    ['born and bred here: 12 March 2011', []],
  ] as const) {
    test(`${expected.join() || 'none'} in "${text}", which no page shows`, () => {
      const found = findPersonalData(text, 'unseen');
      assert.deepEqual(
        found.map(({ kind, strength }) => `${kind} ${strength}`),
        expected,
      );
    });
  }

  test('is not every day on which somebody was born, where all can read it', () => {
    assert.deepEqual(kinds('The mayor was born on 12 March 1961.'), []);
  });

  test('with the name of a labelled child beside it is one finding, which includes both', () => {
    const text = 'Child: Jane Example, DOB 12/03/2012, of Leeds';
    assert.deepEqual(kinds(text), ['child-and-birth-date error']);
    assert.deepEqual(found(text), ['Jane Example, DOB 12/03/2012']);
    assert.deepEqual(found('DOB 12/03/2012 (pupil Jane Example)'), [
      '12/03/2012 (pupil Jane Example',
    ]);
  });
});

describe('a bank account', () => {
  const cases: [string, string[]][] = [
    ['Sort code: 12-34-56, account number: 12345678', ['bank-account error', 'bank-account error']],
    ['bank account no. 12345678', ['bank-account error']],
    ['council tax account number 12345678', ['bank-account warning']],
    ['sort code 12 34 56', ['bank-account warning']],
    ['GB82 WEST 1234 5698 7654 32', ['bank-account error']],
    ['GB83 WEST 1234 5698 7654 32, whose check digits are wrong', []],
    ['an increase from 12345678 to 12-34-56', []],
  ];
  for (const [text, expected] of cases) {
    test(`${expected.join() || 'none'} in "${text}"`, () => {
      assert.deepEqual(kinds(text), expected);
    });
  }
});

describe('a telephone number', () => {
  const cases: [string, string[]][] = [
    ['07700 900123', ['mobile warning']],
    ['07700900123', ['mobile warning']],
    ['0770 090 0123', ['mobile warning']],
    ['(07700) 900 123', ['mobile warning']],
    ['+44 7700 900123', ['mobile warning']],
    ['+44 (0)7700 900123', ['mobile warning']],
    ['0044 7700-900-123', ['mobile warning']],
    ['Tel.07700.900.123', ['mobile warning']],
    ['(020) 7946 0958', ['landline info']],
    ['020 7946 0958', ['landline info']],
    ['0113 496 0000', ['landline info']],
    ['+44 (0) 113 496 0000', ['landline info']],
    ['01204 96000', ['landline info']],
    ['07000 900123, a personal number that forwards', []],
    ['0300 123 4567, an organisation', []],
    ['0800 123 4567', []],
    ['£07700900123', []],
    ['the row 0 7 7 0 0 9 0 0 1 2 3', []],
    ['the row 07 12 20 22 15 30 7', []],
    ['77007700900123', []],
  ];
  for (const [text, expected] of cases) {
    test(`${expected.join() || 'none'} in "${text}"`, () => {
      assert.deepEqual(kinds(text), expected);
    });
  }
});

describe('an e-mail address', () => {
  const cases: [string, string[]][] = [
    ['jane.example@gmail.com', ['personal-email warning']],
    ['[write](mailto:jane.example@consultants.example.com)', ['personal-email warning']],
    ['info@gmail.com, a person all the same', ['personal-email warning']],
    ['info@charity.example.org', ['staff-email info']],
    ['jane.example@leeds.gov.uk', ['staff-email info']],
    ['jane@nhs.net or jane@leedsth.nhs.uk', ['staff-email info', 'staff-email info']],
    ['enquiries@ofsted.gov.uk.he said', ['staff-email info']],
    ['jane@gov.uk.example.com pretends', ['staff-email info']],
    ['jane@mygov.uk', ['personal-email warning']],
    ['whistleblowing@nao.org.uk', ['staff-email info']],
    ['jane.example@nao.org.uk', ['personal-email warning']],
    ['@handle, a@b, 50 @ £3', []],
  ];
  for (const [text, expected] of cases) {
    test(`${expected.join() || 'none'} in "${text}"`, () => {
      assert.deepEqual(kinds(text), expected);
    });
  }

  test('begins and ends where the address does', () => {
    assert.deepEqual(found('<jane.example@gmail.com>, "o\'neil@gmail.com".'), [
      'jane.example@gmail.com',
      "o'neil@gmail.com",
    ]);
  });
});

describe('a postcode', () => {
  test('is only counted', () => {
    assert.deepEqual(kinds('Civic Hall, Leeds LS1 1UR, and London SW1A 2AA'), [
      'postcode info',
      'postcode info',
    ]);
  });
  test('is not read out of a report number', () => {
    assert.deepEqual(kinds('report CS12/4AB, form X1 1X, B2B'), []);
  });
});

describe('every finding', () => {
  test('is masked: what identifies the person is not in the masked words', () => {
    const secrets: [string, RegExp][] = [
      ['NHS 943 476 5919', /943|476|59/],
      ['AB 12 34 56 C', /AB|12|34|56/],
      ['DOB 12/03/2012', /\d/],
      ['Child: Jane Example, DOB 12/03/2012', /Jane|Example|\d/],
      ['Sort code 12-34-56 account 12345678', /12|34\b|3456/],
      ['07700 900123', /0770|900/],
      ['jane.example@consultants.example.com', /jane|example|consult/],
      ['LS1 1UR', /1UR/],
    ];
    for (const [text, secret] of secrets) {
      const findings = findPersonalData(text);
      assert.notEqual(findings.length, 0, text);
      for (const { masked } of findings) assert.doesNotMatch(masked, secret);
    }
  });

  const wild = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ...['07700', ' 900123', '943 476 5919', 'NHS ', '@', 'gmail.com', 'AB', '12 34 56', 'C'],
          ...['DOB ', '12/03/2012', 'Child: ', 'Jane', ' ', '(', ')', '+44', 'account ', 'LS1 1UR'],
        ),
        { maxLength: 40 },
      )
      .map((pieces) => pieces.join('')),
  );

  test('is inside the text, in order, and overlaps no other', () => {
    fc.assert(
      fc.property(wild, (text) => {
        let end = 0;
        for (const { index, length, masked } of findPersonalData(text)) {
          assert.ok(index >= end && length > 0 && masked !== '');
          end = index + length;
        }
        assert.ok(end <= text.length);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('is found whatever words are before and after it', () => {
    const word = fc.stringMatching(/^[a-z ]{0,40}$/);
    fc.assert(
      fc.property(word, word, (before, after) => {
        const text = `${before}. NHS number 943 476 5919, ${after}`;
        assert.deepEqual(found(text), ['943 476 5919']);
      }),
      { seed: SEED },
    );
  });
});

describe('time', () => {
  const traps = [
    ...[
      '1',
      '1 ',
      '07',
      '0 ',
      '+44 ',
      'a@',
      '@',
      'a.',
      'a-',
      'A',
      'AB12',
      'DOB ',
      'DOB: (',
      'Child: ',
    ],
    ...[
      'Child: Jane ',
      'sort code ',
      'sort code 12-34-56 account 12345678 ',
      'account ',
      'GB82 WEST ',
    ],
    ...['DOB 12/03/2012 Child: Jane ', '(0', 'LS1', '\u00a0', '\n'],
  ];
  for (const trap of traps) {
    test(`is linear in a long run of ${JSON.stringify(trap)}`, () => {
      const size = 200_000;
      const started = performance.now();
      findPersonalData(trap.repeat(Math.ceil(size / trap.length)));
      const taken = performance.now() - started;
      assert.ok(taken < 1500, `${Math.round(taken)} ms for ${size} characters`);
    });
  }
});
