import { z } from 'zod';
import { memberGroups } from '../committee/membership-schema.ts';
import { privateMeeting } from '../report/executive-schema.ts';
import {
  allowed,
  changed,
  contactDetails,
  date,
  described,
  publishedDay,
  slug,
  text,
  time,
} from '../../source/fields.ts';
import { itemSchema } from './item-schema.ts';
import { meetingAccess, meetingFate } from './meeting-fields.ts';

/** The front matter of an agenda. The items are read one by one, so that each error has its place. */
export const agendaSchema = z
  .strictObject({
    time: described(time, 'When the meeting begins, on the 24-hour clock', '"10:00"'),
    place: described(text, 'Where it is held', 'Civic Hall, Leeds, LS1 1UR'),
    'pre-meeting': described(
      z.strictObject({
        time: described(time, 'When it begins', '"09:45"'),
        note: described(text, 'For whom it is', 'For members of the Board only').optional(),
      }),
      'A meeting of the members before it',
      '{ time: "09:45" }',
    ).optional(),
    ...meetingAccess,
    ...meetingFate,
    membership: described(
      memberGroups,
      'Who sits on the committee, in the groups of the front sheet; left out, the members that the committee’s own file has for the day',
      '[]',
    ).default([]),
    contact: described(contactDetails, 'Whom to ask', '{ name: Governance Services }').optional(),
    'first-item': described(
      z.int('write a whole number').min(1),
      'The number of the first item, where numbers go on from the meeting before',
      '54',
    ).optional(),
    items: described(
      z.array(itemSchema),
      'The items in their order; a meeting that is cancelled or postponed needs none',
      '[{ title: Work Schedule }]',
    ).optional(),
    published: described(
      publishedDay,
      'The day it became open to the public, where git doesn’t show it, and from where that is known',
      '{ on: 2022-05-03, source: the list of papers on the council’s old site }',
    ).optional(),
    changed: changed.optional(),
    'reports-taken-off': described(
      z.array(
        z.strictObject({
          report: described(
            slug,
            'The name that its file had, without .md',
            'ofsted-inspection-report',
          ),
          reason: described(
            text,
            'Why it was taken off, for the page at its address',
            'It goes to the next meeting.',
          ),
        }),
        'write a list',
      ),
      'Reports that were published and are no longer there, each with the reason',
      '[{ report: ofsted-inspection-report, reason: It goes to the next meeting. }]',
    ).optional(),
    'notice-given': described(
      date,
      'The day on which public notice of the meeting was given, where that was not with the agenda (LGA 1972 s.100A(6)(a))',
      '2022-05-03',
    ).optional(),
    convened: described(
      z.union(
        [
          date,
          z.strictObject({
            on: described(date, 'The day on which it was called', '2022-05-09'),
            reason: described(text, 'Why so late', 'The grant ends on 12 May.'),
          }),
        ],
        'write the day and the reason: { on: 2022-05-09, reason: … }',
      ),
      'The day on which the meeting was called, where that was at shorter notice, and why (LGA 1972 s.100B(4)(a); SI 2012/2089 regs 6, 7)',
      '{ on: 2022-05-09, reason: The grant ends on 12 May. }',
    ).optional(),
    private: described(
      privateMeeting,
      'Set where an executive meets in private: why, and the notices of it',
      '{ reason: A company’s prices are discussed., first-notice: 2022-04-01 }',
    ).optional(),
    allowed,
  })
  .superRefine(({ items, cancelled, postponed }, context) => {
    if ((items?.length ?? 0) > 0 || cancelled || postponed) return;
    context.addIssue({ code: 'custom', path: ['items'], message: 'write at least one item' });
  })
  .superRefine(({ time: begins, 'pre-meeting': before }, context) => {
    if (before === undefined || before.time < begins) return;
    const message = `write a time before that of the meeting, ${begins}`;
    context.addIssue({ code: 'custom', path: ['pre-meeting', 'time'], message });
  })
  .meta({ title: 'Agenda' });

export type AgendaFields = z.output<typeof agendaSchema>;
