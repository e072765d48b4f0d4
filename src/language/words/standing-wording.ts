import { withoutCitations } from '../citations.ts';
import { isCounted } from '../details.ts';
import { isCommonWord } from '../distinctive.ts';
import { foldText } from '../folded-text.ts';
import { isOrdinaryWord, NUMBERED, wordsApart } from './ordinary-words.ts';
import { publicNamesBeside, withoutPublicNames } from '../figures/public-figures.ts';
import { isRoundAmount } from '../figures/round-amounts.ts';

/** So much of the words of a sentence of some length are ordinary; of one that cites a rule or a public figure, less is enough. */
const SHARE = 0.8;
const LEAST_WORDS = 8;
/** Of fewer, all must be. */
const FEW_WORDS = 4;
const SHARE_OF_RULES = 0.7;
const LEAST_WORDS_OF_RULES = 3;
/** Of one that exempt papers of several meetings have, still less. */
const SHARE_OF_REPEATED = 0.6;
const REPEATED = 3;

/** Shorter words are in every sentence. */
const SHORTEST = 4;

/** What each council has, by these names: its rules and plans. */
const RULES =
  /(?<!\p{L})(?:(?:Contracts?|Financial|Council|Access to Information|Budget and Policy Framework|Executive|Officer Employment) (?:Procedure )?(?:Rules?|Regulations)|(?:Contracts?|Contract Procedure )?Standing Orders|Rules of Procedure|Scheme of (?:Sub-)?Delegation|Codes? of Conduct|Constitution|Budget and Policy Framework|Medium Term Financial (?:Strategy|Plan)|Forward Plan|(?:Best )?(?:Council|Corporate) (?:Plan|Strategy)|Local Plan|Core Strategy|Treasury Management Strategy|Capital Programme|General Fund|Housing Revenue Account|Equality Impact Assessments?|Data Protection Impact Assessments?|Real Living Wage|UK General Data Protection Regulation|UK GDPR|Social Value|Best Value)(?!\p{L})/gu;

/** Words that rules, plans and public services are described with, beside those that every report has. */
const CIVIC: ReadonlySet<string> = new Set(
  `accessible accordance administered administers adopted agencies air allowance allowances amended annually appointments apprentices
  apprenticeships april aside assurance august authorities barriers best between biodiversity birth borough briefed briefings calculated
  carbon census charge charges choices circulated civil cleaner climate code codes committed compliant concluded conduct constitution
  contractor contractors contracts contract contribution contributions contributes controls corporate cycling debt december declared delegated delegation
  deliver delivers democracy democratic deprivation digital disadvantage discrimination diverse duty duties economic efficiencies electronic
  eligible eliminate emergency emissions employees employers employment enables encourage energy enforcement engage engagement equal
  equalities ethnic ethical exceed exceeds exceeding exclusion expects expect expenditure fair fairness february fee fees forecast forecasts foster forthcoming
  forums framework fund funds gender general good grant grants greener growth guidance harassment harm heating helpline homelessness
  homes housing human improves inclusive income increase increased index inequalities inequality inflation infrastructure insight inspected inspection
  internet january july june kilometres languages learners legislation levelling leisure libraries lights listed loans localities march
  maintains maternity marriage maximum methodology minimum mitigate mitigated monitors national neighbourhood neutral november
  objections october online orientation outstanding outturn parks partnership paid parking pay paying payable pension pensions pensionable
  percentage permission persons places planning pledge population poverty pregnancy price prices privacy processed procurement prosperity
  protected quotations race raised ranges rate rated rates rating recycling reduced reduces regional religion religious relations rents
  required requires reserves resolved rise rises rose round scheme schemes sector september sex shared skills spend spending stakeholders statutory
  stock streets street subject suitability suppliers surveys sustainability tax taxes technology telephone threshold thresholds tobacco towards
  traffic transparency transparent travel treasury tree trees undertaken urgent vehicles victimisation visit volunteers voluntary
  wage wages walking waste website wellbeing workforce workshops written zero`
    .split(/\s+/)
    .map(foldText),
);

const isStanding = (word: string): boolean => {
  const key = foldText(word);
  return isOrdinaryWord(key) || isCommonWord(key) || CIVIC.has(key);
};

/** Roads, the lines and pages that serve the public: any paper may name them. */
const SERVICES =
  /(?<![\p{L}\d])(?:[ABM]\d{1,4}(?:\(M\))?|0(?:3\d\d|80\d|84\d|87\d)[ -]?\d{3}[ -]?\d{3,4}|(?:https?:\/\/)?(?:www\.)?(?:[\w-]+\.)?gov\.uk(?:\/[\w/.-]{0,120})?)(?![\p{L}\d])/gu;

const FIGURE = /[£€$]?\d[\d,.]*\d%?|[£€$]?\d%?/g;

/** A figure that papers may share by chance: one with a public name, a round amount, or a count. */
function isByChance(figure: string, text: string, at: number): boolean {
  const end = at + figure.length;
  if (publicNamesBeside(text, at, end).length > 0) return true;
  const value = Number(figure.replace(/[^\d.]/g, ''));
  return figure.startsWith('£') ? isRoundAmount(value) : isCounted(text.slice(end, end + 40));
}

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
  const withoutRules = withoutCitations(text)
    .replace(RULES, ' ')
    .replace(SERVICES, ' ')
    .replace(NUMBERED, ' ');
  const withoutFigures = withoutRules.replace(FIGURE, (figure, at: number) =>
    isByChance(figure, withoutRules, at) ? ' ' : figure,
  );
  const plain = withoutPublicNames(withoutFigures);
  const hasRule = lettersOf(plain) < lettersOf(text.replace(NUMBERED, ' '));
  if (/[£€$@%]|\d{3}|\d[,.]\d/.test(plain)) return false;
  if (namesSomebody(plain, ofTheCouncil)) return false;
  const words = wordsApart(plain)
    .flatMap((word) => word.replace(/['’]s?$/, '').split(/[^\p{L}]+/u))
    .filter((word) => word.length >= SHORTEST);
  const standing = words.filter((word) => ofTheCouncil.has(word) || isStanding(word));
  const share = words.length === 0 ? 1 : standing.length / words.length;
  if (hasRule && share >= (words.length < LEAST_WORDS_OF_RULES ? 1 : SHARE_OF_RULES)) return true;
  if (words.length < LEAST_WORDS) return words.length >= FEW_WORDS && share === 1;
  return share >= SHARE || (meetings >= REPEATED && share >= SHARE_OF_REPEATED);
}

const lettersOf = (text: string): number => text.replace(/\s+/g, '').length;

/** A word with a capital that doesn't begin the sentence, and that isn't one of every report. */
function namesSomebody(text: string, ofTheCouncil: ReadonlySet<string>): boolean {
  return [...text.matchAll(/(?<=[\p{L}\d,;’')\]|][ \t]+(?:["“(])?)\p{Lu}[\p{L}’'-]+/gu)].some(
    ([word]) => {
      const key = foldText(word.replace(/['’]s$/, ''));
      return !ofTheCouncil.has(key) && !isStanding(key);
    },
  );
}
