import type { BodyKind, Regime } from './bodies.ts';
import { meetsBySummons, regimeOf } from './bodies.ts';

/** Where a rule comes from, as an officer writes it and as a resident reads it. */
export type Citation = {
  /** "LGA 1972 s.100B(4)(b)". */
  readonly short: string;
  /** "section 100B(4)(b) of the Local Government Act 1972". */
  readonly full: string;
};

/** Rules that each kind of body has in a law of its own. */
const RULES_OF_BODIES = {
  /** The public has notice of a meeting's time and place. */
  'meeting-notice': { 'part-va': s1972('100A(6)(a)'), executive: reg2012('6(1)') },
  /** An item is on the agenda in time. */
  'item-in-time': { 'part-va': s1972('100B(4)(a)'), executive: reg2012('6(2)') },
  /** A chair is of the opinion that a late item is urgent. No executive's chair can be. */
  'item-urgent': { 'part-va': s1972('100B(4)(b)') },
  /** The agenda and reports are open in time, and what is added when it is added. */
  'papers-open': { 'part-va': s1972('100B(1), (3)'), executive: reg2012('7(1), (3)') },
  /** No paper is open before members have it. */
  'to-follow': { 'part-va': s1972('100B(3)'), executive: reg2012('7(4)') },
  /** What may be left out of what is open. */
  withheld: { 'part-va': s1972('100B(2)'), executive: reg2012('7(2)') },
  /** What a copy that isn't open is marked with. */
  marked: { 'part-va': s1972('100B(5)'), executive: reg2012('7(5)') },
  /** The public is excluded by resolution for what is exempt. */
  'exempt-excluded': { 'part-va': s1972('100A(4)'), executive: reg2012('4(2)(b)') },
  /** What the resolution says. */
  'exclusion-words': { 'part-va': s1972('100A(5)'), executive: reg2012('4(3)') },
  /** The public shall be excluded for what is confidential. */
  'confidential-excluded': { 'part-va': s1972('100A(2)'), executive: reg2012('4(2)(a)') },
  /** What is confidential. */
  confidential: { 'part-va': s1972('100A(3)'), executive: reg2012('2') },
  /** A report is open after the meeting for what was heard in public. */
  'heard-in-public': { 'part-va': s1972('100C(1)(d)') },
  /** How long minutes, agendas and open reports are open. */
  'papers-after': { 'part-va': s1972('100C(1)') },
  /** How long the record of an executive decision and its report are kept. */
  'decision-record-kept': { executive: reg2012('21(6)') },
  /** A report lists its background papers. */
  'background-listed': { 'part-va': s1972('100D(1)(a)'), executive: reg2012('15') },
  /** A copy of each can be inspected. */
  'background-open': { 'part-va': s1972('100D(1)(b)'), executive: reg2012('15') },
  /** For how long. */
  'background-after': { 'part-va': s1972('100D(2)'), executive: reg2012('21(7)') },
  'private-meeting': { executive: reg2012('5') },
  'private-first-notice': { executive: reg2012('5(2)') },
  'private-second-notice': { executive: reg2012('5(4)') },
  'private-urgent': { executive: reg2012('5(6)') },
  'private-urgent-reasons': { executive: reg2012('5(7)') },
  'key-decision': { executive: reg2012('8(1)') },
  'key-by-money': { executive: reg2012('8(1)(a)') },
  'key-by-wards': { executive: reg2012('8(1)(b)') },
  'key-particulars': { executive: reg2012('9(1)') },
  'key-notice': { executive: reg2012('9(2)') },
  'key-notice-of-exempt': { executive: reg2012('9(3)') },
  'general-exception': { executive: reg2012('10') },
  'general-exception-reasons': { executive: reg2012('10(3)') },
  'special-urgency': { executive: reg2012('11') },
  'special-urgency-reasons': { executive: reg2012('11(2)') },
  /** What is recorded of a decision that a member takes alone, in the words of reg 12(2). */
  'member-decision-record': { executive: reg2012('13(2)') },
  /** The same of an officer. */
  'officer-decision-record': { executive: reg2012('13(4)') },
  'urgent-decisions-reported': { executive: reg2012('19') },
  'political-advice': { executive: reg2012('20') },
} satisfies Record<string, Partial<Record<Regime, Citation>>>;

/** A rule of law that bodies have, each in its own law or not at all. */
export type LegalRule = keyof typeof RULES_OF_BODIES | 'summons' | 'business-of-summons';

/** Of full councils and of parishes, by paragraphs of LGA 1972 Sch 12. */
function bySchedule12(kind: BodyKind, rule: LegalRule): Citation | undefined {
  if (kind === 'parish') {
    return rule === 'meeting-notice' || rule === 'summons' ? para12('10(2)') : undefined;
  }
  if (!meetsBySummons(kind)) return undefined;
  // Both laws ask for it: Part VA of every meeting, and the Schedule of what meets by summons.
  if (rule === 'meeting-notice') return both(s1972('100A(6)(a)'), para12('4(1A)(a)'));
  if (rule === 'summons') return para12('4(1A)');
  if (rule === 'business-of-summons') return para12('4(5)');
  return undefined;
}

/**
 * The law of a rule for a kind of body: the one place where a paper's law comes from. Undefined where that body has no
 * such rule, or where none was read: then no page and no message may cite one.
 */
export function citationOf(kind: BodyKind, rule: LegalRule): Citation | undefined {
  const schedule = bySchedule12(kind, rule);
  if (schedule) return schedule;
  if (rule === 'summons' || rule === 'business-of-summons') return undefined;
  const laws: Partial<Record<Regime, Citation>> = RULES_OF_BODIES[rule];
  return laws[regimeOf(kind)];
}

/** " (LGA 1972 s.100B(3))", or nothing where the body has no such rule. */
export function inBrackets(kind: BodyKind, rule: LegalRule): string {
  const law = citationOf(kind, rule);
  return law ? ` (${law.short})` : '';
}

/** The law of a rule that only an executive has. */
export function executiveLaw(rule: ExecutiveRule): Citation {
  return RULES_OF_BODIES[rule].executive;
}

type ExecutiveRule = {
  [R in keyof typeof RULES_OF_BODIES]: (typeof RULES_OF_BODIES)[R] extends {
    readonly executive: Citation;
  }
    ? R
    : never;
}[keyof typeof RULES_OF_BODIES];

/** A section of Part VA of the Local Government Act 1972. */
function s1972(section: string): Citation {
  return {
    short: `LGA 1972 s.${section}`,
    full: `section ${section} of the Local Government Act 1972`,
  };
}

/** A paragraph of Schedule 12 to the Local Government Act 1972: meetings of councils and parishes. */
function para12(paragraph: string): Citation {
  return {
    short: `LGA 1972 Sch 12 para ${paragraph}`,
    full: `paragraph ${paragraph} of Schedule 12 to the Local Government Act 1972`,
  };
}

/** Two provisions of one Act that ask for the same. */
function both(one: Citation, other: Citation): Citation {
  return {
    short: `${one.short}, ${other.short.replace(/^LGA 1972 /, '')}`,
    full: `${one.full} and ${other.full}`,
  };
}

/** A regulation on the meetings and papers of executives. */
function reg2012(regulation: string): Citation {
  return {
    short: `SI 2012/2089 reg ${regulation}`,
    full:
      `regulation ${regulation} of the Local Authorities (Executive Arrangements) ` +
      '(Meetings and Access to Information) (England) Regulations 2012',
  };
}

/** A regulation on the records of what officers decide for a council (SI 2014/2095): "7(3)(d)". */
export function officerRegulation(regulation: string): Citation {
  return {
    short: `SI 2014/2095 reg ${regulation}`,
    full: `regulation ${regulation} of the Openness of Local Government Bodies Regulations 2014`,
  };
}

/** A regulation on what follows an Ofsted inspection of a council (SI 2007/462): "2". */
export function inspectionRegulation(regulation: string): Citation {
  return {
    short: `SI 2007/462 reg ${regulation}`,
    full:
      `regulation ${regulation} of the Education and Inspections Act 2006 ` +
      '(Inspection of Local Authorities) Regulations 2007',
  };
}
