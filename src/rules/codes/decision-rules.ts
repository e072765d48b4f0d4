import type { Rule } from '../rule.ts';

/** Rules of decisions without a meeting, of call-ins and of notices. */
export const DECISION_RULES = {
  'record-incomplete': {
    severity: 'warning',
    title: 'The record of a decision leaves out what it must state',
    meaning:
      'A record says what was decided, when, why, what was rejected and which interests were declared. That there were none is for the council to say: silence doesn’t.',
    remedy: 'Write what the message names.',
    law: 'SI 2012/2089 regs 12(2), 13',
  },
  'record-date': {
    severity: 'error',
    title: 'A date of a decision, a call-in or a notice can’t be right',
    meaning: 'Something that has happened has a date to come, or two dates are in the wrong order.',
    remedy: 'Correct the date that the message names.',
  },
  'record-link': {
    severity: 'error',
    title: 'A decision, a call-in or a notice names another paper that isn’t here',
    meaning: 'A link would lead nowhere, or to two papers.',
    remedy: 'Correct the name, or add the paper.',
  },
  'notice-unknown': {
    severity: 'error',
    // The paper is as true without the link.
    holdsNothing: true,
    title: 'A report, an agenda or minutes name a notice that isn’t here',
    meaning:
      'The days of the notice are read from its file in the folder notices. Without it nothing is known of them, and the page leads nowhere.',
    remedy: 'Write the id that the notice itself has, or add the notice.',
  },
  'notice-date-differs': {
    severity: 'warning',
    title: 'A day is typed otherwise than its notice has it',
    meaning:
      'The page shows the day of the notice: that is what the public saw. The same day typed again can only be the same, or wrong.',
    remedy: 'Correct the notice if it is wrong, and take the day out where it is typed again.',
  },
  'decision-against-notice': {
    severity: 'warning',
    title: 'A decision isn’t as its notice said',
    meaning:
      'It was taken, or is before a meeting, sooner than its notice says or by somebody else, or the notice was withdrawn.',
    remedy: 'Correct the decision or the notice, or say in the text why it was so.',
    law: 'SI 2012/2089 reg 9(1)',
  },
  'taker-not-executive': {
    severity: 'warning',
    title: 'A decision of the executive is by somebody who isn’t on it',
    meaning:
      'The list of members of the executive for the day of the decision doesn’t have who took it.',
    remedy:
      'Correct who took it, the day or the list of members, write "function: council" if it is a decision of the council, or give the post of a ward councillor to whom the executive left it (“post: Ward councillor”).',
  },
  'call-in-facts': {
    severity: 'warning',
    title: 'What is stated of a call-in isn’t as the council’s rules count it',
    meaning:
      'It came late, has too few names, a stated day isn’t the computed one, or what minutes say of it can’t be read or isn’t of a decision that is here. A page shows the facts; what follows from them is for the council.',
    remedy: 'Correct the date or the names, or leave them if they are right.',
  },
} satisfies Record<string, Rule>;
