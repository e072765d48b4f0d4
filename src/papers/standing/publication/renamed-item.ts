import type { PastOf } from '../../../history/register/first-address.ts';
import type { PaperPast, RegisterPast } from '../../../history/register/paper-past.ts';
import { reportUrl } from '../../addresses.ts';
import type { AgendaItem } from '../../agenda/meeting.ts';
import type { ReportFacts } from '../../report/read-types.ts';
import { itemKey, titleKey } from '../item-key.ts';

/** What the register knows: of each address, and of papers at whatever address they were before. */
export type RegisterKnows = { readonly past: RegisterPast; readonly pastOf: PastOf };

/** An agenda as it is now. */
export type ItemsNow = {
  readonly url: string;
  /** All its items. */
  readonly items: readonly Pick<AgendaItem, 'title' | 'paper'>[];
  /** The title of the report of an item by the name of the report; undefined where that isn't known. */
  readonly titleOf: (slug: string) => string | undefined;
};

/**
 * The titles of reports as an agenda has them, by their site paths. Of a report of which nobody knows what is exempt the title isn't
 * known either.
 */
export const titlesOnAgenda = (
  reports: readonly Pick<ReportFacts, 'report' | 'takenAsExempt'>[],
): ReadonlyMap<string, string> =>
  new Map(
    reports.flatMap(({ report, takenAsExempt }) =>
      takenAsExempt ? [] : [[report.url, report.title] as const],
    ),
  );

/**
 * What an item was known by before, where it is known by something else now: the file of its report got another name; or the
 * item has the title that another had which isn't on the agenda any more, whether that had a report or not (LGA 1972 s.100B(4)
 * asks for how long the agenda had the item: a report of it has a rule of its own, s.100B(3)). None where that isn't so, or two could be meant.
 * @param agenda what the register knows of the agenda.
 */
export function keyBefore(
  { past, pastOf }: RegisterKnows,
  agenda: PaperPast,
  now: ItemsNow,
  item: Pick<AgendaItem, 'title' | 'paper'>,
): string | undefined {
  if (agenda.items.has(itemKey(item))) return undefined;
  const keys = new Set(now.items.map(itemKey));
  const gone = [...agenda.items.keys()].filter((key) => !keys.has(key));
  if (gone.length === 0) return undefined;
  return ofItsReport(pastOf, agenda, now.url, gone, item) ?? ofItsTitle(past, agenda, now, gone, item); // prettier-ignore
}

/** The report was at an address of the same meeting that no item of the agenda names any more. */
function ofItsReport(
  pastOf: PastOf,
  agenda: PaperPast,
  meeting: string,
  gone: readonly string[],
  { paper }: Pick<AgendaItem, 'paper'>,
): string | undefined {
  if (paper.kind !== 'report') return undefined;
  const before = pastOf(reportUrl(meeting, paper.slug));
  if (!before) return undefined;
  // In the exchange that renames it, what is known of it is by its old address; later, its lines have that.
  const addresses = new Set([before.address, ...before.events.map(({ address }) => address)]);
  return gone.find((key) => addresses.has(reportUrl(agenda.address, key)));
}

function ofItsTitle(
  past: RegisterPast,
  agenda: PaperPast,
  { items, titleOf }: ItemsNow,
  gone: readonly string[],
  item: Pick<AgendaItem, 'title' | 'paper'>,
): string | undefined {
  const titleNow = ({ title, paper }: Pick<AgendaItem, 'title' | 'paper'>): string | undefined => {
    const shown = title === '' && paper.kind !== 'none' ? titleOf(paper.slug) : title;
    return shown === undefined || shown === '' ? undefined : titleKey(shown);
  };
  const own = titleNow(item);
  if (own === undefined) return undefined;
  const titleBefore = (key: string): string | undefined =>
    key.startsWith('#') ? key.slice(1) : past.get(reportUrl(agenda.address, key))?.title?.key;
  const [before, ...others] = gone.filter((key) => titleBefore(key) === own);
  const rivals = new Set(
    items.filter((one) => !agenda.items.has(itemKey(one)) && titleNow(one) === own).map(itemKey),
  );
  return others.length === 0 && rivals.size === 1 ? before : undefined;
}
