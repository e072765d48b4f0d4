import type { IsoDate } from '../../language/dates.ts';
import type { Meeting, PaperStay } from '../../papers/agenda/meeting.ts';
import type { Coming } from '../../papers/appendix/appendix.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { groupBy, type ArchiveIndex } from '../archive-index.ts';
import { elsewhereUntil } from '../ledger.ts';
import { cameAfterPack } from './came-after-pack.ts';
import { agendaFirst, cameSince, type CameSince } from './came-since.ts';
import { nameOfPaper } from './name-of-paper.ts';
import {
  AGENDA_PART,
  type LaterDay,
  type LaterEvent,
  type PackPaper,
  type PackView,
} from './pack-view.ts';
import type { PackPast } from './supplement-starts.ts';

/** A supplement to a pack: what came on one day after the agenda was out. */
export type SupplementView = Pick<PackView, 'council' | 'site' | 'title' | 'meeting' | 'places'> & {
  readonly day: IsoDate;
  /** Of one that is another than was published: when it was first, and of which day this one is. */
  readonly version?: SupplementVersion;
  readonly papers: readonly SupplementPaper[];
  /** What came on that day and is not here since, and when that was. */
  readonly gone: readonly GonePaper[];
  /** What came on that day and was corrected since, and the day of the supplement that has it now. */
  readonly corrected: readonly { readonly name: string; readonly day: IsoDate }[];
};

/** What came on the day of a supplement and left its meeting since. */
export type GonePaper = {
  /** None of a report that is withdrawn: it has no name any more. */
  readonly name?: string;
  readonly day: IsoDate;
  /** What became of it; left out, it was taken off. */
  readonly how?: 'moved' | 'withheld';
  /** The day of the supplement in which it is again. */
  readonly again?: IsoDate;
};

export type SupplementVersion = { readonly first: IsoDate; readonly day: IsoDate };

export type SupplementPaper = PackPaper & {
  /**
   * What the public had of it before: nothing, a page that said "to follow", the paper before it was corrected, or the paper until it
   * was taken off or withheld.
   */
  readonly before: 'nothing' | 'to-follow' | 'paper' | 'taken-off';
  /** The last day on which its text was changed after it came. */
  readonly changed?: IsoDate;
};

type Papers = readonly PackPaper[];

/**
 * What came or was changed after the agenda was first published, by day, as far as the register and the papers know. Of a paper that
 * was changed more than once the last day is known.
 */
export function laterDays(index: ArchiveIndex, meeting: Meeting, papers: Papers): LaterDay[] {
  const agenda = agendaFirst(meeting);
  const isLater = (day: IsoDate, since?: IsoDate): boolean =>
    (agenda === undefined || day > agenda) && (since === undefined || day > since);
  const named = paperAt(papers);
  const dated: (readonly [IsoDate, LaterEvent])[] = [
    ...(meeting.moved ?? meeting.movesKept ?? []).map(({ day, before }) => {
      const what = (['date', 'time', 'place'] as const).filter((one) => before[one] !== undefined);
      return [day, { kind: 'moved', what }] as const;
    }),
    ...(meeting.offChanges ?? []).map(({ day, what: kind }) => [day, { kind }] as const),
    ...(meeting.changes
      ? [[meeting.changes.changed, agendaChanged(meeting.changes)] as const]
      : []),
    ...(meeting.changesBefore ?? []).flatMap(({ url, day, ...why }) => {
      const report = index.reportsOf.get(meeting.url)?.find((one) => one.url === url);
      if (!isLater(day, report && elsewhereUntil(report))) return [];
      if (url === meeting.url) return [[day, agendaChanged(why)] as const];
      if (!report) return [];
      const paper = nameAndKey(named(url), { what: 'Report', title: report.title });
      return [[day, { kind: 'changed', ...paper, ...why }] as const];
    }),
    ...(meeting.withdrawn ?? []).flatMap(({ day, ...event }) =>
      isLater(day) ? [[day, { kind: 'withdrawn', ...event }] as const] : [],
    ),
    ...goneIn(papers).map(({ day, kind, paper }) => {
      return [day, { kind, name: nameOfPaper(paper), key: paper.key }] as const;
    }),
    ...(index.reportsOf.get(meeting.url) ?? []).flatMap(({ published, url, title }) => {
      const day = 'withheld' in published ? published.withheld : undefined;
      if (day === undefined || !isLater(day)) return [];
      return [
        [day, { kind: 'withheld', ...nameAndKey(named(url), { what: 'Report', title }) }] as const,
      ];
    }),
    ...(index.reportsOf.get(meeting.url) ?? []).flatMap((report) => {
      const { access, appendices } = report;
      // Of a report that is withheld itself it is said once.
      if (access.kind !== 'open') return [];
      const before = elsewhereUntil(report);
      return appendices.flatMap(({ state, url, title, number }) => {
        const published = state.kind === 'withheld' ? state.published : undefined;
        const day = published && 'withheld' in published ? published.withheld : undefined;
        if (day === undefined || !isLater(day, before)) return [];
        const name = nameAndKey(named(url), { what: `Appendix ${number}`, title });
        return [[day, { kind: 'withheld', ...name }] as const];
      });
    }),
    ...cameSince(index, meeting).map((supplement) => {
      const { url, published, source, isBack } = supplement;
      const kind = isCorrection(supplement) ? 'corrected' : isBack ? 'came-back' : 'came';
      const how = source === 'recorded' && { isRecorded: true as const };
      return [published, { kind, ...nameAndKey(named(url), supplement), ...how }] as const;
    }),
    ...(index.reportsOf.get(meeting.url) ?? []).flatMap((report) => {
      const { changes, url, title } = report;
      if (!changes || !isLater(changes.changed, elsewhereUntil(report))) return [];
      const { changed, reason } = changes;
      const paper = nameAndKey(named(url), { what: 'Report', title });
      return [
        [changed, { kind: 'changed', ...paper, ...(reason !== undefined && { reason }) }] as const,
      ];
    }),
  ];
  return [...groupBy(dated, ([day]) => day)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([day, own]) => ({ day, events: own.map(([, event]) => event) }));
}

/** Papers that were published and are not there now, with a page in their place. */
function goneIn(papers: Papers): {
  readonly paper: PackPaper;
  readonly day: IsoDate;
  readonly published?: IsoDate;
  readonly kind: 'taken-off' | 'being-checked';
}[] {
  return papers.flatMap((paper) => {
    const { content } = paper;
    if (content.kind !== 'stand-in' || !('wasOpen' in content.why)) return [];
    const { kind, wasOpen } = content.why;
    if (!wasOpen) return [];
    const { takenOff: day, published } = wasOpen;
    return [{ paper, kind, day, ...(published !== undefined && { published }) }];
  });
}

const agendaChanged = ({ reason }: { readonly reason?: string }): LaterEvent => {
  return { kind: 'agenda-changed', ...(reason !== undefined && { reason }) };
};

/** A paper is named as the pack names it, where it is in that. */
function nameAndKey(
  paper: PackPaper | undefined,
  other: Pick<CameSince, 'what' | 'title'>,
): { readonly name: string; readonly key?: string } {
  if (paper) return { name: nameOfPaper(paper), key: paper.key };
  const { what, title } = other;
  return { name: nameOfPaper({ what: what, title }) };
}

const isCorrection = ({ corrected }: Pick<CameSince, 'corrected'>): boolean => corrected === true;

const paperAt = (papers: Papers) => {
  const byUrl = new Map(papers.map((paper) => [paper.url, paper]));
  return (url: string): PackPaper | undefined => byUrl.get(url);
};

/**
 * The supplements to a pack, one for each day on which open papers came after the agenda was out, the oldest first. Each paper is
 * in one of them alone: that of the day on which it came as it is now. What is withheld, or is no paper yet, is in none.
 * @param past what the register knows of the pack
 */
export function supplementViews(
  index: ArchiveIndex,
  meeting: Meeting,
  view: PackView,
  past?: PackPast,
): SupplementView[] {
  const named = paperAt(view.papers);
  const days = new Map<string, IsoDate>();
  const came = cameAfterPack(index, meeting, past);
  for (const { url, published } of came) days.set(url, published);
  const reports = index.reportsOf.get(meeting.url) ?? [];
  const before = new Map<string, SupplementPaper['before']>();
  for (const report of reports) {
    const day = days.get(report.url);
    const cameOf = (url: string) => came.find((one) => one.url === url && !isCorrection(one));
    const cameLater = cameOf(report.url);
    before.set(report.url, cameLater ? beforeOf(cameLater, report.coming) : 'paper');
    for (const { url, coming } of report.appendices) {
      const own = cameOf(url) ?? (cameLater?.isBack && coming?.arrival?.first ? cameLater : undefined); // prettier-ignore
      before.set(url, own ? beforeOf(own, coming) : cameLater ? 'nothing' : 'paper');
      // What came with its report is a supplement as that is.
      if (cameLater && day !== undefined && !days.has(url))
        days.set(url, firstDay(came, report.url));
    }
  }
  const changed = new Map(reports.map(({ url, changes }) => [url, changes?.changed] as const));
  const all = view.papers.filter(({ url, content }) => days.has(url) && hasPages(content));
  const dayOf = (url: string): IsoDate => days.get(url) ?? meeting.date;
  const byDay = groupBy(all, ({ url }) => dayOf(url));
  return [...byDay]
    .sort(([a], [b]) => compareText(a, b))
    .map(([day, own]) => {
      const { council, site, title } = view;
      const keys = new Set([AGENDA_PART, ...own.map(({ key }) => key)]);
      return {
        ...{ council, site, title, meeting: view.meeting, day },
        papers: own.map((paper) => {
          const last = changed.get(paper.url);
          return {
            ...paper,
            before: before.get(paper.url) ?? 'nothing',
            ...(last !== undefined && last > day && { changed: last }),
          };
        }),
        places: Object.fromEntries(
          Object.entries(view.places).filter(([, key]) => key !== AGENDA_PART && keys.has(key)),
        ),
        gone: meeting.stays
          ? goneSince(meeting.stays, day, days, named)
          : [
              ...goneIn(view.papers).flatMap((one) =>
                one.published === day ? [{ name: nameOfPaper(one.paper), day: one.day }] : [],
              ),
              ...(meeting.withdrawn ?? []).flatMap((one) =>
                one.published === day ? [{ day: one.day }] : [],
              ),
            ],
        corrected: came.flatMap((one) => {
          const paper = named(one.url);
          const now = dayOf(one.url);
          return one.published === day && now > day && paper && hasPages(paper.content)
            ? [{ name: nameOfPaper(paper), day: now }]
            : [];
        }),
      };
    });
}

/** What came on a day and left since, but for what is in its supplement all the same: of an appendix that left with its report nothing. */
function goneSince(
  stays: readonly PaperStay[],
  day: IsoDate,
  days: ReadonlyMap<string, IsoDate>,
  named: (url: string) => PackPaper | undefined,
): GonePaper[] {
  const own = stays.filter(({ came, url }) => came === day && days.get(url) !== day);
  const last = new Map(own.map((stay) => [stay.url, stay]));
  return [...last.values()].flatMap(({ url, left, how }): GonePaper[] => {
    const report = last.get(url.replace(/[^/]+\/$/, ''));
    if (report?.left === left) return [];
    const paper = named(url);
    const again = days.get(url);
    return [
      {
        ...(paper && { name: nameOfPaper(paper) }),
        day: left,
        ...(how !== 'taken-off' && { how }),
        ...(again !== undefined && again > day && { again }),
      },
    ];
  });
}

const beforeOf = ({ isBack }: CameSince, coming: Coming | undefined): SupplementPaper['before'] =>
  isBack ? 'taken-off' : coming?.following ? 'to-follow' : 'nothing';

const firstDay = (came: readonly CameSince[], report: string): IsoDate =>
  came.find(({ url }) => url === report)?.published ?? '';

/** A file that has no pages has a page that says where it is. */
const hasPages = (content: PackPaper['content']): boolean =>
  content.kind !== 'stand-in' || content.why.kind === 'file' || content.why.kind === 'not-taken';
