import type { IsoDate } from '../../language/dates.ts';
import { noticeOfItem, type ItemNotice } from '../../law/notice/item-notice.ts';
import type { LateItem, MeetingFacts } from '../../law/notice/notice-state.ts';
import type { Since } from '../../law/notice/since.ts';
import { diagnose, type Place } from '../../rules/rules.ts';
import type { AgendaItem, StatedAgenda } from '../agenda/meeting.ts';
import type { PublicNotice } from '../appendix/appendix.ts';
import type { Places } from '../reading/places.ts';
import { placesOf } from '../reading/places.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { PaperOnDay } from './paper-on-day.ts';
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
  readonly rules: NoticeRules;
};

/** How long the agenda had its items, for its page. */
export type NoticedItems = {
  readonly notice: PublicNotice;
  /** Of late items, by their position. */
  readonly late: Readonly<Record<number, string>>;
  /** Whether it is known when the agenda was published. */
  readonly agendaIsKnown: boolean;
};

/**
 * Since when the published agenda had an item: the day that is stated for it, else the agenda's own. Whoever knows more,
 * such as a register of what went out, gives it here.
 */
export function sinceOfItem(item: Pick<AgendaItem, 'added'> | undefined, agenda: Since): Since {
  return item?.added === undefined ? agenda : { kind: 'stated', date: item.added };
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
  report(of, whole, () => placeOfAgenda(of));
  const late: Record<number, string> = {};
  for (const [index, item] of agenda.items.entries()) {
    const own = lateOf(of, item, index, reports);
    const { added } = item;
    if (!own && added === undefined) continue;
    const judged = judge('item', sinceOfItem(item, since), own?.late);
    // What isn't recorded of the whole agenda is said once.
    if (judged.finding?.code !== 'publication-not-recorded') {
      report(of, judged, own?.place ?? (() => of.file.placeOf(['items', index, 'added'], 'value')));
    }
    late[index] = [
      own !== undefined || judged.state === 'late' ? 'Late item.' : '',
      added === undefined ? '' : judged.sentence,
      judged.lateWords ?? '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  }
  return {
    notice: { sentence: whole.sentence },
    late,
    agendaIsKnown: whole.state !== 'not-recorded',
  };
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
    place: () => placesOf(reader, own.source).placeOf(['late'], 'key'),
  };
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
