import { plainText, type Document } from './document.ts';
import { minutesLines } from './minutes/minutes-line.ts';

/** What the notice of a decision without a meeting is called. "Record of decisions" is of a meeting. */
const TITLES: readonly RegExp[] = [
  /^(?:record|notice|notification|publication) of (?:an? |the )?(?:(?:key|urgent|non-key|executive|officer['’]?s?|delegated|individual|(?:cabinet|executive|portfolio) (?:member|holder)['’]?s?) ){1,3}decision\b(?!s)/i,
  /^(?:(?:key|urgent|non-key|executive|officer['’]?s?|delegated|individual|(?:cabinet|executive|portfolio) (?:member|holder)['’]?s?) ){1,3}decision(?: (?:notice|record|form|sheet)| taken by\b|$)/i,
  /^decision (?:notice|record)$/i,
];
/** Two of these labels say that it is one. */
const LABELS: readonly RegExp[] = [
  /^(?:date (?:of|on which the) decision|decision date|date taken)\b/i,
  /^(?:decision[- ](?:taker|maker)|decision (?:taken|made) by|taken by|officer|authority|delegated authority|delegation)\s*[:\t]/i,
  /^decision\s*(?:[:\t]|$)/i,
  /^(?:alternative )?options (?:considered|rejected)|^alternative options\b/i,
];
const DECIDED = /^decisions?(?: (?:made|taken))?\s*(?:[:\t]|$)/i;
const HEAD = 40;

/** What the notices of an executive are called: of key decisions to come, of business in private, of what couldn't wait. */
const NOTICES: readonly RegExp[] = [
  /^(?:(?:notice|notification) of )?(?:an? |the )?(?:intention to (?:make|take) (?:an? )?|intended |forthcoming |proposed )?key decisions?(?: notices?)?(?: ?[–—:-] ?(?:general exception|special urgency)\b.*| notice\b.*)?$/i,
  /^(?:notice (?:of|under) (?:the )?)?(?:general exception|special urgency|cases? of special urgency)(?: notice| procedure)?\b.{0,60}$/i,
  /^(?:notice (?:of|under) .{0,60}\b)?(?:private meetings?|meetings? in private|business in private)(?: notice)?\b.{0,60}$/i,
  /^(?:the )?forward plan(?: of (?:key|executive) decisions?)?\b.{0,60}$/i,
];
const LABELS_OF_NOTICE: readonly RegExp[] = [
  /^(?:decision[- ](?:maker|taker)|decision (?:to be )?(?:made|taken) by|who will (?:make|take) the decision)\s*(?:[?:\t]|$)/i,
  /^(?:matter(?: for decision)?|decision to be (?:made|taken)|subject(?: matter)?)\s*(?:[:\t]|$)/i,
  /^(?:date (?:of|for) (?:the )?decision|decision due(?: date)?|when will the decision be made|date given|date of meeting)\b/i,
  /\bimpracticable\b|\b28 (?:clear )?days\b|\bregulations? (?:5|9|10|11)\b|\bRegulations 2012\b/i,
  /^(?:documents? (?:to be )?(?:considered|submitted|available)|representations)\b/i,
];

/** Whether a document is a notice of a decision to come, or of business in private: by its title, and what such a notice has. */
export function isNotice({ blocks }: Pick<Document, 'blocks'>): boolean {
  const texts = textsOf(blocks);
  return (
    texts.slice(0, 5).some((text) => NOTICES.some((title) => title.test(text))) &&
    LABELS_OF_NOTICE.filter((label) => texts.some((text) => label.test(text))).length >= 2
  );
}

/**
 * Whether a document is the notice of a decision that a member or an officer took without a meeting: its title says so, and the labels
 * of what the law asks such a record to say are there.
 */
export function isDecisionNotice({ blocks }: Pick<Document, 'blocks'>): boolean {
  const texts = textsOf(blocks);
  if (!texts.slice(0, 8).some((text) => TITLES.some((title) => title.test(text)))) return false;
  // What is to be decided has no words of a decision.
  if (isNotice({ blocks }) && !texts.some((text) => DECIDED.test(text))) return false;
  return LABELS.filter((label) => texts.some((text) => label.test(text))).length >= 2;
}

/** The first lines, of tables a row each. */
function textsOf(blocks: Document['blocks']): string[] {
  const lines = minutesLines(blocks.slice(0, HEAD * 3)).slice(0, HEAD);
  return lines
    .flatMap(({ raw, table }) =>
      table
        ? table.rows.map(({ cells }) => cells.map(({ blocks: own }) => plainText(own)).join('\t'))
        : [raw],
    )
    .flatMap((text) => (text.trim() === '' ? [] : [text.trim().slice(0, 300)]));
}
