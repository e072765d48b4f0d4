import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import { reportUrl } from '../addresses.ts';
import type { AgendaItem } from '../agenda/meeting.ts';
import { itemKey } from './item-key.ts';

/**
 * What an item was known by before the file of its report got another name: the register has the same text at an address of the
 * same meeting that no item of the agenda names any more. None where that isn't so.
 * @param agenda what the register knows of the agenda.
 * @param items all items of the agenda as it is now.
 * @param sha256 of the text of the report of an item.
 */
export function keyBefore(
  past: RegisterPast,
  agenda: PaperPast,
  items: readonly AgendaItem[],
  item: AgendaItem,
  sha256: (slug: string) => string | undefined,
): string | undefined {
  if (item.paper.kind !== 'report' || agenda.items.has(item.paper.slug)) return undefined;
  const text = sha256(item.paper.slug);
  if (text === undefined) return undefined;
  const now = new Set(items.map(itemKey));
  return [...agenda.items.keys()].find(
    (key) =>
      !now.has(key) && past.get(reportUrl(agenda.address, key))?.versions.at(-1)?.sha256 === text,
  );
}
