import { z } from 'zod';
import {
  misnamedFolder,
  readMeetingFolder,
  type MeetingDay,
} from '../../language/days/meeting-day.ts';
import { date, described, text, time, webAddress } from '../../source/fields.ts';

/** Another meeting of the committee, by the name of its folder, which may not be there yet. */
export const meetingFolderName = z
  .string('write the name of a meeting’s folder, such as 2022-05-11')
  .superRefine((name, context) => {
    if (!readMeetingFolder(name)) {
      context.addIssue({ code: 'custom', message: misnamedFolder(name) });
    }
  });

/** The day of a {@link meetingFolderName} that is one. */
export function dayOfFolder(name: string): MeetingDay {
  const day = readMeetingFolder(name);
  if (!day) throw new RangeError(`"${name}" is not the name of a meeting’s folder`);
  return day;
}

const reason = described(text, 'Why, for its page', 'There is no business to be transacted.');

/** What became of a meeting, and which others it has to do with: fields of an agenda. */
export const meetingFate = {
  cancelled: described(
    z.strictObject({ reason }),
    'Set where the meeting is cancelled',
    '{ reason: There is no business to be transacted. }',
  ).optional(),
  postponed: described(
    z.strictObject({
      reason,
      to: described(
        meetingFolderName,
        'The folder of the meeting in its place, once its day is known',
        '2022-05-18',
      ).optional(),
    }),
    'Set where the meeting is put off to another day',
    '{ reason: The hall is flooded., to: 2022-05-18 }',
  ).optional(),
  'instead-of': described(
    meetingFolderName,
    'The folder of the meeting that was postponed to this day',
    '2022-05-11',
  ).optional(),
  adjourned: described(
    z.strictObject({
      reason: reason.optional(),
      to: described(
        meetingFolderName,
        'The folder of the meeting that takes up what was left, once its day is known',
        '2022-05-18',
      ).optional(),
    }),
    'Set where the meeting was broken off, to be gone on with on another day',
    '{ reason: There was no quorum., to: 2022-05-18 }',
  ).optional(),
  continues: described(
    meetingFolderName,
    'The folder of the adjourned meeting of which this one takes up what was left',
    '2022-05-11',
  ).optional(),
};

const dayOfMeeting = z.union(
  [
    date,
    z.strictObject({
      on: described(date, 'The day', '2022-05-12'),
      time: described(time, 'When it begins on that day', '"09:30"').optional(),
      place: described(text, 'Where it is held on that day', 'Town Hall').optional(),
    }),
  ],
  'write the day in the form 2022-05-12, or the day and its time: { on: 2022-05-12, time: "09:30" }',
);

/** How the public can be at a meeting: fields of an agenda. */
export const meetingAccess = {
  days: described(
    z.array(dayOfMeeting, 'write a list of days'),
    'The further days of a meeting of several days, after that of its folder',
    '[2022-05-12, 2022-05-13]',
  ).optional(),
  'to-be-confirmed': described(
    z
      .array(
        z.enum(['date', 'time', 'place'], 'write date, time or place'),
        'write a list: [date], [time], [place] or more of them',
      )
      .min(1, 'write date, time or place, or leave the field out'),
    'What of the date, the time and the place may still change',
    '[date]',
  ).optional(),
  held: described(
    z.enum(['in-person', 'hybrid', 'online'], 'write in-person, hybrid or online'),
    'Whether people can take part from elsewhere',
    'hybrid',
  ).optional(),
  join: described(
    webAddress,
    'The address at which a hybrid or online meeting can be joined',
    'https://meet.example/board',
  ).optional(),
  webcast: described(
    webAddress,
    'Where the public can watch it, live or afterwards',
    'https://webcast.example/board',
  ).optional(),
  attending: described(
    text,
    'How the public can attend',
    'Anybody may attend. The public gallery is step-free.',
  ).optional(),
  speaking: described(
    z.strictObject({
      how: described(
        text,
        'How to ask to speak, and for how long',
        'Write to us with your name and the item. You have three minutes.',
      ),
      by: described(date, 'The last day on which to ask', '2022-05-10').optional(),
      time: described(time, 'Until when on that day', '"12:00"').optional(),
    }),
    'How the public can speak, and until when to ask for it',
    '{ how: Write to us. You have three minutes., by: 2022-05-10, time: "12:00" }',
  ).optional(),
};
