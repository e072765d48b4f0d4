/** Below it, a whole number of five hundreds is as round as two figures and noughts. */
const LARGE = 100_000;
const HALF_A_THOUSAND = 500;

/**
 * Whether an amount is one that several papers may have by chance: of two figures and noughts (£48,000, £2,400,000), or,
 * below £100,000, a whole number of five hundreds (£12,500). It tells nothing by itself.
 */
export function isRoundAmount(value: number): boolean {
  if (!Number.isInteger(value)) return false;
  const figures = String(value).replace(/0+$/, '').length;
  return figures <= 2 || (value < LARGE && value % HALF_A_THOUSAND === 0);
}

/** How many figures of an amount there are without the noughts at its end. */
export const figuresOf = (value: number): number => String(value).replace(/\D|0+$/g, '').length;
