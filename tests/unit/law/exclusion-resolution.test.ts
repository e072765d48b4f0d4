import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Access } from '../../../src/law/access.ts';
import { OPEN } from '../../../src/law/access.ts';
import { exclusionResolution } from '../../../src/law/exclusion-resolution.ts';

const RULE = '10.4({n})';
const price: Access = {
  kind: 'exempt',
  paragraphs: [3],
  reason: 'It has a price',
  publicInterest: 'The price would rise',
  review: '2027-05-01',
};
const secret: Access = { kind: 'confidential', reason: 'A court forbids it', review: '2027-05-01' };

describe('the resolution to exclude the press and public', () => {
  it('says so where nothing is exempt', () => {
    for (const agenda of [[], [{ item: '7', title: 'Libraries', access: OPEN }]]) {
      const resolution = exclusionResolution(agenda, 'scrutiny', RULE);
      assert.equal(resolution.words, 'No exempt items have been identified.');
      assert.deepEqual(resolution.parts, []);
      assert.deepEqual(resolution.confidential, { words: '', parts: [] });
    }
  });

  it('names what is exempt, under which paragraph and rule, in the order of the agenda', () => {
    const resolution = exclusionResolution(
      [
        { item: '7', title: 'Libraries', access: OPEN },
        { item: '8', title: 'Lease of the old mill', access: { ...price, paragraphs: [5, 3] } },
        { item: '9', title: 'Leisure centre', part: 'Appendix 2', access: price },
        { title: 'Late item', access: price },
      ],
      'scrutiny',
      RULE,
    );
    assert.equal(
      resolution.words,
      'RESOLVED – That the press and public be excluded from the meeting during consideration of the following ' +
        'parts of the agenda designated as containing exempt information on the grounds that it is likely, in view ' +
        'of the nature of the business to be transacted or the nature of the proceedings, that if members of the ' +
        'press and public were present there would be disclosure to them of exempt information, as follows:',
    );
    assert.equal(resolution.law?.short, 'LGA 1972 s.100A(4)');
    assert.equal(resolution.parts.length, 3);
    assert.equal(
      resolution.parts[1],
      'Item 9, Appendix 2 to “Leisure centre”: under paragraph 3 of Part 1 of Schedule 12A to the Local Government ' +
        'Act 1972 (rule 10.4(3)). Information relating to the financial or business affairs of any particular ' +
        'person (including the authority holding that information).',
    );
    assert.match(
      resolution.parts[0] ?? '',
      /^Item 8, Lease of the old mill: under paragraphs 3 and 5 .*\(rules 10\.4\(3\) and 10\.4\(5\)\)/,
    );
    assert.match(resolution.parts[2] ?? '', /^Late item: under/);
  });

  it('of an executive is under regulation 4', () => {
    const resolution = exclusionResolution(
      [{ item: '8', title: 'Mill', access: price }],
      'executive',
      RULE,
    );
    assert.equal(resolution.law?.short, 'SI 2012/2089 reg 4(2)(b)');
    assert.match(
      resolution.words,
      /^The meeting will be asked to resolve that, under regulation 4\(2\)\(b\) of the Local Authorities/,
    );
  });

  it('leaves out confidential items, which need no resolution, and says so', () => {
    const agenda = [{ item: '8', title: 'Inquiry', access: secret }];
    const { words, parts, confidential } = exclusionResolution(agenda, 'scrutiny', RULE);
    assert.equal(words, 'No exempt items have been identified.');
    assert.deepEqual(parts, []);
    assert.deepEqual(confidential.parts, ['Item 8, Inquiry']);
    assert.match(confidential.words, /will be excluded .* \(LGA 1972 s\.100A\(2\)\):$/);
  });
});
