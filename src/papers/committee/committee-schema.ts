import { COMMITTEE_KINDS } from '../../law/bodies.ts';
import { z } from 'zod';
import { allowed, described, inForce, slug, text } from '../../source/fields.ts';
import { SUBSTITUTE_RULES } from './committee.ts';
import { memberships, quorum } from './membership-schema.ts';

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
    parent: described(
      slug.optional(),
      'Of a sub-committee: the committee that appointed it, by the name of its file',
      'scrutiny-board',
    ),
    bodies: described(
      z
        .array(text, 'write a list')
        .min(2, 'name the councils or bodies whose joint committee it is')
        .optional(),
      'Of a joint committee: the councils or bodies whose it is',
      '[Leeds City Council, Wakefield Council]',
    ),
    membership: described(
      memberships,
      'Who sits on it, from when until when; agendas show the members of their day. Each list is whole: when members change, add a whole new one with its first day',
      '[{ from: 2026-05-21, groups: [{ heading: Councillors, members: [S Bentley] }] }]',
    ).default([]),
    quorum: described(
      quorum.optional(),
      'How many members a meeting needs, as the council’s rules say',
      '{ fraction: 1/4, least: 3 }',
    ),
    substitutes: described(
      z.enum(SUBSTITUTE_RULES, `write one of: ${SUBSTITUTE_RULES.join(', ')}`).optional(),
      'Who may be a substitute, as the council’s rules say',
      'same-group',
    ),
    allowed,
  })
  .meta({ title: 'Committee' });
