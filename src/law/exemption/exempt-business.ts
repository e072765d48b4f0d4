/**
 * What a minute may be about that Schedule 12A exempts: people who are employed, complained of or helped (paragraphs 1 and 2), what somebody
 * buys, sells, lets, owes or claims (3), dealings with unions (4), advice of lawyers (5), notices and orders to be made (6), crime (7).
 */
const BUSINESS =
  /\b(?:leas(?:es?|ing)|sublet\p{L}*|sales?|disposals?|purchas\p{L}+|acqui(?:sition|re|ring)s?|surrender|assignment|buy-?backs?|land\b(?! charges| supply| use| drainage)|tender\p{L}*|contracts?|contractors?|procure\p{L}*|negotiat\p{L}+|bids?|bidders?|offers? (?:for|from|received)|valuations?|heads of terms|rents?\b|arrears|debts?|debtors?|write-? ?offs?|loans?|settlements?|claims?|compensation|novation|joint venture|staff(?:ing)?|employees?|redundanc\p{L}+|severance|dismissals?|disciplin\p{L}+|grievances?|restructur\p{L}+|remuneration|pay\b(?! and display)|job evaluation|trade unions?|complaints? against|legal (?:advice|proceedings|opinion)|litigation|counsel['’]s|judicial review|prosecutions?|enforcement|compulsory|investigations?|fraud|safeguarding (?:review|case))\b/iu;
const BEGINS = new RegExp(String.raw`^(?:\p{L}+ )?${BUSINESS.source}`, 'iu');

/** Whether the title of a minute speaks of what may be exempt; that it doesn't says nothing. */
export const mayBeExemptBusiness = (title: string): boolean => BUSINESS.test(title);

/** The same of its first two words: "Lease of the Mill", but not "Hire vehicles: contract". */
export const beginsAsExemptBusiness = (title: string): boolean => BEGINS.test(title);

/** Where what is named first ends: "Street collections | in the town". */
const FIRST_NAMED = /^[^:–—(]*?(?=$| (?:for|of|in|under|to|on|by|with|at|from)\b|[:–—(])/iu;

/**
 * Whether words name a class of things or people, as law and policy do, and no single matter: "street collections", "hackney carriages
 * from the bus gate". What is at a place, or has an article, is one.
 */
export function namesClass(title: string): boolean {
  if (/ from /i.test(title)) return true;
  if (/ at /i.test(title)) return false;
  const named = (FIRST_NAMED.exec(title)?.[0] ?? '').trim();
  return /(?:[^sui]s|ies|people|children|men|persons)$/i.test(named) && !/\bthe\b/i.test(named);
}
