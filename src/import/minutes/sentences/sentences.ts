/** What a sentence becomes: a line of the minutes. */
export type Piece = {
  /** "part" is a heading of the third level; "quote" the words of a motion, which decide nothing. */
  readonly kind: 'prose' | 'label' | 'part' | 'quote';
  readonly text: string;
  /** The members who declared it, of an interest. */
  readonly declaredBy?: readonly string[];
  /** Whether an interest says that they left or stayed. */
  readonly hasWent?: boolean;
};

/** What is moved or voted on in a part of a minute. */
export type PartName = {
  readonly of: 'motion' | 'amendment';
  /** For its heading: "Amendment 1 (Ratepayers' Group)". */
  readonly title: string;
  /** It is moved here; else what was moved before is put. */
  readonly isNew: boolean;
};

export type ReadSentence = {
  readonly pieces: readonly Piece[];
  readonly part?: PartName;
  /** The text of a motion is on the lines below. */
  readonly motionBelow?: true;
  /** Words that are written in another form: a day as 2026-01-29. */
  readonly reworded?: string;
  /** Its words are in another order. */
  readonly isReordered?: true;
  /** What an officer has to look at. */
  readonly ask?: string;
};

const ABBREVIATED =
  /(?:\b(?:Cllrs?|Mr|Mrs|Ms|Dr|Mx|Ald|Prof|Revd?|St|No|Nos|Hon|Esq|para|paras|Ltd|nem|con|e\.g|i\.e|viz|etc|v|p|pp|c)|\b\p{Lu})\.$/u;

/** The sentences of a paragraph, with nothing between them lost; what is in quotes or brackets isn't cut. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (sign === '(' || sign === '[') depth += 1;
    else if ((sign === ')' || sign === ']') && depth > 0) depth -= 1;
    else if (sign === '“') isQuoted = true;
    else if (sign === '”') isQuoted = false;
    else if (sign === '"') isQuoted = !isQuoted;
    if (!'.!?”")]'.includes(sign)) continue;
    const isStop =
      '.!?'.includes(sign) || ('”")]'.includes(sign) && '.!?'.includes(text[at - 1] ?? ''));
    if (!isStop || depth > 0 || (isQuoted && sign !== '”' && sign !== '"')) continue;
    const after = /^[ \t]+(?=[\p{Lu}"“‘'([\d])/u.exec(text.slice(at + 1, at + 12));
    if (!after) continue;
    const own = text.slice(start, at + 1);
    if (ABBREVIATED.test(own.slice(-12))) continue;
    sentences.push(own);
    start = at + 1 + after[0].length;
    at = start - 1;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

/** A line that begins with a label. */
export const label = (text: string): Piece => ({
  kind: 'label',
  text: text.replace(/\s+/g, ' ').trim(),
});
/** Words that stay as they are. */
export const prose = (text: string): Piece => ({ kind: 'prose', text: text.trim() });
/** The words of a motion. */
export const quote = (text: string): Piece => ({ kind: 'quote', text: text.trim() });

/** A word with which a label begins. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const SUBJECT =
  /\b(?:(?:the|an?|this|that|a) )?((?:(?:first|second|third|further|original|procedural|substantive|closure) ){0,2})(amendment to (?:the |that |an )?(?:(?:first|second) )?amendment|motion|amendment|proposal|recommendations?)\b( (?:No\.? ?)?\d{1,2}\b| [A-Z](?= (?:was|be|is)\b))?( \([^()]{1,60}\))?(,? as (?:further )?(?:amended|altered))?( (?:of|by|from) (?:Councillor|Cllr|Mr|Mrs|Ms|Dr|Sir|Dame|Lord|Lady) [\p{Lu}][\p{L}’'-]*(?: [\p{Lu}][\p{L}’'-]*){0,2})?/iu;

/** What a sentence of a vote is about, by the first of its words for it; none where it doesn't say. */
export function subjectOf(sentence: string): PartName | undefined {
  const found = SUBJECT.exec(sentence.slice(0, 400));
  if (!found) return undefined;
  const [, before = '', noun = '', number = '', bracket = '', as = '', whose = ''] = found;
  // "There voted for the motion 2": a figure.
  const isFigure =
    /\b(?:for|against|in favou?r of) $/i.test(sentence.slice(0, found.index)) &&
    /^the /i.test(found[0]) &&
    !/no/i.test(number);
  const of = /^amendment/i.test(noun) ? 'amendment' : 'motion';
  const name = capitalised(`${before}${noun}`.toLowerCase());
  return { of, title: `${name}${isFigure ? '' : number}${bracket}${as}${whose}`, isNew: false };
}

/** "The proposal was agreed on a vote of 2 to 1": its figures alone don't say what came of it, so the sentence stays above them. */
export function withOutcome(read: ReadSentence, sentence: string): ReadSentence {
  const isVoteAlone = read.pieces.every(
    ({ kind, text }) =>
      kind === 'label' &&
      /^Vote:/.test(text) &&
      !/\b(?:agreed|approved|accepted|adopted)\b/i.test(text),
  );
  const isSaid =
    /\b(?:motion|proposal|recommendations?|amendment|proposition)s?\b.{0,60}\b(?:was|were) (?:then |therefore )?(?:agreed|approved|accepted|adopted|supported|not agreed)\b/i.test(
      sentence,
    );
  return isVoteAlone && isSaid
    ? { ...read, pieces: [{ kind: 'prose', text: sentence }, ...read.pieces] }
    : read;
}
