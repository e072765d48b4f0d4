import type { PaperText } from '../../history/register/known-text.ts';
import { isOfSameMeeting } from '../../history/register/pair-moved.ts';
import { isOnTheSite, type RegisterEntry } from '../../history/register/register-line.ts';

/** The agendas that were taken off as another of their committee came in their place. */
export type AgendasMoved = {
  /** By the number of the line that took one off: where it went then. */
  readonly to: ReadonlyMap<number, string>;
  /** The numbers of lines that brought one, of which nothing more is to be said. */
  readonly came: ReadonlySet<number>;
};

type Agenda = Pick<PaperText, 'kind' | 'address' | 'items'> & { readonly line: RegisterEntry };

/**
 * Finds them in each exchange by what the register had then, so that nothing which comes later changes what was said. Only where one
 * agenda took the place of one other is it sure. Of a meeting that came as one that is off, that is to be said besides.
 */
export function agendasMoved(entries: readonly RegisterEntry[]): AgendasMoved {
  const known = found.get(entries) ?? findMoved(entries);
  found.set(entries, known);
  return known;
}

/** Each line of each history asks for it. */
const found = new WeakMap<readonly RegisterEntry[], AgendasMoved>();

function findMoved(entries: readonly RegisterEntry[]): AgendasMoved {
  const to = new Map<number, string>();
  const came = new Set<number>();
  const before = new Map<string, Agenda>();
  let exchange: Agenda[] = [];
  const close = (): void => {
    const isThere = (address: string): boolean => {
      const known = before.get(address);
      return known !== undefined && isOnTheSite(known.line.what);
    };
    const went = exchange.flatMap(({ line }) =>
      line.what === 'removed' && isThere(line.address)
        ? [{ ...(before.get(line.address) as Agenda), line }]
        : [],
    );
    const arrived = exchange.filter(
      ({ line }) => isOnTheSite(line.what) && line.what !== 'found' && !isThere(line.address),
    );
    const isSame = (one: Agenda, other: Agenda): boolean =>
      isOfSameMeeting(one, other, other.line.day);
    for (const one of went) {
      const [now, ...others] = arrived.filter((other) => isSame(one, other));
      if (!now || others.length > 0) continue;
      if (went.some((other) => other !== one && isSame(other, now))) continue;
      to.set(one.line.number, now.address);
      if (now.line.meeting?.off === undefined) came.add(now.line.number);
    }
    for (const one of exchange) {
      const items = one.items ?? before.get(one.address)?.items;
      before.set(one.address, items ? { ...one, items } : one);
    }
    exchange = [];
  };
  for (const line of entries) {
    if (line.kind !== 'agenda') continue;
    if (exchange[0] && exchange[0].line.time !== line.time) close();
    const { kind, address, items } = line;
    exchange.push({ ...{ kind, address, line }, ...(items && { items }) });
  }
  close();
  return { to, came };
}
