import type { AgendaItemView } from '../../../src/views/views.ts';

/** Items that follow one another: those with something to read, or those without, which are folded. */
export type AgendaGroup = {
  readonly folded: boolean;
  readonly items: readonly AgendaItemView[];
};

/**
 * The agenda in its own order, with what brings no paper apart: apologies, declarations, minutes. Where nothing
 * has a paper, nothing is folded.
 */
export function agendaGroups(items: readonly AgendaItemView[]): AgendaGroup[] {
  const anyPaper = items.some((item) => !isWithoutPaper(item));
  const groups: { folded: boolean; items: AgendaItemView[] }[] = [];
  for (const item of items) {
    const folded = anyPaper && isWithoutPaper(item);
    const last = groups.at(-1);
    if (last?.folded === folded) last.items.push(item);
    else groups.push({ folded, items: [item] });
  }
  return groups;
}

/** Whether there is nothing to read of an item, and nothing that a reader must notice. */
function isWithoutPaper(item: AgendaItemView): boolean {
  return (
    !item.report &&
    !item.toFollow &&
    !item.beingChecked &&
    !item.business &&
    !item.more &&
    item.reportElsewhere === undefined &&
    item.late === undefined &&
    item.itemNotOpen === ''
  );
}

/** So many letters of titles fit into two lines on a phone. */
const ROOM = 70;

/** "Items 1 to 6": how a folded group is called. */
export function groupName(items: readonly AgendaItemView[]): string {
  const numbers = items.flatMap(({ number }) => number ?? []);
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || numbers.length < items.length) {
    return items.length === 1 ? 'An item without papers' : `${items.length} items without papers`;
  }
  return first === last
    ? `Item ${first}, without papers`
    : `Items ${first} to ${last}, without papers`;
}

/** "Apologies for absence; Minutes; and 4 more": what is in a folded group, as far as there is room. */
export function groupTitles(items: readonly AgendaItemView[]): string {
  const said: string[] = [];
  let letters = 0;
  for (const { title } of items) {
    letters += title.length;
    if (said.length > 0 && letters > ROOM) break;
    said.push(title);
  }
  const left = items.length - said.length;
  return `${said.join('; ')}${left > 0 ? `; and ${left} more` : ''}`;
}
