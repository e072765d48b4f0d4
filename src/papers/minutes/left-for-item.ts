import { numbersNamed } from './numbers-named.ts';

/** How long somebody who left was away, as far as the words say it. */
export type Absence = {
  /** Whether they may have stayed away: "during this item" may say only when they went. */
  readonly isUnsure: boolean;
  /** The items that are named; none where it is the one in which it is said. */
  readonly items: readonly string[];
  readonly minutes: readonly string[];
};

const BUSINESS = String.raw`(?:agenda )?(?:items?|minutes?|matters?|applications?|reports?|motions?|amendments?|petitions?|debates?|discussions?|votes?|voting|considerations?|deliberations?|determinations?|presentations?|decisions?)\b`;
const ITS = String.raw`(?:this|that|the|these|those|its|their)\b(?: [\p{L}-]{1,20}){0,2}? ${BUSINESS}|its (?:discussion|consideration)\b|(?:agenda )?(?:items?|minutes?) (?:nos?\.? ?|numbers? )?\d`;
const COURSE = String.raw`(?:(?:the )?(?:whole|entire|duration|course|consideration|discussions?|debates?|deliberations?|determination|voting|votes?|hearing|presentation)(?: (?:and|or) (?:the )?(?:discussions?|debate|votes?|voting|determination))?(?: of| on| about| over)? ){0,2}`;

/** "for this item", "for the whole of the debate on item 5", "while the matter was considered". */
const FOR_IT = new RegExp(String.raw`\b(?:for|throughout) ${COURSE}(?:${ITS})`, 'iu');
const WHILE_IT = new RegExp(
  String.raw`\b(?:while|whilst|when) (?:${ITS})[^.;]{0,20}? (?:was|were|is|being)\b`,
  'iu',
);
/** "during the consideration of this item" may be the time at which they went. */
const DURING_IT = new RegExp(
  String.raw`\b(?:during|in|before|prior to|ahead of) ${COURSE}(?:${ITS})`,
  'iu',
);
const DURING_ALONE = /\bduring (?:the |its )?(?:consideration|discussion|debate|voting|vote)\b/iu;
const TOOK_NO_PART =
  /\b(?:took no (?:further )?part|(?:did|would|could) not (?:\p{L}+ )?(?:vote|participate|take (?:any )?part|speak)|without voting|having (?:declared|an interest))/iu;
const STAYED_AWAY =
  /\b(?:rest|remainder|end|close|conclusion) of (?:the )?(?:meeting|evening|day|agenda|business|proceedings|session|sitting)|\b(?:not|never|without) (?:\p{L}+ ){0,2}(?:return|re-?join|com(?:e|ing) back)|\bdeparted for good|\b(?:all|any|every) (?:the )?(?:later|further|remaining|other) |\bremaining (?:items|business|matters|agenda)|\b(?:onwards|thereafter)\b/iu;

/**
 * Reads how long somebody was away who left "for this item".
 * @param note the words behind the name
 * @returns undefined where they say nothing of it, or that it was for the rest of the meeting
 */
export function absenceIn(note: string): Absence | undefined {
  const words = note.slice(0, 500);
  if (STAYED_AWAY.test(words)) return undefined;
  const isSure = FOR_IT.test(words) || WHILE_IT.test(words);
  const isDuring = DURING_IT.test(words) && !/\bbefore|prior|ahead\b/iu.test(words);
  const isBefore = DURING_IT.test(words) && TOOK_NO_PART.test(words);
  if (!isSure && !isDuring && !isBefore && !DURING_ALONE.test(words)) return undefined;
  return {
    isUnsure: !isSure,
    items: numbersNamed(words, 'item'),
    minutes: numbersNamed(words, 'minute'),
  };
}
