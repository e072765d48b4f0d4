import { labelIn } from '../../papers/minutes/labels/labels.ts';
import { BULLET } from '../document.ts';
import type { MinuteContext } from './minute-context.ts';
import type { MinutesLine } from './minutes-line.ts';
import { hasMore } from './minutes-writer.ts';
import { isOfSidesBelow, partOfSides } from './vote-outcomes.ts';
import { missingWords, wordsGone } from './sentences/connecting-words.ts';
import { InterestsInHand } from './sentences/interests-in-hand.ts';
import { endIn } from './sentences/members-matters.ts';
import { readLater, readQuestion } from './sentences/questions.ts';
import { askOfAnswer, saysFigures } from './sentences/unsure.ts';
import { readSentence } from './sentences/read-sentence.ts';
import { sentencesOf, type Piece, type ReadSentence, withOutcome } from './sentences/sentences.ts';

/** What a sentence has that may be a vote, a motion or a decision, and wasn’t read as one. */
const UNSURE =
  /\b(?:moved (?:by|that|an?|the)|Agreed,? \(?\d{1,2} ?[-–:/] ?\d{1,2}\b|(?:motion|amendment|proposal)\b.{0,200}\bproposed by|(?:[Pp]rop|[Ss]ec)(?:d|['’]d)?(?:[.:]| by\b)|seconded|put to the vote|nem(?:ine)?\.? ?con|[Aa]yes|[Nn]oes|withdrew (?:the|his|her|their) (?:motion|amendment)|\d{1,3} votes?\b|casting vote|voted (?:for|against|in|unanimously)|votes? (?:for|against)\b.{0,80}(?:recorded|minuted|noted)|vote was tied|equality of votes|abstained|recorded vote|declared an? .{0,60}interest)\b|\bRESOLVED\b|\bAPPROVED\b|^It was (?:unanimously )?agreed (?:that|to)\b|\b(?:approved|agreed|carried|adopted|accepted|passed|noted|supported) (?:en bloc,? )?(?:unanimously|by a majority|without dissent|by (?:general )?(?:assent|consent))\b|\bunanimously (?:approved|agreed|carried|adopted|accepted|passed|noted)\b/;
const BY_CONSENT = /\baccepted by the (?:mover|proposer)|\bthe (?:mover|proposer) accepted\b/i;
const SHOUTED = /\b(?:APPROVED|AGREED|RESOLVED)\b/;
const NEM_CON = /\bnem(?:ine)?\.? ?con/i;
/** Whose amendment it is says which one. */
const OF_MOVER = /^amendment (?:of|by|from|moved by|proposed by) /i;
const WILL_ANSWER =
  /\bwritten (?:answer|reply|response)s?\b.{0,80}\b(?:would|will|to|be) (?:be )?(?:given|sent|provided|supplied)\b/i;
const WENT_OUT =
  /\b(?:left|withdrew from|returned to) the (?:room|chamber|hall)\b|\bleft the meeting\b|\bwithdrew from the (?:meeting|proceedings)\b/i;
/** A councillor who came or went, by the hour or the point of the meeting. */
const CAME =
  /\b(?:Councillors?|Cllrs?|Members?)\b.{0,200}\b(?:(?:left|departed|withdrew|arrived|joined|rejoined|returned|entered)(?: the (?:meeting|room|chamber|hall|proceedings))?(?: late| early)?,? (?:at (?:around |about |approximately )?(?:\d{1,2}[.:]\d\d|\d{1,2} ?[ap]\.?m|(?:this|that) point)|during |for (?:this|that|the) item)|(?:arrived|joined) late\b|left early\b|joined the meeting\b)/i;

/** Writes paragraphs whose sentences say what was moved, voted, declared; whatever is no such sentence stays as it is. */
export class SentenceWriting {
  readonly #context: MinuteContext;
  readonly #interests: InterestsInHand;
  /** What came of a vote of which the sides are below. */
  #result: string | undefined;
  /** The line that is read, among those of its minute. */
  #place: { readonly lines: readonly MinutesLine[]; readonly at: number } = { lines: [], at: 0 };
  /** The words of a motion are on the lines below. */
  isMotionBelow = false;
  /** A question is to come: who asks it is said. */
  isAsking = false;
  /** Who asks the question of these lines is said. */
  hasAsker = false;
  /** When the meeting ended, on the 24-hour clock. */
  ended: string | undefined;

  constructor(context: MinuteContext) {
    this.#context = context;
    this.#interests = new InterestsInHand(context.people);
  }

  /** Writes interests that the next line doesn’t go on with. */
  endInterest(text: string): void {
    if (!this.#interests.isGoneOnWith(text)) this.#writeInterests();
  }

  /** Comes to a line, which goes on with the sides of a vote or not. */
  come(lines: readonly MinutesLine[], at: number, isOfSides: boolean): void {
    this.#place = { lines, at };
    if (!isOfSides) this.endVote();
    else if (this.#result === undefined) this.#context.head(partOfSides(lines, at, this.#context));
  }

  /** Writes the result of a vote below its sides: above them it would be one of another vote. */
  endVote(): void {
    if (this.#result !== undefined) this.#context.writer.label(this.#result);
    this.#result = undefined;
  }

  /** Ends what the last lines may have gone on with. */
  end(): void {
    this.#endInterests();
    this.endVote();
    this.isMotionBelow = false;
    this.isAsking = false;
    this.hasAsker = false;
  }

  /** Asks about a text that is kept as it is, where it may be more than that. */
  askIfUnsure(text: string): void {
    if (UNSURE.test(text)) this.#context.askOf(text);
  }

  /**
   * Reads the sentences of a text; says whether it wrote them.
   * @param mustWrite whether it writes a text too of which no sentence was read
   */
  read(text: string, mark: string | undefined, mustWrite = true): boolean {
    const { writer, accounted, people, parts, heading } = this.#context;
    const whole = this.#whole(text);
    if (whole) {
      if (whole.pieces[0]?.text.startsWith('From: ')) this.#beginQuestion();
      this.accept(text, whole, mark);
      return true;
    }
    const left: string[] = [];
    let isWritten = false;
    let isMarked = mark === undefined;
    const flush = (): void => {
      if (left.length === 0) return;
      const words = left.join(' ');
      // An interest that was declared before stands before it.
      this.#endInterests();
      writer.prose(isMarked ? words : `${mark} ${words}`);
      isMarked = true;
      isWritten = true;
      left.length = 0;
    };
    const unsure: string[] = [];
    for (const sentence of sentencesOf(text)) {
      if (this.#goesOn(sentence, left.length === 0)) {
        isWritten = true;
        continue;
      }
      const end = endIn(sentence);
      this.ended = end?.ended ?? this.ended;
      if (end?.isAll) {
        accounted.push(sentence);
        isWritten = true;
        continue;
      }
      const own = readSentence(sentence, { people, part: parts.part, minute: heading.title });
      const read = own && withOutcome(own, sentence);
      if (!read || wordsGone(sentence, saidBy(read)) === undefined) {
        const title = parts.enterProse(sentence);
        if (title !== undefined) flush();
        this.#context.head(title);
        if (title !== undefined && OF_MOVER.test(title))
          this.#context.ask(
            `the vote on the ${title.charAt(0).toLowerCase()}${title.slice(1)} is apart from its words: move its lines to below the heading where it was moved, so that pages say on what members voted`,
          );
        if (parts.part === 'question' && WILL_ANSWER.test(sentence))
          this.#context.ask(
            'a written answer was promised: write Answer due: with its day, and once it was given Later: with its day and its words',
          );
        left.push(sentence);
        const isLeft =
          labelIn(sentence) === undefined &&
          (!sentence.endsWith(':') || NEM_CON.test(sentence) || SHOUTED.test(sentence));
        // One question is enough: what somebody did is asked about first.
        if (isLeft && (WENT_OUT.test(sentence) || CAME.test(sentence))) this.#askWent(sentence);
        else if (isLeft && saysFigures(sentence)) unsure.push(sentence);
        else {
          const ofAnswer = askOfAnswer(sentence);
          if (ofAnswer !== undefined) this.#context.ask(ofAnswer);
          else if (isLeft && UNSURE.test(sentence)) unsure.push(sentence);
        }
        continue;
      }
      flush();
      this.accept(sentence, read, isMarked ? undefined : mark);
      isWritten = true;
      isMarked = true;
    }
    for (const one of unsure) this.#context.askOf(one);
    if (!isWritten && !mustWrite) return false;
    flush();
    return true;
  }

  /** Writes what a sentence was read as. Where a word of it would be lost, it is written as it is. */
  accept(sentence: string, read: ReadSentence, mark?: string): void {
    const { writer, accounted, parts } = this.#context;
    if (wordsGone(sentence, saidBy(read)) === undefined) {
      writer.prose(mark === undefined ? sentence : `${mark} ${sentence}`);
      this.#context.askOf(sentence);
      return;
    }
    const isSaid = read.pieces.some(({ text }) => /\bamendments?\b/i.test(text));
    const title = read.part && parts.enter(read.part, isSaid);
    const { pieces, reworded = '' } = read;
    const written = [title ?? '', reworded, ...pieces.map(({ text }) => text)].join(' ');
    accounted.push(...missingWords(sentence, written), reworded);
    if (read.isReordered) this.#context.reordered.push(sentence);
    this.#context.head(title);
    if (read.ask !== undefined) this.#context.ask(read.ask);
    if (BY_CONSENT.test(sentence))
      this.#context.ask(
        `“${sentence.slice(0, 100)}”: if the motion was altered by consent, there was no amendment to vote on: write Altered: and what was changed`,
      );
    const [first, ...others] = read.pieces;
    // The number of a paragraph is kept: other paragraphs name it.
    if (mark !== undefined && first?.kind === 'prose')
      this.#write({ ...first, text: `${mark} ${first.text}` }, sentence);
    else {
      if (mark !== undefined) writer.prose(mark);
      if (first) this.#write(first, sentence);
    }
    for (const piece of others) this.#write(piece, sentence);
    this.isMotionBelow = read.motionBelow === true;
  }

  /** The words of a motion below "that:", as a quotation: only what is resolved decides anything. */
  takesMotion(line: MinutesLine): boolean {
    const { text, mark, depth } = line;
    const isQuoted = /^[“"'‘]/.test(text);
    const isWords =
      isQuoted || /^(?:that|this|to)\b/i.test(text) || depth > 0 || mark !== undefined;
    if (!isWords || hasMore(line.inlines)) {
      this.isMotionBelow = false;
      return false;
    }
    this.#context.writer.quote(mark === undefined || mark === BULLET ? text : `${mark} ${text}`);
    const isEnd = /[”"]\.?$/.test(text) || (!isQuoted && mark === undefined && /\.$/.test(text));
    if (isEnd) this.isMotionBelow = false;
    return true;
  }

  /** Keeps a result until the sides of its vote are written, where they are below; says whether it does. */
  holds(result: string, sentence: string): boolean {
    const { lines, at } = this.#place;
    if (!isOfSidesBelow(sentence, lines, at, this.#context)) return false;
    this.endVote();
    this.#result = result;
    return true;
  }

  /** Whether a sentence says of those who declared interests that they stayed or left. */
  #goesOn(sentence: string, isNext: boolean): boolean {
    const gone = this.#interests.goOn(sentence, isNext);
    if (gone === undefined) return false;
    this.#context.accounted.push(...gone);
    if (!isNext) this.#context.reordered.push(sentence);
    return true;
  }

  /** Each question has a heading of its own, so that its answer is below it. */
  #beginQuestion(): void {
    const { parts } = this.#context;
    if (parts.part !== 'question' || this.hasAsker) {
      parts.open('question');
      this.#context.head('Question');
      this.isAsking = true;
    }
    this.hasAsker = true;
  }

  /** A paragraph that is one thing: who asks whom, an answer, what came later. */
  #whole(text: string): ReadSentence | undefined {
    const later = readLater(text);
    if (later) return later;
    const { parts, heading } = this.#context;
    if (parts.part !== 'question' && !/\bquestions?\b/i.test(heading.title)) return undefined;
    const question = readQuestion(text);
    if (question) return question;
    if (!this.isAsking || !(/^[“"]/.test(text) || /\?[”"]?$/.test(text))) return undefined;
    this.isAsking = false;
    return { pieces: [{ kind: 'label', text: `Question: ${text}` }] };
  }

  #write(piece: Piece, sentence: string): void {
    const { writer, parts } = this.#context;
    // What members did is often the next sentence.
    if (piece.declaredBy) return this.#interests.take(piece);
    this.#endInterests();
    switch (piece.kind) {
      case 'prose':
        writer.prose(piece.text);
        return;
      case 'quote':
        writer.quote(piece.text);
        return;
      case 'part':
        parts.open('motion');
        writer.heading(3, piece.text);
        return;
      case 'label':
        if (labelIn(piece.text)?.kind !== 'result' || !this.holds(piece.text, sentence))
          writer.label(piece.text);
    }
  }

  #writeInterests(): void {
    for (const text of this.#interests.written()) this.#context.writer.label(text);
  }

  #endInterests(): void {
    this.#writeInterests();
    this.#interests.end();
  }

  #askWent(sentence: string): void {
    const { number } = this.#context.heading;
    if (!WENT_OUT.test(sentence)) {
      this.#context.ask(
        `“${sentence.slice(0, 100)}” is kept as text; if a member came or went here, write Joined: A Name – at 8.20 pm, or Left: A Name – at 8.15 pm`,
      );
      return;
    }
    this.#context.ask(
      `“${sentence.slice(0, 100)}” is kept as text; if a member was out for all of it, write “not ${number ?? '54'}” after the name in present:`,
    );
  }
}

/** All that is written of a sentence. */
const saidBy = ({ pieces, part, reworded = '' }: ReadSentence): string =>
  [part?.isNew ? part.title : '', reworded, ...pieces.map(({ text }) => text)].join(' ');
