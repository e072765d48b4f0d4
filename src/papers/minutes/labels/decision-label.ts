import { SEPARATOR, type LabelLine } from './label-line.ts';
import { figuresIn, formIn, saysOtherwise } from './vote-words.ts';
import { VOTERS_NEXT, votersInWords } from './voters-in-words.ts';

const DECISION =
  /^(?:(?:it was|and|therefore|accordingly|unanimously|then|further) ){0,3}(resolved|resolution|decided|determined|determination|determinations|decision|decisions|recommended|recommendations?|agreed|noted)(?![\p{L}\p{N}’'-])(.*)$/iu;

/** What may be between the verb and its separator: how it was voted, and to whom it goes. */
const HOW =
  /^,? ?(?:\(([^()]{1,240})\)|,? ?(unanimously|nem\.? con\.?|nemine contradicente)(?![\p{L}]))/iu;
/** Words that say how something was voted, and nothing else: "by 2 votes to 1", "on a show of hands", "with 1 abstention". */
const OF_HOW =
  /^(?:an?|the|by|on|with|upon|and|no|large|clear|simple|overwhelming|majority|unanimous|vote|votes|voting|show|of|hands|recorded|casting|of|chair(?:man|woman|person)?(?:[’']s)?|mayor(?:[’']s)?|being|taken|in|favou?r|for|against|abst\p{L}+|members?|councillors?|\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)$/iu;
const MOST_WORDS_OF_HOW = 20;

/** ", on being put to the vote," before the figures. */
const PUT = /^,? (?:up)?on (?:it )?(?:being|having been) put to the (?:vote|meeting)(?=,)/i;

type VotedHow = { readonly length: number; readonly said: string };

/** ", by 2 votes to 1," between the verb and what was decided: its length, and the words of the vote. */
function votedHow(rest: string, endsAtComma = false): VotedHow | undefined {
  const put = PUT.exec(rest)?.[0].length ?? 0;
  if (put === 0 && !/^,? (?:by|on|with|upon) /i.test(rest)) return undefined;
  const words = rest.slice(put, put + 240).matchAll(/(?:,? |[–-])([\p{L}\d’']+)/guy);
  let length = put;
  let count = 0;
  for (const { 0: all, 1: word = '', index } of words) {
    const next = rest.slice(put + index + all.length);
    if (endsAtComma && count > 0 && all.startsWith(',')) break;
    // "by 2 votes to 1", and not "to refuse".
    const isTo =
      /^to$/i.test(word) &&
      OF_HOW.test(/^ ([\p{L}\d]+)/u.exec(next)?.[1] ?? '') &&
      !/^ (?:an?|the|no)\b/i.test(next);
    // Who voted otherwise is named from here.
    if (/^(?:members?|councillors?)$/i.test(word) && /^ \p{Lu}/u.test(next)) break;
    const isNotVoting = /^not$/i.test(word) && /^ voting\b/i.test(next);
    if (!isTo && !isNotVoting && !OF_HOW.test(word)) break;
    length = put + index + all.length;
    count += 1;
    if (count > MOST_WORDS_OF_HOW) return undefined;
  }
  length += VOTERS_NEXT.exec(rest.slice(length, length + 400))?.[0].length ?? 0;
  const said = rest.slice(0, length).replace(/^[ ,]+/, '');
  const ends = endsAtComma
    ? /^,(?= \p{L})/u
    : /^(?:\.?$|,? ?(?:that\b|(?:(?:not|never) )?to\b|\(|[:：;–—-]))/i;
  if (!ends.test(rest.slice(length)) || !(isVote(said) || SAYS_HOW.test(said))) return undefined;
  return { length: length + (/^,? */.exec(rest.slice(length))?.[0].length ?? 0), said };
}

/** "Save for Councillor Ince who voted against," between "unanimously" and what was decided. */
const OTHERWISE =
  /^,? ?((?:save|saving|except\p{L}*|with|apart|but|bar|other|and|cllrs?|councillors?|the)\b[^:：;]{1,240}?)(?:,? ?(?=[:：]| [–—-] )|,? (?=that\b))/iu;

/** "…, Councillor Ince abstaining." where the sentence ends; it stays a part of what was decided. */
const OTHERWISE_AT_END =
  /(?:[,(;–—-] ?| (?=(?:with the exception|save|except|apart|other than)\b))([^,(;–—]{3,120}\b(?:abst[ae]\p{L}*|dissent\p{L}*|vot(?:ed|ing) against)(?: it)?)\.?\)?\.?$/iu;

const TO = new RegExp(`^ ?to (?:the )?(\\p{Lu}[^:：–—]{0,80}?)(?=${SEPARATOR}|,? that |$)`, 'u');
const TO_SHOUTED = new RegExp(
  `^ ?TO (?:THE )?(\\p{Lu}[^:：–—]{0,80}?)(?=${SEPARATOR}|,? that |$)`,
  'u',
);

const SEPARATED = new RegExp(`^${SEPARATOR}`);

const VERBS: readonly (readonly [
  RegExp,
  'resolved' | 'decided' | 'recommended' | 'agreed' | 'noted',
])[] = [
  [/^reso/i, 'resolved'],
  [/^deci|^dete/i, 'decided'],
  [/^agre/i, 'agreed'],
  [/^note/i, 'noted'],
  [/^reco/i, 'recommended'],
];

/** RESOLVED, DECIDED, RECOMMENDED, AGREED and NOTED, with how it was voted and to whom it goes. */
export function decision(given: string): LabelLine | undefined {
  // "DECISION MADE:" is the label.
  const line = given.replace(/^(decisions?) (?:made|taken)(?= ?[:：]|$)/i, '$1');
  const found = DECISION.exec(line);
  if (!found) return undefined;
  const [, word = '', tail = ''] = found;
  const isShouted = word === word.toUpperCase();
  const verb = VERBS.find(([pattern]) => pattern.test(word))?.[1] ?? 'resolved';
  let rest = tail;
  let vote = /^(?:it was )?(unanimously) /i.exec(line)?.[1];
  let to: string | undefined;
  for (;;) {
    const how = HOW.exec(rest);
    const said = how?.[1] ?? how?.[2];
    if (how && said !== undefined && isVote(said)) {
      vote = vote === undefined ? said : `${vote}, ${said}`;
      rest = rest.slice(how[0].length);
      continue;
    }
    const by = vote === undefined ? votedHow(rest) : undefined;
    if (by) {
      vote = by.said;
      rest = rest.slice(by.length).replace(/^(?=\S)/, ' ');
      continue;
    }
    const whom = verb === 'recommended' ? (TO.exec(rest) ?? TO_SHOUTED.exec(rest)) : null;
    if (!whom || to !== undefined) break;
    to = whom[1];
    rest = rest.slice(whom[0].length);
  }
  if (vote !== undefined) {
    const but = OTHERWISE.exec(rest);
    if (but?.[1] !== undefined && saysOtherwise(but[1])) {
      vote = `${vote}, ${but[1].replace(/,$/, '')}`;
      rest = rest.slice(but[0].length).replace(/^(?=\S)/, ' ');
    }
  }
  const separator = SEPARATED.exec(rest)?.[0];
  let text = rest.slice(separator?.length ?? 0).replace(/^[ ,]+/, '');
  // "RESOLVED: (by 2 votes to 1)", above or before what was decided.
  const bracket =
    vote === undefined
      ? /^\(([^()]{5,240})\)[,:]? ?(?=$|that\b|(?:(?:not|never) )?to\b|[–—-])/i.exec(text)
      : null;
  if (bracket?.[1] !== undefined && isVote(bracket[1])) {
    vote = bracket[1];
    text = text.slice(bracket[0].length).replace(/^[–—-]+ ?/, '');
  }
  if (vote === undefined) {
    // "DECISION: by 4 votes to 1, that": it stands before what was decided, and is none of it.
    const first = votedHow(` ${text}`);
    // "That, by a majority of 3 to 2, the grant be paid": the words stay where they are.
    const that = /^(?:that|(?:(?:not|never) )?to)(?=,)/i.exec(text)?.[0];
    const within = that === undefined ? undefined : votedHow(text.slice(that.length), true);
    if (first) text = text.slice(first.length - 1).replace(/^[ ,–—-]+/, '');
    vote = first?.said ?? within?.said;
  }
  const end = vote === undefined ? null : OTHERWISE_AT_END.exec(text);
  if (end?.[1] !== undefined && vote !== undefined && /\bunanim/i.test(vote)) vote += `, ${end[1]}`;
  // "Agreed by 4 to 3 that …"
  const isVotedThat =
    /^[AN]/.test(line) &&
    vote !== undefined &&
    separator === undefined &&
    /^(?:that|(?:(?:not|never) )?to)\b/i.test(text);
  const isNoun = /^(?:resolution|decisions?|determinations?|recommendations?)$/i.test(word);
  // "Agreed" and "Noted" begin sentences: capitals make a label of them, or a colon before "that".
  if (verb === 'agreed' || verb === 'noted') {
    const isSaid = separator !== undefined || /\p{L}/u.test(text);
    // "Agreed:" alone has its parts below, and "Agreed: (1) to note" on its line.
    const isThat =
      /[:：]/.test(separator ?? '') &&
      ((text === '' && /^[an]/i.test(line)) ||
        /^(?:\(?[a-z\d]{1,3}[).] ?)?(?:that|(?:(?:not|never) )?to)\b/i.test(text));
    if (!isSaid || !(isShouted || isThat || isVotedThat)) return undefined;
  }
  // "Decision" and "Recommendation" begin sentences and headings too: a colon makes a label.
  const isAlone = isShouted && verb === 'decided' && text === '';
  if (
    isNoun &&
    !/[:：]/.test(separator ?? '') &&
    !(isShouted && separator !== undefined) &&
    !isAlone
  )
    return undefined;
  const isThat =
    isVotedThat ||
    (verb !== 'decided' && /^that\b/i.test(text)) ||
    (verb === 'resolved' && /^(?:(?:not|never) )?to\b/i.test(text));
  if (separator === undefined && !isShouted && !isThat && text !== '') return undefined;
  if (separator === undefined && !isShouted && text === '' && verb !== 'resolved') return undefined;
  return {
    ...{ kind: 'decision', verb, rest: text },
    ...(to !== undefined && { to }),
    ...(vote !== undefined && { vote }),
  };
}

/** Words by which a vote is meant, whoever voted and how. */
const SAYS_HOW = /\bunanim|\bmajority\b|\babst[ae]|\bdissent|\bcasting\b|\bvot(?:ed|ing)\b/i;

const isVote = (text: string): boolean =>
  formIn(text) !== undefined ||
  figuresIn(text) !== undefined ||
  SAYS_HOW.test(text) ||
  votersInWords(text).length > 0;
