import { canBeCalledIn } from '../../../law/call-in/call-in.ts';
import { governanceOn } from '../../../law/settings.ts';
import { lastChangeOf } from '../publication/changes.ts';
import { diagnose } from '../../../rules/rules.ts';
import { compareText } from '../../../rules/diagnostic.ts';
import type { CouncilRecord, RecordFacts } from '../../record/record-facts.ts';
import type { StatedCallIn } from '../../call-in/call-in.ts';
import type { StatedDecision } from '../../decision/decision.ts';
import type { RecordLink, StatedNotice } from '../../notice/notice.ts';
import type { MinutesOnDay } from '../../minutes/minutes-on-day.ts';
import { placesOf } from '../../reading/places.ts';
import type { ContentReader } from '../../reading/reader.ts';
import type { Day } from '../day.ts';
import { unreadNotices } from '../named-notices.ts';
import { decisionOnDay } from './decision-on-day.ts';
import { noticeOnDay } from './notice-on-day.ts';
import { callInsByDecision } from './call-ins-by-decision.ts';
import { withCallIns } from './minuted-call-ins.ts';
import { actedOn, minuteDecidedUnder, type UnderMinute } from './minutes-referred-to.ts';
import { checkDecisionNames, checkNoticeNames } from './record-names.ts';
import { checkTakerSits } from './taker-sits.ts';
import { urgentReports } from './urgent-reports.ts';
import { checkCallInNames } from './call-in-names.ts';
import { withMinutedNotices } from './minuted-notices.ts';
import type { RecordDay } from './record-day.ts';
import type { Find, MeetingPapers, Paper } from './record-papers.ts';

/**
 * Decisions, call-ins and notices as they are on a day, held against each other. Each is alone in what is wrong with it: an
 * error is at its own place. Minutes get what can be said of the call-in of what they decided.
 */
export function recordOnDay(
  reader: ContentReader,
  facts: readonly RecordFacts[],
  day: Day,
  papers: MeetingPapers,
  minutes: readonly MinutesOnDay[] = [],
): { readonly record: CouncilRecord; readonly minutes: readonly MinutesOnDay[] } {
  const findOf =
    (one: RecordFacts): Find =>
    (code, field, message, severity) => {
      const place = placesOf(reader, one.path, one.places).placeOf(
        typeof field === 'string' ? [field] : field,
        'value',
      );
      const diagnostic = diagnose(code, place, message);
      reader.diagnostics.push(severity ? { ...diagnostic, severity } : diagnostic);
    };
  const decisions: Paper<StatedDecision>[] = [];
  const notices: Paper<StatedNotice>[] = [];
  const callIns: Paper<StatedCallIn>[] = [];
  for (const one of facts) {
    const find = findOf(one);
    if (one.record?.kind === 'decision') {
      decisions.push({ facts: one, stated: one.record.stated, find });
    } else if (one.record?.kind === 'notice') {
      notices.push({ facts: one, stated: one.record.stated, find });
    } else if (one.record) callIns.push({ facts: one, stated: one.record.stated, find });
  }
  decisions.sort(
    (a, b) =>
      compareText(a.stated.taken, b.stated.taken) || compareText(a.stated.url, b.stated.url),
  );
  notices.sort((a, b) => compareText(a.stated.url, b.stated.url));
  onlyOnce(notices, ({ id }) => id, 'id');
  onlyOnce(decisions, ({ reference }) => reference, 'reference');
  const unread = new Set(
    facts.flatMap(({ kind, path, record }) =>
      kind === 'decision' && !record ? [path.replace(/^decisions\/|\.md$/g, '')] : [],
    ),
  );
  const known = { people: day.people, wards: day.council.wards };
  for (const one of callIns) checkCallInNames(one, day.committees, known);
  for (const one of notices) checkNoticeNames(one, day.committees, known);
  for (const one of decisions) {
    const isTakerSaid = checkTakerSits(one, day.committees, known);
    checkDecisionNames(one, day.committees, known, isTakerSaid);
  }
  const made = callInsByDecision(reader, callIns, decisions, minutes, {
    ...{ papers, today: day.today, unread },
    isCallable: ({ committee, date }) => {
      const kind = day.committees.get(committee)?.kind;
      const form = governanceOn(day.council.governance, date);
      return kind !== undefined && canBeCalledIn(kind, day.council.callIn, form);
    },
  });
  const recordDay: RecordDay = {
    ...{
      council: day.council,
      people: day.people,
      calendar: day.calendar,
      openDays: day.openDays,
      today: day.today,
    },
    dates: day.dates,
    changesOf: (paper) => lastChangeOf(day, paper),
    ...{ committees: day.committees, decisions, notices, papers, unread },
    unreadNotices: unreadNotices(facts),
    callInsOf: made.callInsOf,
    outcomesOf: made.outcomesOf,
    isUnsureOfCallIns:
      made.isUnsure || facts.some(({ kind, record }) => kind === 'call-in' && !record),
  };
  const joined = withMinutedNotices(
    reader,
    notices.map((one) => noticeOnDay(one, recordDay)),
    minutes,
    recordDay,
  );
  const reported = urgentReports(
    reader,
    minutes,
    decisions.map(({ stated }) => stated),
    papers,
  );
  const under = new Map<string, UnderMinute>();
  for (const one of decisions) {
    const found = minuteDecidedUnder(one, { minutes, committees: day.committees, papers });
    if (found) under.set(one.stated.url, found);
  }
  const record: CouncilRecord = {
    decisions: decisions.map((one) => {
      const link = reported.get(one.stated.url);
      const own = under.get(one.stated.url)?.link;
      return {
        ...decisionOnDay(one, recordDay),
        ...(link && { reported: link }),
        ...(own && { under: own }),
      };
    }),
    notices: joined.notices,
    checked: facts.flatMap(({ kind, url, path, record }) =>
      record || kind === 'call-in' ? [] : [{ kind, url, source: path }],
    ),
  };
  const withReported = joined.minutes.map((one): MinutesOnDay => {
    const own = one.minutes.flatMap(({ blocks }) =>
      blocks.flatMap((block): [string, RecordLink][] => {
        const link = block.kind === 'decision' ? reported.get(`${one.url}#${block.id}`) : undefined;
        return block.kind === 'decision' && link ? [[block.id, link]] : [];
      }),
    );
    const acted = actedOn(one, decisions, under);
    return {
      ...one,
      ...(own.length > 0 && { reported: Object.fromEntries(own) }),
      ...(Object.keys(acted).length > 0 && { actedOn: acted }),
    };
  });
  return { record, minutes: withCallIns(reader, withReported, recordDay) };
}

/** Two papers of one number would be two answers to one question. */
function onlyOnce<T>(
  papers: readonly Paper<T>[],
  nameOf: (stated: T) => string | undefined,
  field: string,
): void {
  const known = new Map<string, string>();
  for (const { stated, facts, find } of papers) {
    const name = nameOf(stated)?.toLowerCase();
    if (name === undefined) continue;
    const first = known.get(name);
    if (first === undefined) known.set(name, facts.file);
    else {
      find(
        'record-link',
        field,
        `${first} has the number "${nameOf(stated) ?? ''}" too. Give one of the two another.`,
      );
    }
  }
}
