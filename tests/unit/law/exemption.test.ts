import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Confidential, Exempt } from '../../../src/law/access.ts';
import { OPEN } from '../../../src/law/access.ts';
import {
  EXEMPT_DESCRIPTIONS,
  exemptionProblems,
  exemptRuleRefusal,
  exemptRules,
  itemNotOpen,
  notForPublication,
  reviewPassed,
  paragraphRefusal,
} from '../../../src/law/exemption.ts';

const RULE = '10.4({n})';
const exempt = (change: Partial<Exempt> = {}): Exempt => ({
  kind: 'exempt',
  paragraphs: [3],
  reason: 'It has the price that the council would pay for the land',
  publicInterest: 'Told now, the price would rise',
  review: '2027-05-01',
  ...change,
});
const confidential: Confidential = {
  kind: 'confidential',
  reason: 'The Department for Education forbids disclosure',
  review: '2027-05-01',
};

describe('the column "Item not open"', () => {
  for (const [what, access, cell] of [
    ['open', OPEN, ''],
    ['exempt by paragraph 3', exempt(), '10.4(3)'],
    [
      'exempt by 3 and 1, named out of order and twice',
      exempt({ paragraphs: [3, 1, 3] }),
      '10.4(1), 10.4(3)',
    ],
    ['confidential', confidential, 's.100A(3)'],
  ] as const) {
    it(`of an item that is ${what} has "${cell}"`, () =>
      assert.equal(itemNotOpen(access, RULE), cell));
  }

  it('follows the numbering of any constitution', () => {
    assert.deepEqual(exemptRules(exempt({ paragraphs: [7] }), 'Rule {n} of Part 4'), [
      'Rule 7 of Part 4',
    ]);
    assert.equal(exemptRuleRefusal(RULE), undefined);
    for (const pattern of ['', '10.4', '{n}.{n}', '10.4(n)']) {
      assert.match(exemptRuleRefusal(pattern) ?? '', /must have \{n\} in it once/);
    }
  });
});

describe('a paragraph of Schedule 12A', () => {
  for (const paragraph of [1, 2, 3, 4, 5, 6, 7]) {
    it(`${paragraph} exempts information in England`, () =>
      assert.equal(paragraphRefusal(paragraph), undefined));
  }

  for (const [paragraph, why] of [
    [0, /no paragraph 0/],
    [8, /says what is not exempt/],
    [9, /says what is not exempt/],
    [10, /write it in "public-interest:"/],
    [11, /no paragraph 11/],
    [12, /the law in Wales/],
    [18, /the law in Wales/],
    [3.5, /no paragraph 3\.5/],
    [-1, /no paragraph -1/],
  ] as const) {
    it(`${paragraph} doesn’t, and the message says why`, () => {
      assert.match(paragraphRefusal(paragraph) ?? '', why);
      assert.match(paragraphRefusal(paragraph) ?? '', /one or more of 1 to 7/);
    });
  }
});

describe('a paper not for publication', () => {
  it('says so, under which paragraph, why, until when, and how to challenge it', () => {
    assert.equal(
      notForPublication(exempt(), 'Write to the Head of Democratic Services.').statement,
      'Not for publication under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972. ' +
        'The reason: It has the price that the council would pay for the land. ' +
        'The public interest: Told now, the price would rise. ' +
        'The council set 1 May 2027 as the day by which to look again at whether it can be public. ' +
        'Write to the Head of Democratic Services.',
    );
  });

  it('states the description of each paragraph, in the law’s words and order', () => {
    const { under, descriptions, law } = notForPublication(exempt({ paragraphs: [5, 3] }));
    assert.match(under, /^paragraphs 3 and 5 of Part 1/);
    assert.deepEqual(descriptions, [EXEMPT_DESCRIPTIONS[3], EXEMPT_DESCRIPTIONS[5]]);
    assert.equal(law?.short, 'LGA 1972 s.100B(5)');
  });

  it('has no public-interest test where it is confidential', () => {
    const closed = notForPublication(confidential);
    assert.equal(closed.publicInterest, undefined);
    assert.equal(closed.law?.short, 'LGA 1972 s.100A(3)');
    assert.match(closed.statement, /under section 100A\(3\).*Department for Education/);
    assert.doesNotMatch(closed.statement, /public interest/);
  });

  it('says how to challenge it even if the council gives no text of its own', () => {
    assert.match(notForPublication(exempt()).challenge, /monitoring officer/);
  });
});

describe('what is wrong with an exemption', () => {
  const on = (access: Exempt | Confidential) =>
    exemptionProblems(access, '2022-05-11').map(({ code, field }) => `${code} ${field}`);

  for (const [what, access, problems] of [
    ['nothing', exempt(), []],
    ['no paragraph', exempt({ paragraphs: [] }), ['exemption-incomplete paragraphs']],
    ['a paragraph twice', exempt({ paragraphs: [3, 3] }), ['exemption-incomplete paragraphs']],
    ['a blank reason', exempt({ reason: ' ' }), ['exemption-incomplete reason']],
    ['a blank test', exempt({ publicInterest: '' }), ['exemption-incomplete public-interest']],
    ['nothing, with a review on the day of the meeting', exempt({ review: '2022-05-11' }), []],
    [
      'a review before the meeting',
      exempt({ review: '2022-05-10' }),
      ['exemption-review-early review'],
    ],
    [
      'confidential without a reason',
      { ...confidential, reason: '' },
      ['exemption-incomplete reason'],
    ],
  ] as const) {
    it(`is ${what}`, () => assert.deepEqual(on(access), problems));
  }

  it('is a warning once its review day has passed', () => {
    assert.equal(reviewPassed('2027-05-01', '2027-05-01'), undefined);
    assert.match(reviewPassed('2027-05-01', '2027-05-02') ?? '', /was due on 1 May 2027/);
  });
});
