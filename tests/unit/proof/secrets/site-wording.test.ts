import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSiteWording } from '../../../../src/proof/secrets/site-wording.ts';

const texts: string[] = [];
for (const { text } of readSiteWording('Brackenfield Borough Council'))
  texts.push(typeof text === 'string' ? text : await text());
const all = texts.join('\n');

describe('the wording of the site', () => {
  it('is what its pages say', () => {
    assert.match(all, /Have ward members been consulted/);
    assert.match(all, /This \S+ is being checked/);
  });

  it('has the name of the council where pages have it', () => {
    assert.match(all, /committees of Brackenfield Borough Council, with their meetings and papers/);
    assert.match(
      all,
      /Regulations 2018 ask Brackenfield Borough Council to make its website accessible/,
    );
  });

  it('has no figure, no address, no comment and no made-up example', () => {
    assert.doesNotMatch(all, /\d[\d,.]{4,}/);
    assert.doesNotMatch(all, /\w@\w/);
    assert.doesNotMatch(all, /\/\*\*/);
    assert.doesNotMatch(all, /The company offered/);
  });

  it('has no name of the program’s own, and no pattern', () => {
    assert.doesNotMatch(all, /readSiteWording|ReadonlyMap|\\p\{L\}/);
  });
});
