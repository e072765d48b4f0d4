import { decision } from './decision-label.ts';
import { COLON, SEPARATOR, type LabelLine } from './label-line.ts';
import type { MinuteLabel } from '../minutes.ts';
import { plainLine } from '../name-list.ts';
import { nearlyLabel } from './nearly-label.ts';
import { recorded, result, side } from './vote-labels.ts';
import { sidesThenFigures } from './vote-words.ts';
import { votersOfLine } from './voters-in-words.ts';
import { welshTwin, withoutWelshTwin } from './welsh-labels.ts';

/** Labels that a colon ends, with the other words for each. */
const WITH_COLON: readonly (readonly [
  words: string,
  make: (rest: string, of: string) => LabelLine,
])[] = [
  ['vote|voting|votes', voteOrResult],
  [
    'interests? declared|declarations? of interests?|conflicts? of interests?(?: declared)?|interests?|declarations?',
    interest,
  ],
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

/** "Vote: Carried (4/2/1)" says what came of it as well. */
function voteOrResult(rest: string): LabelLine {
  const said = /^(?:carried|lost|defeated)\b[ ,:–-]*(?:\.?$|[(\d]|by \d|unanim|nem)/i.test(rest)
    ? result(rest)
    : undefined;
  return said?.kind === 'result' ? said : { kind: 'vote', rest };
}

function labelled(label: MinuteLabel): (rest: string, of: string) => LabelLine {
  return (rest, of) => ({ kind: 'labelled', label, ...(of !== '' && { of }), rest });
}

function interest(rest: string): LabelLine {
  return /^(?:none|nil)(?: declared)?\.?$/i.test(rest)
    ? { kind: 'labelled', label: 'Interests', rest }
    : { kind: 'interest', rest };
}

/** What a line of the text says as a label; none where it is prose. Markdown’s marks of bold and italics don’t count. */
export function labelIn(given: string): LabelLine | undefined {
  if (!MAY_BE_LABEL.test(given)) return undefined;
  const first = withoutWelshTwin(given, false);
  const all = first === given ? given : withoutWelshTwin(given, true);
  // What is decided in both languages stays so.
  const line = first !== given && labelOf(all)?.kind !== 'decision' ? all : first;
  const label = labelOf(line);
  return first === given ? label : (otherInWelsh(given, label) ?? label);
}

/** "Carried / Gwrthodwyd" says one thing in English and another in Welsh: which is meant only the officer knows. */
function otherInWelsh(given: string, label: LabelLine | undefined): LabelLine | undefined {
  const twin = welshTwin(given);
  const own = twin === undefined ? undefined : labelOf(`${twin.label}: 1`);
  const isOther =
    (label?.kind === 'result' && own?.kind === 'result' && label.result !== own.result) ||
    (label?.kind === 'side' && own?.kind === 'side' && label.side !== own.side);
  return twin && isOther
    ? {
        kind: 'unclear',
        message: `This line says one thing in English, and with "${twin.word}" another in Welsh, which is "${twin.label}". Correct one of the two.`,
      }
    : undefined;
}

function labelOf(line: string): LabelLine | undefined {
  const voters = votersOfLine(plainLine(line));
  if (voters) return { kind: 'voters', voters };
  const isKnown = mayBeKnown(line);
  // A misspelt label ends like one, near its beginning, or begins like a verb of a decision.
  if (!isKnown && !MAY_BE_NEAR.test(line.slice(0, MOST_OF_LABEL))) return undefined;
  const plain = withoutMarks(plainLine(line)).replace(/^\\(?=[[(])/, '');
  return (isKnown ? known(plain) : undefined) ?? nearlyLabel(plain, known);
}

/** Whether the first word is one with which labels begin. Most lines are prose, and nothing else is asked of them. */
function mayBeKnown(line: string): boolean {
  const word = FIRST_WORD.exec(line)?.[1]?.toLowerCase();
  return word === undefined || FIRST_WORDS.has(word);
}

const FIRST_WORD = /^[^\p{L}]{0,50}?(\p{L}+)/u;
const MOST_OF_LABEL = 120;
const MAY_BE_NEAR =
  /[:：–—]|--|- |-$|^[^\p{L}]{0,50}(?:[rdpsac]\p{L}{3,12}[dv]e?|lo{0,3}s+o?t+|lo{2,3}st|wit\p{L}{4,8}|(?:the )?(?:\p{L}{7,11} )?(?:motion|amendment|proposal)|(?:ni )?\p{L}{4,14}wyd|methodd|syrthiodd|cwympodd|(?:ni ch|c)ariodd)\b/iu;
/** Of every label, and of what may stand before its word. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  `it on upon and those members councillors therefore accordingly unanimously then further resolved resolution decided determined determination determinations decision decisions recommended recommendation recommendations
  agreed noted move propose prop moved proposed mover proposer seconded seconder sec recorded item items agenda there voted vote votes voting for in against abstained
  abstain abstaining abstention abstentions abstains not did didn no non ayes aye noes nays nay the substantive procedural original amended motion
  amendment proposal carried lost fell fallen withdrawn defeated second casting interest interests declaration declarations joined arrived left
  outcome correction corrections later post reason reasons conflict conflicts other alternative alternatives option options dispensation dispensations call reports
  summary from to question answer reply response supplementary signature signatures received altered progress passed yes`.split(
    /\s+/,
  ),
);

/** Not a list, a quotation, a heading or a table. Asked of every line. */
const MAY_BE_LABEL = /^[ \t\u00A0]{0,40}[*_]{0,3} ?\\?[\p{L}([]/u;

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
  const vote = VOTE_BY.exec(line);
  if (vote) return { kind: 'vote', rest: `${vote[1] ?? ''}: ${vote[2] ?? ''}` };
  const named = SIDES_NAMED.exec(line);
  if (named) {
    const rest = named[1] === undefined ? line : `${named[1]}: ${named[2] ?? ''}`;
    if (sidesThenFigures(rest)) return { kind: 'vote', rest };
  }
  if (!BEGINS_WITH_LETTER.test(line)) return inBrackets(line) ?? item(line);
  const the = THE_VOTE.exec(line);
  if (the) return { kind: 'vote', rest: the[1] ?? '' };
  // With "the" only a result begins: "The amendment was lost.", and with "on being put" too.
  if (/^(?:the|(?:up)?on) /i.test(line)) return result(line);
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

/** "Vote by show of hands: 5–0–0", in brackets or not. */
const VOTE_BY =
  /^[([]?(?:vote|voting)(?: was)? ((?:by |on )(?:a )?(?:show of hands|ballot|roll[- ]call|recorded vote)): ?([^()[\]]{1,200}?)[)\]]?\.?$/i;

/** "For, Against, Abstained: 5, 2, 0" and "Voting (For, Against): 5, 2". */
const SIDES_NAMED =
  /^(?:votes?|voting) ?\(((?:for|in favou?r)\b[^()]{3,60})\) ?[:：–-]? ?(\d.{0,40})$|^(?:for|in favou?r)\b.{0,12}\bagainst\b.{0,60}\d.{0,20}$/i;

/** "The vote: 5-2-0." */
const THE_VOTE = /^the (?:vote|voting|result of the vote) ?(?:was ?)?[:：] ?(.{1,200})$/i;

/** "(Vote: 5 for, 2 against)" */
function inBrackets(line: string): LabelLine | undefined {
  const inside = /^[([](vot(?:e|es|ing)\b[^()[\]]{1,400})[)\]]\.?$/i.exec(line)?.[1];
  const label = inside === undefined ? undefined : firstOf(inside);
  return label?.kind === 'vote' ? label : undefined;
}

const BEGINS_WITH_LETTER = /^\p{L}/u;

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

const MOVED = new RegExp(
  `^(moved|proposed|mover|proposer|seconded|seconder|move(?= ?:)|propose(?= ?:)|second(?= ?:)|(?:prop|sec)\\.?(?= ?:| (?:councillor|cllr|mr|mrs|ms|miss|dr|sir|dame|lord|lady)\\b))(?:${COLON}| by${COLON}| by (?=\\p{L})| (?=(?:councillor|cllr|mr|mrs|ms|miss|dr|sir|dame|lord|lady)\\b))(.*)$`,
  'iu',
);

function moved(line: string): LabelLine | undefined {
  const found = MOVED.exec(line);
  if (!found) return undefined;
  const kind = /^sec/i.test(found[1] ?? '') ? 'seconded' : 'moved';
  return { kind, rest: found[2] ?? '' };
}

const ITEM = new RegExp(`^(?:agenda )?items?( \\d[\\d(),& a-z]{0,60}?)?${COLON}(.*)$`, 'i');

function item(line: string): LabelLine | undefined {
  const bracket = /^[([](?:agenda )?items? ((?:[^()]|\([^()]{0,9}\)){1,120})[)\]]\.?$/i.exec(line);
  if (bracket) return { kind: 'item', rest: bracket[1] ?? '' };
  const found = ITEM.exec(line);
  if (!found) return undefined;
  return { kind: 'item', rest: `${found[1]?.trim() ?? ''} ${found[2] ?? ''}`.trim() };
}
