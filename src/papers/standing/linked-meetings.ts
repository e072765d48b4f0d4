import type { IsoDate } from '../../language/dates.ts';
import { meetingFolder, type MeetingDay } from '../../language/days/meeting-day.ts';
import { diagnose } from '../../rules/rules.ts';
import { meetingUrl } from '../addresses.ts';
import { isOff, type LinkedMeeting, type Meeting, type StatedAgenda } from '../agenda/meeting.ts';
import { placesOf } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';

type Named = Pick<StatedAgenda, 'committee' | 'url'>;

/** Site path of a meeting that another one of the same committee names. */
function urlOf({ committee }: Named, day: MeetingDay): string {
  return meetingUrl({ committee, ...day });
}

/**
 * Joins each meeting that was postponed or adjourned to the one that followed, in both directions: it is enough that one of
 * the two says so. Nothing goes on from a meeting whose day is still to come.
 */
export function linkMeetings(meetings: readonly Meeting[], today: IsoDate): Meeting[] {
  const byUrl = new Map(meetings.map((meeting) => [meeting.url, meeting]));
  const movedTo = new Map<string, Meeting>();
  const movedFrom = new Map<string, Meeting>();
  const resumedAt = new Map<string, Meeting>();
  const resumedFrom = new Map<string, Meeting>();
  for (const meeting of meetings) {
    const { postponed, adjourned, insteadOf, continues } = meeting;
    if (postponed?.to) movedFrom.set(urlOf(meeting, postponed.to), meeting);
    if (adjourned?.to) resumedFrom.set(urlOf(meeting, adjourned.to), meeting);
    if (insteadOf) movedTo.set(urlOf(meeting, insteadOf), meeting);
    if (continues && continues.date <= today) resumedAt.set(urlOf(meeting, continues), meeting);
  }
  const link = (
    meeting: Meeting,
    day: MeetingDay | undefined,
    other: Meeting | undefined,
  ): LinkedMeeting | undefined => {
    const found = day ? byUrl.get(urlOf(meeting, day)) : other;
    if (found) return { url: found.url, date: found.date, time: found.time };
    return day && { date: day.date };
  };
  return meetings.map((meeting) => {
    const { url, postponed, adjourned, insteadOf, continues } = meeting;
    const to = link(meeting, postponed?.to, movedTo.get(url));
    const from = link(meeting, insteadOf, movedFrom.get(url));
    const at = link(meeting, adjourned?.to, resumedAt.get(url));
    const isLeft = continues && continues.date <= today;
    const of = link(meeting, isLeft ? continues : undefined, resumedFrom.get(url));
    if (!to && !from && !at && !of) return meeting;
    const postponedFor = from?.url === undefined ? undefined : byUrl.get(from.url)?.postponed;
    const adjournedFor = of?.url === undefined ? undefined : byUrl.get(of.url)?.adjourned;
    return {
      ...meeting,
      ...(to && { movedTo: to }),
      ...(from && { movedFrom: { ...from, ...withReason(postponedFor?.reason) } }),
      ...(at && { resumedAt: at }),
      ...(of && { resumedFrom: { ...of, ...withReason(adjournedFor?.reason) } }),
    };
  });
}

const withReason = (reason: string | undefined): { readonly reason?: string } =>
  reason === undefined ? {} : { reason };

/**
 * The last meeting that had a report of an earlier one on its agenda, by site path of the report: the report was before
 * that meeting too. A meeting that is still to come, cancelled or postponed has had nothing before it.
 */
export function lastMeetings(
  meetings: readonly StatedAgenda[],
  today: IsoDate,
): ReadonlyMap<string, IsoDate> {
  const last = new Map<string, IsoDate>();
  for (const meeting of meetings) {
    if (isOff(meeting) || meeting.date > today) continue;
    for (const { paper } of meeting.items) {
      if (paper.kind !== 'report-elsewhere') continue;
      const known = last.get(paper.url);
      if (known === undefined || known < meeting.date) last.set(paper.url, meeting.date);
    }
  }
  return last;
}

/**
 * Reports meetings that don't agree about which of them was postponed or adjourned to which, and what is named and isn't
 * there. A meeting to come that is named may have no agenda yet.
 * @param reports site paths of the reports that are there.
 */
export function checkLinkedMeetings(
  reader: ContentReader,
  meetings: readonly StatedAgenda[],
  reports: ReadonlySet<string>,
  today: IsoDate,
): void {
  const byUrl = new Map(meetings.map((meeting) => [meeting.url, meeting]));
  for (const meeting of meetings) {
    const file = placesOf(reader, meeting.source);
    const report = (
      code: 'meeting-not-there' | 'meetings-disagree',
      path: readonly PropertyKey[],
      message: string,
    ): void => {
      reader.diagnostics.push(diagnose(code, file.placeOf(path, 'value'), message));
    };
    const { postponed, adjourned, insteadOf, continues } = meeting;
    const own = meetingFolder(meeting);
    const named = [
      { path: ['postponed', 'to'], day: postponed?.to, field: 'instead-of', back: 'insteadOf' },
      { path: ['adjourned', 'to'], day: adjourned?.to, field: 'continues', back: 'continues' },
    ] as const;
    for (const { path, day, field, back } of named) {
      if (!day) continue;
      const other = byUrl.get(urlOf(meeting, day));
      const folder = meetingFolder(day);
      const says = other?.[back];
      if (!other && day.date < today) {
        report(
          'meeting-not-there',
          path,
          `There is no meeting in ${folder}, and that day is past. Correct the day, or add the agenda of that meeting.`,
        );
      } else if (says && meetingFolder(says) !== own) {
        report(
          'meetings-disagree',
          path,
          `The agenda in ${folder} says ${field}: ${meetingFolder(says)}, and this meeting is ${own}. Correct one of the two.`,
        );
      }
    }
    const names = [
      { path: ['instead-of'], day: insteadOf, fate: 'postponed' },
      { path: ['continues'], day: continues, fate: 'adjourned' },
    ] as const;
    for (const { path, day, fate } of names) {
      if (!day) continue;
      const other = byUrl.get(urlOf(meeting, day));
      const folder = meetingFolder(day);
      const to = other?.[fate]?.to;
      if (!other) {
        report(
          'meeting-not-there',
          path,
          `There is no meeting in ${folder}. Write the name of the folder of the meeting that was ${fate}.`,
        );
      } else if (to ? meetingFolder(to) !== own : !other[fate]) {
        report(
          'meetings-disagree',
          path,
          to
            ? `The agenda in ${folder} says that it was ${fate} to ${meetingFolder(to)}, and this meeting is ${own}. Correct one of the two.`
            : `The agenda in ${folder} doesn’t say that the meeting was ${fate}. Write there "${fate}: { reason: …, to: ${own} }".`,
        );
      }
    }
    for (const [index, { paper }] of meeting.items.entries()) {
      if (paper.kind !== 'report-elsewhere' || reports.has(paper.url)) continue;
      const message = `There is no report "${paper.slug}" at that meeting. Correct of-meeting: or report:.`;
      reader.diagnostics.push(
        diagnose('report-missing', file.placeOf(['items', index, 'of-meeting'], 'value'), message),
      );
    }
    if (meeting.sitting !== undefined) {
      const same = meetings.find(
        (one) =>
          one !== meeting &&
          one.committee === meeting.committee &&
          one.date === meeting.date &&
          one.time === meeting.time &&
          (one.sitting ?? 1) < (meeting.sitting ?? 1),
      );
      if (same) {
        report(
          'meetings-disagree',
          ['time'],
          `The agenda in ${meetingFolder(same)} has the same time, and a committee can’t meet twice at once. Correct one of the two.`,
        );
      }
    }
  }
}
