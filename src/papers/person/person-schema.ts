import { z } from 'zod';
import { allowed, date, described, inForce, text } from '../../source/fields.ts';
import { SEAT_ENDS } from './person.ts';

type Dated = { readonly name: string; readonly from?: string; readonly until?: string };

const dated = (what: string, example: string) =>
  z.union(
    [
      text.transform((name): Dated[] => [{ name }]),
      z
        .array(
          z.union(
            [
              text.transform((name): Dated => ({ name })),
              z
                .strictObject({ name: described(text, what, example), ...inForce })
                .transform(({ name, from, until }): Dated => ({
                  name,
                  ...(from !== undefined && { from }),
                  ...(until !== undefined && { until }),
                })),
            ],
            'write a name, or a name with from: and until:',
          ),
        )
        .min(1, 'write at least one'),
    ],
    'write one, or a list of them, each with name:, and from: and until: where it isn’t for ever',
  );

const texts = z.union([text.transform((one) => [one]), z.array(text)], 'write one, or a list');

/** The front matter of a person; surgeries and the like are the text below. There is no field for a home address. */
export const personSchema = z
  .strictObject({
    name: described(
      text.max(100, 'write at most 100 characters'),
      'The name, without Councillor, titles and honours',
      'Pat Holloway',
    ),
    'family-name': described(
      text.optional(),
      'The family name, where it isn’t the end of the name',
      'Li',
    ),
    titles: described(texts, 'Titles before the name', 'Dr').default([]),
    honours: described(
      dated('The honour', 'MBE'),
      'Honours after the name, each with its days',
      '[{ name: MBE, from: 2025-01-01 }]',
    ).default([]),
    also: described(
      dated('The other name', 'Yusra Al-Tamimi'),
      'Other forms of the name that papers have, with their days where they are of a time',
      '[{ name: Yusra Al-Tamimi, until: 2024-08-31 }]',
    ).default([]),
    seats: described(
      z.array(
        z.strictObject({
          ward: described(text, 'The ward, as council.yaml names it', 'Hob Lane'),
          from: described(
            date,
            'The first day in office; after ordinary elections the fourth day after the poll (LGA 1972 s.7(1))',
            '2019-05-06',
          ),
          until: described(date, 'The last day in office', '2025-12-05').optional(),
          elected: described(date, 'The day of the poll', '2019-05-02').optional(),
          ended: described(
            z.enum(SEAT_ENDS, `write one of: ${SEAT_ENDS.join(', ')}`),
            'How it ended',
            'resigned',
          ).optional(),
        }),
        'write a list of seats, each with ward: and from:',
      ),
      'The wards that a councillor represents, each with its days; none of a co-opted member',
      '[{ ward: Hob Lane, from: 2019-05-06, elected: 2019-05-02 }]',
    ).default([]),
    represents: described(
      text.optional(),
      'The body that a co-opted or independent member represents',
      'Diocese of Wickminster',
    ),
    party: described(
      dated('The party or group', 'Borough Alliance'),
      'The party or group, as the council calls it, each with its days',
      'Borough Alliance',
    ).default([]),
    email: described(
      z.email('write an e-mail address, such as pat.holloway@council.example').optional(),
      'An e-mail address that may be public',
      'pat.holloway@council.example',
    ),
    phone: described(
      text.max(40, 'write a telephone number').optional(),
      'A telephone number that may be public, in quotation marks',
      '"01632 960983"',
    ),
    allowed,
  })
  .meta({ title: 'Person' });

export type PersonFields = z.output<typeof personSchema>;
