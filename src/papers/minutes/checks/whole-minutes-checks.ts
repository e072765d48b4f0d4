import { exemptMarkOf } from '../../../law/exemption/exempt-marking.ts';
import { marksHeadingClosed } from '../../../law/exemption/closed-heading.ts';
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

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
const PASSAGE = /^\s*:{3,}\s*exempt\b/i;
/** A line of its own that is nothing but a mark, "[Not for publication – paragraph 3]". */
const MARK_ALONE =
  /^\W*(?:strictly )?(?:not for publication|exempt|confidential|private (?:and|&) confidential)(?: (?:item|minute|report|session|information))?(?:\W*$|(?:\W| by | under )[^.]{0,120}$)/i;

/**
 * Minutes that a heading, or a line of its own, marks as not for the public, and of which nothing is withheld: they would be published
 * whole. What is withheld is in a passage, so that its heading may say so.
 */
export function checkMarkedMinutes(reader: ContentReader, file: SourceFile): void {
  const lines = file.body.split('\n');
  let fence: RegExp | undefined;
  for (const [at, line] of lines.entries()) {
    if (fence) {
      if (fence.test(line)) fence = undefined;
      continue;
    }
    if (PASSAGE.test(line)) {
      fence = /^\s*:{3,}\s*$/;
      continue;
    }
    const [, signs = '', title = ''] = HEADING.exec(line) ?? [];
    const isHeading = signs !== '';
    const isMarked = isHeading ? marksHeadingClosed(title) : isMarkAlone(line);
    if (!isMarked) continue;
    const end = lines.findIndex(
      (other, place) =>
        place > at && (HEADING.exec(other)?.[1]?.length ?? 9) <= (signs.length || 6),
    );
    const below = lines.slice(at + 1, end === -1 ? undefined : end);
    if (below.every((other) => other.trim() === '') || below.some((other) => PASSAGE.test(other)))
      continue;
    const place = { file: file.path, line: file.bodyLine + at, column: 1 };
    const message = `This ${isHeading ? 'heading' : 'line'} says that what is below it is not for the public, and nothing of it is withheld. Put what is exempt between a line "::: exempt" and a line ":::"; if all of it is open, take the words out.`;
    reader.diagnostics.push(diagnose('paper-says-exempt', place, message));
  }
}

const isMarkAlone = (line: string): boolean => {
  const own = line.replace(/[*_`\\]/g, '').trim();
  const isSet = /^[([]/.test(own) || own === own.toUpperCase() || /^not for publication/i.test(own);
  return (
    isSet &&
    own.length <= 160 &&
    MARK_ALONE.test(own) &&
    exemptMarkOf(own.replace(/^[([]|[)\]]$/g, '')) !== undefined
  );
};
