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
  {
    words: /\bthe law requires\b/i,
    why: 's.100B(2) is a discretion, and the duty is at the offices',
  },
  { words: /\bthe meeting was held\b/i, why: 'a day that is past shows no meeting' },
  {
    words: /\btook place\b/i,
    why: 'a day that is past shows no meeting',
  },
  { words: /\b(?:was|were|has been|have been) admitted\b/i, why: 'only minutes say so' },
  { words: /\bRESOLVED\b|\bit was resolved\b/, why: 'an agenda shows what is asked for' },
  {
    words: /\bonly once\b.{0,20}\bcalled in\b|\bcalled in only once\b/i,
    why: 'each council’s rule',
  },
  {
    words: /\b(?:six|four|\d+) years from publication\b/i,
    why: 'a period begins with the meeting or decision',
  },
  { words: /\bsection 243\b|\bs\.243\b/i, why: 'it is no source of working days' },
  { words: /\bsection 228\b|\bs\.228\b/i, why: 'its text may have changed' },
  { words: /\bfocused visit\b|\bstatutory petition/i, why: 'not in any text that was read' },
  {
    words: /\bno (?:declarations? of )?interests? (?:was|were) declared\b/i,
    why: 'silence is none',
  },
  { words: /\b(?:meets|conforms to|conformance with) WCAG\b/i, why: 'nobody assessed it' },
  { words: /\b(?:criminal )?offence under\b/i, why: 'no page says so of a person' },
  {
    words: /\bclear days? .{0,30}\b(?:as|since) the law (?:says|defines)\b/i,
    why: 'no text defines them',
  },
  { words: /\bcommits? an offence\b/i, why: 'no page says so of a person' },
  { words: /\bfailed to (?:reply|respond|publish)\b/i, why: 'a verdict' },
];

/** Sentences that need their evidence beside them: what is matched must match the rest too. */
const NEEDS: readonly { readonly claim: RegExp; readonly with: RegExp; readonly why: string }[] = [
  {
    claim: /(?:[^.:;()]|\([^()]*\))*: (?:\d+|no) clear working days? before the meeting/gi,
    with: /\b(?:since|published|as the council states|today|given)\b/i,
    why: 'a count of clear days says since when, and from what source',
  },
  {
    claim:
      /[^.]*\bnotice of (?:a private meeting|this key decision|the meeting) was given\b[^.]*/gi,
    with: /The council says/,
    why: 'what was given elsewhere is the council’s word',
  },
  {
    claim: /[^.]*\bcalled on \w+day\b[^.]*\bshorter notice\b[^.]*/gi,
    with: /The council says/,
    why: 'when a meeting was called is the council’s word',
  },
  {
    claim: /[^.]*\bagreed on \w+day\b[^.]*/gi,
    with: /the council says/i,
    why: 'an agreement is the council’s word',
  },
  {
    claim: /[^.]*\bconfidential information, for which\b[^.]*/gi,
    with: /The council states/,
    why: 'what is confidential is the council’s word',
  },
  {
    claim: /[^.]*\bmarked as exempt\b[^.]*/gi,
    with: /The council|no paper/i,
    why: 'what is exempt is the council’s word',
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
    claim: /(?:[^.]|\.(?=\d))*\bcan be called in until\b[^.]*/gi,
    with: /Under the council’s rules?\b/,
    why: 'call-in is by the council’s rules',
  },
  {
    claim: /\bright to inspect (?:this|its)\b.{0,60} ended\b/gi,
    with: /\bunder (?:LGA 1972 s|SI 2012)/,
    why: 'a period has its source',
  },
];

/** Words of a text that no page may have, whatever stands beside them, and why. */
export function neverSaid(text: string): string[] {
  return NEVER_SAID.flatMap(({ words, why }) => {
    const found = words.exec(text)?.[0];
    return found === undefined ? [] : [`"${found}": ${why}`];
  });
}

/** What of a text no page may say: the words and why, an empty list where all is well. */
export function wrongClaims(text: string): string[] {
  const unproved = NEEDS.flatMap(({ claim, with: evidence, why }) =>
    [...text.matchAll(claim)].flatMap(([said]) =>
      evidence.test(said) ? [] : [`"${said.trim()}": ${why}`],
    ),
  );
  return [...neverSaid(text), ...unproved];
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** What happened, and the day of it. */
const HAPPENED =
  /\b(published|given|agreed|adjourned|called|called in|carried out|released|received|changed|changed there|withdrawn|taken off|posted|again since|agenda since|website since|records since|assessed)(?: here)?(?: on)? (?:\w+day )?(\d{1,2}) (\w+) (\d{4})/gi;

/** What a text says happened on a day that is still to come: none where all is well. */
export function saidTooEarly(text: string, today: string): string[] {
  return [...text.matchAll(HAPPENED)].flatMap(([said, , day = '', month = '', year = '']) => {
    const at = MONTHS.indexOf(month) + 1;
    const date = `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
    const before = text.slice(Math.max(0, text.indexOf(said) - 8), text.indexOf(said));
    return at > 0 && date > today && !/\bto be $/i.test(before)
      ? [`"${said}": it is still to come`]
      : [];
  });
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
