import { plainText, type Document } from './document.ts';
import { minutesLines } from './minutes/minutes-line.ts';

/** What the notice of a decision without a meeting is called. "Record of decisions" is of a meeting. */
const TITLES: readonly RegExp[] = [
  /^(?:record|notice|notification|publication) of (?:an? |the )?(?:(?:key|urgent|non-key|executive|officer['’]?s?|delegated|individual|(?:cabinet|executive|portfolio) (?:member|holder)['’]?s?) ){1,3}decision\b(?!s)/i,
  /^(?:(?:key|urgent|non-key|executive|officer['’]?s?|delegated|individual|(?:cabinet|executive|portfolio) (?:member|holder)['’]?s?) ){1,3}decision(?: (?:notice|record|form|sheet)| taken by\b|$)/i,
  /^decision (?:notice|record)$/i,
];
/** Two of these labels say that it is one. */
const LABELS: readonly RegExp[] = [
  /^(?:date (?:of|on which the) decision|decision date|date taken)\b/i,
  /^(?:decision[- ](?:taker|maker)|decision (?:taken|made) by|taken by|officer|authority|delegated authority|delegation)\s*[:\t]/i,
  /^decision\s*(?:[:\t]|$)/i,
  /^(?:alternative )?options (?:considered|rejected)|^alternative options\b/i,
];
const HEAD = 40;

/**
 * Whether a document is the notice of a decision that a member or an officer took without a meeting: its title says so, and the labels
 * of what the law asks such a record to say are there.
 */
export function isDecisionNotice({ blocks }: Pick<Document, 'blocks'>): boolean {
  const lines = minutesLines(blocks.slice(0, HEAD * 3)).slice(0, HEAD);
  const texts = lines
    .flatMap(({ raw, table }) =>
      table
        ? table.rows.map(({ cells }) => cells.map(({ blocks: own }) => plainText(own)).join('\t'))
        : [raw],
    )
    .flatMap((text) => (text.trim() === '' ? [] : [text.trim().slice(0, 300)]));
  if (!texts.slice(0, 8).some((text) => TITLES.some((title) => title.test(text)))) return false;
  return LABELS.filter((label) => texts.some((text) => label.test(text))).length >= 2;
}
