import { z } from 'zod';
import { allowed, date, described, text, webAddress } from '../../source/fields.ts';

const what = described(
  text.max(200, 'write at most 200 characters'),
  'What it is, in a few words',
  'Written statement of proposed action published',
);
const source = described(
  text,
  'From where this is known, for its page',
  'SI 2007/462, regulation 3',
);
const url = described(
  webAddress,
  'Where the source can be read',
  'https://www.legislation.gov.uk/uksi/2007/462',
).optional();

const done = described(
  z.strictObject({
    on: described(date, 'The day on which it was done', '2022-08-10'),
    source,
    url,
  }),
  'When it was done, and from where that is known; left out where it isn’t known',
  '{ on: 2022-08-10, source: the council’s own page about the inspection }',
).optional();

const due = z.strictObject({
  what,
  on: described(date, 'The day by which it is due', '2022-08-17').optional(),
  when: described(
    text.max(200, 'write at most 200 characters'),
    'By when it is due, in words, where the day isn’t known',
    'within 70 working days of the day on which the council received the report',
  ).optional(),
  source,
  url,
  done,
});

/** The front matter of a file about a matter; more about it is the text below. */
export const matterSchema = z
  .strictObject({
    title: described(
      text.max(80, 'write at most 80 characters: it is the text of links'),
      'What the matter is called',
      'Corn Exchange',
    ),
    summary: described(
      text.max(300, 'write at most 300 characters'),
      'What it is about, in a sentence or two',
      'What is to become of the Corn Exchange after its tenant left.',
    ),
    due: described(
      z.array(due, 'write a list'),
      'Days set outside these papers by which something is due',
      '[{ on: 2026-06-30, what: Offer of the grant ends, source: the letter of the fund }]',
    ).default([]),
    happened: described(
      z.array(
        z.strictObject({
          on: described(date, 'The day', '2022-05-09'),
          what,
          source,
          url,
        }),
        'write a list',
      ),
      'What happened outside these papers',
      '[{ on: 2022-05-09, what: Ofsted published its report, source: minutes of 11 May 2022 }]',
    ).default([]),
    allowed,
  })
  .meta({ title: 'Matter' });

export type MatterFields = z.output<typeof matterSchema>;
