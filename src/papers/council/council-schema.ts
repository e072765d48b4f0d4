import { z } from 'zod';
import { COMMITTEE_KINDS } from '../../law/bodies.ts';
import { GOVERNANCE_FORMS } from '../../law/settings.ts';
import { NUMBERINGS, OWN_FIELD_KINDS, QUESTIONS } from '../../source/markdown/report-template.ts';
import { date, described, inForce, slug, text, time, webAddress } from '../../source/fields.ts';

const named = z.union(
  [text, z.strictObject({ name: text, ...inForce })],
  'write a name, or a name with from and until',
);

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

const template = z.strictObject({
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
    '- { key: applicant, label: Applicant }',
  ).default([]),
  sections: z.array(section).min(1),
});

/** `content/council.yaml`: who the council is, and the rules of its constitution. */
export const councilSchema = z
  .strictObject({
    name: described(text, 'The full name of the council', 'Leeds City Council'),
    'earlier-names': described(
      z.array(text, 'write a list'),
      'Names that the council had, so that its site goes on from their register',
      '[Leeds County Borough Council]',
    ).default([]),
    url: described(
      webAddress.regex(/\/$/, 'end the address with a slash'),
      'Where the site is published',
      'https://council.example/papers/',
    ),
    nation: described(text, 'England: the rules of other nations differ', 'England'),
    colour: described(
      z.string().regex(/^#[0-9a-fA-F]{6}$/, 'write a colour as "#00573d"'),
      'The council’s own colour, in quotation marks',
      '"#00573d"',
    ).default('#1d4d80'),
    contact: described(
      z.strictObject({
        name: text,
        email: z.email('write an e-mail address').optional(),
        phone: text.optional(),
        address: text.optional(),
      }),
      'Whom to ask about papers',
      '{ name: Governance Services }',
    ),
    wards: described(z.array(named).min(1, 'name at least one ward'), 'The wards', '- Armley'),
    pillars: described(
      z.array(named),
      'The priorities that reports are judged against, with the time they were in force; left out, the council has none',
      '- name: Inclusive Growth',
    ).default([]),
    'report-templates': described(
      z.array(template).min(1),
      'The report templates, of each period, committee and kind of report',
      '- sections: …',
    ),
    'standing-items': described(
      z.array(
        z.strictObject({
          key: slug,
          title: text,
          text: text.default(''),
          exclusion: z.boolean().optional(),
        }),
      ),
      'What is on every agenda, in the council’s words',
      '- key: late-items',
    ).default([]),
    notice: described(
      z.strictObject({
        days: z.int().min(5, 'the law requires at least 5 clear days (LGA 1972 s.100B)'),
        'clear-days': z
          .literal(
            'working',
            'take clear-days: out: clear days are counted in working days, which is never less notice than a count of every day. Days on which the offices are closed go into closure-days:',
          )
          .optional(),
      }),
      'How many clear working days before a meeting papers are open, by the council’s rules; a parish has three',
      '{ days: 5 }',
    ).default({ days: 5 }),
    'closure-days': described(
      z.array(date),
      'Days other than bank holidays on which the offices are closed: they are no clear days',
      '[2026-12-29, 2026-12-30, 2026-12-31]',
    ).default([]),
    'annual-meetings': described(
      z.array(
        date.refine(
          (day) => ['03', '04', '05', '06'].includes(day.slice(5, 7)),
          'write the day of an annual meeting, which is in March to June',
        ),
      ),
      'The days of the council’s annual meetings, at which its municipal year turns; where none is given for a year it turns on 1 May',
      '[2026-05-21, 2027-05-20]',
    ).default([]),
    governance: described(
      z.union(
        [
          z.enum(GOVERNANCE_FORMS),
          z.array(z.strictObject({ form: z.enum(GOVERNANCE_FORMS), ...inForce })).min(1),
        ],
        `write one of: ${GOVERNANCE_FORMS.join(', ')}; or a list of form, from and until`,
      ),
      'How the council is governed, and since when: it decides which decisions can be called in',
      '[{ form: leader-and-cabinet, until: 2012-05-20 }, { form: committee-system, from: 2012-05-21 }]',
    ).default([]),
    'call-in': described(
      z.strictObject({
        'working-days': z.int().min(1),
        closes: described(time, 'The hour at which its last day ends', '"17:00"').optional(),
        rule: described(text, 'The number of the council’s rule', '"16.3"').optional(),
        who: described(text, 'Who may call a decision in', 'Any five councillors.').optional(),
        how: described(text, 'How it is done', 'In writing to the monitoring officer.').optional(),
        bodies: described(
          z.array(z.enum(COMMITTEE_KINDS)),
          'Kinds of body whose decisions can be called in, where that isn’t what the form of governance says',
          '[executive, area]',
        ).optional(),
      }),
      'When a decision can be called in, by the council’s own rules',
      '{ working-days: 5, closes: "17:00", rule: "16.3" }',
    ).default({ 'working-days': 5 }),
    'exempt-rule': described(
      z
        .string()
        .includes('{n}', 'write {n} where the number of the paragraph goes, as in 10.4({n})'),
      'How the council’s own rules number that of a Schedule 12A paragraph; left out, papers name the paragraph alone',
      '10.4({n})',
    ).optional(),
    'bank-holidays': described(
      z.array(date),
      'Bank holidays that the calendar doesn’t know',
      '[]',
    ).default([]),
    publishing: described(
      z.enum(
        ['public-repository', 'private-repository'],
        'write public-repository or private-repository',
      ),
      'Who may read the repository: a public one may hold no exempt text',
      'public-repository',
    ).default('public-repository'),
    severities: described(
      z.record(slug, z.enum(['error', 'warning', 'info', 'off'])),
      'Another severity for a rule',
      '{ section-order: error }',
    ).default({}),
    'papers-with-errors': described(
      z.enum(['hold-back', 'stop-all'], 'write hold-back or stop-all'),
      'What becomes of a paper with an error: it alone is held back, or nothing is published until it is put right',
      'hold-back',
    ).default('hold-back'),
    accessibility: described(
      z.strictObject({
        prepared: described(date, 'The day on which the statement was prepared', '2022-05-01'),
        reviewed: described(date, 'The day on which it was last reviewed', '2022-05-01'),
        status: described(
          z.enum(['full', 'partial', 'none'], 'write full, partial or none'),
          'How far the site meets WCAG 2.2 AA, by the council’s own assessment; without it the statement says that there was none',
          'partial',
        ).optional(),
        assessed: described(
          date,
          'The day on which the site was assessed',
          '2022-04-20',
        ).optional(),
        method: described(
          text,
          'Who assessed it, and how',
          'A self-assessment of a sample of pages.',
        ).optional(),
        issues: described(
          z.array(text),
          'What falls short, besides the papers that the build lists itself',
          '- Some older maps have no description.',
        ).default([]),
      }),
      'What the council says in its accessibility statement (SI 2018/952 reg 8)',
      '{ prepared: 2022-05-01, reviewed: 2022-05-01 }',
    ),
    scans: described(
      z.strictObject({
        read: z.boolean('write true or false').default(true),
        'pages-a-build': z.int().min(1).default(40),
      }),
      'Whether the words in scans and pictures are read by machine, to show and search them and to look for what is exempt, and how many pages a build reads',
      '{ read: true, pages-a-build: 40 }',
    ).default({ read: true, 'pages-a-build': 40 }),
    appendices: described(
      z.strictObject({
        'warn-megabytes': z.number().positive().default(10),
        'refuse-megabytes': z.number().positive().default(100),
        'refuse-pages': z.int().positive().default(2000),
      }),
      'When an appendix is worth a warning, and when it is refused',
      '{ warn-megabytes: 10 }',
    ).default({ 'warn-megabytes': 10, 'refuse-megabytes': 100, 'refuse-pages': 2000 }),
  })
  .meta({ title: 'Council' });

export type CouncilFields = z.output<typeof councilSchema>;
