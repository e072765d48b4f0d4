import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isPerson } from '../../../../src/files/hidden/names.ts';

const GIVEN = ['Jane', 'Anne-Marie', 'Mohammed', 'Priya', 'Siân', 'Tom', 'JO'];
const SURNAMES = ['Bloggs', "O'Neill", 'McDonald', 'Smith-Jones', 'Patel', 'Okafor', 'SINGH'];
const DEPARTMENTS = ['LEGAL', 'CED F', 'ST GLD', 'CY EHPS', 'Finance', 'Adult Social Care'];

describe('the author of a file is a person', () => {
  const anyOf = (words: readonly string[]) => fc.constantFrom(...words);
  const name = fc.record({
    given: anyOf(GIVEN),
    surname: anyOf(SURNAMES),
    dept: anyOf(DEPARTMENTS),
  });
  const plain = (word: string) =>
    word
      .normalize('NFD')
      .replaceAll(/[^a-z]/giu, '')
      .toLowerCase();
  const forms: Readonly<Record<string, (given: string, surname: string, dept: string) => string>> = {
    'Jane Bloggs': (given, surname) => `${given} ${surname}`,
    'Bloggs, Jane': (given, surname) => `${surname}, ${given}`,
    'Bloggs Jane': (given, surname) => `${surname} ${given}`,
    'Bloggs, Jane - LEGAL': (given, surname, dept) => `${surname}, ${given} - ${dept}`,
    'Jane Bloggs - CED F': (given, surname, dept) => `${given} ${surname} - ${dept}`,
    'Bloggs, Jane (Finance)': (given, surname, dept) => `${surname}, ${given} (${dept})`,
    'Cllr Jane Bloggs': (given, surname) => `Cllr ${given} ${surname}`,
    'J. Bloggs': (given, surname) => `${given.slice(0, 1)}. ${surname}`,
    'jane.bloggs': (given, surname) => `${plain(given)}.${plain(surname)}`,
    'jane.bloggs@council.example': (given, surname) => `${plain(given)}.${plain(surname)}@council.example`,
    'jbloggs': (given, surname) => `${plain(given).slice(0, 1)}${plain(surname)}`,
    'two of them': (given, surname) => `${given} ${surname};Ann Other`,
  }; // prettier-ignore
  for (const [form, write] of Object.entries(forms)) {
    it(form, () => {
      fc.assert(
        fc.property(name, ({ given, surname, dept }) => isPerson(write(given, surname, dept))),
      );
    });
  }
  for (const author of [
    'BloggsJ',
    'tyson_a1',
    'Bloggs, J',
    'CORP\\jbloggs',
    'Katie',
    'jane bloggs',
  ]) {
    it(author, () => assert.equal(isPerson(author), true));
  }
});

describe('the author of a file is no person', () => {
  for (const author of [
    '',
    'Leeds City Council',
    'City of London Corporation',
    'AECOM',
    'Arup',
    'Ofsted',
    'Planning Policy',
    'Democratic Services',
    'Kent County Council - Finance',
    'Microsoft Office User',
    'Administrator',
    'user1',
    'news.account@council.example',
    'Department for Education',
    'Children and Families',
    'Author',
  ]) {
    it(author || 'nothing', () => assert.equal(isPerson(author), false));
  }
});
