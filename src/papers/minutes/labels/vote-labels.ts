import { SEPARATOR, type LabelLine, type RecordedOption, type SideName } from './label-line.ts';
import { piecesOf, plainLine } from '../name-list.ts';
import { outcomeBehindSides, sideSaid } from './side-said.ts';
import { figuresIn, numberOfWord, VOTED_ON } from './vote-words.ts';

const SIDES: readonly (readonly [words: string, side: SideName])[] = [
  ['voted for|votes? for|(?:votes? |voted )?in favou?r|for|ayes?', 'for'],
  ['voted against|votes? against|against|noes|nays?', 'against'],
  ['abstained|abstain|abstaining|abstentions?|abstains', 'abstained'],
  ["not voting|did not vote|didn[’']t vote|no vote|non-voting", 'notVoting'],
];
const SIDE_WORDS = SIDES.map(([words, side]) => [new RegExp(`^(?:${words})$`, 'i'), side] as const);
const SIDE = new RegExp(
  `^(?:(?:there )?(?:voted|voting) |(?:those|members|councillors) (?:voting|who voted) )?(${SIDES.map(([words]) => words).join('|')})(?:${VOTED_ON})?(?: ?[([] ?([^()[\\]]{0,40}?) ?[)\\]])?(${SEPARATOR}|$| )(.*)$`,
  'i',
);

const RESULT =
  /^(?:(?:the )?(?:substantive |procedural |original |amended )?(?:motion|amendment|proposal|recommendations?)(?: \d{1,2})?,? ?(?:as (?:amended|altered),? )?(?:(?:was|were|is|being|then|put|and|accordingly|therefore|thereby|declared|to (?:the|a) vote|to the meeting),? )*(?:(by \d{1,4}(?: votes?)? ?(?:to|[–-]) ?\d{1,4}(?: votes?)?),? (?:(?:was|were|it|and|declared) )*)?)?(carried|lost|fell|fallen|withdrawn|not carried|not passed|defeated|passed|rejected)\b ?(.*)$/i;

const RESULT_REST =
  /^(?:$|[.:;,–—(-]|(?:and|the|accordingly)$|unanimously|nem|nemine|without|by |on |with |for want|as |\d)/i;

const CASTING = new RegExp(`^(?:second or )?casting vote(?:${SEPARATOR})(.*)$`, 'i');
const RECORDED = new RegExp(
  `^recorded(?: as)?(?: having)? (?:vot(?:ed|ing) )?(for|in favou?r|against|abstain(?:ed|ing)|not voting)(?:${SEPARATOR})(.*)$`,
  'i',
);

/** A casting vote, or the vote of a member who asked for it to be recorded. */
export function recorded(line: string): LabelLine | undefined {
  const casting = CASTING.exec(line);
  if (casting) return { kind: 'casting', rest: casting[1] ?? '' };
  const found = RECORDED.exec(line);
  if (!found) return undefined;
  const word = (found[1] ?? '').toLowerCase();
  const option: RecordedOption = word.startsWith('a')
    ? word.startsWith('ag') ? 'against' : 'abstained'
    : word.startsWith('n') ? 'not-voting' : 'for'; // prettier-ignore
  return { kind: 'recorded', option, rest: found[2] ?? '' };
}

const ON_WHAT = new RegExp(VOTED_ON, 'gi');

/** A side of a vote: its figure, its names, or both. */
export function side(line: string): LabelLine | undefined {
  const found = SIDE.exec(line);
  if (!found) return yesOrNo(line);
  const behind = outcomeBehindSides(line);
  if (behind)
    return {
      kind: 'unclear',
      message: `What came of the vote is on the line of its sides. Write "${behind.outcome}" on a line of its own below.`,
    };
  const [all, word = '', bracket, separator = '', rest = ''] = found;
  const name = SIDE_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? 'for';
  const label = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  const hasColon = separator.trim() !== '';
  if (bracket !== undefined) {
    if (/^\d{1,4}$/.test(bracket))
      return { kind: 'side', side: name, count: Number(bracket), rest };
    if (/^(?:none|nil|no)$/i.test(bracket)) return { kind: 'side', side: name, count: 0, rest };
    if (!hasColon && rest !== '') return undefined;
    const meant = numberOfWord(bracket);
    const right = `${label} (${meant ?? 13}):`;
    const message = `"(${bracket})" isn’t read as a figure, so that nobody on this line is counted. Write "${right}" with the number in figures.`;
    return {
      ...{ kind: 'unclear', message },
      ...(meant !== undefined && { fix: { from: `(${bracket})`, to: `(${meant})` } }),
    };
  }
  // "For 2, Against 0, Abstained 1" is a vote in figures.
  const figures = figuresIn(all);
  const sides = /\b(?:for|in favou?r)\b/i.test(all) && /\bagainst\b/i.test(all);
  if (
    figures &&
    sides &&
    !/\p{L}{3,}/u.test(
      all
        .replace(ON_WHAT, '')
        .replace(/\b(?:for|in favou?r|against|abst\p{L}*|and|with|votes?|not voting)\b/giu, ''),
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
  const said = sideSaid(rest);
  const isCount = said !== undefined && 'count' in said;
  if (isDash && name === 'for' && /^[\p{Ll}]/u.test(rest) && !isCount) return undefined;
  if (isCount)
    return {
      ...{ kind: 'side', side: name, count: said.count },
      rest: said.names === '' ? String(said.count) : said.names,
    };
  if (said)
    return {
      kind: 'unclear',
      message: `“${said.unclear}” says no figure, so that nobody on this line is counted. Write "${label} (13):" with the right number.`,
    };
  return { kind: 'side', side: name, rest };
}

/** "Yes: Latchford, Varga" and "No (2)": figures or names, so that an answer in these words is none. */
function yesOrNo(line: string): LabelLine | undefined {
  const [, word = '', bracket, rest = ''] =
    /^(yes|no)(?: votes?)?(?: ?\((\d{1,4})\))?(?: ?[:：]| ?[–—](?= )|$) ?(.*)$/iu.exec(line) ?? [];
  if (word === '') return undefined;
  const name = /^y/i.test(word) ? 'for' : 'against';
  const said = bracket === undefined ? sideSaid(rest) : undefined;
  // "No: 4 members" may answer a question; a list behind the figure doesn't.
  if (said !== undefined && 'count' in said && said.names !== '')
    return { kind: 'side', side: name, count: said.count, rest: said.names };
  const isList =
    rest !== '' &&
    !/[.?!]./.test(rest.replace(/\b(?:Cllrs?|Mr|Mrs|Ms|Dr|\p{Lu})\./gu, '')) &&
    piecesOf(plainLine(rest)).every(
      (piece) =>
        /^(?:\d{1,4}|none|nil|(?:\p{Lu}[\p{L}\p{M}'’.-]*|ap|ab|van|der|den|de|von)(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|ap|ab|van|der|den|de|von|\([^()]{1,40}\)|\(?\d{1,4}\)?)){0,5})\.?$/iu.test(
          piece,
        ) && /^[\p{Lu}\d]|^(?:none|nil|ap |ab |van |de |von )/u.test(piece),
    );
  if (bracket === undefined ? !isList : rest !== '' && !isList) return undefined;
  return {
    ...{ kind: 'side', side: name, rest },
    ...(bracket !== undefined && { count: Number(bracket) }),
  };
}

const SECOND_RESULT =
  /(?:[.;] |,? (?:and|but|while|whereas) )(?:the |an? )?(?:[\p{L}-]+ ){0,3}?(?:motion|amendment|proposal|recommendations?|part)s?(?: \(?[\p{L}\d]{1,3}\)?)? (?:was |were )?(?:then |also )?(?:declared )?(?:carried|lost|fell|withdrawn|not carried|defeated|passed|rejected)\b/iu;

/** How a vote ended. */
export function result(line: string): LabelLine | undefined {
  const found = RESULT.exec(withoutPut(line));
  if (!found) return undefined;
  const [, figures, word = '', after = ''] = found;
  const rest = figures === undefined ? after : `${figures} ${after}`.replace(/ (?=[.,;]|$)/, '');
  // "Recommendation 1 was carried unanimously. Recommendation 2 was lost by 2 votes to 1." is of two votes.
  if (SECOND_RESULT.test(rest))
    return {
      kind: 'unclear',
      message:
        'This line has what came of several votes. Write each on a line of its own, below its own figures.',
    };
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
  // An application is rejected too, and words are passed on.
  if (isBare && (what === 'rejected' || (what === 'passed' && /^[^.:;,(\d]/.test(rest))))
    return undefined;
  const as = what === 'passed' ? 'carried' : what.startsWith('fell') || what.startsWith('fall') ? 'fell'
    : /^not |^defeated|^rejected/.test(what) ? 'lost' : (what as 'carried' | 'lost' | 'withdrawn'); // prettier-ignore
  const isAmendment = /^(?:the )?(?:[a-z]+ )?amendment\b/i.test(withoutPut(line));
  return {
    ...{ kind: 'result', result: as, rest: rest.replace(/^[ .:;,–—-]+/, '') },
    ...(isAmendment && { on: 'amendment' as const }),
  };
}

/** "On being put to the vote, the amendment was lost" and "The amendment, upon being put, was lost" without how it came to its vote. */
const withoutPut = (line: string): string =>
  line
    .replace(
      /^(?:up)?on (?:it |this )?being put(?: to (?:the|a) (?:vote|meeting))?,? (?=the )/i,
      '',
    )
    .replace(
      /^((?:the )?(?:[a-z]+ )?(?:motion|amendment|proposal|recommendations?)),? (?:up)?on being put(?: to (?:the|a) (?:vote|meeting))?,? /i,
      '$1 ',
    );
