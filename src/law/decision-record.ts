import type { Citation } from './citation.ts';
import { executiveLaw, officerRegulation } from './citation.ts';

/** Whose function a decision is of: each has a law of its own, and no paper shows which. */
export type DecisionFunction = 'executive' | 'council';

/** What a record says, as far as the law asks for it. */
export type RecordStated = {
  readonly function: DecisionFunction;
  readonly byOfficer: boolean;
  /** Whether an officer was authorised expressly to take this one decision. */
  readonly isSpecific: boolean;
  readonly hasReasons: boolean;
  /** "none" counts. */
  readonly hasAlternatives: boolean;
  /** None where nothing is said; an empty list says that there were none. */
  readonly interests?: readonly {
    readonly name: string;
    /** A day, or "none". */
    readonly dispensation?: string;
  }[];
};

/** Something that a record is to state and doesn't. */
export type RecordGap = {
  readonly what: 'reasons' | 'alternatives' | 'interests' | 'dispensation';
  /** Place in the list of interests, of a dispensation that isn't mentioned. */
  readonly interest?: number;
  readonly law: Citation;
};

/**
 * What the record of a decision without a meeting leaves out. Of an executive, taken by a member or an officer: the decision
 * and its date, the reasons, the alternatives that were rejected, the interests of members of the executive who were consulted,
 * and any dispensation (SI 2012/2089 reg 13(2), (4), with the words of reg 12(2)). Of an officer for the council: the date, the
 * decision with its reasons, alternatives if there were any, and members' interests only where the officer was authorised
 * specifically and expressly (SI 2014/2095 reg 7(3)(d)).
 */
export function gapsOfRecord(stated: RecordStated): readonly RecordGap[] {
  if (stated.function === 'council') {
    return [
      ...gap(!stated.hasReasons, 'reasons', officerRegulation('7(3)(b)')),
      ...gap(
        stated.byOfficer && stated.isSpecific && stated.interests === undefined,
        'interests',
        officerRegulation('7(3)(d)'),
      ),
    ];
  }
  const law = executiveLaw(stated.byOfficer ? 'officer-decision-record' : 'member-decision-record');
  return [
    ...gap(!stated.hasReasons, 'reasons', law),
    ...gap(!stated.hasAlternatives, 'alternatives', law),
    ...gap(stated.interests === undefined, 'interests', law),
    ...(stated.interests ?? []).flatMap(({ dispensation }, interest): RecordGap[] =>
      dispensation === undefined ? [{ what: 'dispensation', interest, law }] : [],
    ),
  ];
}

const gap = (isGap: boolean, what: RecordGap['what'], law: Citation): RecordGap[] =>
  isGap ? [{ what, law }] : [];
