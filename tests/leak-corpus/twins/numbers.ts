import { notes, type Twin } from './twin.ts';

const NUMBERS: readonly Twin[] = notes([
  [
    'a reference with underscores',
    'The file is HR/2231/77 and is kept in the safe.',
    'HR_2231_77',
    'HR_2231_78',
  ],
  [
    'a reference with colons',
    'The file is HR/2232/77 and is kept in the safe.',
    'HR:2232:77',
    'HR:2232:78',
  ],
  [
    'a reference with signs of two kinds',
    'The file is HR/2233/77 and is kept in the safe.',
    'HR2233-77',
    'HR2233-78',
  ],
  [
    'a reference with its letters apart',
    'The file is LCC-CS-20391 and is kept in the safe.',
    'LCC CS 20391',
    'LCC CS 20931',
  ],
  [
    'a case number of digits alone',
    'The police have it as case number 20417 and wait.',
    'case no. 20417',
    'case no. 20471',
  ],
  [
    'a planning number with a blank',
    'The agent withdrew 21/04471/FU when he saw the soil.',
    '21 04471 FU',
    '21 04417 FU',
  ],
  [
    'a number of a title to land',
    'The strip is held under title WYK 771204 by the widow.',
    'WYK771204',
    'WYK772104',
  ],
  [
    'a number of a company',
    'The bidder is number 04471209 at Companies House.',
    'company no. 04471209',
    'company no. 04472109',
  ],
  [
    'a number of a company without its nought',
    'The bidder is number 04471318 at Companies House.',
    'company no. 4471318',
    'company no. 4473118',
  ],
  [
    'a number of VAT',
    'The bidder is known for tax as GB 123 4567 82 today.',
    'GB123456782',
    'GB123465782',
  ],
  [
    'a number of a pupil',
    'The school has the girl as A823432101234 in its list.',
    'A823 4321 0123 4',
    'A823 4312 0123 4',
  ],
  [
    'an NHS number with hyphens',
    'The nurse has her as 401 023 2137 in the notes.',
    '401-023-2137',
    'order 401-032-2173',
  ],
  [
    'a licence to drive',
    'The cab was driven on licence QUILL753116Z99LY that night.',
    'QUILL 753116 Z99LY',
    'QUILL 735116 Z99LY',
  ],
  [
    'a vehicle without a blank',
    'The van YK21 ZQX stood in the yard all night.',
    'YK21ZQX',
    'YK21ZXQ',
  ],
  [
    'a passport',
    'He came in on passport number 533380006 in June.',
    'passport 533 380 006',
    'passport 533 308 006',
  ],
  [
    'an account in pairs',
    'Pay the widow at account 31926811 by Friday.',
    '31-92-68-11',
    '31-29-68-11',
  ],
  [
    'an IBAN with blanks',
    'Pay the widow at GB29NWBK60161331926819 by Friday.',
    'GB29 NWBK 6016 1331 9268 19',
    'order GB29 NWBK 6016 1331 9286 19',
  ],
  [
    'an IBAN without blanks',
    'Pay the widow at GB94 BARC 1020 1530 0934 59 by Friday.',
    'GB94BARC10201530093459',
    'order GB94BARC10201530094359',
  ],
  [
    'a postcode over two cells',
    'The refuge is in LS27 9QZ behind the hedge.',
    '\n\n| Area | Rest |\n| --- | --- |\n| LS27 | 9QZ |\n\n',
    '\n\n| Area | Rest |\n| --- | --- |\n| LS27 | 9QJ |\n\n',
  ],
  ['a postcode with a dash', 'The refuge is in LS28 9QZ behind the hedge.', 'LS28–9QZ', 'LS28–9QJ'],
  [
    'a postcode with its letters apart',
    'The refuge is in LS29 9QZ behind the hedge.',
    'LS 29 9QZ',
    'LS 29 9QJ',
  ],
  [
    'a postcode with a point',
    'The refuge is in LS26 9QZ behind the hedge.',
    'LS26.9QZ',
    'LS26.9QJ',
  ],
  [
    'a telephone number of a place in other groups',
    'Ring the widow on 0113 394 0812 after dark.',
    '(0113) 394-0812',
    '(0113) 394-0821',
  ],
  [
    'a telephone number of a place with points',
    'Ring the widow on 0113 394 0823 after dark.',
    '0113.394.0823',
    '0113.394.0832',
  ],
  [
    'a telephone number of a place in wrong groups',
    'Ring the widow on 0113 394 0834 after dark.',
    '01133 940834',
    '01133 940843',
  ],
  [
    'a telephone number of a place from abroad',
    'Ring the widow on 0113 394 0845 after dark.',
    '+44113 394 0845',
    '+44113 394 0854',
  ],
  [
    'a telephone number of London',
    'Ring the broker on 020 7946 0991 after dark.',
    '(0)20 79460991',
    '(0)20 79460919',
  ],
  [
    'a telephone number with a stroke',
    'Ring the widow on 0113 394 0856 after dark.',
    '0113/3940856',
    '0113/3940865',
  ],
  [
    'an e-mail address with capitals for at',
    'Write to z.moor@wren-works.example about the will.',
    'z.moor AT wren-works DOT example',
    'z.moor AT lark-works DOT example',
  ],
  [
    'an e-mail address with blanks',
    'Write to y.moor@wren-works.example about the will.',
    'y.moor @ wren-works.example',
    'y.moor @ lark-works.example',
  ],
  [
    'an e-mail address with a wide sign',
    'Write to x.moor@wren-works.example about the will.',
    'x.moor＠wren-works.example',
    'x.moor＠lark-works.example',
  ],
  [
    'an e-mail address with at in curly brackets',
    'Write to w.moor@wren-works.example about the will.',
    'w.moor{at}wren-works.example',
    'w.moor{at}lark-works.example',
  ],
  [
    'an e-mail address with at and dot in brackets',
    'Write to v.moor@wren-works.example about the will.',
    'v.moor[at]wren-works[dot]example',
    'v.moor[at]lark-works[dot]example',
  ],
  [
    'an e-mail address with an entity',
    'Write to u.moor@wren-works.example about the will.',
    'u.moor&#64;wren-works&#46;example',
    'u.moor&#64;lark-works&#46;example',
  ],
  [
    'an e-mail address that is exempt with at in brackets',
    'Write to t.moor [at] wren-works [dot] example about the will.',
    't.moor@wren-works.example',
    't.moor@lark-works.example',
  ],
]);

/** With its check digits right, such a number is held back wherever it is. */
const PERSONAL = /^an (?:NHS number|IBAN)/;

/** Numbers and addresses by which persons and cases are known. */
export const NUMBER_TWINS: readonly Twin[] = NUMBERS.map((twin) =>
  PERSONAL.test(twin.name) ? { ...twin, by: ['exempt-leaked', 'personal-data'] } : twin,
);
