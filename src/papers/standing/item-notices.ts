import { formatLongDate, type IsoDate } from '../../language/dates.ts';
import { meetsBySummons } from '../../law/bodies.ts';
import { noticeOfItem, type ItemNotice } from '../../law/notice/item-notice.ts';
import type { LateItem, MeetingFacts } from '../../law/notice/notice-state.ts';
import type { Since } from '../../law/notice/since.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import type { AgendaItem, StatedAgenda } from '../agenda/meeting.ts';
import { reportUrl } from '../addresses.ts';
import type { PublicNotice } from '../appendix/appendix.ts';
import type { Places } from '../reading/places.ts';
import { placesOf } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { BusinessLeft } from './adjourned.ts';
import type { PaperOnDay } from './paper-on-day.ts';
import type { Day } from './day.ts';
import { newTitleSince } from './publication/new-titles.ts';
import { itemKey } from './item-key.ts';
import { keyBefore, titlesOnAgenda } from './publication/renamed-item.ts';
import type { NoticeRules } from './stated.ts';

/** What the items of a meeting are judged by. */
export type ItemsOfMeeting = {
  readonly reader: ContentReader;
  readonly file: Places;
  /** The file of the agenda, as the officer knows it. */
  readonly shown: string;
  readonly facts: MeetingFacts;
  readonly agenda: StatedAgenda;
  /** The day that the agenda itself states. */
  readonly published: IsoDate | undefined;
  /** Since when the agenda is open. */
  readonly since: Since;
  /** Since when the published agenda has had an item, where the register shows it. */
  readonly onAgenda: (item: AgendaItem) => Since | undefined;
  /** Since when the report of an item has its title, where it went out under another before. */
  readonly renamed: (item: AgendaItem) => IsoDate | undefined;
  /** What it takes up from a meeting that was adjourned. */
  readonly left?: BusinessLeft | undefined;
  readonly rules: NoticeRules;
};

/** How long the agenda had its items, for its page. */
export type NoticedItems = {
  readonly notice: PublicNotice;
  /** Of late items, by their position. */
  readonly late: Readonly<Record<number, string>>;
  /** The same without the new titles of their reports, of items that have one: '' where nothing else is said. */
  readonly lateWithoutTitles: Readonly<Record<number, string>>;
  /** Whether it is known when the agenda was published. */
  readonly agendaIsKnown: boolean;
};

/**
 * Since when the published agenda had an item: what the register shows, else the day that is stated for it, else the
 * agenda's own. A day that is still to come says nothing of an item that is on the agenda now.
 */
export function sinceOfItem(
  item: AgendaItem | undefined,
  agenda: Since,
  onAgenda: ItemsOfMeeting['onAgenda'],
  today: IsoDate,
): Since {
  const shown = item && onAgenda(item);
  if (shown) return shown;
  if (item?.added !== undefined && item.added > today) {
    return { kind: 'unknown', why: 'day-to-come' };
  }
  return item?.added === undefined ? agenda : { kind: 'stated', date: item.added };
}

/** The same, as the register of the site shows it, since when the agenda itself is open. An item that it doesn't have yet goes onto the agenda now. */
export function itemsInRegister(
  { past, pastOf, publishes, today }: Pick<Day, 'past' | 'pastOf' | 'publishes' | 'today'>,
  { url, items }: Pick<StatedAgenda, 'url' | 'items'>,
  since: Since,
  reports: readonly PaperOnDay[],
): ItemsOfMeeting['onAgenda'] {
  const known = pastOf(url);
  if (!past || !known?.outSince) return () => undefined;
  const { day: first } = known.outSince;
  const titles = titlesOnAgenda(reports.map(({ facts }) => facts));
  const titleOf = (slug: string): string | undefined => titles.get(reportUrl(url, slug));
  return (item) => {
    const now = { url, items, titleOf };
    const key = keyBefore({ past, pastOf }, known, now, item) ?? itemKey(item);
    const isNew = !known.items.has(key);
    const day = isNew && publishes ? today : known.items.get(key);
    // What it had from the beginning is as old as the agenda itself, by whatever source that is known.
    if (day === first && since.kind === 'stated') return undefined;
    if (day !== undefined) return { kind: 'published', date: day };
    return isNew ? { kind: 'uncommitted' } : undefined;
  };
}

/**
 * Since when a report has the title that it has now, where the register shows that it went out under another. A new title may
 * be a new item (LGA 1972 s.100B(4)): that is for the officer to say.
 */
export function renamedInRegister(
  day: Pick<Day, 'pastOf' | 'publishes' | 'today'>,
  reports: readonly PaperOnDay[],
): ItemsOfMeeting['renamed'] {
  const since = newTitleSince(day);
  return ({ paper }) => {
    if (paper.kind !== 'report') return undefined;
    const own = reports.find(({ report }) => report.slug === paper.slug);
    // Of one that can't be read no title is known.
    return own && !own.facts.takenAsExempt ? since(own.report) : undefined;
  };
}

/** Whether an item came onto the agenda after the agenda itself was published. */
function isLater(item: Since, agenda: Since): boolean {
  return 'date' in item && 'date' in agenda && item.date > agenda.date;
}

/** Judges each item of an agenda by the day since which the agenda had it, and reports those that are late. */
export function noticeItems(of: ItemsOfMeeting, reports: readonly PaperOnDay[]): NoticedItems {
  const { agenda, facts, rules, since } = of;
  const judge = (what: 'agenda' | 'item', from: Since, late?: LateItem) =>
    noticeOfItem(
      { ...facts, what, since: from, ...(late && { late }) },
      rules.council.notice,
      rules.openDays,
    );
  const whole = judge('agenda', since);
  // Of a meeting that goes on with another's business, what is new is judged item by item.
  if (!of.left && !isSaidOtherwise(of, whole, reports)) report(of, whole, () => placeOfAgenda(of));
  const late: Record<number, string> = {};
  const lateWithoutTitles: Record<number, string> = {};
  for (const [index, item] of agenda.items.entries()) {
    if (of.left?.has(item)) continue;
    const own = lateOf(of, item, index, reports);
    const from = sinceOfItem(item, since, of.onAgenda, rules.today);
    const added = item.added !== undefined || isLater(from, since) || of.left !== undefined;
    const renamed = renamedAfter(of, item, from);
    if (!own && !added && renamed === undefined) continue;
    const judged = judge('item', from, own?.late);
    if (renamed !== undefined && !own) reportRenamed(of, index, renamed, judge);
    // What isn't recorded of the whole agenda is said once.
    if (judged.finding?.code !== 'publication-not-recorded') {
      report(of, judged, own?.place ?? (() => placeOfItem(of, index)));
    } else if (from.kind === 'unknown' && from.why === 'day-to-come' && item.added !== undefined) {
      // No page says it yet, but the officer can still have it on the agenda sooner.
      const planned = judge('item', { kind: 'stated', date: item.added }, own?.late);
      report(of, planned, own?.place ?? (() => placeOfItem(of, index)));
    }
    const words = (newTitle: string): string =>
      [
        // What came here only after the meeting may have been open elsewhere: nobody says that it was late.
        (judged.state === 'late' && judged.date <= facts.meeting) ||
        (own && judged.state !== 'in-time')
          ? 'Late item.'
          : '',
        added ? judged.sentence : '',
        newTitle,
        judged.lateWords ?? '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    if (renamed === undefined) {
      late[index] = words('');
      continue;
    }
    lateWithoutTitles[index] = own || added ? words('') : '';
    late[index] = words(
      `Its report was published under another title until ${formatLongDate(renamed)}.`,
    );
  }
  return {
    notice: { sentence: whole.sentence },
    ...{ late, lateWithoutTitles },
    agendaIsKnown: whole.state !== 'not-recorded',
  };
}

/**
 * Whether something else says that the agenda was late: each item of business has its reason for that, or the summons of the
 * meeting was late (as `convenedAtShorterNotice` says).
 */
function isSaidOtherwise(
  of: ItemsOfMeeting,
  { finding }: ItemNotice,
  reports: readonly PaperOnDay[],
): boolean {
  if (finding?.code !== 'item-late') return false;
  const { facts, rules, agenda } = of;
  if (facts.convened && meetsBySummons(facts.committee)) return true;
  const standing = new Set(rules.council.standingItems.map(({ title }) => title));
  const business = agenda.items.flatMap((item, index) =>
    item.paper.kind === 'none' && standing.has(item.title) ? [] : [{ item, index }],
  );
  return (
    business.length > 0 &&
    business.every(({ item, index }) => lateOf(of, item, index, reports) !== undefined)
  );
}

/** The day on which the report of an item got its title, where that was after the item came onto the agenda. */
function renamedAfter(
  { renamed }: ItemsOfMeeting,
  item: AgendaItem,
  from: Since,
): IsoDate | undefined {
  const day = renamed(item);
  return day !== undefined && (!('date' in from) || from.date < day) ? day : undefined;
}

function reportRenamed(
  of: ItemsOfMeeting,
  index: number,
  renamed: IsoDate,
  judge: (what: 'item', from: Since) => ItemNotice,
): void {
  const notice = judge('item', { kind: 'published', date: renamed });
  if (notice.state !== 'late' || notice.finding?.code !== 'item-late') return;
  const { finding } = notice;
  const advice =
    `Until ${formatLongDate(renamed)} the report of this item was published under another title: with the new one it may be a new item, ` +
    `and the agenda had it late. If it is the same matter, nothing is to be done. ${notice.advice}`;
  report(of, { ...notice, finding, advice }, () => placeOfItem(of, index));
}

/** What says that an item is late, in the agenda or in its report, and where. */
function lateOf(
  { reader, file }: ItemsOfMeeting,
  { late, paper }: AgendaItem,
  index: number,
  reports: readonly PaperOnDay[],
): { readonly late: LateItem; readonly place: () => Place } | undefined {
  if (late) return { late, place: () => file.placeOf(['items', index, 'late'], 'key') };
  if (paper.kind !== 'report') return undefined;
  const facts = reports.find(({ report }) => report.slug === paper.slug)?.facts;
  if (!facts?.stated.late || facts.unsure?.includes('late')) return undefined;
  const { report: own, stated } = facts;
  return {
    late: stated.late as LateItem,
    place: () => placesOf(reader, own.source, facts.places).placeOf(['late'], 'key'),
  };
}

function placeOfItem({ file, agenda }: ItemsOfMeeting, index: number): Place {
  const isStated = agenda.items[index]?.added !== undefined;
  return file.placeOf(isStated ? ['items', index, 'added'] : ['items', index], 'value');
}

function placeOfAgenda({ file, shown, published }: ItemsOfMeeting): Place {
  return published === undefined
    ? { file: shown, line: 1, column: 1 }
    : file.placeOf(['published'], 'value');
}

function report({ reader }: ItemsOfMeeting, notice: ItemNotice, place: () => Place): void {
  const { finding, advice } = notice;
  if (!finding) return;
  const { code, severity } = finding;
  reader.diagnostics.push({ ...diagnose(code, place(), advice), severity });
}
