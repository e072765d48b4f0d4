import { createHash } from 'node:crypto';
import { foldText } from '../../language/folded-text.ts';
import type { AgendaItem } from '../agenda/meeting.ts';

/**
 * What an item of an agenda is known by, however it is numbered and wherever it is on the list: the report, else its
 * title. Another title may be another item.
 */
export function itemKey({ title, paper }: Pick<AgendaItem, 'title' | 'paper'>): string {
  if (paper.kind !== 'none') return paper.slug;
  return `#${titleKey(title)}`;
}

/** What a title is known by, however it is spaced and spelt in capitals. */
export function titleKey(title: string): string {
  const known = keys.get(title);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = createHash('sha256').update(foldText(title)).digest('hex').slice(0, 16);
  keys.set(title, key);
  return key;
}

/** Titles are asked for again and again: for an item, for its report, and for the register. */
const keys = new Map<string, string>();
const MOST_KEYS = 100_000;
