import type { PastOf } from '../../../history/register/first-address.ts';
import type { PaperPast } from '../../../history/register/paper-past.ts';
import { reportUrl } from '../../addresses.ts';
import type { AgendaItem } from '../../agenda/meeting.ts';
import { itemKey } from '../item-key.ts';

/**
 * What an item was known by before the file of its report got another name: the report was at an address of the same meeting
 * that no item of the agenda names any more. None where that isn't so.
 * @param agenda what the register knows of the agenda.
 * @param now the agenda as it is now, with all its items.
 */
export function keyBefore(
  pastOf: PastOf,
  agenda: PaperPast,
  { url, items }: { readonly url: string; readonly items: readonly AgendaItem[] },
  item: AgendaItem,
): string | undefined {
  if (item.paper.kind !== 'report' || agenda.items.has(item.paper.slug)) return undefined;
  const report = reportUrl(url, item.paper.slug);
  const before = pastOf(report);
  if (!before) return undefined;
  const now = new Set(items.map(itemKey));
  // In the exchange that renames it, what is known of it is by its old address; later, its lines have that.
  const addresses = new Set([before.address, ...before.events.map(({ address }) => address)]);
  return [...agenda.items.keys()].find(
    (key) => !now.has(key) && addresses.has(reportUrl(agenda.address, key)),
  );
}
