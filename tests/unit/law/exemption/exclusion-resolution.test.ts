import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Access } from '../../../../src/law/access.ts';
import { OPEN } from '../../../../src/law/access.ts';
import { exclusionResolution } from '../../../../src/law/exemption/exclusion-resolution.ts';

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
      'The meeting will be asked to resolve that, under section 100A(4) of the Local Government Act 1972, the public ' +
        'be excluded from the meeting during the following parts, since it is likely that if members of the public ' +
        'were present exempt information would be disclosed to them, of the description that is given for each part:',
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

  for (const body of ['committee', 'executive', 'council', 'combined-authority'] as const) {
    it(`of a ${body} says after the meeting what it was to be asked, and never what it resolved`, () => {
      const agenda = [{ item: '8', title: 'Mill', access: price }];
      const { words } = exclusionResolution(agenda, body, RULE, true);
      assert.match(
        words,
        /^The meeting was to be asked to resolve that, under (?:section|regulation) /,
      );
    });
  }

  it('leaves out confidential items, which need no resolution, and says so', () => {
    const agenda = [{ item: '8', title: 'Inquiry', access: secret }];
    const { words, parts, confidential } = exclusionResolution(agenda, 'scrutiny', RULE);
    assert.equal(words, 'No exempt items have been identified.');
    assert.deepEqual(parts, []);
    assert.deepEqual(confidential.parts, ['Item 8, Inquiry']);
    assert.match(
      confidential.words,
      /^The council states .* excluded without a resolution \(LGA 1972 s\.100A\(2\)\):$/,
    );
  });
});
