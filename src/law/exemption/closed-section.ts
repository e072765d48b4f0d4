import { headingWords } from './heading-words.ts';

/**
 * Headings of several minutes that say what is below them is not for the public: "EXEMPT ITEMS", "Part II", "Items considered in
 * private". Councils set apart what they take once the public is excluded (LGA 1972 s.100A(4)), and name that part of the meeting and
 * nothing else: a heading that says what a minute is about is none.
 */

/** What says that the public isn't there. */
const CLOSED =
  /\b(?:exempt|confidential|restricted|closed|private|not for (?:(?:public|general) )?publication|in camera|non[- ]?public|not open to|absence of the (?:press and )?public|(?:press and )?public (?:\w+ )?excluded|excluded? (?:the )?(?:press and )?public|exclusion of (?:the )?(?:press and (?:the )?)?public|pink papers?|eithriedig|cyfrinachol)\b/i;
/** What is set apart: pieces of a meeting. */
const PIECE =
  /\b(?:part|section|items?|business|minutes?|matters?|reports?|sessions?|decisions?|papers?|proceedings?|eitemau)\b/i;
/** Those words, and what binds them. */
const WORDS = new Set(
  `exempt confidential restricted closed private strictly not for publication public press the and excluded exclude excluding in camera pink
  part section item items business minute minutes matter matters report reports session sessions decision decisions paper papers proceedings agenda
  following were was are is be to been being which considered discussed conducted taken transacted dealt determined heard held with by of on from under
  recommendation consideration information eithriedig cyfrinachol eitemau two ii b 2 i a 1 one or these this meeting during at when while whilst after
  general committee council exclusion taken considered after cabinet board panel
  c iii 3 no not open to non absence containing contain contains include including any other urgent late key further additional`.split(
    /\s+/,
  ),
);
/** Standing items, and headings of what is open. */
const OPEN =
  /\b(?:un|non-?|not )(?:restricted|exempt|confidential)\b|\bno (?:exempt|restricted|confidential|private)\b|^\W*exempt information\W*$|(?<!\b(?:after|following) (?:the )?)\bexclusion\b|\bnone\b|(?<!\bnot )\bopen\b/i;
/** The second part alone is that without the public; the first, and what a third is, councils settle otherwise. */
const SECOND_PART =
  /^\W*(?:(?:part|section|rhan) (?:2|two|ii|b)|part (?:2|two|ii|b) (?:of (?:the )?)?(?:agenda|items?|business|minutes|matters|reports?|session))\W*$/i;
/** Of what is closed or private there is much else: "Private business" may be what members ask about their trade. */
const WEAK = /^\W*(?:closed|private|restricted) (?:items?|business|matters|reports?|minutes)\W*$/i;
/** By which paragraph it is exempt: "EXEMPT ITEMS – PARAGRAPH 3". */
const LAW =
  /[\s–—:,([-]+(?:(?:under|by virtue of|as defined (?:in|by)) )?(?:par(?:as?|agraphs?)?\.? ?\(?\d|categor(?:y|ies) ?\d|(?:part 1 of )?(?:sch(?:edule|\.)?) ?12).{0,80}$/i;

/**
 * Whether a heading of several minutes says that they aren't for the public.
 * @param heading without the signs of Markdown before it.
 */
export function marksSectionClosed(heading: string): boolean {
  const text = sectionWords(heading);
  if (SECOND_PART.test(text)) return true;
  if (OPEN.test(text) || !CLOSED.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (!words.every((word) => WORDS.has(word))) return false;
  return (
    PIECE.test(text) ||
    /\bin camera\b|\bpink\b|\bin private\b|\bexcluded\b|\bnot for\b/i.test(text) ||
    words.filter((word) => word !== 'and').length <= 2
  );
}

/** Whether such a heading may as well be one of minutes that are open: what else the minutes say decides it. */
export function mayBeOpenSection(heading: string): boolean {
  const text = sectionWords(heading);
  return SECOND_PART.test(text) || WEAK.test(text);
}

/** Whether a heading is of the first part of a meeting, or of a paper in parts, so that there is a second: "Part 1", "Budget – Part A". */
export const isFirstPart = (heading: string): boolean =>
  /(?:^|[\s([])(?:part|pt\.?|section|rhan) (?:1|one|i|a)(?:\W|$)/i.test(headingWords(heading));

const sectionWords = (heading: string): string =>
  headingWords(heading.slice(0, 200))
    .replace(/^[A-Z][.)] /, '')
    .replace(LAW, '')
    .trim();
