// @ts-check
/** Plurals that no rule makes: each word with its plural. */
const PAIRS =
  'analysis analyses,calf calves,child children,crisis crises,criterion criteria,curriculum curricula,foot feet,goose geese,half halves,knife knives,leaf leaves,life lives,man men,mouse mice,person people,shelf shelves,thief thieves,tooth teeth,wife wives,wolf wolves,woman women'
    .split(',')
    .map((pair) => pair.split(' '));

const OTHERS = new Map(
  PAIRS.flatMap(([one = '', many = '']) => [
    [one, many],
    [many, one],
  ]),
);

/** The plural of a word that no rule makes, or what it is the plural of. @param {string} word in small letters @returns {string | undefined} */
export function otherOfPair(word) {
  return OTHERS.get(word);
}
