import type { Box, Painting, PdfPage } from '../pdfium.ts';
import { areaOf, shareInside } from './boxes.ts';
import { causeOf, clipKey, notReadings, readingsOfNothing, type PageContext } from './causes.ts';
import { findHatched } from './hatched.ts';
import { honestCause } from './honest.ts';
import type { UnseenCause } from './unseen-cause.ts';
import { viewOf, visibleShares } from './look.ts';
import { drawnAgainFinder, twinFinder } from './drawn-twice.ts';
import { runsOf, type Hidden, type Run } from './runs.ts';
import { findSuspects, isInk, type PageScene, type Suspect, type Suspicion } from './suspects.ts';

/** Words that a page holds and doesn't show, or shows so that nobody can see them. */
export type UnseenWords = {
  readonly words: string;
  readonly box: Box;
  readonly cause: UnseenCause;
  /** Something lies on them as if made for them, or they were cut to nothing: no accident of a layout. */
  readonly deliberate: boolean;
};

export type PageWords = {
  readonly unseen: readonly UnseenWords[];
  /** What a reader sees. */
  readonly seen: string;
};

/** A character is hidden when less of its ink can be seen. */
const SEEN_SHARE = 0.35;

/** The words of one page that a reader doesn't see. Spoils the colours of the page's texts. */
export function findUnseenWords(
  page: PdfPage,
  painting: Painting,
  scene: PageScene,
  context: PageContext,
): PageWords {
  const { suspects, offPage } = findSuspects(scene);
  const hidden = new Map<number, Hidden>();
  for (const found of suspects.length === 0 ? [] : lookAt(page, painting, scene, suspects, context))
    hidden.set(found.char.index, found);
  for (const char of offPage) {
    if (char.box === undefined) continue;
    const cause = shareInside(char.box, scene.media) > 0.5 ? 'cropped' : 'off-page';
    hidden.set(char.index, { char, box: char.box, cause });
  }
  const seen = scene.chars.filter(({ index }) => !hidden.has(index)).map(({ text }) => text);
  return { unseen: gather(scene, hidden), seen: seen.join('') };
}

function lookAt(
  page: PdfPage,
  painting: Painting,
  scene: PageScene,
  suspects: readonly Suspect[],
  { fromWebPage }: PageContext,
): Hidden[] {
  const view = viewOf(
    page,
    painting,
    suspects.map(({ box }) => box),
  );
  const drawn = suspects.filter(({ suspicion }) => !BY_THE_FILE.has(suspicion));
  // First, because the shares spoil the colours of the page's texts.
  const hatched = findHatched(page, painting, scene, drawn);
  const shares = visibleShares(page, painting, drawn, view);
  const seen = new Set(
    suspects
      .filter((suspect) => (shares.get(suspect) ?? 0) >= SEEN_SHARE)
      .map(({ char }) => char.index),
  );
  for (const { char } of hatched) seen.delete(char.index);
  const suspected = new Set(suspects.map(({ char }) => char.index));
  const visible = scene.chars.filter(
    (char) =>
      isInk(char) && char.box !== undefined && (!suspected.has(char.index) || seen.has(char.index)),
  );
  const twins = twinFinder(visible);
  const drawnAgain = drawnAgainFinder(scene.objects);
  const shownClips = new Set(visible.map((char) => clipKey(scene.objectOf(char)?.clip)));
  const blankReadings = readingsOfNothing(suspects, view);
  const unread = notReadings(suspects, scene, view);
  const known = { shownClips, fromWebPage, blankReadings, unread };
  return suspects.flatMap((suspect): Hidden[] => {
    const { char, box, suspicion } = suspect;
    if (seen.has(char.index) || twins(char, box)) return [];
    // Glyphs without ink hide nothing; what is on a layer that is off, faded out, masked or blended away has none to show.
    const showsInk = suspicion !== 'layer' && !suspect.object.faded && !suspect.object.seeThrough;
    if (showsInk && shares.has(suspect) && shares.get(suspect) === undefined) return [];
    if (drawnAgain(suspect)) return [];
    const cause = causeOf(suspect, scene, view, known);
    if (cause === undefined) return [];
    return [
      { char, box, cause, object: suspect.object, cover: suspect.cover ?? suspect.background },
    ];
  });
}

/** What the file itself says is enough to know. */
const BY_THE_FILE = new Set<Suspicion>(['invisible', 'clipped', 'tiny', 'overprinted']);

function gather(scene: PageScene, hidden: ReadonlyMap<number, Hidden>): UnseenWords[] {
  if (hidden.size === 0) return [];
  return runsOf(scene, hidden).flatMap((run) => {
    const words = run.words.replaceAll(/\s+/gu, ' ').trim();
    if (!isWorthTelling(words, run.cause)) return [];
    const cause = honestCause(run, words, scene);
    return cause === undefined ? [] : [{ cause, words, box: run.box, deliberate: fits(run) }];
  });
}

const FITS_TIMES = 8;
const FITS_HIGH = 3;

/** A cover about as large as the words was made for them. */
function fits({ box, covers, cause }: Run): boolean {
  if (cause === 'annotation') return true;
  if (cause !== 'dark-cover' && cause !== 'cover') return false;
  const area = Math.max(areaOf(box), 1);
  return [...covers].some(
    (cover) =>
      areaOf(cover.box) <= FITS_TIMES * area &&
      cover.box.top - cover.box.bottom <= FITS_HIGH * (box.top - box.bottom) + 2,
  );
}

/** What no layout brings about: the figures of a chart's axis are cut off by one. */
const NOT_TO_BE_SEEN = new Set<UnseenCause>(['same-colour', 'invisible', 'tiny']);
const LONG_NUMBER = 6;
const LETTERS_OF_A_NAME = 5;

/** A name drawn letter by letter; an amount, a day, a number to call. */
function saysSomething(words: string): boolean {
  if (/(?:^|\s)(?:\+44|0\d{2,4})\s?\d{3}/u.test(words)) return true;
  if (/[£$€]\s?\d{1,3}[\d,.]{2}/u.test(words)) return true;
  if ((words.match(/\p{L}/gu) ?? []).length >= LETTERS_OF_A_NAME) return true;
  return words.split(/\s+/u).some((word) => word.replaceAll(/\D/gu, '').length >= LONG_NUMBER);
}

/** A rule of dots, a row of crosses, a single letter: not a name. */
function isWorthTelling(words: string, cause: UnseenCause): boolean {
  const signs = words.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (signs.length < 2 || new Set(signs.toLowerCase()).size < 2) return false;
  if (cause === 'dark-cover' || cause === 'cover' || cause === 'annotation') return true;
  return /\p{L}{2}/u.test(words) || (NOT_TO_BE_SEEN.has(cause) && saysSomething(words));
}
