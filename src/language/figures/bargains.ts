/** Who bids and for what, in the head of a table or in a sentence of its own. */
const HEAD =
  /(?<!\p{L})(?:bid(?:s|ders?)?|tender(?:s|ers?)?|offer(?:s|ers?)?|quot(?:es?|ations?)|suppliers?|providers?|contractors?|operators?|firms?|companies|company|applicants?|buyers?|purchasers?|lots?|reserve)(?!\p{L})/iu;
const ROUND =
  /(?<!\p{L})(?:tendered|(?:have|has|had|who) bid|bidders?|tenderers?|(?:bids|tenders|offers|quotations) (?:were|are|came|have)|(?:were|are) (?:asked|invited) to (?:bid|tender|quote))(?!\p{L})/iu;
const FIRST_ROW = /^\s*(\|?[^\n|\t]*[|\t][^\n]*)\n/u;

/** Whether a paragraph or table of an exempt text says that somebody bids: each price in it may be one of a bid. */
export const isOfBids = (block: string): boolean =>
  ROUND.test(block) || HEAD.test(FIRST_ROW.exec(block)?.[1] ?? '');
