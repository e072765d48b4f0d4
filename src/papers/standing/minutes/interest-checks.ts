import { diagnose } from '../../../rules/rules.ts';
import type { Minute, Minutes } from '../../minutes/minutes.ts';
import { keyOf, numbersNamed } from '../../minutes/presence.ts';
import type { ContentReader } from '../../reading/reader.ts';

/** An interest with which a member doesn't vote, unless there is a dispensation. Of others that is for the member to say. */
const BARS = /(?<!\bnon[- ])\b(?:pecuniary|prejudicial|DPI)\b/i;
const DISPENSATION = /\bdispensation\b/i;
/** Titles that are too short to be known in a sentence. */
const SHORTEST_TITLE = 8;

/**
 * Reports who declared a pecuniary interest in a later minute and voted there, where it isn't said whether they left. Who left is reported
 * as one who voted though away; that somebody stayed is what the clerk wrote.
 */
export function checkInterests(reader: ContentReader, minutes: Minutes): void {
  for (const [at, { blocks, number }] of minutes.minutes.entries()) {
    for (const block of blocks) {
      if (block.kind !== 'interest' || block.left !== undefined) continue;
      const { nature, name } = block;
      if (!BARS.test(nature) || DISPENSATION.test(nature)) continue;
      const key = keyOf(name);
      for (const other of minutes.minutes.filter((one) => isIn(nature, one))) {
        if (other === minutes.minutes[at]) continue;
        const vote = other.blocks.find(
          (one) =>
            one.kind === 'vote' &&
            [one.for, one.against].some((side) => side?.names?.some((who) => keyOf(who) === key)),
        );
        if (!vote) continue;
        const place = { file: reader.shown(minutes.source), line: vote.line, column: 1 };
        const where = number === undefined ? 'earlier in these minutes' : `in minute ${number}`;
        const message = `${name.printed} is named in this vote, and declared a pecuniary interest in the matter ${where}. Correct the vote, or end the line of the interest with “Stayed.” if it was so.`;
        reader.diagnostics.push(diagnose('voted-with-interest', place, message));
      }
    }
  }
}

/** Whether what an interest is in names a minute: by its number, by that of its item, or by its title. */
function isIn(nature: string, { number, items, title }: Minute): boolean {
  if (number !== undefined && numbersNamed(nature, 'minute').includes(number)) return true;
  if (numbersNamed(nature, 'item').some((item) => items.includes(item))) return true;
  return title.length >= SHORTEST_TITLE && nature.toLowerCase().includes(title.toLowerCase());
}
