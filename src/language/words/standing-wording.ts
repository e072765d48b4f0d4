import { withoutCitations } from '../citations.ts';
import { isCounted, SERVICE_LINE } from '../details.ts';
import { isCommonWord } from '../distinctive.ts';
import { foldText } from '../folded-text.ts';
import { isOrdinaryWord, NUMBERED, wordsApart } from './ordinary-words.ts';
import { withoutCourtesies } from './courtesies.ts';
import { isSaidToSomebody } from './said-to-somebody.ts';
import { publicNamesBeside, withoutPublicNames } from '../figures/public-figures.ts';
import { isRoundAmount } from '../figures/round-amounts.ts';
import {
  generalShape,
  isAboutSomebody,
  isDescription,
  isOfAMatter,
  isOfPractice,
  isOfRules,
  isJudgement,
} from './general-wording.ts';
import { isOfExemption, withoutFormulas } from './formulas.ts';
import { isOfLawOrPractice } from './practice-words.ts';
import { hasTermOrFault } from './terms-and-faults.ts';

/** So much of the words of a sentence of some length are ordinary; of one that cites a rule or a public figure, less is enough. */
const SHARE = 0.8;
const LEAST_WORDS = 8;
/** Of fewer, all must be. */
const FEW_WORDS = 4;
/** Beside posts: "The Director of Property and the Head of Law were consulted." */
const FEW_WORDS_OF_POSTS = 3;
const SHARE_OF_RULES = 0.7;
const LEAST_WORDS_OF_RULES = 3;
/** Of one that exempt papers of several meetings have, still less. */
const SHARE_OF_REPEATED = 0.6;
const REPEATED = 3;
/** Of one that says what anybody must do, or what belongs into a form, with the words of rules counted as ordinary. */
const SHARE_OF_GENERAL = { rule: 0.7, cited: 0.75, form: 0.5 } as const;

/** Shorter words are in every sentence. */
const SHORTEST = 4;

/** What each council has, by these names: its rules and plans. */
const RULES =
  /(?<!\p{L})(?:(?:Contracts?|Financial|Council|Access to Information|Budget and Policy Framework|Executive|Officer Employment) (?:Procedure )?(?:Rules?|Regulations)|(?:Contracts?|Contract Procedure )?Standing Orders|Rules of Procedure|Scheme of (?:Sub-)?Delegation|Codes? of Conduct|Constitution|Budget and Policy Framework|Medium Term Financial (?:Strategy|Plan)|Forward Plan|(?:Best )?(?:Council|Corporate) (?:Plan|Strategy)|Local Plan|Core Strategy|Treasury Management Strategy|Capital Programme|General Fund|Housing Revenue Account|Equality Impact Assessments?|Data Protection Impact Assessments?|Real Living Wage|UK General Data Protection Regulation|UK GDPR|Social Value|Best Value)(?!\p{L})/gu;
/** What the state, its courts, professions and banks have, by these names. */
const PUBLIC_RULES = new RegExp(
  `(?<!\\p{L})(?:${[
    String.raw`Local Government Pension Scheme`,
    String.raw`Heads of Terms|Options Appraisals?|(?:Outline|Full|Strategic) Business Cases?|Business Cases?|Tender (?:Evaluation|Analysis)(?: Report)?|(?:Contract )?Award Report|Valuation Reports?|Legal (?:Advice|Opinion)|Counsel[’']s (?:Advice|Opinion)|Risk Registers?|Financial (?:Model|Appraisal|Implications)|(?:Site|Location|Floor) Plans?|Due Diligence(?: Report)?|Draft (?:Lease|Agreement|Contract)|Confidential (?:Report|Note)|Pricing Schedules?|Terms of Reference`,
    String.raw`Land Tax`,
    String.raw`Ordnance Survey|Open Government Licence|Find a Tender|Contracts Finder|(?:the )?Chest(?= (?:portal|system|website)|[,.;]| and )|ProContract|YORtender|In-[Tt]end|Companies House|Charity Commission|Office for National Statistics`,
    String.raw`[Aa]ward criteria|(?:quality|price)[/:](?:price|quality) (?:split|ratio|weightings?)(?: (?:for|of) the tenders?)?`,
    String.raw`(?:General )?Disposal Consent(?: 2003)?`,
    String.raw`Affordable Homes Programme|(?:Towns|Levelling Up|Shared Prosperity|High Streets|Brownfield|Housing Infrastructure|Lottery|Heritage) Fund|Grade II\*?(?: listed)?|Managing Change(?: Policy)?`,
    String.raw`Public Sector Equality Duty`,
    String.raw`Freedom of Information`,
    String.raw`Environmental Information`,
    String.raw`(?:Government )?Security Classifications?(?: Policy)?`,
    String.raw`Disability Confident`,
    String.raw`Armed Forces Covenant`,
    String.raw`National Planning Policy Framework`,
    String.raw`(?:European )?Convention (?:on|for the Protection of) Human Rights`,
    String.raw`(?:First )?Protocol`,
    String.raw`Court of Appeal`,
    String.raw`(?:High|Supreme|County|Crown|Magistrates[’'])[- ]?Court`,
    String.raw`House of Lords`,
    String.raw`(?:Upper|First-tier|Employment|Property|Lands) Tribunal`,
    String.raw`Wednesbury`,
    String.raw`Nolan`,
    String.raw`Energy Performance Certificates?`,
    String.raw`(?:Equality|Environmental|Health|Privacy|Carbon) (?:Impact )?Assessments?`,
    String.raw`(?:HM Treasury[’']s )?(?:Green|Red|Orange|Magenta|Aqua) Book`,
    String.raw`RICS(?: (?:Valuation|Global|Professional|Standards?|Guidance|[–-]))*`,
    String.raw`JCT(?: (?:Standard|Intermediate|Minor|Works|Design|and|Build|Building|Contract|with|Contractor[’']s|\d{4}))*`,
    String.raw`NEC ?[34]?(?: (?:Engineering|and|Construction|Contract|Option [A-F]|Term|Service|Professional))*`,
    String.raw`ISO ?\d{4,5}`,
    String.raw`(?:Barclays|Lloyds|HSBC|National Westminster|NatWest|Santander|Royal)(?: Bank)?(?: plc| PLC)?`,
    String.raw`United Kingdom`,
    String.raw`Great Britain`,
    String.raw`London`,
  ].join('|')})(?!\\p{L})`,
  'gu',
);

/** "The Director of Property", "Lead Member for Regeneration": a post is no person. What it does is said by the other words. */
const POSTS =
  /(?<!\p{L})(?:(?:Assistant|Deputy|Interim|Acting|Corporate|Executive|Strategic|Chief|Lead|Monitoring|Section 151|Ward|Cabinet|Portfolio|Trade)[ \t]+)*(?:(?:Directors?|Heads?|Member|Members|Councillors?|Holders?|Manager)[ \t]+(?:of|for)[ \t]+(?:the[ \t]+)?\p{Lu}[\p{L}’'-]+(?:(?:,?[ \t]+(?:and|&)|,)?[ \t]+(?:Services?|Governance|Growth|Regeneration|Environment|Communities|Housing|Health|Culture|Development|Resources|Finance|Law|Transport|Assets|Place|People|Families|Skills|Property|Wellbeing|Change)(?!\p{L}))*|(?<=(?:Monitoring|Section 151|Section|Chief|Executive)[ \t]+)(?:Officer|Executive)s?|(?<=Trade[ \t]+)Unions?)/gu;

/** Words that rules, plans and public services are described with, beside those that every report has. */
const CIVIC: ReadonlySet<string> = new Set(
  `accessible accordance administered administers adopted authorise authorised authorises agencies air allowance allowances amended annually appointments apprentices
  apprenticeships april aside assurance august authorities barriers best between biodiversity birth borough briefed briefings calculated carbon
  census charge charges choices circulated civil cleaner climate code codes committed compliant concluded conduct constitution contract contractor
  contractors contracts contributes contribution contributions controls corporate cycling debt december declared delegated delegation deliver
  delivers democracy democratic deprivation digital disadvantage discrimination diverse duties duty economic efficiencies electronic eligible
  eliminate emergency emissions employees employers employment enables encourage energy enforcement engage engagement equal equalities establishment ethical
  ethnic exceed exceeding exceeds exclusion expect expects expenditure fair fairness february fee fees forecast forecasts forthcoming forums foster
  framework fund funds gender general good grant grants greener growth guidance harassment harm heating helpline homelessness homes housing human
  improves inclusive income increase increased index inequalities inequality inflation infrastructure insight inspected inspection internet january
  july june kilometres languages learners legislation leisure levelling libraries lights listed loans localities maintains march marriage maternity
  maximum methodology minimum mitigate mitigated monitors national neighbourhood neutral november objections october online orientation outstanding
  outturn paid parking parks partnership pay payable paying pension pensionable pensions percentage permission persons places planning pledge
  population portal portals poverty pregnancy price prices privacy processed procurement prosperity protected quotations race raised ranges rate rated rates
  rating recycling reduced reduces regional relations religion religious rents required requires reserves resolved rise rises rose round scheme
  schemes sector september sex shared skills spend spending stakeholders statutory stock street streets subject suitability suppliers surveys
  sustainability tax taxes technology telephone threshold thresholds tobacco towards traffic transparency transparent travel treasury tree trees
  undertaken urgent vehicles victimisation visit voluntary volunteers wage wages walking waste website wellbeing workforce workshops written zero`
    .split(/\s+/)
    .map(foldText),
);

const isStanding = (word: string): boolean => {
  const key = foldText(word);
  return isOrdinaryWord(key) || isCommonWord(key) || CIVIC.has(key);
};

/** Roads, the lines and pages that serve the public, the portals for tenders, the numbers of licences for maps: any paper may name them. */
const SERVICES = new RegExp(
  String.raw`(?<![\p{L}\d])(?:[ABM]\d{1,4}(?:\(M\))?|AC\d{10}|1000\d{5}|${SERVICE_LINE}|(?:https?://)?(?:www\.)?(?:(?:[\w-]+\.)?gov\.uk|procontract\.due-north\.com|yortender\.eu-supply\.com|yortender\.co\.uk|in-tendhost\.co\.uk|(?:[\w-]+\.)?the-chest\.org\.uk|mytenders\.co\.uk|delta-esourcing\.com)(?:/[\w/.-]{0,120})?)(?![\p{L}\d])`,
  'gu',
);

const FIGURE = /[£€$]?\d[\d,.]*\d%?|[£€$]?\d%?/g;

/** A figure that papers may share by chance: one with a public name, a round amount, or a count. */
function isByChance(figure: string, text: string, at: number): boolean {
  const end = at + figure.length;
  if (publicNamesBeside(text, at, end).length > 0) return true;
  const value = Number(figure.replace(/[^\d.]/g, ''));
  const [, millions] = /^ ?(million|m)(?!\p{L})/u.exec(text.slice(end, end + 9)) ?? [];
  if (figure.startsWith('£')) return isRoundAmount(millions ? Math.round(value * 1e6) : value);
  return (figure.endsWith('%') && isRoundShare(value)) || isCounted(text.slice(end, end + 40));
}

const withoutChance = (text: string): string =>
  text.replace(FIGURE, (figure, at: number) => (isByChance(figure, text, at) ? ' ' : figure));

const withoutServices = (text: string): string =>
  text.replace(SERVICES, (found) => ' '.repeat(found.length));

/** Without courtesies, and without rules and plans by their names. */
const withoutRules = (text: string): string =>
  withoutCourtesies(text).replace(RULES, ' ').replace(PUBLIC_RULES, ' ').replace(NUMBERED, ' ');

const longWordsIn = (text: string): string[] =>
  wordsApart(text)
    .flatMap((word) => word.replace(/['’]s?$/, '').split(/[^\p{L}]+/u))
    .filter((word) => word.length >= SHORTEST);

/** "60%" of quality, "2.5%" of a retention: what contracts and criteria have. */
const isRoundShare = (share: number): boolean =>
  share % 5 === 0 || share === 2.5 || (share < 5 && Number.isInteger(share));

/**
 * Whether a sentence reads as one that reports have whatever they are about: nearly all of its words are ordinary, it names
 * nobody, and its figures are public, round or counts. That two papers have it may be chance; it isn't for certain.
 * @param ofTheCouncil what the council says of itself, word by word.
 * @param meetings of which exempt papers have it.
 */
export function isStandingWording(
  text: string,
  ofTheCouncil: ReadonlySet<string>,
  meetings = 1,
): boolean {
  if (hasTermOrFault(text)) return false;
  if (isOfFormulas(text, ofTheCouncil)) return true;
  // First the numbers of services, then the figures: what they are called may be the name of a rule, too.
  const withoutFigures = withoutChance(withoutServices(text));
  const plain = withoutPublicNames(withoutRules(withoutCitations(withoutFigures)));
  const hasRule = !isOfAMatter(text) && lettersOf(plain) < lettersOf(text.replace(NUMBERED, ' '));
  const cites = lettersOf(plain) < lettersOf(withoutFigures.replace(NUMBERED, ' '));
  if (/[£€$@%]|\d{3}|\d[,.]\d/.test(plain)) return false;
  const shape = generalShape(text, cites);
  const withoutPosts = plain.replace(POSTS, ' ');
  if (namesSomebody(withoutPosts, ofTheCouncil, shape !== undefined)) return false;
  const words = longWordsIn(withoutPosts);
  const isKnown = (word: string) => ofTheCouncil.has(word) || isStanding(word);
  const shareOf = (isIt: (word: string) => boolean): number =>
    words.length === 0 ? 1 : words.filter(isIt).length / words.length;
  const share = shareOf(isKnown);
  if (shape !== undefined) {
    const general = shareOf((word) => isKnown(word) || isOfRules(foldText(word)));
    if (general >= SHARE_OF_GENERAL[shape]) return true;
  }
  if (isDescription(withoutPosts)) {
    const described = shareOf((word) => isKnown(word) || isOfPractice(foldText(word)));
    if (hasRule && described >= (words.length < LEAST_WORDS_OF_RULES ? 1 : SHARE_OF_RULES))
      return true;
    const few = withoutPosts === plain ? FEW_WORDS : FEW_WORDS_OF_POSTS;
    if (words.length >= few && described === 1) return true;
  }
  if (hasRule && share >= (words.length < LEAST_WORDS_OF_RULES ? 1 : SHARE_OF_RULES)) return true;
  // A letter has ordinary words, and no two letters the same.
  if (isSaidToSomebody(text)) return words.length >= FEW_WORDS && share === 1;
  if (words.length < LEAST_WORDS) return words.length >= FEW_WORDS && share === 1;
  return share >= SHARE || (meetings >= REPEATED && share >= SHARE_OF_REPEATED);
}

const IS_DECISION =
  /^\W{0,4}(?:\(?\w{1,3}[.)] )?(?:That|To|Authorises?|Delegates?|Agrees?|Approves?|Notes?|Endorses?|Resolves?|Recommend(?:s|ed)?|RESOLVED)(?!\p{L})/u;

/** How many words of law and practice a sentence has, beside formulas. */
const LEAST_OF_PRACTICE = 3;
/** In a long one, a word or two may be of no list. */
const SHARE_OF_PRACTICE = 0.85;
const LEAST_OF_LONG = 6;

/**
 * Whether a sentence is made of formulas, and of words of law, procedure and practice: it describes, judges nothing, and names nobody.
 */
function isOfFormulas(whole: string, ofTheCouncil: ReadonlySet<string>): boolean {
  const cited = withoutFormulas(withoutCitations(withoutServices(whole)));
  // In a decision a post is who is authorised; elsewhere it is who did something.
  const text = IS_DECISION.test(whole) ? cited.replace(POSTS, ' ') : cited;
  const isReason = isOfExemption(whole) && !isAboutSomebody(text) && !isOfAMatter(text);
  if (!isReason && (!isDescription(text) || isJudgement(text))) return false;
  if (isSaidToSomebody(text)) return false;
  const plain = withoutPublicNames(withoutRules(text).replace(POSTS, ' '));
  if (/[£€$@%]|\d{3}|\d[,.]\d/.test(withoutChance(plain))) return false;
  const isKnown = (word: string): boolean => {
    const key = foldText(word.replace(/['’]s$/, ''));
    return ofTheCouncil.has(key) || isStanding(key) || isOfLawOrPractice(key);
  };
  if (capitalsIn(plain).some((word) => !isKnown(word))) return false;
  const words = longWordsIn(plain);
  const known = words.filter(isKnown).length;
  const hasFormula = lettersOf(text) < lettersOf(whole);
  if (known === words.length) return hasFormula || words.length >= LEAST_OF_PRACTICE;
  const share = isReason ? SHARE : SHARE_OF_PRACTICE;
  return words.length >= LEAST_OF_LONG && known / words.length >= share;
}

/**
 * How much of the words of a text are of every report, from 0 to 1; names count as none.
 * @param ofTheCouncil further words, folded, that are as ordinary.
 */
export function standingShare(text: string, ofTheCouncil: ReadonlySet<string>): number {
  const words = wordsApart(
    text.replace(/(?<=\s)\p{Lu}[\p{L}’'-]+|^\W*\p{Lu}\S+(?=\s+\p{Lu})/gu, ' '),
  ).filter((word) => word.length >= SHORTEST);
  const standing = words.filter((word) => ofTheCouncil.has(word) || isStanding(word));
  return words.length === 0 ? 1 : standing.length / words.length;
}

const lettersOf = (text: string): number => text.replace(/\s+/g, '').length;

/** A word with a capital that doesn't begin the sentence, and that isn't one of every report. */
function namesSomebody(
  text: string,
  ofTheCouncil: ReadonlySet<string>,
  isGeneral: boolean,
): boolean {
  return capitalsIn(text).some((word) => {
    const key = foldText(word.replace(/['’]s$/, ''));
    return !ofTheCouncil.has(key) && !isStanding(key) && !(isGeneral && isOfRules(key));
  });
}

/** Words with a capital that begin no sentence. */
const capitalsIn = (text: string): string[] =>
  text.match(/(?<=[\p{L}\d,;’')\]|][ \t]+(?:["“(])?)\p{Lu}[\p{L}’'-]+/gu) ?? [];
