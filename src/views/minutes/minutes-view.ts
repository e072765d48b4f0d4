import { formatDate } from '../../language/dates.ts';
import { formatWhen } from '../../language/days/meeting-day.ts';
import { formatMunicipalYear } from '../../law/municipal-year.ts';
import { itemId, reportUrl } from '../../papers/addresses.ts';
import type { Meeting } from '../../papers/agenda/meeting.ts';
import { defined } from '../../papers/council/read-council.ts';
import { wentWithin } from '../../papers/minutes/labels/label-parts.ts';
import type { Minute, MinuteBlock, MinutesBody } from '../../papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeLink, COMMITTEES, HOME } from '../links.ts';
import { mattersOfMinute } from '../matters/matter-papers.ts';
import { whenOf } from '../meeting-when.ts';
import type { Link } from '../views.ts';
import { decidedWithoutVote } from './decided-without-vote.ts';
import { fateInWords } from '../../papers/minutes/fate-words.ts';
import type { MinuteBlockView, MinutesPageView, MinuteView } from './minutes-page.ts';
import type { MinutesState } from './minutes-state.ts';
import { namesOf, type NameOf } from './names.ts';
import { voteView } from './vote-view.ts';
import { sittingsOf } from './who-was-there.ts';

/**
 * The page of a meeting's minutes.
 * @param body their prose; none where the view is only compared.
 */
export function minutesView(
  index: ArchiveIndex,
  meeting: Meeting,
  minutes: MinutesOnDay,
  body: MinutesBody | undefined,
): MinutesPageView {
  const committee = committeeLink(index, minutes.committee);
  const when = whenOf(index, meeting);
  const nameOf = namesOf(minutes);
  const title = minutes.status.kind === 'decisions' ? 'Record of decisions' : 'Minutes';
  return {
    url: minutes.url,
    title: `${title} of ${committee.text}, ${formatWhen(when)}`,
    description: describe(minutes, committee.text, formatWhen(when, 'long')),
    breadcrumbs: [HOME, COMMITTEES, committee, { text: formatWhen(when), url: meeting.url }],
    search: {
      kind: 'Minutes',
      committee: committee.text,
      year: formatMunicipalYear(minutes.municipalYear),
      wards: [],
      pillars: [],
      date: minutes.date,
    },
    committee,
    meeting: { url: meeting.url, ...when },
    state: stateOf(minutes),
    ...defined({
      decisionsPublished: minutes.decisionsPublished,
      ended: minutes.ended,
      received: minutes.received,
      changes: minutes.changes,
    }),
    sittings: sittingsOf(minutes, nameOf),
    inAttendance: minutes.inAttendance,
    opening: minutes.opening.map((block) => blockView(minutes, block, title, body)),
    minutes: minutes.minutes.map((minute) => minuteView(index, meeting, minutes, minute, body)),
    corrections: minutes.corrections,
  };
}

/** Whether minutes are agreed as a correct record, and by which meeting. */
export function stateOf({ status, approvedAt }: MinutesOnDay): MinutesState {
  if (status.kind !== 'approved') return status;
  return { ...status, ...(approvedAt !== undefined && { url: approvedAt }) };
}

function describe({ status }: MinutesOnDay, committee: string, day: string): string {
  switch (status.kind) {
    case 'decisions':
      return `What ${committee} decided on ${day}.`;
    case 'draft':
      return `Draft minutes of ${committee} on ${day}.`;
    case 'approved':
      return `Minutes of ${committee} on ${day}, approved on ${formatDate(status.on)}.`;
  }
}

/** The mark of each part as a link to the part, which a reader can copy. */
function withLinkedMarks(html: SafeHtml): SafeHtml {
  return html.replace(
    /(<li id="([^"<>]+)">\n?)<span class="lettered__mark">([^<]*)<\/span>/g,
    '$1<a class="lettered__mark" href="#$2">$3</a>',
  ) as SafeHtml;
}

function minuteView(
  index: ArchiveIndex,
  meeting: Meeting,
  minutes: MinutesOnDay,
  minute: Minute,
  body: MinutesBody | undefined,
): MinuteView {
  const noVote = decidedWithoutVote(minute);
  let of = minute.title;
  const blocks = minute.blocks.map((block): MinuteBlockView => {
    if (block.kind === 'part') of = block.title;
    // What is decided below an amendment is the question itself, whatever the amendment was called.
    const view = blockView(minutes, block, of, body);
    if (block.kind === 'vote' && block.result !== undefined) of = minute.title;
    return view.kind === 'decision' && noVote.has(view.id) ? { ...view, noVote: true } : view;
  });
  return {
    id: minute.id,
    ...(minute.number !== undefined && { number: minute.number }),
    ...(minute.isStarred && { isStarred: true as const }),
    title: minute.title,
    ...mattersOfMinute(index, minutes, minute),
    ...defined({ noticedIn: minutes.noticed?.[minute.id] }),
    items: minute.items.map((number) => ({
      number,
      url: `${meeting.url}#${itemId(0, number)}`,
      reports: reportsOfItem(index, meeting, number),
    })),
    blocks,
  };
}

/** The reports of an item: its own, and its further ones, which have its number. */
function reportsOfItem(index: ArchiveIndex, meeting: Meeting, number: string): Link[] {
  const reports = new Map(
    (index.reportsOf.get(meeting.url) ?? []).map((report) => [report.url, report]),
  );
  return meeting.items.flatMap(({ number: of, paper, title }): Link[] => {
    if (of !== number) return [];
    if (paper.kind === 'report-elsewhere') return [{ text: title, url: paper.url }];
    if (paper.kind !== 'report') return [];
    const report = reports.get(reportUrl(meeting.url, paper.slug));
    return report ? [{ text: report.title, url: report.url }] : [];
  });
}

function blockView(
  minutes: MinutesOnDay,
  block: MinuteBlock,
  of: string,
  body: MinutesBody | undefined,
): MinuteBlockView {
  const nameOf: NameOf = namesOf(minutes);
  switch (block.kind) {
    case 'text':
      return { kind: 'text', html: body?.texts[block.text] ?? ('' as SafeHtml) };
    case 'part':
      return { kind: 'part', of: block.of, title: block.title, id: block.id };
    case 'moved': {
      const seconder = block.seconder && nameOf(block.seconder);
      return { kind: 'moved', by: nameOf(block.by), ...(seconder && { seconder }) };
    }
    case 'vote':
      return voteView(minutes, block, of);
    case 'decision': {
      const { verb, to, id, html, parts } = block;
      const callIn = minutes.callIns?.[id];
      const words = withLinkedMarks(html);
      const reported = minutes.reported?.[id];
      const acted = minutes.actedOn?.[id]?.map(({ text, url }) => ({ text, url }));
      return {
        ...{ kind: 'decision', verb, id, html: words, parts },
        ...defined({ to, callIn, reported, actedOn: acted?.length ? acted : undefined }),
      };
    }
    case 'interest': {
      const { name, nature, left } = block;
      // The words may say it themselves.
      const went = wentWithin(nature) === undefined ? left : undefined;
      return { kind: 'interest', name: nameOf(name), nature, ...defined({ left: went }) };
    }
    case 'joined':
    case 'left': {
      const { kind, name, note } = block;
      return { kind, name: nameOf(name), ...defined({ note }) };
    }
    case 'fate':
      return { kind: 'fate', words: fateInWords(block) };
    case 'outcome':
      return { kind: 'outcome', words: block.words };
    case 'correction': {
      const { of: day, minute, words } = block;
      const url = minutes.corrects[day];
      return { kind: 'correction', of: day, words, ...defined({ minute, url }) };
    }
    case 'later':
      return { kind: 'later', on: block.on, words: block.words };
    case 'labelled':
      return {
        ...{ kind: 'labelled', label: block.label, words: block.words },
        ...defined({ of: block.of }),
      };
    case 'withheld':
      return { kind: 'withheld', notice: block.notice };
  }
}
