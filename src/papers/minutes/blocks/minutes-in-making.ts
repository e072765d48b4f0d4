import { defined } from '../../council/read-council.ts';
import type { RuleCode } from '../../../rules/rules.ts';
import type { TextProblem, TextReference } from '../../../source/markdown/problem.ts';
import { renderText } from '../../../source/markdown/render-text.ts';
import type { SafeHtml } from '../../../source/safe-html.ts';
import { hiddenIn, type HiddenMatter } from './hidden-matters.ts';
import { Ids } from './ids.ts';
import type { LabelLine } from '../labels/label-line.ts';
import type {
  BlocksToRead,
  Finding,
  MinuteDraft,
  ReadBlocks,
  WrittenLabel,
} from './minute-draft.ts';
import { callInInText, wordsOfLabel } from '../call-in-said.ts';
import { hintsAtVote } from '../labels/vote-hint.ts';
import { partOf, readHeading } from '../labels/minute-heading.ts';
import type { MinuteBlock } from '../minutes.ts';
import { plainLine } from '../name-list.ts';
import { quotedIn } from '../quoted-words.ts';
import { missedHeading, tooDeep, unspacedHeading, type HeadingSegment } from './missed-headings.ts';
import type { LabelSegment, Segment } from './segments.ts';
import type { VoteDraft } from './vote-builder.ts';

/** Minutes while the pieces of their text are read. */
export class MinutesInMaking implements ReadBlocks {
  readonly opening: MinuteBlock[] = [];
  readonly minutes: MinuteDraft[] = [];
  readonly texts: SafeHtml[] = [];
  readonly ids = new Ids();
  readonly findings: Finding[] = [];
  readonly labels: WrittenLabel[] = [];
  /** What lines of text say, and perhaps no label of their minute. */
  readonly hidden: HiddenMatter[] = [];
  readonly problems: TextProblem[] = [];
  readonly references: TextReference[] = [];
  readonly input: BlocksToRead;
  /** The vote that the next lines may be of. */
  vote: VoteDraft | undefined;
  /** Those of the minute. */
  votes: VoteDraft[] = [];
  moved: { readonly kind: 'moved'; seconder?: { printed: string; line: number } } | undefined;

  constructor(input: BlocksToRead) {
    this.input = input;
  }

  get blocks(): MinuteBlock[] {
    return this.minutes.at(-1)?.blocks ?? this.opening;
  }

  get id(): string {
    return this.minutes.at(-1)?.id ?? 'opening';
  }

  #areBroken: boolean | undefined;

  /** Whether lines of these minutes are broken by their width: some go on in the middle of a sentence. */
  get areLinesBroken(): boolean {
    return (this.#areBroken ??= this.input.segments.some((segment) => {
      const lines =
        segment.kind === 'text'
          ? segment.lines
          : segment.kind === 'label'
            ? [segment.source, ...segment.more]
            : [];
      return lines.some(
        (line, at) => at > 0 && /^\p{Ll}/u.test(line) && /[\p{L},]$/u.test(lines[at - 1] ?? ''),
      );
    }));
  }

  take(segment: Exclude<Segment, LabelSegment>): void {
    const line = this.input.bodyLine + segment.line;
    switch (segment.kind) {
      case 'heading':
        this.#heading(segment, line);
        break;
      case 'withheld':
        this.blocks.push({ kind: 'withheld', line, notice: this.input.noticeOf(segment.line) });
        break;
      case 'text':
        this.text(segment.lines, segment.line);
    }
  }

  say(code: RuleCode, line: number, message: string, column = 1): void {
    this.findings.push({ code, line, column, message });
  }

  unclear(source: string, label: LabelLine & { kind: 'unclear' }, line: number): void {
    const isOpen = this.moved !== undefined && this.vote?.result === undefined;
    const { message, fix } = isOpen ? (label.ifMoved ?? label) : label;
    const at = fix ? source.indexOf(fix.from) : -1;
    const column = (at === -1 ? (/^\s*/.exec(source)?.[0].length ?? 0) : at) + 1;
    const isSure = fix !== undefined && at !== -1;
    const code = 'minutes-label-unclear';
    this.findings.push({ code, line, column, message, ...(isSure && { fix }) });
  }

  #heading(segment: HeadingSegment, line: number): void {
    this.vote = undefined;
    this.moved = undefined;
    const { text, isUnspaced } = segment;
    const above = this.minutes.at(-1);
    const known = { segments: this.input.segments, titles: this.input.titles };
    const deep = above && tooDeep(segment, above, known);
    const level = deep?.isSure === true ? 2 : segment.level;
    if (deep) this.findings.push({ ...deep.finding, line });
    else if (isUnspaced) this.findings.push({ ...unspacedHeading(segment), line });
    if (level === 3 && this.minutes.length > 0) {
      const title = plainLine(text).replace(/ #{1,6}$/, '');
      const of = partOf(title);
      this.blocks.push({ kind: 'part', line, of, title, id: this.ids.take(this.id, title) });
      return;
    }
    if (level === 1) {
      this.say(
        'heading-level',
        line,
        `"# ${text}" is a heading of the first level, which is only for the title. Write "## ${text}".`,
      );
    }
    this.votes = [];
    const heading = readHeading(text, this.input.titles);
    const id = this.ids.take('minute', heading.number ?? heading.title);
    this.minutes.push({ heading, id, line, items: [], blocks: [] });
  }

  keep(
    source: string,
    start: number,
    read: { problems: readonly TextProblem[]; references: readonly TextReference[] },
  ): void {
    const moved = <T extends { readonly line: number }>(one: T): T => ({
      ...one,
      line: one.line + start,
    });
    for (const { fix, last, ...problem } of read.problems) {
      this.problems.push({
        ...moved(problem),
        ...(last !== undefined && { last: last + start }),
        // A fix is of the line as it is written, without what stood before it.
        ...(fix && start >= 0 && source !== '' && { fix: moved(fix) }),
      });
    }
    this.references.push(...read.references.map(moved));
  }

  text(lines: readonly string[], start: number): void {
    const source = lines.join('\n');
    const rendered = renderText(source, this.input.resolve);
    this.keep(source, start, rendered);
    this.blocks.push({
      kind: 'text',
      line: this.input.bodyLine + start + firstOf(lines),
      text: this.texts.length,
      ...defined({ quoted: quotedIn(rendered.html) }),
      ...(hintsAtVote(source) && { hintsAtVote: true }),
      ...defined({ callIn: callInInText(wordsOfLabel(rendered.html)) }),
    });
    this.texts.push(rendered.html);
    for (const [at, line] of lines.entries()) {
      const isTold = this.findings.some((one) => one.line === this.input.bodyLine + start + at);
      this.missed(line, start + at, this.input.titles);
      // A label that couldn't be read is said to be wrong once.
      if (isTold || /^[ \t]{0,12}>/.test(line)) continue;
      const open = line.replace(/“[^“”]{0,500}”|"[^"]{0,500}"/g, (quoted) =>
        ' '.repeat(quoted.length),
      );
      const found = /\bRESOLVED\b|(?<=[.;:)–—-] )Resolved(?= ?[:–—])/.exec(open);
      const hidden = found
        ? undefined
        : hiddenIn(line, this.input.bodyLine + start + at, this.blocks);
      if (hidden) this.hidden.push(hidden);
      if (!found) continue;
      this.say(
        'minutes-decision-hidden',
        this.input.bodyLine + start + at,
        'What is resolved is within a sentence, so that this is no decision on any page. Begin a line with "RESOLVED – That …", and leave the rest of the sentence above.',
        found.index + 1,
      );
    }
  }

  /** Says where a line is the heading of a minute without its marks. */
  missed(line: string, at: number, titles: readonly string[]): void {
    const found = missedHeading(line, titles);
    if (found) this.findings.push({ ...found, line: this.input.bodyLine + at });
  }

  /** Prints a line as text: nothing that is written may be lost. */
  asText(segment: LabelSegment): void {
    this.text([segment.source, ...segment.more], segment.line);
  }

  beginVote(line: number): VoteDraft {
    const vote: VoteDraft = {
      kind: 'vote',
      line,
      id: this.ids.take(this.id, 'vote', String(this.votes.length + 1)),
    };
    this.votes.push(vote);
    this.vote = vote;
    this.blocks.push(vote);
    return vote;
  }

  /** The vote that a line goes on with, or a new one. */
  openVote(line: number, isOver: (vote: VoteDraft) => boolean): VoteDraft {
    return this.vote && !isOver(this.vote) ? this.vote : this.beginVote(line);
  }

  /** What a label says, in Markdown. */
  words(lines: readonly string[], start: number): SafeHtml {
    const source = lines.join('\n');
    const rendered = renderText(source, this.input.resolve);
    this.keep(source, start, rendered);
    return rendered.html;
  }
}

function firstOf(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  return Math.max(first, 0);
}
