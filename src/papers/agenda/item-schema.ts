import { z } from 'zod';
import { meetingFolderName } from './meeting-fields.ts';
import { date, described, late, slug, text } from '../../source/fields.ts';
import { topic } from '../matter/topic-field.ts';
import { noticeNamed } from '../notice/notice-field.ts';

/** What an item is, where no report is before the meeting: the kinds that have fields of their own. */
const ITEM_KINDS = ['verbal', 'petition', 'motion', 'public-question', 'member-question'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** What to write where the kind of an item is none that there is. */
const KINDS = ({ input }: { readonly input?: unknown }): string => {
  const written = [input].flat().join(' ');
  return /^(?:a )?reports?$/i.test(written)
    ? 'write report: in place of kind:, with the name of the report’s file without .md, and no title'
    : `write one of: ${ITEM_KINDS.join(', ')}; for any other item, take kind: out`;
};

const added = described(
  date,
  'The day on which the published agenda had the item, where that was later than the agenda',
  '2022-05-06',
).optional();

const publicExcluded = described(
  z.boolean('write true or false'),
  'After the meeting: whether the public was excluded for an item of which something is exempt',
  'true',
).optional();

const NUMBER = 'write a number such as 54, 5a or "6.1"';

const numbering = {
  numbered: described(
    z.boolean('write true or false'),
    'false for a row without a number',
    'false',
  ).optional(),
  number: described(
    z.union(
      [
        z.int(NUMBER).min(1, NUMBER),
        z
          .string()
          .trim()
          .regex(/^[A-Za-z]{0,2}\d{1,4}(?:\.\d{1,3}){0,3}(?:[a-z]{1,2}|\([a-z]{1,2}\))?$/, NUMBER),
      ],
      NUMBER,
    ),
    'The number, where it isn’t one more than that of the item before',
    '5a',
  ).optional(),
};

const standing = z.strictObject({
  standing: described(slug, 'A standing item of council.yaml', 'late-items'),
  title: described(
    text,
    'A title other than the standing one',
    'Minutes - 6 April 2022',
  ).optional(),
  text: described(text, 'A text other than the standing one', '…').optional(),
  topic,
  notice: noticeNamed,
  ...numbering,
});

const report = z.strictObject({
  report: described(
    z
      .string(
        'write the name of one report; each other report of the item has a row of its own, with same-item: true',
      )
      .pipe(slug),
    'The file name of a report, without .md',
    'ofsted-inspection-report',
  ),
  'same-item': described(
    z.literal(true, 'write true, or leave it out'),
    'Set where it is one more report of the item before',
    'true',
  ).optional(),
  'of-meeting': described(
    meetingFolderName,
    'The folder of the meeting that has the report, where it is of an earlier meeting of the committee',
    '2022-04-06',
  ).optional(),
  title: described(
    text,
    'The title, while the report is to follow',
    'Ofsted Inspection Report',
  ).optional(),
  expected: described(
    date,
    'The day on which it is expected, while it is to follow',
    '2022-05-09',
  ).optional(),
  added,
  'public-excluded': publicExcluded,
  late: late.optional(),
  topic,
  notice: noticeNamed,
  text: described(
    text,
    'What the item is for',
    'To receive a report from the Head of Democratic Services which …',
  ).optional(),
  ...numbering,
});

const title = described(text, 'The title of the item', 'Work Schedule');

/** What every item has that is no report. */
const common = {
  text: described(
    text,
    'What the item is for',
    'To consider the Board’s work schedule.',
  ).optional(),
  added,
  late: late.optional(),
  topic,
  notice: noticeNamed,
  ...numbering,
};

const kindOf = <K extends ItemKind>(kind: K) =>
  described(
    z.literal(kind, { error: KINDS }),
    'What the item is, where no report is before the meeting',
    kind,
  );

/** With a kind it is none of these, whatever else it has. */
const other = z.strictObject({ kind: z.never({ error: KINDS }).optional(), title, ...common });

const verbal = z.strictObject({
  kind: kindOf('verbal'),
  title,
  by: described(text, 'Who speaks', 'Director of Children and Families').optional(),
  ...common,
});

const petition = z.strictObject({
  kind: kindOf('petition'),
  title,
  by: described(text, 'Who presents it', 'Councillor A Lamb').optional(),
  signatures: described(
    z.int('write a whole number').min(1),
    'How many people have signed it',
    '412',
  ).optional(),
  words: described(text, 'What it asks for', 'We ask the council to …').optional(),
  ...common,
});

const motion = z.strictObject({
  kind: kindOf('motion'),
  title,
  proposer: described(text, 'Who proposes it', 'Councillor A Lamb'),
  seconder: described(text, 'Who seconds it', 'Councillor S Bentley').optional(),
  words: described(text, 'The text of the motion', 'This Council believes that …'),
  ...common,
});

const question = {
  title,
  by: described(text, 'Who asks', 'Mrs A Resident'),
  to: described(text, 'Who is asked', 'Executive Member for Transport').optional(),
  words: described(text, 'The question', 'When will the crossing be built?'),
  answer: described(text, 'The answer, once it is given', 'Work begins in September.').optional(),
  ...common,
};

const publicQuestion = z.strictObject({ kind: kindOf('public-question'), ...question });
const memberQuestion = z.strictObject({ kind: kindOf('member-question'), ...question });

/** An item: `standing`, `report` and `kind` say which it is; one with a title alone is any other. */
export const itemSchema = z.union(
  // The first is what an item that says too little is taken for: any other, which lacks its title.
  [other, standing, report, verbal, petition, motion, publicQuestion, memberQuestion],
  'begin each item with its field: - title: Work Schedule, or report: or standing: in place of title:',
);

export type ItemFields = z.output<typeof itemSchema>;
