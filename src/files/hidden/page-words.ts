import type { Box, Colour, Painting, PdfChar, PdfPage } from '../pdfium.ts';
import { areaOf, boxAround, commonBox, shareInside } from './boxes.ts';
import { DARK, luma } from './light.ts';
import { surfaceOf, viewOf, visibleShares, type Surface, type View } from './look.ts';
import { drawnAgainFinder, twinFinder } from './drawn-twice.ts';
import { findSuspects, isInk, type Cover, type PageScene, type Suspect } from './suspects.ts';

/** Words that a page holds and doesn't show, or shows so that nobody can see them. */
export type UnseenWords = {
  readonly words: string;
  readonly box: Box;
  readonly cause:
    | 'dark-cover'
    | 'cover'
    | 'annotation'
    | 'same-colour'
    | 'invisible'
    | 'clipped'
    | 'cropped'
    | 'layer'
    /** Honest more often than not: cut off at the edge of a cell, under a large picture, a printer's line. */
    | 'overflow'
    | 'under-large'
    | 'off-page';
};

/** A character is hidden when less of its ink can be seen. */
const SEEN_SHARE = 0.35;
const EVEN = 0.95;

type Hidden = {
  readonly char: PdfChar;
  readonly box: Box;
  readonly cause: UnseenWords['cause'];
};

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
): UnseenWords[] {
  const { suspects, offPage } = findSuspects(scene);
  const hidden = new Map<number, Hidden>();
  for (const found of suspects.length === 0 ? [] : lookAt(page, painting, scene, suspects, context))
    hidden.set(found.char.index, found);
  for (const char of offPage) {
    if (char.box === undefined) continue;
    const cause = shareInside(char.box, scene.media) > 0.5 ? 'cropped' : 'off-page';
    hidden.set(char.index, { char, box: char.box, cause });
  }
  return hidden.size === 0 ? [] : gather(scene, hidden);
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
  const drawn = suspects.filter(
    ({ suspicion }) => suspicion !== 'invisible' && suspicion !== 'clipped',
  );
  const shares = visibleShares(page, painting, drawn);
  const seen = new Set(
    suspects
      .filter((suspect) => (shares.get(suspect) ?? 0) >= SEEN_SHARE)
      .map(({ char }) => char.index),
  );
  const suspected = new Set(suspects.map(({ char }) => char.index));
  const visible = scene.chars.filter(
    (char) =>
      isInk(char) && char.box !== undefined && (!suspected.has(char.index) || seen.has(char.index)),
  );
  const twins = twinFinder(visible);
  const drawnAgain = drawnAgainFinder(scene.objects);
  const shownClips = new Set(visible.map((char) => clipKey(scene.objectOf(char)?.clip)));
  return suspects.flatMap((suspect): Hidden[] => {
    const { char, box, suspicion } = suspect;
    if (seen.has(char.index) || twins(char, box)) return [];
    // Glyphs without ink hide nothing; what is on a layer that is off has none to show.
    if (suspicion !== 'layer' && shares.has(suspect) && shares.get(suspect) === undefined)
      return [];
    if (drawnAgain(suspect)) return [];
    const cause = causeOf(suspect, scene, view, { shownClips, fromWebPage });
    if (cause === undefined) return [];
    return [{ char, box, cause }];
  });
}

const LARGE_SHARE = 0.5;
const CELL_SHARE = 0.15;

function causeOf(
  suspect: Suspect,
  scene: PageScene,
  view: View,
  { shownClips, fromWebPage }: PageContext & { readonly shownClips: ReadonlySet<string> },
): UnseenWords['cause'] | undefined {
  const { box, object, cover, suspicion, picture } = suspect;
  const surface = surfaceOf(view, box);
  switch (suspicion) {
    case 'layer':
      return 'layer';
    case 'clipped': {
      const { clip } = object;
      if (fromWebPage && clip !== undefined && areaOf(clip) < 16) return 'overflow';
      const cell = clip !== undefined && areaOf(clip) < CELL_SHARE * areaOf(scene.page);
      return cell && shownClips.has(clipKey(clip)) ? 'overflow' : 'clipped';
    }
    case 'invisible':
      return causeOfInvisible(suspect, surface);
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

/** Over a picture, or where something else is drawn, invisible text is the reading of what is shown there. */
function causeOfInvisible(
  { picture, cover }: Suspect,
  surface: Surface,
): UnseenWords['cause'] | undefined {
  if (surface.evenness < EVEN) return undefined;
  if (isDark(surface)) return 'dark-cover';
  if (picture === undefined) return 'invisible';
  return cover !== undefined && cover.order > picture.order ? 'cover' : undefined;
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

/** Puts hidden characters together, in the order of the text: words side by side that the same thing hides. */
function gather(scene: PageScene, hidden: ReadonlyMap<number, Hidden>): UnseenWords[] {
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const char of scene.chars) {
    const found = hidden.get(char.index);
    if (found === undefined) {
      if (run !== undefined) run.words += ' ';
      if (isInk(char)) run = undefined;
      continue;
    }
    if (run?.cause !== found.cause) {
      run = { cause: found.cause, words: '', box: found.box };
      runs.push(run);
    }
    run.words += char.text;
    run.box = boxAround([run.box, found.box]);
  }
  return joined(runs).flatMap(({ cause, words, box }) => {
    const text = words.replaceAll(/\s+/gu, ' ').trim();
    return isWorthTelling(text, cause) ? [{ cause: honest(cause, text), words: text, box }] : [];
  });
}

type Run = { cause: UnseenWords['cause']; words: string; box: Box };

/** In points: the next line of a paragraph, the next word of a line. */
const APART = 14;
/** More runs than this on a page aren't separated. */
const MOST_RUNS = 300;

function joined(runs: readonly Run[]): Run[] {
  const blocks: Run[] = [];
  for (const run of runs) {
    const { left, bottom, right, top } = run.box;
    const reach = {
      left: left - APART,
      bottom: bottom - APART,
      right: right + APART,
      top: top + APART,
    };
    const block = blocks.findLast(
      ({ cause, box }) =>
        cause === run.cause && (runs.length > MOST_RUNS || areaOf(commonBox(reach, box)) > 0),
    );
    if (block === undefined) blocks.push({ ...run });
    else {
      block.words += ` ${run.words}`;
      block.box = boxAround([block.box, run.box]);
    }
  }
  return blocks;
}

/** A rule of dots, a row of crosses, a single letter: not a name. */
function isWorthTelling(words: string, cause: UnseenWords['cause']): boolean {
  const signs = words.replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (signs.length < 2 || new Set(signs.toLowerCase()).size < 2) return false;
  return (
    cause === 'dark-cover' || cause === 'cover' || cause === 'annotation' || /\p{L}{2}/u.test(words)
  );
}

/** The line of file name, date and inks that printers put outside the trimmed page. */
const SLUG =
  /\.(?:indd|ai|qxp|qxd|pub|eps|docx?|pptx?)\b|\b(?:cyan|magenta|pantone|pms)\b|\d{1,2}:\d{2}/iu;
/** Where a signature will be asked for: "\s1\", "{{sig}}". */
const ANCHOR = /^(?:[\\[{<«*#/].*[\\\]}>»*#/]|\\?[a-z]{1,3}\d{1,2}\\?)$/iu;

function honest(cause: UnseenWords['cause'], words: string): UnseenWords['cause'] {
  if (cause === 'cropped' && SLUG.test(words)) return 'off-page';
  if ((cause === 'same-colour' || cause === 'invisible') && ANCHOR.test(words)) return 'overflow';
  return cause;
}
