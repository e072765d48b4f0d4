import { z } from 'zod';
import {
  allowed,
  changed,
  date,
  described,
  peopleNamed,
  printedName,
  publishedDay,
  text,
  time,
} from '../../source/fields.ts';

const entry = printedName(
  z.union([text, z.number().transform(String)], 'write a name as the council prints it'),
);

/** Names, as a list or as one text with commas. */
const names = z.union([text.transform((one) => [one]), z.array(entry, 'write a list of names')], {
  error: 'write a list of names: [Winifred Latchford, Bartholomew Ince]',
});

/** What to write for a status that there isn't, by what was meant. */
function statusMeant(written: unknown): string {
  const said = typeof written === 'string' ? written.toLowerCase() : '';
  if (/^(?:un|not |to be |awaiting |subject |provisional|final draft)/.test(said))
    return 'write draft';
  return /\b(?:approved|agreed|confirmed|signed|adopted|ratified|accepted|final|correct)\b/.test(
    said,
  )
    ? 'take this line out, and write approved: with the day of the meeting that approved them, such as approved: 2022-06-08'
    : 'write draft or decisions, or approved: with the day';
}

/** The front matter of minutes. What was decided is the text below. */
export const minutesSchema = z
  .strictObject({
    status: described(
      z.enum(['draft', 'decisions'], { error: ({ input }) => statusMeant(input) }).optional(),
      'draft, until a meeting has approved them; decisions, where they are only what was decided',
      'draft',
    ),
    approved: described(
      date,
      'The day of the meeting that approved them as a correct record',
      '2022-06-08',
    ).optional(),
    present: peopleNamed(
      names,
      'The members who were there, with "chair", "until 54", "from 54", "not 54" or "for" whom after the name',
      '[Winifred Latchford, Bartholomew Ince]',
    ),
    apologies: peopleNamed(names, 'Who sent apologies', '[Kit Barraclough-Moss]').default([]),
    absent: peopleNamed(names, 'Members who were absent without apologies', '[]').default([]),
    virtually: peopleNamed(names, 'Members who took part from elsewhere', '[]').default([]),
    'in-attendance': peopleNamed(
      names,
      'Who else was there: posts, guests, and members of the council who don’t sit on the committee',
      '[Director of Children and Learning]',
    ).default([]),
    sittings: described(
      z.array(
        z.strictObject({
          on: described(date, 'The day of this sitting', '2025-11-27'),
          from: described(
            z.union([text, z.number().transform(String)], 'write the number of a minute'),
            'The number of its first minute',
            'AC13',
          ).optional(),
          present: peopleNamed(names, 'The members who were there', '[Winifred Latchford]'),
          apologies: peopleNamed(names, 'Who sent apologies', '[]').default([]),
        }),
        'write a list',
      ),
      'Of a meeting that was adjourned and went on: each further sitting, with its own lists',
      '[{ on: 2025-11-27, from: AC13, present: [Winifred Latchford] }]',
    ).default([]),
    ended: described(time, 'When the meeting ended, on the 24-hour clock', '"12:05"').optional(),
    'decisions-published': described(
      date,
      'The day on which the decisions were published, which opens the time for call-in',
      '2026-02-04',
    ).optional(),
    published: described(
      publishedDay,
      'The day on which they became open to the public, where git doesn’t show it, and from where that is known',
      '{ on: 2022-05-20, source: the list of papers on the council’s old site }',
    ).optional(),
    changed: changed.optional(),
    allowed,
  })
  .superRefine(({ status, approved }, context) => {
    if ((status === undefined) !== (approved === undefined)) return;
    const message =
      status === undefined
        ? 'write status: draft, or approved: with the day of the meeting that approved them'
        : 'write approved: alone, without status:, if a meeting approved them; else take approved: out';
    context.addIssue({ code: 'custom', path: ['status'], message });
  })
  .meta({ title: 'Minutes' });

export type MinutesFields = z.output<typeof minutesSchema>;
