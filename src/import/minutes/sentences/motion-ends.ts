import { labelIn } from '../../../papers/minutes/labels/labels.ts';
import { figuresIn } from '../../../papers/minutes/labels/vote-words.ts';
import type { People } from './people.ts';
import { capitalised, label, quote, type Piece } from './sentences.ts';
import { readVote } from './votes.ts';

type MotionEnd = {
  readonly pieces: readonly Piece[];
  /** The words of the motion are on the lines below. */
  readonly isBelow: boolean;
  readonly seconder?: string;
  /** What became of it was said before its words. */
  readonly isReordered?: true;
};

/** "and carried: that …", "and it was agreed unanimously, that …": what became of a motion, before its words. */
const FATE_FIRST =
  /^(?:and|which)[, ]+(?:(?:it |this )?(?:was|were) )?(?:then |duly |therefore )?((?:unanimously )?(?:carried|lost|defeated|agreed|approved|passed)(?: unanimously| nem\.? con\.?)?)[:,;]? ?((?:that|to)\b.{3,1500})$/is;
/** "they were agreed", "which was then accepted": no word of a result, and yet what became of it. */
const ACCEPTED =
  /^(?:(?:which|it|this|they|these) )?(?:was|were) (?:then |duly |therefore |subsequently )*((?:unanimously )?(?:agreed|approved|accepted|adopted|supported)(?: unanimously| nem\.? con\.?)?)\.?$/i;
/** "which was withdrawn" */
const WITHDRAWN =
  /^(?:and )?(?:(?:which|it|this|they|these) )?(?:was|were) (?:then |duly )*withdrawn\.?$/i;
/** Words at the end that say what became of a motion, and can't be read as that. */
const LEFT_OF_FATE =
  /^(?:and|which|but)\b(?! that\b)|[,;.](?: and| but)? (?:which|it|they|this|these) (?:was|were|had|has|found|received|did|fell|failed|lapsed)\b(?![^“”]*\bbe\b)[^“”]{0,60}$|,? (?:which|and) (?:was|were) (?:duly |then )?seconded\.?$/i;

/**
 * What is after the names: the words of the motion, what became of it, or nothing. Undefined where both may be in it and can't be told
 * apart: what became of a motion is no words of it.
 */
export function endOf(
  given: string,
  people: People,
  seconder: string | undefined,
): MotionEnd | undefined {
  const rest = given.replace(/^[ ,;:.–—-]+/, '');
  if (rest === '' || /^(?:and|and it was)$/i.test(rest))
    return { pieces: [], isBelow: /:\s*$/.test(given) };
  const lead =
    /^(?:the (?:motion|amendment|recommendations?|proposal)(?: (?:in|of) the report)?(?:,? which (?:was|were))?\.?|the following(?: (?:motion|amendment|resolution))?|a motion)?,? ?(?:that)?[:,]?$/i;
  if (lead.test(rest)) return { pieces: [], isBelow: true };
  const agreed = rest.replace(/^and (?=(?:it was )?(?:unanimously )?(?:agreed|resolved)\b)/i, '');
  if (agreed !== rest && labelIn(agreed)?.kind === 'decision')
    return { pieces: [label(agreed)], isBelow: false };
  const [, came = '', said = ''] = FATE_FIRST.exec(rest) ?? [];
  if (said !== '')
    return { pieces: [quote(said), ...fateOf(came)], isBelow: false, isReordered: true };
  const how = ACCEPTED.exec(rest.replace(/^and (?=(?:it|this|they|these|was|were)\b)/i, ''))?.[1];
  if (how !== undefined) return { pieces: fateOf(how), isBelow: false };
  if (WITHDRAWN.test(rest)) return { pieces: [label('Withdrawn')], isBelow: false };
  const fate = /^(?:and|which|it|on) .{0,120}/i.test(rest)
    ? readVote(rest.replace(/^(?:and|which) (?=(?:was|it|on|up))/i, ''), people)
    : undefined;
  if (fate) return { pieces: fate.pieces, isBelow: false };
  const voted =
    /^(?:and,? )?(?:following|after|(?:up)?on|by) (?:a |the )?(?:show of hands|vote)(?: being taken)?(?: of|:)?,? (.{3,200}?)[,.]?$/i.exec(
      rest,
    );
  if (voted && figuresIn(voted[1] ?? '') !== undefined)
    return { pieces: [label(`Vote: ${voted[1] ?? ''}`)], isBelow: false };
  // "Proposed by X, seconded by Y; 3 in favour, 1 abstention": figures are no words of a motion.
  const bare = rest
    .replace(/^(?:and )?\((.*)\)\.?$/is, '$1')
    .replace(/^(?:and )?(?:vot(?:e|ing):? )?|\.$/gi, '');
  if (BARE_FIGURES.test(bare) && figuresIn(bare) !== undefined)
    return { pieces: [label(`Vote: ${bare}`)], isBelow: false };
  const known = labelIn(rest);
  if (known?.kind === 'decision') return { pieces: [label(rest)], isBelow: false };
  // "moved “…”, which was seconded by Y and, on being put, CARRIED by 15 votes to 6."
  const quoted = /^([“"][^“”"]{1,3000}[”"])[,.]? ?(.*)$/s.exec(rest);
  const after = quoted?.[2] ?? '';
  if (quoted && after !== '') {
    const late =
      seconder === undefined
        ? /^(?:which was |and was |and )?(?:duly )?seconded by (.{2,90}?)(?=[,.;]| and\b|$)/i.exec(
            after,
          )
        : null;
    const own = late ? people.personIn(late[1] ?? '') : undefined;
    const tail = (own === undefined ? after : after.slice(late?.[0].length ?? 0)).replace(
      /^[ ,.;]+/,
      '',
    );
    const vote =
      tail === '' ? undefined : readVote(tail.replace(/^(?:and|which)[, ]+/i, ''), people);
    const pieces: Piece[] = [
      quote(quoted[1] ?? ''),
      ...(vote?.pieces ?? (tail === '' ? [] : [quote(tail)])),
    ];
    return { pieces, isBelow: false, ...(own !== undefined && { seconder: own }) };
  }
  const apart = withFate(rest, people);
  if (!apart && LEFT_OF_FATE.test(rest)) return undefined;
  return { pieces: apart ?? [quote(rest)], isBelow: false };
}

/** "carried" and "lost" are results; "agreed" is how it was voted. */
const fateOf = (word: string): Piece[] => [
  label(/carried|lost|defeated|passed/i.test(word) ? capitalised(word) : `Vote: ${word}`),
];

/** Figures of sides alone, with who abstained in brackets. */
const BARE_FIGURES =
  /^(?:(?:for|against|abst\p{L}+|in favou?r):? \d|(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten) (?:votes? )?(?:for|in favou?r|against|to)\b)[^“”"]{0,160}$/iu;

/** Where words may end of what was moved, and those begin that say what came of it. */
const BEFORE_FATE =
  /(?:;(?: and| but)?|,(?: and| but)?| but| and)? (?=there (?:being|was|were)\b|for want\b|(?:(?:which|it|this|they|these) )?(?:(?:was|were) (?!to\b)|fell\b)|(?:which|it|this) (?:fell|failed)\b|(?:and )?the (?:motion|amendment|proposal) (?:was|fell|failed)\b)/giu;

const UNSECONDED =
  /^(?:(?:which|it|this) )?((?:was|were) not seconded|there (?:being|was) no seconder|for want of a seconder),? (?:(?:and|so) )*(?:therefore )?(?:(?:it|this|the (?:motion|amendment|proposal)) )?(?:therefore )?fell\.?$/i;

/** "a grant of £500; there was no seconder and the proposal fell", "the recommendations, which were carried by 3 votes to 2". */
function withFate(rest: string, people: People): Piece[] | undefined {
  if (rest.length > 1_500) return undefined;
  for (const { 0: sign, index } of rest.matchAll(BEFORE_FATE)) {
    const words = rest.slice(0, index).replace(/[,;]$/, '');
    const tail = rest.slice(index + sign.length);
    if (words.length < 3 || (sign === ' ' && !/^which\b/.test(tail))) continue;
    const why = UNSECONDED.exec(tail)?.[1];
    if (why !== undefined) return [quote(words), label(`Fell, ${why}`)];
    const how = ACCEPTED.exec(tail)?.[1];
    if (how !== undefined) return [quote(words), ...fateOf(how)];
    if (WITHDRAWN.test(tail)) return [quote(words), label('Withdrawn')];
    const came = readVote(tail, people);
    const isOfVote = came?.pieces.every(({ kind }) => kind === 'label') === true;
    if (isOfVote && came.pieces.some(({ text }) => labelIn(text)?.kind === 'result'))
      return [quote(words), ...came.pieces];
  }
  return undefined;
}
