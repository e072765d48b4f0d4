import type { Rule } from '../rule.ts';

/** Rules of the decisions and private meetings of an executive, and of call-in. */
export const EXECUTIVE_RULES = {
  'not-an-executive': {
    severity: 'error',
    title: 'A committee that is no executive says what only an executive can',
    meaning:
      'Key decisions, call-in and notices of private meetings are those of an executive alone.',
    remedy: 'Take the field out, or correct the kind of the committee.',
    law: 'SI 2012/2089 reg 2',
  },
  'key-decision-without-notice': {
    severity: 'error',
    title: 'The public hasn’t had the notice of a key decision that the law asks for',
    meaning: 'Without notice, general exception or special urgency it may not be made.',
    remedy: 'Move the decision, or write how the public had notice of it: key-decision:.',
    law: 'SI 2012/2089 regs 9 to 11',
  },
  'key-decision-particulars': {
    severity: 'warning',
    title: 'The notice of a key decision leaves out what it must state',
    meaning: 'The law names what the public is told 28 clear days before.',
    remedy: 'Add what the message names below particulars:, as the notice had it.',
    law: 'SI 2012/2089 reg 9(1)',
  },
  'key-decision-one-ward': {
    severity: 'error',
    title: 'A decision is said to be key for its wards, and affects one',
    meaning:
      'Effects on communities make a decision key where they are significant in two or more wards.',
    remedy: 'Correct wards: of the report, or take wards out of grounds:.',
    law: 'SI 2012/2089 reg 8(1)(b)',
  },
  'key-decision-reasons': {
    severity: 'info',
    title: 'A key decision is made without full notice',
    meaning: 'The law has the reasons published.',
    remedy: 'Publish the reasons on the council’s website.',
    law: 'SI 2012/2089 regs 10(3) and 11(2)',
  },
  'private-meeting-without-notice': {
    severity: 'error',
    title: 'The public hasn’t had the notices of a private meeting that the law asks for',
    meaning: 'An executive that didn’t give them must meet in public.',
    remedy: 'Hold it in public, move it, or write the agreement that it is urgent: urgency:.',
    law: 'SI 2012/2089 reg 5',
  },
  'private-meeting-notice-due': {
    severity: 'info',
    title: 'A notice of a private meeting is still to be given',
    meaning: 'Two notices are asked for, 28 and five clear days before.',
    remedy: 'Publish it by the day that the message names, and write the day down.',
    law: 'SI 2012/2089 reg 5',
  },
  'call-in-contradictory': {
    severity: 'error',
    title: 'What is said of a decision’s call-in can’t all be true',
    meaning: 'The page couldn’t say whether the decision can be called in.',
    remedy: 'Correct the field that the message names.',
    law: 'LGA 2000 s.9F(2)(a), (4)',
  },
} satisfies Record<string, Rule>;
