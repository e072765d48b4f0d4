import type { Rule } from '../rule.ts';

/** Rules of the decisions and private meetings of an executive, and of call-in. */
export const EXECUTIVE_RULES = {
  'not-an-executive': {
    severity: 'error',
    title: 'A committee has a field that only another kind of body can have',
    meaning:
      'Only an executive has key decisions and notices of private meetings. Whose decisions can be called in is the council’s setting.',
    remedy: 'Take the field out, correct the kind of the committee, or the settings of call-in.',
    law: 'SI 2012/2089 reg 2',
  },
  'key-decision-without-notice': {
    severity: 'error',
    // Regs 9 to 11 are about when the decision is made; reg 7(1) opens its report all the same.
    holdsNothing: true,
    title: 'No notice of a key decision is on record',
    meaning:
      'A key decision needs 28 clear days’ notice, the general exception or special urgency, also where it is exempt. After the decision this is a warning.',
    remedy: 'Move the decision, or write in key-decision: how the public had notice of it.',
    law: 'SI 2012/2089 regs 9 to 11',
  },
  'key-decision-unsaid': {
    severity: 'info',
    title:
      'A report for an executive names two or more wards, and doesn’t say whether its decision is key',
    meaning:
      'A decision is key where its effects on communities are significant in two or more wards, or its spending or savings for the service. That is for the council to judge: wards alone make none key. After the meeting nothing is said.',
    remedy: 'Write key-decision: false, or how the public had notice of it.',
    law: 'SI 2012/2089 reg 8(1)',
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
    meaning: 'The reasons are published in a notice of their own.',
    remedy: 'Publish the reasons on the council’s website.',
    law: 'SI 2012/2089 regs 10(3) and 11(2)',
  },
  'private-meeting-without-notice': {
    severity: 'error',
    // Reg 5 is about the meeting; reg 7(1) opens all that isn't withheld, and what is withheld stays so.
    holdsNothing: true,
    title: 'No notices of a private meeting of an executive are on record',
    meaning:
      'A part of a meeting that the public can’t attend is a private meeting: one exempt or confidential appendix is enough. The law asks for two notices, or for agreement that the meeting is urgent. After the meeting this is a warning.',
    remedy:
      'Write private: with the days of the notices; or hold it in public, move it, or write in urgency: who agreed that it is urgent, when and why.',
    law: 'SI 2012/2089 regs 2, 5',
  },
  'private-meeting-said': {
    severity: 'warning',
    title: 'The second notice of a private meeting is to say what was said against it',
    meaning:
      'It states the representations received and the response. That none were received is for the council to say: silence doesn’t.',
    remedy: 'Write representations: and response: below private:, or representations: none.',
    law: 'SI 2012/2089 reg 5(5)',
  },
  'urgency-office': {
    severity: 'warning',
    title: 'It isn’t said why a later office agreed that something is urgent',
    meaning:
      'The chair of the relevant scrutiny committee agrees; the chair of the council only where there is none or that one is unable to act; the vice-chair only where there is no chair of either.',
    remedy: 'Write earlier-offices:, or the agreement of the office that the law names.',
    law: 'SI 2012/2089 regs 5(6), 11(1)',
  },
  'told-not-chair': {
    severity: 'warning',
    title: 'Notice of a general exception was given to somebody who isn’t the chair',
    meaning:
      'It is given to the chair of the relevant scrutiny committee, or to each of its members where there is no chair. The lists of members of that day have another chair.',
    remedy: 'Correct who: or on: below told:, or the list of members of that day.',
    law: 'SI 2012/2089 reg 10(1)(a)',
  },
  'background-paper-not-open': {
    severity: 'warning',
    title: 'A background paper of an executive’s report is nowhere to be read',
    meaning:
      'A copy of each document in the list is open at the offices and on the website. A title alone is enough for a committee, not for an executive.',
    remedy: 'Write the title with url:, where the document can be read.',
    law: 'SI 2012/2089 reg 15',
  },
  'private-meeting-notice-due': {
    severity: 'info',
    title: 'A notice of a private meeting is still to be given',
    meaning: 'The law asks for two notices, 28 and five clear days before the meeting.',
    remedy: 'Publish it by the day that the message names, and write the day down.',
    law: 'SI 2012/2089 reg 5',
  },
  'call-in-time-missing': {
    severity: 'warning',
    title: 'Nothing says whether, and for how long, decisions can be called in',
    meaning:
      'No law says how long: the council’s own rules do. Until the council has stated it, pages say that it isn’t on record, and give no last day.',
    remedy:
      'Where the council’s rules have call-in, write how many working days after its publication a decision is open to it: “call-in: { working-days: … }”.',
  },
  'call-in-contradictory': {
    severity: 'error',
    title: 'The fields about a decision’s call-in contradict each other',
    meaning: 'The page couldn’t say whether the decision can be called in.',
    remedy: 'Correct the field that the message names.',
  },
} satisfies Record<string, Rule>;
