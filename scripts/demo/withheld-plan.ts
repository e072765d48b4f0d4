import { Random } from './random.ts';
import { CONFIDENTIAL_MATTERS, EXEMPT_MATTERS, type Matter } from './withheld-matters.ts';

/** What of a report the public may not see: all of it, an appendix, or a passage. */
export type WithheldPart = 'report' | 'appendix' | 'passage';

export type PlannedWithholding = { readonly part: WithheldPart; readonly matter: Matter };

const PARTS: readonly WithheldPart[] = ['appendix', 'report', 'passage'];
/** One in so many is confidential by order of a court or a department, the others are exempt. */
const CONFIDENTIAL_EACH = 7;

/**
 * Which reports of a demo have something withheld: that many in a hundred, evenly spread and in turn of
 * each part, from another place on for another seed. To be asked for each report, in order.
 */
export function withholdings(
  percent: number,
  seed: number,
): (label: string) => PlannedWithholding | undefined {
  const start = new Random(`${seed}/withheld`);
  let due = start.next() * 100;
  let count = start.whole(0, PARTS.length * CONFIDENTIAL_EACH - 1);
  return (label) => {
    due += percent;
    if (due < 100) return undefined;
    due -= 100;
    count += 1;
    const random = new Random(`${seed}/withheld/${label}`);
    const matters = count % CONFIDENTIAL_EACH === 0 ? CONFIDENTIAL_MATTERS : EXEMPT_MATTERS;
    return { part: PARTS[count % PARTS.length] as WithheldPart, matter: random.pick(matters) };
  };
}
