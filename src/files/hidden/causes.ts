import type { Box, Colour } from '../pdfium.ts';
import { areaOf, commonBox, shareInside } from './boxes.ts';
import { DARK, luma } from './light.ts';
import { surfaceOf, type Surface, type View } from './look.ts';
import { isInk, type Cover, type PageScene, type Suspect } from './suspects.ts';
import type { UnseenCause } from './unseen-cause.ts';

export type PageContext = {
  /** Made by a program that prints web pages: words cut to nothing are for screen readers. */
  readonly fromWebPage: boolean;
};

const EVEN = 0.95;
const LARGE_SHARE = 0.5;
const CELL_SHARE = 0.15;

export type CauseContext = PageContext & {
  readonly shownClips: ReadonlySet<string>;
  readonly blankReadings: ReadonlySet<Suspect>;
  /** What lies under a large picture and isn't the reading of what it shows. */
  readonly unread: ReadonlySet<Suspect>;
};

/** Why nobody sees a character; undefined where it hides nothing. */
export function causeOf(
  suspect: Suspect,
  scene: PageScene,
  view: View,
  { shownClips, fromWebPage, blankReadings, unread }: CauseContext,
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
  if (unread.has(suspect)) return 'cover';
  // Text under the picture of a whole page is the scanner's own reading of it.
  if (cover.kind === 'image' && isLarge(cover, scene.page)) return undefined;
  if (cover === picture && surface.evenness < EVEN && isLarge(cover, scene.page)) return undefined;
  return isLarge(cover, scene.page) ? 'under-large' : 'cover';
}

/** Of a scan's reading, at most so much is where nothing is to be seen; more, and the reading lies askew. */
const MOST_BLANK = 0.3;
const QUITE_EVEN = 0.995;

/** What a scanner read where the picture is blank now: the picture was wiped after it was read. */
export function readingsOfNothing(suspects: readonly Suspect[], view: View): ReadonlySet<Suspect> {
  const readings = suspects.filter(
    ({ suspicion, picture, char }) =>
      suspicion === 'invisible' && picture !== undefined && /[\p{L}\p{N}]/u.test(char.text),
  );
  const blank = readings.filter(
    (reading) => surfaceOf(view, lineOf(reading)).evenness >= QUITE_EVEN,
  );
  if (blank.length > MOST_BLANK * readings.length) return new Set();
  const all = new Set(blank);
  return new Set(
    wordsOf(readings)
      .filter((word) => word.filter((letter) => all.has(letter)).length >= WIPED * word.length)
      .flat(),
  );
}

/** Of a word's letters, so many are blank where it was wiped; in a reading that lies askew single ones are. */
const WIPED = 0.6;

function wordsOf(letters: readonly Suspect[]): Suspect[][] {
  const words: Suspect[][] = [];
  let before: number | undefined;
  for (const letter of letters) {
    if (letter.char.index - 1 === before) words.at(-1)?.push(letter);
    else words.push([letter]);
    before = letter.char.index;
  }
  return words;
}

/** Of the letters below a picture, so many lie on its ink where they are what a scanner read. */
const FEWEST_READ = 0.4;
/** Around a letter, a scan shows paper and ink: so much of the box has one colour. */
const [FULL, CLEAR] = [0.3, 0.985];
const PAPER = 150;

/**
 * The letters under large pictures that aren't a reading of them: those below a map or a photograph, which was laid
 * over a page of print.
 */
export function notReadings(
  suspects: readonly Suspect[],
  scene: PageScene,
  view: View,
): ReadonlySet<Suspect> {
  const below = new Map<Cover, Suspect[]>();
  for (const suspect of suspects) {
    const { suspicion, cover } = suspect;
    if (suspicion !== 'covered' || cover?.kind !== 'image' || !isLarge(cover, scene.page)) continue;
    const letters = below.get(cover);
    if (letters) letters.push(suspect);
    else below.set(cover, [suspect]);
  }
  return new Set(
    [...below].flatMap(([cover, letters]) => {
      if (isBesidePrint(cover, letters.length, scene)) return letters;
      const read = letters.filter(({ box }) => {
        const { evenness, luma: light } = surfaceOf(view, box);
        return light >= PAPER && evenness >= FULL && evenness <= CLEAR;
      });
      return read.length >= FEWEST_READ * letters.length ? [] : letters;
    }),
  );
}

/** Of a page: the picture of a scanner is larger. */
const SCANNED = 0.8;
/** As many letters as are below a picture, times this, make the page around it one of print. */
const PRINT_TIMES = 0.5;

/** The page has as much print of its own: the picture on it is no scan of the page. */
function isBesidePrint(cover: Cover, letters: number, { page, chars }: PageScene): boolean {
  if (areaOf(commonBox(cover.box, page)) >= SCANNED * areaOf(page)) return false;
  const around = chars.filter(
    (char) => char.box !== undefined && isInk(char) && shareInside(char.box, cover.box) === 0,
  );
  return around.length >= PRINT_TIMES * letters;
}

/** Of a letter's size: lower ones fit between two lines of a page that lies askew. */
const LOW = 0.6;
const HIGHER = 0.2;

/** Around a character, as high as a capital: so high is what is wiped. */
function lineOf({ char: { run }, box }: Suspect): Box {
  if (run === undefined) return box;
  const more = HIGHER * run.size;
  const isUpright = Math.abs(Math.sin((run.angle * Math.PI) / 180)) < 0.5;
  const { left, bottom, right, top } = box;
  if (isUpright) {
    return top - bottom < LOW * run.size ? { ...box, bottom: bottom - more, top: top + more } : box;
  }
  return right - left < LOW * run.size ? { ...box, left: left - more, right: right + more } : box;
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

/** The same for all that is cut to the same box. */
export function clipKey(clip: Box | undefined): string {
  return clip === undefined
    ? ''
    : [clip.left, clip.bottom, clip.right, clip.top].map(Math.round).join(' ');
}
