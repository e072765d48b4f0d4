import { z } from 'zod';
import { URGENCY_OFFICES } from '../../law/urgency.ts';
import {
  allowed,
  changed,
  date,
  described,
  personName,
  publishedDay,
  text,
} from '../../source/fields.ts';
import { topic } from '../matter/topic-field.ts';
import { noticeId } from './notice-field.ts';
import { taker } from '../record/taker.ts';

const when = z.union(
  [
    date,
    z.strictObject({
      from: described(date, 'The first day of the period', '2026-02-09'),
      to: described(date, 'The last day of the period', '2026-02-20'),
    }),
    z.strictObject({
      'not-before': described(date, 'The first day on which it may be', '2026-04-01'),
    }),
  ],
  'write a day, { from: …, to: … } or { not-before: … }',
);

const agreed = z.strictObject({
  by: described(
    z.enum(URGENCY_OFFICES, `write one of: ${URGENCY_OFFICES.join(', ')}`),
    'Who agreed that it is urgent',
    'scrutiny-chair',
  ),
  on: described(date, 'The day on which they agreed', '2026-02-02'),
  'earlier-offices': described(
    z.enum(['vacant', 'unable-to-act'], 'write vacant or unable-to-act'),
    'Why the offices before this one weren’t asked',
    'unable-to-act',
  ).optional(),
});

const exception = z.union(
  [
    z.strictObject({
      kind: described(z.literal('general'), 'The general exception (reg 10)', 'general'),
      told: described(
        z.strictObject({
          who: personName(
            'The chair of the relevant scrutiny committee, or each member where there is none',
            'Winifred Latchford',
          ),
          on: described(date, 'The day', '2026-03-12'),
        }),
        'To whom the notice was given, and when',
        '{ who: Winifred Latchford, on: 2026-03-12 }',
      ),
      available: described(
        date,
        'The day on which it was open to the public and on the website: five clear days are counted from it',
        '2026-03-13',
      ),
      reason: described(
        text,
        'Why 28 clear days were impracticable',
        'The offer ends on 27 March.',
      ),
      'reasons-published': described(
        date,
        'The day on which the notice of the reasons was published (reg 10(3))',
        '2026-03-13',
      ).optional(),
    }),
    z.strictObject({
      kind: described(z.literal('special'), 'Special urgency (reg 11)', 'special'),
      'agreed-by': described(
        agreed,
        'The agreement that it is urgent and can’t reasonably be deferred',
        '{ by: scrutiny-chair, on: 2026-02-02 }',
      ),
      reason: described(text, 'Why it is urgent', 'The wall may fall on the footway.'),
      'reasons-published': described(
        date,
        'The day on which the notice of the reasons was published (reg 11(2))',
        '2026-02-02',
      ).optional(),
      reported: described(
        date,
        'The day of the council’s meeting to which it was reported (reg 19)',
        '2026-04-23',
      ).optional(),
    }),
  ],
  'write kind: general or kind: special, with what each asks for',
);

const representation = z.strictObject({
  from: described(text, 'From whom, as the notice prints it', 'the Corn Exchange Friends'),
  said: described(text, 'What was said', 'The terms should be discussed in public.'),
  response: described(text, 'The response', 'The offers remain exempt.').optional(),
});

/** The front matter of a notice of a key decision, of business in private, or of both. */
export const noticeSchema = z
  .strictObject({
    id: described(noticeId, 'Its number, by which reports and decisions name it', 'KD112'),
    matter: described(
      text.max(200, 'write at most 200 characters'),
      'The matter to be decided (reg 9(1)(b))',
      'Lease of the Corn Exchange',
    ),
    of: described(
      z.enum(
        ['key-decision', 'private-meeting', 'both'],
        'write key-decision, private-meeting or both',
      ),
      'What it is a notice of; left out, of a key decision, and of business in private where private: is there',
      'key-decision',
    ).optional(),
    by: described(taker, 'Who decides: the body, or the name and post (reg 9(1)(c))', 'Cabinet'),
    members: described(
      z.array(text),
      'The members of the body, where the committee’s own file doesn’t list them for that day',
      '[Ottoline Varga, Hamza Qureshi-Bell]',
    ).optional(),
    when: described(when, 'When it is decided (reg 9(1)(d))', '2026-02-03'),
    documents: described(
      z.array(text, 'write a list of documents, or [] for none'),
      'The documents submitted (reg 9(1)(e)); [] says that there are none',
      '[Report of the Director of Place]',
    ).optional(),
    where: described(
      text,
      'Where they are available (reg 9(1)(f)), if not where council.yaml says',
      'Democratic Services, Assembly Rooms',
    ).optional(),
    'other-documents': described(
      text,
      'That others may be submitted, and how to ask for them (reg 9(1)(g), (h)), if not as council.yaml says',
      'Others may be submitted; ask Democratic Services.',
    ).optional(),
    published: described(
      publishedDay,
      'The day on which it was published, and from where that is known, where this site had it later',
      '2026-01-05',
    ).optional(),
    private: described(
      z.strictObject({
        paragraphs: described(
          z.array(z.int('write the number of a paragraph').min(1).max(10)),
          'The paragraphs of Schedule 12A',
          '[3]',
        ).optional(),
        reason: described(
          text,
          'Why it is in private (reg 5(3))',
          'The offers of bidders are discussed.',
        ),
        'representations-by': described(
          text,
          'To whom and by when representations may be made',
          'Democratic Services, by noon on 23 January 2026',
        ).optional(),
        urgency: described(
          agreed.extend({
            reason: described(text, 'Why it can’t reasonably be deferred', 'The offer ends.'),
            'reasons-published': described(
              date,
              'The day on which the notice of the reasons was published (reg 5(7))',
              '2026-01-20',
            ).optional(),
          }),
          'The agreement that the meeting is urgent (reg 5(6))',
          '{ by: scrutiny-chair, on: 2026-01-20, reason: The offer ends. }',
        ).optional(),
      }),
      'Where the public is to be excluded, and why',
      '{ paragraphs: [3], reason: The offers of bidders are discussed. }',
    ).optional(),
    'second-notice': described(
      z.strictObject({
        on: described(date, 'The day on which it was published', '2026-01-26'),
        representations: described(
          z.union(
            [z.literal('none'), z.array(representation).min(1, 'write none if there are none')],
            'write none, or a list: [{ from: …, said: …, response: … }]',
          ),
          'What was said against meeting in private; none, if nothing was (reg 5(5))',
          'none',
        ).optional(),
      }),
      'The further notice, five clear days before (reg 5(4))',
      '{ on: 2026-01-26, representations: none }',
    ).optional(),
    exception: described(
      exception,
      'Where 28 clear days are impracticable: the general exception or special urgency',
      '{ kind: general, told: { who: Winifred Latchford, on: 2026-03-12 }, available: 2026-03-13, reason: The offer ends on 27 March. }',
    ).optional(),
    moved: described(
      z.array(
        z.strictObject({
          on: described(
            date,
            'The day on which the change was published, where it is known',
            '2025-12-01',
          ).optional(),
          from: described(
            text,
            'When it was to be decided before, as the notice had it',
            'December 2025',
          ),
          to: described(text, 'When it was to be decided then', 'January 2026').optional(),
          why: described(text, 'Why', 'The survey took longer.').optional(),
        }),
      ),
      'When it was to be decided before: the oldest first',
      '[{ on: 2025-12-01, from: December 2025, to: January 2026 }]',
    ).default([]),
    withdrawn: described(
      z.strictObject({
        on: described(date, 'The day', '2026-02-02'),
        why: described(text, 'Why', 'An officer is to take it.'),
        became: described(
          text,
          'The decision that was made of it instead: its year and the name of its file',
          '2026/leisure-card-charges',
        ).optional(),
      }),
      'That nothing will be decided under this notice',
      '{ on: 2026-02-02, why: An officer is to take it. }',
    ).optional(),
    wards: described(
      z.union([z.literal('all'), z.array(text)], 'write all, or a list of wards'),
      'The wards that it affects',
      '[Market and Priory]',
    ).default([]),
    changed: changed.optional(),
    topic,
    allowed,
  })
  .meta({ title: 'Notice' });

export type NoticeFields = z.output<typeof noticeSchema>;
