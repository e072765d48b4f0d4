import { isNoLanguage } from '../../language/words/letter-pairs.ts';

/** Fonts without a map to Unicode give control, private or replacement characters, or nothing. */
const GARBLED = /[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu;
const MOST_GARBLED = 0.2;

/** Whether the text of a page isn't what the page shows: its fonts don't say which letters they have, or say others. */
export function isGarbled(text: string): boolean {
  const written = text.replace(/\s+/gu, '');
  const garbled = written.match(GARBLED)?.length ?? 0;
  return garbled > written.length * MOST_GARBLED || isNoLanguage(text);
}
