import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Confidential, Exempt } from '../../../../src/law/access.ts';
import type { CommitteeKind } from '../../../../src/law/bodies.ts';
import { OPEN } from '../../../../src/law/access.ts';
import {
  EXEMPT_DESCRIPTIONS,
  exemptRules,
  itemNotOpen,
  notForPublication,
  reviewPassed,
  type Closed,
  paragraphRefusal,
} from '../../../../src/law/exemption/exemption.ts';
import {
  exemptionProblems,
  speaksOfOwnDevelopment,
} from '../../../../src/law/exemption/exemption-problems.ts';

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
  ground: 'department',
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
    ['confidential', confidential, 'Confidential'],
  ] as const) {
    it(`of an item that is ${what} has "${cell}"`, () =>
      assert.equal(itemNotOpen(access, RULE), cell));
  }

  it('names the paragraph where the council numbers no rules of its own', () => {
    assert.equal(itemNotOpen(exempt({ paragraphs: [3, 1] }), undefined), 'para 1, para 3');
    assert.deepEqual(exemptRules(exempt(), undefined), []);
  });

  it('follows the numbering of any constitution', () => {
    assert.deepEqual(exemptRules(exempt({ paragraphs: [7] }), 'Rule {n} of Part 4'), [
      'Rule 7 of Part 4',
    ]);
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
    ['7A', /no paragraph 7A/],
  ] as const) {
    it(`${paragraph} doesn’t, and the message says why`, () => {
      assert.match(paragraphRefusal(paragraph) ?? '', why);
      assert.match(paragraphRefusal(paragraph) ?? '', /one or more of 1 to 7/);
    });
  }
});

describe('a paper not for publication', () => {
  it('says what the council marked it as, why, until when, and how to challenge it', () => {
    assert.equal(
      notForPublication(exempt(), 'scrutiny', 'Write to the Head of Democratic Services.')
        .statement,
      'Not for publication. The council has marked this as exempt under paragraph 3 of Part 1 of Schedule 12A to the ' +
        'Local Government Act 1972. ' +
        'The reason: It has the price that the council would pay for the land. ' +
        'The public interest: Told now, the price would rise. ' +
        'The council set 1 May 2027 as the day by which to look again at whether it can be public. ' +
        'Write to the Head of Democratic Services.',
    );
  });

  it('states the description of each paragraph, in the law’s words and order', () => {
    const paper = exempt({ paragraphs: [5, 3] });
    const { marked, descriptions } = notForPublication(paper, 'scrutiny');
    assert.match(marked, /paragraphs 3 and 5 of Part 1/);
    assert.deepEqual(descriptions, [EXEMPT_DESCRIPTIONS[3], EXEMPT_DESCRIPTIONS[5]]);
  });

  for (const [access, kind, law] of [
    [exempt(), 'scrutiny', 'LGA 1972 s.100B(5)'],
    [exempt(), 'executive', 'SI 2012/2089 reg 7(5)'],
    [confidential, 'scrutiny', 'LGA 1972 s.100A(3)'],
    [confidential, 'executive', 'SI 2012/2089 reg 2'],
  ] as const) {
    it(`that is ${access.kind}, of ${kind}, is under ${law}`, () => {
      const notice = notForPublication(access, kind);
      assert.equal(notice.law?.short, law);
      assert.doesNotMatch(notice.statement, /must not|law requires|s\.100|section 100/);
    });
  }

  it('has no public-interest test where it is confidential, and names what forbids it', () => {
    const closed = notForPublication({ ...confidential, ground: 'court' }, 'scrutiny');
    assert.equal(closed.publicInterest, undefined);
    assert.match(
      closed.statement,
      /states that this contains confidential information.*Department/,
    );
    assert.doesNotMatch(closed.statement, /public interest|exempt/);
    assert.match(closed.descriptions.join(), /order of a court\.$/);
    assert.doesNotMatch(closed.descriptions.join(), /department/i);
  });

  it('can be a political adviser’s advice, which is neither', () => {
    const advice = { kind: 'political-advice', reason: 'Advice', review: '2027-05-01' } as const;
    const { statement, law, descriptions } = notForPublication(advice, 'executive');
    assert.match(statement, /advice of a political adviser/);
    assert.doesNotMatch(statement, /exempt|confidential/);
    assert.equal(law?.short, 'SI 2012/2089 reg 20');
    assert.deepEqual(descriptions, []);
  });

  it('says how to challenge it, before the meeting and after it, and promises nothing', () => {
    const { challenge } = notForPublication(exempt(), 'scrutiny');
    assert.match(challenge, /monitoring officer.*Environmental Information Regulations 2004/);
    assert.doesNotMatch(challenge, /before the meeting/);
  });
});

describe('what is wrong with an exemption', () => {
  const ANSWERED = { registeredElsewhere: false, ownDevelopment: false };
  const on = (access: Closed, kind: CommitteeKind = 'scrutiny') =>
    exemptionProblems(
      access.kind === 'exempt' ? { ...ANSWERED, ...access } : access,
      '2022-05-11',
      kind,
    ).map(({ code, field }) => `${code} ${field}`);

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
    [
      'confidential, without what forbids it',
      { ...confidential, ground: undefined },
      ['confidential-ground-unsaid confidential'],
    ],
    [
      'that it must be registered elsewhere (para 8)',
      exempt({ registeredElsewhere: true }),
      ['exemption-defeated registered-elsewhere'],
    ],
    [
      'nothing, where that is not about its paragraph',
      exempt({ paragraphs: [5], registeredElsewhere: true }),
      [],
    ],
    [
      'that it is the council’s own development (para 9), whatever the paragraph',
      exempt({ paragraphs: [5], ownDevelopment: true }),
      ['exemption-defeated own-development'],
    ],
  ] as const) {
    it(`is ${what}`, () => assert.deepEqual(on(access as Closed), problems));
  }

  it('is that nobody answered whether paragraphs 8 and 9 apply', () => {
    const asked = exemptionProblems(exempt(), '2022-05-11', 'scrutiny');
    assert.deepEqual(
      asked.map(({ code }) => code),
      ['exemption-unanswered'],
    );
    const one = exemptionProblems(exempt({ paragraphs: [1] }), '2022-05-11', 'scrutiny');
    assert.equal(one.length, 1);
    assert.match(asked[0]?.message ?? '', /paragraph 9.*paragraph 8/);
    assert.doesNotMatch(one[0]?.message ?? '', /paragraph 8/);
  });

  it('is that the body has no such information', () => {
    for (const kind of ['parish', 'licensing-hearing'] as const) {
      assert.deepEqual(on(exempt(), kind), ['exemption-not-of-this-body paragraphs']);
      // What Schedule 12A asks besides isn't asked of a body that it isn't about.
      const own = on(exempt({ ownDevelopment: true, paragraphs: [] }), kind);
      assert.deepEqual(own, ['exemption-not-of-this-body paragraphs']);
    }
    const advice = { kind: 'political-advice', reason: 'Advice', review: '2027-05-01' } as const;
    assert.deepEqual(on(advice), ['exemption-not-of-this-body political-advice']);
    assert.deepEqual(on(advice, 'executive'), []);
  });

  it('may be that it speaks of regulation 3', () => {
    for (const text of ['under regulation 3 of', 'Regulation  3.', 'regulation\n3']) {
      assert.ok(speaksOfOwnDevelopment(text), text);
    }
    for (const text of ['regulation 30', 'regulations', 'regulation 3(1) of the VAT rules']) {
      assert.ok(!speaksOfOwnDevelopment(text), text);
    }
  });

  it('is a warning once its review day has passed', () => {
    assert.equal(reviewPassed('2027-05-01', '2027-05-01'), undefined);
    assert.match(reviewPassed('2027-05-01', '2027-05-02') ?? '', /was due on 1 May 2027/);
  });
});
