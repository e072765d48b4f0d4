import { z } from 'zod';
import { NUMBERINGS, OWN_FIELD_KINDS, QUESTIONS } from '../../source/markdown/report-template.ts';
import { described, inForce, slug, text } from '../../source/fields.ts';

const section = z.strictObject({
  heading: described(text, 'The heading as the template prints it', 'What is this report about?'),
  subheading: described(
    text,
    'A line below the heading',
    'Including how it contributes to …',
  ).optional(),
  required: described(z.boolean(), 'Whether every report must have it', 'true').default(true),
  numbered: described(z.boolean(), 'Whether its paragraphs are numbered', 'true').default(true),
  shows: described(
    z.enum(['wards', 'pillars', 'appendices', 'background-papers']),
    'Which field of the front matter is shown here',
    'wards',
  ).optional(),
});

const ownField = z.strictObject({
  key: described(slug, 'The name of the field in front matter', 'application-reference'),
  label: described(text, 'Its name on pages', 'Application reference'),
  kind: described(
    z.enum(OWN_FIELD_KINDS, `write one of: ${OWN_FIELD_KINDS.join(', ')}`),
    'How its value is written',
    'text',
  ).default('text'),
  choices: described(
    z.array(text, 'write a list').min(1, 'name at least one choice').optional(),
    'The answers that kind: choice may have',
    '[Approve, Refuse, Defer]',
  ),
  required: described(z.boolean(), 'Whether every report must have it', 'true').default(false),
  'on-agenda': described(
    z.boolean('write true or false'),
    'Whether the agenda shows it below the item',
    'true',
  ).default(false),
  filter: described(
    z.boolean('write true or false'),
    'Whether the search can be narrowed by it',
    'true',
  ).default(false),
});

/** A report template of council.yaml: which reports have it, and what is in them. */
export const templateSchema = z.strictObject({
  key: described(
    slug.optional(),
    'By which a report chooses it, as template: KEY, where its committee has more than one',
    'planning-application',
  ),
  committees: described(
    z.array(slug, 'write a list of committees').min(1, 'name a committee').optional(),
    'The committees whose reports it is for, by the names of their files; left out, all',
    '[plans-panel]',
  ),
  ...inForce,
  numbering: described(
    z.enum(NUMBERINGS, `write one of: ${NUMBERINGS.join(', ')}`).optional(),
    'How paragraphs are numbered: 1, 2, 3 through the whole report (continuous), 1.1, 1.2, 2.1 (by-section), or not at all (none); left out, as each report numbers them',
    'continuous',
  ),
  asks: described(
    z.array(z.enum(QUESTIONS, `write some of: ${QUESTIONS.join(', ')}`), 'write a list').optional(),
    'Which of the questions that reports can answer this template asks; left out, all, and pillars where the council has any',
    '[call-in, ward-members-consulted]',
  ),
  fields: described(
    z.array(ownField, 'write a list of fields'),
    'Fields of the council’s own, which its reports have beside the others',
    '[{ key: applicant, label: Applicant }]',
  ).default([]),
  sections: described(
    z.array(section).min(1),
    'The sections of a report, in the order of the template',
    '[{ heading: What is this report about? }]',
  ),
});
