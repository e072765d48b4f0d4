import { z } from 'zod';
import { isIsoDate, isPlausibleDate, PLAUSIBLE_YEARS } from '../language/dates.ts';

/**
 * The kinds of field that front matter is made of. `description` says what the field is, `example`
 * how it is written: messages and editors show both.
 */
export function described<T extends z.ZodType>(field: T, description: string, example: string): T {
  return field.meta({ description, examples: [example] });
}

export const text = z
  .string('write text here')
  .trim()
  .min(1, 'write some text')
  // Control characters are in no paper on purpose, and some turn the reading direction round.
  .regex(
    // eslint-disable-next-line no-control-regex
    /^[^\u0000-\u0008\u000B-\u001F\u202A-\u202E\u2066-\u2069]*$/,
    'take out the control characters',
  );

/** What names a person, or people. An example of it would be taken for the right name where the field is empty. */
const PERSON_NAMES = new WeakSet<z.ZodType>();
const LISTS_OF_PEOPLE = new WeakSet<z.ZodType>();

/** A list of people, as their council prints their names. */
export function peopleNamed<T extends z.ZodType>(
  field: T,
  description: string,
  example: string,
): T {
  const list = described(field, description, example);
  LISTS_OF_PEOPLE.add(list);
  return list;
}

/** A field that names a person, as their file in people/ has it. */
export function personName(description: string, example: string): z.ZodString {
  const field = described(text, description, example);
  PERSON_NAMES.add(field);
  return field;
}

/** Fields that name a person, with what is said of them after a comma: "Anne Bell, chair". */
const PRINTED_NAMES = new WeakSet<z.ZodType>();

/** A field that takes a name as it is printed, with an office, a time or a substitute after a comma. */
export function printedName<T extends z.ZodType>(field: T): T {
  PRINTED_NAMES.add(field);
  return field;
}

/** Whether a field takes a name with what is said of the person after a comma. */
export const isPrintedName = (field: z.ZodType | undefined): boolean =>
  field !== undefined && PRINTED_NAMES.has(field);

/** Whether a field names a person or people, and whether it may be left out. */
export function personNameIn(
  field: z.ZodType | undefined,
): { readonly isOptional: boolean; readonly isList: boolean } | undefined {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) {
    const person = personNameIn(field.unwrap() as z.ZodType);
    return person && { ...person, isOptional: true };
  }
  if (!field) return undefined;
  const isList = LISTS_OF_PEOPLE.has(field);
  return isList || PERSON_NAMES.has(field) ? { isOptional: false, isList } : undefined;
}

export const date = z
  .string('write a date in the form 2022-05-11')
  .refine(isIsoDate, { error: 'write a day of the calendar in the form 2022-05-11', abort: true })
  .refine(
    isPlausibleDate,
    `write a year between ${PLAUSIBLE_YEARS.first} and ${PLAUSIBLE_YEARS.last}`,
  )
  .meta({ format: 'date' });

export const time = z
  .string('write a time in the form "10:00"')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'write a time of the 24-hour clock in the form "10:00"');

export const yesNo = z.boolean('write true for Yes or false for No');

export const slug = z
  .string('write a name such as ofsted-inspection-report')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'use small letters, digits and hyphens, such as ofsted-inspection-report',
  );

export const webAddress = z
  .string('write an address that begins with https://')
  .regex(/^https?:\/\/[^\s<>"]+$/, {
    error: 'write the whole address, beginning with https://',
    abort: true,
  })
  .refine((address) => URL.canParse(address), 'write an address that a browser can open');

/** The day on which a paper became open, and from where that is known, for its page. */
export const publishedDay = z.union(
  [
    date,
    z.strictObject({
      on: described(date, 'The day on which it became open to the public', '2022-05-03'),
      source: described(
        text,
        'From where the day is known, for its page',
        'the list of papers on the council’s old site',
      ),
    }),
  ],
  'write the day in the form 2022-05-03, or the day and from where it is known: { on: 2022-05-03, source: … }',
);

/** The day of {@link publishedDay}, and its source where it is given. */
export function statedPublication(field: z.output<typeof publishedDay> | undefined): {
  readonly published?: string;
  readonly publishedSource?: string;
} {
  if (field === undefined) return {};
  if (typeof field === 'string') return { published: field };
  return { published: field.on, publishedSource: field.source };
}

/** Why a paper was changed after it was published, and whether the earlier text stays open. */
export const changed = described(
  z.strictObject({
    reason: described(text, 'Why it was changed, for its page', 'A figure was corrected.'),
    earlier: described(
      z.enum(['open', 'withdrawn'], 'write open or withdrawn').optional(),
      'Whether its earlier texts stay public in its history; they do where nothing is said',
      'withdrawn',
    ),
  }),
  'Why it was changed after it was published',
  '{ reason: A figure was corrected. }',
);

/** What front matter says of a change after publication. */
export type StatedChange = { readonly reason: string; readonly earlier?: 'open' | 'withdrawn' };

/** Why an item can't wait for the next meeting (LGA 1972 s.100B(4)(b); of an annual council Sch 12 para 4(5)). */
export const late = described(
  z.strictObject({
    reason: described(
      text,
      'The special circumstances, which the minutes state too',
      'The government’s offer ends on 12 May.',
    ),
    'standing-order': described(
      text,
      'At an annual meeting of the council: the standing order under which it is urgent',
      '"12.3"',
    ).optional(),
  }),
  'Why it is considered although it is late (LGA 1972 s.100B(4)(b))',
  '{ reason: The government’s offer ends on 12 May. }',
);

/** Personal data that has to be public, and why: on record, beside the text. */
export const allowed = described(
  z.array(
    z.strictObject({
      what: described(
        z
          .string('write it in quotation marks, as the text has it')
          .trim()
          .regex(/(?:[\p{L}\p{N}][^\p{L}\p{N}]*){6}/u, 'write the whole of it, as the text has it'),
        'What may be in the text, as it is written there, in quotation marks',
        '"j.bloggs@gmail.com"',
      ),
      reason: described(text, 'Why it may be public', 'She asked for her address to be printed.'),
    }),
  ),
  'Personal data that may be in the text, each with the reason',
  '[]',
).default([]);

/** Whom to ask, on pages and in the accessibility statement. */
export const contactDetails = z.strictObject({
  name: described(text, 'The team or the post', 'Governance Services'),
  email: described(
    z.email('write an e-mail address, such as governance@council.example'),
    'Its e-mail address',
    'governance@council.example',
  ).optional(),
  phone: described(text, 'Its telephone number, in quotation marks', '"0113 222 4409"').optional(),
  address: described(text, 'Its postal address', 'Civic Hall, Leeds, LS1 1UR').optional(),
});

export const inForce = {
  from: described(date, 'The first day it is in force', '2021-05-01').optional(),
  until: described(date, 'The last day it is in force', '2026-04-30').optional(),
};
