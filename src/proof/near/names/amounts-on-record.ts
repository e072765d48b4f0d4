const word = (alternatives: string): RegExp =>
  new RegExp(String.raw`(?<!\p{L})(?:${alternatives})(?!\p{L})`, 'iu');

/** What is said where a bargain is struck, or quarrelled about. */
const BARGAIN = word(
  String.raw`bids?|bidding|bidders?|tender(?:s|ed|ing|ers?)?|offer(?:s|ed|ing)?|quot(?:e|es|ed|ing|ations?)|ask(?:s|ed|ing)?|wants?|wanted|demand(?:s|ed|ing)?|propos(?:e|es|ed|als?)|negotiat\p{L}+|prefer(?:s|red)?|recommend(?:s|ed)?|lowest|cheapest|highest|undercut(?:s)?|settl(?:e|es|ed|ement|ing)|claim(?:s|ed|ing)?|ow(?:e|es|ed|ing)|arrears|debts?|compensation|damages|refund(?:s|ed)?|insolven\p{L}+|breach(?:ed|es)?|dispute[ds]?`,
);
/** Where anybody can look it up. */
const IS_PUBLISHED = word(
  String.raw`published|registers?|transparency|open data|statement of accounts|annual report|annual accounts|Contracts Finder|Find a Tender|award notices?|Official Journal`,
);
/** What is over, or holds now. */
const IS_STANDING = [
  word(
    String.raw`(?:present|current|existing|incumbent|previous|last) (?:\p{L}+ )?(?:contract|agreement|lease|licence|concession|framework|contractor|supplier|provider|operator|arrangements?)s?|(?:holds?|has held|have held|under) (?:an?|the|its|their) (?:\p{L}+[ -]){0,3}(?:contract|agreement|lease|licence|concession|framework)`,
  ),
  word(
    String.raw`contract[^.]{0,80}(?:ends?|expires?|runs?|ran|until|to) (?:on |in |to |at )?(?:the end of )?(?:\d{1,2} )?(?:\p{L}{3,9} )?20\d\d`,
  ),
  word(
    String.raw`since (?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d|in (?:19|20)\d\d(?:[/–-]\d\d)?|(?:was|were|has been) (?:delivered|completed|opened|built|finished|signed|let)|came in at|outturn|(?:below|within|under|above|over) (?:the|its) (?:approved )?budget|(?:approved|capital) programme|section 106|grants? (?:of|from|was|were|to)`,
  ),
];

/** Whether a sentence says what anybody can look up of a firm: which contract it holds, and what was built or paid. A bargain is none, unless it was published. */
export const isOfRecord = (sentence: string): boolean =>
  IS_PUBLISHED.test(sentence) ||
  (!BARGAIN.test(sentence) && IS_STANDING.some((pattern) => pattern.test(sentence)));

/** Who is paid, in the head of a list. */
const PARTY = word(
  String.raw`suppliers?|payees?|vendors?|beneficiar(?:y|ies)|recipients?|creditors?|contractors?|providers?|organisations?|companies|company|merchants?|body|bodies|trading name`,
);
/** What else such a list has. */
const BESIDE_PARTY = word(
  String.raw`dates?|dated|invoices?|transactions?|voucher|starts?|ends?|expir(?:y|es)|purpose|expenses?|expenditure|directorate|department|service(?: area)?|procurement category|cost centre|review|reference|vat|contracts?(?: title)?`,
);
/** What such a list is called. */
const LIST = word(
  String.raw`(?:payments?|spend(?:ing)?|expenditure|invoices?|purchase orders?|transactions?|contracts?|grants?)[^\n.;]{0,30}(?:over|above|exceeding|more than|of) £[\d,.]+|payments? to suppliers|(?:registers?|list) of (?:all )?(?:\p{L}+ )?(?:contracts|payments|grants|leases)|contracts? registers?|procurement card|section 106|following (?:\p{L}+ )?grants|grants? (?:made|awarded|paid|given|from)|open data|transparency`,
);
/** What no such list has in its head. */
const OF_BARGAIN = word(
  String.raw`bids?|bidders?|tender(?:s|ers?)?|offers?|quot(?:es?|ations?)|prices?|scores?|ranks?|ranking|evaluat\p{L}+|claims?|settlements?|debts?|arrears|owed|options?|rates?`,
);
/** Letters above a table in which it is said what it lists. */
const ABOVE = 300;

/**
 * Whether a row is one of a list of payments, contracts or grants, by the head of its table and what is said above it.
 * @param row a line of the text.
 */
export function isRowOfRecord(text: string, { from }: { readonly from: number }): boolean {
  const start = Math.max(
    ...['\n\n', '\n\r\n', '\n>\n'].map((gap) => {
      const at = text.lastIndexOf(gap, from);
      return at < 0 ? 0 : at + gap.length;
    }),
  );
  const end = text.indexOf('\n', start);
  const head = text.slice(start, end < 0 ? text.length : end);
  if (end < 0 || start === from || OF_BARGAIN.test(head)) return false;
  const above = text.slice(Math.max(0, start - ABOVE), start);
  const isList = LIST.test(above) || LIST.test(head);
  if (isList && !BARGAIN.test(above)) return true;
  return PARTY.test(head) && BESIDE_PARTY.test(head.replace(PARTY, ' '));
}
