import { labelIn } from '../../papers/minutes/labels/labels.ts';
import { plainLine } from '../../papers/minutes/name-list.ts';
import type { MinutesLine } from './minutes-line.ts';
import { listLabelIn } from './head/list-labels.ts';
import { isNamesLine } from './head/names-line.ts';
import { isSection } from './sections.ts';

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

/** What a line says that heads a minute. */
export type FoundHeading = {
  /** As it is printed, without what ends it: "54", "P61", "C84*". */
  readonly number?: string;
  readonly title: string;
  /** The item that the line is headed by: "Item 4 – School Places". */
  readonly item?: string;
  /** What stands before the number: "Minute No." */
  readonly prefix?: string;
  /** The title is on the line below. */
  readonly takesNext?: boolean;
};

type Numbered = FoundHeading & {
  readonly value: number;
  /** Letters before it and the sign after it: numbers of minutes are all written alike. */
  readonly form: string;
  /** Set apart by a tab or blanks. */
  readonly isApart: boolean;
};

const NUMBER =
  /^(?:\* ?)?(?:minute(?: no\.?| number)? ?)?((?:[A-Z]{1,4}[ ./-]?)?\d{1,4}(?:[./]\d{1,4}){0,2}(?:(?<=\/\d{2,4})-\d{2}(?!\d)|[A-Za-z])?(?: ?\*)?)([.):]?)(?:([\t\u00A0 ]+)(?:[–—-] )?|$)/i;
const ITEM =
  /^(?:agenda )?item (?:no\.? ?|number )?(\d{1,3}[a-z]?)(?:[.:)]? ?[–—-]|[.:)]|\t| {2,}) ?(?=\S)/i;
const OWN_ITEM = /[([](?:agenda )?items? (?:[^()]|\([^()]{0,9}\)){1,120}[)\]]$/i;
const OF_DAY =
  /^(?:st |nd |rd |th )?(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d\b/i;
/** "FOR  AGAINST  ABSTAINED" above columns of names. */
export const isHeadOfSides = (text: string): boolean =>
  text.length < 100 &&
  /^(?:for|in favou?r)(?: (?:motion|amendment))?(?: (?:against|abst\p{L}+|not voting|absent)){1,4}$/iu.test(
    text,
  );

const LONGEST_TITLE = 200;

/** Whether words may be a title: no sentence, no point of a decision, no label. */
function isTitle(text: string, isSure = false): boolean {
  if (text === '' || text.length > LONGEST_TITLE || !/\p{L}/u.test(text)) return false;
  if (/^(?:that|to|and|the following)\b(?! be (?:noted|confirmed))/i.test(text) && !isSure)
    return false;
  if (!/^[\p{Lu}\p{N}“"‘'£]/u.test(text) || (/[.;,]$/.test(text) && !isSure)) return false;
  if (/:$/.test(text) && !isSure) return false;
  // "TOTAL: 3 3 1" is below the columns of a vote.
  if (/^totals?\b[^\p{L}]*$/iu.test(text)) return false;
  if (isHeadOfSides(text)) return false;
  // "The officer reported. Members asked" is text.
  if (!isSure && /\p{Ll}{2}\. +\p{Lu}/u.test(text)) return false;
  const label = labelIn(text);
  return label === undefined || label.kind === 'unclear';
}

function numberedIn(
  { raw, heading, isEmphatic }: MinutesLine,
  next: MinutesLine | undefined,
): Numbered | undefined {
  const start = raw.slice(0, 400);
  // A row of four cells is no heading: "OD/2026/01⇥Head of Planning⇥Tree works⇥12 January 2026".
  if (start.split('\t').filter((cell) => cell.trim() !== '').length > 3) return undefined;
  const found = NUMBER.exec(start);
  if (!found) return undefined;
  const [all, number = '', sign = '', blanks = ''] = found;
  const title = plainLine(raw.slice(all.length));
  const [, letters = '', digits = ''] = /^([A-Za-z]*)[ ./-]?(\d+(?:[./]\d+)*)/.exec(number) ?? [];
  const prefix = /^minute(?: no\.?| number)?/i.exec(all)?.[0];
  const isWord = prefix !== undefined;
  // "Appendix", "Item" and "Question" are no letters of a number; a year is none either.
  if (letters !== '' && letters !== letters.toUpperCase()) return undefined;
  if (/^(?:19|20)\d\d$/.test(number) && !isWord) return undefined;
  // Nor is a day: "20 January 2026".
  if (OF_DAY.test(title)) return undefined;
  const isSure = heading !== undefined || isEmphatic || isWord;
  const own = {
    number: number.replace(/ (?=\*)/, ''),
    ...(prefix !== undefined && { prefix }),
    value: Number(/\d+(?!.*\d)/.exec(digits)?.[0] ?? 0),
    form: `${letters}${sign}${digits.replace(/\d+/g, '0')}`,
  };
  if (title === '') {
    const isBelow =
      next !== undefined &&
      next.mark === undefined &&
      isTitle(next.text, next.isEmphatic) &&
      !listLabelIn(next.raw);
    return isBelow && (isWord || sign !== '' || letters !== '')
      ? { ...own, title: next.text, takesNext: true, isApart: true }
      : undefined;
  }
  // "54. Call-in: Bus Shelters" begins as a label does.
  const bare = title.replace(/^call-in: ?(?=\p{Lu})/iu, '');
  if (!isTitle(bare, isSure)) return undefined;
  return { ...own, title, isApart: /\t|[ \u00A0]{2}/.test(blanks) || isWord };
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
  return inOrder(emphaticHeadings(lines));
}

const inOrder = (found: ReadonlyMap<number, FoundHeading>): ReadonlyMap<number, FoundHeading> =>
  new Map([...found].toSorted(([a], [b]) => a - b));

/** Headings by style: those of the highest level that several have. */
function styledHeadings(lines: readonly MinutesLine[]): Map<number, FoundHeading> {
  const found = new Map<number, FoundHeading>();
  const headings = lines.flatMap((line, at) => {
    const isOther = beginsList(line, lines[at + 1]) || isSection(line) || isOfHead(line.text);
    return line.heading === undefined || isOther || !isTitle(line.text, true) ? [] : [{ line, at }];
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

function numberedHeadings(lines: readonly MinutesLine[]): Map<number, FoundHeading> {
  const candidates = lines.flatMap((line, at) => {
    if (line.table) return [];
    const next = lines[at + 1];
    const numbered = numberedIn(line, next);
    if (!numbered) return [];
    const isOfItem =
      OWN_ITEM.test(line.text) ||
      (next !== undefined && /^[([](?:agenda )?items? [^()]{1,40}[)\]]$/i.test(next.text));
    return [{ at, line, numbered, isOfItem }];
  });
  if (candidates.length === 0) return new Map();
  const ofYear = withYearLast(candidates.map(({ numbered }) => numbered));
  for (const one of candidates) one.numbered = ofYear.get(one.numbered) ?? one.numbered;
  const isStrong = ({ line, numbered, isOfItem }: (typeof candidates)[number]): boolean =>
    isOfItem ||
    line.heading !== undefined ||
    ((line.isEmphatic || isShouted(numbered.title)) && /\p{L}{3}/u.test(numbered.title)) ||
    /^[A-Z]/.test(numbered.form) ||
    // "26/009": the year, and its number; "123/25" has them the other way.
    /^(?:\d{2}|\d{4})\/\d{1,4}$/.test(numbered.number ?? '') ||
    [...ofYear.values()].includes(numbered) ||
    /^minute/i.test(line.raw);
  const strong = candidates.filter(isStrong);
  // Where some are certainly headings, others are written like them; else those that are set apart, and furthest out.
  const apart = candidates.filter(({ numbered }) => numbered.isApart || strong.length === 0);
  const model = strong.length >= 2 || apart.length === 0 ? strong : apart;
  const forms = new Map<string, number>();
  for (const { numbered } of model) forms.set(numbered.form, (forms.get(numbered.form) ?? 0) + 1);
  const most = [...forms].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  const least = Math.min(...model.map(({ line }) => line.depth));
  const areEmphatic =
    strong.filter(({ line, numbered }) => line.isEmphatic || isShouted(numbered.title)).length >
    strong.length / 2;
  const found = new Map<number, FoundHeading>();
  let last: number | undefined;
  for (const one of candidates) {
    const { at, line, numbered, isOfItem } = one;
    const isLike = numbered.form === most && line.depth <= least;
    // "2. MOTIONS" above "2.1".
    const isParent =
      isStrong(one) &&
      candidates.some(({ numbered: other }) => other.number?.startsWith(`${numbered.value}.`));
    if (!isLike && !isParent && !isOfItem && line.heading === undefined) continue;
    if (/^\(/.test(line.mark ?? '')) continue;
    const { value, isApart, form } = numbered;
    const isNext = last !== undefined && value > last && value - last <= 4;
    const goesBack =
      last !== undefined &&
      Math.abs(value - last) <= 6 &&
      form === most &&
      isApart &&
      !/[.)]/.test(form);
    const isFirst =
      last === undefined &&
      (isApart ||
        isStrong(one) ||
        // The only one of its kind: lists begin with 1.
        (candidates.length === 1 &&
          !/[:,;]$/.test(lines.slice(0, at).findLast(({ text }) => text !== '')?.text ?? '')) ||
        candidates.some(({ numbered: other }) => other.value === value + 1));
    // Where headings are certain, a number alone makes none.
    const isSure =
      isStrong(one) ||
      (strong.length < 2 && (isNext || goesBack || isFirst)) ||
      (isNext && (isApart || !areEmphatic) && value === (last ?? 0) + 1 && form === most);
    if (!isSure) continue;
    found.set(at, plainHeading(numbered));
    last = value;
  }
  return found;
}

/** "123/25", "124/25": where the last part is the same in all, the first one counts. */
function withYearLast(all: readonly Numbered[]): ReadonlyMap<Numbered, Numbered> {
  const found = new Map<Numbered, Numbered>();
  const ofYears = new Map<string, { one: Numbered; value: number }[]>();
  for (const one of all) {
    const [, value, year] =
      /^[A-Z]{0,4}[ ./-]?(\d{1,4})\/(\d{2}|\d{4}|\d{2,4}-\d{2})$/.exec(one.number ?? '') ?? [];
    if (value === undefined || year === undefined) continue;
    ofYears.set(year, [...(ofYears.get(year) ?? []), { one, value: Number(value) }]);
  }
  for (const same of ofYears.values()) {
    const counts = same.every(({ value }, at) => at === 0 || value > (same[at - 1]?.value ?? 0));
    if (same.length < 2 || !counts) continue;
    for (const { one, value } of same) found.set(one, { ...one, value });
  }
  return found;
}

const plainHeading = ({ number, prefix, title, takesNext }: Numbered): FoundHeading => ({
  ...(number !== undefined && { number }),
  ...(prefix !== undefined && { prefix }),
  title,
  ...(takesNext && { takesNext }),
});

/** "LAND AT MILL ROAD (Exempt under paragraph 3)" is in capitals but for what is in brackets. */
function isShouted(title: string): boolean {
  const bare = title.replace(/\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g, ' ');
  return /\p{Lu}{3}/u.test(bare) && !/\p{Ll}/u.test(bare);
}

/** "Item 4 – School Places", where minutes have no numbers of their own. */
function itemHeadings(lines: readonly MinutesLine[]): Map<number, FoundHeading> {
  const found = new Map<number, FoundHeading>();
  for (const [at, line] of lines.entries()) {
    const item = line.table || line.mark !== undefined ? null : ITEM.exec(line.raw.slice(0, 300));
    const title = item ? plainLine(line.raw.slice(item[0].length)) : '';
    if (item && isTitle(title, line.isEmphatic)) found.set(at, { title, item: item[1] as string });
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
