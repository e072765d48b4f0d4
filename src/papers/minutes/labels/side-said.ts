import { numberOfWord } from './vote-words.ts';

/** What a side of a vote says, where a figure is before its names. */
export type SideSaid =
  { readonly count: number; readonly names: string } | { readonly unclear: string };

const FIGURE =
  /^(\d{1,4}|\p{L}{2,9})(?: (?:members?|councillors?|cllrs?|votes?)(?! \p{Lu}))?(?: ?[([] ?(\d{1,4}|\p{L}{2,9}) ?[)\]])?(?: (?:members?|councillors?|votes?)(?! \p{Lu}))?/iu;
/** Words for so many as aren't counted. */
const UNCOUNTED =
  /^(?:all|everyone|everybody|unanimous(?:ly)?|(?:all )?(?:the )?(?:rest|others|remainder|remaining|other members))(?: (?:of )?(?:the )?(?:members?|councillors?|those))?(?: (?:present|voting|there))?\.?$/i;

/**
 * The figure before the names of a side, "4 (Jones, Rees, Pugh, Owen)", "5 – Jones, Rees", "four", "7 (all)"; undefined where no figure
 * is before them.
 * @param rest what is after the separator of a side, without marks.
 */
export function sideSaid(rest: string): SideSaid | undefined {
  const own = rest.trim();
  if (UNCOUNTED.test(own)) return { unclear: own.replace(/\.$/, '') };
  const found = FIGURE.exec(own);
  const count = numberIn(found?.[1]);
  if (!found || count === undefined) return undefined;
  const [all, first = '', bracket] = found;
  const isSame = bracket === undefined || /^all$/i.test(bracket) || numberIn(bracket) === count;
  const end = isSame ? all.length : first.length;
  const after = own.slice(end).trim();
  if (/^\.?$/.test(after)) return { count, names: '' };
  const within = /^[([]((?:[^()[\]]|\([^()]{0,60}\)){3,4000})[)\]]\.?$/.exec(after)?.[1];
  if (within !== undefined) return isNames(within) ? { count, names: within } : undefined;
  const listed =
    /^(?:[:：;,–—]|-{1,2}(?= )) ?(.+)$/s.exec(after)?.[1] ?? (/^\d/.test(first) ? after : '');
  return isNames(listed) ? { count, names: listed } : undefined;
}

const numberIn = (word = ''): number | undefined =>
  /^\d/.test(word) ? Number(word) : /^no$/i.test(word) ? undefined : numberOfWord(word);

/** A list of names, and no further side or figure. */
const isNames = (text: string): boolean =>
  /^(?:the |cllrs?\b|councillors?\b|members?\b)?[^\p{L}]*\p{Lu}/iu.test(text) &&
  /^\P{Ll}{0,3}\p{Lu}/u.test(text) &&
  !/\b(?:for|against|abst\p{L}*|in favou?r)\b ?[:(–—-]? ?\d|\d ?(?:for|against|abst)/iu.test(text);

const SIDE_FIRST =
  /^(?:(?:there |those )?(?:voted|voting) |votes? )?(?:for|in favou?r|against|ayes?|noes|nays?|abst\p{L}+|not voting)\b[^:：–—]{0,30}?(?:[:：(–—]| \d)/iu;
const OUTCOME =
  /^(.*?[\p{L}\d)])(?:([.;]|[,.;:]? ?[–—]|[,.;:]? -{1,2}| [([]) ?|,? )((?:(?:and )?(?:the )?(?:substantive |amended |original )?(?:motion|amendment|proposal|recommendations?|vote) (?:(?:was|were|is|be) )?(?:therefore |thereby |then |duly )?(?:declared )?)?(?:carried|not carried|lost|defeated|fell|passed|not passed)(?: unanimously)?)[)\]]?[.!]?$/isu;

/**
 * A line of sides of a vote, parted from what came of the vote behind them: "For: 4 Against: 2 – Motion Carried". Undefined where the
 * line is none of sides, or says no outcome.
 */
export function outcomeBehindSides(
  line: string,
): { readonly sides: string; readonly outcome: string } | undefined {
  if (line.length > 4_000 || !SIDE_FIRST.test(line)) return undefined;
  const [, sides = '', sign, said = ''] = OUTCOME.exec(line) ?? [];
  // A word alone needs a sign before it, or capitals: "Against: 4. Lost", "Against: 4 LOST".
  const isOne = /^(?:carried|lost|defeated|fell|passed|not \w+)\b/i.test(said);
  if (said === '' || (isOne && sign === undefined && said !== said.toUpperCase())) return undefined;
  const outcome = said.replace(/^and /i, '');
  return { sides, outcome: outcome.charAt(0).toUpperCase() + outcome.slice(1) };
}
