/**
 * Headings of several minutes that say what is below them is not for the public: "EXEMPT ITEMS", "Part II", "Items considered in
 * private". Councils set apart what they take once the public is excluded (LGA 1972 s.100A(4)), and name that part of the meeting and
 * nothing else: a heading that says what a minute is about is none.
 */

/** What says that the public isn't there. */
const CLOSED =
  /\b(?:exempt|confidential|restricted|closed|private|not for (?:(?:public|general) )?publication|in camera|(?:press and )?public (?:\w+ )?excluded|excluded? (?:the )?(?:press and )?public|exclusion of (?:the )?(?:press and (?:the )?)?public|pink papers?|eithriedig|cyfrinachol)\b/i;
/** What is set apart: pieces of a meeting. */
const PIECE =
  /\b(?:part|section|items?|business|minutes?|matters?|reports?|sessions?|decisions?|papers?|proceedings?|eitemau)\b/i;
/** Those words, and what binds them. */
const WORDS = new Set(
  `exempt confidential restricted closed private strictly not for publication public press the and excluded exclude excluding in camera pink
  part section item items business minute minutes matter matters report reports session sessions decision decisions paper papers proceedings agenda
  following were was are is be to been being which considered discussed conducted taken transacted dealt determined heard held with by of on from under
  recommendation consideration information eithriedig cyfrinachol eitemau two ii b 2 i a 1 one or these this meeting during at when while whilst after
  general committee council exclusion taken considered after cabinet board panel`.split(/\s+/),
);
/** Standing items, and headings of what is open. */
const OPEN =
  /\b(?:un|non-?|not )(?:restricted|exempt|confidential)\b|\bno (?:exempt|restricted|confidential|private)\b|^\W*exempt information\W*$|(?<!\b(?:after|following) (?:the )?)\bexclusion\b|\bnone\b|\bopen\b/i;
/** The second part alone is that without the public; the first, and what a third is, councils settle otherwise. */
const SECOND_PART = /^\W*(?:part|section|rhan) (?:2|two|ii|b)\W*$/i;

/**
 * Whether a heading of several minutes says that they aren't for the public.
 * @param heading without the signs of Markdown before it.
 */
export function marksSectionClosed(heading: string): boolean {
  const text = heading
    .slice(0, 200)
    .replace(/[*_`\\]/g, '')
    .replace(/^[A-Z][.)] /, '')
    .trim();
  if (SECOND_PART.test(text)) return true;
  if (OPEN.test(text) || !CLOSED.test(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  if (!words.every((word) => WORDS.has(word))) return false;
  return (
    PIECE.test(text) ||
    /\bin camera\b|\bpink\b|\bin private\b|\bexcluded\b|\bnot for\b/i.test(text) ||
    words.length <= 2
  );
}
