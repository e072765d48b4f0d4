import {
  openDocument,
  readPainting,
  type Annotation,
  type PdfChar,
  type PdfDocument,
  type PdfiumEngine,
  type PdfPage,
} from '../pdfium.ts';
import { shareInside } from './boxes.ts';
import { countCutPictures } from './pictures/cut-pictures.ts';
import { findCoveredPictures, findPicturesOffPage } from './pictures/covered-pictures.ts';
import { findPicturesBelow } from './pictures/pictures-below.ts';
import { findEarlierWords, pageTexts } from './earlier.ts';
import { earlierEnds } from '../inspecting/revisions.ts';
import { isDivider } from './divider-page.ts';
import { exemptMarkOf, isExemptByName } from '../../law/exemption/exempt-marking.ts';
import { WHOLE_FILE, type HiddenAnswer, type HiddenQuestion } from './hidden-question.ts';
import { inWords, maskWords, type HiddenFinding } from './finding.ts';
import type { UnseenCause } from './unseen-cause.ts';
import { behindWords, saysOtherwise } from './objects/object-texts.ts';
import {
  eachIsOn,
  figuresAreOnAnother,
  pageThatShows,
  squashed,
  type OpenPages,
} from './open-words.ts';
import { findUnseenWords, type UnseenWords } from './page-words.ts';
import { findNamedPersons, findPersonalDataOnPage } from './personal.ts';
import { isInk, type PageScene } from './suspects.ts';
import { are, wordsFinding } from './telling.ts';

/** Looks at pages one by one until so much work is done: what is found doesn't depend on where it was broken off. */
export function findHidden(
  engine: PdfiumEngine,
  bytes: Buffer,
  { from, pages, work: most, hasHiddenLayers }: HiddenQuestion,
): HiddenAnswer {
  let work = 0;
  const findings: HiddenFinding[] = [];
  const next = openDocument(engine, bytes, (document) => {
    const fromWebPage = WEB_PRINTERS.test(document.information('Producer'));
    if (from === WHOLE_FILE) {
      findings.push(...findInFile(engine, document, bytes));
      return 0;
    }
    const about = { hasHiddenLayers, fromWebPage };
    const context = { ...about, pages: openPages(engine, document, about) };
    const end = Math.min(document.pageCount, from + pages);
    for (let index = from; index < end; index += 1) {
      if (index > from && work >= most) return index;
      const found = document.withPage(index, (page) => findOnPage(engine, page, index, context));
      findings.push(...found.findings);
      work += found.work;
    }
    return end < document.pageCount ? end : undefined;
  });
  return { findings, work, ...(next !== undefined && { next }) };
}

/** Programs that make PDFs of web pages. */
const WEB_PRINTERS = /Skia|WebKit|wkhtmltopdf|WeasyPrint|Prince|Qt|Quartz PDFContext.*Safari/iu;

/** The file's properties, and what it was before its last saves. */
function findInFile(engine: PdfiumEngine, document: PdfDocument, bytes: Buffer): HiddenFinding[] {
  const earlier =
    earlierEnds(bytes).length === 0 ? [] : findEarlierWords(engine, bytes, pageTexts(document));
  return [
    ...markOfProperties(document),
    ...findNamedPersons(document, bytes),
    ...earlier.map(({ page, words }): HiddenFinding => ({
      kind: 'earlier-words',
      severity: 'error',
      page,
      box: null,
      reason: `${inWords(words)} that ${are(words) === 'is' ? 'was' : 'were'} on page ${page} ${are(words)} still in the file, in the version before it was last saved.`,
      masked: maskWords(words),
    })),
  ];
}

function findOnPage(
  engine: PdfiumEngine,
  page: PdfPage,
  index: number,
  { hasHiddenLayers, fromWebPage, pages }: FileContext,
): { findings: HiddenFinding[]; work: number } {
  const number = index + 1;
  const scene = sceneOf(engine, page, hasHiddenLayers);
  const marked = scene.annotations.filter(({ subtype }) => subtype === 'Redact');
  const pictures = findCoveredPictures(page, scene.painting, scene);
  const unapplied = marked.map((annotation) => unappliedRedaction(annotation, scene.chars, number));
  const { unseen, seen } = findUnseenWords(page, scene.painting, scene, { fromWebPage });
  const { actualTexts } = scene.painting;
  const letters = actualTexts.length === 0 ? '' : squashed(page.text());
  const findings = [
    ...unseen.flatMap((found) => {
      const cause = causeInFile(found, { own: { index, seen }, pages });
      return cause === undefined ? [] : [wordsFinding(cause, found, number)];
    }),
    ...pictures.map((box): HiddenFinding => ({
      kind: 'covered-picture',
      severity: 'error',
      page: number,
      box,
      reason: `Part of a picture on page ${number} is under a patch, but the whole picture is still in the file.`,
      masked: '',
    })),
    ...(pictures.length > 0 ? [] : findPicturesBelow(page, scene.painting, scene)).map(
      (box): HiddenFinding => ({
        kind: 'covered-picture',
        severity: 'warning',
        page: number,
        box,
        reason: `A picture on page ${number} is under another picture or a shape, so nobody sees it, but it is still in the file.`,
        masked: '',
      }),
    ),
    ...findPicturesOffPage(scene).map(({ cropped }): HiddenFinding => ({
      kind: 'cropped-picture',
      severity: cropped ? 'error' : 'warning',
      page: number,
      box: null,
      reason: cropped
        ? `A picture on page ${number} is cropped off but still in the file: undoing the crop shows it.`
        : `A picture on page ${number} is outside the paper’s edge but still in the file.`,
      masked: '',
    })),
    ...cutPictures(scene, number),
    ...unapplied,
    ...actualTexts
      .filter((words) => saysOtherwise(words, letters))
      .map((words) => behindWords(words, number)),
    ...(scene.chars.length === 0
      ? []
      : [
          ...markOf(page.text(), scene.chars, number),
          ...findPersonalDataOnPage([page.text(), ...actualTexts].join('\n'), number),
        ]),
  ].slice(0, MOST_FINDINGS_A_PAGE);
  return { findings, work: workOf(scene) };
}

/** A layout cuts photographs every day: the officer is asked to look. */
function cutPictures(scene: PageScene, number: number): HiddenFinding[] {
  const count = countCutPictures(scene);
  if (count === 0) return [];
  const [what, is] = count === 1 ? ['A picture', 'is'] : [`${count} pictures`, 'are'];
  const reason = `${what} on page ${number} ${is} cut to a part, but the whole is still in the file.`;
  return [{ kind: 'cropped-picture', severity: 'warning', page: number, box: null, reason, masked: '' }]; // prettier-ignore
}

/** In points: letters of this size go across a page, or are its title. */
const LARGE = 30;

function markOf(text: string, chars: readonly PdfChar[], number: number): HiddenFinding[] {
  if (isDivider(text)) return [];
  const across = () =>
    chars
      .filter(({ run }) => run === undefined || run.size >= LARGE)
      .map(({ text: letter }) => letter)
      .join('');
  if (exemptMarkOf(text) === undefined && exemptMarkOf(across()) === undefined) return [];
  return [saysExempt(`Page ${number} says that it is not for the public.`, number)];
}

function markOfProperties(document: PdfDocument): HiddenFinding[] {
  const said = ['Title', 'Subject', 'Keywords'].map((name) => document.information(name));
  return said.some((words) => exemptMarkOf(words) !== undefined || isExemptByName(words))
    ? [saysExempt('The properties of the file say that it is not for the public.', 0)]
    : [];
}

const saysExempt = (reason: string, page: number): HiddenFinding => ({
  ...{ kind: 'says-exempt', severity: 'error', page, box: null, reason, masked: '' },
});

/** Of a page without anything. */
const LEAST_WORK = 200;
const PIXELS_A_UNIT = 1_000;

function workOf({ chars, objects, painting }: Scene): number {
  return LEAST_WORK + chars.length + objects.length + painting.pixels / PIXELS_A_UNIT;
}

const MOST_FINDINGS_A_PAGE = 50;

/** What hides no words by itself, where they are open elsewhere. */
const LAYOUT = new Set<UnseenCause>(['under-large', 'overflow', 'off-page', 'same-colour', 'clipped', 'cropped', 'invisible', 'tiny', 'cover']); // prettier-ignore

/**
 * Words that are open elsewhere hide nothing. Where someone laid a patch on them all the same, it is worth
 * a word: they were forgotten in the other place.
 */
function causeInFile(
  { words, cause, deliberate }: UnseenWords,
  where: Parameters<typeof pageThatShows>[1],
): UnseenCause | undefined {
  if (cause === 'layer') return cause;
  if (deliberate && !/\p{L}{2,}\P{L}+\p{L}{2,}/u.test(words)) return cause;
  if (pageThatShows(words, where) !== undefined) {
    return deliberate ? 'open-elsewhere' : undefined;
  }
  const isOfLayout = !deliberate && LAYOUT.has(cause);
  if (isOfLayout && eachIsOn(where.own.seen, words)) return undefined;
  return cause === 'clipped' && figuresAreOnAnother(words, where) ? 'overflow' : cause;
}

/** What a page is judged by beyond itself. */
type FileContext = {
  readonly hasHiddenLayers: boolean;
  readonly fromWebPage: boolean;
  readonly pages: OpenPages;
};

/** The words of the other pages, each read once and only when they are asked for. */
function openPages(
  engine: PdfiumEngine,
  document: PdfDocument,
  context: Omit<FileContext, 'pages'>,
): OpenPages {
  const texts = new Map<number, string>();
  const seen = new Map<number, string>();
  const kept = (of: Map<number, string>, index: number, read: (page: PdfPage) => string) => {
    const known = of.get(index) ?? document.withPage(index, read);
    of.set(index, known);
    return known;
  };
  return {
    count: document.pageCount,
    text: (index) => kept(texts, index, (page) => page.text()),
    seen: (index) =>
      kept(seen, index, (page) => {
        const scene = sceneOf(engine, page, context.hasHiddenLayers);
        return findUnseenWords(page, scene.painting, scene, context).seen;
      }),
  };
}

type Scene = PageScene & { readonly painting: ReturnType<typeof readPainting> };

function sceneOf(engine: PdfiumEngine, page: PdfPage, hasHiddenLayers: boolean): Scene {
  const painting = readPainting(engine, page);
  const chars = page.charCount === 0 ? [] : page.chars();
  const byHandle = new Map(painting.objects.map((object) => [object.handle, object]));
  const byChar = new Map(
    chars.map((char) => [char.index, byHandle.get(painting.objectOfChar(char.index))]),
  );
  return {
    painting,
    page: page.cropBox,
    media: page.mediaBox,
    chars,
    objects: painting.objects,
    annotations: page.annotations(),
    objectOf: (char) => byChar.get(char.index),
    hasHiddenLayers,
  };
}

function unappliedRedaction(
  { box }: Annotation,
  chars: readonly PdfChar[],
  page: number,
): HiddenFinding {
  const words = chars
    .filter((char) => !isInk(char) || (char.box !== undefined && shareInside(char.box, box) > 0.5))
    .map((char) => (isInk(char) ? char.text : ' '))
    .join('');
  return {
    kind: 'unapplied-redaction',
    severity: 'error',
    page,
    box,
    reason: `Part of page ${page} is marked for redaction, but the redaction was never applied: what is under the mark is still there.`,
    masked: maskWords(words),
  };
}
