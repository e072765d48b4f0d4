import type { PDFContext, PDFDict } from '@cantoo/pdf-lib';
import { pdfLib } from '../../inspecting/pdf-lib.ts';
import { maskWords, type HiddenFinding } from '../finding.ts';
import { squashed } from '../open-words.ts';

/** ISO 32000-1, table 165: hidden and no-view. */
const UNSEEN_FLAGS = 2 | 32;
/** In a field's default appearance. */
const WHITE = /(?:^|\s)(?:1(?:\.0*)?\s+g|(?:1(?:\.0*)?\s+){3}rg|(?:0(?:\.0*)?\s+){4}k)(?:\s|$)/u;
const MOST_PARENTS = 8;
const MOST_FINDINGS = 20;

const name = (key: string) => pdfLib.PDFName.of(key);

/** Fields of a form that are filled in and that nobody sees: hidden, off the page, or in white. */
export function findUnseenFields(context: PDFContext, openLetters: string): HiddenFinding[] {
  const words = new Set<string>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof pdfLib.PDFDict)) continue;
    if (object.lookup(name('Subtype')) !== name('Widget') || !isUnseen(object)) continue;
    const value = textOf(inherited(object, 'V'));
    if (/\p{L}{2}|\d{4}/u.test(value) && !openLetters.includes(squashed(value))) words.add(value);
  }
  return [...words].slice(0, MOST_FINDINGS).map((value) => ({
    kind: 'unseen-words',
    severity: 'warning',
    page: 0,
    box: null,
    reason: 'A field of a form is filled in, but nobody sees it: it is hidden, off the page or in white.',
    masked: maskWords(value),
  })); // prettier-ignore
}

function isUnseen(widget: PDFDict): boolean {
  const flags = widget.lookup(name('F'));
  if (flags instanceof pdfLib.PDFNumber && (flags.asNumber() & UNSEEN_FLAGS) !== 0) return true;
  const rect = widget.lookup(name('Rect'));
  if (rect instanceof pdfLib.PDFArray) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect.asArray().map((number) =>
      number instanceof pdfLib.PDFNumber ? number.asNumber() : 0,
    ); // prettier-ignore
    const isPoint = Math.abs(x2 - x1) < 1 || Math.abs(y2 - y1) < 1;
    if (isPoint || Math.max(x1, x2) <= 0 || Math.max(y1, y2) <= 0) return true;
  }
  const marks = widget.lookup(name('MK'));
  const hasGround = marks instanceof pdfLib.PDFDict && isColoured(marks.lookup(name('BG')));
  return !hasGround && WHITE.test(textOf(inherited(widget, 'DA')));
}

function isColoured(colour: unknown): boolean {
  return (
    colour instanceof pdfLib.PDFArray &&
    colour.asArray().some((part) => part instanceof pdfLib.PDFNumber && part.asNumber() < 0.9)
  );
}

/** Of the field itself, or of those that it is a part of. */
function inherited(field: PDFDict, key: string): unknown {
  let at: unknown = field;
  for (let depth = 0; depth < MOST_PARENTS && at instanceof pdfLib.PDFDict; depth += 1) {
    const value = at.lookup(name(key));
    if (value !== undefined) return value;
    at = at.lookup(name('Parent'));
  }
  return undefined;
}

function textOf(value: unknown): string {
  return value instanceof pdfLib.PDFString || value instanceof pdfLib.PDFHexString
    ? value.decodeText()
    : '';
}
