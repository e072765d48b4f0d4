import type { NoticeCode } from '../../law/notice/notice-state.ts';
import type { DateProblem } from '../../law/date-order.ts';
import type { Rule } from '../rule.ts';

/** Rules of how long before a meeting its papers are open to the public. */
export const NOTICE_RULES = {
  'paper-late': {
    severity: 'warning',
    title: 'A report or an appendix is open for fewer clear days than the council’s rule',
    meaning:
      'Neither the day of publication nor the day of the meeting counts. The paper is not held back for that, and its page says when it came. It is nothing against the item, which was on the agenda in time. After the meeting nothing is reported.',
    remedy: 'Publish papers earlier, or write in published: the day on which it was open.',
    law: 'LGA 1972 s.100B(3); SI 2012/2089 reg 7(3)',
  },
  'item-late': {
    severity: 'warning',
    title: 'The agenda had an item for fewer clear days than the law asks for',
    meaning:
      'An item must have been on the published agenda for five clear days, without a break. A later one may be considered by a committee only if the chair is of the opinion that it is urgent; by an executive it may not; a full council transacts the business of its summons. After the meeting nothing is reported.',
    remedy:
      'Move the item to the next meeting; at a committee, or write late: with the special circumstances, which the minutes must specify too.',
    law: 'LGA 1972 s.100B(4), Sch 12 para 4(5); SI 2012/2089 reg 6(2)',
  },
  'changed-without-reason': {
    severity: 'warning',
    title: 'A report was changed after it was published, and nothing says why',
    meaning:
      'A report that was written anew under the same title may be about another matter, which is a new item of the agenda. Its page says that it was changed, and readers will ask why. After the meeting only a change of today is reported.',
    remedy:
      'Write changed: with the reason, also afterwards, or “Reason: …” in the last lines of the message of the commit that changes it. A reason that was there before the change is none of it. If it is another matter, give it an item of its own.',
    law: 'LGA 1972 s.100B(4); SI 2012/2089 reg 6(2)',
  },
  'paper-taken-off': {
    severity: 'warning',
    title: 'A paper that was published is gone, and nothing says why',
    meaning:
      'Its file may have been deleted or renamed by mistake; nothing is said of a report that goes on under another name. Its address stays, and says when it was published and when it was taken off. After the meeting it is said only on the day itself.',
    remedy:
      'Put the file back, or write why it was taken off: on the agenda, or as “Reason: …” in the last lines of the message of the commit that deletes it. If a report got another name and another text and title at once, give it its old name back: it begins anew under the new one.',
    law: 'LGA 1972 s.100B(4)(a); SI 2012/2089 reg 6(2)',
  },
  'paper-late-with-reason': {
    severity: 'info',
    title: 'An item is late, and says why',
    meaning:
      'The chair must be of the opinion that it is urgent by reason of special circumstances, and the minutes must specify them.',
    remedy: 'Nothing, if the reason holds. Check that the minutes say it.',
    law: 'LGA 1972 s.100B(4)(b), Sch 12 para 4(5)',
  },
  'executive-item-late': {
    severity: 'error',
    // Reg 6(2) is about what the meeting considers: the agenda is open as it is, and its page says since when it has the item.
    holdsNothing: true,
    title: 'An item of an executive has late:, which changes nothing',
    meaning:
      'No chair of an executive can admit a late item. It may be considered only if the agenda with it was open five clear days before, or since the meeting was convened.',
    remedy:
      'Take late: out. Move the item to the next meeting, or to one that is convened at shorter notice.',
    law: 'SI 2012/2089 regs 6(2), 10 and 11',
  },
  'council-item-late': {
    severity: 'error',
    // Para 4(5) is about what the meeting transacts, and not about what is open.
    holdsNothing: true,
    title: 'An item of a full council has late:, which changes nothing',
    meaning:
      'A full council transacts only the business that its summons specifies, save at its annual meeting what is urgent under standing orders.',
    remedy:
      'Take late: out, and move the item to the next meeting. If this is the annual meeting, name its day in annual-meetings: of council.yaml.',
    law: 'LGA 1972 Sch 12 para 4(5)',
  },
  'council-urgent-business': {
    severity: 'info',
    title: 'Urgent business of an annual council doesn’t name its standing order',
    meaning: 'It may be transacted where standing orders make it urgent.',
    remedy: 'Write standing-order: below late:.',
    law: 'LGA 1972 Sch 12 para 4(5)',
  },
  'summons-late': {
    severity: 'error',
    // Para 4(1A) is about the summons to members: the papers are open all the same.
    holdsNothing: true,
    title: 'The summons needs five clear days',
    meaning:
      'The law of England has no shorter notice for the summons of a full council. A parish needs three clear days.',
    remedy: 'Move the meeting to a later day, or correct convened:.',
    law: 'LGA 1972 Sch 12 paras 4(1A), 10(2)',
  },
  'meeting-notice-late': {
    severity: 'warning',
    title: 'Notice of a meeting was given with fewer clear days than the law asks for',
    meaning:
      'Notice of the time and the place is posted at the offices, and an executive’s on the website too. No website can show that it was posted: notice-given: is the council’s word.',
    remedy: 'Move the meeting, or correct the day.',
    law: 'LGA 1972 s.100A(6)(a), Sch 12 paras 4(1A), 10(2); SI 2012/2089 reg 6(1)',
  },
  'convened-without-reason': {
    severity: 'warning',
    title: 'A meeting was called at shorter notice, and nothing says why',
    meaning: 'The public will ask, and the page of the meeting says it.',
    remedy: 'Write convened: with the day, on:, and the reason, reason:.',
    law: 'LGA 1972 s.100A(6)(a), s.100B(4)(a); SI 2012/2089 regs 6, 7',
  },
  'paper-followed': {
    severity: 'info',
    title: 'A paper that was to follow arrived after the agenda',
    meaning:
      'No paper need be open to the public before members have it, and none later than that.',
    remedy: 'Nothing, if members didn’t have it earlier.',
    law: 'LGA 1972 s.100B(3); SI 2012/2089 reg 7(4)',
  },
  'paper-to-follow': {
    severity: 'info',
    title: 'A paper is to follow',
    meaning: 'A paper need not be open to the public before members have it.',
    remedy: 'Publish it on the day that members have it.',
    law: 'LGA 1972 s.100B(3); SI 2012/2089 reg 7(4)',
  },
  'paper-overdue': {
    severity: 'warning',
    title: 'A paper that was to follow has not arrived',
    meaning: 'The day on which readers could expect it has passed.',
    remedy: 'Add the paper, or write the new day in expected:.',
    law: 'LGA 1972 s.100B(3); SI 2012/2089 reg 7(4)',
  },
  'paper-never-followed': {
    severity: 'warning',
    title: 'A paper is still marked as to follow after its meeting',
    meaning: 'Readers don’t know whether it ever arrived.',
    remedy: 'Add the paper with the day on which it was published, or say that it never arrived.',
    law: 'LGA 1972 s.100B(3); SI 2012/2089 reg 7(4)',
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
  'date-in-future': {
    severity: 'warning',
    title: 'Something is said to have happened on a day that is still to come',
    meaning: 'No page states it as a fact before that day.',
    remedy: 'Write the day once it has happened, or correct it.',
  },
  'dates-out-of-order': {
    severity: 'error',
    title: 'Two days can’t be in the order that the papers give',
    meaning:
      'A decision isn’t published before it is made, nor a second notice given before the first. One of the two days is wrong.',
    remedy: 'Correct the day that the message names.',
  },
} satisfies Record<
  NoticeCode | DateProblem['code'] | 'changed-without-reason' | 'paper-taken-off',
  Rule
>;
