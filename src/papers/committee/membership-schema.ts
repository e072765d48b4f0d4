import { z } from 'zod';
import { described, inForce, text } from '../../source/fields.ts';

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
    members: described(z.array(member, 'write a list'), 'Who is in it', '[S Bentley]'),
  }),
  'write a list of groups, each with heading: and members:',
);

/** The members of a committee from time to time: each list is whole. */
export const memberships = z.array(
  z.strictObject({
    ...inForce,
    groups: described(
      memberGroups,
      'The members of that time, in groups',
      '[{ heading: Councillors, members: [S Bentley] }]',
    ),
  }),
  'write a list, each entry with groups:, and from: and until: where it is not for ever',
);
