import { committeeUrl } from '../../papers/addresses.ts';
import { objectUrl } from '../../papers/data-addresses.ts';
import { isOff, type Meeting } from '../../papers/agenda/meeting.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import { formatDate } from '../../language/dates.ts';
import { formatWhen } from '../../language/days/meeting-day.ts';
import type { ArchiveIndex } from '../../views/archive-index.ts';
import { committeeName } from '../../views/cards.ts';
import { namesOfItems } from '../../views/data/item-names.ts';
import { londonMoment } from '../../views/follow/london-time.ts';
import { meetingView } from '../../views/meeting-views.ts';
import { whenOf } from '../../views/meeting-when.ts';
import type { PrintedPackLink, PrintedSupplementLink } from '../../views/pack/printed-links.ts';
import type { AgendaItemView } from '../../views/views.ts';
import { minutesOfItem, minutesOfMeeting } from './oparl-minutes.ts';
import {
  daysIn,
  goneItems,
  typeOf,
  whole,
  type DataSite,
  type OparlObject,
} from './oparl-object.ts';

/** A meeting as a Meeting of OParl 1.1, with the items of its agenda, and its printed pack with its supplements where it has them. */
export function meetingObject(
  site: DataSite,
  index: ArchiveIndex,
  meeting: Meeting,
  pack?: PrintedPackLink,
): OparlObject {
  const id = whole(site, objectUrl(meeting.url));
  const unsure = (what: 'date' | 'time' | 'place') =>
    meeting.toBeConfirmed?.includes(what) === true;
  // On its own day: data says nothing that changes with the day on which it is made.
  const { items } = meetingView(index, meeting, meeting.date);
  const minutes = index.minutesOf.get(meeting.url);
  // In the order of the agenda, as its items are.
  const rows = items.flatMap(({ more = [], ...item }) => [item, ...more]);
  const days = site.daysOf(meeting.url);
  const names = namesOfItems(
    rows.map(({ title }, at) => ({ title, paper: meeting.items[at]?.paper ?? { kind: 'none' } })),
    days?.items?.first,
  );
  const here = new Set(names);
  const gone = (days?.items?.gone ?? []).filter((name) => !here.has(name));
  return {
    id,
    type: typeOf('Meeting'),
    name: `${committeeName(index, meeting.committee)}, ${formatWhen(whenOf(index, meeting))}`,
    meetingState: stateOf(meeting, minutes !== undefined),
    cancelled: isOff(meeting),
    ...(!unsure('date') &&
      !unsure('time') && { start: londonMoment(meeting.date, meeting.time).toISOString() }),
    ...(!unsure('place') && {
      location: { id: `${id}#location`, type: typeOf('Location'), description: meeting.place },
    }),
    organization: [whole(site, objectUrl(committeeUrl(meeting.committee)))],
    agendaItem: [
      ...rows.map((item, position) => {
        const own = `${id}#${names[position] ?? ''}`;
        return itemObject(site, { item, meeting, minutes, id: own, order: position + 1 });
      }),
      ...(days ? goneItems(id, gone, days, rows.length) : []),
    ],
    ...(minutes && minutesOfMeeting(site, id, minutes)),
    ...(pack && { auxiliaryFile: packFiles(site, id, meeting, pack) }),
    web: whole(site, meeting.url),
    ...daysIn(days),
    'moothall:received': meeting.published,
    'moothall:municipalYear': meeting.municipalYear,
    'moothall:day': meeting.date,
    'moothall:time': meeting.time,
    ...(meeting.days && { 'moothall:furtherDays': meeting.days }),
    ...(meeting.toBeConfirmed && { 'moothall:toBeConfirmed': meeting.toBeConfirmed }),
    ...(meeting.held && { 'moothall:held': meeting.held }),
    ...(meeting.notice && { 'moothall:notice': meeting.notice.sentence }),
    ...(meeting.meetingNotice && { 'moothall:meetingNotice': meeting.meetingNotice.sentence }),
    ...(meeting.privateNotice && { 'moothall:privateNotice': meeting.privateNotice.sentence }),
  };
}

function packFiles(
  site: DataSite,
  id: string,
  meeting: Meeting,
  pack: PrintedPackLink,
): OparlObject[] {
  const object = (name: string, own: string, file: Omit<PrintedSupplementLink, 'day'>) => {
    const address = whole(site, file.url);
    return {
      id: `${id}#${own}`,
      type: typeOf('File'),
      name,
      fileName: `${own}.pdf`,
      mimeType: 'application/pdf',
      size: file.bytes,
      accessUrl: address,
      downloadUrl: address,
      meeting: [id],
      web: whole(site, meeting.url),
      'moothall:pages': file.pages,
      'moothall:sha256': file.sha256,
    };
  };
  return [
    { ...object('Printed pack', 'pack', pack), 'moothall:papersUpTo': pack.day },
    ...pack.supplements.map((one) => ({
      ...object(`Supplement of ${formatDate(one.day)}`, `pack-supplement-${one.day}`, one),
      date: one.day,
    })),
  ];
}

/** What became of a meeting, by its agenda and by whether it has minutes. Nothing that changes with the day on which it is said. */
export function stateOf(
  { cancelled, postponed, adjourned }: Pick<Meeting, 'cancelled' | 'postponed' | 'adjourned'>,
  hasMinutes: boolean,
): string {
  if (cancelled) return 'cancelled';
  if (postponed) return 'postponed';
  if (adjourned) return 'adjourned';
  return hasMinutes ? 'held' : 'scheduled';
}

type Row = {
  readonly item: AgendaItemView;
  readonly meeting: Meeting;
  readonly minutes: MinutesOnDay | undefined;
  readonly id: string;
  readonly order: number;
};

/** OParl's `public` is left out: a paper that is exempt doesn't decide whether the public is excluded. */
function itemObject(site: DataSite, { item, meeting, minutes, id, order }: Row): OparlObject {
  const { report, reportElsewhere, number, itemNotOpen, business, toFollow, late } = item;
  const paper = report?.url ?? reportElsewhere;
  const object = paper === undefined ? undefined : whole(site, objectUrl(paper));
  return {
    id,
    type: typeOf('AgendaItem'),
    meeting: whole(site, objectUrl(meeting.url)),
    ...(number !== undefined && { number }),
    order,
    name: item.title,
    // Of a report that is with an earlier agenda, the consultation is that of the earlier meeting.
    ...(report && object !== undefined && { consultation: `${object}#consultation` }),
    web: whole(site, `${meeting.url}#${item.id}`),
    ...(minutes && minutesOfItem(site, minutes, number)),
    ...(object !== undefined && { 'moothall:paper': object }),
    ...(itemNotOpen !== '' && { 'moothall:itemNotOpen': itemNotOpen }),
    ...(business && { 'moothall:business': business.kind }),
    ...(late !== undefined && { 'moothall:late': late }),
    ...(toFollow && {
      'moothall:toFollow': true,
      ...(toFollow.expected !== undefined && { 'moothall:expected': toFollow.expected }),
    }),
    ...(item.beingChecked && { 'moothall:beingChecked': true }),
  };
}
