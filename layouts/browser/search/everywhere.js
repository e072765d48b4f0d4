// @ts-check
/** Words of a question that nearly every paper has. */
/**
 * @typedef {import('./asking.js').Part} Part
 * @typedef {import('./asking.js').Asking} Asking
 */

/** Of an archive with so many papers the words of a question are much to fetch. */
const LARGE = 1000;
/** A word that this share of all papers has tells few of them apart. */
const EVERYWHERE = 0.5;
/** What a question must have besides. */
const LEAST_TELLING = 2;

/**
 * A question without those words that half of a large archive has, where at least two others tell more: "council" of "does the
 * council prune street trees". They are still marked in what is found.
 * @param {Asking} asking @param {number} papers how many there are
 * @returns {Asking}
 */
export function withoutEverywhere(asking, papers) {
  if (papers < LARGE) return asking;
  const everywhere = asking.parts.filter((part) => isEverywhere(part, papers));
  const parts = asking.parts.filter((part) => !everywhere.includes(part));
  return parts.length < LEAST_TELLING ? asking : { ...asking, parts, everywhere };
}

/** @param {Part} part @param {number} papers */
function isEverywhere({ required, day, options }, papers) {
  const [option] = options;
  if (required || day !== undefined || !option || options.length > 1) return false;
  const [forms = [], ...others] = option.words;
  return others.length === 0 && forms.some((form) => form.papers >= EVERYWHERE * papers);
}
