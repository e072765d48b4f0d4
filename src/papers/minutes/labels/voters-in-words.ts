import { namesIn, plainLine } from '../name-list.ts';
import type { RecordedOption, Voter } from './label-line.ts';

const TITLE =
  '(?:Councillors?|Cllrs?\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mx\\.?|Dr\\.?|Sir|Dame|Lord|Lady|Baroness|Alderman)';
// A title is no part of a name: else a list of names could be read in ever more ways.
const WORD = `(?!${TITLE} )\\p{Lu}[\\p{L}\\p{M}'’.-]*`;
const NAME = `(?:${TITLE} )?(?:(?:${WORD}|ap|ab|van|der|den|de|von|du|da|del|la|al|el|bin|ibn) ){0,5}${WORD}(?: \\([^()]{1,40}\\))?`;
/** Names of which the first has a title: words without one may be anything. */
const NAMES = `${TITLE} ${NAME}(?:(?:, and|,| and| &) ${NAME}){0,40}`;
const HOW =
  '(?:vot(?:ed|ing) (?:against|for|in favou?r)|against|dissent(?:ed|ing)|abstain(?:ed|ing)|did not vote(?! (?:for|against|in))|not voting(?! (?:for|against|in)))';
/** What else who voted so did: " and asking that her vote be recorded". */
const ASKING =
  ',? (?:and|who) (?:ask|request|requir|wish)(?:ing|ed|es|e)?\\b[^.;,()–—]{0,100}\\b(?:record|minut|not)ed\\b(?: in the minutes)?';
const AND_ASKING = new RegExp(ASKING, 'u');
/** A side, with what is said behind it. */
const HOW_AND_MORE = `${HOW}(?: from voting)?(?:${ASKING})?`;

const SAID = new RegExp(
  `(?<![\\p{L}'’-])(${NAMES}),? (?:who |each |both )?(${HOW})(?![\\p{L}-])`,
  'gu',
);
const ABSTENTION_OF = new RegExp(
  `\\b(abstention|dissent)s? of (${NAMES})(?=[.,;:)]|$| and the | to be )`,
  'gu',
);
/** ", Councillor Jones abstaining" behind other words of a vote. */
export const NEXT_VOTERS = `,? (?:with |and |while |whilst )?${NAMES},? (?:who )?${HOW_AND_MORE}`;
/** ", Councillors Khan and O'Dwyer voting against" at the beginning of what is after other words of a vote. */
export const VOTERS_NEXT = new RegExp(`^(?:${NEXT_VOTERS}){1,4}`, 'u');
const AT_END = new RegExp(
  `[.,;(–—] ?(?:with )?(?:${NAMES},? (?:who )?${HOW_AND_MORE}(?:[,;]? (?:and )?)?){1,4}[.)]{0,3}$`,
  'u',
);

const ENDS_SO =
  /(?:against|for|favou?r|dissent(?:ed|ing)|abstain(?:ed|ing)|vote|voting)[.)]{0,3}$/i;

/** Whose votes the end of a decision names: "…, Councillor Pyke abstaining." */
export function votersAtEnd(text: string): Voter[] {
  const last = plainLine(text).slice(-400);
  const end = ENDS_SO.test(last.replace(AND_ASKING, '')) ? AT_END.exec(last) : null;
  return end ? votersInWords(end[0]) : [];
}

/** "All members other than Councillor Pyke voting against": whose vote is meant isn't sure. */
const OTHERS =
  /\b(?:except(?:ing|ion)?(?: (?:for|of))?|other than|apart from|bar|but(?: not| for)?|save(?: for| that)?|excluding|than|by|of|from|with) ?$/iu;
const ONLY_WITH = /\b(?:with) ?$/iu;

/** Whose votes the words of a vote name for sure; the words may say more. */
export function votersInWords(words: string): Voter[] {
  const text = plainLine(words).slice(0, 2_000);
  const found: Voter[] = [];
  const add = (names: string, how: string): void => {
    for (const printed of namesIn(names).names) found.push({ printed, option: optionOf(how) });
  };
  for (const one of text.matchAll(SAID)) {
    const [all, names = '', how = ''] = one;
    const before = text.slice(0, one.index);
    // "except Councillor Pyke, who voted against" is sure, and so is "with Councillor Pyke voting against".
    const isSure =
      !OTHERS.test(before) ||
      ONLY_WITH.test(before) ||
      /[,)] ?who |\bwho /.test(all.slice(names.length));
    if (isSure) add(names, how);
  }
  for (const [, how = '', names = ''] of text.matchAll(ABSTENTION_OF)) add(names, how);
  return found;
}

const WHOLE = new RegExp(
  `^(?:and |while |whilst )?(${NAMES}),? (vot(?:ed|ing) against|dissent(?:ed|ing)|abstain(?:ed|ing)|did not vote)(?: from voting)?(?: the (?:motion|amendment|proposal|recommendations?|decision|application|resolution))?(?: on (?:this|the) (?:item|matter))?$`,
  'u',
);

/**
 * Whose votes a line names that says nothing else: "(Councillors Khan and O'Dwyer voted against; Councillor Pyke abstained.)". A line that names
 * who voted for as well is meant for the sides of a vote.
 */
export function votersOfLine(line: string): Voter[] | undefined {
  if (line.length > 1_000 || !/(?:against|dissent|abstain|not vote)/.test(line)) return undefined;
  const bare = line.replace(/^[([](?:Note: )?(.*?)\.?[)\]]\.?$/su, '$1').replace(/\.$/, '');
  const voters: Voter[] = [];
  for (const piece of bare.split(
    /[;,.] (?:and |while |whilst )?(?=(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)s?\b[^,;]{1,200} (?:vot|abst|diss|did))| (?:and|while|whilst) (?=(?:Councillor|Cllr|Mr|Mrs|Ms|Dr)s?\b[^,;]{1,200} (?:vot|abst|diss|did))/u,
  )) {
    const [, names, how = ''] = WHOLE.exec(piece) ?? [];
    if (names === undefined) return undefined;
    for (const printed of namesIn(names).names) voters.push({ printed, option: optionOf(how) });
  }
  return voters.length > 0 ? voters : undefined;
}

function optionOf(how: string): RecordedOption {
  if (/^abst/i.test(how)) return 'abstained';
  if (/^(?:did not|not)/i.test(how)) return 'not-voting';
  return /against|^dissent/i.test(how) ? 'against' : 'for';
}
