import { marksSectionClosed } from '../../../law/exemption/closed-section.ts';
import { slugOf } from '../../../language/slug.ts';
import { plainLine } from '../name-list.ts';

/** A heading of the second level, taken apart. */
export type MinuteHeading = {
  readonly number?: string;
  readonly title: string;
  /** Whether its number, or its title, has an asterisk: what that says is in the text of the minutes. */
  readonly isStarred?: true;
  /** As `{4}` or "(Item 4)" has them; none where it has neither. */
  readonly items?: readonly string[];
  /** Slugs of matters, as `{topic: corn-exchange}` has them; an empty one where it names none. */
  readonly matters?: readonly string[];
  /** Ids of notices, as `{notice: KD112}` has them. */
  readonly notices?: readonly string[];
};

const NUMBER =
  /^(?:\\?\* ?)?(?:(?:[Mm]inute|[Mm]in|[Nn]o)\.? (?=\d))?((?:[A-Z]{1,4}[ ./-]?)?\d{1,4}(?:[./]\d{1,4}){0,2}(?:(?<=\/\d{2,4})-\d{2}(?!\d)|[A-Za-z])?)(?: ?\\?\*)?(?:[.):]|\\\.)?(?= |$)/;

/** "(56) Apologies": some councils print the number so. */
const BRACKETED = /^\((\d{1,4})\)(?= )/;

/** Braces in the middle of a heading, where what is in them is as at its end. */
const WITHIN =
  /\{((?:topic|notices?) ?:[^{}]{1,200}|(?:(?:agenda )?items? )?\d{1,3}(?: ?\(?[a-z]\)?)?(?:(?:, ?| and | & )\d{1,3}(?: ?\(?[a-z]\)?)?){0,20})\}/i;

/**
 * Takes the number, the title, the items and the matter of a heading apart.
 * @param text without the marks of the heading.
 * @param titles of the agenda’s items: one that begins with a figure has no number.
 */
export function readHeading(text: string, titles: readonly string[] = []): MinuteHeading {
  let rest = plainLine(text).replace(/ #{1,6}$/, '');
  let items: string[] | undefined;
  let isBraced = false;
  let matters: string[] | undefined;
  let notices: string[] | undefined;
  for (;;) {
    const braces = /\{([^{}]{0,200})\} ?$/.exec(rest) ?? WITHIN.exec(rest);
    const inside = braces?.[1]?.trim();
    const bracket = /[([](?:agenda )?items? ((?:[^()]|\([^()]{0,9}\)){1,120})[)\]]$/i.exec(
      rest.slice(-160),
    );
    if (braces && inside !== undefined) {
      const named = /^topic ?: ?(.*)$/i.exec(inside);
      const noticed = /^notices? ?: ?(.*)$/i.exec(inside)?.[1];
      if (noticed !== undefined)
        notices = [
          ...(notices ?? []),
          ...noticed.split(/[,;]| and /).flatMap((one) => one.trim() || []),
        ];
      else if (named) matters = [...(matters ?? []), ...(named[1] ?? '').split(',').map(slugOf)];
      else {
        items = [...itemNumbers(inside), ...(isBraced ? (items ?? []) : [])];
        isBraced = true;
      }
      const after = rest.slice(braces.index + braces[0].length);
      rest = `${rest.slice(0, braces.index).trimEnd()}${after === '' ? '' : ` ${after.trimStart()}`}`;
    } else if (isBraced) {
      // Braces say which item is meant: "(Item 12(a))" beside them is a part of the title.
      break;
    } else if (bracket) {
      items = [...itemNumbers(bracket[1] ?? ''), ...(items ?? [])];
      rest = rest.slice(0, rest.length - bracket[0].length).trimEnd();
    } else {
      const within = / ?\((?:agenda )?items? ((?:[^()]|\([^()]{0,9}\)){1,60})\) ?[–—:-] /i.exec(
        rest.slice(0, 300),
      );
      if (!within) break;
      items = [...itemNumbers(within[1] ?? ''), ...(items ?? [])];
      rest = `${rest.slice(0, within.index)} – ${rest.slice(within.index + within[0].length)}`;
    }
  }
  const bare = withoutBold(rest);
  const plain = bare.replace(BRACKETED, '$1');
  const number = titles.some((title) => sameWords(title, bare)) ? null : NUMBER.exec(plain);
  const title = number ? plain.slice(number[0].length).trim() : bare;
  const isYear = number !== null && /^(?:19|20)\d\d$/.test(number[0]);
  const hasNumber = number !== null && !isYear && title !== '';
  const star = / ?(?<![*\\])\\?\*$/;
  const isStarred = (hasNumber && number[0].includes('*')) || star.test(title);
  return {
    ...(isStarred && { isStarred: true as const }),
    ...(hasNumber && {
      number: (number[1] as string).replace(/ |-(?!\d{2}$)|(?<=^[A-Z]{1,4})-/g, ''),
    }),
    title: hasNumber ? withoutBold(title.replace(/^[–—-] /, '')).replace(star, '') : bare,
    ...(items && { items }),
    ...(matters && { matters: [...new Set(matters)] }),
    ...(notices && { notices: [...new Set(notices)] }),
  };
}

const withoutBold = (text: string): string => text.replace(/^\*\*([^*]*)\*\*$/, '$1').trim();

const sameWords = (one: string, other: string): boolean => slugOf(one) === slugOf(other);

/** The numbers of items in a list: "11b, 11c", "11(b) and 11(c)", "items 8 and 9". */
export function itemNumbers(text: string): string[] {
  return text
    .split(/,|;|&|\band\b/i)
    .map((one) => itemKey(one.replace(/\b(?:agenda|items?|no\.?)\b/gi, '')))
    .filter((one) => one !== '');
}

/** By what the number of an item is known, however it is written: "11b" of "11(b)" and "11 B." */
export function itemKey(number: string): string {
  return number
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .replace(/^\.+|\.+$/g, '');
}

/** What the third heading makes of what is below it. */
export function partOf(
  title: string,
): 'amendment' | 'motion' | 'question' | 'petition' | 'application' | 'heading' {
  // "(2) Amendment" and "(i) Petition" have the mark of their paragraph.
  const text = title.replace(/^\W*(?:(?<=\()[a-z\d]{1,4}\)|[a-z\d]{1,3}[.)](?= ))? ?\W*/i, '');
  if (/^(?:\w+ ){0,2}amendment\b/i.test(text)) return 'amendment';
  if (/^(?:\w+ ){0,2}motion\b/i.test(text)) return 'motion';
  if (/^(?:supplementary )?(?:\w+ )?question\b/i.test(text)) return 'question';
  if (/^(?:e-)?petition\b/i.test(text)) return 'petition';
  if (/^(?:application\b|[A-Z\d]{1,6}\/[A-Z\d]{1,7}(?:\/[A-Z\d]{1,7}){0,3}\b)/i.test(text))
    return 'application';
  return 'heading';
}

/** Lines that part the open from the exempt, or those for decision from others: no minute is headed so. */
const SECTION =
  /^(?:(?:un|non-?)?restricted|(?:non-?)?exempt|confidential|open|public|private|closed) (?:items?|minutes|business|session)(?: (?:for|in|of|to be) .{1,60}| ?[–—-].{1,60})?$|^part (?:\d|[a-d]|i{1,3})\b.{0,60}$/i;

/** Whether a heading is one of several minutes, such as "UNRESTRICTED ITEMS". Where it has text of its own, it is a minute none the less. */
export const isSectionTitle = (text: string): boolean =>
  SECTION.test(plainLine(text).replace(/^[*_([]+|[*_)\]]+$/g, '')) ||
  marksSectionClosed(plainLine(text));
