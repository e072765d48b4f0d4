import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import type { RegisterEntry } from '../../history/register/register-line.ts';

type Line = Pick<RegisterEntry, 'number' | 'address'>;

/** The lines about papers that left an address to which another paper came, by that address: each with its paper. */
type Left = ReadonlyMap<string, readonly (readonly [number: number, paper: PaperPast])[]>;

const known = new WeakMap<RegisterPast, Left>();

/**
 * The paper that a line of the register is about. It isn't always the one at the address of the line: that may have come once this one was
 * somewhere else, and has lines of its own.
 */
export function paperOfLine(past: RegisterPast, line: Line): PaperPast | undefined {
  const here = past.get(line.address);
  // A paper that moved away is known by its last address too, where no other came.
  if (!here || here.events.some(({ number }) => number === line.number)) return here;
  const left = leftIn(past).get(line.address) ?? [];
  // The line that took it away is among neither paper's: it is about the one that was there until then.
  return left.findLast(([number]) => number <= line.number)?.[1] ?? here;
}

function leftIn(past: RegisterPast): Left {
  const before = known.get(past);
  if (before) return before;
  const papers = new Map<string, Map<number, PaperPast>>();
  for (const paper of past.values()) {
    for (const event of paper.events) {
      const { address, number } = event;
      if (address === paper.address || past.get(address)?.events.includes(event) === true) continue;
      const own = papers.get(address) ?? new Map<number, PaperPast>();
      papers.set(address, own);
      // From there it may have gone on: the next address leads to the others.
      const other = own.get(number);
      if (!other || other.events.length > paper.events.length) own.set(number, paper);
    }
  }
  const left = new Map(
    [...papers].map(([address, own]) => [address, [...own].sort(([a], [b]) => a - b)] as const),
  );
  known.set(past, left);
  return left;
}
