import { meetingInPath } from '../../language/days/meeting-day.ts';
import { isAsItWas, type PaperText } from './known-text.ts';

/** Papers that went, as they are named where the file of their committee got another name. */
export type InRenamedCommittees = {
  readonly asNamedNow: readonly PaperText[];
  /** By the address that a paper has below the new name: the one that it had. */
  readonly addressBefore: ReadonlyMap<string, string>;
};

/**
 * The papers that went, those of a committee whose file got another name below that name: all of its papers went at once, and a
 * meeting came below the new name on the same day, of which the agenda or a report is the same. Never where two committees could be
 * meant.
 * @param stays whether a committee still has papers on the site.
 */
export function inRenamedCommittees(
  went: readonly PaperText[],
  came: readonly PaperText[],
  stays: (committee: string) => boolean,
): InRenamedCommittees {
  const renamed = committeesRenamed(went, came, stays);
  const addressBefore = new Map<string, string>();
  if (renamed.size === 0) return { asNamedNow: went, addressBefore };
  const asNamedNow = went.map((paper) => {
    const place = placeOf(paper);
    const to = place && renamed.get(place.committee);
    if (!place || to === undefined) return paper;
    const address = `${place.above}${to}${place.below}`;
    addressBefore.set(address, paper.address);
    return { ...paper, address };
  });
  return { asNamedNow, addressBefore };
}

/** By the name that the file of a committee had: the one that it has. */
function committeesRenamed(
  went: readonly PaperText[],
  came: readonly PaperText[],
  stays: (committee: string) => boolean,
): ReadonlyMap<string, string> {
  const byPlace = new Map<string, { readonly committee: string; readonly paper: PaperText }[]>();
  for (const paper of came) {
    const place = placeOf(paper);
    if (!place) continue;
    const known = byPlace.get(place.below);
    if (known) known.push({ committee: place.committee, paper });
    else byPlace.set(place.below, [{ committee: place.committee, paper }]);
  }
  const agendas = new Set(
    [...went, ...came].flatMap(({ kind, address }) => (kind === 'agenda' ? [address] : [])),
  );
  const [to, from] = [new Map<string, Found>(), new Map<string, Found>()];
  for (const paper of went) {
    const place = placeOf(paper);
    for (const other of place ? (byPlace.get(place.below) ?? []) : []) {
      if (!place || other.committee === place.committee || !isTheSame(paper, other.paper)) continue;
      if (!agendas.has(`${place.meeting}/`) || !agendas.has(meetingOf(other.paper))) continue;
      count(to, place.committee, other.committee);
      count(from, other.committee, place.committee);
    }
  }
  return new Map(
    [...to].flatMap(([before, names]): [string, string][] => {
      const now = mostOf(names);
      const isSure = now !== undefined && mostOf(from.get(now)) === before;
      return isSure && !stays(before) ? [[before, now]] : [];
    }),
  );
}

/** Of a committee: how many papers are the same in each of the others. */
type Found = Map<string, number>;

function count(found: Map<string, Found>, one: string, other: string): void {
  const known = found.get(one) ?? new Map<string, number>();
  found.set(one, known.set(other, (known.get(other) ?? 0) + 1));
}

/** The one that has more of them than any other. */
function mostOf(found: Found = new Map()): string | undefined {
  const [first, second] = [...found].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/** The committee in an address, and what is before and after it. */
function placeOf({
  address,
}: PaperText): { committee: string; meeting: string; above: string; below: string } | undefined {
  const meeting = meetingInPath(address);
  if (!meeting) return undefined;
  const { committee, path } = meeting;
  const at = path.lastIndexOf(`/${committee}/`) + 1;
  return {
    committee,
    meeting: path,
    above: address.slice(0, at),
    below: address.slice(at + committee.length),
  };
}

const meetingOf = ({ address }: PaperText): string => `${meetingInPath(address)?.path ?? ''}/`;

/** Of two papers with the same name and day of meeting. The text of an agenda doesn't name its committee; that of a report may. */
const isTheSame = (before: PaperText, now: PaperText): boolean =>
  before.kind === now.kind &&
  ((now.sha256 !== undefined && isAsItWas(before, now)) ||
    (before.title !== undefined && before.title === now.title));
