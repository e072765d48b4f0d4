import { listInWords } from '../../../language/sentence.ts';
import { marksHeadingClosed, mayMarkClosed } from '../../../law/exemption/closed-heading.ts';
import { marksSectionClosed, mayBeOpenSection } from '../../../law/exemption/closed-section.ts';
import { saysPublicBack } from '../../../law/exemption/public-excluded.ts';
import { diagnose } from '../../../rules/rules.ts';
import type { SourceFile } from '../../../source/source-file.ts';
import type { ContentReader } from '../../reading/reader.ts';
import {
  HEADING,
  isMarkAlone,
  isOpen,
  piecesOf,
  type Piece,
} from '../../withheld/marked-pieces.ts';
import { isSectionTitle, readHeading } from '../labels/minute-heading.ts';
import { isStandingTitle } from '../standing-business.ts';
import { withTypedHeadings } from './typed-headings.ts';
import { MinutesSaid, isExclusionOnly, type ItemSays } from './who-was-there.ts';

/** Below a heading of several minutes there may be a note. */
const IS_NOTE = /^\s*(?:$|[*_]{0,2}[([].{1,160}[)\]][*_]{0,2}\s*$)/;

/**
 * Minutes that a heading, or a line of its own, marks as not for the public, and of which nothing is withheld: they would be published
 * whole. What is withheld is in a passage, so that its heading may say so. Where the words may be a title as well, it is decided by what
 * else is said: whether the public was excluded, and what the agenda says of the item.
 * @param itemOf what the agenda says of the item that the minute at a line of the file is of.
 */
export function checkMarkedMinutes(
  reader: ContentReader,
  file: SourceFile,
  itemOf: (line: number) => ItemSays | undefined = () => undefined,
): void {
  const say = (at: number, message: string, isQuestion = false): void => {
    const place = { file: file.path, line: file.bodyLine + at, column: 1 };
    const found = diagnose('paper-says-exempt', place, message);
    reader.diagnostics.push(isQuestion ? { ...found, severity: 'warning' } : found);
  };
  const pieces = piecesOf(withTypedHeadings(file.body.split('\n')));
  const said = new MinutesSaid(pieces, ({ at }) => itemOf(file.bodyLine + at));
  const inSections = new Set<Piece>();
  for (const [place, piece] of pieces.entries()) {
    const open = belowSection(pieces, place).filter(isOpen);
    if (mayBeOpenSection(piece.title) && said.isSectionOpen(piece, open)) continue;
    for (const one of open) inSections.add(one);
    if (open.length === 0) continue;
    inSections.add(piece);
    const names = open.map(({ title }) => `“${nameOf(title)}”`);
    say(
      piece.at,
      `This heading says that the minutes below it are not for the public, and nothing is withheld of ${listed(names)}. Put what is exempt between a line "::: exempt" and a line ":::"; if it is open, write "## Open items" on a line above it.`,
    );
  }
  for (const piece of pieces) {
    if (inSections.has(piece) || !isOpen(piece)) continue;
    const { at, title, level, isClass } = piece;
    const what = level === undefined ? 'line' : 'heading';
    if (isClass || (level === undefined ? isMarkAlone(title) : marksHeadingClosed(title)))
      say(
        at,
        `This ${what} says that what is below it is not for the public, and nothing of it is withheld. Put what is exempt between a line "::: exempt" and a line ":::"; if all of it is open, take the words out.`,
      );
    else {
      const mark = level === undefined ? undefined : mayMarkClosed(title);
      if (mark !== undefined && !said.isOpenTitle(piece, mark))
        say(
          at,
          `“${mark}” in this heading may say that what is below it is not for the public, and nothing of it is withheld. Put what is exempt between a line "::: exempt" and a line ":::"; if all of it is open, write the heading without “${mark}”, or in other words.`,
        );
      else if (level !== undefined && said.tellsWhatWasPrivate(piece))
        say(
          at,
          'The minutes say that the public was excluded for this, and nothing of it is withheld. Put what is exempt between a line "::: exempt" and a line ":::"; if all of it is open, write "## Open items" on a line above it, or what the public may read of it as "Summary: …".',
          true,
        );
    }
  }
}

/** The minutes below a heading of several that aren't for the public; none where it is no such heading. */
function belowSection(pieces: readonly Piece[], at: number): readonly Piece[] {
  const section = pieces[at];
  const level = section?.level;
  if (!section || level === undefined || !isClosedSection(section.title)) return [];
  const own = section.below.findIndex((line) => HEADING.test(line));
  const isAlone = isExclusionOnly(
    section.below.slice(0, own === -1 ? undefined : own).filter((line) => !IS_NOTE.test(line)),
  );
  if (!isAlone) return [];
  const found: Piece[] = [];
  for (const piece of pieces.slice(at + 1)) {
    if (piece.level === undefined) continue;
    if (piece.level < level || isSectionTitle(piece.title)) break;
    // A numbered heading is of what is taken then, and the public may be back before the next.
    if (found.at(-1)?.below.some(saysPublicBack)) break;
    // A heading within a minute is of that minute.
    if (piece.level > Math.max(level, found[0]?.level ?? 9)) continue;
    if (!isStandingTitle(readHeading(piece.title).title)) found.push(piece);
  }
  return found;
}

/** Whether a heading is that of several minutes, with a number of its own or without. */
const isClosedSection = (title: string): boolean =>
  marksSectionClosed(title) || marksSectionClosed(readHeading(title).title);

const nameOf = (title: string): string =>
  title
    .replace(/\{[^{}]*\}/g, '')
    .trim()
    .slice(0, 60);

const MOST_NAMED = 4;
const listed = (names: readonly string[]): string =>
  listInWords(
    names.length > MOST_NAMED
      ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more`]
      : names,
  );
