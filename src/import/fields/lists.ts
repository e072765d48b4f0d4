import { tidy } from '../../files/file-text/file-text.ts';
import { numberIn } from '../../files/file-text/numbering.ts';
import { textOf, type Inline } from '../document.ts';

export type ReadAppendix = {
  /** As the paper numbers it: "A", "1"; '' where it doesn't. */
  readonly label: string;
  readonly title: string;
  readonly isToFollow: boolean;
  /** Of Schedule 12A; undefined where it isn't marked exempt. */
  readonly exempt?: readonly number[];
};

export type ReadBackgroundPaper = { readonly title: string; readonly url?: string };

const NONE =
  /^(?:none|nil|not applicable|n\/a|there are none|no (?:appendices|background (?:papers|documents)))\.?$/i;

/** Whether a line of a list says that there is nothing in it. */
export const saysNone = (text: string): boolean => NONE.test(tidy(text));

const LABEL =
  /^(?:appendix|annexe?|enclosure|attachment)\s+(?<label>[A-Z]|\d{1,3}|[IVX]{1,5})(?![\p{L}\p{N}])/iu;
const TO_FOLLOW = /[([]?\s*\bto follow\b\s*[)\]]?/i;
const EXEMPT =
  /\((?=[^()]{0,200}(?:\bexempt\b|\bconfidential\b|not for publication))(?:[^()]|\([^()]{0,40}\)){0,200}\)|[–—-]\s*(?:exempt|confidential|not for publication)\b[^–—]{0,200}$/i;

/** A line of a list of appendices. */
export function readAppendix(line: string): ReadAppendix {
  let rest = tidy(line);
  const exempt = EXEMPT.exec(rest)?.[0];
  if (exempt !== undefined) rest = rest.replace(exempt, ' ');
  const isToFollow = TO_FOLLOW.test(rest);
  rest = tidy(rest.replace(TO_FOLLOW, ' '));
  const label = LABEL.exec(rest);
  if (label) rest = rest.slice(label[0].length);
  const title = rest.replace(/^[\s:–—.,;-]+|[\s,;–—]+$/g, '').trim();
  return {
    label: label?.groups?.['label'] ?? '',
    title: title === '' ? tidy(line) : title,
    isToFollow,
    ...(exempt !== undefined && { exempt: paragraphsIn(exempt) }),
  };
}

/** The paragraphs of Schedule 12A that words name: "10.4(3)", "paragraphs 1 and 3". */
export function paragraphsIn(text: string): number[] {
  const found = new Set<number>();
  for (const [, list = ''] of text.matchAll(
    /\bpara(?:graph)?s?\.?\s{0,3}(\d(?:\s{0,3}(?:,|and|&)\s{0,3}\d){0,6})(?![\d.])/gi,
  )) {
    for (const number of list.match(/\d/g) ?? []) found.add(Number(number));
  }
  for (const [, number] of text.matchAll(/\b\d{1,2}\.\d{1,2}\s?\((\d)\)/g))
    found.add(Number(number));
  return [...found].filter((number) => number >= 1 && number <= 7).toSorted();
}

/** A line of a list of background papers; what leads somewhere is its address. */
export function readBackgroundPaper(inlines: readonly Inline[]): ReadBackgroundPaper {
  const urls = [...new Set(inlines.flatMap(({ href }) => href ?? []))].filter((href) =>
    /^https?:/i.test(href),
  );
  const text = tidy(textOf(inlines)).replace(/(?<=\S)[;,]$/, '');
  const [url] = urls;
  if (urls.length !== 1 || url === undefined) return { title: text };
  const title = text
    .replace(
      /[\s,;(–—-]*(?:is |are )?(?:published|available|online|can be found|see)(?: online)?(?: here| at)?\)?\.?$/i,
      '',
    )
    .trim();
  const bare = title.replace(/[\s,;:(–—-]*https?:\/\/\S+$/i, '').trim();
  return { title: bare === '' ? text : bare, url };
}

/** Marks that entries of a list begin with, which count from the first; a bullet is the same for each. */
const MARKS: readonly (readonly [format: string, before: string, after: string])[] = [
  ['decimal', '[', ']'],
  ['decimal', '(', ')'],
  ['decimal', '', '.'],
  ['decimal', '', ')'],
  ['lowerLetter', '(', ')'],
  ['lowerLetter', '', '.'],
  ['lowerLetter', '', ')'],
  ['lowerRoman', '(', ')'],
  ['lowerRoman', '', '.'],
  ['lowerRoman', '', ')'],
  ['decimal', 'BP', ''],
];
/** How far they count. */
const MOST: Readonly<Record<string, number>> = { lowerLetter: 26, lowerRoman: 20 };
/** A bullet between entries; the first is the mark of the paragraph. */
const BULLET_WITHIN = /(?<=\s)[•·●▪](?=\s)/g;

/**
 * Where the entries of a list begin that run on in one paragraph, as Markdown makes of lines without an empty one between them:
 * "[1] The plan [2] The budget". Offsets into the text, of which there are two at least; none where it is one entry.
 */
export function entriesWithin(text: string): readonly number[] {
  for (const [format, before, after] of MARKS) {
    const starts: number[] = [];
    for (let from = 0; starts.length < (MOST[format] ?? Infinity);) {
      const mark = before + (numberIn(format, starts.length + 1) ?? '') + after;
      const at = indexOfMark(text, mark, from);
      if (at === -1 || (starts.length === 0 && at > 0)) break;
      starts.push(at);
      from = at + mark.length;
    }
    if (starts.length > 1) return starts;
  }
  const bullets = [...text.matchAll(BULLET_WITHIN)].map(({ index }) => index);
  return bullets.length === 0 ? [] : [...new Set([0, ...bullets])];
}

/** Where a mark stands between blanks, or at the beginning. */
function indexOfMark(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
    const isAlone =
      (at === 0 || /\s/.test(text[at - 1] ?? '')) && /\s/.test(text[at + mark.length] ?? '');
    if (isAlone) return at;
  }
  return -1;
}
