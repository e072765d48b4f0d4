import type { StatedAgenda } from '../agenda/meeting.ts';
import { itemByTitle, itemOfNumber, type NamedItem } from './item-of-minute.ts';
import { itemKey } from './labels/minute-heading.ts';
import type { Finding, MinuteDraft } from './blocks/minute-draft.ts';

/**
 * Which items of the agenda each minute is of, as it says, else by its title; and which items no minute is of.
 * @param isWhole whether each item must have become something: a record of decisions has only what was decided.
 */
export function itemsOfMinutes(
  minutes: readonly MinuteDraft[],
  agenda: StatedAgenda,
  items: readonly NamedItem[],
  isWhole: boolean,
): { readonly items: readonly (readonly string[])[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const found = minutes.map((minute): readonly string[] => {
    const { heading, line } = minute;
    const written = [...(heading.items ?? []), ...minute.items];
    if (written.length > 0) return written.flatMap((one) => numberOf(one, items, line, findings));
    // "{}" says that it is of no item.
    if (heading.items) return [];
    const { items: own, guessed } = itemByTitle(heading.title, items);
    if (guessed) {
      const message = `This minute has no number of an item, and is taken for item ${guessed.number}, "${guessed.title}". Write {${guessed.number}} after the heading if that is right, or {} if it is of no item.`;
      findings.push({ code: 'minute-item-guessed', line, message });
    }
    if (own.length > 0) return own;
    // Where the agenda goes on with the numbers of the last meeting, a minute has the number of its item.
    const same = items.find(
      ({ number }) => heading.number !== undefined && itemKey(number) === itemKey(heading.number),
    );
    return same && itemKey(items[0]?.number ?? '1') !== '1' ? [same.number] : [];
  });
  if (isWhole && minutes.length > 0 && !agenda.cancelled && !agenda.postponed) {
    const named = new Set(
      [
        ...found.flat(),
        ...minutes.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.kind === 'fate' ? (block.items ?? []) : [])),
        ),
      ].map(itemKey),
    );
    const first = minutes[0]?.line ?? 1;
    for (const { number, title } of items) {
      if (named.has(itemKey(number))) continue;
      // A part of an item has become something where all of it has.
      const whole = /^(\d+)[a-z]$/.exec(itemKey(number))?.[1];
      if (whole !== undefined && named.has(whole)) continue;
      const message = `No minute is of item ${number} of the agenda, "${title}". Write {${number}} after the heading of its minute, or a minute that says what became of it: "Item: withdrawn", "Item: deferred to 2026-03-17" or "Item: not reached".`;
      findings.push({ code: 'item-without-minute', line: first, message });
    }
  }
  return { items: found, findings };
}

function numberOf(
  written: string,
  items: readonly NamedItem[],
  line: number,
  findings: Finding[],
): string[] {
  const { number, near } = itemOfNumber(written, items);
  if (number !== undefined) return [number];
  const item = items.find((one) => one.number === near);
  const advice = item
    ? `The nearest is item ${item.number}, "${item.title}": write {${item.number}} if that is meant, or {} where the minute is of no item.`
    : 'It has no numbered items: take the number out.';
  findings.push({
    code: 'minute-item-unknown',
    line,
    message: `The agenda has no item ${written}. ${advice}`,
  });
  return [];
}
