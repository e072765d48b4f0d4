import type { Changes } from '../publication/changes.ts';
import type { StatedChange } from '../../../source/fields.ts';
import { formatDate } from '../../../language/dates.ts';
import type { Decision, StatedDecision } from '../../decision/decision.ts';
import type { StatedNotice } from '../../notice/notice.ts';
import { defined } from '../../council/read-council.ts';
import { NO_NUMBER, noticeKey } from '../../notice/notice-field.ts';
import { isSameTaker, takerInWords } from '../../record/taker.ts';
import { callInsOnDay, heldAgainstRule, withOutcomes } from './call-in-outcomes.ts';
import { callInStateOf } from './call-in-state.ts';
import { openSince } from '../publication/paper-dates.ts';
import type { RecordDay } from './record-day.ts';
import type { Paper } from './record-papers.ts';

/** A decision on a day: what can be said of its call-in, part by part, and whether it is as its notice said. */
export function decisionOnDay(paper: Paper<StatedDecision>, day: RecordDay): Decision {
  const { stated, find } = paper;
  for (const field of ['taken', 'published', 'implemented'] as const) {
    const date = stated[field];
    if (date === undefined || date <= day.today) continue;
    const message = `${formatDate(date)} is still to come, and a record says what has happened. Correct ${field}:.`;
    find('record-date', field, message);
  }
  const { report, ...rest } = stated;
  const isHere = report !== undefined && day.papers.reports.has(report);
  if (report !== undefined && !isHere) {
    find(
      'record-link',
      'report',
      `There is no report at ${report}. Write its meeting and its name, such as report: cabinet/2026-02-03/bus-shelters`,
    );
  }
  const notice = noticeOf(paper, day);
  const outcomes = day.outcomesOf.get(stated.url) ?? [];
  const received = openSince(
    day.dates,
    { address: stated.url, path: stated.source },
    day.today,
    stated.published,
  );
  // Where its front matter doesn't say when it was published, the register does.
  const published =
    stated.published ??
    (received.kind === 'published' ? (received.first ?? received.date) : undefined);
  const requests = heldAgainstRule(day.callInsOf.get(stated.url) ?? [], published, day);
  const callInState = callInStateOf(
    { ...stated, ...defined({ published }), parts: stated.parts.map(({ mark }) => mark), find },
    withOutcomes(requests, outcomes),
    day,
  );
  return {
    ...rest,
    received,
    ...changesIn(paper, day),
    ...(isHere && { report }),
    ...(callInState && { callInState }),
    callIns: callInsOnDay(requests, outcomes, day.papers),
    ...(notice && { notice: { id: notice.id, title: notice.matter, url: notice.url } }),
  };
}

/** The notice of a key decision, held against what became of it. */
function noticeOf(
  { stated, find }: Paper<StatedDecision>,
  { notices, unreadNotices }: RecordDay,
): StatedNotice | undefined {
  const { key, taken } = stated;
  if (key === undefined || key === false) return undefined;
  const found = notices.find((one) => one.stated.id.toLowerCase() === key.toLowerCase());
  if (!found) {
    // One that can’t be read for now is there all the same.
    if (unreadNotices.has(noticeKey(key)) || unreadNotices.has(NO_NUMBER)) return undefined;
    find(
      'record-link',
      'key',
      `There is no notice "${key}" in the folder notices. Write the id of one that is there, or "key: false".`,
    );
    return undefined;
  }
  const { when, by } = found.stated;
  const first = when.kind === 'day' ? when.on : when.from;
  if (taken < first) {
    find(
      'decision-against-notice',
      'taken',
      `The decision was taken on ${formatDate(taken)}; its notice ${found.stated.id} says ${formatDate(first)}. Correct one of the two.`,
    );
  }
  if (!isSameTaker(stated.by, by)) {
    find(
      'decision-against-notice',
      'by',
      `The decision was taken by ${takerInWords(stated.by)}; its notice ${found.stated.id} names ${takerInWords(by)}. Correct one of the two.`,
    );
  }
  return found.stated;
}

/** That the page is another than when it went out. What a commit says of it may be about what is withheld. */
export function changesIn(
  {
    facts,
    stated,
  }: Paper<{ readonly url: string; readonly source: string; readonly changed?: StatedChange }>,
  { changesOf }: Pick<RecordDay, 'changesOf'>,
): { readonly changes?: Changes } {
  const changes = changesOf({
    ...{ address: stated.url, path: stated.source, sha256: facts.textSha256 },
    reason: stated.changed?.reason,
    ...{ isWithdrawn: stated.changed?.earlier === 'withdrawn', isWithheld: true },
  });
  return changes ? { changes } : {};
}
