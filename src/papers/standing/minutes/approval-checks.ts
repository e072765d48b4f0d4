import { formatDate, type IsoDate } from '../../../language/dates.ts';
import { diagnose, type RuleCode } from '../../../rules/rules.ts';
import { isOff, lastDayOf, type Meeting } from '../../agenda/meeting.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import type { ContentReader } from '../../reading/reader.ts';
import { approvalsOf } from './approvals.ts';

/** The papers of one committee, in the order of their days. */
export type OfCommittee = {
  readonly meetings: readonly Meeting[];
  readonly minutes: readonly Minutes[];
};

/** Days after which a meeting without minutes is reported. */
const A_MONTH = 31;

/** Reports minutes of a committee that don't agree with each other, or are missing. */
export function checkApprovals(
  reader: ContentReader,
  { meetings, minutes }: OfCommittee,
  {
    today,
    addDays,
  }: { readonly today: IsoDate; readonly addDays: (day: IsoDate, days: number) => IsoDate },
): void {
  const say = (code: RuleCode, source: string, line: number, message: string): void => {
    reader.diagnostics.push(
      diagnose(code, { file: reader.shown(source), line, column: 1 }, message),
    );
  };
  const approvals = approvedBy(minutes);
  const held = meetings.filter((meeting) => !isOff(meeting) && lastDayOf(meeting) < today);
  for (const one of minutes) {
    const { date, status, source } = one;
    const by = approvals.get(one);
    if (status.kind === 'approved') {
      const approving = minutes.find((other) => other.date === status.on);
      // What its minutes don't have in a minute about minutes may be in their prose, which isn't read as a decision.
      if (
        approving &&
        approving.status.kind !== 'decisions' &&
        by !== approving &&
        date < status.on
      ) {
        const instead = by === undefined ? '' : ` Those of ${formatDate(by.date)} do.`;
        say(
          'approval-not-said',
          source,
          1,
          `approved: says ${formatDate(status.on)}, and the minutes of that meeting don’t say that these were approved.${instead} Correct the day, or the minutes of that meeting.`,
        );
      }
      continue;
    }
    if (by) {
      if (status.kind === 'draft') {
        say(
          'approval-not-taken-over',
          source,
          1,
          `The meeting of ${formatDate(by.date)} approved these minutes. Write approved: ${by.date} instead of status: draft.`,
        );
      }
      continue;
    }
    const later = held.filter((meeting) => meeting.date > date && !isExtraordinary(meeting));
    const [, second] = later;
    if (second && status.kind === 'draft') {
      say(
        'minutes-not-approved',
        source,
        1,
        `These minutes are a draft, and ${formatDate(second.date)} was the second meeting after. Write approved: with the day of the meeting that approved them.`,
      );
    }
  }
  const [first] = minutes;
  for (const meeting of held) {
    if (!first || meeting.date < first.date || addDays(lastDayOf(meeting), A_MONTH) > today)
      continue;
    if (
      meeting.adjourned ||
      meeting.continues ||
      meeting.items.every(({ paper }) => paper.kind !== 'report')
    )
      continue;
    if (minutes.some((one) => one.meeting === meeting.url)) continue;
    say(
      'minutes-missing',
      meeting.source,
      1,
      'This meeting was held more than a month ago, and its reports don’t say what was decided. Add minutes.md beside this agenda.',
    );
  }
}

/** A meeting that is called for business of its own doesn't count (SI 1993/202 Sch 2 para 2). */
const isExtraordinary = ({ items, note }: Meeting): boolean =>
  /\bextraordinary\b/i.test(note) ||
  items.some(({ title }) => /\bextraordinary meeting\b/i.test(title));

/** By the minutes that were approved, those of the first meeting that says so. */
function approvedBy(minutes: readonly Minutes[]): Map<Minutes, Minutes> {
  const found = new Map<Minutes, Minutes>();
  for (const [at, by] of minutes.entries()) {
    for (const { approved } of approvalsOf(by)) {
      const before = minutes.slice(0, at);
      const of = approved.last
        ? before.slice(-1)
        : before.filter(({ date, sittings }) =>
            [date, ...sittings.map(({ on }) => on)].some((day) => approved.of.includes(day)),
          );
      for (const one of of) if (!found.has(one)) found.set(one, by);
    }
  }
  return found;
}
