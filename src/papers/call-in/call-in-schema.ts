import { z } from 'zod';
import { allowed, date, described, text } from '../../source/fields.ts';
import { topic } from '../matter/topic-field.ts';

/** What scrutiny made of parts of a decision. */
const CALL_IN_OUTCOMES = ['released', 'referred-back', 'referred-to-council', 'comments'] as const;

const marks = z.array(
  text.regex(/^[\p{L}\p{N}.-]{1,12}$/u, 'write the mark alone, without brackets, such as b'),
  'write a list of the marks of its parts, such as [b, c]',
);

/** When a call-in arrived: a day, with the hour where it is known. */
const moment = z
  .string('write the day and the hour in the form 2026-02-10 16:58')
  .regex(/^\d{4}-\d\d-\d\d(?:[ T](?:[01]\d|2[0-3]):[0-5]\d)?$/, {
    error: 'write the day and the hour in the form 2026-02-10 16:58',
    abort: true,
  })
  .refine((value) => date.safeParse(value.slice(0, 10)).success, 'write a day of the calendar');

/** The front matter of a call-in: what it asks, and why, is the text below. */
export const callInSchema = z
  .strictObject({
    of: described(
      text,
      'The decision: its year and the name of its file, its reference, or its meeting and minute',
      '"cabinet/2026-02-03#C84"',
    ),
    parts: described(
      marks.min(1, 'write the parts, or leave parts: out for the whole decision'),
      'The parts that are called in; left out, the whole decision',
      '[b, c]',
    ).optional(),
    received: described(moment, 'When it was received', '2026-02-10 16:58'),
    by: described(
      z.array(text).min(1, 'write who called it in'),
      'Who called it in, as printed',
      '[Siân ap Rhydderch, Petra van der Molen]',
    ),
    withdrawn: described(
      z.array(
        z.strictObject({
          name: described(text, 'Who, as in by:', 'Petra van der Molen'),
          on: described(date, 'The day', '2026-02-12'),
        }),
      ),
      'Who withdrew, and when',
      '[]',
    ).default([]),
    meeting: described(
      text,
      'The scrutiny meeting that considers it',
      'overview-and-scrutiny/2026-02-16',
    ).optional(),
    outcome: described(
      z.array(
        z.strictObject({
          parts: described(marks, 'The parts; left out, all that are called in', '[c]').optional(),
          what: described(
            z.enum(CALL_IN_OUTCOMES, `write one of: ${CALL_IN_OUTCOMES.join(', ')}`),
            'What became of them',
            'released',
          ),
          on: described(date, 'The day', '2026-02-16'),
          words: described(text, 'What was resolved', 'No shelter is removed before …').optional(),
        }),
      ),
      'What scrutiny resolved, part by part',
      '[{ parts: [c], what: released, on: 2026-02-16 }]',
    ).default([]),
    topic,
    allowed,
  })
  .meta({ title: 'Call-in' });
