import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  committeeWording,
  councilWording,
  peopleWording,
} from '../../../../src/proof/secrets/council-wording.ts';
import type { Council } from '../../../../src/papers/council/council.ts';
import { personBeingChecked, type Person } from '../../../../src/papers/person/person.ts';
import { renderText } from '../../../../src/source/markdown/render-text.ts';
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

describe('what standing items say', () => {
  const wordingOf = (text: string) =>
    councilWording({
      ...{ name: 'Millbrook Council', contact: {} },
      standingItems: [{ key: 'one', title: 'One', text, exclusion: false }],
    } as unknown as Council).text;

  for (const text of [
    'To receive apologies for absence and notice of substitutes.',
    'To receive declarations of interest in items of this agenda.',
    'To agree the minutes of the last meeting as a correct record.',
    'To decide whether to exclude the press and public from the items that are listed here.',
    'To consider any items which the Chair agrees are urgent.',
    'To receive petitions, deputations and questions from members of the public.',
    'To elect a Chair and appoint a Vice-Chair for the municipal year.',
    'To note the forward plan of key decisions.',
  ]) {
    it(`is on every agenda: ${text}`, () => {
      assert.ok(String(wordingOf(text)).includes(text));
    });
  }

  for (const text of [
    'To pay £1,483,920.',
    'To consider the arrears of the tenant of the market hall.',
    'To agree the dismissal of the head of the upper school.',
    'To note that the bridge is unsafe.',
    'A fire door was wedged open with a mop bucket when the inspector called unannounced.',
    'Three directors have pledged their homes to the brewery that owns the freehold.',
    'The tenant sublet the kitchen to a bakery that has never held a licence of any kind.',
    'To decide on the offer of Zebedee Quillfeather.',
  ]) {
    it(`may be of any matter: ${text}`, () => {
      assert.ok(!String(wordingOf(text)).includes(text));
    });
  }
});

describe('what the list of people says', () => {
  const member: Person = {
    ...{ id: 'ann-bell', url: '/people/ann-bell/', name: 'Ann Bell', familyName: 'Bell' },
    ...{ titles: [], honours: [], also: [{ name: 'Ann Tolliver' }], parties: [], seats: [] },
    ...{ email: 'ann@home.example', description: renderText('').html, source: 'people/ann.md' },
  };
  const wordsOf = (shown: Person) => String(peopleWording([shown], [member]).text);

  it('is every name of a member, also of one whose file has an error', () => {
    for (const shown of [member, personBeingChecked(member)]) {
      assert.match(wordsOf(shown), /Councillor Ann Bell/);
      assert.match(wordsOf(shown), /Ann Tolliver/);
    }
  });
  it('is no address that isn’t published because of an error', () => {
    assert.match(wordsOf(member), /ann@home/);
    assert.doesNotMatch(wordsOf(personBeingChecked(member)), /ann@home/);
  });
});
