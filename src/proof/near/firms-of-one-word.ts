import { isCommonWord } from '../../language/distinctive.ts';
import { foldText } from '../../language/folded-text.ts';
import { isOrdinaryWord } from '../../language/words/ordinary-words.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{N}&]{2,23}`;

/** What is said of firms and persons alone: before the name. */
const BEFORE = String.raw`(?:award(?:ed|ing|s)?(?: (?:the|a|this) (?:contract|work|tender|lot))?(?: to)?|appoint(?:ed|ing|s|ment of)?|engag(?:e|ed|ing)|instruct(?:ed|ing)?|commission(?:ed|ing)?|(?:contract|agreement|dispute|lease|deal|talks|negotiations|settlement|terms)s? with|(?:bid|tender|offer|quote|quotation|proposal|price|claim|invoice|complaint|letter|submission)s?,? (?:of|from|by|against)|(?:pa(?:y|id|yment)|owed|sold|sell|let|leased?|loan|lent|refund|transfer)(?: it| them| this| the \p{Ll}{3,12})? (?:to|by)|(?:sub-?contracted|outsourced) to|pay|purchase from|bought from|suppl(?:ied|y) by|settle(?:d)? with|negotiat(?:e|ing|ed) with|terminate(?:d)?|sue(?:d)?|dismiss(?:ed)?|suspend(?:ed)?|(?:bidder|contractor|supplier|provider|tenderer|firm|company|consultant|developer|operator|landlord|tenant|claimant|employee|winner|purchaser|buyer|borrower)s?,?(?: (?:is|was|be|called|named))?)`;
/** After it. */
const AUXILIARY = String.raw`(?:(?:will|would|should|shall|must|may|might|could|is|was|has|have|had|be|been|to|now|also|then|not|never|recently|since|twice|again)[ \t]+){0,4}`;
/** Which only somebody can do. */
const DOES = String.raw`(?:bids?|tender(?:s|ed)|quot(?:es|ed)|submit(?:s|ted)|withdr(?:ew|awn)|w[io]ns?|won|undercut|undercuts|invoiced|supplie[sd]|breache[sd]|default(?:s|ed)|sue[sd]|threaten(?:s|ed)|demand(?:s|ed)|wants|seeks|owes|owed|went[ \t]+(?:into|bust|under)|promise[sd]|refuse[sd]|underbid|outbid|scored|charge[sd]|offer(?:s|ed)|asked|insist(?:s|ed)|admit(?:s|ted)|sold|bought|resigned|lied|stole|insolvent|bankrupt|in[ \t]+(?:administration|liquidation|breach|default|arrears))`;
/** Which is done to somebody, and to things too. */
const SUFFERS = String.raw`(?:awarded|appointed|engaged|instructed|commissioned|selected|preferred|the[ \t]+(?:preferred|winning|successful|cheapest|only|lowest|highest|sole)|dismissed|suspended|blacklisted|excluded|evicted|sued|ranked|placed|paid)`;
const OF_ITS = String.raw`['’]s?[ \t]+(?:bid|tender|offer|price|quote|proposal|fees?|costs|rates|claim|accounts|parent|directors?|debts?|contract|invoice|margin|score|submission|insurers?|solicitors?|lawyers?)`;

const SAID_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\d])${BEFORE}[ \t]+(?<name>${NAME})(?=['’]s|[^\p{L}\p{N}'’-]|$)(?![ \t]+\p{Lu})`,
  'gu',
);
const SAID_AFTER = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?<name>${NAME})(?:${OF_ITS}|[ \t]+${AUXILIARY}(?:${DOES}|(?<done>${SUFFERS})))(?!\p{L})`,
  'gu',
);

/** It is a common noun with its article, or a place. */
const NOT_ALONE =
  /(?<!\p{L})(?:the|this|that|a|an|any|each|every|all|our|its|their|his|her|these|those|no|some|many|most|few|several|other|such|which|whose|in|at|near|across|around|outside|between|towards)[ \t]+$/iu;
const PART_OF_NAME = /\p{Lu}[\p{L}'’.-]*[ \t]+$/u;
const BEGINS = /(?:^|[.!?:;][”"')\]]*[ \t]+|\n[ \t>]*|[|•][ \t]*)$/;

/** Whom reports have with a capital, whatever they are about; and words that begin sentences of bargains. */
const NOBODY: ReadonlySet<string> = new Set(
  `aldermen applicants architects arbitrators arrears auditors bailiffs barrister barristers bidders bids board brexit brokers buyers cabinet
  claimant claimants clients compensation consent consultants contractor contractors costs counsel covid creditors damages debts
  defendant detectives developers directors doctors easter employees employer employers engineers english errors everybody everyone
  evaluators excel experts external firms fraud funding governors grants green guests heads his hers insurers interest interviews
  investors judges land landlord landlords lawyers lease leases lenders liability loans losses magistrates mediation moody money
  neighbours nobody none nothing occupiers ofsted ofcom ofgem ofwat operators others outlook owners parliament parishes partners payment
  payments pensioners permission planners premises profits properties providers purchasers redundancy rent rents royal sale sellers
  shareholders solicitor solicitors somebody someone sponsors squatters strike suppliers surveyors teams tenant tenants tender
  tenderers tenders termination teachers traders treasury tribunal trustees unions valuers vendors victims welsh whoever windows
  witnesses work zoom christmas claims offers invoices`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const COMMON_ENDING =
  /(?:tions?|sions?|ments?|ances?|ences?|ities|ity|ness|ings?|ships?|isms?|ors|ists|ants|ents|ians|ees|men|women|ages?|ures?|als|ly)$/;

/** A place, or a thing that the text calls so. */
const OF_A_PLACE =
  /(?<!\p{L})(?:the|an?|any|each|every|our|its|their|in|at|near|across|around|outside|towards)[ \t]+$/iu;
/** Letters around a name in which it is said what its firm does. */
const AROUND = 120;
/** Besides, of a firm that is known to be one. */
const MET =
  /(?:meetings?|met|visits?|calls?|talks?|discussions?|correspondence|liais(?:e|ed|ing|on)|work(?:s|ed|ing)?|partner(?:s|ed|ing|ship)?|emails?|worked for|behalf of|favour of|chose|choose|choosing|prefers?|preferred|select(?:s|ed|ing)?|recommend(?:s|ed|ing)?|go(?:es|ing)? with)(?: (?:with|from|to|of))?[ \t]+$/iu;

/**
 * Whether a text says of the word at a place what is said of firms alone. The word is known to begin the name of one:
 * "Brackwell" of "Brackwell Construction Ltd".
 */
export function isSaidOfFirm(text: string, offset: number, end: number): boolean {
  const from = Math.max(0, offset - AROUND);
  const window = text.slice(from, end + AROUND);
  const before = window.slice(0, offset - from);
  const begins = BEGINS.test(before);
  if (!begins && (OF_A_PLACE.test(before) || PART_OF_NAME.test(before))) return false;
  // "Brackwell Road" is a place, and what a sentence begins with is beside another name.
  if (/^[ \t]+\p{Lu}/u.test(window.slice(end - from))) return false;
  const name = text.slice(offset, end);
  const isHere = (match: RegExpExecArray, at: number): boolean =>
    match.groups?.['name'] === name && from + at === offset;
  for (const match of window.matchAll(SAID_BEFORE)) {
    if (isHere(match, match.index + match[0].length - name.length)) return true;
  }
  for (const match of window.matchAll(SAID_AFTER)) if (isHere(match, match.index)) return true;
  return !begins && MET.test(before);
}

/**
 * Names of one word of which a text says what is said of firms and persons alone: "Kestrel will be awarded the contract",
 * "the bid of Kestrel". Where a sentence begins, what is done to it may be done to a thing as well: then the word must have
 * its capital elsewhere too, or an ending that no common word has.
 * @param ofTheCouncil words, folded, that tell nothing even with a capital.
 */
export function firmsOfOneWord(text: string, ofTheCouncil: ReadonlySet<string>): string[] {
  const names = new Set<string>();
  const consider = (name: string, at: number, mayBeThing: boolean) => {
    const key = foldText(name);
    const before = text.slice(Math.max(0, at - 30), at);
    const begins = BEGINS.test(before);
    if (NOBODY.has(key) || ofTheCouncil.has(key) || isOrdinaryWord(key) || isCommonWord(key))
      return;
    if (!begins && (NOT_ALONE.test(before) || PART_OF_NAME.test(before))) return;
    if (begins && mayBeThing && COMMON_ENDING.test(key)) return;
    if (new RegExp(String.raw`(?<!\p{L})${key}(?!\p{L})`, 'u').test(text)) return;
    names.add(name);
  };
  for (const { groups, index, 0: found } of text.matchAll(SAID_BEFORE)) {
    const name = groups?.['name'] ?? '';
    consider(name, index + found.length - name.length, false);
  }
  for (const { groups, index } of text.matchAll(SAID_AFTER)) {
    consider(groups?.['name'] ?? '', index, groups?.['done'] !== undefined);
  }
  return [...names];
}
