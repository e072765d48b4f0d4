/**
 * The bodies that meet or decide, by what decides their law. An area committee here is one that decides for the
 * executive; one that doesn't is a committee. Regulatory and advisory are committees by another name.
 */
const BODY_KINDS = [
  'council',
  'committee',
  'scrutiny',
  'regulatory',
  'advisory',
  'executive',
  'area',
  'joint-executive',
  'joint',
  'parish',
  'combined-authority',
  'licensing-hearing',
  'officer',
] as const;

/** What a body is: the first thing that every rule and citation is a function of. */
export type BodyKind = (typeof BODY_KINDS)[number];

/** The bodies that have meetings and papers: all but an officer alone. */
export const COMMITTEE_KINDS = BODY_KINDS.filter((kind) => kind !== 'officer');
export type CommitteeKind = Exclude<BodyKind, 'officer'>;

/** The law of a body's meetings and papers. */
export type Regime =
  /** Local Government Act 1972 Part VA (s.100A to s.100K, through s.100E and s.100J). */
  | 'part-va'
  /** SI 2012/2089, in the place of Part VA (reg 2, "decision-making body"). */
  | 'executive'
  /** LGA 1972 Sch 12 Part II. What else a parish has was not read, and nothing is said of it. */
  | 'parish'
  /** SI 2005/44. Whether Part VA applies too is unsettled, so that nothing of it is said. */
  | 'licensing';

/** The law of a body's meetings and papers. */
export function regimeOf(kind: BodyKind): Regime {
  switch (kind) {
    case 'executive':
    case 'area':
    case 'joint-executive':
    case 'officer':
      return 'executive';
    case 'parish':
      return 'parish';
    case 'licensing-hearing':
      return 'licensing';
    default:
      return 'part-va';
  }
}

/** Whether a body decides for an executive (SI 2012/2089 reg 2). */
export function isExecutive(kind: BodyKind): boolean {
  return regimeOf(kind) === 'executive';
}

/**
 * Whether a body meets on a summons that specifies its business, which nothing shortens (LGA 1972 Sch 12 paras
 * 4(1A), 4(5); combined and joint authorities through paras 6A and 6B).
 */
export function meetsBySummons(kind: BodyKind): boolean {
  return kind === 'council' || kind === 'combined-authority';
}

/**
 * Whether it is known how long before a meeting its papers are open. Of a licensing hearing the law has notice to the parties
 * (SI 2005/44 reg 6); whether Part VA applies besides is unsettled, so that nothing is late by it.
 */
export function hasNoticeRule(kind: BodyKind): boolean {
  return regimeOf(kind) !== 'licensing';
}

/** "A full council", "A combined authority": a body that meets by summons, as a sentence begins with it. */
export function bodyOfSummons(kind: BodyKind): string {
  return kind === 'combined-authority' ? 'A combined authority' : 'A full council';
}

/**
 * Whether each report of a body has the list of its background papers (LGA 1972 s.100D(1)(a); SI 2012/2089 reg 15). What was read of the
 * law of parishes and of licensing hearings asks for none.
 */
export function listsBackgroundPapers(kind: BodyKind): boolean {
  return ['part-va', 'executive'].includes(regimeOf(kind));
}

/** Whether Schedule 12A describes what a body may keep from the public. */
export function hasExemptInformation(kind: BodyKind): boolean {
  return ['part-va', 'executive'].includes(regimeOf(kind));
}
