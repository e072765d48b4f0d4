import { RENAMED_FROM } from '../../history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../history/register/register-line.ts';
import { slugOf } from '../../language/slug.ts';
import type { AgendaItem } from '../../papers/agenda/meeting.ts';
import { itemKey } from '../../papers/standing/item-key.ts';

/** The longest name of an item in its id, in letters. */
const LONGEST_NAME = 80;

type KnownItem = Pick<AgendaItem, 'title' | 'paper'>;

/** What the register knows of the items of one agenda, as far as their ids in data need it. Plain data. */
export type ItemsOfAgenda = {
  /** Of items whose reports got another name: the slug that the report had first, by the one that it has. */
  readonly first: Readonly<Record<string, string>>;
  /** The names of those that the agenda had and has no more, as far as it is known what they were called. */
  readonly gone: readonly string[];
};

/**
 * What names each item of an agenda in its id: its report, which it keeps while the report is to follow and when it is there, else its
 * title. Neither its number nor its place, which change when an item is put in above it, nor a new name of its report (OParl 1.1: an id
 * is never another object's).
 * @param first see {@link ItemsOfAgenda}.
 */
export function namesOfItems(
  items: readonly KnownItem[],
  first: ItemsOfAgenda['first'] = {},
): string[] {
  // Who had a name first keeps it.
  const taken = new Set(Object.values(first).map(nameOfReport));
  const numbered = inTurn(taken);
  return items.map(({ title, paper }) => {
    const before = 'slug' in paper ? first[paper.slug] : undefined;
    if (before !== undefined) return nameOfReport(before);
    return numbered('slug' in paper ? nameOfReport(paper.slug) : nameOfTitle(title));
  });
}

/** Gives each item that has the name of one before it a number behind that. */
function inTurn(taken: ReadonlySet<string>): (named: string) => string {
  const counts = new Map<string, number>();
  return (named) => {
    const count = (counts.get(named) ?? (taken.has(named) ? 1 : 0)) + 1;
    counts.set(named, count);
    return count === 1 ? named : `${named}.${count}`;
  };
}

const nameOfReport = (slug: string): string => `report-${slug}`;

const nameOfTitle = (title: string): string =>
  `item-${slugOf(title).slice(0, LONGEST_NAME).replace(/-$/, '')}`;

/** The names of items by what the register knows them by, which says nothing of a title but that it is the same. */
export const namesByKey = (items: Iterable<KnownItem>): ReadonlyMap<string, string> =>
  new Map(
    [...items].flatMap((item) =>
      item.paper.kind === 'none' ? [[itemKey(item), nameOfTitle(item.title)] as const] : [],
    ),
  );

/**
 * What became of the items of the agenda at one address.
 * @param events all that happened to the agenda, from the oldest to the newest, at whatever address.
 * @param nameOf gives the name of an item that is known by its title; undefined where no agenda has one of that title.
 */
export function itemsOfAgenda(
  address: string,
  events: readonly RegisterEntry[],
  nameOf: (key: string) => string | undefined,
): ItemsOfAgenda {
  let now = new Map<string, string>();
  let here: readonly string[] = [];
  const all = new Set<string>();
  const namesIn = (keys: readonly string[], known: ReadonlyMap<string, string>): string[] => {
    const renamed = [...known].filter(([key, name]) => key !== name);
    const numbered = inTurn(new Set(renamed.map(([, name]) => nameOfReport(name))));
    return keys.flatMap((key) => {
      const name = known.get(key) ?? key;
      if (name !== key) return nameOfReport(name);
      const named = key.startsWith('#') ? nameOf(key) : nameOfReport(key);
      return named === undefined ? [] : numbered(named);
    });
  };
  for (const { what, items, address: at } of events) {
    // At another address its items were others.
    if (at !== address || !isOnTheSite(what)) {
      if (at !== address || what !== 'removed') continue;
      now = new Map();
      here = [];
      continue;
    }
    if (!items) continue;
    const before = now;
    now = new Map(
      items.map((written) => {
        const [key = '', from = ''] = written.split(RENAMED_FROM);
        // One that got its report later, or has it no more, is named anew: its id says what it is.
        const isReport = !key.startsWith('#') && !from.startsWith('#');
        return [key, before.get(key) ?? (isReport ? before.get(from) : undefined) ?? key];
      }),
    );
    here = namesIn(
      items.map((written) => written.split(RENAMED_FROM)[0] ?? ''),
      now,
    );
    for (const name of here) all.add(name);
  }
  return {
    first: Object.fromEntries([...now].filter(([key, name]) => key !== name)),
    gone: [...all].filter((name) => !here.includes(name)),
  };
}
