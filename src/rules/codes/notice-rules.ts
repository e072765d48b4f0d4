import type { NoticeCode } from '../../law/notice-state.ts';
import type { Rule } from '../rule.ts';

/** Rules of how long before a meeting its papers are open to the public. */
export const NOTICE_RULES = {
  'paper-late': {
    severity: 'error',
    title: 'A paper is open for fewer clear days than the law asks for',
    meaning:
      'Neither the day of publication nor the day of the meeting counts. A paper that arrives later may only be considered if the chair admits it as urgent.',
    remedy:
      'Move it to the next meeting, or write late: with the special circumstances, which the minutes must state too.',
    law: 'LGA 1972 s.100B(3), (4)',
  },
  'meeting-notice-late': {
    severity: 'error',
    title: 'The public has fewer clear days’ notice of a meeting than the law asks for',
    meaning:
      'The public must have notice of a meeting in time, and the chair can’t put right what was late. The agenda, with the time and the place, is the notice, unless notice-given: names another day.',
    remedy:
      'Move the meeting, or write in convened: the day on which it was called at shorter notice.',
    law: 'LGA 1972 s.100A(6)(a)',
  },
  'executive-item-late': {
    severity: 'warning',
    title: 'An item of an executive is late',
    meaning: 'The chair of an executive has no power to admit a late item as urgent.',
    remedy: 'Ask the monitoring officer which of the regulations lets it be considered.',
    law: 'SI 2012/2089 regs 6, 10 and 11',
  },
  'paper-late-with-reason': {
    severity: 'info',
    title: 'A paper is late, and says why',
    meaning: 'The chair must be of the opinion that it is urgent, and the minutes must state why.',
    remedy: 'Nothing, if the reason holds.',
    law: 'LGA 1972 s.100B(4)(b)',
  },
  'paper-followed': {
    severity: 'info',
    title: 'A paper that was to follow arrived after the agenda',
    meaning: 'That is lawful if it was published as soon as members had it.',
    remedy: 'Nothing.',
    law: 'LGA 1972 s.100B(3)',
  },
  'paper-to-follow': {
    severity: 'info',
    title: 'A paper is to follow',
    meaning: 'A paper need not be open to the public before members have it.',
    remedy: 'Publish it on the day that members have it.',
    law: 'LGA 1972 s.100B(3)',
  },
  'paper-overdue': {
    severity: 'warning',
    title: 'A paper that was to follow has not arrived',
    meaning: 'The day on which readers could expect it has passed.',
    remedy: 'Add the paper, or write the new day in expected:.',
    law: 'LGA 1972 s.100B(3)',
  },
  'paper-never-followed': {
    severity: 'warning',
    title: 'A paper is still marked as to follow after its meeting',
    meaning: 'Readers don’t know whether it ever arrived.',
    remedy: 'Add the paper with the day on which it was published, or say that it never arrived.',
    law: 'LGA 1972 s.100B(3)',
  },
  'publication-not-recorded': {
    severity: 'info',
    title: 'It isn’t known when a paper was published',
    meaning: 'The page says so, and notice isn’t worked out from a guess.',
    remedy: 'Write published: with the day, if you know it.',
  },
  'notice-contradictory': {
    severity: 'error',
    title: 'Two dates of a paper can’t both be true',
    meaning: 'Notice can’t be worked out from days that contradict each other.',
    remedy: 'Correct the date that the message names.',
  },
} satisfies Record<NoticeCode, Rule>;
