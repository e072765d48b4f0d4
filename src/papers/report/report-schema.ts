import { z } from 'zod';
import { exemptSchema } from '../withheld/access-schema.ts';
import { topic } from '../matter/topic-field.ts';
import { noticeNamed } from '../notice/notice-field.ts';
import { decision, keyDecision } from './executive-schema.ts';
import { DEADLINE_KINDS } from '../../law/deadlines.ts';
import { APPENDIX_FINDINGS } from '../appendix/hidden-findings.ts';
import {
  allowed,
  changed,
  date,
  described,
  late,
  publishedDay,
  slug,
  text,
  webAddress,
  yesNo,
} from '../../source/fields.ts';

/** What may be in the file although a check finds it: on record, and for this very file. */
const appendixAllowance = z.strictObject({
  finding: described(
    z.enum(APPENDIX_FINDINGS, `write one of: ${APPENDIX_FINDINGS.join(', ')}`),
    'The code that the check gives',
    'redaction-failed',
  ),
  page: described(
    z.int('write the number of a page').min(1, 'write the number of a page').optional(),
    'The page it is on; leave it out for all its pages, and for the file’s properties',
    '3',
  ),
  reason: described(text, 'Why it may be public', 'The box is a part of the drawing.'),
  sha256: described(
    z
      .string('write it in quotation marks')
      .regex(/^[0-9a-f]{16,64}$/, 'write the sha256 that the message gives, in quotation marks'),
    'Which file was looked at: the first 16 digits of its SHA-256 or more, in quotation marks',
    '"3b5d1f0c9a8e7d6c"',
  ),
});

const withdrawals = z.array(
  z.strictObject({
    sha256: described(
      z
        .string('write it in quotation marks')
        .regex(/^[0-9a-f]{16,64}$/, 'write the sha256 that the page shows, in quotation marks'),
      'Which version: the first 16 digits of its SHA-256 or more, in quotation marks',
      '"3b5d1f0c9a8e7d6c"',
    ),
    reason: described(text, 'Why it is no longer public, for its page', 'It named a resident.'),
    exempt: described(
      z.boolean('write true or false').optional(),
      'Whether words that are only in this version must be nowhere on the site',
      'true',
    ),
  }),
  'write a list',
);

const replaced = z.strictObject({
  reason: described(text, 'Why it was replaced, for its page', 'A figure was corrected.'),
  earlier: described(
    z.enum(['open', 'withdrawn'], 'write open or withdrawn'),
    'Whether the earlier version stays public beside the new one',
    'open',
  ),
  sha256: described(
    z
      .string('write it in quotation marks')
      .regex(/^[0-9a-f]{16,64}$/, 'write the first digits of the sha256, in quotation marks')
      .optional(),
    'The file that took its place, where it was replaced more than once: the first 16 digits of its SHA-256',
    '"3b5d1f0c9a8e7d6c"',
  ),
  exempt: described(
    z.boolean('write true or false').optional(),
    'Whether words that are only in the earlier version must be nowhere on the site',
    'true',
  ),
});

const appendix = z.strictObject({
  title: described(text, 'What the appendix is', 'Leeds ILACS Report 2022'),
  expected: described(
    date,
    'The day on which it is expected, while it is to follow',
    '2022-05-09',
  ).optional(),
  published: described(
    publishedDay,
    'The day it became open to the public, where git doesn’t show it, and from where that is known',
    '2022-05-10',
  ).optional(),
  exempt: described(exemptSchema, 'Whether this appendix is withheld', 'false').optional(),
  allowed: described(
    z.array(appendixAllowance, 'write a list'),
    'What a check of the file finds and may be public, each with the reason',
    '[]',
  ).optional(),
  withdrawn: described(
    withdrawals,
    'Earlier versions that must not stay public, each with the reason',
    '[]',
  ).optional(),
  replaced: described(
    replaced,
    'Why the file took the place of one that was public, and whether that one stays',
    '{ reason: A figure was corrected., earlier: open }',
  ).optional(),
});

const met = described(date, 'The day on which it was done', '2022-06-20').optional();

const deadline = z.union(
  [
    z.strictObject({
      kind: described(
        z.enum(DEADLINE_KINDS, `write one of: ${DEADLINE_KINDS.join(', ')}`),
        'A deadline that the law sets',
        'ofsted-publish-report',
      ),
      received: described(date, 'The day on which the council received the report', '2022-05-09'),
      met,
    }),
    z.strictObject({
      label: described(text, 'What is to be done', 'Publish the improvement plan'),
      due: described(date, 'The day by which it is to be done', '2022-09-30'),
      met,
    }),
  ],
  'write the kind of a deadline of law with the day of receipt, or a label with the day it is due',
);

const backgroundPaper = z.union(
  [
    text,
    z.strictObject({
      title: described(text, 'The title of the paper', 'The survey of 2021'),
      url: described(
        webAddress,
        'Where it can be read',
        'https://council.example/survey',
      ).optional(),
    }),
  ],
  'write the title of the paper, or its title and url',
);

/** The front matter of a report: the labels of the printed template. */
export const reportSchema = z
  .strictObject({
    title: described(text, 'The title of the report', 'Ofsted Inspection Report'),
    template: described(
      slug.optional(),
      'Which of the council’s report templates it has, where there is more than one: the key in council.yaml',
      'planning-application',
    ),
    'report-of': described(
      text,
      'The post that reports, not a person’s name',
      'Head of Democratic Services',
    ),
    'call-in': described(yesNo, 'Will the decision be open for call in?', 'false'),
    exempt: described(
      exemptSchema,
      'Does the report contain confidential or exempt information?',
      'false',
    ),
    wards: described(
      z.union(
        [z.literal('all'), z.array(text).min(1, 'name a ward, or write wards: all')],
        'write all, or a list of wards',
      ),
      'The wards affected',
      'all',
    ),
    'ward-members-consulted': described(yesNo, 'Have ward members been consulted?', 'false'),
    pillars: described(
      z.array(text, 'write a list of pillars, or [] for none'),
      'The pillars that the proposal supports',
      '[]',
    ),
    appendices: described(
      z.array(appendix, 'write a list of appendices, or [] for none'),
      'The appendices, in order',
      '[]',
    ).default([]),
    'background-papers': described(
      z.array(backgroundPaper, 'write a list of papers, or [] for none'),
      'The papers that the report relies on; [] prints “None”',
      '[]',
    ),
    published: described(
      publishedDay,
      'The day it became open to the public with the appendices that were there, where git doesn’t show it, and from where that is known',
      '{ on: 2022-05-03, source: the list of papers on the council’s old site }',
    ).optional(),
    late: late.optional(),
    changed: changed.optional(),
    'key-decision': described(
      z.union(
        [z.literal(false), keyDecision],
        'write false, or how the public had notice of it: { noticed: 2022-04-01 }',
      ),
      'Of an executive’s report: false where it is no key decision; where it is one, how the public had notice of it',
      '{ noticed: 2022-04-01 }',
    ).optional(),
    decision: described(
      decision,
      'What became of the decision, which its call-in follows from',
      '{ published: 2022-05-12 }',
    ).optional(),
    deadlines: described(
      z.array(deadline),
      'Deadlines that the report sets going, which its page then shows',
      '[{ kind: ofsted-publish-report, received: 2022-05-09 }]',
    ).default([]),
    topic,
    notice: noticeNamed,
    allowed,
    'allowed-in-pdf': described(
      z.array(appendixAllowance, 'write a list'),
      'What a check of a report that is a PDF finds and may be public, each with the reason',
      '[]',
    ).optional(),
    'withdrawn-pdf': described(
      withdrawals,
      'Earlier versions of a report that is a PDF that must not stay public, each with the reason',
      '[]',
    ).optional(),
    'replaced-pdf': described(
      replaced,
      'Why a report that is a PDF took the place of one that was public, and whether that one stays',
      '{ reason: A figure was corrected., earlier: open }',
    ).optional(),
  })
  .meta({ title: 'Report' });

export type ReportFields = z.output<typeof reportSchema>;

/**
 * The fields about files that a report had before, alone: each council asks for others beside them, by its template, and a decision
 * on a file holds whatever they are.
 */
export const fileFields = reportSchema
  .pick({ appendices: true, 'withdrawn-pdf': true, 'replaced-pdf': true })
  .strip();

export type FileFields = z.output<typeof fileFields>;
