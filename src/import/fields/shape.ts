import { findTemplateSection } from '../../source/markdown/template-sections.ts';
import type { ReportTemplate } from '../../source/markdown/report-template.ts';
import { BULLET, textOf, type Block, type Inline, type Paragraph } from '../document.ts';
import type { Findings } from '../findings.ts';
import { sliceOf } from './field-lines.ts';

/** Bullets and numbers that were typed become those of a list. */
export function withTypedLabels(blocks: readonly Block[], findings: Findings): Block[] {
  const typed = blocks.map((block) =>
    block.kind === 'paragraph' && block.label === undefined
      ? typedLabel(textOf(block.inlines))
      : undefined,
  );
  // One alone may be anything: "1986 was a good year".
  const isRun = typed.filter((one) => one !== undefined && one.label !== BULLET).length > 1;
  return blocks.map((block, at) => {
    const label = typed[at];
    if (block.kind !== 'paragraph' || !label || (label.label !== BULLET && !isRun)) return block;
    if (label.label === BULLET)
      findings.shownAsSigns.push(textOf(block.inlines).slice(0, label.length));
    const inlines = sliceOf(block.inlines, label.length);
    return { ...block, inlines, label: label.label, depth: label.depth };
  });
}

/** From typed marks to how deep they are in a list. */
const MARKS: Readonly<Record<string, number>> = {
  '•': 0,
  '·': 0,
  '●': 0,
  '‣': 0,
  '\uf0b7': 0,
  o: 1,
  '○': 1,
  '◦': 1,
  '▪': 2,
  '\uf0a7': 2,
  '■': 2,
};

function typedLabel(
  text: string,
): { readonly label: string; readonly depth: number; readonly length: number } | undefined {
  const bullet = /^\s*(?:(?<mark>[•·●‣\uf0b7○◦▪\uf0a7])\s+|(?<letter>[o■])\t\s*)(?=\S)/u.exec(text);
  if (bullet) {
    const mark = bullet.groups?.['mark'] ?? bullet.groups?.['letter'] ?? '';
    return { label: BULLET, depth: MARKS[mark] ?? 0, length: bullet[0].length };
  }
  const number =
    /^\s*(?<label>\d{1,3}(?:\.\d{1,3}){0,3}[.)]?|\(?(?:[a-z]|[ivx]{2,5})\)|[a-z]\.|\(\d{1,3}\))\t\s*(?=\S)/u.exec(
      text,
    ) ?? /^\s*(?<label>\d{1,3}[.)])\s{1,4}(?=\S)/u.exec(text);
  const label = number?.groups?.['label'];
  if (!number || label === undefined) return undefined;
  return {
    label,
    depth: /^\d/.test(label) ? label.replace(/[.)]$/, '').split('.').length - 1 : 1,
    length: number[0].length,
  };
}

/** Whether a whole paragraph is bold, or in capitals. */
export function isEmphatic(inlines: readonly Inline[]): boolean {
  const said = inlines.filter(({ text, picture }) => text.trim() !== '' || picture);
  if (said.length === 0 || said.some(({ picture }) => picture)) return false;
  const text = textOf(inlines);
  const isCapitals = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  return isCapitals || said.every(({ bold }) => bold === true);
}

const LONGEST_HEADING = 110;
const SENTENCE = /[.;:]\s*$/;

/** Whether a paragraph looks like a heading that its author made by hand. */
export function looksLikeHeading(block: Block, next: Block | undefined): block is Paragraph {
  if (block.kind !== 'paragraph' || block.heading !== undefined || block.isCaption || block.isTitle)
    return false;
  // A term and a quotation may be bold, or in capitals.
  if (block.ofTerms !== undefined || block.isQuoted === true) return false;
  if (block.label !== undefined && !/^\d{1,3}(?:\.\d{1,3})?[.)]?$/.test(block.label)) return false;
  const text = textOf(block.inlines).trim();
  if (
    text.length > LONGEST_HEADING ||
    /[.;,:]$/.test(text) ||
    !/\p{L}/u.test(text) ||
    text.includes('\n')
  )
    return false;
  if (!isEmphatic(block.inlines) || next === undefined) return false;
  return (
    next.kind === 'table' ||
    next.label !== undefined ||
    !isEmphatic(next.inlines) ||
    SENTENCE.test(textOf(next.inlines))
  );
}

/** Whether a paragraph has the words of a heading of the template, and nothing else. */
export function isTemplateHeading(block: Block, template: ReportTemplate | undefined): boolean {
  if (block.kind !== 'paragraph' || block.label === BULLET) return false;
  // In plain text nothing is bold: there a heading of the template is a line by itself.
  const isMarked = block.heading !== undefined || block.isApart === true;
  if (!isMarked && !isEmphatic(block.inlines)) return false;
  return findTemplateSection(template, textOf(block.inlines).trim()) !== undefined;
}

/** How a heading is set that was made by hand: sections look alike, and what is below them looks otherwise. */
function handLook({ inlines, label }: Paragraph): string {
  const isCapitals = !/\p{Ll}/u.test(textOf(inlines));
  return `${label === undefined ? '' : 'numbered'} ${isCapitals ? 'capitals' : ''}`;
}

/** Gives every heading its level on the page: 2 for those of the template and the highest, and none is skipped. */
export function withHeadings(
  blocks: readonly Block[],
  template: ReportTemplate | undefined,
  findings: Findings,
): Block[] {
  const levels = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? (block.heading ?? []) : [],
  );
  const base = Math.min(...levels);
  const sectionLooks = new Set(
    blocks.flatMap((block) =>
      block.kind === 'paragraph' && isTemplateHeading(block, template) ? [handLook(block)] : [],
    ),
  );
  let before = 1;
  return blocks.map((block, at) => {
    if (block.kind !== 'paragraph') return block;
    const isTemplate = isTemplateHeading(block, template);
    const isByHand = !isTemplate && looksLikeHeading(block, blocks[at + 1]);
    if (!isTemplate && !isByHand && block.heading === undefined) return block;
    if (isByHand) findings.add('read as headings', textOf(block.inlines));
    const own =
      block.heading !== undefined
        ? 2 + block.heading - base
        : levels.length > 0 || (sectionLooks.size > 0 && !sectionLooks.has(handLook(block)))
          ? 3
          : 2;
    const level = Math.min(isTemplate ? 2 : own, before + 1, 6);
    before = level;
    const label = block.label === BULLET ? undefined : block.label;
    return {
      kind: 'paragraph',
      inlines: block.inlines,
      depth: 0,
      heading: level,
      ...(label !== undefined && { label }),
    };
  });
}
