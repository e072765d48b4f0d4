import { addDays, formatDate, type IsoDate } from '../../../language/dates.ts';
import { diagnose } from '../../../rules/rules.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { numbersOf } from '../../minutes/named-minute.ts';
import { correctionMissing } from './correction-words.ts';
import type { StatedOfMinutes } from '../../minutes/read-types.ts';
import type { ContentReader } from '../../reading/reader.ts';

/** Reports days of minutes that are still to come: minutes are of what has happened. */
export function checkDaysOfMinutes(
  reader: ContentReader,
  minutes: Minutes,
  today: IsoDate,
  stated?: Pick<StatedOfMinutes, 'published'>,
): void {
  const { status, decisionsPublished, sittings, date } = minutes;
  const days: (readonly [what: string, day: IsoDate | undefined, line: number])[] = [
    ['The meeting is', date, 1],
    ['These minutes were approved', status.kind === 'approved' ? status.on : undefined, 1],
    ['The decisions were published', decisionsPublished, 1],
    ...sittings.map(({ on }) => ['A sitting was', on, 1] as const),
    ...minutes.minutes.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'later' ? [['Something was added', block.on, block.line] as const] : [],
      ),
    ),
  ];
  for (const [what, day, line] of days) {
    if (day === undefined || day <= today) continue;
    const place = { file: reader.shown(minutes.source), line, column: 1 };
    const message = `${what} on ${formatDate(day)}, which is still to come. Correct the day.`;
    reader.diagnostics.push(diagnose('minutes-in-future', place, message));
  }
  const published = stated?.published;
  if (published !== undefined && published > today) {
    const place = { file: reader.shown(minutes.source), line: 1, column: 1 };
    const message =
      `published: says ${formatDate(published)}, which is still to come. If they aren’t to be out before that day, leave it: they are held back until then. ` +
      'Else take it out: the day on which this site publishes them is recorded without it.';
    reader.diagnostics.push(diagnose('minutes-in-future', place, message));
  }
}

/** The number of the minute in "54(c)". */
export const numberIn = (printed: string): string => printed.replace(/\(.*$/, '').trim();

/** So many days apart, a day of which there are no minutes is one that was mistyped. */
const NEAR_DAYS = 3;

/** The day of the minutes that a correction means, where its own day has no meeting and one a few days from it has. */
function nearDay(
  day: IsoDate,
  own: Minutes,
  of: readonly Minutes[],
  meetings: ReadonlySet<IsoDate>,
): IsoDate | undefined {
  if (meetings.has(day) || of.some(({ sittings }) => sittings.some(({ on }) => on === day)))
    return undefined;
  const [first, last] = [addDays(day, -NEAR_DAYS), addDays(day, NEAR_DAYS)];
  return of.find(({ url, date }) => url !== own.url && date >= first && date <= last)?.date;
}

/**
 * Reports corrections of a minute that isn't there. Where the site has no minutes of that day, and none of one near it, nobody can say
 * what they have.
 * @param of the minutes of the same committee
 * @param meetings the days of its meetings
 */
export function checkCorrections(
  reader: ContentReader,
  minutes: Minutes,
  of: readonly Minutes[],
  meetings: ReadonlySet<IsoDate> = new Set(),
): void {
  for (const { blocks } of minutes.minutes) {
    for (const block of blocks) {
      if (block.kind !== 'correction') continue;
      const near = of.some(({ date }) => date === block.of)
        ? undefined
        : nearDay(block.of, minutes, of, meetings);
      if (near !== undefined) {
        const message = `There was no meeting on ${formatDate(block.of)}, and there are minutes of ${formatDate(near)}. Write Correction: ${near}, or the right day.`;
        const place = { file: reader.shown(minutes.source), line: block.line, column: 1 };
        reader.diagnostics.push(diagnose('minute-not-there', place, message));
      }
      if (block.minute === undefined) continue;
      const corrected = of.find(({ date }) => date === block.of);
      const number = numberIn(block.minute);
      const place = { file: reader.shown(minutes.source), line: block.line, column: 1 };
      const minute = corrected?.minutes.find((one) => one.number === number);
      const missing = minute && correctionMissing(block.words, minute);
      if (corrected && missing !== undefined) {
        const message = `The minutes of ${formatDate(block.of)} don’t have “${missing}” in what minute ${number} decided. Write it there as it was corrected; the correction itself stays here.`;
        reader.diagnostics.push(diagnose('correction-not-made', place, message));
      }
      if (!corrected || minute) continue;
      const numbers = numbersOf(corrected);
      const range = numbers === undefined ? '' : ` They have ${numbers}.`;
      const message = `The minutes of ${formatDate(block.of)} have no minute ${number}.${range} Correct the day or the number.`;
      reader.diagnostics.push(diagnose('minute-not-there', place, message));
    }
  }
}
