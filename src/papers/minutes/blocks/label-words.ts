import { blockLines } from '../../text/minutes-text.ts';
import type { MinuteBlock, MinutesBody } from '../minutes.ts';
import { numberOfWord } from '../labels/vote-words.ts';
import { WELSH_LABEL_WORDS } from '../labels/welsh-labels.ts';
import type { Finding, WrittenLabel } from './minute-draft.ts';

/** What labels are made of, and says no more than the block that is made of them. */
export const OF_LABELS: ReadonlySet<string> = new Set([
  ...WELSH_LABEL_WORDS,
  ...`and by the it was were be is a that there councillor councillors cllr cllrs s member members moved move propose mover proposed prop proposer seconded seconder sec
  for favour favor in against abstain abstained abstaining abstains abstentions abstention not voting yes ayes aye yeas noes nays nay those who members did vote votes voted non no nil none
  interest interests conflict conflicts declared declaration declarations left withdrew stayed remained room meeting chamber hall this item items minute matter during
  he she they recorded as having casting second or carried passed rejected lost fell fallen withdrawn defeated motion amendment substantive procedural original
  amended altered proposal put then declared accordingly therefore thereby to on upon agenda outcome correction corrections minutes later post note
  reason reasons decision option options alternative alternatives considered rejected other dispensation dispensations call summary from question
  answer reply response supplementary signature signatures received due progress on joined arrived part paragraph parts reports urgent of being
  amendment recommendations recommendation t didn messrs following monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
]);

/**
 * Words of labels that are in nothing that was made of them. Prose and decisions are compared with their pages where they are rendered
 * (`completeness.ts`); of labels only the words count, since names and figures are put into lists.
 */
export function lostLabelWords(labels: readonly WrittenLabel[], body: MinutesBody): Finding[] {
  const printed = new Map<readonly MinuteBlock[], ReadonlySet<string>>();
  return labels.flatMap(({ line, text, blocks }): Finding[] => {
    const known =
      printed.get(blocks) ?? wordSet(blocks.flatMap((block) => blockLines(block, body)));
    printed.set(blocks, known);
    const lost = wordsOf(text).filter(
      (word) => !known.has(word) && !OF_LABELS.has(word) && !isFigure(word, known),
    );
    if (lost.length === 0) return [];
    const message = `"${lost.slice(0, 5).join(' ')}" of this line would be on no page. Write it on a line of its own, below the label.`;
    return [{ code: 'minutes-label-unclear', line, message }];
  });
}

/** "03" of a day that is printed as "3", "four" and "all" of a side that is printed as a figure, or a month that is printed as a figure: the day itself was read. */
const isFigure = (word: string, known: ReadonlySet<string>): boolean =>
  (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word) &&
    known.has(String(Number.parseInt(word, 10)).padStart(2, '0'))) ||
  known.has(String(numberOfWord(word) ?? '')) ||
  (word === 'all' && [...known].some((one) => /^\d+$/.test(one))) ||
  MONTHS.has(word);

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const wordSet = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap(wordsOf));

/** The words of a text, without marks, as both what is written and what is printed are compared. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
