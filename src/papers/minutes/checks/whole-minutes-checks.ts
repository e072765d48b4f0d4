import { diagnose, type RuleCode } from '../../../rules/rules.ts';
import type { SourceFile } from '../../../source/source-file.ts';
import type { ContentReader } from '../../reading/reader.ts';
import { type MinutesFields } from '../minutes-schema.ts';
import type { Minutes } from '../minutes.ts';

/** Days that can’t be before the meeting. */
export function checkFieldDays(
  reader: ContentReader,
  file: SourceFile,
  fields: MinutesFields,
  meeting: string,
): void {
  const { approved, sittings, 'decisions-published': published } = fields;
  const check = (
    day: string | undefined,
    path: readonly PropertyKey[],
    why: string,
    isSameDayWrong = false,
  ): void => {
    if (day === undefined || day > meeting || (day === meeting && !isSameDayWrong)) return;
    const code: RuleCode = 'minutes-date-wrong';
    const message = `${why}, and this meeting was on ${meeting}. Write the right day.`;
    reader.diagnostics.push(diagnose(code, file.placeOf(path, 'value'), message));
  };
  check(approved, ['approved'], 'Minutes are approved by a later meeting', true);
  check(published, ['decisions-published'], 'Decisions are published after they are made');
  for (const [at, { on }] of sittings.entries()) {
    check(on, ['sittings', at, 'on'], 'A further sitting is after the first');
  }
}

/**
 * An hour of the end before the hour at which the meeting was to begin. One that began in the evening may end after midnight.
 * @param begins of the agenda, "19:00"; undefined where that isn't known.
 */
export function checkEnd(
  reader: ContentReader,
  file: SourceFile,
  { ended, sittings }: MinutesFields,
  begins: string | undefined,
): void {
  // A later sitting, or a further day, ends by its own clock.
  if (ended === undefined || begins === undefined || sittings.length > 0) return;
  const isNight = begins >= EVENING && ended < MORNING;
  if (ended >= begins || isNight) return;
  const message = `The meeting was to begin at ${begins}, and ended: says ${ended}. Correct the one that is wrong.`;
  reader.diagnostics.push(
    diagnose('minutes-date-wrong', file.placeOf(['ended'], 'value'), message),
  );
}

const EVENING = '13:00';
const MORNING = '06:00';

/** What `new` leaves to be put right: words that nobody has said yet must not go out as what was decided. */
export function checkIsFinished(reader: ContentReader, file: SourceFile): void {
  for (const [at, line] of file.body.split('\n').entries()) {
    if (!/^\[(?:Write|Keep)\b/.test(line)) continue;
    const place = { file: file.path, line: file.bodyLine + at, column: 1 };
    const message =
      'This line was written by the program, and isn’t part of the minutes. Put right what it asks for, and delete it.';
    reader.diagnostics.push(diagnose('minutes-unfinished', place, message));
  }
}

/** Minutes without a heading of one are none. */
export function checkIsWritten(
  reader: ContentReader,
  file: SourceFile,
  { minutes, opening }: Minutes,
): void {
  // A heading without its marks is said where it is.
  const isMeant = reader.diagnostics.some(
    ({ file: where, message }) =>
      where === file.path && message.startsWith('This looks like the heading of a minute'),
  );
  if (minutes.length > 0 || isMeant) return;
  const place = { file: file.path, line: file.bodyLine, column: 1 };
  const message =
    opening.length > 0
      ? 'The text has no heading of a minute. Begin each with its number and title: "## 54 School Places".'
      : 'There are no minutes below the front matter. Begin each with its number and title: "## 54 School Places".';
  reader.diagnostics.push(diagnose('minutes-label-unclear', place, message));
}
