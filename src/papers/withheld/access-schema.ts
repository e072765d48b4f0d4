import { z } from 'zod';
import { CONFIDENTIAL_GROUNDS } from '../../law/access.ts';
import { paragraphRefusal } from '../../law/exemption/exemption.ts';
import { foldText } from '../../language/folded-text.ts';
import { date, described, text } from '../../source/fields.ts';

/** Letters and digits: fewer would allow what nobody meant. */
const LEAST_ALLOWED = 6;

/** A word in place of a number isn't repeated: it may be what is exempt. */
const refuse = ({ input }: { readonly input?: unknown }): string =>
  (typeof input === 'number' ? paragraphRefusal(input) : undefined) ??
  'use the paragraphs 1 to 7 of Schedule 12A, each as a number: [3]';

/** Sentences that open papers repeat on purpose: the build refuses every other one that it finds there. */
const alsoOpen = described(
  z.array(
    z.strictObject({
      what: described(
        text.refine((what) => foldText(what).length >= LEAST_ALLOWED, {
          error: 'write the whole sentence or name that may be public',
        }),
        'The sentence or name, as the exempt text has it',
        '"The site has been empty since 2019."',
      ),
      reason: described(text, 'Why it may be public', 'The press notice of 3 May says so.'),
    }),
  ),
  'Sentences or names of the exempt text that open papers may repeat, each with the reason',
  '[]',
).optional();

/** Why the public may not see a paper, all that the law requires (LGA 1972 s.100B(5), Sch 12A para 10). */
const exempt = z.strictObject({
  paragraphs: described(
    z
      .array(z.int({ error: refuse }).min(1, { error: refuse }).max(7, { error: refuse }))
      .min(1, 'name at least one paragraph of Schedule 12A'),
    'The paragraphs of Schedule 12A relied on, 1 to 7',
    '[3]',
  ),
  reason: described(
    text,
    'Why the information is exempt, without giving it away',
    'It describes a company’s prices.',
  ),
  'public-interest': described(
    text,
    'Why the public interest in withholding it outweighs the public interest in disclosing it (Sch 12A para 10)',
    'Disclosure would weaken the council in a negotiation.',
  ),
  review: described(date, 'The day on which the exemption is looked at again', '2027-05-01'),
  'registered-elsewhere': described(
    z.boolean('write true or false'),
    'With paragraph 3: whether it must be registered under the Companies Act or another Act of the list (Sch 12A para 8)',
    'false',
  ).optional(),
  'own-development': described(
    z.boolean('write true or false'),
    'Whether it is about development for which the council may grant itself permission (Sch 12A para 9)',
    'false',
  ).optional(),
  'public-title': described(
    text,
    'What the public sees for a title, where the title itself is exempt',
    'Land at the river',
  ).optional(),
  'also-open': alsoOpen,
});

const confidential = z.strictObject({
  confidential: described(
    z.union(
      [z.enum(CONFIDENTIAL_GROUNDS), z.literal(true)],
      `write one of: ${CONFIDENTIAL_GROUNDS.join(', ')}`,
    ),
    'What forbids disclosure: a Government department, an enactment or the order of a court',
    'court',
  ),
  reason: described(
    text,
    'Why it is confidential, without giving it away',
    'The family court has ordered it.',
  ),
  review: described(date, 'The day on which it is looked at again', '2027-05-01'),
  'public-title': described(text, 'What the public sees for a title', 'A child in care').optional(),
  'also-open': alsoOpen,
});

/** The third kind of what is withheld, of an executive alone (SI 2012/2089 reg 20). */
const politicalAdvice = z.strictObject({
  'political-advice': described(
    z.literal(true, 'write political-advice: true'),
    'Set where it is the advice of a political adviser or assistant',
    'true',
  ),
  reason: described(text, 'What it is, without giving it away', 'Advice on the budget.'),
  review: described(date, 'The day on which it is looked at again', '2027-05-01'),
  'public-title': described(text, 'What the public sees for a title', 'Advice').optional(),
  'also-open': alsoOpen,
});

/** `false`, or why not: yes alone isn't an answer. */
export const exemptSchema = z.union(
  [z.literal(false), exempt, confidential, politicalAdvice],
  'write false for No; for Yes write paragraphs, reason, public-interest and review below it',
);

export type ExemptField = z.output<typeof exemptSchema>;
