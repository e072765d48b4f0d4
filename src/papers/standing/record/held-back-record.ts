import type { Decision } from '../../decision/decision.ts';
import type { Notice } from '../../notice/notice.ts';
import type { MinutesOnDay } from '../../minutes/minutes-on-day.ts';
import type { ContentReader } from '../../reading/reader.ts';
import type { CouncilRecord, RecordFacts } from '../../record/record-facts.ts';
import type { Before } from '../without-held-back.ts';

/**
 * The record without the papers that are held back: what a call-in says of a decision isn’t known meanwhile.
 * @param before what is known of a paper that was on the site.
 */
export function withoutRecords(
  reader: ContentReader,
  { decisions, notices, checked }: CouncilRecord,
  facts: readonly RecordFacts[],
  held: ReadonlySet<string>,
  before: Before = () => undefined,
): CouncilRecord {
  if (held.size === 0) return { decisions, notices, checked };
  const isHeld = ({ source }: { readonly source: string }): boolean =>
    held.has(reader.shown(source));
  const known = new Set(checked.map(({ source }) => source));
  const others = facts.flatMap(({ kind, url, path, file }) =>
    held.has(file) && kind !== 'call-in' && !known.has(path) ? [{ kind, url, source: path }] : [],
  );
  const heldDecisions = new Set(decisions.filter(isHeld).map(({ url }) => url));
  return {
    decisions: decisions
      .filter((one) => !isHeld(one))
      .map((one) => (one.callIns.some(isHeld) ? withoutCallIns(one) : one)),
    notices: notices.filter((one) => !isHeld(one)).map((one) => withoutTitles(one, heldDecisions)),
    checked: [...checked, ...others].map((one) => {
      const wasOpen = before(one.url);
      return wasOpen ? { ...one, wasOpen } : one;
    }),
  };
}

/** A notice that leads to the decisions made of it, without the titles of those that are held back. */
function withoutTitles(notice: Notice, held: ReadonlySet<string>): Notice {
  if (!notice.decisions.some(({ url }) => held.has(url))) return notice;
  const decisions = notice.decisions.map((one) =>
    held.has(one.url) ? { ...one, text: 'A decision that is being checked' } : one,
  );
  return { ...notice, decisions };
}

function withoutCallIns({ callInState, ...decision }: Decision): Decision {
  return {
    ...decision,
    callIns: [],
    ...(callInState && { callInState: inChecking(callInState) }),
  };
}

/** The state of a decision of which a call-in is held back. */
function inChecking(state: NonNullable<Decision['callInState']>): typeof state {
  const label = 'A call-in is being checked';
  const parts = state.parts.map((one) => ({ ...one, label }));
  return { ...state, sentence: '', label, parts };
}

/** Notices without the reports that are held back. */
export function withoutReportsOfNotices(
  record: CouncilRecord,
  held: ReadonlySet<string>,
): CouncilRecord {
  if (held.size === 0) return record;
  const notices = record.notices.map((notice) => ({
    ...notice,
    reports: notice.reports.filter(({ url }) => !held.has(url)),
  }));
  return { ...record, notices };
}

/** Minutes without the call-ins, and the decisions of officers, that are held back. */
export function withoutHeldCallIns(
  reader: ContentReader,
  minutes: MinutesOnDay,
  held: ReadonlySet<string>,
): MinutesOnDay {
  const { callIns = {}, actedOn } = minutes;
  const isHeld = ({ source }: { readonly source: string }): boolean =>
    held.has(reader.shown(source));
  if ((!minutes.callIns && !actedOn) || held.size === 0) return minutes;
  return {
    ...minutes,
    ...(actedOn && {
      actedOn: Object.fromEntries(
        Object.entries(actedOn).map(([id, all]) => [id, all.filter((one) => !isHeld(one))]),
      ),
    }),
    callIns: Object.fromEntries(
      Object.entries(callIns).map(([id, one]) => [
        id,
        one.callIns.some(isHeld)
          ? { callIns: [], ...(one.state && { state: inChecking(one.state) }) }
          : one,
      ]),
    ),
  };
}
