import { z } from 'zod';
import { date, described, text } from './fields.ts';

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
  }),
  'The agreement that it is urgent and can’t reasonably be deferred',
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
    z.strictObject({ noticed: date, reason: text }),
    'Where 28 days were impracticable: the notice to the scrutiny chair, and why (reg 10)',
    '{ noticed: 2022-04-27, reason: The grant was announced on 25 April. }',
  ).optional(),
  'special-urgency': agreement.optional(),
});

/** What became of a decision of the executive, for its call-in. */
export const decision = z.strictObject({
  published: described(
    date,
    'The day on which the decision was published, which opens its call-in',
    '2022-05-12',
  ).optional(),
  urgent: described(
    z.strictObject({ reason: text }),
    'Why it is exempt from call-in as urgent',
    '{ reason: The offer ends on 12 May. }',
  ).optional(),
  'already-called-in': described(
    z.literal(true, 'write true, or leave it out'),
    'Set where it comes back from scrutiny',
    'true',
  ).optional(),
  'below-threshold': described(
    z.strictObject({ rule: text }),
    'The threshold of the constitution that it falls below',
    '{ rule: A decision under £100,000. }',
  ).optional(),
  'called-in': described(
    z.strictObject({ on: date, released: date.optional() }),
    'When it was called in, and when scrutiny released it',
    '{ on: 2022-05-16 }',
  ).optional(),
  implemented: described(date, 'The day on which it was carried out', '2022-05-20').optional(),
});

/** The notices of a meeting of an executive that is held in private (SI 2012/2089 reg 5). */
export const privateMeeting = z.strictObject({
  reason: described(text, 'Why it is private (reg 5(3))', 'A company’s prices are discussed.'),
  'first-notice': described(date, 'The day of the notice 28 clear days before', '2022-04-01').optional(),
  'second-notice': described(
    date,
    'The day of the notice five clear days before, with what was said against it',
    '2022-05-03',
  ).optional(),
  urgency: agreement.optional(),
});
