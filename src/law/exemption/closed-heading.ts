import { beginsAsExemptBusiness } from './exempt-business.ts';
import { headingWords } from './heading-words.ts';

/**
 * How the heading of a minute says that what is below it is not for the public: before its title, after it, or in brackets within it.
 * "[EXEMPT] Lease of the mill", "Sale of land (Exempt – paragraph 3)", "CONFIDENTIAL: Staffing". Copies of exempt papers are marked
 * "Not for publication" with the description of what is exempt (LGA 1972 s.100B(5)), and minutes repeat it in this place.
 */

const NOUN =
  '(?:items?|minutes?|reports?|business|sessions?|matters?|information|parts?|discussions?|decisions?|sections?|papers?)';
/** Words that nothing else is called by. */
const STRONG = String.raw`(?:strictly )?(?:not for (?:(?:public|further|wider|general) )?(?:publication|disclosure|release|inspection|circulation)|not (?:open )?(?:for|to) the (?:press (?:and|&|or) )?public|not to be (?:published|disclosed|made public)|nfp|private (?:and|&) confidential|exempt ?(?:and|&|/|or) ?confidential|confidential ?(?:and|&|/|or) ?exempt|commercial(?:ly)?[ -](?:in[ -])?(?:confidence|confidential|sensitive)|in (?:strict )?confidence|official[ –—-]{1,3}sensitive|pink papers?|(?:the )?(?:press (?:and|&) (?:the )?)?public (?:were |was |is |are |to be )?excluded|in (?:private|closed|exempt|confidential) session|in (?:private|camera)|(?:considered|discussed|heard|taken|held|determined) in (?:private|camera|(?:private|closed|exempt|confidential) session)|(?:contains?|containing|including) (?:exempt|confidential) information|nid i(?:['’]w| w) gyhoeddi|eithriedig|cyfrinachol|eitem (?:eithriedig|gyfrinachol)|part (?:2|two|ii|b) (?:items?|minutes?|reports?|business|session))`;
const EXEMPT = String.raw`(?:strictly )?(?:exempt|confidential)(?: from (?:publication|disclosure))?`;
/** Roads, houses and petitions are these too: by themselves only in brackets or before a title. */
const WEAK = 'private|restricted';
const ANY = String.raw`(?:${STRONG}|(?:${EXEMPT}|${WEAK}|closed) ${NOUN}|${EXEMPT}|${WEAK})`;
const SURE = String.raw`(?:${STRONG}|(?:${EXEMPT}|${WEAK}|closed) ${NOUN}|${EXEMPT})`;
/** By which paragraph or law it is exempt. */
const LAW = String.raw`(?:(?:information )?(?:under|by (?:virtue|reason)|within|as defined|pursuant|in accordance|relating)\b|(?:sch(?:edule|\.)?|atodlen) ?12|par(?:as?|agraphs?|agraff)?\.? ?\(?\d|categor(?:y|ies) ?\d|(?:section|s\.?) ?100|rules? \d|local government act)`;
const AFTER = String.raw`(?:\.?$| ?/? ?$| ?[–—:|;]| -{1,2}(?: |$)|[,/]? ?[([]?${LAW})`;

const BRACKETED = new RegExp(
  String.raw`^\W*(?:part (?:1|2|one|two|i{1,2}|a|b)\W+)?${ANY}${AFTER}`,
  'iu',
);
const TAIL = new RegExp(
  String.raw`^(?:part (?:2|two|ii|b)\W+)?(?:this (?:item|minute) (?:is|was) )?${SURE}${AFTER}`,
  'iu',
);
/** Before a title, a sign or the law has to part it from what it is about; a whole heading "Exempt information" is that of a standing item. */
const FIRST = new RegExp(
  String.raw`^(?:part (?:2|two|ii|b)\W+)?${ANY}(?: ?[–—:|]| -{1,2}(?= )|\.(?= )|,? ?[([]?(?=${LAW})| [([](?=item|min|para))`,
  'iu',
);
/** "EXEMPT C46. LEASE OF MILL": the number that the mark is before. */
const BEFORE_NUMBER = new RegExp(
  String.raw`^(?:${SURE})\W{1,3}(?:no\.? ?)?(?:[A-Z]{1,4}[ ./-]?\d{1,4}(?:[./]\d{1,4})?|\d{1,4}(?:/\d{1,4}|[.):]))[.):]?(?= )`,
  'iu',
);
const OF_REPORT =
  /^(?:exempt|confidential|private) (?:report|minute|item)(?: (?:of|on|by|from|no)\b| ?\d)/iu;
const LAW_ALONE =
  /^(?:[^\p{L}]*(?:of|to|the|and|part|par(?:as?|agraphs?)?|sch(?:edule|\.)?)?)*12 ?a\b/iu;
const BY_ITSELF = new RegExp(
  String.raw`^(?:${STRONG}|${EXEMPT}|(?:${EXEMPT}|private|restricted) (?:item|minute|report))\.?$`,
  'iu',
);
/** "Lease of the Mill EXEMPT": set apart by its capitals, or at the end of a title that is all in capitals. */
const SHOUTED = String.raw`(?:STRICTLY )?(?:EXEMPT|CONFIDENTIAL|NOT FOR PUBLICATION|PRIVATE (?:AND|&) CONFIDENTIAL)`;
const SHOUTED_FIRST = new RegExp(String.raw`^${SHOUTED} (?=[\p{Lu}\d“"‘'£])`, 'u');
const SHOUTED_LAST = new RegExp(
  String.raw`(?<!\b(?:is|are|be|as|and|or|not|non|vat|tax|were|was|keep|kept|which|who|that|from)[ -])(?<= )${SHOUTED}\.?$`,
  'u',
);

const BARE = new RegExp(String.raw`^${EXEMPT}\.?$`, 'iu');

/** Standing business about what is exempt, and what says that nothing is. */
const OF_EXCLUSION =
  /\bexclu(?:de|ding|sion)\b|\baccess to information\b|\bpossible exempt|\bcau allan\b/i;
const NOTHING =
  /\b(?:un|non-?|not |no |none |nothing |part(?:ly|ially)? )(?:is |are |be )?(?:restricted|exempt|confidential)\b|^\W*(?:none|nil|n\/a|no\b|not? applicable|there (?:were|was|are|is) no)|^(?:now )?(?:open|public)(?: (?:item|minute|session|part|report)s?)?$/i;

/** Brackets, with those within them. */
const BRACKETS =
  /\(((?:[^()]|\([^()]{0,60}\)){1,240})\)?|\[((?:[^[\]]|\[[^[\]]{0,60}\]){1,240})\]?/g;
/** What parts the end of a heading from its title. */
const SIGNS = / ?[–—|;:](?= ?\S)|, | -{1,2} |\.(?= )|\/ /g;

/**
 * Whether a heading says by a mark that what is below it is not for the public. What only speaks of it ("Confidential reporting policy",
 * "Exempt accommodation", "Exclusion of the press and public") is none.
 * @param heading without the signs of Markdown before it; its number may be before the title, or none.
 */
export function marksHeadingClosed(heading: string): boolean {
  const text = headingWords(heading);
  if (OF_EXCLUSION.test(text.replace(/\bpublic (?:\w+ )?excluded\b/gi, ''))) return false;
  for (const { 1: round, 2: square, index, 0: all } of text.matchAll(BRACKETS)) {
    const inside = (round ?? square ?? '').replace(/["“”]|^['‘]|['’]$/g, '').trim();
    const isNothing = NOTHING.test(inside) || NOTHING.test(text.slice(index + all.length).trim());
    if (!isNothing && (BRACKETED.test(inside) || LAW_ALONE.test(inside))) return true;
  }
  const title = text.replace(NUMBER, '');
  for (const own of new Set([text, title])) {
    const first = FIRST.exec(own);
    const rest = own.slice(first?.[0].length ?? 0).trim();
    if (first && !NOTHING.test(rest) && !NOTHING.test(own)) return true;
    if (OF_REPORT.test(own) || BEFORE_NUMBER.test(own) || BY_ITSELF.test(own)) return true;
    if (/\p{Ll}{2}/u.test(own.replace(SHOUTED_FIRST, '')) && SHOUTED_FIRST.test(own)) return true;
  }
  const last = SHOUTED_LAST.exec(title);
  const before = title.slice(0, last?.index ?? 0);
  if (
    last &&
    before !== '' &&
    !/\b(?:is|are|be|as|and|or|not|non|vat|tax|who|that)[ -]$/i.test(before)
  )
    return true;
  for (const { index, 0: sign } of title.matchAll(SIGNS)) {
    const tail = title.slice(index + sign.length).trim();
    // The last of a list: "Helplines: free, confidential".
    if (sign === ', ' && BARE.test(tail) && /[,:]/.test(title.slice(0, index))) continue;
    // "Exempt items: none", and a list: "Roads: exempt, private and adopted".
    if (index > 0 && TAIL.test(tail) && !NOTHING.test(tail)) return !/[–—:;-] ?none\b/i.test(tail);
  }
  return false;
}

/** A number of a minute, as far as it is before the title. */
const NUMBER =
  /^(?:minute )?(?:(?!PART |PT |RHAN )[A-Z]{1,4}[ ./-]?)?\d{1,4}(?:[./-]\d{1,4}){0,2}[A-Za-z]?(?: ?\*)?[.):]?\*?(?: ?[–—-])? +/;

/**
 * What the law calls exempt or what is kept confidential as such: it is what a minute is about. Dwellings (SI 1992/558), accommodation
 * (Housing Benefit Regulations), supplies (VATA 1994 Sch 9), charities (Charities Act 2011 Sch 3), vehicles (VERA 1994 Sch 2), premises,
 * lotteries and gaming (Gambling Act 2005), waste operations (SI 2016/1154), sites and tents (Public Health Act 1936 s.269).
 */
const THINGS =
  /^(?:strictly )?(?:exempt (?:from\b|(?:and|or|\p{L}+ed) |(?:[\p{L}-]+ ){0,2}?(?:accommodation|dwelling|propert(?:y|ies)|suppl(?:y|ies)|charit(?:y|ies)|vehicle|premises|lotter(?:y|ies)|gaming|licen[cs]e|waste|activit(?:y|ies)|operation|facilit(?:y|ies)|site|camp|tent|caravan|organi[sz]ation|tenanc(?:y|ies)|landlord|person|tree|work|develop|infrastructure|fuel|animal|dog|employee|post|staff group|class|categor(?:y|ies)|information)s?)|confidential(?:ity\b|(?: [\p{L}-]+){0,2}? (?:report(?:ing|s)|waste|shred|inquir(?:y|ies)|enquir(?:y|ies)|advice|help|hot|counsel|support|information|data|record|reference|disclosure|document|papers|interview|service|survey|mail)))/iu;
/** What may be such a mark before a title, and may be words of it. */
const UNSURE_FIRST = /^(?:EXEMPT|CONFIDENTIAL|Exempt|Confidential) (?=\p{Lu})/u;
/** The same where it is about what may be exempt: "Exempt lease of the mill", "PRIVATE LEASE". */
const UNSURE_ABOUT = /^(?:exempt|confidential|private) (?=\p{L})/iu;
/** "(Paragraph 3)" and "– Part II" behind a title. */
const UNSURE_LAST =
  /[([](?:par(?:as?|agraphs?)?\.? ?\d[\d ,&and]{0,12}|categor(?:y|ies) ?\d[\d ,&and]{0,12}|(?:part|pt\.?|rhan) ?(?:2|two|ii|b)|e|c)[)\]]$|(?:(?: [–—-]|[:,]) ?)(?:part|pt\.?|rhan) (?:2|two|ii|b)$/iu;
/** "Part II: Lease of the Mill" */
const UNSURE_PART = /^(?:part|pt\.?|rhan) (?:2|two|ii|b)(?: ?[–—:]| -{1,2}(?= )) ?(?=\p{L})/iu;
/** "Part 2 Lease of the Mill", but not "Part 2 of the Local Plan". */
const UNSURE_PART_ALONE =
  /^(?:P(?:ar|AR)?[tT]\.?|R(?:han|HAN)) (?:2|[Tt]wo|TWO|II|B)\.? (?!OF |TO |AND )(?=\p{Lu})/u;
/** What has a part of that number itself: "Local Plan (Part 2)". */
const HAS_PARTS =
  /\b(?:plan|strateg(?:y|ies)|polic(?:y|ies)|statements?|accounts|act|bill|schedule|scheme|document|guid(?:e|ance)|code|constitution|programme|review|study|survey|assessment|phase|inquiry|appeal|order|regulations?|rules|framework|charter|handbook|manual|nppf|map|register|training|workshop|seminar|presentation|class|use|grade|zone|category|group|route|option|lot|plot|unit|block|area|type|appendix|annex|vitamin)s?\b[^([–—:,]{0,24}$/iu;

/**
 * The words of a heading that may mean that its minute isn't for the public, and may be of its title: "(Part 2)", "EXEMPT LEASE"; undefined
 * where there are none, or where a mark is certain.
 */
export function mayMarkClosed(heading: string): string | undefined {
  const text = headingWords(heading).replace(NUMBER, '');
  if (OF_EXCLUSION.test(text) || NOTHING.test(text) || THINGS.test(text)) return undefined;
  const last = UNSURE_LAST.exec(text);
  // Lists have "(c)" and "(e)"; agendas mark with capitals.
  const isLetter = last !== null && /^[([][ec][)\]]$/.test(last[0]);
  if (last && !isLetter && last.index > 0 && !HAS_PARTS.test(text.slice(0, last.index)))
    return last[0].replace(/^[ –—:,-]+/, '');
  const about = UNSURE_ABOUT.exec(text);
  if (about && beginsAsExemptBusiness(text.slice(about[0].length))) return about[0].trim();
  const first = UNSURE_FIRST.exec(text) ?? UNSURE_PART.exec(text) ?? UNSURE_PART_ALONE.exec(text);
  return first?.[0].trim();
}
