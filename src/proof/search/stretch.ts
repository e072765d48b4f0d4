import type { Secret } from '../../language/secret.ts';
import type { Allowance } from '../leak-proof.ts';

/** One stretch of a needle that open texts have. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  /** Line by source, of some of the papers that have it. */
  readonly papers: Map<string, number>;
  /** Whether the site says it. */
  wording: boolean;
  /** Exempt papers that came after one that says it openly, or say it in their own title. */
  readonly openTo: Set<string>;
  /** Whether the council says it of itself. */
  ofTheCouncil: boolean;
  /** Line by source, of papers that are withheld and say it in public. */
  readonly ownFields: Map<string, number>;
  /** By source, reasons that say it: what can be done about them. They excuse nothing. */
  readonly reasons: Map<string, string | undefined>;
  readonly allowances: Set<Allowance>;
};

/** What the council says of itself has telephone numbers, and no sums of money. */
const isAmount = (text: string): boolean =>
  /^[1-9]\d{4,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+/.test(text);

/** Whether open sources of the same time may have it too, without a decision on record. */
export function isExcused(
  { kind, text }: Secret,
  isLong: boolean,
  { papers, ofTheCouncil, ownFields }: Stretch,
): boolean {
  const inPapers = papers.size > 0 || ofTheCouncil;
  if (!inPapers && ownFields.size === 0) return false;
  if (kind === 'name') return inPapers;
  if (kind === 'detail') return (ofTheCouncil && !isAmount(text)) || text.includes('//');
  return !isLong;
}
