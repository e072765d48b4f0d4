import {
  isLate,
  momentInWords,
  namesAtClose,
  statesOfParts,
} from '../../../law/call-in-requests.ts';
import { callInOf, callInWindow } from '../../../law/call-in.ts';
import { formatDate, formatTime } from '../../../language/dates.ts';
import type { CallIn, StatedCallIn } from '../../call-in/call-in.ts';
import type { Decision, StatedDecision } from '../../decision/decision.ts';
import type { StatedNotice } from '../../notice/notice.ts';
import { isSameTaker, takerInWords } from '../../record/taker.ts';
import type { Paper, RecordDay } from './record-day.ts';

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
  const requests = day.callInsOf.get(stated.url) ?? [];
  const callInState = callInStateOf(paper, requests, day);
  return {
    ...rest,
    ...(isHere && { report }),
    ...(callInState && { callInState }),
    callIns: requests.map((one) => callInOnDay(one, day)),
    ...(notice && { notice: { id: notice.id, title: notice.matter, url: notice.url } }),
  };
}

function callInOnDay({ meeting, ...stated }: StatedCallIn, day: RecordDay): CallIn {
  const url = meeting === undefined ? undefined : `/meetings/${meeting}/`;
  const text = url === undefined ? undefined : day.papers.meetings.get(url);
  return {
    ...stated,
    ...(url !== undefined && text !== undefined && { meeting: { url, text } }),
  };
}

function callInStateOf(
  { stated, find }: Paper<StatedDecision>,
  requests: readonly StatedCallIn[],
  { council, calendar, today, isUnsureOfCallIns }: RecordDay,
): Decision['callInState'] {
  const { callIn, published, implemented } = stated;
  if (callIn === undefined) return undefined;
  const parts = stated.parts.map(({ mark }) => mark);
  if (callIn.kind !== 'open') {
    const why =
      callIn.kind === 'closed'
        ? ''
        : ` ${callIn.why === 'urgent' ? 'It is urgent' : 'The council’s rules exempt it'} (rule ${callIn.rule}).${
            callIn.agreed === undefined
              ? ''
              : ` Agreed by: ${callIn.agreed}${callIn.on === undefined ? '' : `, on ${formatDate(callIn.on)}`}.`
          }`;
    const label = 'Can’t be called in';
    return {
      sentence: `The council says that this decision can’t be called in.${why}`,
      ...{ label, isOpen: false },
      parts: statesOfParts(parts, { state: 'not-eligible', label }, requests, today),
    };
  }
  const rules = council.callIn;
  const whole = callInOf(
    {
      open: true,
      ...(published !== undefined && { published }),
      ...(implemented !== undefined && { implemented }),
    },
    rules,
    calendar,
    today,
  );
  const window = published === undefined ? undefined : callInWindow(published, rules, calendar);
  if (window) {
    const { until, effectiveFrom } = window;
    const last = `${formatDate(until)}${rules.closes === undefined ? '' : ` at ${formatTime(rules.closes)}`}`;
    if (callIn.until !== undefined && callIn.until !== until) {
      find(
        'call-in-facts',
        'call-in',
        `The record says that call-in closes on ${formatDate(callIn.until)}. By the council’s rule it closes on ${last}, ${rules.workingDays} working days after ${formatDate(window.published)}. Correct one of the two.`,
      );
    }
    const { effective } = stated;
    // Where the time ends at an hour, a decision can be carried out later on that day.
    const isRight =
      effective === undefined ||
      effective === effectiveFrom ||
      (effective === until && rules.closes !== undefined);
    if (!isRight) {
      find(
        'call-in-facts',
        'effective',
        `The record says that the decision can be carried out from ${formatDate(effective)}. By the council’s rule call-in closes on ${last}. Correct one of the two.`,
      );
    }
    for (const request of requests) {
      if (isLate(request.received, until, rules)) {
        find(
          'call-in-facts',
          'call-in',
          `The call-in in ${request.source} was received on ${momentInWords(request.received)}; the time for it closed on ${last}. Correct received: if that is wrong.`,
        );
      }
      const names = namesAtClose(request, until);
      if (rules.needs !== undefined && names < rules.needs) {
        find(
          'call-in-facts',
          'call-in',
          `The call-in in ${request.source} has ${names} names that weren’t withdrawn, and the council’s rule asks for ${rules.needs}. Correct by: or withdrawn: if that is wrong.`,
        );
      }
    }
  }
  const isUnsure = isUnsureOfCallIns && whole.state === 'expired';
  const label = isUnsure ? 'A call-in is being checked' : whole.label;
  const states = statesOfParts(parts, { ...whole, label }, requests, today);
  // A sentence about the whole is true only where no part has a state of its own.
  const isWhole = states.every((one) => one.state === whole.state) && !isUnsure;
  return {
    sentence: isWhole ? whole.sentence : '',
    label: labelOf(states, label),
    ...(window && { until: window.until }),
    isOpen: whole.state === 'open' && states.some(({ state }) => state === 'open'),
    parts: states,
  };
}

/** The state in a list: of a decision whose parts differ, each. */
function labelOf(states: NonNullable<Decision['callInState']>['parts'], whole: string): string {
  const labels = new Set(states.map(({ label }) => label));
  if (labels.size === 1) return [...labels][0] ?? whole;
  return states.map(({ part = '', label }) => `(${part}) ${label}`).join('; ');
}

/** The notice of a key decision, held against what became of it. */
function noticeOf(
  { stated, find }: Paper<StatedDecision>,
  { notices }: RecordDay,
): StatedNotice | undefined {
  const { key, taken } = stated;
  if (key === undefined || key === false) return undefined;
  const found = notices.find((one) => one.stated.id.toLowerCase() === key.toLowerCase());
  if (!found) {
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
