import { isExemptByName } from './exempt-marking.ts';
import { marksHeadingClosed, mayMarkClosed } from './closed-heading.ts';
import { marksSectionClosed } from './closed-section.ts';
import { beginsAsExemptBusiness, mayBeExemptBusiness, namesClass } from './exempt-business.ts';

/**
 * How the title of a report or an appendix says that it is not for the public. A title is words that are read, and not the name of a
 * file: "Schools, maintained and private" and "Requests for confidential information" are what a paper is about.
 */

const MARK = 'exempt|confidential|restricted|private';
const PAPER =
  'appendix|appendices|annex|report|item|part|version|paper|schedule|briefing|minutes|note|bids?|tenders?|valuations?';
/** "Appendix 2 exempt", "report confidential v2": nothing is between the paper and the mark. */
const OF_PAPER = new RegExp(
  String.raw`\b(?:${PAPER})(?: (?:no\.? ?)?[\dA-Z]{1,3})?[ ,]{1,2}(?:strictly )?(?:${MARK})(?: (?:v? ?\d+|final|copy|draft|version|only))*\W*$`,
  'i',
);
const LAST_WORD = new RegExp(String.raw`[\s,]+(?:${MARK})\W*$`, 'i');
/** "Sale of the mill Exempt": its capital sets it apart. */
const CAPITAL_LAST = /(?:^|[\s–—-])(?:Exempt|EXEMPT|Confidential|CONFIDENTIAL)\W*$/;
/** "Sale of the mill – Private" */
const SIGNED_LAST =
  /[–—|] ?(?:Private|PRIVATE|Restricted|RESTRICTED)\W*$| - (?:Private|Restricted)\W*$/;

/** Words of a sentence: what comes after one is said of something, and marks nothing. */
const SENTENCE =
  /(?:^|[\s(–—-])(?:a|an|the|this|that|these|those|our|their|its|your|any|some|all|other|which|who|what|how|and|or|nor|but|of|to|for|from|in|on|at|by|with|without|about|as|than|between|into|over|under|against|towards?|is|are|was|were|be|been|being|not|now|still|newly|partly|wholly|fully|largely|mostly|become|becomes|became|remain|remains|stay|stays|staying|keep|keeps|kept|keeping|held|made|called|treated|vat|tax|\p{Ll}{3,}ing)[ -]$/iu;
/** A question is about what others mark. */
const QUESTION = /^\W*(?:how|what|why|when|who|which|where|whether|should|could|can)\b/i;
/** What is closed by itself: "Closed session at the pool" is another. */
const CLOSED_OTHER = /^closed \p{L}+ (?!of\b|of the\b)\p{L}/iu;
/** Where a name of a file would have its mark. */
const FIRST_MARK =
  /\b(?:not for publication|not to be published|not for release|do not (?:publish|circulate)|official sensitive|commercial(?:ly)?[ -](?:in[ -]confidence|sensitive)|pink papers?|unredacted|embargoed|exempt|confidential|closed|private|members only|nfp)\b/gi;

/** "Lease (EX)", "Lease OFFICIAL-SENSITIVE": as lists of papers and mail have it. */
const CLASS_LAST =
  /(?:^|[\s([–—|:-])(?:OFFICIAL\W{1,3}SENSITIVE(?:\W{1,3}(?:COMMERCIAL|PERSONAL))?|(?<=[([])EX)\W*$/u;
/** By which paragraph of the law: "Depot sale – Sch 12A para 3". */
const LAW_LAST =
  /(?:[–—:;,(|[]|\s-)\s?(?:under )?(?:(?:part 1 of )?sch(?:edule|\.)? ?12 ?a\b[\s,]*(?:par(?:as?|agraphs?)\.? ?\d[\d ,&and]*)|par(?:as?|agraphs?)\.? ?\d[\d ,&and]* of sch(?:edule|\.)? ?12 ?a)\W*$/iu;
/** What a title cites, and rules that are about such things. */
const OF_LAW =
  /(?<!\p{L})(?:acts?|regulations?|orders?|directive|bill|polic(?:y|ies)|procedures?|code|guidance|protocol|strateg(?:y|ies)|rules|agreements|clauses?|register|training|reform|programme)(?!\p{L})/iu;
/** "Lease", "Lease of the mill", "Severance of a Senior Officer": not "claims process". */
const ONE_MATTER = /^(?:\p{L}+\W*$|\p{Lu}|\p{L}+(?: \p{L}+)? (?:of|at|to|with|for|from) )/u;
/** The second part of an agenda is called so by councils that take it in private. */
const ROMAN_LAST = /[([]([Pp]art|P[Tt]\.?|[Rr]han) (?:II|B)[)\]]\W*$/u;

/**
 * Whether words that may be of a title mark it: "Exempt Lease of the Mill", "Depot Sale (Part 2)". They do where it is about what may be exempt,
 * and cites no law.
 */
function mayMarkTitle(title: string): boolean {
  const mark = mayMarkClosed(title);
  if (mark === undefined || OF_LAW.test(title)) return false;
  const rest = title.replace(mark, ' ').trim();
  if (/^(?:exempt|confidential)$/i.test(mark))
    return beginsAsExemptBusiness(rest) && !namesClass(rest) && ONE_MATTER.test(rest);
  if (/^private$/i.test(mark) || namesClass(rest)) return false;
  return mayBeExemptBusiness(rest) || ROMAN_LAST.test(title);
}

/** Whether the title of a paper says by a mark that the paper is not for the public: "Sale of the mill – Exempt", "Appendix 2 (NFP)". */
export function marksTitleClosed(title: string): boolean {
  // Nurseries and roads are private, and footpaths restricted: in small letters these are words of the title.
  if (marksHeadingClosed(title.replace(/\b(?:private|restricted)\b(?! and conf)/g, '-')))
    return true;
  if (CLASS_LAST.test(title) && !SENTENCE.test(title.replace(CLASS_LAST, ' '))) return true;
  if (LAW_LAST.test(title) || mayMarkTitle(title)) return true;
  if (!isExemptByName(title) && !SIGNED_LAST.test(title)) return false;
  if (SIGNED_LAST.test(title) || OF_PAPER.test(title)) return true;
  const marks = [...title.matchAll(FIRST_MARK)].filter(
    ({ index }) =>
      !SENTENCE.test(title.slice(0, index)) &&
      !QUESTION.test(title) &&
      !CLOSED_OTHER.test(title.slice(index)),
  );
  return marks.some(({ index, 0: mark }) => {
    const rest = title.slice(index + mark.length);
    // A single word at the end is of the sentence, but for its capital.
    const isLast = LAST_WORD.test(` ${mark}`) && !/\p{L}/u.test(rest);
    if (isLast) return CAPITAL_LAST.test(title);
    return isExemptByName(title.slice(index).replace(LAST_WORD, ''));
  });
}

/** In a report, homes, roads and data are this: it marks a paper or the meeting alone. */
const OF_THINGS =
  /(?<!\bin )\b(?:private|restricted)\b(?! (?:(?:and|&) confidential|items?|reports?|sessions?|minutes?|papers?|appendix)\b)/gi;
/** A part of a report is one of several; "Private" and "Closed" are rows of what it speaks of. */
const OF_SECTION =
  /\b(?:exempt|confidential|not for publication|in camera|excluded|pink|cyfrinachol|eithriedig)\b/i;
const SHOUTED_FIRST = /^(?:\d[\d.]*\.? )?(?:EXEMPT|CONFIDENTIAL) /;

/**
 * Whether a heading within a report says by a mark that what is below it is not for the public: "Options considered (exempt)".
 * @param heading without the signs of Markdown before it.
 */
export function marksPassageClosed(heading: string): boolean {
  const text = heading.replace(OF_THINGS, '-');
  return (
    marksHeadingClosed(text) ||
    (OF_SECTION.test(text) && marksSectionClosed(text)) ||
    (SHOUTED_FIRST.test(text.replace(/[*_`]/g, '')) && mayMarkClosed(text) !== undefined)
  );
}
