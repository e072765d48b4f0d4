import { labelIn } from '../../papers/minutes/labels/labels.ts';
import type { LabelLine } from '../../papers/minutes/labels/label-line.ts';
import { decision as decisionLabel } from '../../papers/minutes/labels/decision-label.ts';
import { BULLET, textOf, type Inline } from '../document.ts';
import { aroundDecision } from './sentences/around-decision.ts';
import { sliceOf } from '../fields/field-lines.ts';
import {
  BARE_ANSWER,
  BARE_LABEL,
  labelOfLine,
  writeColumns,
  writePassage,
  writePetition,
  writeVoteTable,
} from './minute-blocks.ts';
import { hasReference } from './application-reference.ts';
import { markIn } from './exempt-passages.ts';
import { agreedDecision, type AgreedDecision } from './agreed-decision.ts';
import { ANSWERS, decisionIn, DecisionWriting, isAnswer } from './decision-writing.ts';
import { isLeadIn, writeBelow, writeNames } from './label-lines.ts';
import { isHeadOfSides, type FoundHeading } from './headings/heading-lines.ts';
import type { MinuteContext } from './minute-context.ts';
import { LONGEST_LINE, type MinutesLine } from './minutes-line.ts';
import { hasMore, isEmpty } from './minutes-writer.ts';
import { PlainLines } from './plain-lines.ts';
import { voteInColumns } from './vote-columns.ts';
import { endsWithLeadIn } from './vote-outcomes.ts';
import { SentenceWriting } from './sentence-writing.ts';
import { isConnecting } from './sentences/connecting-words.ts';
import { severalLabels } from './sentences/read-sentence.ts';
import { subjectOf } from './sentences/sentences.ts';
import { subheadingIn } from './subheadings.ts';

const LONGEST_READ = 6_000;
/** "A: In 2027." and "A1. In 2027." below a question. */
const SHORT_ANSWER = /^(A ?\d{0,3}) ?[:.–] ?(\S.*)$/s;

/** Writes one minute after another, line by line: what is certain becomes labels, and all else stays as it is. */
export class MinuteWriting {
  readonly #context: MinuteContext;
  readonly #decisions: DecisionWriting;
  readonly #sentences: SentenceWriting;
  readonly #plain: PlainLines;

  constructor(context: MinuteContext) {
    this.#context = context;
    this.#decisions = new DecisionWriting(context);
    this.#sentences = new SentenceWriting(context);
    this.#plain = new PlainLines(context.writer);
  }

  /** When the meeting ended, on the 24-hour clock. */
  get ended(): string | undefined {
    return this.#sentences.ended;
  }

  /** Begins a minute, of which the heading is written. */
  begin(heading: FoundHeading): void {
    this.end();
    this.#context.begin(heading);
  }

  /** Begins a part of a minute, of which the heading is numbered like one. */
  part({ number, title }: FoundHeading): void {
    this.end();
    const whole = number === undefined ? title : `${number} ${title}`;
    const isOfPlanning = /\bapplications?\b|\bplanning\b/i.test(this.#context.heading.title);
    this.#context.parts.open(isOfPlanning || hasReference(title, 24) ? 'application' : 'none');
    this.#context.writer.heading(3, whole);
  }

  /** Ends what the last lines may have gone on with. */
  end(): void {
    this.#sentences.end();
    this.#plain.endList();
  }

  /** Writes a line word for word. */
  asItIs(line: MinutesLine): void {
    this.#plain.write(line);
  }

  /** Writes a line, with those below that belong to it; gives the place of the last one. */
  line(lines: readonly MinutesLine[], at: number): number {
    const line = lines[at] as MinutesLine;
    const { text, mark } = line;
    this.#sentences.endInterest(text);
    if (line.table) {
      if (writeVoteTable(this.#shared, line.table)) return at;
      this.asItIs(line);
      this.#context.ask(
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
    if (isAnswer(mark, text)) this.#context.ask(ANSWERS);
    const answer = this.#context.parts.part === 'question' ? SHORT_ANSWER.exec(text) : null;
    if (answer && mark === undefined && !hasMore(line.inlines)) {
      this.#context.accounted.push(answer[1] ?? '');
      this.#context.writer.label(`Answer: ${answer[2] ?? ''}`);
      return at;
    }
    const columns = voteInColumns(lines, at, this.#context.people);
    if (columns) return writeColumns(this.#shared, lines, at, columns);
    const label = labelOfLine(this.#context, lines, at);
    this.#sentences.come(lines, at, label?.kind === 'side' || isLeadIn(text));
    if (this.#subheading(line, lines[at + 1])) return at;
    const several = severalLabels(line);
    if (several) return this.#several(several, lines, at);
    const isLabel = label !== undefined && label.kind !== 'unclear';
    if (isLabel && (mark === undefined || label.kind === 'decision'))
      return this.#label(lines, at, label);
    if (this.#sentences.isMotionBelow && this.#sentences.takesMotion(line)) return at;
    return this.#paragraph(lines, at);
  }

  /** Writes what is not for publication. */
  passage(lines: readonly MinutesLine[], paragraphs: readonly number[]): void {
    writePassage(this.#shared, lines, paragraphs);
  }

  get #shared(): { readonly context: MinuteContext; readonly plain: PlainLines } {
    return { context: this.#context, plain: this.#plain };
  }

  /** Writes the heading that a line is within the minute; says whether it is one. */
  #subheading(line: MinutesLine, next: MinutesLine | undefined): boolean {
    const found = subheadingIn(line, next, this.#context.heading.title);
    if (!found) return false;
    this.#context.parts.open(found.part, found.title);
    this.#plain.endList();
    this.#sentences.isAsking = found.part === 'question';
    this.#sentences.hasAsker = false;
    this.#context.writer.heading(3, found.title);
    if (found.rest !== undefined) this.#sentences.read(found.rest, undefined);
    return true;
  }

  /** The labels of one line, the last of which may go on below. */
  #several(several: readonly MinutesLine[], lines: readonly MinutesLine[], at: number): number {
    const last = several.length - 1;
    const { text } = lines[at] as MinutesLine;
    const written = several.map((one) => one.text).join(' ');
    this.#context.account(text, written);
    for (const [place, one] of several.entries()) {
      const rest = [one, ...(place === last ? lines.slice(at + 1) : several.slice(place + 1))];
      const end = this.line(rest.slice(0, place === last ? MOST_BELOW : 2), 0);
      if (place === last) return at + end;
    }
    return at;
  }

  #label(lines: readonly MinutesLine[], at: number, known: LabelLine): number {
    const { writer } = this.#context;
    const line = lines[at] as MinutesLine;
    const { text } = line;
    if (known.kind === 'decision') {
      const isHead = BARE_LABEL.test(text) && decisionLabel(text) === undefined;
      return this.#decision(
        lines,
        at,
        isHead ? `${text}:` : text,
        isHead ? [{ text: `${text}:` }] : line.inlines,
      );
    }
    this.#plain.endList();
    // Movers are read as sentences: what they move may be an amendment, and what came of it may follow.
    const isMoved =
      (known.kind === 'moved' || known.kind === 'seconded') &&
      !hasMore(line.inlines) &&
      text.length < LONGEST_READ;
    if (isMoved && decisionIn(text) !== undefined) return this.#paragraph(lines, at);
    if (isMoved && this.#sentences.read(text, undefined, false)) return at;
    const isOfVote = known.kind === 'result' || known.kind === 'vote';
    const subject = isOfVote ? subjectOf(text) : undefined;
    if (subject) this.#context.head(this.#context.parts.enter(subject));
    if (known.kind === 'result' && !hasMore(line.inlines)) {
      if (endsWithLeadIn(text) && this.#sentences.read(text, undefined)) return at;
      if (this.#sentences.holds(text, text)) return at;
    }
    const isBare = BARE_LABEL.test(text) || BARE_ANSWER.test(text);
    writer.labelOf(isBare ? [...line.inlines, { text: ':' }] : line.inlines);
    if (known.kind === 'side') return writeNames(writer, lines, at, known.rest);
    if (known.kind === 'labelled' && known.rest === '') return writeBelow(writer, lines, at);
    return at;
  }

  #decision(
    lines: readonly MinutesLine[],
    at: number,
    text: string,
    inlines: readonly Inline[],
  ): number {
    const { writer, parts, heading } = this.#context;
    const line = lines[at] as MinutesLine;
    this.#context.head(parts.decide());
    if (line.mark !== undefined && line.mark !== BULLET && line.text === text)
      writer.prose(line.mark);
    this.#sentences.isMotionBelow = false;
    this.#plain.endList();
    if (line.mark === BULLET) this.#plain.endDecision();
    const isApplication = parts.part === 'application';
    const given = { isApplication, mayBe: isApplication || hasReference(heading.title, 60) };
    const around = hasMore(inlines) ? undefined : aroundDecision(text, this.#context.people);
    if (!around && MOVED_WITHIN.test(text)) this.#context.askOf(text);
    if (!around) return this.#decisions.write(lines, at, { text, inlines, ...given });
    this.#context.account(text, around.all);
    this.#context.reordered.push(line.text, line.raw);
    for (const piece of around.before) writer.label(piece);
    const own = { text: around.decision, inlines: [{ text: around.decision }], ...given };
    const end = this.#decisions.write(lines, at, own);
    for (const piece of around.after) writer.label(piece);
    return end;
  }

  /** "It was agreed that …", as the decision that it is. */
  #agreed(lines: readonly MinutesLine[], at: number, agreed: AgreedDecision): number {
    const { before, how, decision, printed } = agreed;
    if (before !== '') this.#sentences.read(before, undefined);
    if (how !== '') this.#context.writer.label(`Vote: ${how}`);
    this.#context.account(printed, `${how} ${decision}`);
    this.#context.ask(
      `“${printed.slice(0, 100)}” is written as the decision, ${decision.split(' ')[0]?.replace(/[:,]$/, '') ?? ''}; if it is only what the discussion came to, write it in its own words again`,
    );
    return this.#decision(lines, at, decision, [{ text: decision }]);
  }

  /** A paragraph: what of its sentences says more than prose, and a decision within it. */
  #paragraph(lines: readonly MinutesLine[], at: number): number {
    const line = lines[at] as MinutesLine;
    const { text } = line;
    const mark = line.mark === BULLET ? undefined : line.mark;
    if (hasMore(line.inlines) || text.length > LONGEST_READ) {
      this.asItIs(line);
      this.#sentences.askIfUnsure(text.slice(0, LONGEST_READ));
      return at;
    }
    if (isHeadOfSides(text))
      this.#context.ask(
        'the names of a vote are set in columns: write them as For (9): … and Against (4): …',
      );
    if (mark === undefined && line.raw.trim().split('\t').length > 2)
      this.#context.ask(
        'rows are set with tabs, and printed as running text: write them as a table, with | between the cells and a line | --- | --- | below the first row',
      );
    writePetition(this.#shared, text);
    const agreed = agreedDecision(lines, at);
    if (agreed) return this.#agreed(lines, at, agreed);
    const cut = decisionIn(text);
    if (cut !== undefined) {
      const before = text.slice(0, cut).replace(/[ ,;:–—-]+$/, '');
      // "The Committee RESOLVED" says it by the label.
      const isSaid = mark === undefined && isConnecting(before);
      const isApplication = before.length < 200 && hasReference(before, 24);
      if (isSaid) this.#context.accounted.push(before);
      else if (isApplication) {
        this.#context.parts.open('application');
        this.#plain.endList();
        this.#context.writer.heading(
          3,
          `${mark === undefined ? '' : `${mark} `}${before.replace(/\.$/, '')}`,
        );
      } else if (/\p{L}/u.test(before)) this.#sentences.read(before, mark);
      else if (mark !== undefined) this.#context.writer.prose(mark);
      const rest = text.slice(cut);
      const own = sliceOf(line.inlines, Math.max(0, textOf(line.inlines).length - rest.length));
      return this.#decision(lines, at, rest, textOf(own).trim() === rest ? own : [{ text: rest }]);
    }
    // "Answer by Councillor X:" has its words on the line below.
    const next = lines[at + 1];
    const isAnswer = /^(?:answer|reply|response)\b[^.?!]{0,160}:$/i.test(text);
    const isBelow =
      next && !next.table && next.mark === undefined && !markIn(next) && !labelIn(next.text);
    if (isAnswer && isBelow) {
      this.#sentences.read(`${text} ${next.text}`, mark);
      return at + 1;
    }
    if (this.#sentences.read(text, mark, false)) this.#plain.endList();
    else this.asItIs(line);
    return at;
  }
}

/** Who moved it is said in the line of the decision, and no name of those present. */
const MOVED_WITHIN = /^[\p{L} ]{6,40}\((?:proposed|moved)\b/iu;

/** Lines that the last label of a line may have below it. */
const MOST_BELOW = 400;
