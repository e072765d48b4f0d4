/** A way of speaking of law or time that no page may have, and why. */
export type NeverSaid = { readonly words: RegExp; readonly why: string };

/**
 * What no page and no message says, whatever the papers: a verdict that only a court could give, a rule that was not
 * confirmed, and a fact that nobody recorded.
 */
export const NEVER_SAID: readonly NeverSaid[] = [
  { words: /\b(?:un)?lawful(?:ly)?\b/i, why: 'a verdict' },
  { words: /\billegal(?:ly)?\b|\bbreaks the law\b/i, why: 'a verdict' },
  {
    words: /\b(?:notice|meeting|decision)s? (?:is|are|was|were) (?:in)?valid\b/i,
    why: 'a verdict',
  },
  { words: /\bcomplies with (?:section|regulation|the Act|LGA)\b/i, why: 'a verdict' },
  {
    words: /\bin accordance with (?:section|s\.|regulation|reg\b|LGA|SI )/i,
    why: 'the duty is at the offices, which no website proves',
  },
  { words: /\bas (?:section|regulation) \S+ of .{0,80} allows\b/i, why: 'a verdict' },
  { words: /\bcalendar days?\b|\bclear calendar\b/i, why: 'no text says how 28 days are counted' },
  { words: /\b28 clear working days\b(?! before)/i, why: 'no text says how 28 days are counted' },
  {
    words: /\bthe law (?:asks for|says|requires|gives) (?:\S+ ){0,3}(?:clear )?working days\b/i,
    why: 'no text defines clear days as working days',
  },
  { words: /\bElitestone\b/i, why: 'the judgment was not read' },
  { words: /\b9F\(4\)|\b9FA\b|\b9FE\b|\b9Q\b/, why: 'not read' },
  { words: /Public Bodies \(Admission/i, why: 'not read' },
  { words: /English Devolution|2026 Act/i, why: 'its part on councils was not read' },
  { words: /\bnot called in\b/i, why: 'silence is no record' },
  { words: /\b(?:takes|took|taken) effect\b/i, why: 'nobody recorded it' },
  { words: /\bmay be (?:destroyed|deleted)\b/i, why: 'only the right to inspect ends' },
  { words: /\bthe law no longer\b/i, why: 'only the right to inspect ends' },
  { words: /\bmust not be published\b/i, why: 's.100B(2) is a discretion' },
  { words: /\bmay not be considered\b/i, why: 'a late report is nothing against its item' },
  { words: /\bhas been (?:tested|balanced)\b/i, why: 'a tick is no test' },
  { words: /\ball (?:the )?decisions of\b|\bthis site is complete\b/i, why: 'nobody knows' },
  { words: /\bguarantee/i, why: 'nobody can' },
  { words: /\bcommits? an offence\b/i, why: 'no page says so of a person' },
  { words: /\bfailed to (?:reply|respond|publish)\b/i, why: 'a verdict' },
];

/** Sentences that need their evidence beside them: what is matched must match the rest too. */
const NEEDS: readonly { readonly claim: RegExp; readonly with: RegExp; readonly why: string }[] = [
  {
    claim: /[^.:;]*: (?:\d+|no) clear working days? before the meeting/gi,
    with: /\b(?:since|published|as the council states|today|given)\b/i,
    why: 'a count of clear days says since when, and from what source',
  },
  {
    claim: /[^.]*\bno representations were received\b[^.]*/gi,
    with: /The council says/,
    why: 'silence is none',
  },
  {
    claim: /[^.]*\b(?:fully|partially|not) compliant\b[^.]*/gi,
    with: /\bstates that\b/,
    why: 'a status is the council’s, by an assessment',
  },
  {
    claim: /[^.]*\bcan be called in until\b[^.]*/gi,
    with: /Under the council’s rules?\b/,
    why: 'call-in is by the council’s rules',
  },
  {
    claim: /\bright to inspect (?:this|its)\b.{0,60} ended\b/gi,
    with: /\bunder (?:LGA 1972 s|SI 2012)/,
    why: 'a period has its source',
  },
];

/** What of a text no page may say: the words and why, an empty list where all is well. */
export function wrongClaims(text: string): string[] {
  const never = NEVER_SAID.flatMap(({ words, why }) => {
    const found = words.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}": ${why}`];
  });
  const unproved = NEEDS.flatMap(({ claim, with: evidence, why }) =>
    [...text.matchAll(claim)].flatMap(([said]) =>
      evidence.test(said) ? [] : [`"${said.trim()}": ${why}`],
    ),
  );
  return [...never, ...unproved];
}

/** Laws that a text cites, of one body where it is of another: none where all is well. */
export function lawsOfOthers(text: string, body: 'executive' | 'committee'): string[] {
  // Schedule 12A describes what is exempt for both.
  const other =
    body === 'executive'
      ? /\b(?:LGA 1972 s\.|section )100[A-K]\b[^.;]{0,20}/g
      : /\bSI 2012\/2089[^.;]{0,20}|\bExecutive Arrangements\b/g;
  return [...text.matchAll(other)].map(([cited]) => cited);
}
