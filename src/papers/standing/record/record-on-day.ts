import { diagnose } from '../../../rules/rules.ts';
import { compareText } from '../../../rules/diagnostic.ts';
import type { CouncilRecord, RecordFacts } from '../../record/record-facts.ts';
import type { StatedCallIn } from '../../call-in/call-in.ts';
import type { StatedDecision } from '../../decision/decision.ts';
import type { StatedNotice } from '../../notice/notice.ts';
import { placesOf } from '../../reading/places.ts';
import type { ContentReader } from '../../reading/reader.ts';
import type { Day } from '../day.ts';
import { decisionOnDay } from './decision-on-day.ts';
import { noticeOnDay } from './notice-on-day.ts';
import type { Find, MeetingPapers, Paper, RecordDay } from './record-day.ts';

/**
 * Decisions, call-ins and notices as they are on a day, held against each other. Each is alone in what is wrong with it: an
 * error is at its own place.
 */
export function recordOnDay(
  reader: ContentReader,
  facts: readonly RecordFacts[],
  day: Day,
  papers: MeetingPapers,
): CouncilRecord {
  const findOf =
    (one: RecordFacts): Find =>
    (code, field, message, severity) => {
      const place = placesOf(reader, one.path, one.places).placeOf([field], 'value');
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
  const recordDay: RecordDay = {
    ...{ council: day.council, calendar: day.calendar, openDays: day.openDays, today: day.today },
    ...{ committees: day.committees, decisions, notices, papers },
    callInsOf: callInsByDecision(callIns, decisions, papers, day.today),
    isUnsureOfCallIns: facts.some(({ kind, record }) => kind === 'call-in' && !record),
  };
  return {
    decisions: decisions.map((one) => decisionOnDay(one, recordDay)),
    notices: notices.map((one) => noticeOnDay(one, recordDay)),
    checked: facts.flatMap(({ kind, url, path, record }) =>
      record || kind === 'call-in' ? [] : [{ kind, url, source: path }],
    ),
  };
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

/** "cabinet/2026-02-03#C84": a minute of a meeting. */
const MINUTE = /^([a-z0-9-]+\/\d{4}-\d\d-\d\d(?:-\d+)?)(?:#\S+)?$/;

function callInsByDecision(
  callIns: readonly Paper<StatedCallIn>[],
  decisions: readonly Paper<StatedDecision>[],
  { meetings }: MeetingPapers,
  today: string,
): Map<string, StatedCallIn[]> {
  const byName = new Map<string, StatedDecision>();
  for (const { stated } of decisions) {
    byName.set(stated.id, stated);
    byName.set(`decisions/${stated.id}`, stated);
    if (stated.reference !== undefined) byName.set(stated.reference.toLowerCase(), stated);
  }
  const found = new Map<string, StatedCallIn[]>();
  for (const { stated, find } of callIns) {
    if (stated.received.slice(0, 10) > today) {
      find(
        'record-date',
        'received',
        'This call-in is said to be received on a day that is still to come. Correct received:.',
      );
    }
    const decision = byName.get(stated.of) ?? byName.get(stated.of.toLowerCase());
    if (decision) {
      found.set(decision.url, [...(found.get(decision.url) ?? []), stated]);
      const marks = new Set(decision.parts.map(({ mark }) => mark.toLowerCase()));
      for (const part of stated.parts ?? []) {
        if (marks.has(part.toLowerCase())) continue;
        find('record-link', 'parts', `The decision has no part "${part}". Correct parts:.`);
      }
      continue;
    }
    const [, meeting] = MINUTE.exec(stated.of) ?? [];
    if (meeting !== undefined && meetings.has(`/meetings/${meeting}/`)) {
      find(
        'call-in-facts',
        'of',
        'No page shows a call-in of what minutes decided. Say it in those minutes, below the decision, on a line such as "Call-in: parts (b) and (c) were called in on 10 February 2026."',
      );
      continue;
    }
    find(
      'record-link',
      'of',
      `There is no decision "${stated.of}". Write the year and the name of its file, such as of: 2026/hob-lane-zone, its reference, or its meeting and minute.`,
    );
  }
  return found;
}
