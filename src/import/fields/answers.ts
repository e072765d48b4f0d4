import { textOf, type Inline } from '../document.ts';

/** What the boxes of a question say. */
export type Answer =
  | { readonly kind: 'answered'; readonly value: boolean; readonly confirm?: string }
  | { readonly kind: 'unanswered'; readonly why: string };

/** Every kind of mark that a box is made with, and the two answers. */
const PIECES =
  /(?<on>[☑☒✓✔■🗹]|\[[xX]\])|(?<off>[☐□]|\[ ?\])|(?<cross>[✗✘])|(?<![\p{L}\p{N}])(?<word>yes|no|n\/a)(?![\p{L}\p{N}])/giu;

type Piece = {
  readonly kind: 'on' | 'off' | 'cross' | 'yes' | 'no';
  readonly isStruck: boolean;
};

/** Whether words are an answer, or a question's two answers with or without marks. */
export const hasAnswer = (text: string): boolean =>
  /(?<![\p{L}\p{N}])(?:yes|no)(?![\p{L}\p{N}])/iu.test(text);

/** The answer to a question of Yes and No. Where it isn't certain it is unanswered, and why. */
export function answerOf(inlines: readonly Inline[]): Answer {
  const pieces = piecesOf(inlines);
  const words = pieces.filter(({ kind }) => kind === 'yes' || kind === 'no');
  const marks = pieces.filter(({ kind }) => kind === 'on' || kind === 'off' || kind === 'cross');
  const no = (why: string): Answer => ({ kind: 'unanswered', why });
  if (words.length === 0)
    return no(
      textOf(inlines).trim() === ''
        ? 'nothing is answered'
        : `it says “${textOf(inlines).trim().slice(0, 60)}”`,
    );
  if (words.length > 2 || (words.length === 2 && words[0]?.kind === words[1]?.kind))
    return no('it has more than one Yes or No');
  if (marks.some(({ kind }) => kind === 'cross')) return no('a cross may mean yes or no');
  const [only] = words;
  if (words.length === 1 && only) {
    if (marks.length > 0) return no('it has one box only');
    if (only.isStruck) return no(`only ${only.kind} is there, and it is struck out`);
    const startsWith = /^\W*(?:yes|no)(?![\p{L}\p{N}])/iu.test(textOf(inlines));
    return startsWith
      ? { kind: 'answered', value: only.kind === 'yes' }
      : no(`it says “${textOf(inlines).trim().slice(0, 60)}”`);
  }
  if (marks.length === 0) {
    const kept = words.filter(({ isStruck }) => !isStruck);
    const [answer] = kept;
    if (kept.length === 1 && answer) {
      const other = answer.kind === 'yes' ? 'No' : 'Yes';
      return { kind: 'answered', value: answer.kind === 'yes', confirm: `${other} is struck out` };
    }
    return no('the boxes say nothing, or were lost');
  }
  const ticked = tickedWords(pieces);
  if (ticked.length === 1) return { kind: 'answered', value: ticked[0] === 'yes' };
  return no(ticked.length === 0 ? 'no box is ticked' : 'both boxes are ticked');
}

/** A mark belongs to the word after it where the first mark is before the first word, else to the word before. */
function tickedWords(pieces: readonly Piece[]): string[] {
  const isMark = ({ kind }: Piece): boolean => kind === 'on' || kind === 'off';
  const first = pieces.findIndex(isMark);
  const isBefore = first < pieces.findIndex((piece) => !isMark(piece));
  const ticked = new Set<string>();
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'on') continue;
    const rest = isBefore ? pieces.slice(at + 1) : pieces.slice(0, at).toReversed();
    const word = rest[0];
    if (word && !isMark(word)) ticked.add(word.kind);
  }
  return [...ticked];
}

function piecesOf(inlines: readonly Inline[]): Piece[] {
  const struck: boolean[] = [];
  for (const { text, isBreak, struck: isStruck } of inlines) {
    for (let at = 0; at < (isBreak === true ? 1 : text.length); at += 1)
      struck.push(isStruck === true);
  }
  return [...textOf(inlines).matchAll(PIECES)].flatMap(({ groups = {}, index }): Piece[] => {
    const isStruck = struck[index] === true;
    if (groups['on'] !== undefined) return [{ kind: 'on', isStruck }];
    if (groups['off'] !== undefined) return [{ kind: 'off', isStruck }];
    if (groups['cross'] !== undefined) return [{ kind: 'cross', isStruck }];
    const word = groups['word']?.toLowerCase();
    return word === 'yes' || word === 'no' ? [{ kind: word, isStruck }] : [];
  });
}

/** What is ticked of several names, each with a box. */
export type Ticked =
  | { readonly kind: 'answered'; readonly names: readonly string[] }
  | { readonly kind: 'unanswered'; readonly why: string };

const MARK = /(?<on>[☑☒✓✔■🗹]|\[[xX]\])|(?<off>[☐□]|\[ ?\])|[✗✘]/gu;

/** Which of the names that a text has are ticked; undefined where it has none of them. */
export function tickedOf(text: string, names: readonly string[]): Ticked | undefined {
  const folded = text.toLowerCase();
  const places = names
    .map((name) => ({ name, at: folded.indexOf(name.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  const [first] = places;
  if (!first) return undefined;
  const marks = [...text.matchAll(MARK)].map(({ index, groups = {} }) => ({
    at: index,
    state: groups['on'] !== undefined ? 'on' : groups['off'] !== undefined ? 'off' : 'cross',
  }));
  if (marks.length === 0) return { kind: 'unanswered', why: 'the boxes say nothing, or were lost' };
  if (marks.some(({ state }) => state === 'cross'))
    return { kind: 'unanswered', why: 'a cross may mean yes or no' };
  const isBefore = (marks[0]?.at ?? 0) < first.at;
  const ticked: string[] = [];
  let counted = 0;
  let isEachMarked = true;
  for (const [at, place] of places.entries()) {
    const from = isBefore ? (places[at - 1]?.at ?? -1) : place.at;
    const to = isBefore ? place.at : (places[at + 1]?.at ?? Infinity);
    const own = marks.filter((mark) => mark.at > from && mark.at < to);
    counted += own.length;
    if (own.length !== 1) isEachMarked = false;
    if (own.some(({ state }) => state === 'on')) ticked.push(place.name);
  }
  // Where nothing but ticks is drawn, a name without one is not ticked.
  const isTicksAlone = marks.every(({ state }) => state === 'on') && ticked.length === marks.length;
  const isSure = counted === marks.length && (isEachMarked || isTicksAlone);
  return isSure
    ? { kind: 'answered', names: ticked }
    : { kind: 'unanswered', why: 'not each of the names has one box' };
}
