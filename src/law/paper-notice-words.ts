import type { Counted, NoticeState, NoticeWords, NotRecorded, PaperFacts } from './notice-state.ts';
import type { NoticeSettings } from './settings.ts';
import type { IsoDate } from '../language/dates.ts';
import { formatDate, formatLongDate } from '../language/dates.ts';
import { asSentence } from '../language/sentence.ts';
import type { Citation } from './citation.ts';
import { executiveRegulation } from './citation.ts';
import { formatClearDays } from './clear-days.ts';
import type { WorkingCalendar } from './working-days.ts';
import { workingDayOnOrBefore } from './working-days.ts';

/** What the public page and the message to the officer say of a paper's notice. */
export function describe(
  state: NoticeState,
  facts: PaperFacts,
  rules: NoticeSettings,
  calendar: WorkingCalendar,
  law: Citation,
): NoticeWords {
  const days = (count: number) => formatClearDays(count, rules.clearDays);
  switch (state.state) {
    case 'in-time':
      return { law, sentence: given(state, facts, days), advice: '' };
    case 'in-time-at-shorter-notice':
      return {
        law,
        sentence:
          `${given(state, facts, days)} The meeting was called at shorter notice on ` +
          `${formatLongDate(state.convened)}, as ${law.full} allows.`,
        advice: '',
      };
    case 'late':
      return late(state, facts, days, law);
    case 'late-without-reason':
      return {
        law,
        sentence: `${given(state, facts, days)} The law asks for ${days(state.required)}.`,
        advice: adviceWithoutReason(state, facts, days, calendar, law),
        finding: {
          code: facts.paper === 'notice' ? 'meeting-notice-late' : 'paper-late',
          severity: 'error',
        },
      };
    case 'followed':
      return {
        law,
        sentence: `This ${facts.paper} was announced as “to follow”. ${given(state, facts, days)}`,
        advice:
          `This ${facts.paper} arrived after the agenda, with ${days(state.clearDays)}. That is lawful if it ` +
          `was published as soon as members had it (${law.short}); it is counted among the papers to follow.`,
        finding: { code: 'paper-followed', severity: 'info' },
      };
    case 'to-follow':
      return toFollow(state, facts, law);
    case 'not-recorded':
      return {
        law,
        sentence: [
          'Publication date not recorded.',
          ...(state.reason ? [`It was a late item: ${asSentence(state.reason)}`] : []),
        ].join(' '),
        advice: `${WHY_NOT_RECORDED[state.why]} If you know the day, write "published: YYYY-MM-DD" in its front matter.`,
        finding: { code: 'publication-not-recorded', severity: 'info' },
      };
    case 'contradictory':
      return {
        law,
        sentence: 'Publication date not recorded.',
        advice: contradiction(facts) ?? '',
        finding: { code: 'notice-contradictory', severity: 'error' },
      };
  }
}

/** What in the facts can't both be true, in the officer's words; nothing where all is well. */
export function contradiction(facts: PaperFacts): string | undefined {
  const { meeting, convened, toFollow: following } = facts;
  if (convened !== undefined && convened > meeting) {
    return (
      `The meeting on ${formatDate(meeting)} can’t have been convened on ${formatDate(convened)}, which is after it. ` +
      'Write the day on which it was called.'
    );
  }
  if (following && !following.arrived && following.expected && following.expected > meeting) {
    return (
      `This ${facts.paper} is expected on ${formatDate(following.expected)}, after the meeting on ` +
      `${formatDate(meeting)}. Write the day on which members will have it before they meet.`
    );
  }
  return undefined;
}

const WHY_NOT_RECORDED: Record<NotRecorded, string> = {
  'committed-after-meeting':
    'This paper was added to the repository after its meeting, which doesn’t show when it was published.',
  'shallow-clone':
    'The history of the repository was cut short when it was fetched, so the day is not in it.',
  'no-repository': 'There is no git history to show when it was published.',
};

type Days = (count: number) => string;

/** "Published on Tuesday 3 May 2022, 5 clear working days before the meeting." */
function given(counted: Counted, { meeting, paper }: PaperFacts, days: Days): string {
  const what = paper === 'notice' ? 'Notice of the meeting was given' : 'Published';
  const when = `${what} on ${formatLongDate(counted.published)}`;
  if (counted.published > meeting) return `${when}, after the meeting.`;
  if (counted.published === meeting) return `${when}, the day of the meeting.`;
  if (counted.clearDays === 0) return `${when}, with no clear day before the meeting.`;
  return `${when}, ${days(counted.clearDays)} before the meeting.`;
}

function late(
  state: Counted & { readonly reason: string },
  facts: PaperFacts,
  days: Days,
  law: Citation,
): NoticeWords {
  const sentence =
    `${given(state, facts, days)} The law asks for ${days(state.required)}. ` +
    `It is a late item: ${asSentence(state.reason)}`;
  if (facts.committee === 'executive') {
    return {
      law,
      sentence,
      advice:
        `The chair of an executive has no power to admit an item that the public had for less than ` +
        `${days(state.required)} (${law.short}). Ask the monitoring officer: the meeting can be convened at ` +
        `shorter notice, and a key decision needs ${executiveRegulation('10').short} or 11.`,
      finding: { code: 'executive-item-late', severity: 'warning' },
    };
  }
  return {
    law,
    sentence,
    advice:
      `Late, with a reason. The chair must be of the opinion that it is urgent, and the minutes must state ` +
      `the special circumstances (${law.short}).`,
    finding: { code: 'paper-late-with-reason', severity: 'info' },
  };
}

function adviceWithoutReason(
  state: Counted,
  facts: PaperFacts,
  days: Days,
  calendar: WorkingCalendar,
  law: Citation,
): string {
  const { paper, meeting, committee } = facts;
  const was = state.provisional ? 'would have' : 'had';
  const when =
    paper === 'notice'
      ? `With notice given on ${formatDate(state.published)}, the public ${was}`
      : whenPublished(state, facts);
  const what =
    `${when} ${days(state.clearDays)} before the meeting on ${formatDate(meeting)}; ` +
    `the law asks for ${days(state.required)} (${law.short}), and the last day was ${lastDay(state, calendar)}.`;
  if (paper === 'notice') {
    return (
      `${what} Move the meeting, or, if it was called at shorter notice, ` +
      'write the day on which it was called: "convened: YYYY-MM-DD". If notice was given earlier, correct that day.'
    );
  }
  if (committee === 'executive') {
    return (
      `${what} Move the item to the next meeting, or ask the monitoring officer: an executive’s chair ` +
      'can’t admit late items. If the meeting was called at shorter notice, write "convened: YYYY-MM-DD".'
    );
  }
  return (
    `${what} Move it to the next meeting; or, if the chair agrees that it is urgent, write the special ` +
    'circumstances, which the minutes must state too: "late: {reason: …}" (LGA 1972 s.100B(4)(b)). ' +
    'If the meeting was called at shorter notice, write "convened: YYYY-MM-DD" in its agenda.'
  );
}

function whenPublished(state: Counted, { paper, today }: PaperFacts): string {
  const day = formatDate(state.published);
  if (!state.provisional) return `Published on ${day}, this ${paper} had`;
  return state.published === today
    ? `Published today, ${day}, this ${paper} would have`
    : `Published on ${day}, this ${paper} would have`;
}

/** With the day before which the offices were last open, where the last day is not a working day. */
function lastDay(state: Counted, calendar: WorkingCalendar): string {
  const open = workingDayOnOrBefore(state.lastDay, calendar);
  const last = formatLongDate(state.lastDay);
  return open === state.lastDay
    ? last
    : `${last} (the last working day was ${formatLongDate(open)})`;
}

function toFollow(
  state: { readonly expected?: IsoDate; readonly overdue: boolean },
  facts: PaperFacts,
  law: Citation,
): NoticeWords {
  const { paper, meeting, today } = facts;
  const expected =
    state.expected === undefined ? '' : ` It was expected on ${formatLongDate(state.expected)}.`;
  if (today > meeting) {
    return {
      law,
      sentence: `This ${paper} was announced as “to follow”, and has not been published here.${expected}`,
      advice:
        `The meeting on ${formatDate(meeting)} is over, and this ${paper} is still marked as to follow. ` +
        'Add it, with the day on which it was published, or say in the report that it never arrived.',
      finding: { code: 'paper-never-followed', severity: 'warning' },
    };
  }
  if (state.overdue) {
    return {
      law,
      sentence: `This ${paper} is to follow.${expected} It has not arrived yet.`,
      advice:
        `${expected.trim()} It has not arrived. Add it now, or write the new day in "expected:".`.trim(),
      finding: { code: 'paper-overdue', severity: 'warning' },
    };
  }
  const due =
    state.expected === undefined ? '' : ` It is expected on ${formatLongDate(state.expected)}.`;
  return {
    law,
    sentence:
      `This ${paper} is to follow.${due} It will be published as soon as members have it, ` +
      `as ${law.full} allows.`,
    advice: `A paper may lawfully follow the agenda (${law.short}): publish it on the day that members have it.`,
    finding: { code: 'paper-to-follow', severity: 'info' },
  };
}
