import { certainlyMeant } from '../../language/suggest.ts';
import type { MinuteLabel } from './minutes.ts';
import { plainLine } from './name-list.ts';
import { figuresIn, formIn } from './vote-words.ts';

/** What a line of minutes says, where it begins with a label. */
export type LabelLine =
  | {
      readonly kind: 'decision';
      readonly verb: 'resolved' | 'decided' | 'recommended';
      readonly to?: string;
      readonly vote?: string;
      readonly rest: string;
    }
  | {
      readonly kind: 'side';
      readonly side: SideName;
      readonly count?: number;
      readonly rest: string;
    }
  | { readonly kind: 'vote'; readonly rest: string }
  | {
      readonly kind: 'result';
      readonly result: 'carried' | 'lost' | 'fell' | 'withdrawn';
      readonly rest: string;
    }
  | {
      readonly kind:
        | 'moved'
        | 'seconded'
        | 'casting'
        | 'interest'
        | 'joined'
        | 'left'
        | 'item'
        | 'outcome'
        | 'correction'
        | 'later';
      readonly rest: string;
    }
  | { readonly kind: 'recorded'; readonly option: RecordedOption; readonly rest: string }
  | {
      readonly kind: 'labelled';
      readonly label: MinuteLabel;
      readonly of?: string;
      readonly rest: string;
    }
  /** A line that was meant for a label and can't be read as one. */
  | { readonly kind: 'unclear'; readonly message: string };

export type SideName = 'for' | 'against' | 'abstained' | 'notVoting';
type RecordedOption = 'for' | 'against' | 'abstained' | 'not-voting';

/** A colon or a dash of any kind; a hyphen only between blanks or at the end, so that "Vote-by-vote" has none. */
const SEPARATOR = '(?: ?(?:[:：;]|[–—―‒−‑]| -{1,3}(?= |$)|-{2,3}|-(?= |$)))+ ?';
const COLON = ' ?[:：](?: ?[–—-]{1,3}(?= |$))? ?';

const SIDES: readonly (readonly [words: string, side: SideName])[] = [
  ['voted for|votes? for|in favou?r|for', 'for'],
  ['voted against|votes? against|against', 'against'],
  ['abstained|abstain|abstaining|abstentions?|abstains', 'abstained'],
  ["not voting|did not vote|didn[’']t vote|no vote|non-voting", 'notVoting'],
];
const SIDE = new RegExp(
  `^(?:(?:there )?voted )?(${SIDES.map(([words]) => words).join('|')})(?: the (?:motion|amendment))?(?: ?[([] ?([^()[\\]]{0,40}?) ?[)\\]])?(${SEPARATOR}|$| )(.*)$`,
  'i',
);

const DECISION =
  /^(?:(?:it was|and|therefore|accordingly|unanimously|then|further) ){0,3}(resolved|resolution|decided|decision|decisions|recommended|recommendations?)(?![\p{L}\p{N}’'-])(.*)$/iu;

/** What may be between the verb and its separator: how it was voted, and to whom it goes. */
const HOW =
  /^ ?(?:\(([^()]{1,80})\)|,? ?(unanimously|nem\.? con\.?|nemine contradicente)(?![\p{L}]))/iu;
const TO = new RegExp(`^ ?to (?:the )?(\\p{Lu}[^:：–—]{0,80}?)(?=${SEPARATOR}|,? that |$)`, 'u');
const TO_SHOUTED = new RegExp(
  `^ ?TO (?:THE )?(\\p{Lu}[^:：–—]{0,80}?)(?=${SEPARATOR}|,? that |$)`,
  'u',
);

const RESULT =
  /^(?:(?:the )?(?:substantive |procedural |original |amended )?(?:motion|amendment|proposal|recommendations?)(?: \d{1,2})?,? ?(?:as (?:amended|altered),? )?(?:(?:was|were|is|being|then|put|and|accordingly|therefore|thereby|declared|to the vote) )*)?(carried|lost|fell|fallen|withdrawn|not carried|defeated)\b ?(.*)$/i;

const RESULT_REST =
  /^(?:$|[.:;,–—(-]|(?:and|the|accordingly)$|unanimously|nem|nemine|without|by |on |with |for want|as |\d)/i;

/** Labels that a colon ends, with the other words for each. */
const WITH_COLON: readonly (readonly [
  words: string,
  make: (rest: string, of: string) => LabelLine,
])[] = [
  ['vote|voting|votes', (rest) => ({ kind: 'vote', rest })],
  ['interests? declared|declarations? of interests?|interests?|declarations?', interest],
  ['joined|arrived', (rest) => ({ kind: 'joined', rest })],
  ['left', (rest) => ({ kind: 'left', rest })],
  ['outcome', (rest) => ({ kind: 'outcome', rest })],
  ['corrections?', (rest) => ({ kind: 'correction', rest })],
  ['later|post[ -]meeting note', (rest) => ({ kind: 'later', rest })],
  ['reasons?(?: for (?:the )?(?:decision|recommendations?))?', labelled('Reasons')],
  [
    '(?:other |alternative )?options?(?: considered)?(?: and rejected)?|alternatives?(?: options?)?(?: considered)?(?: and rejected)?',
    labelled('Alternatives'),
  ],
  ['dispensations?', labelled('Dispensation')],
  ['call[ -]in', labelled('Call-in')],
  ['call[ -]in outcome|outcome of call[ -]in', labelled('Call-in outcome')],
  ['reports urgent', labelled('Reports urgent')],
  ['summary', labelled('Summary')],
  ['from', labelled('From')],
  ['to', labelled('To')],
  ['question', labelled('Question')],
  ['answer|reply|response', labelled('Answer')],
  ['supplementary(?: question)?', labelled('Supplementary')],
  ['signatures?', labelled('Signatures')],
  ['received', labelled('Received')],
  ['(?:answer|response) due', labelled('Answer due')],
  ['altered', labelled('Altered')],
  ['(?:answer|response) to (?=\\S*\\d)(\\S{1,20}(?: R\\d{1,3})?)', labelled('Answer to')],
  ['progress on (?=\\S*\\d)(\\S{1,20}(?: R\\d{1,3})?)', labelled('Progress on')],
];
const COLON_LABELS = WITH_COLON.map(
  ([words, make]) => [new RegExp(`^(?:${words})${COLON}(.*)$`, 'i'), make] as const,
);
/** With a dash too: their words begin no sentence before a dash. */
const DASH_LABELS = COLON_LABELS.map(
  ([, make], at) =>
    [new RegExp(`^(?:${WITH_COLON[at]?.[0] ?? ''})${SEPARATOR}(.*)$`, 'i'), make] as const,
);

function labelled(label: MinuteLabel): (rest: string, of: string) => LabelLine {
  return (rest, of) => ({ kind: 'labelled', label, ...(of !== '' && { of }), rest });
}

function interest(rest: string): LabelLine {
  return /^(?:none|nil)(?: declared)?\.?$/i.test(rest)
    ? { kind: 'labelled', label: 'Interests', rest }
    : { kind: 'interest', rest };
}

/** Words by which labels are known, for those that are misspelt. */
const KNOWN = [
  'Resolved', 'Decided', 'Recommended', 'Against', 'Abstained', 'Abstentions', 'Not voting', 'Moved', 'Seconded', 'Proposed',
  'Interest', 'Casting vote', 'Carried', 'Withdrawn', 'Reasons', 'Alternatives', 'Summary', 'Question', 'Answer', 'Supplementary',
  'Signatures', 'Received', 'Answer due', 'Progress on', 'Outcome', 'Correction', 'Recorded against', 'Joined', 'Altered',
  'Call-in outcome', 'Dispensation', 'Reports urgent',
]; // prettier-ignore

/** What a line of the text says as a label; none where it is prose. Markdown’s marks of bold and italics don’t count. */
export function labelIn(line: string): LabelLine | undefined {
  if (!MAY_BE_LABEL.test(line)) return undefined;
  const plain = withoutMarks(plainLine(line));
  return known(plain) ?? nearlyLabel(plain);
}

/** Not a list, a quotation, a heading or a table. Asked of every line. */
const MAY_BE_LABEL = /^[ \t\u00A0]{0,40}[*_]{0,3} ?[\p{L}([]/u;

/** A line without the first pair of marks that its beginning opens. */
function withoutMarks(line: string): string {
  const mark = /^(?:\*{1,3}|_{1,3}) ?/.exec(line)?.[0];
  if (mark === undefined) return line;
  const sign = mark.trim();
  const rest = line.slice(mark.length);
  const end = rest.indexOf(sign);
  if (end === -1) return rest;
  // "**For (9)**: Ince" and "**For (9):** Ince" are the same.
  return plainLine(`${rest.slice(0, end)} ${rest.slice(end + sign.length)}`)
    .replace(/ ([:.,;])/, '$1')
    .trim();
}

function known(line: string): LabelLine | undefined {
  return (
    decision(line) ??
    moved(line) ??
    recorded(line) ??
    item(line) ??
    (/^(?:(?:call[ -]in|vote|voting|reasons?|interests?|answer|reply|signatures?)\b)/i.test(line)
      ? firstOf(line)
      : undefined) ??
    side(line) ??
    result(line) ??
    firstOf(line)
  );
}

function firstOf(line: string): LabelLine | undefined {
  for (const [pattern, make] of COLON_LABELS) {
    const found = pattern.exec(line);
    if (found) return make(found.at(-1) ?? '', found.length > 2 ? (found[1] ?? '') : '');
  }
  for (const [pattern, make] of DASH_LABELS) {
    const found = pattern.exec(line);
    if (found && !/^(?:to|from|left|later|call)\b/i.test(line)) {
      return make(found.at(-1) ?? '', found.length > 2 ? (found[1] ?? '') : '');
    }
  }
  return undefined;
}

function decision(line: string): LabelLine | undefined {
  const found = DECISION.exec(line);
  if (!found) return undefined;
  const [, word = '', tail = ''] = found;
  const isShouted = word === word.toUpperCase();
  const verb = /^reso/i.test(word) ? 'resolved' : /^deci/i.test(word) ? 'decided' : 'recommended';
  let rest = tail;
  let vote: string | undefined;
  let to: string | undefined;
  for (;;) {
    const how = HOW.exec(rest);
    const said = how?.[1] ?? how?.[2];
    if (how && said !== undefined && isVote(said)) {
      vote = said;
      rest = rest.slice(how[0].length);
      continue;
    }
    const whom = verb === 'recommended' ? (TO.exec(rest) ?? TO_SHOUTED.exec(rest)) : null;
    if (!whom || to !== undefined) break;
    to = whom[1];
    rest = rest.slice(whom[0].length);
  }
  const separator = new RegExp(`^${SEPARATOR}`).exec(rest)?.[0];
  const text = rest.slice(separator?.length ?? 0).replace(/^[ ,]+/, '');
  const isNoun = /^(?:resolution|decisions?|recommendations?)$/i.test(word);
  // "Decision" and "Recommendation" begin sentences and headings too: a colon makes a label.
  if (isNoun && !/[:：]/.test(separator ?? '') && !(isShouted && separator !== undefined))
    return undefined;
  const isThat = verb !== 'decided' && /^that\b/i.test(text);
  if (separator === undefined && !isShouted && !isThat && text !== '') return undefined;
  if (separator === undefined && !isShouted && text === '' && verb !== 'resolved') return undefined;
  return {
    ...{ kind: 'decision', verb, rest: text },
    ...(to !== undefined && { to }),
    ...(vote !== undefined && { vote }),
  };
}

const isVote = (text: string): boolean =>
  formIn(text) !== undefined || figuresIn(text) !== undefined;

function moved(line: string): LabelLine | undefined {
  const found = new RegExp(
    `^(moved|proposed|mover|proposer|seconded|seconder)(?:${COLON}| by${COLON}| by (?=\\p{L})| (?=(?:councillor|cllr|mr|mrs|ms|miss|dr|sir|dame|lord|lady)\\b))(.*)$`,
    'iu',
  ).exec(line);
  if (!found) return undefined;
  const kind = /^second/i.test(found[1] ?? '') ? 'seconded' : 'moved';
  return { kind, rest: found[2] ?? '' };
}

function recorded(line: string): LabelLine | undefined {
  const casting = new RegExp(`^(?:second or )?casting vote(?:${SEPARATOR})(.*)$`, 'i').exec(line);
  if (casting) return { kind: 'casting', rest: casting[1] ?? '' };
  const found = new RegExp(
    `^recorded(?: as)?(?: having)? (?:vot(?:ed|ing) )?(for|in favou?r|against|abstain(?:ed|ing)|not voting)(?:${SEPARATOR})(.*)$`,
    'i',
  ).exec(line);
  if (!found) return undefined;
  const word = (found[1] ?? '').toLowerCase();
  const option: RecordedOption = word.startsWith('a')
    ? word.startsWith('ag') ? 'against' : 'abstained'
    : word.startsWith('n') ? 'not-voting' : 'for'; // prettier-ignore
  return { kind: 'recorded', option, rest: found[2] ?? '' };
}

function item(line: string): LabelLine | undefined {
  const bracket = /^[([](?:agenda )?items? ((?:[^()]|\([^()]{0,9}\)){1,120})[)\]]\.?$/i.exec(line);
  if (bracket) return { kind: 'item', rest: bracket[1] ?? '' };
  const found = new RegExp(`^(?:agenda )?items?( \\d[\\d(),& a-z]{0,60}?)?${COLON}(.*)$`, 'i').exec(
    line,
  );
  if (!found) return undefined;
  return { kind: 'item', rest: `${found[1]?.trim() ?? ''} ${found[2] ?? ''}`.trim() };
}

function side(line: string): LabelLine | undefined {
  const found = SIDE.exec(line);
  if (!found) return undefined;
  const [all, word = '', bracket, separator = '', rest = ''] = found;
  const name = SIDES.find(([words]) => new RegExp(`^(?:${words})$`, 'i').test(word))?.[1] ?? 'for';
  const label = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  const hasColon = separator.trim() !== '';
  if (bracket !== undefined) {
    if (/^\d{1,4}$/.test(bracket))
      return { kind: 'side', side: name, count: Number(bracket), rest };
    if (/^(?:none|nil|no)$/i.test(bracket)) return { kind: 'side', side: name, count: 0, rest };
    if (!hasColon && rest !== '') return undefined;
    const message = `"(${bracket})" isn’t read as a figure, so that nobody on this line is counted. Write "${label} (13):" with the number in figures.`;
    return { kind: 'unclear', message };
  }
  // "For 2, Against 0, Abstained 1" is a vote in figures.
  const figures = figuresIn(all);
  const sides = /\b(?:for|in favou?r)\b/i.test(all) && /\bagainst\b/i.test(all);
  if (
    figures &&
    sides &&
    !/\p{L}{3,}/u.test(
      all.replace(/\b(?:for|in favou?r|against|abst\p{L}*|and|with|votes?|not voting)\b/giu, ''),
    )
  ) {
    return { kind: 'vote', rest: all };
  }
  if (!hasColon) {
    const counted = /^(\d{1,4})(?: votes?)?[:.]? ?(.*)$/.exec(rest);
    if (!counted || separator === '') return undefined;
    // "For 13 years, …" is prose; "Against 13: Ince, Li" was meant for a label.
    if (!/^\d{1,4}(?: votes?)? ?[:：]/.test(rest) && counted[2] !== '') return undefined;
    return { kind: 'side', side: name, count: Number(counted[1]), rest: counted[2] ?? '' };
  }
  // "For –" and "Against –" as words of a sentence are rare; a colon always makes a label.
  const isDash = !/[:：]/.test(separator);
  if (isDash && name === 'for' && /^[\p{Ll}]/u.test(rest)) return undefined;
  return { kind: 'side', side: name, rest };
}

function result(line: string): LabelLine | undefined {
  const found = RESULT.exec(line);
  if (!found) return undefined;
  const [, word = '', rest = ''] = found;
  if (!RESULT_REST.test(rest) || line.length > 160) return undefined;
  const isBare = line.toLowerCase().startsWith(word.toLowerCase());
  // "Lost property was discussed": a longer sentence is prose.
  if (
    isBare &&
    /^(?:on|by|with|as|the) (?!\d)/i.test(rest) &&
    figuresIn(rest) === undefined &&
    !/casting/i.test(rest)
  ) {
    return undefined;
  }
  const what = word.toLowerCase();
  const as = what.startsWith('fell') || what.startsWith('fall') ? 'fell'
    : what === 'not carried' || what === 'defeated' ? 'lost' : (what as 'carried' | 'lost' | 'withdrawn'); // prettier-ignore
  return { kind: 'result', result: as, rest: rest.replace(/^[ .:;,–—-]+/, '') };
}

const NEARLY =
  /^(\p{L}[\p{L}’' -]{3,24}?)(?: ?\([^()]{0,20}\))?(?: ?[:：]| ?[–—](?= |$)| -{1,2}(?= |$))/u;

/** A line whose first words are nearly a label’s: it would be printed as prose, and nobody would know. */
function nearlyLabel(line: string): LabelLine | undefined {
  const word = NEARLY.exec(line)?.[1]?.trim();
  if (word === undefined || KNOWN.some((one) => one.toLowerCase() === word.toLowerCase()))
    return undefined;
  if (PROSE.has(word.toLowerCase())) return undefined;
  const meant = certainlyMeant(word, KNOWN);
  if (meant === undefined || meant[0]?.toLowerCase() !== word[0]?.toLowerCase()) return undefined;
  // An inflection is a word of its own: "Recommending –", "Receives:".
  const right = /^(?:Resolved|Decided|Recommended)$/.test(meant) ? meant.toUpperCase() : meant;
  const message = `"${word}" is nearly the label "${right}", and is printed as text as it is. Write "${right}", or begin the line with another word.`;
  return { kind: 'unclear', message };
}

/** Words near to labels that begin lines of their own. */
const PROSE: ReadonlySet<string> = new Set([
  'questions', 'answers', 'reason', 'receives', 'receive', 'resolve', 'resolves', 'decide', 'decides', 'recommend', 'recommends',
  'interests', 'outcomes', 'corrections', 'summaries', 'receiver', 'agains', 'joiner', 'joiners', 'move', 'moves', 'movers', 'second',
  'seconds', 'carrier', 'carries', 'carry', 'proposal', 'proposals', 'propose', 'proposes', 'abstains', 'signature', 'dispensations',
  'reasoned', 'interested', 'loved', 'altering', 'alter', 'alters', 'questioned', 'answered',
].filter((word) => word !== 'agains')); // prettier-ignore
