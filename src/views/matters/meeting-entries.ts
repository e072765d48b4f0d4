import { formatDate, type IsoDate } from '../../language/dates.ts';
import { asSentence } from '../../language/sentence.ts';
import { itemId } from '../../papers/addresses.ts';
import { isOff, lastDayOf, type Meeting } from '../../papers/agenda/meeting.ts';
import type { Report } from '../../papers/report/report.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName, toFollowOfReport } from '../cards.ts';
import { supplementsOf } from '../ledger.ts';
import { together, type MatterEntry, type MatterSaid, type MatterStep } from './matter-entry.ts';
import type { MatterPapers } from './matter-papers.ts';

/** What a report says: when it went to a meeting, what arrived later, and its deadlines. */
export function saidByReport(index: ArchiveIndex, report: Report, today: IsoDate): MatterSaid {
  const { title, url, access } = report;
  const meeting = index.meetings.get(report.meeting);
  const notes = access.kind === 'open' ? [] : ['Not for publication.'];
  return together([
    meeting ? saidByMeeting(index, meeting, today, { kind: 'Report', title, url, notes }) : {},
    { entries: meeting ? laterPapers(index, meeting, report) : [] },
    toFollow(index, report, today),
    ...deadlines(report),
  ]);
}

/** What an agenda says of an item that has no report of its own here. */
export function saidByItem(
  index: ArchiveIndex,
  { meeting, item, position }: MatterPapers['items'][number],
  today: IsoDate,
): Partial<MatterSaid> {
  const { paper, title, number } = item;
  if (paper.kind === 'report') return {};
  const url = `${meeting.url}#${itemId(position, number)}`;
  const notes =
    paper.kind === 'report-elsewhere'
      ? ['The report is with the agenda of an earlier meeting.']
      : paper.kind === 'report-to-follow'
        ? [paper.beingChecked ? 'The report is being checked.' : 'The report isn’t here.']
        : [];
  return saidByMeeting(index, meeting, today, { kind: 'Item', title, url, notes });
}

function saidByMeeting(
  index: ArchiveIndex,
  meeting: Meeting,
  today: IsoDate,
  {
    kind,
    ...of
  }: {
    readonly kind: 'Report' | 'Item';
    readonly title: string;
    readonly url: string;
    readonly notes: readonly string[];
  },
): Partial<MatterSaid> {
  const { date: on } = meeting;
  const committee = committeeName(index, meeting.committee);
  const what = kind === 'Report' ? `Report to ${committee}` : `On the agenda of ${committee}`;
  if (isOff(meeting)) {
    const note = meeting.cancelled
      ? 'The meeting is cancelled.'
      : 'The meeting is postponed: it isn’t held on this day.';
    const said = { ...of, on, what, notes: [...of.notes, note] };
    return on < today ? { entries: [said] } : { toCome: [said] };
  }
  const said = { ...of, on, what };
  return lastDayOf(meeting) < today ? { entries: [said] } : { toCome: [said] };
}

/** What joined the papers of the meeting after its agenda, and belongs to the report. */
function laterPapers(index: ArchiveIndex, meeting: Meeting, { url }: Report): MatterEntry[] {
  return (
    supplementsOf(index, meeting)
      // What isn't published yet has no day.
      .filter((one) => !one.provisional && (one.url === url || one.report?.url === url))
      .map(({ what, title, url: at, published, source, since, beforeMeeting }) => ({
        ...{ on: published, title, url: at },
        // Of what git alone has a day, nobody knows that it was not out with the agenda.
        what: source === 'recorded' ? what : `${what}, after the agenda`,
        notes: [asSentence(beforeMeeting === undefined ? since : `${since}, ${beforeMeeting}`)],
      }))
  );
}

/** What the report announces, and isn't here. */
function toFollow(index: ArchiveIndex, report: Report, today: IsoDate): Partial<MatterSaid> {
  const toCome: MatterStep[] = [];
  const notKnown: MatterStep[] = [];
  for (const one of toFollowOfReport(index, report, today)) {
    const { what, title, url, expected, beingChecked } = one;
    if (expected === undefined || beingChecked) continue;
    const step = { ...{ on: expected, title, url }, what: `${what} to the report` };
    if (expected >= today) toCome.push({ ...step, notes: ['Expected.'] });
    else {
      notKnown.push({
        ...step,
        notes: [`Was expected on ${formatDate(expected)}. It isn’t here.`],
      });
    }
  }
  return { toCome, notKnown };
}

/** The deadlines that a report states, in the words of its own page. */
function deadlines({ title, url, deadlines: all = [] }: Report): Partial<MatterSaid>[] {
  return all.map(({ label, due, law, state, sentence }): Partial<MatterSaid> => {
    const said = {
      ...{ title, url, notes: [sentence] },
      ...(law && { source: { source: law.short } }),
    };
    if (state.kind === 'met' || state.kind === 'met-late') {
      return { entries: [{ ...said, on: state.on, what: label }] };
    }
    const step = { ...said, on: due, what: label };
    return state.kind === 'passed'
      ? { notKnown: [step], entries: [{ ...step, what: `Due: ${label}` }] }
      : { toCome: [step] };
  });
}
