import { z } from 'zod';
import { allowed, changed, date, described, text, yesNo } from '../../source/fields.ts';
import { topic } from '../matter/topic-field.ts';
import { taker } from '../record/taker.ts';

const notCalledIn = z.strictObject({
  not: described(
    z.enum(['urgent', 'exempt'], 'write urgent, or exempt where the council’s rules exempt it'),
    'Why it can’t be called in: it is urgent, or the council’s rules exempt it',
    'urgent',
  ),
  rule: described(text, 'The rule of the council that says so', 'OSPR 15(j)'),
  agreed: described(text, 'Who agreed, by the office', 'Chair of Overview and Scrutiny').optional(),
  on: described(date, 'The day on which they agreed', '2026-02-02').optional(),
});

const openForCallIn = z.strictObject({
  until: described(
    date,
    'The last day for a call-in, as the record states it: it is compared with the council’s rule',
    '2026-02-25',
  ),
});

const interest = z.strictObject({
  name: described(text, 'Who declared it, as printed', 'Ottoline Varga'),
  as: described(text, 'In what capacity: consulted, taker', 'consulted').optional(),
  nature: described(text, 'What was declared', 'She lives on Hob Lane.').optional(),
  dispensation: described(
    z.union([z.literal('none'), date], 'write the day of the dispensation, or none'),
    'The day on which a dispensation was granted; none, if there was none',
    '2026-02-16',
  ).optional(),
});

/** The front matter of a decision that was taken without a meeting; what was decided is the text below. */
export const decisionSchema = z
  .strictObject({
    title: described(
      text.max(200, 'write at most 200 characters'),
      'What it is about',
      'Hob Lane – 20 mph zone',
    ),
    reference: described(text, 'The number of the record', 'CMD/2026/07').optional(),
    taken: described(date, 'The day on which it was taken', '2026-02-17'),
    published: described(
      date,
      'The day on which its record was published, which opens the time for call-in',
      '2026-02-18',
    ).optional(),
    by: described(
      taker,
      'Who took it: a name, or the post of an officer and under what',
      'Colm O’Dwyerson',
    ),
    function: described(
      z.enum(['executive', 'council'], 'write executive or council'),
      'Whether it is of the executive or of the council: each has a law of its own',
      'executive',
    ),
    key: described(
      z.union([z.literal(false), text], 'write false, or the id of its notice, such as KD114'),
      'Whether it is a key decision: false, or the id of its notice',
      'false',
    ).optional(),
    'call-in': described(
      z.union(
        [yesNo, notCalledIn, openForCallIn],
        'write true, false, { until: … } or { not: urgent, rule: … }',
      ),
      'Whether it can be called in',
      'true',
    ).optional(),
    effective: described(
      date,
      'The first day on which it may be carried out, as the record states it',
      '2026-02-26',
    ).optional(),
    implemented: described(date, 'The day on which it was carried out', '2026-03-02').optional(),
    wards: described(
      z.union([z.literal('all'), z.array(text)], 'write all, or a list of wards'),
      'The wards that it affects',
      '[Hob Lane, Quarry Rise]',
    ).default([]),
    report: described(
      text,
      'The report that it was taken on: the folder of its meeting and its name',
      'cabinet/2026-02-03/bus-shelters',
    ).optional(),
    interests: described(
      z.array(interest, 'write a list, or [] if none was declared'),
      'Interests that were declared; [] says that there were none',
      '[]',
    ).optional(),
    alternatives: described(
      text,
      'What was considered and rejected; none, if nothing was',
      'none',
    ).optional(),
    reasons: described(
      text,
      'Why it was decided, where the text has no section of that name',
      'Average speeds of 31 mph were measured.',
    ).optional(),
    changed: changed.optional(),
    topic,
    allowed,
  })
  .meta({ title: 'Decision' });

export type DecisionFields = z.output<typeof decisionSchema>;
