import type { IsoDate } from '../../language/dates.ts';
import type { Received } from '../../law/received.ts';
import { committeeUrl } from '../../papers/addresses.ts';
import { BODY_DATA, objectUrl } from '../../papers/data-addresses.ts';
import type { GoneCommittee } from '../../views/data/gone-committees.ts';
import type { GonePaper, PaperDays } from '../../views/data/gone-papers.ts';

/** An object of OParl 1.1: plain data. */
export type OparlObject = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly type: string;
};

export type OparlType =
  | 'System'
  | 'Body'
  | 'Organization'
  | 'Person'
  | 'Membership'
  | 'Meeting'
  | 'AgendaItem'
  | 'Consultation'
  | 'Paper'
  | 'File'
  | 'Location';

/** What objects are made with. */
export type DataSite = {
  /** Where the site is published, ending in a slash. */
  readonly url: string;
  /** What the register knows of a paper or a file. */
  readonly daysOf: (address: string) => PaperDays | undefined;
};

/** The whole address of a site path. */
export const whole = ({ url }: Pick<DataSite, 'url'>, path: string): string =>
  new URL(path.slice(1), url).href;

export const typeOf = (type: OparlType): string => `https://schema.oparl.org/1.1/${type}`;

export const bodyId = (site: Pick<DataSite, 'url'>): string => whole(site, BODY_DATA);

/** The moment of the register, to tell two exchanges of a day apart; a day alone is said as its beginning, in UTC. */
const momentOf = (day: IsoDate, at: string | undefined): string => at ?? `${day}T00:00:00Z`;

/** When an object came and was changed last, as far as the register knows. */
export function daysIn(days: PaperDays | undefined): Readonly<Record<string, string>> {
  if (!days) return {};
  const { first, firstAt, last, lastAt } = days;
  return {
    ...(first !== undefined && { created: momentOf(first, firstAt) }),
    modified: momentOf(last, lastAt),
  };
}

/** When a paper became open, and how that is known, in the words of the program. */
export function receivedIn(received: Received): Readonly<Record<string, unknown>> {
  return {
    // As its evidence goes: what git has had since a day may have been published later.
    ...((received.kind === 'published' || received.kind === 'stated') && { date: received.date }),
    'moothall:received': received,
  };
}

/** The id of a file: in the object of its report, by its place there. */
export function fileId(site: Pick<DataSite, 'url'>, report: string, page: string): string {
  const own = page === report ? 'report' : page.slice(report.length).replace(/\/$/, '');
  return `${whole(site, objectUrl(report))}#${own}`;
}

/** A paper that was taken off: what it was is no longer said, and its page says what happened. */
export function goneObject(site: DataSite, gone: GonePaper): OparlObject {
  const { address, kind, what, page, movedTo } = gone;
  const web = whole(site, page);
  const common = {
    ...daysIn(gone),
    deleted: true,
    web,
    'moothall:event': what,
    ...(movedTo !== undefined && { 'moothall:movedTo': whole(site, movedTo) }),
  };
  if (kind === 'file') {
    const { report, own } = placeOfFile(address);
    return { id: fileId(site, report, own), type: typeOf('File'), accessUrl: web, ...common };
  }
  const id = whole(site, objectUrl(address));
  if (kind !== 'agenda') {
    const consultation = [partGone(`${id}#consultation`, 'Consultation', gone)];
    const isElsewhere = kind === 'report' && movedTo !== undefined;
    return { id, type: typeOf('Paper'), ...common, ...(isElsewhere && { consultation }) };
  }
  const items = goneItems(id, gone.items?.gone ?? [], gone);
  return {
    ...{ id, type: typeOf('Meeting'), ...common },
    location: partGone(`${id}#location`, 'Location', gone),
    ...(items.length > 0 && { agendaItem: items }),
  };
}

/** Something within an object that is gone with it, or from it: whoever had it learns of that. */
function partGone(id: string, type: OparlType, days: PaperDays): OparlObject {
  const { last, lastAt } = days;
  return { id, type: typeOf(type), modified: momentOf(last, lastAt), deleted: true };
}

/**
 * Items that the agenda of a meeting had and has no more, by their names. The schema asks for an order of these too: they come after the others.
 * @param after how many items the agenda has.
 */
export const goneItems = (
  meeting: string,
  names: readonly string[],
  days: PaperDays,
  after = 0,
): OparlObject[] =>
  names.map((name, at) => ({
    ...partGone(`${meeting}#${name}`, 'AgendaItem', days),
    order: after + at + 1,
  }));

/**
 * A meeting with the file of its minutes that were taken off, which isn't in it any more: whoever had it learns of that from the meeting, so
 * that is as new as what happened to them.
 * @param gone what the register knows of the minutes at the address of this meeting.
 */
export function withMinutesGone(
  site: DataSite,
  meeting: OparlObject,
  gone: GonePaper | undefined,
): OparlObject {
  if (gone === undefined || meeting['resultsProtocol'] !== undefined) return meeting;
  const web = whole(site, gone.page);
  const file: OparlObject = {
    ...partGone(`${meeting.id}#minutes`, 'File', gone),
    accessUrl: web,
    web,
    'moothall:event': gone.what,
    ...(gone.movedTo !== undefined && { 'moothall:movedTo': whole(site, gone.movedTo) }),
  };
  const [own, other] = [meeting['modified'], file['modified']].map(String);
  const isNewer = meeting['modified'] === undefined || String(other) > String(own);
  return { ...meeting, ...(isNewer && { modified: other }), resultsProtocol: file };
}

/** A committee whose file got another name, or was taken away: its object stays, so that whoever had it learns of that. */
export function goneOrganization(
  site: Pick<DataSite, 'url'>,
  { slug, last, page, now }: GoneCommittee,
): OparlObject {
  return {
    id: whole(site, objectUrl(committeeUrl(slug))),
    type: typeOf('Organization'),
    modified: momentOf(last, undefined),
    deleted: true,
    web: whole(site, page),
    'moothall:event': now === undefined ? 'removed' : 'moved',
    ...(now !== undefined && { 'moothall:movedTo': whole(site, committeeUrl(now)) }),
  };
}

/** The page of the report, and the page about the file, of the address of a file. */
export function placeOfFile(address: string): { readonly report: string; readonly own: string } {
  const own = address.replace(/(\.[0-9a-f]{8})?\.[^./]+$/, '/');
  // "", "meetings", committee, day, report
  return { report: `${own.split('/').slice(0, 5).join('/')}/`, own };
}
