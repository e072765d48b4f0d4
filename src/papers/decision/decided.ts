import { openTextOf } from '../../source/open-text.ts';
import type { DecidedPart } from './decision.ts';

/** The label of what was decided, as in minutes: a dash or a colon of any kind, bold or not. */
const LABEL = /^\s{0,3}(?:\*\*|__)?(?:DECIDED|RESOLVED|AGREED)(?:\*\*|__)?\s{0,3}[–—:-]/;
const NUMBER = /^\s{0,3}(\d{1,3})[.)]\s+(\S.*)$/;
const LETTER = /^\s{0,3}\(?([A-Za-z]|[ivx]{1,5}|\d{1,3})[.)]\s+(\S.*)$/;
const ENDS = /^\s{0,3}(?:#{1,6}\s|>|:{3,})/;

/**
 * What a text says was decided: the parts by their marks, and whether it says so at all. What is in a quotation, or exempt,
 * decides nothing here.
 */
export function decidedIn(body: string): {
  readonly isDecided: boolean;
  readonly parts: readonly DecidedPart[];
} {
  const parts: { mark: string; text: string }[] = [];
  let isDecided = false;
  let isWithin = false;
  let isInPart = false;
  for (const line of openTextOf(body).split('\n')) {
    if (LABEL.test(line)) {
      isDecided = true;
      isWithin = true;
      isInPart = false;
      continue;
    }
    if (ENDS.test(line)) isWithin = false;
    if (!isWithin) continue;
    const [, mark, text] = LETTER.exec(line) ?? NUMBER.exec(line) ?? [];
    const last = parts.at(-1);
    if (mark !== undefined && text !== undefined) {
      parts.push({ mark, text: text.trim() });
      isInPart = true;
    } else if (line.trim() === '') isInPart = false;
    else if (isInPart && last) last.text = `${last.text} ${line.trim()}`;
  }
  // A single mark is no list: "A. Smith".
  return { isDecided, parts: parts.length > 1 ? parts : [] };
}

/** The first mark of parts that is left out, "b" of (a) and (c); none where they count on, or in another way. */
export function missingMark(parts: readonly DecidedPart[]): string | undefined {
  const at = parts.map(({ mark }) => placeOfMark(mark.toLowerCase()));
  if (at[0] !== 1 || parts.some(({ mark }) => mark.length > 1 && !/^\d/.test(mark)))
    return undefined;
  if (new Set(parts.map(({ mark }) => /^\d/.test(mark))).size > 1) return undefined;
  const gap = at.findIndex((place, index) => index > 0 && place > (at[index - 1] ?? 0) + 1);
  const after = at[gap - 1];
  // A leap is that of parts within a part: (a), (i).
  if (after === undefined || (at[gap] ?? 0) > after + MOST_MISSING + 1) return undefined;
  if (at.some((place, index) => index > 0 && place <= (at[index - 1] ?? 0))) return undefined;
  const { mark = '' } = parts[gap - 1] ?? {};
  return /^\d/.test(mark) ? String(after + 1) : String.fromCharCode(mark.charCodeAt(0) + 1);
}

const MOST_MISSING = 2;
const placeOfMark = (mark: string): number =>
  /^\d/.test(mark) ? Number(mark) : mark.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
