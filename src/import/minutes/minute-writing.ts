import { labelIn } from '../../papers/minutes/labels/labels.ts';
import type { LabelLine } from '../../papers/minutes/labels/label-line.ts';
import { BULLET, textOf } from '../document.ts';
import { sliceOf } from '../fields/field-lines.ts';
import type { Findings } from '../findings.ts';
import { isNamesLine } from './attendance-lists.ts';
import { missingWords, wordsGone } from './connecting-words.ts';
import { decisionIn, DecisionWriting } from './decision-writing.ts';
import { isLetterMark, plainNumber } from './marks.ts';
import {
  endIn,
  readAltered,
  readComing,
  readFate,
  readInterest,
  wentAfterInterest,
} from './members-matters.ts';
import type { FoundHeading } from './minute-headings.ts';
import { LONGEST_LINE, type MinutesLine } from './minutes-line.ts';
import { hasMore, isEmpty, type MinutesWriter } from './minutes-writer.ts';
import { readMotion } from './motions.ts';
import type { People } from './people.ts';
import { questionIn, readLater, readPresented, readQuestion, readSignatures } from './questions.ts';
import {
  sentencesOf,
  subjectOf,
  type PartName,
  type Piece,
  type ReadSentence,
} from './sentences.ts';
import { readRecorded, readVote } from './votes.ts';

export type MinuteContext = {
  readonly writer: MinutesWriter;
  readonly people: People;
  readonly findings: Findings;
  /** Takes words that labels say by themselves. */
  readonly accounted: string[];
};

type Part = 'none' | 'motion' | 'amendment' | 'application' | 'question' | 'petition';

/** Questions to the officer are so many at most: what a document repeats is asked no more. */
const MOST_ASKED = 150;
const REFERENCE = /(?:^|\s)([A-Z\d]{1,6}(?:\/[A-Z\d.-]{1,12}){1,4})(?=$|[ ,:–—-])/i;

/** Whether a text has the number of an application near its beginning: "25/01877/FUL", and not "2026/27". */
function hasReference(text: string, before: number): boolean {
  const found = REFERENCE.exec(text.slice(0, before + 40));
  if (!found || found.index > before) return false;
  const pieces = (found[1] ?? '').split('/');
  const isYears = pieces.length === 2 && pieces.every((one) => /^(?:(?:19|20)?\d\d)$/.test(one));
  return (
    !isYears &&
    pieces.some((one) => /\d{2}/.test(one)) &&
    (pieces.length > 2 || pieces.some((one) => /^\d{3,}$/.test(one)))
  );
}

/** What a sentence has that may be a vote, a motion or a decision, and wasn't read as one. */
const UNSURE =
  /\b(?:moved (?:by|that|an?|the)|seconded|put to the vote|casting vote|voted (?:for|against|in)|abstained|recorded vote|declared an? .{0,60}interest)\b|\bRESOLVED\b/;

/** Writes one minute after another, line by line: what is certain becomes labels, and all else stays as it is. */
export class MinuteWriting {
  readonly #context: MinuteContext;
  readonly #decisions: DecisionWriting;
  #heading: FoundHeading = { title: '' };
  #part: Part = 'none';
  #moved = 0;
  #hasAmendment = false;
  #isMotionBelow = false;
  #isAsking = false;
  #interest: string | undefined;
  #listBase: number | undefined;
  #number = 0;
  #asked = 0;
  /** When the meeting ended, on the 24-hour clock. */
  ended: string | undefined;

  constructor(context: MinuteContext) {
    this.#context = context;
    this.#decisions = new DecisionWriting(context, (question) => this.ask(question));
  }

  /** Begins a minute, of which the heading is written. */
  begin(heading: FoundHeading): void {
    this.end();
    this.#heading = heading;
    this.#part = 'none';
    this.#moved = 0;
    this.#hasAmendment = false;
    this.#isMotionBelow = false;
    this.#isAsking = false;
    this.#listBase = undefined;
  }

  /** Ends what the last lines may have gone on with. */
  end(): void {
    this.#flushInterest();
  }

  ask(question: string): void {
    this.#asked += 1;
    if (this.#asked > MOST_ASKED) return;
    const { number, title } = this.#heading;
    const where =
      number === undefined
        ? title === ''
          ? ''
          : `“${title.slice(0, 50)}”: `
        : `minute ${number}: `;
    this.#context.findings.ask(`${where}${question}`);
  }

  /** Writes a line, with those below that belong to it; gives the place of the last one. */
  line(lines: readonly MinutesLine[], at: number): number {
    const line = lines[at] as MinutesLine;
    const { text, mark } = line;
    if (this.#interest !== undefined && wentAfterInterest(text) === undefined)
      this.#flushInterest();
    if (line.table) {
      this.#context.writer.table(line.table);
      this.#listBase = undefined;
      this.ask(
        'it has a table: if that is a vote, write it as For (9): … and Against (4): … with the names',
      );
      return at;
    }
    if (isEmpty(line.inlines)) {
      if (mark !== undefined && mark !== BULLET) this.asItIs(line);
      return at;
    }
    if (text.length > LONGEST_LINE) {
      this.asItIs(line);
      return at;
    }
    const next = lines[at + 1];
    if (this.#subheading(line, next)) return at;
    const several = severalLabels(line);
    if (several) {
      for (const own of several) this.line([own], 0);
      return at;
    }
    const label = labelIn(text);
    if (label && label.kind !== 'unclear' && (mark === undefined || label.kind === 'decision'))
      return this.#label(lines, at, label);
    if (this.#isMotionBelow && this.#takesMotion(line)) return at;
    return this.#sentences(lines, at);
  }

  /** Writes a line word for word. */
  asItIs(line: MinutesLine): void {
    const { writer } = this.#context;
    const { mark, inlines, depth } = line;
    if (line.table) return writer.table(line.table);
    const number = mark === undefined ? undefined : plainNumber(mark);
    const isList =
      mark === BULLET ||
      (mark !== undefined &&
        (isLetterMark(mark) ||
          number === 1 ||
          (number !== undefined && number === this.#number + 1)));
    if (!isList || mark === undefined) {
      this.#listBase = undefined;
      if (mark === undefined) this.#number = 0;
      return writer.proseOf(inlines, mark);
    }
    if (number !== undefined) this.#number = number;
    this.#listBase ??= depth;
    writer.point(
      mark === BULLET ? '-' : mark,
      inlines,
      Math.max(0, Math.min(4, depth - this.#listBase)),
    );
  }

  /** What is not for publication, with as much of its fields as the document says. */
  passage(lines: readonly MinutesLine[], paragraphs: readonly number[]): void {
    const { writer, accounted } = this.#context;
    writer.raw(
      '::: exempt',
      ...(paragraphs.length === 0
        ? ['# paragraphs: ?']
        : [`paragraphs: [${paragraphs.join(', ')}]`]),
      ...['# reason: ?', '# public-interest: ?', '# review: ?', '---'],
    );
    for (const line of lines) this.asItIs(line);
    writer.raw(':::');
    this.#listBase = undefined;
    accounted.push(...paragraphs.map(String));
    this.ask(
      `a passage is withheld${paragraphs.length === 0 ? '' : ` under paragraph ${paragraphs.join(', ')}`}: write ${paragraphs.length === 0 ? 'its paragraphs, ' : ''}its reason, the public interest and the day of its review, and beside it what the public may know (Summary:)`,
    );
  }

  /** A heading within a minute: an application, a question, a petition, or one that the document calls a heading. */
  #subheading(line: MinutesLine, next: MinutesLine | undefined): boolean {
    const { text, mark } = line;
    const { writer } = this.#context;
    const { title } = this.#heading;
    const open = (part: Part, words: string): true => {
      this.#part = part;
      this.#moved = 0;
      this.#listBase = undefined;
      this.#isAsking = part === 'question';
      writer.heading(3, words);
      return true;
    };
    const marked = (words: string): string =>
      mark === undefined || mark === BULLET ? words : `${mark} ${words}`;
    const isShort = text.length < 200 && !/[.;:]$/.test(text);
    if (isShort && hasReference(text, 24)) return open('application', marked(text));
    const question =
      /\bquestions?\b/i.test(title) || /^question \d/i.test(text) ? questionIn(text) : undefined;
    if (question) {
      open('question', marked(question.title));
      if (question.rest !== '') this.#read(question.rest, undefined);
      return true;
    }
    const isTitle = isShort && /^\p{Lu}/u.test(text) && labelIn(text) === undefined;
    if (isTitle && /\bquestions?\b/i.test(title) && next && questionIn(next.text))
      return open('question', text);
    if (
      isTitle &&
      /\bpetitions?\b/i.test(title) &&
      mark !== undefined &&
      mark !== BULLET &&
      next?.mark === undefined &&
      next !== undefined
    )
      return open('petition', marked(/petition/i.test(text) ? text : `Petition: ${text}`));
    if (line.heading !== undefined && isShort) return open('none', marked(text));
    return false;
  }

  #label(lines: readonly MinutesLine[], at: number, known: LabelLine): number {
    const { writer } = this.#context;
    const line = lines[at] as MinutesLine;
    const { text } = line;
    if (known.kind === 'decision') return this.#decision(lines, at, text, line.inlines);
    this.#listBase = undefined;
    if (known.kind === 'moved') {
      const motion = readMotion(text, this.#context.people);
      if (motion && wordsGone(text, saidBy(motion)) !== undefined && this.#accept(text, motion))
        return at;
    }
    const subject = known.kind === 'result' || known.kind === 'vote' ? subjectOf(text) : undefined;
    if (subject) this.#enter(subject);
    writer.labelOf(line.inlines);
    if (known.kind === 'side') return this.#names(lines, at, known.rest);
    const isBelow = known.kind === 'labelled' && known.rest === '';
    const next = lines[at + 1];
    if (
      !isBelow ||
      !next ||
      next.table ||
      isEmpty(next.inlines) ||
      (next.mark === undefined && labelIn(next.text) !== undefined)
    )
      return at;
    if (next.mark !== undefined) {
      let last = at;
      for (let place = at + 1; lines[place]?.mark !== undefined; place += 1) {
        const { mark = '', inlines } = lines[place] as MinutesLine;
        writer.point(mark === BULLET ? '-' : mark, inlines, 0);
        last = place;
      }
      return last;
    }
    writer.belowOf(next.inlines);
    return at + 1;
  }

  /** The names of a side, which may be on lines of their own. */
  #names(lines: readonly MinutesLine[], at: number, rest: string): number {
    const { writer } = this.#context;
    let before = rest;
    let place = at;
    for (;;) {
      const next = lines[place + 1];
      const goesOn =
        before === '' ||
        /(?:[,;&–-]|\band)$/i.test(before) ||
        (rest === '' && next?.isApart !== true);
      if (
        !next ||
        !goesOn ||
        next.table ||
        labelIn(next.text) !== undefined ||
        !isNamesLine(next.text)
      )
        return place;
      if (next.mark !== undefined && next.mark !== BULLET) return place;
      if (next.mark === BULLET) writer.point('-', next.inlines, 0);
      else writer.below(next.text);
      before = next.text;
      place += 1;
    }
  }

  #decision(
    lines: readonly MinutesLine[],
    at: number,
    text: string,
    inlines: MinutesLine['inlines'],
  ): number {
    const { writer } = this.#context;
    const line = lines[at] as MinutesLine;
    if (this.#part === 'amendment') {
      writer.heading(3, 'Decision');
      this.#part = 'motion';
    }
    if (line.mark !== undefined && line.mark !== BULLET && line.text === text)
      writer.prose(line.mark);
    this.#isMotionBelow = false;
    this.#listBase = undefined;
    const isApplication = this.#part === 'application' || hasReference(this.#heading.title, 60);
    return this.#decisions.write(lines, at, { text, inlines, isApplication });
  }

  /** The words of a motion below "that:", as a quotation: only what is resolved decides anything. */
  #takesMotion(line: MinutesLine): boolean {
    const { text, mark, depth } = line;
    const isQuoted = /^[“"'‘]/.test(text);
    const isWords =
      isQuoted || /^(?:that|this|to)\b/i.test(text) || depth > 0 || mark !== undefined;
    if (!isWords || hasMore(line.inlines)) {
      this.#isMotionBelow = false;
      return false;
    }
    this.#context.writer.quote(mark === undefined || mark === BULLET ? text : `${mark} ${text}`);
    const isEnd = /[”"]\.?$/.test(text) || (!isQuoted && mark === undefined && /\.$/.test(text));
    if (isEnd) this.#isMotionBelow = false;
    return true;
  }

  #sentences(lines: readonly MinutesLine[], at: number): number {
    const line = lines[at] as MinutesLine;
    const { text, mark } = line;
    const cut = hasMore(line.inlines) ? undefined : decisionIn(text);
    if (cut !== undefined) {
      const before = text.slice(0, cut);
      if (!/^\W*$/.test(before))
        this.#read(before.replace(/[ ,;:–—-]+$/, ''), mark === BULLET ? undefined : mark, true);
      else if (mark !== undefined && mark !== BULLET) this.#context.writer.prose(mark);
      const rest = text.slice(cut);
      const whole = textOf(line.inlines);
      const inlines = sliceOf(line.inlines, Math.max(0, whole.length - rest.length));
      const isSame = textOf(inlines).trim() === rest;
      return this.#decision(lines, at, rest, isSame ? inlines : [{ text: rest }]);
    }
    if (hasMore(line.inlines) || text.length > 6_000) {
      this.asItIs(line);
      if (UNSURE.test(text)) this.#askOf(text);
      return at;
    }
    // "Answer by Councillor X:" has its words on the line below.
    const next = lines[at + 1];
    if (
      /^(?:answer|reply|response)\b[^.?!]{0,160}:$/i.test(text) &&
      next &&
      !next.table &&
      next.mark === undefined &&
      labelIn(next.text) === undefined
    ) {
      this.#read(`${text} ${next.text}`, mark);
      return at + 1;
    }
    if (!this.#read(text, mark === BULLET ? undefined : mark, false)) this.asItIs(line);
    return at;
  }

  /** Reads the sentences of a text; says whether it wrote any. What no sentence was read of is written by the caller, unless it must be. */
  #read(text: string, mark: string | undefined, mustWrite = true): boolean {
    const { writer, accounted } = this.#context;
    const whole = this.#whole(text);
    if (whole) {
      this.#listBase = undefined;
      this.#accept(text, whole, mark);
      return true;
    }
    const left: string[] = [];
    let isRead = false;
    let isMarked = mark === undefined;
    const flush = (): void => {
      if (left.length === 0) return;
      const words = left.join(' ');
      writer.prose(isMarked ? words : `${mark} ${words}`);
      isMarked = true;
      left.length = 0;
    };
    const unsure: string[] = [];
    for (const sentence of sentencesOf(text)) {
      const went = this.#interest === undefined ? undefined : wentAfterInterest(sentence);
      if (went !== undefined) {
        accounted.push(...missingWords(sentence, went));
        this.#interest = `${this.#interest} ${went}`;
        isRead = true;
        continue;
      }
      const end = endIn(sentence);
      if (end) {
        this.ended = end.ended;
        if (end.isAll) {
          accounted.push(sentence);
          isRead = true;
          continue;
        }
      }
      const read = this.#sentence(sentence);
      if (!read || wordsGone(sentence, saidBy(read)) === undefined) {
        left.push(sentence);
        if (UNSURE.test(sentence) && !/:$/.test(sentence) && labelIn(sentence) === undefined)
          unsure.push(sentence);
        this.#enterSubject(sentence);
        continue;
      }
      flush();
      this.#listBase = undefined;
      isRead = this.#accept(sentence, read, isMarked ? undefined : mark) || isRead;
      isMarked = true;
    }
    for (const one of unsure) this.#askOf(one);
    if (!isRead && !mustWrite) return false;
    flush();
    return true;
  }

  /** A paragraph that is one thing: who asks whom, an answer, what came later. */
  #whole(text: string): ReadSentence | undefined {
    const later = readLater(text);
    if (later) return later;
    if (this.#part !== 'question' && !/\bquestions?\b/i.test(this.#heading.title)) return undefined;
    const question = readQuestion(text);
    if (question) return question;
    if (!this.#isAsking || !(/^[“"]/.test(text) || /\?[”"]?$/.test(text))) return undefined;
    this.#isAsking = false;
    return { pieces: [{ kind: 'label', text: `Question: ${text}` }] };
  }

  #sentence(sentence: string): ReadSentence | undefined {
    const { people } = this.#context;
    const isOfInterests = /\binterests?\b|\bdeclarations?\b/i.test(this.#heading.title);
    const alone = /^(?:the )?((?:substantive|original|procedural) motion)[.:]?$/i.exec(sentence);
    if (alone) return { pieces: [{ kind: 'part', text: alone[1] ?? '' }] };
    return (
      readAltered(sentence) ??
      readMotion(sentence, people) ??
      readRecorded(sentence, people) ??
      readVote(sentence, people) ??
      readInterest(sentence, people, isOfInterests) ??
      readComing(sentence, people) ??
      readFate(sentence) ??
      (this.#part === 'petition'
        ? (readSignatures(sentence) ?? readPresented(sentence))
        : undefined) ??
      outcomeOf(sentence, this.#part === 'application')
    );
  }

  /** Writes what a sentence was read as, where no word of it is lost. */
  #accept(sentence: string, read: ReadSentence, mark?: string): boolean {
    const { writer, accounted } = this.#context;
    const gone = wordsGone(sentence, saidBy(read));
    if (gone === undefined) {
      writer.prose(mark === undefined ? sentence : `${mark} ${sentence}`);
      this.#askOf(sentence);
      return false;
    }
    accounted.push(...gone, read.reworded ?? '');
    if (read.part) this.#enter(read.part);
    if (read.ask !== undefined) this.ask(read.ask);
    const [first, ...others] = read.pieces;
    // The number of a paragraph is kept: other paragraphs name it.
    if (mark !== undefined && first?.kind === 'prose')
      this.#write({ ...first, text: `${mark} ${first.text}` });
    else {
      if (mark !== undefined) writer.prose(mark);
      if (first) this.#write(first);
    }
    for (const piece of others) this.#write(piece);
    this.#isMotionBelow = read.motionBelow === true;
    return true;
  }

  #write(piece: Piece): void {
    const { writer } = this.#context;
    this.#flushInterest();
    switch (piece.kind) {
      case 'prose':
        return writer.prose(piece.text);
      case 'quote':
        return writer.quote(piece.text);
      case 'part':
        this.#part = 'motion';
        return writer.heading(3, piece.text);
      case 'label':
        // What the member did is often the next sentence.
        if (piece.text.startsWith('Interest: ')) this.#interest = piece.text;
        else writer.label(piece.text);
    }
  }

  #flushInterest(): void {
    if (this.#interest !== undefined) this.#context.writer.label(this.#interest);
    this.#interest = undefined;
  }

  /** Begins the part of a motion or amendment with a heading, where it is another than that of the lines before. */
  #enter(part: PartName): void {
    const { writer } = this.#context;
    const { of, title, isNew } = part;
    const isOther = isNew
      ? of === 'amendment' || this.#moved > 0 || /\d|\(/.test(title)
      : of === 'amendment'
        ? this.#hasAmendment && this.#part !== 'amendment'
        : this.#part === 'amendment';
    if (isNew) this.#moved += 1;
    if (of === 'amendment') this.#hasAmendment ||= isNew;
    if (!isOther) return;
    writer.heading(3, title);
    this.#part = of;
  }

  /** Prose may say that something else is put to the vote: "a recorded vote was taken on the amendment of …". */
  #enterSubject(sentence: string): void {
    if (
      !/\b(?:vote|voting|put|voted)\b/i.test(sentence) &&
      !/^(?:the )?substantive motion\b/i.test(sentence)
    )
      return;
    const subject = subjectOf(sentence);
    if (subject && (this.#moved > 0 || this.#hasAmendment)) this.#enter(subject);
  }

  #askOf(sentence: string): void {
    this.ask(
      `“${sentence.slice(0, 100)}${sentence.length > 100 ? '…' : ''}” is kept as text; if it is a motion, a vote or a decision, write it as Moved:, For (9): or RESOLVED –`,
    );
  }
}

/** All that is written of a sentence. */
const saidBy = ({ pieces, part, reworded = '' }: ReadSentence): string =>
  [part?.isNew ? part.title : '', reworded, ...pieces.map(({ text }) => text)].join(' ');

/** "WITHDRAWN by the applicant" of an application. */
function outcomeOf(sentence: string, isApplication: boolean): ReadSentence | undefined {
  if (
    !isApplication ||
    !/^(?:the application was )?withdrawn\b/i.test(sentence) ||
    sentence.length > 200
  )
    return undefined;
  return {
    pieces: [
      { kind: 'prose', text: sentence },
      { kind: 'label', text: 'Outcome: withdrawn' },
    ],
  };
}

const SECOND_LABEL =
  /(?<=[.;)])\s+(?=(?:interests?(?: declared)?|dispensations?|reasons?(?: for (?:the )?decision)?|alternatives?(?: options?)?(?: considered)?(?: and rejected)?|call-in|seconded(?: by)?|recorded vote|voting):)/gi;

/** "Alternative options: None.  Interests: None." is two labels of one line. */
function severalLabels(line: MinutesLine): MinutesLine[] | undefined {
  if (line.mark !== undefined || hasMore(line.inlines) || line.text.length > 4_000)
    return undefined;
  const parts = line.text.split(SECOND_LABEL);
  if (
    parts.length < 2 ||
    !/^[^.:]{2,80}:/.test(parts[0] ?? '') ||
    labelIn(parts[0] ?? '') === undefined
  )
    return undefined;
  return parts.map((text) => ({ ...line, text, raw: text, inlines: [{ text }] }));
}
