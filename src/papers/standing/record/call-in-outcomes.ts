import type { IsoDate } from '../../../language/dates.ts';
import { callInWindow } from '../../../law/call-in/call-in.ts';
import { dayOf, shortfallOf, type CallInRequest } from '../../../law/call-in/requests.ts';
import type { CallIn, StatedCallIn } from '../../call-in/call-in.ts';
import type { Day } from '../day.ts';
import type { MeetingPapers } from './record-papers.ts';

/** What the minutes of scrutiny say became of a call-in. */
export type MinutedOutcome = CallInRequest['outcomes'][number] & {
  /** Site path of the scrutiny meeting. */
  readonly meeting: string;
};

type Request = CallInRequest & { readonly source: string };

/**
 * Call-ins with what the minutes of scrutiny say of them. An outcome without a call-in on record is one of a call-in that nobody
 * wrote down: by whom and when isn't known.
 */
export function withOutcomes(
  requests: readonly StatedCallIn[],
  outcomes: readonly MinutedOutcome[],
): readonly Request[] {
  const all: Request[] = requests.map((one) => ({
    ...one,
    outcomes: [...one.outcomes, ...outcomes.filter((outcome) => isOf(outcome, one, requests))],
  }));
  const others = outcomes.filter((outcome) => !requests.some((one) => concerns(outcome, one)));
  return [
    ...all,
    ...others.map((outcome): Request => ({
      ...{ received: outcome.on, by: [], withdrawn: [], outcomes: [outcome] },
      ...(outcome.parts && { parts: outcome.parts }),
      source: '',
    })),
  ];
}

/**
 * Call-ins with how each isn't as the council's rule asks.
 * @param published the day on which the decision was published; none where nobody knows it.
 */
export function heldAgainstRule(
  requests: readonly StatedCallIn[],
  published: IsoDate | undefined,
  { council, calendar }: Pick<Day, 'council' | 'calendar'>,
): readonly StatedCallIn[] {
  if (published === undefined) return requests;
  const window = callInWindow(published, council.callIn, calendar);
  if (!window) return requests;
  return requests.map((one) => {
    const shortfall = shortfallOf(one, window.until, council.callIn);
    return shortfall ? { ...one, shortfall } : one;
  });
}

/** Call-ins as pages show them. */
export function callInsOnDay(
  requests: readonly StatedCallIn[],
  outcomes: readonly MinutedOutcome[],
  { meetings }: MeetingPapers,
): CallIn[] {
  return requests.map(({ meeting, ...stated }): CallIn => {
    const own = outcomes.filter((outcome) => isOf(outcome, stated, requests));
    const url = meeting === undefined ? own[0]?.meeting : `/meetings/${meeting}/`;
    const text = url === undefined ? undefined : meetings.get(url);
    // What its own paper says isn't said twice.
    const more = own
      .filter(({ what, on }) => !stated.outcomes.some((one) => one.what === what && one.on === on))
      .map(({ parts, what, on }) => ({ ...(parts && { parts }), what, on }));
    return {
      ...stated,
      outcomes: [...stated.outcomes, ...more],
      ...(url !== undefined && text !== undefined && { meeting: { url, text } }),
    };
  });
}

/** Whether an outcome is of this call-in: the last one before it of such a part. */
function isOf(
  outcome: MinutedOutcome,
  one: CallInRequest,
  requests: readonly CallInRequest[],
): boolean {
  const last = requests
    .filter((request) => concerns(outcome, request))
    .toSorted((a, b) => (a.received < b.received ? -1 : 1))
    .at(-1);
  return last !== undefined && last.received === one.received && concerns(outcome, one);
}

function concerns(outcome: MinutedOutcome, request: CallInRequest): boolean {
  if (dayOf(request.received) > outcome.on) return false;
  const called = request.parts?.map((part) => part.toLowerCase());
  if (called === undefined || outcome.parts === undefined) return true;
  return outcome.parts.some((part) => called.includes(part.toLowerCase()));
}
