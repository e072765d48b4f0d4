import type { IsoDate } from '../language/dates.ts';

/** The seven descriptions of exempt information (LGA 1972 Sch 12A Part 1, as substituted by SI 2006/88). */
export type ExemptParagraph = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether the public may see a paper, and what the page says where they may not. */
export type Access = Open | Exempt | Confidential | PoliticalAdvice;

export type Open = { readonly kind: 'open' };

/**
 * Marked exempt by the council, at its discretion (LGA 1972 s.100B(2); SI 2012/2089 reg 7(2)), for a reason that outweighs
 * the public interest (Sch 12A para 10).
 */
export type Exempt = {
  readonly kind: 'exempt';
  readonly paragraphs: readonly ExemptParagraph[];
  readonly reason: string;
  readonly publicInterest: string;
  readonly review: IsoDate;
  /** Whether it must be registered under an Act that paragraph 8 names; none where that isn't answered. */
  readonly registeredElsewhere?: boolean;
  /** Whether it is about development for which the council may permit itself (para 9). */
  readonly ownDevelopment?: boolean;
};

/** The three reasons for which information is confidential (LGA 1972 s.100A(3); SI 2012/2089 reg 2). */
export const CONFIDENTIAL_GROUNDS = ['department', 'enactment', 'court'] as const;
export type ConfidentialGround = (typeof CONFIDENTIAL_GROUNDS)[number];

/** A Government department, an enactment or a court forbids its disclosure: the public shall be excluded (s.100A(2)). */
export type Confidential = {
  readonly kind: 'confidential';
  /** Which of the three; none where the council doesn't say. */
  readonly ground?: ConfidentialGround;
  readonly reason: string;
  readonly review: IsoDate;
};

/** The advice of a political adviser to an executive, which nothing asks to be disclosed (SI 2012/2089 reg 20). */
export type PoliticalAdvice = {
  readonly kind: 'political-advice';
  readonly reason: string;
  readonly review: IsoDate;
};

export const OPEN: Open = { kind: 'open' };
