import { z } from 'zod';
import { COMMITTEE_KINDS } from '../../law/bodies.ts';
import { GOVERNANCE_FORMS } from '../../law/settings.ts';
import { date, described, inForce, text, time } from '../../source/fields.ts';

/** The rules of a council's constitution, as `council.yaml` states them. */

/** At what notice papers are open. */
export const noticeField = described(
  z.strictObject({
    days: described(
      z
        .int('write a whole number')
        .min(
          5,
          'write at least 5: five clear days are the least (LGA 1972 s.100B(3), Sch 12 para 4(1A); SI 2012/2089 reg 7). A parish has three without this field (Sch 12 para 10(2)): a parish council leaves it out',
        ),
      'How many clear days',
      '5',
    ),
    'clear-days': described(
      z.literal(
        'working',
        'take clear-days: out: clear days are counted in working days, which is never less notice than a count of every day. Days on which the offices are closed go into closure-days:',
      ),
      'Clear days are always working days: leave it out',
      'working',
    ).optional(),
  }),
  'How many clear working days before a meeting papers are open, by the council’s rules; a parish has three',
  '{ days: 5 }',
).default({ days: 5 });

/** When the municipal year turns. */
export const annualMeetingsField = described(
  z.array(
    date.refine(
      (day) => ['03', '04', '05', '06'].includes(day.slice(5, 7)),
      'write the day of an annual meeting, which is in March to June',
    ),
  ),
  'The days of the council’s annual meetings, at which its municipal year turns; where none is given for a year it turns on 1 May',
  '[2026-05-21, 2027-05-20]',
).default([]);

/** How the council is governed, and since when. */
export const governanceField = described(
  z.union(
    [
      z.enum(GOVERNANCE_FORMS),
      z
        .array(
          z.strictObject({
            form: described(
              z.enum(GOVERNANCE_FORMS, `write one of: ${GOVERNANCE_FORMS.join(', ')}`),
              'The form of governance',
              'leader-and-cabinet',
            ),
            ...inForce,
          }),
        )
        .min(1),
    ],
    `write one of: ${GOVERNANCE_FORMS.join(', ')}; or a list of form, from and until`,
  ),
  'How the council is governed, and since when: it decides which decisions can be called in',
  '[{ form: leader-and-cabinet, until: 2012-05-20 }, { form: committee-system, from: 2012-05-21 }]',
).default([]);

/** When a decision can be called in. */
export const callInField = described(
  z.strictObject({
    'working-days': described(
      z.int('write a whole number').min(1),
      'How many working days after its publication a decision can be called in; without it no page says how long',
      '5',
    ).optional(),
    closes: described(time, 'The hour at which its last day ends', '"17:00"').optional(),
    rule: described(text, 'The number of the council’s rule', '"16.3"').optional(),
    who: described(text, 'Who may call a decision in', 'Any five councillors.').optional(),
    how: described(text, 'How it is done', 'In writing to the monitoring officer.').optional(),
    needs: described(
      z.int('write a whole number').min(1),
      'How many must ask for a call-in',
      '4',
    ).optional(),
    bodies: described(
      z.array(z.enum(COMMITTEE_KINDS)),
      'Kinds of body whose decisions can be called in, where that isn’t what the form of governance says',
      '[executive, area]',
    ).optional(),
  }),
  'When a decision can be called in, by the council’s own rules',
  '{ working-days: 5, closes: "17:00", rule: "16.3" }',
).default({});

/** What every notice of a key decision says. */
export const noticesField = described(
  z.strictObject({
    where: described(
      text,
      'Where documents of key decisions are available (SI 2012/2089 reg 9(1)(f))',
      'Democratic Services, Civic Hall, LS1 1UR',
    ).optional(),
    'other-documents': described(
      text,
      'That others may be submitted, and how to ask for them (reg 9(1)(g), (h))',
      'Other documents may be submitted; to ask for them, write to Democratic Services.',
    ).optional(),
  }),
  'What every notice of a key decision says',
  '{ where: Democratic Services }',
).optional();

/** How the council numbers what is exempt. */
export const exemptRuleField = described(
  z
    .string()
    .regex(
      /^(?:(?!\{n\}).)*\{n\}(?:(?!\{n\}).)*$/,
      'write {n} once, where the number of the paragraph goes, as in 10.4({n})',
    ),
  'How the council’s own rules number that of a Schedule 12A paragraph; left out, papers name the paragraph alone',
  '10.4({n})',
).optional();
