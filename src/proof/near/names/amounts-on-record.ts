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
    String.raw`(?:present|current|existing|incumbent|previous|last) (?:\p{L}+ )?(?:contract|agreement|lease|licence|concession|framework|contractor|supplier|provider|operator|arrangements?)s?|(?:holds?|has|have|had|has held|have held|under) (?:an?|the|its|their) (?:\p{L}+[ -]){0,3}(?:contract|agreement|lease|licence|concession|framework)`,
  ),
  word(
    String.raw`contract[^.]{0,80}(?:ends?|expires?|runs?|ran|until|to) (?:on |in |to |at )?(?:the end of )?(?:\d{1,2} )?(?:\p{L}{3,9} )?20\d\d`,
  ),
  word(
    String.raw`since (?:\d{1,2} )?(?:\p{L}+ )?(?:19|20)\d\d|in (?:19|20)\d\d(?:[/–-]\d\d)?|(?:was|were|has been) (?:delivered|completed|opened|built|finished|signed|let)|came in at|outturn|(?:below|within|under|above|over) (?:the|its) (?:approved )?budget|(?:approved|capital) programme|section 106|grants? (?:of|from|was|were|to)`,
  ),
];

/** What a firm does for the council, or has done. */
const DOES = String.raw`(?:cleans|runs|operates|provides|supplies|maintains|manages|guards|collects|delivers|sponsors|rents|leases|occupies|caters|serves|looks after|lights|heats|prints|teaches|transports|insures|audits|repairs|builds|installs|replaces|paints|renews|carries|does|feeds|empties|tends|supports|trains|staffs|cares|handles|processes|stores|hosts|advises|sweeps|mends|monitors|services|tests|inspects|designs|sells|lends|keeps)`;
const DID = String.raw`(?:cleaned|ran|operated|provided|supplied|maintained|managed|guarded|collected|delivered|sponsored|rented|leased|catered|served|printed|taught|insured|audited|repaired|resurfaced|built|installed|replaced|painted|renewed|refurbished|carried out|did|fed|trained|staffed|serviced|inspected|designed|surveyed|sold|mended|rebuilt|restored|fitted|demolished|cleared|planted|was given|was paid)`;
/** "… the offices for £318,400". */
const FOR_SO_MUCH = String.raw`[^.;:]{0,90}(?<!\p{L})(?:for|at|of|worth|costs?|costing|is|paid|given)(?!\p{L})[^.;:]{0,30}[£€]\d[\d,.]*`;
const IS_AT_WORK = [
  word(
    String.raw`(?:${DOES}|(?:has|have) (?:${DID}|run|done|kept)|${DID})(?!\p{L})${FOR_SO_MUCH}|was (?:given|paid) [£€]\d[\d,.]*`,
  ),
  word(
    String.raw`(?:rents?|leases?|hires?|buys|bought|rented|leased|gives|gave|lends|lent|pays|paid|spends|spent) [^.;:]{0,60}(?:from|to|with) [^.;:]{0,90}[£€]\d[\d,.]*|(?:spends|spent|pays|paid) [£€]\d[\d,.]* [^.;:£€]{0,60}(?:with|to)|(?:gives|gave|pays|paid) (?:the )?\p{Lu}[^.;:]{0,60}[£€]\d[\d,.]*`,
  ),
  word(
    String.raw`(?:holds|has|have|operates|runs) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\p{Ll}+ ){0,2}(?:routes|contracts|lots|sites|homes|beds|stalls|pitches|units|shops|places|pupils)`,
  ),
  word(String.raw`(?:contract|works) (?:sum|price|value)|value of (?:the|its|this) contract`),
  word(
    String.raw`(?:payments?|spending|expenditure|invoices?|grants?) (?:made |paid )?(?:in|for|during) (?:the )?(?:(?:first|second|third|fourth|last) quarter|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)`,
  ),
];
/** What isn't so yet, or wasn't meant to be. */
const IS_PLAN = word(
  String.raw`would|will|shall|should|could|might|must|(?:is|are|was|were) (?:to|about to|due to|willing to|ready to|prepared to)|going to|if|next|new|from now|hopes?|expects?|plans?|secret(?:ly)?|more than|less than|instead|overcharg\p{L}+|overpaid|underpaid|only|too`,
);
/** What begins one day: "from April 2027". And what isn't known of any firm: why it leaves, what it lost, and for how much land was sold to it. */
const IS_NEWS = word(
  String.raw`(?:from|starting|beginning|as of) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)|from 20\d\d|(?:to|for) (?:leav(?:e|ing)|go(?:ing)?|quit(?:ting)?|end(?:ing)?|stop(?:ping)?|giv(?:e|ing) up|walk away|withdraw(?:ing)?|terminat(?:e|ing)|vacat(?:e|ing)|surrender(?:ing)?)|quietly|early|loss(?:es)?|los(?:es|t|ing)|behind|late|overdue|short of|shortfall|nobody|without (?:an? )?(?:order|contract|tender|consent|approval)|unauthori[sz]ed|fail(?:s|ed|ing|ure)?|(?:buys|bought|buying|purchased?|acquir(?:es|ed)) [^.;:]{0,60}from (?:us|the council)|sold to|sells? to|wins?|won|winning|award(?:s|ed)?|pric(?:e|es|ed)`,
);
/** And no month. */
const MAY = /(?<!\p{L})may(?!\p{L})/u;

/** Whether a sentence says what is done for the council, and for how much. */
const isAtWork = (sentence: string): boolean =>
  !IS_PLAN.test(sentence) &&
  !IS_NEWS.test(sentence) &&
  !MAY.test(sentence) &&
  IS_AT_WORK.some((pattern) => pattern.test(sentence));

/** Whether a sentence says what anybody can look up of a firm: which contract it holds, and what was built or paid. A bargain is none, unless it was published. */
export const isOfRecord = (sentence: string): boolean =>
  IS_PUBLISHED.test(sentence) ||
  (!BARGAIN.test(sentence) &&
    (IS_STANDING.some((pattern) => pattern.test(sentence)) || isAtWork(sentence)));

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
