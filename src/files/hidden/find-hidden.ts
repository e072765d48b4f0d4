import {
  openDocument,
  readPainting,
  type Annotation,
  type Box,
  type PdfChar,
  type PdfDocument,
  type PdfiumEngine,
  type PdfPage,
} from '../pdfium.ts';
import { shareInside } from './boxes.ts';
import { findCoveredPictures } from './covered-pictures.ts';
import { findEarlierWords, pageTexts } from './earlier.ts';
import { earlierEnds } from '../inspecting/revisions.ts';
import { inWords, maskWords, type HiddenFinding, type HiddenKind } from './finding.ts';
import { findUnseenWords, type UnseenWords } from './page-words.ts';
import { findNamedPersons, findPersonalDataOnPage } from './personal.ts';
import { isInk, type PageScene } from './suspects.ts';

export type HiddenAnswer = {
  readonly findings: readonly HiddenFinding[];
  /** 0-based; the pages from here on weren't looked at yet. Undefined where all were. */
  readonly next?: number;
};

export type HiddenQuestion = {
  /** 0-based; `WHOLE_FILE` for what is in no page, and before the first. */
  readonly from: number;
  /** At most so many pages. */
  readonly pages: number;
  /** After which no further page is begun, in milliseconds. */
  readonly budgetMs: number;
  readonly hasHiddenLayers: boolean;
};

export const WHOLE_FILE = -1;

/** Looks at pages one by one until the time is up: what is found doesn't depend on where it was broken off. */
export function findHidden(
  engine: PdfiumEngine,
  bytes: Buffer,
  { from, pages, budgetMs, hasHiddenLayers }: HiddenQuestion,
): HiddenAnswer {
  const started = performance.now();
  const findings: HiddenFinding[] = [];
  const next = openDocument(engine, bytes, (document) => {
    const fromWebPage = WEB_PRINTERS.test(document.information('Producer'));
    if (from === WHOLE_FILE) {
      findings.push(...findInFile(engine, document, bytes));
      return 0;
    }
    const end = Math.min(document.pageCount, from + pages);
    for (let index = from; index < end; index += 1) {
      if (index > from && performance.now() - started > budgetMs) return index;
      findings.push(
        ...document.withPage(index, (page) =>
          findOnPage(engine, page, index + 1, { hasHiddenLayers, fromWebPage }),
        ),
      );
    }
    return end < document.pageCount ? end : undefined;
  });
  return { findings, ...(next !== undefined && { next }) };
}

/** Programs that make PDFs of web pages. */
const WEB_PRINTERS = /Skia|WebKit|wkhtmltopdf|WeasyPrint|Prince|Qt|Quartz PDFContext.*Safari/iu;

/** The file's properties, and what it was before its last saves. */
function findInFile(engine: PdfiumEngine, document: PdfDocument, bytes: Buffer): HiddenFinding[] {
  const earlier =
    earlierEnds(bytes).length === 0 ? [] : findEarlierWords(engine, bytes, pageTexts(document));
  return [
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
  number: number,
  { hasHiddenLayers, fromWebPage }: { hasHiddenLayers: boolean; fromWebPage: boolean },
): HiddenFinding[] {
  const scene = sceneOf(engine, page, hasHiddenLayers);
  const marked = scene.annotations.filter(({ subtype }) => subtype === 'Redact');
  const pictures = findCoveredPictures(page, scene.painting, scene);
  const unapplied = marked.map((annotation) => unappliedRedaction(annotation, scene.chars, number));
  const words = findUnseenWords(page, scene.painting, scene, { fromWebPage });
  return [
    ...words.map((found) => wordsFinding(found, number)),
    ...pictures.map((box): HiddenFinding => ({
      kind: 'covered-picture',
      severity: 'error',
      page: number,
      box,
      reason: `Part of a picture on page ${number} is under a patch, but the whole picture is still in the file.`,
      masked: '',
    })),
    ...unapplied,
    ...(scene.chars.length === 0 ? [] : findPersonalDataOnPage(page.text(), number)),
  ].slice(0, MOST_FINDINGS_A_PAGE);
}

const MOST_FINDINGS_A_PAGE = 50;

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

type Telling = {
  readonly kind: HiddenKind;
  readonly severity: HiddenFinding['severity'];
  /** Follows "Two words on page 3 ". */
  readonly what: string;
};

const TELLING: Readonly<Record<UnseenWords['cause'], Telling>> = {
  'dark-cover': { kind: 'covered-words', severity: 'error', what: 'blacked out but still in the file: anyone can copy them out' },
  cover: { kind: 'covered-words', severity: 'error', what: 'covered but still in the file: anyone can copy them out' },
  annotation: { kind: 'covered-words', severity: 'error', what: 'covered by a mark or note that can be taken away again' },
  'same-colour': { kind: 'unseen-words', severity: 'error', what: 'in the colour of the paper: nobody sees them, but anyone can copy them out' },
  invisible: { kind: 'unseen-words', severity: 'error', what: 'invisible but still in the file: anyone can copy them out' },
  clipped: { kind: 'unseen-words', severity: 'error', what: 'cut off from view but still in the file: anyone can copy them out' },
  cropped: { kind: 'cropped-words', severity: 'error', what: 'cropped off but still in the file: undoing the crop shows them' },
  layer: { kind: 'layer-words', severity: 'warning', what: 'on a layer that is turned off: any reader can turn it on' },
  overflow: { kind: 'unseen-words', severity: 'warning', what: 'in the file but can’t be seen, such as the end of a text that its cell is too small for' },
  'under-large': { kind: 'covered-words', severity: 'warning', what: 'under a picture or shape that covers much of the page' },
  'off-page': { kind: 'cropped-words', severity: 'warning', what: 'outside the paper’s edge but still in the file' },
}; // prettier-ignore

function wordsFinding({ cause, words, box }: UnseenWords, page: number): HiddenFinding {
  const { kind, severity, what } = TELLING[cause];
  const reason = `${inWords(words)} on page ${page} ${are(words)} ${what}.`;
  return { kind, severity, page, box: rounded(box), reason, masked: maskWords(words) };
}

function are(words: string): string {
  return inWords(words) === 'One word' ? 'is' : 'are';
}

/** Whole points say where it is. */
function rounded({ left, bottom, right, top }: Box): Box {
  return {
    left: Math.floor(left),
    bottom: Math.floor(bottom),
    right: Math.ceil(right),
    top: Math.ceil(top),
  };
}

/** An answer, and how long the worker was at it: not how long the question waited for one. */
export type TimedAnswer = HiddenAnswer & { readonly tookMs: number };
