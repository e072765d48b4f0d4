import type { Rule } from '../rule.ts';

/** Rules of the decisions and private meetings of an executive, and of call-in. */
export const EXECUTIVE_RULES = {
  'not-an-executive': {
    severity: 'error',
    title: 'A committee that isn’t an executive has a field that only an executive can have',
    meaning: 'Only an executive has key decisions, call-in and notices of private meetings.',
    remedy: 'Take the field out, or correct the kind of the committee.',
    law: 'SI 2012/2089 reg 2',
  },
  'key-decision-without-notice': {
    severity: 'error',
    title: 'The public hasn’t had the notice of a key decision that the law asks for',
    meaning:
      'A key decision may not be made without notice, a general exception or special urgency.',
    remedy: 'Move the decision, or write in key-decision: how the public had notice of it.',
    law: 'SI 2012/2089 regs 9 to 11',
  },
  'key-decision-particulars': {
    severity: 'warning',
    title: 'The notice of a key decision leaves out what it must state',
    meaning: 'The law lists what the notice must state 28 clear days before the decision.',
    remedy: 'Add below particulars: what the message names, in the words of the notice.',
    law: 'SI 2012/2089 reg 9(1)',
  },
  'key-decision-one-ward': {
    severity: 'error',
    title: 'A decision is said to be key because of its wards, but affects only one',
    meaning:
      'Effects on communities make a decision key where they are significant in two or more wards.',
    remedy: 'Correct wards: of the report, or take wards out of grounds:.',
    law: 'SI 2012/2089 reg 8(1)(b)',
  },
  'key-decision-reasons': {
    severity: 'info',
    title: 'A key decision is made without full notice',
    meaning: 'The law requires the reasons to be published.',
    remedy: 'Publish the reasons on the council’s website.',
    law: 'SI 2012/2089 regs 10(3) and 11(2)',
  },
  'private-meeting-without-notice': {
    severity: 'error',
    title: 'The public hasn’t had the notices of a private meeting that the law asks for',
    meaning: 'An executive that didn’t give them must meet in public.',
    remedy:
      'Hold it in public, move it, or write in urgency: who agreed that it is urgent, when and why.',
    law: 'SI 2012/2089 reg 5',
  },
  'private-meeting-notice-due': {
    severity: 'info',
    title: 'A notice of a private meeting is still to be given',
    meaning: 'The law asks for two notices, 28 and five clear days before the meeting.',
    remedy: 'Publish it by the day that the message names, and write the day down.',
    law: 'SI 2012/2089 reg 5',
  },
  'call-in-contradictory': {
    severity: 'error',
    title: 'The fields about a decision’s call-in contradict each other',
    meaning: 'The page couldn’t say whether the decision can be called in.',
    remedy: 'Correct the field that the message names.',
    law: 'LGA 2000 s.9F(2)(a), (4)',
  },
} satisfies Record<string, Rule>;
