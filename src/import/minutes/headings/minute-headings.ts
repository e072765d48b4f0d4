import { plainLine } from '../../../papers/minutes/name-list.ts';
import { listLabelIn } from '../head/list-labels.ts';
import { isNamesLine } from '../head/names-line.ts';
import type { MinutesLine } from '../minutes-line.ts';
import { isSection } from '../sections.ts';
import { isLabelLikeTitle, isTitle, OWN_ITEM, type FoundHeading } from './heading-lines.ts';
import { otherNumberedHeadings } from './other-numbers.ts';
import { numberedHeadings, numberedIn, plainHeading } from './numbered-headings.ts';

const ITEM =
  /^(?:agenda )?item (?:no\.? ?|number )?(\d{1,3}[a-z]?)(?:[.:)]? ?[–—-]|[.:)]|\t| {2,}) ?(?=\S)/i;

/** Whether a line begins a list of people; one without any below it may head a minute: "APOLOGIES", and then a sentence. */
function beginsList(line: MinutesLine, next: MinutesLine | undefined): boolean {
  const label = listLabelIn(line.raw);
  if (!label) return false;
  return (
    label.rest !== '' ||
    /:\s*$/.test(line.raw) ||
    next === undefined ||
    isNamesLine(next.text) ||
    listLabelIn(next.raw) !== undefined
  );
}

/**
 * Which lines head minutes, by their place. Numbers of minutes are written alike and run on; those of paragraphs and of decisions
 * begin again, or are those of sentences.
 */
export function minuteHeadings(lines: readonly MinutesLine[]): ReadonlyMap<number, FoundHeading> {
  const styled = styledHeadings(lines);
  const numbered = numberedHeadings(lines);
  const items = itemHeadings(lines);
  const found = new Map<number, FoundHeading>(numbered);
  if (numbered.size < 2 && items.size > numbered.size)
    for (const [at, one] of items) found.set(at, one);
  for (const [at, heading] of styled) if (!found.has(at)) found.set(at, heading);
  const first = Math.min(...found.keys());
  for (const [at, line] of lines.entries()) {
    if (found.has(at) || line.mark !== undefined || line.table) continue;
    // "Members Allowances (Item 9)" has no number, and is none the less a minute.
    const isOfItem =
      OWN_ITEM.test(line.text) &&
      isTitle(line.text) &&
      line.text.length < 160 &&
      !beginsList(line, lines[at + 1]) &&
      !/^[([]/.test(line.text);
    if (isOfItem && at > first - 3) found.set(at, { title: line.text });
  }
  if (found.size > 0) return inOrder(found);
  const emphatic = emphaticHeadings(lines);
  const others = otherNumberedHeadings(lines);
  const marked = [...emphatic.keys()].every((at) => others.has(at)) ? others : emphatic;
  // "1. To receive apologies", where all titles are such ones.
  const toBeDone = numberedHeadings(lines, true);
  const isMore =
    toBeDone.size > 1 && toBeDone.size > marked.size && firstOf(toBeDone) < firstOf(marked);
  return inOrder(isMore ? toBeDone : marked);
}

const firstOf = (found: ReadonlyMap<number, FoundHeading>): number => Math.min(...found.keys());

const inOrder = (found: ReadonlyMap<number, FoundHeading>): ReadonlyMap<number, FoundHeading> =>
  new Map([...found].toSorted(([a], [b]) => a - b));

/** Headings by style: those of the highest level that several have. */
function styledHeadings(lines: readonly MinutesLine[]): Map<number, FoundHeading> {
  const found = new Map<number, FoundHeading>();
  const hasNumber = ({ raw, mark = raw }: MinutesLine): boolean =>
    /^[A-Z]{0,4}[ ./-]?\d/.test(mark);
  /** "Decision: library" is a heading by its style, unless the others of its level have numbers and it has none. */
  const isLikeOthers = (line: MinutesLine): boolean =>
    isLabelLikeTitle(line.text) &&
    lines.some(
      (other) =>
        other.heading === line.heading &&
        isTitle(other.text, true) &&
        !isOfHead(other.text) &&
        hasNumber(other) === hasNumber(line),
    );
  const headings = lines.flatMap((line, at) => {
    const isOther = beginsList(line, lines[at + 1]) || isSection(line) || isOfHead(line.text);
    const isOne = isTitle(line.text, true) || isLikeOthers(line);
    return line.heading === undefined || isOther || !isOne ? [] : [{ line, at }];
  });
  const levels = headings.map(({ line }) => line.heading as number);
  const level =
    [1, 2, 3, 4].find((one) => levels.filter((own) => own === one).length >= 2) ??
    Math.min(...levels);
  for (const { line, at } of headings) {
    if (line.heading !== level) continue;
    const numbered = numberedIn(line, lines[at + 1]);
    found.set(
      at,
      numbered
        ? plainHeading(numbered)
        : {
            title: line.text,
            ...(line.mark !== undefined &&
              /\d/.test(line.mark) && { number: line.mark.replace(/[.):]+$/, '') }),
          },
    );
  }
  return found;
}

const isOfHead = (text: string): boolean =>
  /^(?:draft )?minutes(?: of\b.*)?$|\b(?:19|20)\d\d$|\b(?:committee|council|cabinet|board|panel)$/i.test(
    text,
  );

/** "Item 4 – School Places", where minutes have no numbers of their own. */
function itemHeadings(lines: readonly MinutesLine[]): Map<number, FoundHeading> {
  const found = new Map<number, FoundHeading>();
  for (const [at, line] of lines.entries()) {
    const item = line.table || line.mark !== undefined ? null : ITEM.exec(line.raw.slice(0, 300));
    const title = item ? plainLine(line.raw.slice(item[0].length)) : '';
    if (!item || !isTitle(title, line.isEmphatic)) continue;
    const prefix = /^(?:agenda )?item (?:no\.?|number)/i.exec(line.raw)?.[0];
    found.set(at, { title, item: item[1] as string, ...(prefix !== undefined && { prefix }) });
  }
  return found;
}

/** Without any number: lines that are bold or in capitals, with text below them. */
function emphaticHeadings(lines: readonly MinutesLine[]): Map<number, FoundHeading> {
  const found = new Map<number, FoundHeading>();
  // What the head of the document says is its title on later pages too.
  const ofHead = new Set<string>();
  let isBelowLists = false;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (beginsList(line, next)) {
      isBelowLists = true;
      continue;
    }
    if (!isBelowLists) ofHead.add(line.text.toLowerCase());
    const isOne =
      isBelowLists &&
      line.isEmphatic &&
      line.mark === undefined &&
      isTitle(line.text) &&
      (!isSection(line) || /^minutes$/i.test(line.text)) &&
      !ofHead.has(line.text.toLowerCase()) &&
      !/^[^\p{L}]*$|^(?:\p{L}+day,? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}$/iu.test(
        line.text,
      ) &&
      next !== undefined &&
      (!next.isEmphatic || next.mark !== undefined);
    if (isOne) found.set(at, { title: line.text });
  }
  return found;
}
