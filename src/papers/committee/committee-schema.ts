import { COMMITTEE_KINDS } from '../../law/bodies.ts';
import { z } from 'zod';
import { allowed, described, inForce, text } from '../../source/fields.ts';

/** The front matter of a committee; its remit is the text below. */
export const committeeSchema = z
  .strictObject({
    name: described(
      text,
      'The full name, as it is printed',
      'Scrutiny Board (Children and Families)',
    ),
    kind: described(
      z.enum(COMMITTEE_KINDS, `write one of: ${COMMITTEE_KINDS.join(', ')}`),
      'What the body does, which decides its rules',
      'scrutiny',
    ),
    ...inForce,
    allowed,
  })
  .meta({ title: 'Committee' });
