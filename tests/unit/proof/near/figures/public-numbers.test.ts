import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from '../outcome.ts';

const GENERAL = 'The lorry came to the yard at noon and nobody was there to open the gate.';

describe('a public number in two quite different sentences is no error', () => {
  for (const [what, reference] of [
    ['a framework by the short name of its buyer', 'Procurement for Housing framework PFH-2203-RR'],
    ['a named framework in brackets', 'the Pagabo National Framework (PR-2022-017)'],
    ['an agreement of a health body', 'the NHS Shared Business Services agreement SBS10157'],
    ['a framework of six digits', 'YPO framework 001153'],
    ['a framework of the Midlands', 'Efficiency East Midlands EEM0124'],
    ['a framework for repairs', 'the Fusion21 Reactive Repairs Framework F21-RR-2021'],
    ['an agreement of a region', 'the NEPRO3 agreement of Bloom (NEPO519)'],
    ['a framework of a consortium', 'CHIC framework CHIC-RF-2217'],
    ['an area of statistics', 'LSOA E01011264'],
    ['a council by its code', 'E08000035'],
    ['a trade by its code', 'SIC 43910'],
    ['what is bought, by its code', 'UNSPSC 72151901'],
    ['a sign of a road', 'diagram 1055.3 of TSRGD 2016'],
    ['a decision of the Commissioner', 'decision notice FS50836472 of the ICO'],
    ['a decision of the Ombudsman', 'case 20 004 127 of the Ombudsman'],
    ['a judgment', 'case C-454/06 pressetext'],
    ['the title of the town hall', 'title NYK284415 of the town hall'],
    ['the place of the town hall', 'UPRN 100051234567 of the town hall'],
    ['a standard without its year', 'the standard PAS 2035'],
    ['a European standard with its part', 'EN 1991-1-4'],
  ] as const) {
    it(`${what}: ${reference}`, async () => {
      const exempt = `The widow who owns the forge quarrels about ${reference} with her son.`;
      const open = `The scheme relies on ${reference}, as others do.`;
      assert.notEqual(await outcomeOf(exempt, `${GENERAL}\n\n${open}`), 'stops');
    });
  }
});

describe('a number of somebody’s matter is an error, though it looks like a public one', () => {
  for (const [what, exempt, open] of [
    [
      'a case with the letters of a standard',
      'Enforcement case EN 20417 was opened against the tenant of the forge after complaints by his brother.',
      'The council visited the forge under EN 20417 in May.',
    ],
    [
      'a child with the letters of a standard',
      'The girl is known to the personal adviser service as PAS 482137 and has run away twice.',
      'The service paid for a bus pass (PAS 482137).',
    ],
    [
      'a file with the letters of a standard',
      'The file of the tenant is BS 20417 and he bites.',
      'The visit for file BS 20417 was in May.',
    ],
    [
      'a payment by a framework that nobody buys under',
      'She is paid under the discretionary framework HR2291877 because of her illness.',
      'Payments under the discretionary framework HR2291877 ended in May.',
    ],
    [
      'a patient with the letters of a buyer',
      'The clinic has the boy as LHC 58213 in its book of patients who bite.',
      'A chair was bought for LHC 58213 last week.',
    ],
    [
      'a price beside a buyer',
      'The firm told us its price by ESPO, 48217 pounds a year, which is the lowest.',
      'A cheaper way is ESPO, 48217 pounds a year.',
    ],
    [
      'the place of a house',
      'The widow’s home is UPRN 100051234567 and will be bought quietly.',
      'See UPRN 100051234567 of the list.',
    ],
    [
      'a complaint that no Ombudsman has decided',
      'Her complaint 20 004 127 is about the nurse.',
      'A letter about 20 004 127 came.',
    ],
    [
      'a complaint that the Ombudsman has not decided',
      'She has written to the Ombudsman (24 118 903) about the nurse and will not stop.',
      'A letter about 24 118 903 came.',
    ],
    [
      'the place of a flat',
      'The flat with UPRN 100062214873 is used by the drug team.',
      'Gas check due: UPRN 100062214873.',
    ],
    [
      'where a witness is kept',
      'The safe place for the protected witness has UPRN 10008344217.',
      'The works are at UPRN 10008344217.',
    ],
    [
      'a complaint that is to be kept private',
      'The Ombudsman found fault in complaint 24 013 977 of the boy, and it is to be kept private.',
      'Complaint 24 013 977 is with the team.',
    ],
    [
      'a debt like an area',
      'The tenant is kept as E01011264 in the list of debts.',
      'See E01011264.',
    ],
  ] as const) {
    it(what, async () => {
      assert.equal(await outcomeOf(exempt, `${GENERAL}\n\n${open}`), 'stops');
    });
  }
});
