import { nearest } from '../../language/suggest.ts';
import type { AgendaItem } from '../agenda/meeting.ts';
import { itemKey } from './labels/minute-heading.ts';

/** An item of the agenda by what minutes may call it. */
export type NamedItem = { readonly number: string; readonly title: string };

/** The numbered items of an agenda, with the titles of their reports. */
export function namedItems(
  items: readonly AgendaItem[],
  titleOf: (slug: string) => string | undefined,
): NamedItem[] {
  const named = new Map<string, NamedItem>();
  for (const { number, title, paper } of items) {
    if (number === undefined || named.has(number)) continue;
    const own = title === '' && 'slug' in paper ? (titleOf(paper.slug) ?? '') : title;
    named.set(number, { number, title: own });
  }
  return [...named.values()];
}

/** Which items a minute is of, and whether that is only likely. */
export type ItemsOfMinute = { readonly items: readonly string[]; readonly guessed?: NamedItem };

/** The item whose title a minute has; none where it isn't one alone. */
export function itemByTitle(title: string, items: readonly NamedItem[]): ItemsOfMinute {
  const own = wordsOf(title);
  const same = items.filter((item) => wordsOf(item.title).join(' ') === own.join(' '));
  if (same.length === 1 && same[0]) return { items: [same[0].number] };
  if (same.length > 1) return { items: [] };
  const near = items.filter(({ title: other }) => other !== '' && isNear(own, wordsOf(other)));
  const [guessed] = near;
  if (near.length === 1 && guessed) return { items: [guessed.number], guessed };
  return { items: [] };
}

/** Whether one has all words of the other, and they share two at least; or they differ in a slip. */
function isNear(one: readonly string[], other: readonly string[]): boolean {
  const [less, more] = one.length <= other.length ? [one, other] : [other, one];
  const has = new Set(more);
  if (less.length >= 2 && less.every((word) => has.has(word))) return true;
  const shared = new Set(less.filter((word) => has.has(word)));
  if (shared.size >= 3 && shared.size / more.length >= 0.6) return true;
  return nearest(one.join(' '), [other.join(' ')]) !== undefined && shared.size > 0;
}

const FILLERS: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'for',
  'to',
  'a',
  'an',
  'on',
  'in',
  'at',
  'with',
]);

function wordsOf(title: string): string[] {
  return title
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word));
}

/** The item of a number as somebody wrote it: as it is on the agenda, or the nearest. */
export function itemOfNumber(
  written: string,
  items: readonly NamedItem[],
): { readonly number?: string; readonly near?: string } {
  const found = items.find(({ number }) => itemKey(number) === itemKey(written));
  if (found) return { number: found.number };
  // A motion "11b" may be a part of item 11 that the agenda doesn't number.
  const whole = /^(\d+)[a-z]$/.exec(itemKey(written))?.[1];
  const around = whole !== undefined && !items.some(({ number }) => itemKey(number).startsWith(whole) && /[a-z]$/.test(itemKey(number)))
    ? items.find(({ number }) => itemKey(number) === whole) : undefined; // prettier-ignore
  if (around) return { number: written };
  const wanted = Number.parseInt(written, 10);
  const near = items.reduce<NamedItem | undefined>((best, item) => {
    const far = (one: NamedItem) => Math.abs(Number.parseInt(one.number, 10) - wanted);
    return best === undefined || far(item) < far(best) ? item : best;
  }, undefined);
  return near ? { near: near.number } : {};
}
