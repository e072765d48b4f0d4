import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { committeeWording } from '../../../../src/proof/secrets/council-wording.ts';
import { isOfTheCouncil } from '../../../../src/proof/search/open-before.ts';

const FIELDS = `---
name: Executive Board
contact: { name: Priya Sandhu, phone: 01632 960144 }
---
`;

describe('what the page of a committee says', () => {
  for (const line of [
    'The Board takes the decisions that are the executive’s.',
    '## Who may speak',
    'Priya Sandhu is its clerk, and it meets at the Town Hall.',
    '',
  ]) {
    it(`is the council’s own word: ${line}`, () => {
      assert.equal(committeeWording(`${FIELDS}\n${line}\n`), `${FIELDS}\n${line}\n`);
    });
  }

  for (const line of [
    'The landlord asks a rent of £61,275 a year.',
    'Write to r.kettleburn@postbox.example about it.',
    'The claim file is CF/2022/0917.',
    'The landlord is at BF9 2XH.',
    'Counsel puts the chance at 65 per cent.',
    'Her telephone number is 07700 900417.',
    'The referee said the crew left the site unsafe on three mornings.',
    'The board was told that the depot roof contractor is going bust.',
    'The panel’s chair owns the quarry next door.',
    'The depot roofer is going bust.',
    'The clerk was dismissed for lying.',
  ]) {
    it(`may be of any matter: ${line}`, () => {
      assert.equal(committeeWording(`${FIELDS}\nThe Board.\n${line}\n`), `${FIELDS}\nThe Board.\n`);
    });
  }

  it('may be of any matter in a field, too, where that has an amount', () => {
    const leaking = FIELDS.replace('---\n', '---\nspeaking: About the rent of £61,275 a year.\n');
    assert.equal(committeeWording(leaking), FIELDS);
  });

  for (const field of ['e-mail: r.kettleburn@postbox.example', 'telephone: 07700 900417']) {
    it(`may be of any matter in another field than contact: ${field}`, () => {
      assert.equal(committeeWording(FIELDS.replace(/---\n$/, `${field}\n---\n`)), FIELDS);
    });
  }

  it('excuses nothing by itself: its fields and lines are taken as the council’s, and the file as any open paper', () => {
    assert.equal(isOfTheCouncil('content/committees/executive-board.md'), false);
    assert.equal(isOfTheCouncil('content/people/tom-lister.md'), false);
    assert.equal(isOfTheCouncil('content/council.yaml'), true);
  });
});
