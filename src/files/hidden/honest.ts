import { findPersonalData } from '../../language/personal-data.ts';
import type { Box, Colour, PaintedObject } from '../pdfium.ts';
import { areaOf, shareInside } from './boxes.ts';
import { luma } from './light.ts';
import { namesPerson } from './names.ts';
import type { Run } from './runs.ts';
import type { Cover, PageScene } from './suspects.ts';
import type { UnseenCause } from './unseen-cause.ts';

/** The line of file name, date and inks that printers put outside the trimmed page. */
const SLUG =
  /\.(?:indd|ai|qxp|qxd|pub|eps|docx?|pptx?)\b|\b(?:cyan|magenta|pantone|pms)\b|\d{1,2}:\d{2}/iu;
/** Where a signature will be asked for: "\s1\", "{{sig}}". */
const ANCHOR = /^(?:[\\[{<«*#/].*[\\\]}>»*#/]|\\?[a-z]{1,3}\d{1,2}\\?)$/iu;

/** The cause of a run, seen as the layout of the page that it may be; undefined where it hides nothing. */
export function honestCause(run: Run, words: string, scene: PageScene): UnseenCause | undefined {
  const { cause } = run;
  if (cause === 'cropped' && SLUG.test(words)) return 'off-page';
  if (cause === 'off-page' && isAway(run, scene) && tellsOfSomebody(words)) return 'beyond';
  if ((cause === 'same-colour' || cause === 'invisible' || cause === 'tiny') && ANCHOR.test(words))
    return 'overflow';
  if (IN_SIGHT.has(cause) && isUnderArt(run, scene)) {
    if (isPageNumber(words)) return undefined;
    if (isRunningHead(words)) return 'under-large';
  }
  if (cause === 'overprinted' && !isStruckOut(run, words)) return undefined;
  if (cause === 'cover' && isNextCell(run, scene)) return 'overflow';
  if (cause === 'cover' && isUnderLikeSign(run, words, scene)) return undefined;
  if (cause === 'same-colour' && runsOffItsGround(run)) return 'overflow';
  if ((cause === 'same-colour' || cause === 'dark-cover') && isStatus(run, words)) return undefined;
  return cause;
}

/** In points: what runs off the paper begins nearer to its edge. */
const AWAY = 12;

function isAway({ box, continues }: Run, { page }: PageScene): boolean {
  if (continues) return false;
  const { left, bottom, right, top } = page;
  return Math.max(box.left - right, left - box.right, box.bottom - top, bottom - box.top) >= AWAY;
}

/** A name, what identifies a person, or an amount; the line of a printer isn't that. */
function tellsOfSomebody(words: string): boolean {
  if (SLUG.test(words)) return false;
  if (namesPerson(words) || /[£$€]\s?\d{1,3}[\d,.]{2}/u.test(words)) return true;
  return findPersonalData(words).some(({ strength }) => strength !== 'info');
}

/** Fewer letters meet by chance, as the names of a map do. */
const FEWEST_STRUCK = 4;

/** Nearly all letters of the words are printed over, by few kinds of letters. */
function isStruckOut({ covers }: Run, words: string): boolean {
  const letters = words.replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  return letters >= FEWEST_STRUCK && covers.size >= 0.5 * letters;
}

const IN_SIGHT = new Set<UnseenCause>(['dark-cover', 'cover', 'same-colour', 'under-large']);

/** Of the page's height or width: where running heads and page numbers are printed. */
const MARGIN = 0.1;
const ON_THE_EDGE = 1.5;
const ART_TIMES = 6;

/** Of a page: a picture as large is its cover. */
const HALF = 0.5;

/** In the margin, under or on art that goes off the page there, or is its cover: printers trim what is on its edge. */
function isUnderArt({ box, covers }: Run, { page }: PageScene): boolean {
  if (covers.size === 0 || !isInMargin(box, page)) return false;
  const all = [...covers];
  const art = all.find(
    (cover) =>
      edgesTouched(cover.box, page) >= 2 ||
      (cover.kind === 'image' && areaOf(cover.box) >= HALF * areaOf(page)),
  );
  return (
    art !== undefined &&
    all.every(
      (cover) =>
        cover.kind !== 'annotation' &&
        (areaOf(cover.box) >= ART_TIMES * areaOf(box) || isInside(cover.box, art.box)),
    )
  );
}

function isInMargin(box: Box, page: Box): boolean {
  const [across, down] = [(page.right - page.left) * MARGIN, (page.top - page.bottom) * MARGIN];
  return (
    box.top <= page.bottom + down ||
    box.bottom >= page.top - down ||
    box.right <= page.left + across ||
    box.left >= page.right - across
  );
}

/** Of a band across the page, so much is across. */
const ACROSS = 0.95;

function edgesTouched(box: Box, page: Box): number {
  const touched = [
    box.left <= page.left + ON_THE_EDGE,
    box.bottom <= page.bottom + ON_THE_EDGE,
    box.right >= page.right - ON_THE_EDGE,
    box.top >= page.top - ON_THE_EDGE,
  ].filter(Boolean).length;
  const wide = box.right - box.left >= ACROSS * (page.right - page.left);
  return touched + (wide ? 1 : 0);
}

/** "57", "Page 57 of 100", "- iv -"; of the word a letter may be lost in the picture above it. */
function isPageNumber(words: string): boolean {
  return /^\W*(?:p?a?g?e|p\.?)?\s*(?:\d{1,4}|[ivxl]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/iu.test(
    words,
  );
}

const RUNNING =
  /©|\b(?:copyright|page|doc|document|ref|version|draft|final|confidential|limited|ltd|plc|llp|council|borough|county|city|report|plan|strategy|assessment|review|study|agenda|appendix|annual|update|committee|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|september|october|november|december|20\d\d)\b/iu;
const LONGEST_HEAD = 140;

/** What the head or foot of a page says on every page, and names nobody. */
function isRunningHead(words: string): boolean {
  return (
    words.length <= LONGEST_HEAD &&
    RUNNING.test(words) &&
    !namesPerson(words) &&
    findPersonalData(words).every(({ strength }) => strength === 'info')
  );
}

/**
 * The text of a table's cell runs on under the next cell, which is coloured as other cells with words are: it is
 * cut within a word, as no one redacts.
 */
function isNextCell({ covers, cutsWord }: Run, scene: PageScene): boolean {
  if (!cutsWord) return false;
  const [cell, ...others] = [...covers].filter(({ box }) => !isLine(box));
  return (
    cell?.kind === 'path' &&
    others.length === 0 &&
    cell.colour !== undefined &&
    isLight(cell.colour) &&
    scene.objects.some(
      (object) =>
        object.order !== cell.order &&
        object.kind === 'path' &&
        object.fill !== undefined &&
        isSame(object.fill, cell) &&
        !isLine(object.box) &&
        scene.objects.some(
          (word) =>
            word.kind === 'text' && word.order > object.order && isInside(word.box, object.box),
        ),
    )
  );
}

const LEAST_CELL = 4;
const isLine = ({ left, right, bottom, top }: Box): boolean =>
  Math.min(right - left, top - bottom) < LEAST_CELL;

const isLight = ({ r, g, b }: Colour): boolean => luma(r, g, b) > 150 && luma(r, g, b) < 250;

const isSame = ({ r, g, b }: Colour, { colour }: Cover): boolean =>
  colour !== undefined && r === colour.r && g === colour.g && b === colour.b;

function isInside(box: Box, other: Box): boolean {
  return (
    box.left >= other.left - 1 &&
    box.right <= other.right + 1 &&
    box.bottom >= other.bottom - 1 &&
    box.top <= other.top + 1
  );
}

const LONGEST_LABEL = 4;
const LARGEST_SIGN = 40;

/** The number of a sign on a map that another sign of the same kind lies on. */
function isUnderLikeSign({ covers, objects, box }: Run, words: string, scene: PageScene): boolean {
  if (words.replaceAll(/\s/gu, '').length > LONGEST_LABEL || covers.size === 0) return false;
  const first = Math.min(...[...objects].map(({ order }) => order));
  return [...covers].every((cover) => {
    const sign = scene.objects[cover.order];
    return (
      sign?.kind === 'path' &&
      Math.max(sign.box.right - sign.box.left, sign.box.top - sign.box.bottom) <= LARGEST_SIGN &&
      scene.objects.some(
        (own) =>
          own.kind === 'path' && own.order < first && isInside(box, own.box) && areAlike(own, sign),
      )
    );
  });
}

function areAlike(one: PaintedObject, other: PaintedObject): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.7;
  return (
    one.segments === other.segments &&
    near(one.box.right - one.box.left, other.box.right - other.box.left) &&
    near(one.box.top - one.box.bottom, other.box.top - other.box.bottom) &&
    [one.fill?.r, one.fill?.g, one.fill?.b].join() ===
      [other.fill?.r, other.fill?.g, other.fill?.b].join()
  );
}

/** Light words on a coloured cell run on, beyond its edge, over bare paper: their beginning is seen. */
function runsOffItsGround({ box, covers, objects, continues }: Run): boolean {
  const line = Math.max(...[...objects].map((object) => narrow(object.box)));
  return continues && covers.size === 0 && narrow(box) <= 2 * line;
}

const narrow = ({ left, bottom, right, top }: Box): number => Math.min(right - left, top - bottom);

const STATUS =
  /^(?:(?:r|a|g|rag|red|amber|green|yellow|orange|high|medium|low|[hml])(?:\s+|$))+$/iu;
/** From 0 for grey to 255: Green is also a name, and on black it is blacked out. */
const COLOURED = 90;

/** What the colour of a cell says, typed into it in that colour: "R", "Amber". */
function isStatus({ covers, objects }: Run, words: string): boolean {
  const texts = [...objects];
  return (
    covers.size > 0 &&
    STATUS.test(words) &&
    [...covers].every(({ order, colour, box }) => {
      const own = texts.filter((object) => shareInside(object.box, box) > 0);
      if (colour === undefined || own.some((object) => object.order < order)) return false;
      const { r, g, b } = colour;
      return Math.max(r, g, b) - Math.min(r, g, b) >= COLOURED && b <= Math.max(r, g) / 2;
    })
  );
}
