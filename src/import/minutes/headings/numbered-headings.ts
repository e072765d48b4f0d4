import { plainLine } from '../../../papers/minutes/name-list.ts';
import { listLabelIn } from '../head/list-labels.ts';
import type { MinutesLine } from '../minutes-line.ts';
import {
  isLabelLikeTitle,
  isShouted,
  isTitle,
  OF_DAY,
  OWN_ITEM,
  type FoundHeading,
} from './heading-lines.ts';
import { withGapsFilled } from './filled-gaps.ts';
import { outOfOrder } from './out-of-order.ts';
import { headsWordsBelow, isToBeDone } from './to-be-done.ts';

type Numbered = FoundHeading & {
  readonly value: number;
  /** Letters before it and the sign after it: numbers of minutes are all written alike. */
  readonly form: string;
  /** A star beside the number marks it. */
  readonly isStarred?: true;
  /** Set apart by a tab or blanks. */
  readonly isApart: boolean;
  /** Its title begins as a label does: by its style or its number alone it is a heading. */
  readonly isLabelLike?: true;
  /** "To receive apologies": a title, or a point of a decision. */
  readonly isToBeDone?: true;
};

const NUMBER =
  /^(?:\* ?)?(?:#|(?:minute|min\.?)(?: no\.?| number| ref\.?)? ?)?((?:[A-Z]{1,4}[ ./-]?)?\d{1,4}(?:(?<=\d{4})-\d{2}(?=\/))?(?:[./]\d{1,4}){0,2}(?:(?<=\/\d{2,4})-\d{2}(?!\d)|[A-Za-z])?(?: ?\*)?)([.):]?(?: ?\*(?=[\t\u00A0 ]))?)(?:([\t\u00A0 ]+)(?:[–—-] )?|$)/i;
/** A sum in pounds and pence ends a row of payments, and no title. */
const OF_PAYMENT = /£ ?\d[\d,]*\.\d\d\)?$/;

/** The number that a line begins with, and its title; undefined where it is that of a sentence, a day or a row. */
export function numberedIn(
  { raw, heading, isEmphatic }: MinutesLine,
  next: MinutesLine | undefined,
): Numbered | undefined {
  const start = raw.slice(0, 400);
  // A row of four cells is no heading: "OD/2026/01⇥Head of Planning⇥Tree works⇥12 January 2026".
  if (start.split('\t').filter((cell) => cell.trim() !== '').length > 3) return undefined;
  const found = NUMBER.exec(start);
  if (!found) return undefined;
  const [all, printed = '', signs = '', blanks = ''] = found;
  // A star that marks the minute is behind its number, or behind its sign.
  const isStarred = [printed, signs].some((one) => one.endsWith('*'));
  const sign = signs.replace(/ ?\*$/, '');
  const number = `${printed.replace(/ ?\*$/, '')}${isStarred ? '*' : ''}`;
  const title = plainLine(raw.slice(all.length));
  const [, letters = '', digits = ''] =
    /^([A-Za-z]*)[ ./-]?(\d+(?:-\d{2}(?=\/))?(?:[./]\d+)*)/.exec(number) ?? [];
  const prefix = /^(?:minute|min\b\.?)(?: no\.?| number| ref\.?)?/i.exec(all)?.[0];
  const isWord = prefix !== undefined;
  // "Appendix", "Item" and "Question" are no letters of a number; a year is none either.
  if (letters !== '' && letters !== letters.toUpperCase()) return undefined;
  if (/^(?:19|20)\d\d$/.test(number) && !isWord) return undefined;
  // Nor is a day: "20 January 2026"; nor a payment: "BACS 12 Smith & Sons £120.00".
  if (OF_DAY.test(title) || OF_PAYMENT.test(title)) return undefined;
  const isSure = heading !== undefined || isEmphatic || isWord;
  const own = {
    number,
    ...(isStarred && { isStarred: true as const }),
    ...(prefix !== undefined && { prefix }),
    value: Number(/\d+(?!.*\d)/.exec(digits)?.[0] ?? 0),
    form: `${letters}${sign}${digits.replace(/\d+/g, '0')}`,
  };
  if (title === '') {
    const isOfYear = /\d\/\d/.test(number);
    if (next === undefined || next.mark !== undefined || beginsNames(next.raw)) return undefined;
    if (!isWord && !isOfYear && sign === '' && letters === '') return undefined;
    const below = { ...own, title: next.text, takesNext: true, isApart: true };
    if (isTitle(next.text, next.isEmphatic || isOfYear)) return below;
    return isToBeDone(next.text) ? { ...below, isToBeDone: true } : undefined;
  }
  // "54. Call-in: Bus Shelters" begins as a label does.
  const bare = title.replace(/^call-in: ?(?=\p{Lu})/iu, '');
  const isPlain = isTitle(bare, isSure);
  const isLabelLike = !isPlain && isLabelLikeTitle(title);
  const isSaid = isPlain || isLabelLike;
  if (!isSaid && !isToBeDone(title)) return undefined;
  return {
    ...own,
    title,
    ...(isLabelLike && { isLabelLike }),
    ...(!isSaid && { isToBeDone: true }),
    isApart: /\t|[ \u00A0]{2}/.test(blanks) || isWord,
  };
}

/** "PRESENT:" begins a list of people, and "Apologies" below a number alone is the title of a minute. */
function beginsNames(raw: string): boolean {
  const label = listLabelIn(raw);
  return (
    label !== undefined && (label.rest !== '' || /:\s*$/.test(raw) || label.kind !== 'apologies')
  );
}

/**
 * Lines with the numbers of minutes: those that are written alike and run on.
 * @param areToBeDone whether all titles may be such as "To receive apologies"
 */
export function numberedHeadings(
  lines: readonly MinutesLine[],
  areToBeDone = false,
): Map<number, FoundHeading> {
  const candidates = lines.flatMap((line, at) => {
    if (line.table) return [];
    const next = lines[at + 1];
    const own = numberedIn(line, next);
    if (!own) return [];
    if (own.isToBeDone && !headsWordsBelow(lines, at, own.takesNext ? 2 : 1)) return [];
    // It is taken for a heading where its number goes on with those of others, as is one that begins like a label.
    const numbered: Numbered = own.isToBeDone && !areToBeDone ? { ...own, isLabelLike: true } : own;
    const isOfItem =
      OWN_ITEM.test(line.text) ||
      (next !== undefined && /^[([](?:agenda )?items? [^()]{1,40}[)\]]$/i.test(next.text));
    return [{ at, line, numbered, isOfItem }];
  });
  if (candidates.length === 0) return new Map();
  const ofYear = withYearLast(candidates.map(({ numbered }) => numbered));
  for (const one of candidates) one.numbered = ofYear.get(one.numbered) ?? one.numbered;
  const isStrong = ({ line, numbered, isOfItem }: (typeof candidates)[number]): boolean =>
    line.heading !== undefined ||
    (numbered.isLabelLike !== true && isStrongText(line, numbered, isOfItem));
  const isStrongText = (line: MinutesLine, numbered: Numbered, isOfItem: boolean): boolean =>
    isOfItem ||
    ((line.isEmphatic || isShouted(numbered.title)) && /\p{L}{3}/u.test(numbered.title)) ||
    /^[A-Z]/.test(numbered.form) ||
    // "26/009": the year, and its number; "123/25" has them the other way.
    /^(?:\d{2}|\d{4}(?:-\d{2})?)\/\d{1,4}$/.test(numbered.number ?? '') ||
    [...ofYear.values()].includes(numbered) ||
    /^(?:#|min(?:ute)?\b)/i.test(line.raw);
  const strong = candidates.filter(isStrong);
  // Where some are certainly headings, others are written like them; else those that are set apart, and furthest out.
  const plain = candidates.filter(({ numbered }) => numbered.isLabelLike !== true);
  const apart = plain.filter(({ numbered }) => numbered.isApart || strong.length === 0);
  const model = strong.length >= 2 || apart.length === 0 ? strong : apart;
  const forms = new Map<string, number>();
  for (const { numbered } of model) forms.set(numbered.form, (forms.get(numbered.form) ?? 0) + 1);
  const most = [...forms].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  const least = Math.min(...model.map(({ line }) => line.depth));
  const areEmphatic =
    strong.filter(({ line, numbered }) => line.isEmphatic || isShouted(numbered.title)).length >
    strong.length / 2;
  /** "C47 FLOOD" between "C46." and "C48.", and "C47 * Flood": certain without its sign, and no other has its number. */
  const isAlmostLike = (one: (typeof candidates)[number]): boolean =>
    withoutSign(one.numbered.form) === withoutSign(most ?? '') &&
    (isStrong(one) || one.numbered.isStarred === true) &&
    /^\p{L}/u.test(one.numbered.title) &&
    candidates.every(
      (other) =>
        other === one ||
        other.numbered.value !== one.numbered.value ||
        other.numbered.form !== most,
    );
  const found = new Map<number, FoundHeading>();
  let last: number | undefined;
  /**
   * "3. Recommendation: parks" between "2." and "4." heads a minute, where no other line has its number and none since the last heading has
   * a lower one, as points of a decision do.
   */
  const goesOnWith = ({ at, numbered }: (typeof candidates)[number]): boolean => {
    const before = [...found.keys()].at(-1);
    const isAlone = candidates.every(
      (other) =>
        other.at === at ||
        other.numbered.form !== numbered.form ||
        other.numbered.value !== numbered.value,
    );
    const isPoint =
      before !== undefined &&
      lines
        .slice(before + 1, at)
        .some(({ mark = '' }) => Number.parseInt(mark, 10) === numbered.value - 1);
    const isFirst =
      last === undefined && plain.some((other) => other.numbered.form === numbered.form);
    return isAlone && !isPoint && (isFirst || numbered.value === (last ?? 0) + 1);
  };
  for (const one of candidates) {
    const { at, line, numbered, isOfItem } = one;
    const isLike =
      line.depth <= least &&
      (numbered.form === most || (isAlmostLike(one) && numbered.value === (last ?? 0) + 1));
    // "2. MOTIONS" above "2.1".
    const isParent =
      isStrong(one) &&
      candidates.some(({ numbered: other }) => other.number?.startsWith(`${numbered.value}.`));
    if (!isLike && !isParent && !isOfItem && line.heading === undefined) continue;
    if (/^\(/.test(line.mark ?? '')) continue;
    if (numbered.isLabelLike === true && line.heading === undefined && !goesOnWith(one)) continue;
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
        candidates.some(({ numbered: other }) => other.value === value + 1) ||
        riseWithGaps(candidates));
    // Where headings are certain, a number alone makes none.
    const isSure =
      isStrong(one) ||
      (one.numbered.isStarred === true && isNext) ||
      (strong.length < 2 && (isNext || goesBack || isFirst)) ||
      (isNext && (isApart || !areEmphatic) && value === (last ?? 0) + 1 && form === most);
    if (!isSure) continue;
    found.set(at, plainHeading(numbered));
    last = value;
  }
  const others = outOfOrder(
    lines,
    candidates.filter(
      ({ line, numbered }) =>
        numbered.form === most &&
        numbered.isLabelLike !== true &&
        line.depth <= least &&
        !/^\(/.test(line.mark ?? '') &&
        (!areEmphatic || line.isEmphatic || isShouted(numbered.title)),
    ),
    found,
  );
  return withGapsFilled(lines, others.size === 0 ? found : new Map([...found, ...others]));
}

/** "21" and "23", with words below each: extracts leave minutes out, and points of a list don't. */
const riseWithGaps = (all: readonly { readonly at: number; readonly numbered: Numbered }[]) =>
  all.length > 1 &&
  all.every(({ at, numbered: { value, form } }, place) => {
    const before = all[place - 1];
    if (before === undefined) return value > 1;
    const step = value - before.numbered.value;
    return form === before.numbered.form && step > 0 && step <= 4 && at > before.at + 1;
  });

const withoutSign = (form: string): string => form.replace(/[.):]/, '');

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
    const values = same.map(({ value: own }) => own);
    const rises = values.every((own, at) => at === 0 || own > (values[at - 1] ?? 0));
    // Minutes may be out of order; numbers of applications are far apart.
    const isRun =
      new Set(values).size === values.length &&
      Math.max(...values) - Math.min(...values) < values.length + 2;
    if (same.length < 2 || !(rises || isRun)) continue;
    for (const { one, value } of same) found.set(one, { ...one, value });
  }
  return found;
}

/** Without what it was found by. */
export const plainHeading = ({ number, prefix, title, takesNext }: Numbered): FoundHeading => ({
  ...(number !== undefined && { number }),
  ...(prefix !== undefined && { prefix }),
  title,
  ...(takesNext && { takesNext }),
});
