import type { IsoDate } from '../language/dates.ts';

/** The seven descriptions of exempt information (LGA 1972 Sch 12A Part 1, as substituted by SI 2006/88). */
export type ExemptParagraph = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether the public may see a paper, and what the page says where they may not. */
export type Access = Open | Exempt | Confidential;

export type Open = { readonly kind: 'open' };

/** By resolution, for a reason that outweighs the public interest (LGA 1972 s.100A(4), Sch 12A para 10). */
export type Exempt = {
  readonly kind: 'exempt';
  readonly paragraphs: readonly ExemptParagraph[];
  readonly reason: string;
  readonly publicInterest: string;
  readonly review: IsoDate;
};

/** Must not be open: a government department or a court forbids it (LGA 1972 s.100A(3)). */
export type Confidential = {
  readonly kind: 'confidential';
  readonly reason: string;
  readonly review: IsoDate;
};

export const OPEN: Open = { kind: 'open' };
