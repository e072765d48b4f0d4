import { isoDate, isPlausibleDate, MONTHS, type IsoDate } from '../../language/dates.ts';

/** The minutes that a meeting approved: those of some days, or those of its last meeting. */
export type Approved = { readonly of: readonly IsoDate[]; readonly last: boolean };

/** More words than any such sentence has. */
const LONGEST = 2000;

const APPROVES =
  /\b(?:approved|agreed|confirmed|accepted|adopted|signed|approves|agrees|confirms|correct record|accurate record)\b/i;
const REFUSES =
  /\b(?:not|un)\s?(?:be\s)?(?:approved|agreed|confirmed|accepted|signed)\b|\bdeferred\b|\bre-?submitted\b/i;
const DAY = new RegExp(
  String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:,|and|&)\s*(\d{1,2})(?:st|nd|rd|th)?)?\s+(${MONTHS.join('|')}),?\s+(\d{4})\b`,
  'gi',
);

/**
 * Reads which minutes a minute says were approved; nothing where it doesn't. Noting isn't approving. Whether it is put
 * as a resolution doesn't matter: "agreed and signed" is an approval too.
 * @param title of the minute, which may have the day
 */
export function approvedIn(title: string, words: readonly string[]): Approved | undefined {
  const isAboutMinutes = /\bminutes\b/i.test(title);
  for (const sentence of words.flatMap(sentencesOf)) {
    if (!isAboutMinutes && !/\bminutes\b/i.test(sentence)) continue;
    if (!APPROVES.test(sentence) || REFUSES.test(sentence)) continue;
    const days = daysIn(sentence);
    const of = days.length > 0 ? days : isAboutMinutes ? daysIn(title) : [];
    // A minute of something else that was approved may only mention minutes.
    if (of.length === 0 && !isAboutMinutes) continue;
    return { of, last: of.length === 0 };
  }
  return undefined;
}

const sentencesOf = (text: string): string[] =>
  text
    .slice(0, LONGEST)
    .split(/[.;:]\s|\n/)
    .map((sentence) => sentence.trim());

function daysIn(text: string): IsoDate[] {
  const found = [...text.slice(0, LONGEST).matchAll(DAY)].flatMap(
    ([, first = '', second, month = '', year = '']): IsoDate[] => {
      const at = MONTHS.findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
      return [first, second]
        .filter((day): day is string => day !== undefined)
        .map((day) => isoDate(Number(year), at, Number(day)));
    },
  );
  return [...new Set(found.filter(isPlausibleDate))];
}
