import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageTitle, shortTitle } from '../../../layouts/components/page-title.ts';

const LONG =
  'Application 26/00412/FUL: Demolition of the Former Corn Exchange and Erection of One Hundred and Twenty-Four Dwellings';

describe('a title', () => {
  it('is as large as others, but where it is long', () => {
    assert.equal(String(pageTitle('Bins & boxes')), '<h1>Bins &amp; boxes</h1>');
    assert.equal(String(pageTitle('Bins', 'paper__title')), '<h1 class="paper__title">Bins</h1>');
    assert.match(String(pageTitle(LONG, 'paper__title')), /^<h1 class="paper__title long-title">/);
    assert.match(String(pageTitle(LONG)), new RegExp(`${LONG}</h1>$`));
  });

  const ways: readonly (readonly [string, string])[] = [
    ['School Places', 'School Places'],
    ['A'.repeat(60), 'A'.repeat(60)],
    [LONG, 'Application 26/00412/FUL: Demolition of the Former Corn…'],
    ['W'.repeat(80), `${'W'.repeat(60)}…`],
    [
      'Parking, Verges and the Corn Exchange in Upper Wick Lane – and More',
      'Parking, Verges and the Corn Exchange in Upper Wick Lane…',
    ],
  ];
  for (const [title, expected] of ways) {
    it(`leads back as ${expected}`, () => assert.equal(shortTitle(title), expected));
  }
});
