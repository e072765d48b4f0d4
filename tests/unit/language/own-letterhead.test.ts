import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutContactLines } from '../../../src/language/contact-lines.ts';
import { withoutOwnLetterhead } from '../../../src/language/own-letterhead.ts';

const OWN = { name: 'Millbrook Borough Council', host: 'millbrook.example' };
const left = (text: string): string =>
  withoutOwnLetterhead(text, OWN)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

describe('the council’s own letterhead', () => {
  for (const head of [
    'Millbrook Borough Council\nCivic Centre, 14 Foundry Street\nMillbrook BF3 7LP\nTelephone 01632 960100',
    'MILLBROOK BOROUGH COUNCIL\r\nTown Hall, Market Place, Millbrook BF1 4QT\r\nContact: Priya Sandhu, Procurement\r\nTelephone: 01632 960144',
    'The Millbrook Borough Council, Civic Centre, Millbrook BF3 7LP · 01632 960100 · www.millbrook.example',
    'Millbrook Borough Council\nTown Hall\nMillbrook\nBF1 4QT\nPriya Sandhu, Head of Procurement, 01632 960144',
    'Millbrook Borough Council\nDirector of Property: Owen Marsh\nPrepared by Priya Sandhu, 4 April 2022\nVersion 1.2',
    'Millbrook Borough Council\nPlease ask for: Priya Sandhu\nDirect dial: 01632 960144\nE-mail: p.sandhu@millbrook.example',
  ]) {
    it(`is left out: ${head.slice(-48).replaceAll(/\s+/g, ' ')}`, () => {
      assert.equal(left(`${head}\nThe tender of the roof`), 'The tender of the roof');
    });
  }

  it('is left out at the foot of a page', () => {
    const page = Array.from({ length: 20 }, (_, at) => `line ${at}`);
    const foot = 'Millbrook Borough Council · Appendix 1 · Page 3 of 5';
    assert.equal(left([...page, foot].join('\n')), page.join('\n'));
  });

  for (const [what, text] of [
    [
      'the letter of a firm',
      'Marlpit Joinery Ltd\n3 Kiln Lane, BF9 3QQ\nTelephone 01632 960222\nMillbrook Borough Council\nTown Hall, Millbrook BF1 4QT',
    ],
    [
      'the letter of a person',
      'Zebedee Quillfeather\n7 Cinder Lane, BF9 2XH\n07700 900123\nDear Sirs',
    ],
    ['a sentence about the council', 'Millbrook Borough Council will buy 7 Cinder Lane, BF9 2XH'],
  ] as const) {
    it(`is not ${what}`, () => {
      assert.equal(left(text), text);
    });
  }

  for (const [what, line] of [
    ['a place that the paper is about', '17 Cinder Lane, Millbrook BF9 2XH'],
    ['a title', 'Lease of Cinder House to Zebedee Quillfeather'],
    ['a name', 'Zebedee Quillfeather'],
    ['the contact of a firm', 'Contact: Jane Doe, Marlpit Joinery Ltd, 07700 900123'],
    ['an address of somebody else', 'Contact: jane.doe@marlpit.example'],
    ['a sum', 'Officer: Ann Lee is to have £12,000'],
    ['the number of a case', 'Our ref: HR/2231/77'],
    ['a sentence that begins with a word of it', 'Service users were moved at night'],
  ] as const) {
    it(`has no part in ${what}`, () => {
      assert.equal(left(`Millbrook Borough Council\n${line}`), line);
    });
  }
});

describe('a line that says who wrote a paper', () => {
  for (const line of [
    'Prepared by Priya Sandhu and Owen Marsh on 4 April 2022, version 1.2',
    'prepared by Priya Sandhu',
    'Report written by P. Sandhu, v1.2',
    'Contact officer: Priya Sandhu\nDirect line 01632 960144',
    'Report author: Priya Sandhu\nTelephone 01632 960144',
  ]) {
    it(`is left out: ${line.slice(0, 40)}`, () => {
      assert.equal(withoutContactLines(line).trim(), '');
    });
  }
  for (const line of [
    'Prepared by Marlpit Joinery Ltd',
    'Prepared by officers who knew of the damp',
    'Telephone 01632 960144',
    'Checked by Zebedee Quillfeather against the payroll',
  ]) {
    it(`is another: ${line}`, () => {
      assert.equal(withoutContactLines(line), line);
    });
  }
});
