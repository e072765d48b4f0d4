import { z } from 'zod';
import {
  contactDetails,
  date,
  described,
  inForce,
  slug,
  text,
  webAddress,
} from '../../source/fields.ts';
import {
  annualMeetingsField,
  callInField,
  exemptRuleField,
  governanceField,
  noticeField,
  noticesField,
} from './constitution-schema.ts';
import { templateSchema } from './template-schema.ts';

const named = z.union(
  [text, z.strictObject({ name: described(text, 'The name', 'Armley'), ...inForce })],
  'write a name, or a name with from and until',
);

const logoFile = z
  .string('write the name of a file')
  .regex(
    /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,100}\.(?:svg|png|webp)$/iu,
    'write the name of a file beside council.yaml that ends with .svg, .png or .webp',
  );

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
    'signed-at': described(
      z
        .string()
        .regex(
          /^https:\/\/(?:github\.com\/[\w.-]+\/[\w.-]+|gitlab\.com(?:\/[\w.-]+){2,})$/,
          'write the address of the repository, such as https://github.com/owner/repository',
        ),
      'The public repository whose pipeline signs the register at each publication, as the ready-made ones do: its page says how to check it',
      'https://github.com/leeds/papers',
    ).optional(),
    nation: described(text, 'England: the rules of other nations differ', 'England'),
    colour: described(
      z.string().regex(/^#[0-9a-fA-F]{6}$/, 'write a colour as "#00573d"'),
      'The council’s own colour, in quotation marks',
      '"#00573d"',
    ).default('#1d4d80'),
    logo: described(
      z.union(
        [
          logoFile,
          z.strictObject({
            file: described(logoFile, 'Its file, beside council.yaml', 'logo.svg'),
            ground: described(
              z.enum(['white', 'colour'], 'write white or colour'),
              'What is behind it: white, or the council’s colour, for a logo that is drawn for a dark ground',
              'white',
            ).default('white'),
            'with-name': described(
              z.boolean('write true or false'),
              'Whether the council’s name is beside it as text, for a logo without letters',
              'false',
            ).default(false),
          }),
        ],
        'write the name of a file beside council.yaml that ends with .svg, .png or .webp, or file:, ground: and with-name:',
      ),
      'The council’s logo, at the top of every page: an SVG, PNG or WebP of at most 100 KB beside council.yaml',
      'logo.svg',
    ).optional(),
    licence: described(
      z.strictObject({
        name: described(text, 'The name of the licence', 'Open Government Licence v3.0'),
        url: described(
          webAddress,
          'Where its words are',
          'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
        ),
      }),
      'The licence by which papers and data may be used again; left out, the site says nothing of it',
      '{ name: Open Government Licence v3.0, url: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/ }',
    ).optional(),
    contact: described(contactDetails, 'Whom to ask about papers', '{ name: Governance Services }'),
    wards: described(
      z.array(named),
      'The wards; left out, the council has none, and no paper has to say which it affects',
      '[Armley, Gipton and Harehills]',
    ).default([]),
    pillars: described(
      z.array(named),
      'The priorities that reports are judged against, with the time they were in force; left out, the council has none',
      '[Inclusive Growth]',
    ).default([]),
    'report-templates': described(
      z.array(templateSchema).min(1),
      'The report templates, of each period, committee and kind of report',
      '[{ sections: [{ heading: What is this report about? }] }]',
    ),
    synonyms: described(
      z.record(text, z.array(text).min(1, 'write at least one word that papers use')),
      'What papers of this council write for words that people use: the search finds them by both. Many are known already',
      '{ brown bin: [garden waste] }',
    ).default({}),
    packs: described(
      z.boolean('write true or false'),
      'Whether all open papers of a meeting can be had in one ZIP file, from the page of the meeting',
      'false',
    ).default(true),
    'printed-packs': described(
      z.boolean('write true or false'),
      'Whether the build prints the papers of each meeting as one PDF, with page numbers and its appendices; it needs Chromium, Chrome or Edge',
      'true',
    ).default(false),
    'standing-items': described(
      z.array(
        z.strictObject({
          key: described(slug, 'By which agendas call it, as standing: KEY', 'late-items'),
          title: described(text, 'Its title on agendas', 'Late items'),
          text: described(
            text,
            'What it is for',
            'To consider items that were added to the agenda.',
          ).default(''),
          exclusion: described(
            z.boolean('write true or false'),
            'Whether it is the one at which the public is excluded',
            'true',
          ).optional(),
        }),
      ),
      'What is on every agenda, in the council’s words',
      '[{ key: late-items, title: Late items }]',
    ).default([]),
    notice: noticeField,
    'closure-days': described(
      z.array(date),
      'Days other than bank holidays on which the offices are closed: they are no clear days',
      '[2026-12-29, 2026-12-30, 2026-12-31]',
    ).default([]),
    'annual-meetings': annualMeetingsField,
    governance: governanceField,
    'call-in': callInField,
    notices: noticesField,
    'exempt-rule': exemptRuleField,
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
          'The status of the site by WCAG 2.2 AA, by the council’s own assessment; without it the statement says that there was none',
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
          '[Some older maps have no description.]',
        ).default([]),
      }),
      'What the council says in its accessibility statement (SI 2018/952 reg 8)',
      '{ prepared: 2022-05-01, reviewed: 2022-05-01 }',
    ),
    scans: described(
      z.strictObject({
        read: described(z.boolean('write true or false'), 'Whether they are read', 'true').default(
          true,
        ),
        'pages-a-build': described(
          z.int('write a whole number').min(1),
          'How many pages a build reads at most',
          '40',
        ).default(40),
      }),
      'Whether the words in scans and pictures are read by machine, to show and search them and to look for what is exempt, and how many pages a build reads',
      '{ read: true, pages-a-build: 40 }',
    ).default({ read: true, 'pages-a-build': 40 }),
    appendices: described(
      z.strictObject({
        'warn-megabytes': described(
          z.number('write a number').positive(),
          'From what size an appendix is worth a warning',
          '10',
        ).default(10),
        'refuse-megabytes': described(
          z.number('write a number').positive(),
          'From what size it is refused',
          '100',
        ).default(100),
        'refuse-pages': described(
          z.int('write a whole number').positive(),
          'From how many pages it is refused',
          '2000',
        ).default(2000),
      }),
      'When an appendix is worth a warning, and when it is refused',
      '{ warn-megabytes: 10 }',
    ).default({ 'warn-megabytes': 10, 'refuse-megabytes': 100, 'refuse-pages': 2000 }),
  })
  .meta({ title: 'Council' });

export type CouncilFields = z.output<typeof councilSchema>;
