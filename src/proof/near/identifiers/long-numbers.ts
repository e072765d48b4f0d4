import { isTellingDetail } from '../../../language/details.ts';
import type { Identifier } from './identifier.ts';

/** "4539 1488 0343 6467", "001-847-362-915", "4539148803436467": of payment cards, certificates and meters, in groups or joined. */
const NUMBER = /(?<![\p{L}\d.,£€$/-])\d{2,19}(?:[ \u00a0-]\d{2,8}){0,6}(?![\p{L}\d/-]|[.,]\d)/gu;
/** So many figures are nobody else's: ISO/IEC 7812-1 has up to nineteen of a card. */
const [FEWEST, MOST] = [11, 19];

/** "PC 4471", "PCSO7702": who serves in the police, by the number on the shoulder. */
const COLLAR =
  /(?<![\p{L}\d-])(?<rank>PCSO|PC|PS|DC|DS|Sgt)[ \u00a0]?(?<number>(?!(?:19|20)\d\d(?!\d))\d{3,6})(?![\p{L}\d]|[.,/-]\d)/gu;

const EMAIL =
  /(?<![\w.+-])(?<name>[\w.-]{1,64})(?:\+[\w.+-]{1,64})?@(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/gu;

/** Numbers that are long enough to be one thing's, numbers of police officers, and e-mail addresses without what is put after a "+". */
export function longNumbersIn(text: string): Identifier[] {
  const found: Identifier[] = [];
  const add = (key: string, index: number, written: string) =>
    found.push({ key, offset: index, end: index + written.length });
  for (const { 0: written, index } of text.matchAll(NUMBER)) {
    const digits = written.replace(/\D/g, '');
    if (digits.length < FEWEST || digits.length > MOST || /^(\d)\1+$/.test(digits)) continue;
    // Property numbers are filled up with noughts: "000100051238943".
    add(`number ${digits.replace(/^0{2,}(?=\d{11})/, '')}`, index, written);
  }
  for (const { 0: written, index, groups = {} } of text.matchAll(COLLAR))
    add(`collar ${groups['rank'] ?? ''} ${groups['number'] ?? ''}`, index, written);
  for (const { 0: written, index, groups = {} } of text.includes('@') ? text.matchAll(EMAIL) : []) {
    const address = `${groups['name'] ?? ''}@${groups['host'] ?? ''}`.toLowerCase();
    if (isTellingDetail(address)) add(`mail ${address}`, index, written);
  }
  return found;
}
