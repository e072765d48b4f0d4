import { meetingFolder } from '../../language/days/meeting-day.ts';
import { diagnose } from '../../rules/rules.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { AgendaFields } from './agenda-schema.ts';
import type { MeetingIdentity } from './identify-meeting.ts';

/** A meeting that is brought forward isn't postponed: pages say of its folder, by the register, on which day it was to be. */
const FORWARD = {
  from: ' If the meeting was brought forward, give this folder the name of the new day, and take postponed: out: pages say from which day it was moved.',
  to: ' If that meeting was brought forward, give its folder the name of this day instead: pages say from which day it was moved.',
};

/** Reports what of the fields of an agenda can't be true together, whatever the day. */
export function checkMeetingFields(
  reader: ContentReader,
  file: SourceFile,
  fields: AgendaFields,
  meeting: MeetingIdentity,
): void {
  const refuse = (path: readonly PropertyKey[], message: string): void => {
    reader.diagnostics.push(diagnose('field-invalid', file.placeOf(path, 'value'), message));
  };
  const { cancelled, postponed, adjourned, continues, held, join, speaking } = fields;
  const insteadOf = fields['instead-of'];
  if (cancelled && postponed) {
    refuse(
      ['postponed'],
      'A meeting is cancelled or postponed. Write postponed: where another meeting takes its place, else cancelled:, and take the other out.',
    );
  } else if (adjourned && (cancelled ?? postponed)) {
    refuse(
      ['adjourned'],
      `A meeting that is ${cancelled ? 'cancelled' : 'postponed'} never began, so it can’t be adjourned. Take one of the two out.`,
    );
  }
  const own = meetingFolder(meeting);
  const others = [
    { path: ['postponed', 'to'], name: postponed?.to, after: true, forward: FORWARD.from },
    { path: ['adjourned', 'to'], name: adjourned?.to, after: true },
    { path: ['instead-of'], name: insteadOf, before: true, forward: FORWARD.to },
    { path: ['continues'], name: continues, before: true },
  ];
  for (const { path, name, after, before, forward = '' } of others) {
    if (name === undefined) continue;
    const field = path.join(': ');
    if (name === own) {
      refuse(path, `"${field}": ${own} is this meeting. Write the folder of the other one.`);
    } else if (after && name.slice(0, 10) < meeting.date) {
      refuse(
        path,
        `"${field}": ${name} is before this meeting. Write a folder of a later day.${forward}`,
      );
    } else if (before && name.slice(0, 10) > meeting.date) {
      refuse(
        path,
        `"${field}": ${name} is after this meeting. Write a folder of an earlier day.${forward}`,
      );
    }
  }
  if (join !== undefined && (held === undefined || held === 'in-person')) {
    refuse(
      ['join'],
      'A meeting that can be joined from elsewhere is hybrid or online. Write held: hybrid or held: online too.',
    );
  }
  if (speaking?.time !== undefined && speaking.by === undefined) {
    refuse(['speaking', 'time'], 'The field says until when, and not on which day. Write by: too.');
  }
  checkDays(fields, meeting, refuse);
}

/** The further days of a meeting follow its first one, each once. */
function checkDays(
  { days = [] }: AgendaFields,
  { date }: MeetingIdentity,
  refuse: (path: readonly PropertyKey[], message: string) => void,
): void {
  let before = date;
  for (const [index, day] of days.entries()) {
    const on = typeof day === 'string' ? day : day.on;
    if (on <= before) {
      const path = typeof day === 'string' ? ['days', index] : ['days', index, 'on'];
      refuse(
        path,
        on === date
          ? `${on} is the day of the folder, which is the first day. Write the further days alone.`
          : `${on} isn’t after ${before}. Write the days in their order, each once.`,
      );
      continue;
    }
    before = on;
  }
}
