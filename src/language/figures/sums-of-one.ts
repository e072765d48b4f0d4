/** What is said of somebody's own sum, or of a bill that one has not paid. */
const OF_ONE =
  /(?<!\p{L})(?:his|her|their|ow(?:e|es|ed|ing)|arrears|unpaid|outstanding|debts?|debtors?|(?:never|not|nobody|un)[ -]?(?:\p{L}+ ){0,2}paid|(?:has|have|had|did)(?: not|n[’']t)(?: \p{L}+)? pa(?:y|id)|written off|writes? off|overdue|in default|summons(?:ed)?|bailiffs?)(?!\p{L})/iu;
/** What two sides settle on has limits too: "capped at £41,238 under the deal". */
const OF_BARGAIN =
  /(?<!\p{L})(?:deals?|agreements?|agree[ds]?|settl\p{L}+|bargains?|offers?|offered|negotiat\p{L}+|compromise|COT3|members|we|our|us|the (?:council|committee|cabinet|panel)|terms|contract)(?!\p{L})/iu;
const BY_LAW =
  /(?<!\p{L})(?:(?:statutory|legal|national) (?:caps?|limits?|maximum)|by (?:law|statute)|maximum (?:statutory|basic|compensatory)|(?:caps?|limits?|maximum) (?:on|of|for) (?:the |an? )?(?:statutory|basic|compensatory|compensation))(?!\p{L})/iu;

/** Added to the name of a public figure where its sentence says it of one party. */
const ONE = ' of one';
/** In pounds: what is less is so much a week. */
const LEAST_OF_AWARD = 1000;

/**
 * Of the public names of a sum, leaves out those of awards that a bargain limits, and marks those that are said of one party.
 * @param names changed as they are
 */
export function ofOneParty(names: Set<string>, sentence: string, value: number): void {
  if (value >= LEAST_OF_AWARD && OF_BARGAIN.test(sentence) && !BY_LAW.test(sentence))
    names.delete('statutory pay');
  if (!OF_ONE.test(sentence)) return;
  for (const name of ['statutory pay', 'council tax'])
    if (names.delete(name)) names.add(`${name}${ONE}`);
}

/** Whether two papers give a figure one public name: that both say of one party it is none of all. */
export const haveOneName = (some: readonly string[], others: readonly string[]): boolean =>
  some.some(
    (name) =>
      others.includes(name.endsWith(ONE) ? name.slice(0, -ONE.length) : name) ||
      (!name.endsWith(ONE) && others.includes(`${name}${ONE}`)),
  );
