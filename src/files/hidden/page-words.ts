import type { Box, Colour, Painting, PdfPage } from '../pdfium.ts';
import { areaOf, commonBox, shareInside } from './boxes.ts';
import { findHatched } from './hatched.ts';
import { honestCause } from './honest.ts';
import type { UnseenCause } from './unseen-cause.ts';
import { DARK, luma } from './light.ts';
import { surfaceOf, viewOf, visibleShares, type Surface, type View } from './look.ts';
import { drawnAgainFinder, twinFinder } from './drawn-twice.ts';
import { runsOf, type Hidden, type Run } from './runs.ts';
import {
  findSuspects,
  isInk,
  type Cover,
  type PageScene,
  type Suspect,
  type Suspicion,
} from './suspects.ts';

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
const EVEN = 0.95;

export type PageContext = {
  /** Made by a program that prints web pages: words cut to nothing are for screen readers. */
  readonly fromWebPage: boolean;
};

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
  const shares = visibleShares(page, painting, drawn);
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
  return suspects.flatMap((suspect): Hidden[] => {
    const { char, box, suspicion } = suspect;
    if (seen.has(char.index) || twins(char, box)) return [];
    // Glyphs without ink hide nothing; what is on a layer that is off has none to show.
    if (suspicion !== 'layer' && shares.has(suspect) && shares.get(suspect) === undefined)
      return [];
    if (drawnAgain(suspect)) return [];
    const cause = causeOf(suspect, scene, view, { shownClips, fromWebPage, blankReadings });
    if (cause === undefined) return [];
    return [
      { char, box, cause, object: suspect.object, cover: suspect.cover ?? suspect.background },
    ];
  });
}

/** What the file itself says is enough to know. */
const BY_THE_FILE = new Set<Suspicion>(['invisible', 'clipped', 'tiny', 'overprinted']);

const LARGE_SHARE = 0.5;
const CELL_SHARE = 0.15;

type CauseContext = PageContext & {
  readonly shownClips: ReadonlySet<string>;
  readonly blankReadings: ReadonlySet<Suspect>;
};

function causeOf(
  suspect: Suspect,
  scene: PageScene,
  view: View,
  { shownClips, fromWebPage, blankReadings }: CauseContext,
): UnseenCause | undefined {
  const { box, object, cover, suspicion, picture } = suspect;
  const surface = surfaceOf(view, box);
  switch (suspicion) {
    case 'layer':
      return 'layer';
    case 'tiny':
      return 'tiny';
    case 'overprinted':
      return 'overprinted';
    case 'clipped': {
      const { clip } = object;
      if (clip === undefined) return 'clipped';
      if (isPoint(clip)) return fromWebPage ? 'overflow' : 'clipped';
      const cell = areaOf(clip) < CELL_SHARE * areaOf(scene.page);
      if (cell && shownClips.has(clipKey(clip))) return 'overflow';
      if (shownClips.has(clipKey(clip)) && isInLine(box, clip)) return 'overflow';
      return isBeside(box, object.box, clip) ? 'overflow' : 'clipped';
    }
    case 'invisible':
      return causeOfInvisible(suspect, surface, blankReadings);
    case 'same-colour':
      return isDark(surface) ? 'dark-cover' : 'same-colour';
    case 'covered':
      break;
  }
  if (cover === undefined) return undefined;
  if (cover.kind === 'annotation') return cover.subtype === 'Widget' ? 'overflow' : 'annotation';
  if (cover.kind === 'text') return 'cover';
  if (isDark(surface) || isDarkColour(cover.colour)) return 'dark-cover';
  // Text under the picture of a whole page is the scanner's own reading of it.
  if (cover.kind === 'image' && isLarge(cover, scene.page)) return undefined;
  if (cover === picture && surface.evenness < EVEN && isLarge(cover, scene.page)) return undefined;
  return isLarge(cover, scene.page) ? 'under-large' : 'cover';
}

/** Of a scan's reading, at most so much is where nothing is to be seen; more, and the reading lies askew. */
const MOST_BLANK = 0.3;
const QUITE_EVEN = 0.995;

/** What a scanner read where the picture is blank now: the picture was wiped after it was read. */
function readingsOfNothing(suspects: readonly Suspect[], view: View): ReadonlySet<Suspect> {
  const readings = suspects.filter(
    ({ suspicion, picture, char }) =>
      suspicion === 'invisible' && picture !== undefined && /[\p{L}\p{N}]/u.test(char.text),
  );
  const blank = readings.filter(({ box }) => surfaceOf(view, box).evenness >= QUITE_EVEN);
  return new Set(blank.length <= MOST_BLANK * readings.length ? blank : []);
}

/** Over a picture, or where something else is drawn, invisible text is the reading of what is shown there. */
function causeOfInvisible(
  suspect: Suspect,
  surface: Surface,
  blankReadings: ReadonlySet<Suspect>,
): UnseenCause | undefined {
  if (surface.evenness < EVEN) return undefined;
  if (isDark(surface)) return 'dark-cover';
  const { picture, cover } = suspect;
  if (picture === undefined) return 'invisible';
  if (blankReadings.has(suspect)) return 'cover';
  return cover !== undefined && cover.order > picture.order ? 'cover' : undefined;
}

const SMALLEST_CLIP = 4;

/** Cut to nothing, and not to the row or column of a table that was made too small. */
function isPoint({ left, bottom, right, top }: Box): boolean {
  return Math.max(right - left, top - bottom) < SMALLEST_CLIP;
}

/** On a line, or in a column, of what it is cut to. */
function isInLine(char: Box, clip: Box): boolean {
  return (
    (char.bottom >= clip.bottom && char.top <= clip.top) ||
    (char.left >= clip.left && char.right <= clip.right)
  );
}

/** So many of its own heights away from what it is cut to, text belongs to it: the next line of a cell. */
const LINES_BESIDE = 1.5;

/** Runs over the edge of what it is cut to, or lies on the line next to it. */
function isBeside(char: Box, line: Box, clip: Box): boolean {
  const reach = LINES_BESIDE * Math.min(char.right - char.left + 4, char.top - char.bottom + 4);
  const around = {
    left: clip.left - reach,
    bottom: clip.bottom - reach,
    right: clip.right + reach,
    top: clip.top + reach,
  };
  return areaOf(commonBox(line, clip)) > 0 || areaOf(commonBox(char, around)) > 0;
}

function isDark({ evenness, luma }: Surface): boolean {
  return evenness >= 0.85 && luma < DARK;
}

function isDarkColour(colour: Colour | undefined): boolean {
  return colour !== undefined && luma(colour.r, colour.g, colour.b) < DARK;
}

function isLarge(cover: Cover, page: Box): boolean {
  return areaOf(commonBox(cover.box, page)) >= LARGE_SHARE * areaOf(page);
}

function clipKey(clip: Box | undefined): string {
  return clip === undefined
    ? ''
    : [clip.left, clip.bottom, clip.right, clip.top].map(Math.round).join(' ');
}

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

/** A rule of dots, a row of crosses, a single letter: not a name. */
function isWorthTelling(words: string, cause: UnseenCause): boolean {
  const signs = words.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (signs.length < 2 || new Set(signs.toLowerCase()).size < 2) return false;
  return (
    cause === 'dark-cover' || cause === 'cover' || cause === 'annotation' || /\p{L}{2}/u.test(words)
  );
}
