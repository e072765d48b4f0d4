import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Council } from '../../../../src/papers/council/council.ts';
import { ownContacts, withoutOwnContacts } from '../../../../src/proof/secrets/own-contacts.ts';

const OWN = ownContacts({
  name: 'Brackenfield Borough Council',
  url: 'https://papers.brackenfield.example/',
  contact: {
    name: 'Democratic Services',
    email: 'democracy@brackenfield.example',
    address: 'Town Hall, Market Place, Brackenfield BF1 4QT',
    phone: '01632 960100',
  },
} as Council);

describe('how the council is reached gives nothing away', () => {
  for (const line of [
    'Contact Democratic Services, Town Hall, Market Place, Brackenfield BF1 4QT, democracy@brackenfield.example',
    'Brackenfield Borough Council, Town Hall, Market Place, Brackenfield BF1 4QT. Email: democracy@brackenfield.example',
    'For further information please contact Democratic Services on 01632 960100.',
    'Town Hall',
    'Copies of this report can be obtained from Democratic Services at https://papers.brackenfield.example/.',
  ]) {
    it(line, () => {
      assert.equal(withoutOwnContacts(line, OWN).trim(), '');
    });
  }

  it('and what is said beside it is kept in its place', () => {
    const line = 'The bid is low. Contact Democratic Services on 01632 960100. The firm is weak.';
    const left = withoutOwnContacts(line, OWN);
    assert.equal(left.length, line.length);
    assert.deepEqual(left.split(/ {2,}/), ['The bid is low.', 'The firm is weak.']);
  });
});

describe('whoever else is named with it is kept', () => {
  for (const line of [
    'Contact Zebedee Quillfeather, Democratic Services.',
    'Contact Democratic Services on 07700 900417.',
    'Write to quill@feather.example at the Town Hall.',
    'Democratic Services paid £48,216.',
    'The Town Hall is to be sold to the brewery.',
  ]) {
    it(line, () => {
      assert.equal(withoutOwnContacts(line, OWN), line);
    });
  }
});
