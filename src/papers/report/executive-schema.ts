import { z } from 'zod';
import { date, described, text, webAddress } from '../../source/fields.ts';

const agreement = described(
  z.strictObject({
    by: described(
      z.enum(
        ['scrutiny-chair', 'council-chair', 'council-vice-chair'],
        'write one of: scrutiny-chair, council-chair, council-vice-chair',
      ),
      'Who agreed that it is urgent',
      'scrutiny-chair',
    ),
    on: described(date, 'The day on which they agreed', '2022-05-06'),
    reason: described(text, 'Why it can’t reasonably be deferred', 'The offer ends on 12 May.'),
    'earlier-offices': described(
      z.enum(['vacant', 'unable-to-act'], 'write vacant or unable-to-act'),
      'Why the offices before this one weren’t asked: the vice-chair agrees only where they are vacant',
      'vacant',
    ).optional(),
    'reasons-published': described(
      date,
      'The day on which the notice of the reasons was published (regs 5(7), 11(2))',
      '2022-05-06',
    ).optional(),
  }),
  'The agreement that it is urgent and can’t reasonably be deferred (regs 5(6), 11(1))',
  '{ by: scrutiny-chair, on: 2022-05-06, reason: The offer ends on 12 May. }',
);

/** How the public had notice of a key decision (SI 2012/2089 regs 9 to 11). */
export const keyDecision = z.strictObject({
  noticed: described(
    date,
    'The day on which its notice was published, 28 clear days before (reg 9)',
    '2022-04-01',
  ).optional(),
  'general-exception': described(
    z.strictObject({
      noticed: described(date, 'The day of the notice', '2022-04-27'),
      reason: described(
        text,
        'Why 28 days were impracticable',
        'The grant was announced on 25 April.',
      ),
      'reasons-published': described(
        date,
        'The day on which the notice of the reasons was published',
        '2022-04-28',
      ).optional(),
    }),
    'Where 28 days were impracticable: the day of the notice to the scrutiny chair, or to each member where there is none, why, and when that was published (reg 10)',
    '{ noticed: 2022-04-27, reason: The grant was announced on 25 April. }',
  ).optional(),
  'special-urgency': agreement.optional(),
  grounds: described(
    z
      .array(z.enum(['money', 'wards'], 'write money (reg 8(1)(a)) or wards (reg 8(1)(b))'))
      .min(1, 'write money, wards or both, or leave grounds: out'),
    'Why it is key: significant spending or savings, or significant effects in two or more wards (reg 8(1))',
    '[wards]',
  ).optional(),
  'notice-at': described(
    webAddress,
    'Where its notice can be read',
    'https://council.example/key-decisions/12',
  ).optional(),
  particulars: described(
    z.strictObject({
      matter: described(text, 'The matter (reg 9(1)(b))', 'The lease of the town hall').optional(),
      'decision-maker': described(
        text,
        'Who decides: the name and title, or the body and its members (reg 9(1)(c))',
        '"The Executive Board: Councillors …"',
      ).optional(),
      when: described(
        text,
        'The date, or the period, of the decision (reg 9(1)(d))',
        '11 May 2022',
      ).optional(),
      documents: described(
        z.array(text, 'write a list of documents, or [] for none'),
        'The documents submitted (reg 9(1)(e))',
        '[The surveyor’s report]',
      ).optional(),
      address: described(
        text,
        'Where they are available (reg 9(1)(f))',
        'Governance Services, Civic Hall, Leeds, LS1 1UR',
      ).optional(),
      'other-documents': described(
        text,
        'That other documents may be submitted, and how to ask for them (reg 9(1)(g), (h))',
        '"Others may be submitted: ask Governance Services."',
      ).optional(),
    }),
    'What its notice states, where it isn’t published elsewhere (reg 9(1))',
    '{ matter: The lease of the town hall }',
  ).optional(),
});

/** What became of a decision of the executive, for its call-in. */
export const decision = z.strictObject({
  published: described(
    date,
    'The day on which the decision was published, which opens its call-in',
    '2022-05-12',
  ).optional(),
  urgent: described(
    z.strictObject({ reason: described(text, 'Why it is urgent', 'The offer ends on 12 May.') }),
    'Why the council’s rules exempt it from call-in as urgent',
    '{ reason: The offer ends on 12 May. }',
  ).optional(),
  'already-called-in': described(
    z.literal(true, 'write true, or leave it out'),
    'Set where it comes back from scrutiny',
    'true',
  ).optional(),
  'below-threshold': described(
    z.strictObject({
      rule: described(text, 'What the rule says', 'A decision under £100,000.'),
    }),
    'The threshold of the constitution that it falls below',
    '{ rule: "A decision under £100,000." }',
  ).optional(),
  'called-in': described(
    z.strictObject({
      on: described(date, 'The day on which it was called in', '2022-05-16'),
      released: described(date, 'The day on which scrutiny released it', '2022-05-25').optional(),
    }),
    'When it was called in, and when scrutiny released it',
    '{ on: 2022-05-16 }',
  ).optional(),
  implemented: described(date, 'The day on which it was carried out', '2022-05-20').optional(),
});

/** The notices of a meeting of an executive that is held in private (SI 2012/2089 reg 5). */
export const privateMeeting = z.strictObject({
  reason: described(text, 'Why it is private (reg 5(3))', 'A company’s prices are discussed.'),
  'first-notice': described(
    date,
    'The day of the notice 28 clear days before',
    '2022-04-01',
  ).optional(),
  'second-notice': described(
    date,
    'The day of the notice five clear days before, with what was said against it',
    '2022-05-03',
  ).optional(),
  representations: described(
    text,
    'What was said against meeting in private, as the second notice has it; none, if nothing was (reg 5(5))',
    'none',
  ).optional(),
  response: described(
    text,
    'The response to it',
    'The prices can’t be discussed in public.',
  ).optional(),
  urgency: agreement.optional(),
});
