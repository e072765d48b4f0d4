/** What a list of people before the first minute is of. */
export type ListKind =
  'present' | 'virtually' | 'in-attendance' | 'apologies' | 'absent' | 'substitutes' | 'chair';

export type ListLabel = {
  readonly kind: ListKind;
  /** As it is printed, without its sign. */
  readonly label: string;
  /** Those in attendance from elsewhere are no members: it is said after each. */
  readonly isVirtual?: true;
  readonly rest: string;
};

const ELSEWHERE =
  '(?: ?[([–—-]? ?(?:virtually|virtual|remotely|remote|online|via (?:ms )?teams|via zoom|by video(?:link)?)[)\\]]?)';

/** In their order: the first that fits. */
const LABELS: readonly (readonly [RegExp, ListKind, 'virtual'?])[] = [
  [
    new RegExp(`^(?:also |officers |others? )?(?:in )?attend(?:ance|ees|ing)${ELSEWHERE}`, 'i'),
    'in-attendance',
    'virtual',
  ],
  [
    new RegExp(
      `^(?:(?:members|councillors) )?(?:present|attending|attended)${ELSEWHERE}|^virtual attendance|^virtually present`,
      'i',
    ),
    'virtually',
  ],
  [
    /^(?:also|others?)(?: members| councillors)? (?:in attendance|present|attending)|^other (?:members|councillors)(?: present| in attendance| attending)?|^councillors? (?:also )?in attendance|^members also in attendance|^(?:officers?|observers?|guests?|advis[eo]rs?|staff|members of the public|public)(?: (?:also )?(?:in attendance|present|attending))?(?= ?[:(\t]| [–—-] | ?$)|^in attendance|^attending(?= ?[:\t]| ?$)|^by invitation|^(?:(?:town|parish|deputy|acting) )?clerk(?: to the council)?(?= ?[:\t])/i,
    'in-attendance',
  ],
  [
    /^apolog(?:ies|y)(?: for (?:absence|non-attendance))?(?: (?:were |was )?(?:received|given)(?: from)?)?(?= ?[:\t–—-]| ?$| (?:Councillor|Cllr|Mr|Ms|Mrs|Dr)\b)/i,
    'apologies',
  ],
  [
    /^(?:members |councillors )?(?:absent(?: without apolog(?:y|ies))?|not present)(?= ?[:\t]| ?$)/i,
    'absent',
  ],
  // They were there for a part of the meeting.
  [
    /^(?:(?:members |councillors )?(?:arriv(?:ed|ing) late|late arrivals?|join(?:ed|ing) late|late|(?:left|leaving) early|early departures?))(?= ?[:\t])/i,
    'present',
  ],
  [/^(?:named )?substitut(?:e|es|ions?|e members?)(?: present)?(?= ?[:\t]| ?$)/i, 'substitutes'],
  [
    /^(?:in the chair|(?:(?:vice|deputy)[- ]?)?chair(?:man|woman|person)?|presiding)(?= ?[:\t])/i,
    'chair',
  ],
  [
    /^(?:members |councillors )?(?:present|attending) (?:in person|in the (?:room|chamber)|physically)(?= ?[:\t]| ?$)|^(?:committee |voting |elected |board |panel |cabinet |council )?(?:members|councillors|cllrs)(?: of the (?:committee|council|cabinet|board|panel))?(?: (?:present|in attendance|attending))?(?= ?[:\t]| ?$)|^(?:those )?(?:present|attendance|attendees)(?: ?\((?:members|councillors)\))?(?= ?[:\t–—-]| ?$| (?:Councillor|Cllr|Mr|Ms|Mrs|Dr)s?\b)/i,
    'present',
  ],
  // "Absent with apologies:", "Members' apologies:": whatever else the label says, they weren't there.
  [
    /^(?![^:\t]{0,60}\b(?:without|no|late(?:ness)?|early)\b)[^:\t.;,]{0,40}\bapolog(?:y|ies)\b[^:\t.;,]{0,40}(?=[:\t])/i,
    'apologies',
  ],
  [
    /^(?![^:\t]{0,60}\b(?:late(?:ness)?|early|leave)\b)[^:\t.;,]{0,40}\b(?:absent|absentees?|absences?|not present|not attending|did not attend|unable to attend)\b[^:\t.;,]{0,40}(?=[:\t])/i,
    'absent',
  ],
];

/**
 * The label with which a list of people begins: "PRESENT:", "In attendance", "APOLOGIES". A line that is a sentence has none.
 * @param raw with its tabs.
 */
export function listLabelIn(raw: string): ListLabel | undefined {
  const line = raw.replace(/^[*_]{1,3}/, '').trimStart();
  // "Presennol / Present:" says it in two languages.
  const other = /^\p{L}{2,20}(?: \p{L}{1,20}){0,3} ?\/ ?(?=\p{Lu})/u.exec(line)?.[0];
  if (other === undefined) return inWelsh(line) ?? ownLabelIn(line);
  // "Present / Yn bresennol:"
  const second =
    / ?\/ ?(?:yn bresennol|presennol|ymddiheuriadau?|absennol|hefyd yn bresennol|yn mynychu|dirprwyon|cadeirydd|swyddogion)\b/i.exec(
      line.slice(0, 120),
    )?.[0];
  const first = second === undefined ? undefined : ownLabelIn(line.replace(second, ''));
  if (first) return { ...first, label: `${first.label}${second ?? ''}` };
  const own = ownLabelIn(line.slice(other.length));
  return own && { ...own, label: `${other}${own.label}` };
}

/** What lists of people are called in Welsh, where nothing says it in English. */
const WELSH: readonly (readonly [welsh: RegExp, english: string])[] = [
  [/^hefyd yn bresennol|^yn mynychu|^swyddogion(?: yn bresennol)?(?= ?[:\t]| ?$)/i, 'In attendance'],
  [/^(?:aelodau |cynghorwyr )?(?:yn )?b?presennol(?= ?[:\t(]| ?$)|^(?:aelodau |cynghorwyr )?yn bresennol|^aelodau(?= ?[:\t]| ?$)/i, 'Present'],
  [/^ymddiheuriad(?:au)?(?: am (?:absenoldeb|fod yn absennol))?(?: gan)?/i, 'Apologies'],
  [/^(?:aelodau )?(?:yn )?absennol/i, 'Absent'],
  [/^(?:dirprwyon|eilyddion)/i, 'Substitutes'],
  [/^(?:yn y gadair|cadeirydd)/i, 'Chair'],
]; // prettier-ignore

function inWelsh(line: string): ListLabel | undefined {
  for (const [pattern, english] of WELSH) {
    const word = pattern.exec(line.slice(0, 80))?.[0];
    if (word === undefined) continue;
    const found = ownLabelIn(english + line.slice(word.length));
    return found && { ...found, label: word };
  }
  return undefined;
}

function ownLabelIn(line: string): ListLabel | undefined {
  for (const [pattern, kind, virtual] of LABELS) {
    const found = pattern.exec(line.slice(0, 120));
    if (!found) continue;
    const after = line.slice(found[0].length);
    // Brackets after it say whom it is of: "Officers (in part)".
    const sign =
      /^[*_]{0,3}(?: ?\([^()]{1,40}\))?[*_]{0,3} ?(?:[:：]|\t|[–—-](?= )|$)[ \t:–—-]*/.exec(
        after,
      )?.[0];
    const isNext = sign === undefined && /^ (?:Councillors?|Cllrs?|Mr|Ms|Mrs|Dr)\b/.test(after);
    if (sign === undefined && !isNext) return undefined;
    const rest = after.slice(sign?.length ?? 0).trim();
    const label = line
      .slice(0, found[0].length + (sign?.length ?? 0))
      .replace(/[\s:：*_–—-]+$/, '');
    return { kind, label, rest, ...(virtual && { isVirtual: true }) };
  }
  return undefined;
}
