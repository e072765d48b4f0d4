import { z } from 'zod';
import { described, inForce, peopleNamed, personName, text, yesNo } from '../../source/fields.ts';

const member = z.union(
  [
    text,
    z.strictObject({
      name: described(text, 'The name, as the front sheet prints it', 'S Bentley'),
      represents: described(text, 'The ward, or the body', 'Weetwood').optional(),
      party: described(text, 'The party or group', 'Liberal Democrat').optional(),
      role: described(text, 'The role on the committee', 'Chair').optional(),
    }),
  ],
  'write a name, or a name with what it represents, its party and its role',
);

/** Who sits on a committee, in the groups of the front sheet. */
export const memberGroups = z.array(
  z.strictObject({
    heading: described(text, 'The name of the group', 'Councillors'),
    members: peopleNamed(z.array(member, 'write a list'), 'Who is in it', '[S Bentley]'),
  }),
  'write a list of groups, each with heading: and members:',
);

const votes = z.union(
  [text, yesNo],
  'write what they may vote on, true for everything or false for nothing',
);

/** The members of a committee from time to time: each list is whole. */
export const memberships = z.array(
  z.strictObject({
    ...inForce,
    groups: described(
      memberGroups,
      'The members of that time, in groups, where the council has no files of people',
      '[{ heading: Councillors, members: [S Bentley] }]',
    ).optional(),
    chair: personName('Who is in the chair', 'Bartholomew Ince').optional(),
    'vice-chair': personName('Who is vice-chair', 'Rosamund D’Arcy-Quennell').optional(),
    members: peopleNamed(
      z.union(
        [z.literal('all-councillors'), z.array(text)],
        'write a list of names, or all-councillors',
      ),
      'The other members by the names of their files, with the ward in brackets where two have the same name; or all-councillors',
      '[Marguerite Sallis, Pat Holloway (Otter Mills)]',
    ).optional(),
    'co-opted': described(
      z.array(
        z.strictObject({
          name: personName('The name', 'Declan Fairhurst-Ngo'),
          represents: described(text, 'Whom they represent', 'Parent governors').optional(),
          votes: described(votes, 'What they may vote on', 'education').optional(),
        }),
        'write a list, each entry with name:',
      ),
      'Who sits with the committee and is no councillor',
      '[{ name: Declan Fairhurst-Ngo, represents: Parent governors, votes: education }]',
    ).optional(),
    offices: described(
      z.record(text, text),
      'Of an executive or a council: who holds which office',
      '{ Finance: Hamza Qureshi-Bell }',
    ).optional(),
    vacancies: described(
      z.int('write a whole number').min(0, 'write 0 or more').max(200, 'write at most 200'),
      'How many seats nobody has',
      '1',
    ).optional(),
  }),
  'write a list, each entry with from: and the members, as members: or as groups:',
);

/** "3", or a part of the members. */
export const quorum = z.union(
  [
    z.int().min(1),
    z.strictObject({
      fraction: described(
        z.string('write a fraction as 1/4').regex(/^[1-9]\/[1-9]\d?$/, 'write a fraction as 1/4'),
        'The part of the members',
        '1/4',
      ),
      least: described(z.int('write a whole number').min(1), 'Never fewer than', '3'),
    }),
  ],
  'write a number, or a part of the members: { fraction: 1/4, least: 3 }',
);
