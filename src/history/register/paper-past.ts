import type { IsoDate } from '../../language/dates.ts';
import { isAsItWas } from './known-text.ts';
import { joinMoved } from './moved-papers.ts';
import {
  isOnTheSite,
  type MeetingSaid,
  type RegisteredKind,
  type RegisterEntry,
} from './register-line.ts';

/** A text or file of a paper, from the exchange that brought it until another took its place. */
export type PaperVersion = {
  readonly sha256: string;
  /** Of a report: what its text is known by, whatever its meeting. */
  readonly words?: string;
  /** Of a report: what its own words are known by, whatever its template. */
  readonly said?: string;
  /** Where it was then: a paper that got another name, or went to another meeting, is the same one. */
  readonly address: string;
  readonly day: IsoDate;
  readonly what: RegisterEntry['what'];
  /** Of one that was found when the register began: the first day on which git has it. */
  readonly since?: IsoDate;
  /** The last day until then on which git has another text of it. */
  readonly textSince?: IsoDate;
  readonly commit?: string;
  readonly reason?: string;
  readonly reasonSha256?: string;
  readonly meeting?: MeetingSaid;
  /** Of a printed pack: the numbers on its first and its last numbered page. */
  readonly numbers?: readonly [first: number, last: number];
  readonly number: number;
  /** How many passages of it were withheld. */
  readonly withheld: number;
  /** It says what the version before says: it came from another address, or another template prints it. */
  readonly isAsBefore?: true;
};

/** Whether a version says something else than the one before it. */
export const isChange = ({ isAsBefore }: Pick<PaperVersion, 'isAsBefore'>): boolean =>
  isAsBefore !== true;

export type OutSince = {
  readonly day: IsoDate;
  /** It was on the site when the register began, so that this is not the day on which it came. */
  readonly found: boolean;
  /** Of what was found: the first day on which git has it. */
  readonly since?: IsoDate;
  /** The last day until then on which git has another text of it, where that is a later one. */
  readonly textSince?: IsoDate;
  /** The day on which it first came, where it was taken away in between. */
  readonly first?: IsoDate;
};

/** What a register knows of one address. */
export type PaperPast = {
  readonly kind: RegisteredKind;
  readonly address: string;
  /** What went out first at this address. */
  readonly first: RegisterEntry;
  /** What happened last. */
  readonly last: RegisterEntry;
  /** Since when it has been on the site without a break; none where it isn't on it. */
  readonly outSince?: OutSince;
  /** From the oldest to the newest, at whatever address. */
  readonly versions: readonly PaperVersion[];
  /** All that happened, from the oldest to the newest, at whatever address. */
  readonly events: readonly RegisterEntry[];
  /** Of an address to which another paper came while one was there: the versions of those that were there before. */
  readonly before?: readonly PaperVersion[];
  /** The address at which it has been since it was removed from this one. */
  readonly movedTo?: string;
  /** Of an agenda that is gone: the address of the one which came in its place. */
  readonly followedBy?: string;
  /** Of a report: what its title is known by, and since when it has it, where it had another before. */
  readonly title?: { readonly key: string; readonly since?: IsoDate };
  /**
   * Of an agenda: since when each of its items has been on it without a break. Undefined for one that was on it when the
   * register began.
   */
  readonly items: ReadonlyMap<string, IsoDate | undefined>;
};

/** In a line of an agenda, between what an item is known by and what it was known by before. */
export const RENAMED_FROM = '<';

/** What a register knows of each paper, by its address. */
export type RegisterPast = ReadonlyMap<string, PaperPast>;

const isPack = ({ kind }: PaperPast): boolean => kind === 'pack';

/** What a register knows of printed packs. */
export const pastOfPacks = (past: RegisterPast): RegisterPast =>
  new Map([...past].filter(([, paper]) => isPack(paper)));

/** What it knows of papers, without the packs that are printed of them. */
export const pastOfPapers = (past: RegisterPast): RegisterPast =>
  new Map([...past].filter(([, paper]) => !isPack(paper)));

/** Gathers what is known of each address. */
export function pastOf(entries: readonly RegisterEntry[]): RegisterPast {
  const { joined, movedTo, followed, others } = joinMoved(entries);
  const past = new Map<string, PaperPast>();
  for (const [address, all] of joined) {
    const paper = pastOfPaper(address, all, movedTo.get(address), followed.get(address));
    const before = versionsOf(others.get(address) ?? []);
    if (paper) past.set(address, { ...paper, ...(before.length > 0 && { before }) });
  }
  return past;
}

/**
 * What is known of a paper by all that happened to it, from the oldest to the newest; undefined where nothing happened at the address.
 * @param to the address at which it is since it was removed from this one.
 */
export function pastOfPaper(
  address: string,
  all: readonly RegisterEntry[],
  to: string | undefined,
  followedBy?: string,
): PaperPast | undefined {
  const [first, last] = [all.find((one) => one.address === address), all.at(-1)];
  if (!first || !last) return undefined;
  const outSince = outSinceOf(all);
  return {
    ...{ kind: last.kind, address, first, last, events: all },
    ...(outSince && { outSince }),
    ...(to !== undefined && { movedTo: to }),
    ...(followedBy !== undefined && { followedBy }),
    ...titleOf(all),
    versions: versionsOf(all),
    items: itemsOf(all),
  };
}

/**
 * Since when a paper has been on the site after these events. A file that was held back, to be checked, and is there again as
 * it was has not come anew.
 */
function outSinceOf(events: readonly RegisterEntry[]): OutSince | undefined {
  let out: OutSince | undefined;
  let held: OutSince | undefined;
  const [came] = events.filter(({ what }) => isOnTheSite(what));
  const first = came?.what === 'published' ? came.day : undefined;
  for (const { what, day, since, textSince, kind } of events) {
    if (!isOnTheSite(what)) {
      held = what === 'held-back' && kind === 'file' ? (out ?? held) : undefined;
      out = undefined;
    } else if (!out) {
      out =
        what === 'returned' && held
          ? held
          : {
              ...{ day, found: what === 'found' },
              ...(since !== undefined && { since }),
              ...(textSince !== undefined && { textSince }),
              ...(first !== undefined && first < day && { first }),
            };
      held = undefined;
    }
  }
  return out;
}

function versionsOf(events: readonly RegisterEntry[]): PaperVersion[] {
  const versions: PaperVersion[] = [];
  for (const event of events) {
    const { sha256, address, day, what, since, commit, reason, reasonSha256, meeting } = event;
    const { number, numbers, words, said, textSince, withheld = 0 } = event;
    const last = versions.at(-1);
    if (what === 'explained' && last && reasonSha256 !== undefined) {
      const changed = versions.findLastIndex(isChange);
      const explained = versions[changed] ?? last;
      versions.splice(changed, 1, withReason(explained, { reason, reasonSha256 }));
    }
    if (sha256 === undefined) continue;
    // What comes back as it was is no new version.
    if (what === 'returned' && last?.sha256 === sha256) continue;
    if (last && last.address !== address && last.sha256 === sha256) {
      versions.splice(-1, 1, { ...last, address });
      continue;
    }
    const isAsBefore = last !== undefined && isAsItWas(last, event);
    versions.push({
      ...{ sha256, address, day, what, number, withheld },
      ...(words !== undefined && { words }),
      ...(said !== undefined && { said }),
      ...(isAsBefore && { isAsBefore }),
      ...(since !== undefined && { since }),
      ...(textSince !== undefined && { textSince }),
      ...(commit !== undefined && { commit }),
      ...(reason !== undefined && { reason }),
      ...(reasonSha256 !== undefined && { reasonSha256 }),
      ...(meeting && { meeting }),
      ...(numbers && { numbers }),
    });
  }
  return versions;
}

/** A version with another reason than it had: a reason whose words are not public leaves none. */
function withReason(
  version: PaperVersion,
  { reason, reasonSha256 }: { readonly reason: string | undefined; readonly reasonSha256: string },
): PaperVersion {
  const rest: Partial<PaperVersion> & PaperVersion = { ...version };
  delete (rest as { reason?: unknown }).reason;
  return { ...rest, reasonSha256, ...(reason !== undefined && { reason }) };
}

function titleOf(events: readonly RegisterEntry[]): Pick<PaperPast, 'title'> {
  const titles = events.flatMap(({ title, day }) => (title === undefined ? [] : [{ title, day }]));
  const now = titles.at(-1);
  const other = titles.findLastIndex(({ title }) => title !== now?.title);
  const first = titles[other + 1];
  if (!now) return {};
  return { title: { key: now.title, ...(other >= 0 && first && { since: first.day }) } };
}

/** An item that was away for one exchange begins anew (LGA 1972 s.100B(4)(a): “for at least five clear days before”). */
function itemsOf(events: readonly RegisterEntry[]): Map<string, IsoDate | undefined> {
  let items = new Map<string, IsoDate | undefined>();
  for (const { what, day, items: listed } of events) {
    if (!isOnTheSite(what)) items = new Map();
    if (!listed) continue;
    const found = what === 'found';
    const before = items;
    items = new Map(
      listed.map((written) => {
        const [item = '', from = ''] = written.split(RENAMED_FROM);
        const known = before.has(item) ? item : before.has(from) ? from : undefined;
        return [item, known !== undefined ? before.get(known) : found ? undefined : day];
      }),
    );
  }
  return items;
}
