import { withWayBack } from './calendar/moved-and-back.ts';
import {
  exclusionResolution,
  NO_EXEMPT_ITEMS,
  NONE_YET,
  type AgendaPart,
} from '../law/exemption/exclusion-resolution.ts';
import type { IsoDate } from '../language/dates.ts';
import { closedParts, type ClosedPart } from '../papers/withheld/closed-parts.ts';
import { itemId, reportUrl } from '../papers/addresses.ts';
import { isOverdue } from '../papers/appendix/appendix.ts';
import { hasExemptInformation, isExecutive } from '../law/bodies.ts';
import { itemNotOpen } from '../law/exemption/exemption.ts';
import {
  isBeingChecked,
  lastDayOf,
  type AgendaItem,
  type Meeting,
} from '../papers/agenda/meeting.ts';
import { defined } from '../papers/council/read-council.ts';
import { formatMunicipalYear } from '../law/municipal-year.ts';
import type { Report } from '../papers/report/report.ts';
import { membersAsPeople } from './people/members-as-people.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { overOf, toFollowOfMeeting } from './cards.ts';
import { appendixWithMeeting, publishedWithMeeting, supplementsOf } from './ledger.ts';
import { wardsLabel } from './labels.ts';
import { committeeLink, COMMITTEES, HOME } from './links.ts';
import { printedPackLink, type PrintedPackFacts } from './pack/printed-pack-facts.ts';
import type { Neighbours } from './volume.ts';
import { mattersOfItem } from './matters/matter-papers.ts';
import { whenOf } from './meeting-when.ts';
import { whatWasDecided } from '../papers/minutes/what-was-decided.ts';
import type { MinutesOnDay } from '../papers/minutes/minutes-on-day.ts';
import { stateOf as stateOfMinutes } from './minutes/minutes-view.ts';
import { formatWhen } from '../language/days/meeting-day.ts';
import type { PackLink } from './pack/printed-links.ts';
import type {
  AgendaItemView,
  MeetingAccess,
  MeetingLink,
  MeetingState,
  MeetingView,
} from './views.ts';

/**
 * The page of a meeting: its agenda, with the state of each paper.
 * @param beside the committee's meetings before and after those of the index, and its papers in one file.
 */
export function meetingView(
  index: ArchiveIndex,
  meeting: Meeting,
  today: IsoDate,
  beside: Neighbours & {
    readonly pack?: PackLink | undefined;
    readonly printedPack?: PrintedPackFacts | undefined;
  } = {},
): MeetingView {
  const committee = committeeLink(index, meeting.committee);
  const name = committee.text;
  const siblings = index.meetingsOf.get(meeting.committee) ?? [];
  const position = siblings.indexOf(meeting);
  const linkTo = (other: Meeting | undefined): MeetingLink | undefined =>
    other && { url: other.url, ...whenOf(index, other) };
  const previous = linkTo(siblings[position - 1]) ?? beside.before;
  const next = linkTo(siblings[position + 1]) ?? beside.after;
  const reports = index.reportsOf.get(meeting.url) ?? [];
  const when = whenOf(index, meeting);
  const minutes = index.minutesOf.get(meeting.url);
  return {
    url: meeting.url,
    title: `${name}, ${formatWhen(when)}`,
    description: `Agenda and papers of ${name} on ${formatWhen(when, 'long')}${meeting.cancelled ? ' (cancelled)' : meeting.postponed ? ' (postponed)' : ''}.`,
    breadcrumbs: [HOME, COMMITTEES, committee],
    search: {
      kind: 'Agenda',
      committee: name,
      year: formatMunicipalYear(meeting.municipalYear),
      wards: [],
      pillars: [],
      date: meeting.date,
    },
    committee,
    when,
    date: meeting.date,
    time: meeting.time,
    place: meeting.place,
    ...(meeting.preMeeting && { preMeeting: meeting.preMeeting }),
    state: stateOf(meeting, today),
    access: accessOf(meeting),
    ...(meeting.cancelled && { cancelled: meeting.cancelled }),
    membership: membersAsPeople(
      meeting.membership,
      index.committees.get(meeting.committee),
      index.archive,
      meeting.date,
    ),
    ...(meeting.contact && { contact: meeting.contact }),
    items: itemViews(index, meeting, reports, today),
    ...(minutes && { minutes: { url: minutes.url, state: stateOfMinutes(minutes) } }),
    ...{ note: meeting.note, published: meeting.published },
    ...(meeting.firstOut && { firstOut: meeting.firstOut }),
    ...(meeting.changes && { changes: meeting.changes }),
    ...(meeting.moved && { moved: withWayBack(meeting.moved, meeting) }),
    ...(meeting.heldAfterAll && { heldAfterAll: meeting.heldAfterAll }),
    ...(meeting.notice && { notice: meeting.notice }),
    ...(meeting.convened !== undefined && { convened: meeting.convened }),
    ...(meeting.meetingNotice && { meetingNotice: meeting.meetingNotice }),
    toFollow: toFollowOfMeeting(index, meeting, today),
    supplements: supplementsOf(index, meeting),
    ...(meeting.privateNotice && { privateNotice: meeting.privateNotice }),
    ...(meeting.lastDayForPapers !== undefined && { lastDayForPapers: meeting.lastDayForPapers }),
    ...(beside.pack && { pack: beside.pack }),
    ...(beside.printedPack && { printedPack: printedPackLink(beside.printedPack) }),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

/** What became of a meeting, and the meetings that it has to do with. */
function stateOf(meeting: Meeting, today: IsoDate): MeetingState {
  const { postponed, adjourned, movedTo, movedFrom, resumedAt, resumedFrom } = meeting;
  return {
    isOver: lastDayOf(meeting) < today,
    ...defined({ postponed, adjourned, movedTo, movedFrom, resumedAt, resumedFrom }),
  };
}

/** On which days it is, and how the public can be there. */
export function accessOf(meeting: Meeting): MeetingAccess {
  const { days, toBeConfirmed, held, join, webcast, attending, speaking } = meeting;
  return defined({ days, toBeConfirmed, held, join, webcast, attending, speaking });
}

/** The rows of an agenda, each with the further reports of its item. */
function itemViews(
  index: ArchiveIndex,
  meeting: Meeting,
  reports: readonly Report[],
  today: IsoDate,
): AgendaItemView[] {
  const rows: AgendaItemView[] = [];
  for (const [position, item] of meeting.items.entries()) {
    const view = itemView(index, meeting, item, position, reports, today);
    const row = item.sameItem ? rows.at(-1) : undefined;
    if (!row) {
      rows.push(view);
      continue;
    }
    const rules = [row.itemNotOpen, view.itemNotOpen].flatMap((one) => one.split(', '));
    rows[rows.length - 1] = {
      ...row,
      itemNotOpen: [...new Set(rules)].filter((rule) => rule !== '').join(', '),
      more: [...(row.more ?? []), view],
    };
  }
  return rows;
}

function itemView(
  index: ArchiveIndex,
  meeting: Meeting,
  item: AgendaItem,
  position: number,
  reports: readonly Report[],
  today: IsoDate,
): AgendaItemView {
  const { paper } = item;
  const report =
    paper.kind === 'report'
      ? reports.find((candidate) => candidate.slug === paper.slug)
      : undefined;
  const pattern = index.archive.council.exemptRule;
  return {
    id: itemId(position, item.number),
    ...(item.number !== undefined && { number: item.number }),
    title: report && item.title === '' ? report.title : item.title,
    ...(item.business && { business: item.business }),
    text: item.text,
    itemNotOpen: notOpen(closedOf(meeting, item, report), pattern),
    ...lateOf(meeting, position),
    ...(report === undefined && {
      ...mattersOfItem(index, meeting, position),
      ...defined({ noticedIn: meeting.noticedItems?.[position] }),
    }),
    ...minutedOf(index.minutesOf.get(meeting.url), item),
    ...(item.exclusion && resolutionOf(index, meeting, item, reports, today)),
    ...(report && {
      report: {
        url: report.url,
        title: report.title,
        reportOf: report.reportOf,
        wards: index.archive.council.wards.length > 0 ? wardsLabel(report.wards) : '',
        access: report.access,
        published: publishedWithMeeting(report),
        ...(report.changes && { changes: report.changes }),
        ...(report.callInState && { callIn: report.callInState.label }),
        ownFields: (report.ownFields ?? []).filter(({ onAgenda }) => onAgenda),
        appendices: report.appendices.map((appendix) => ({
          appendix: appendixWithMeeting(appendix),
          overdue: isOverdue(appendix, today),
          ...(appendix.state.kind === 'to-follow' && overOf(meeting, today)),
        })),
      },
    }),
    ...(paper.kind === 'report-elsewhere' && { reportElsewhere: paper.url }),
    ...(isBeingChecked(paper) && {
      beingChecked: {
        url: reportUrl(meeting.url, paper.slug),
        ...(paper.wasOpen && { wasOpen: paper.wasOpen }),
        ...overOf(meeting, today),
      },
    }),
    ...(paper.kind === 'report-to-follow' &&
      paper.beingChecked === undefined && {
        toFollow: {
          ...(paper.expected !== undefined && { expected: paper.expected }),
          overdue: paper.expected !== undefined && paper.expected < today,
          ...overOf(meeting, today),
        },
      }),
  };
}

/** What the minutes say of an item; its further reports have the same number, and it is said once. */
function minutedOf(
  minutes: MinutesOnDay | undefined,
  { number, sameItem }: AgendaItem,
): Pick<AgendaItemView, 'minuted'> {
  if (!minutes || number === undefined || sameItem) return {};
  const own = minutes.minutes.filter(({ items }) => items.includes(number));
  if (own.length === 0) return {};
  return { minuted: own.map((minute) => whatWasDecided(minutes, minute, number)) };
}

function lateOf(meeting: Meeting, position: number): Pick<AgendaItemView, 'late'> {
  const late = meeting.lateItems?.[position];
  return late === undefined ? {} : { late };
}

/** What of the report of an item is not for the public, also where the report is of an earlier meeting. */
function closedOf(
  { closedElsewhere }: Meeting,
  { paper }: AgendaItem,
  report: Report | undefined,
): readonly ClosedPart[] {
  if (report) return closedParts(report);
  return paper.kind === 'report-elsewhere' ? (closedElsewhere?.[paper.url] ?? []) : [];
}

/** The rules under which a report, or any of its appendices, is not open. */
function notOpen(parts: readonly ClosedPart[], pattern: string | undefined): string {
  const rules = parts.map(({ access }) => itemNotOpen(access, pattern));
  return [...new Set(rules)].join(', ');
}

/** What the resolution to exclude the public names, written from what is exempt (LGA 1972 s.100A(4), (5)). */
function resolutionOf(
  index: ArchiveIndex,
  meeting: Meeting,
  { text }: Pick<AgendaItem, 'text'>,
  reports: readonly Report[],
  today: IsoDate,
): Pick<AgendaItemView, 'resolution'> {
  const agenda = meeting.items.flatMap((item): AgendaPart[] => {
    const { paper } = item;
    const report =
      paper.kind === 'report' ? reports.find((found) => found.slug === paper.slug) : undefined;
    const title = report?.title ?? item.title;
    const base = { ...(item.number !== undefined && { item: item.number }), title };
    return uniqueParts(closedOf(meeting, item, report)).map((part) => ({ ...base, ...part }));
  });
  const kind = index.committees.get(meeting.committee)?.kind ?? 'committee';
  const { words, parts, confidential } = exclusionResolution(
    agenda,
    kind,
    index.archive.council.exemptRule,
    lastDayOf(meeting) < today,
  );
  // A committee's own standing words, if it has any, have the resolution; those of an executive are of another law.
  const printed = (isExecutive(kind) || text === '') && parts.length > 0 && { words };
  // What is being checked may be exempt.
  const isWhole = !meeting.items.some(({ paper }) => isBeingChecked(paper));
  // Of what another body may keep from the public no rule is known.
  const none = hasExemptInformation(kind) ? [isWhole ? NO_EXEMPT_ITEMS : NONE_YET] : [];
  const named = parts.length === 0 ? none : parts;
  if (named.length === 0 && confidential.parts.length === 0) return {};
  return { resolution: { parts: named, confidential, ...printed } };
}

/** Passages that are exempt for the same reason are named once. */
function uniqueParts(parts: readonly ClosedPart[]): ClosedPart[] {
  const unique = new Map<string, ClosedPart>();
  for (const { access, part } of parts) {
    const law = access.kind === 'exempt' ? [...access.paragraphs].sort().join(' ') : access.kind;
    const key = `${part} ${law}`;
    if (!unique.has(key)) unique.set(key, { access, ...(part !== undefined && { part }) });
  }
  return [...unique.values()];
}
