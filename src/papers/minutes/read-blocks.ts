import type { RuleCode } from '../../rules/rules.ts';
import type { SafeHtml } from '../../source/safe-html.ts';
import { renderParts } from '../../source/markdown/render-parts.ts';
import { renderText } from '../../source/markdown/render-text.ts';
import type { TextProblem, TextReference } from '../../source/markdown/problem.ts';
import type { ResolvePath } from '../../source/markdown/references.ts';
import { Ids } from './ids.ts';
import { castingIn, dayAt, interestIn, itemIn, moversIn } from './label-parts.ts';
import type { LabelLine } from './labels.ts';
import { partOf, readHeading, type MinuteHeading } from './minute-heading.ts';
import type { DecisionPart, MinuteBlock } from './minutes.ts';
import { namesIn, plainLine } from './name-list.ts';
import { recommendedTo } from './recommended-to.ts';
import type { Segment } from './segments.ts';
import { addSide, addWords, hasSides, type VoteDraft } from './vote-builder.ts';

/** A minute as its lines say it, before it is known which items it is of. */
export type MinuteDraft = {
  readonly heading: MinuteHeading;
  readonly id: string;
  /** 1-based, of the file. */
  readonly line: number;
  /** Numbers of items on lines of their own. */
  readonly items: string[];
  readonly blocks: MinuteBlock[];
};

/** Something to say to the officer, at a line of the file. */
export type Finding = {
  readonly code: RuleCode;
  readonly line: number;
  readonly column?: number;
  readonly message: string;
};

export type ReadBlocks = {
  readonly opening: readonly MinuteBlock[];
  readonly minutes: readonly MinuteDraft[];
  readonly texts: readonly SafeHtml[];
  readonly ids: Ids;
  readonly findings: readonly Finding[];
  /** Lines count from the first of the text. */
  readonly problems: readonly TextProblem[];
  readonly references: readonly TextReference[];
};

export type BlocksToRead = {
  readonly segments: readonly Segment[];
  /** 1-based line of the file on which the text begins. */
  readonly bodyLine: number;
  readonly resolve: ResolvePath;
  /** The notice in place of a passage, by its first line. */
  readonly noticeOf: (line: number) => SafeHtml;
  /** Titles of the agenda’s items. */
  readonly titles: readonly string[];
};

/** Makes minutes and their blocks of the pieces of a text. */
export function readBlocks(input: BlocksToRead): ReadBlocks {
  const builder = new Builder(input);
  for (const segment of input.segments) builder.take(segment);
  return builder;
}

class Builder implements ReadBlocks {
  readonly opening: MinuteBlock[] = [];
  readonly minutes: MinuteDraft[] = [];
  readonly texts: SafeHtml[] = [];
  readonly ids = new Ids();
  readonly findings: Finding[] = [];
  readonly problems: TextProblem[] = [];
  readonly references: TextReference[] = [];
  readonly #input: BlocksToRead;
  /** The vote that the next lines may be of. */
  #vote: VoteDraft | undefined;
  /** Those of the minute. */
  #votes: VoteDraft[] = [];
  #moved: { readonly kind: 'moved'; seconder?: { printed: string; line: number } } | undefined;

  constructor(input: BlocksToRead) {
    this.#input = input;
  }

  get #blocks(): MinuteBlock[] {
    return this.minutes.at(-1)?.blocks ?? this.opening;
  }

  get #id(): string {
    return this.minutes.at(-1)?.id ?? 'opening';
  }

  take(segment: Segment): void {
    const line = this.#input.bodyLine + segment.line;
    switch (segment.kind) {
      case 'heading':
        this.#heading(segment.level, segment.text, line);
        break;
      case 'withheld':
        this.#blocks.push({ kind: 'withheld', line, notice: this.#input.noticeOf(segment.line) });
        break;
      case 'text':
        this.#text(segment.lines, segment.line);
        break;
      case 'label':
        this.#label(segment, line);
    }
  }

  #say(code: RuleCode, line: number, message: string, column = 1): void {
    this.findings.push({ code, line, column, message });
  }

  #heading(level: number, text: string, line: number): void {
    this.#vote = undefined;
    this.#moved = undefined;
    if (level === 3 && this.minutes.length > 0) {
      const title = plainLine(text).replace(/ #{1,6}$/, '');
      const of = partOf(title);
      this.#blocks.push({ kind: 'part', line, of, title, id: this.ids.take(this.#id, title) });
      return;
    }
    if (level === 1) {
      this.#say(
        'heading-level',
        line,
        `"# ${text}" is a heading of the first level, which is only for the title. Write "## ${text}".`,
      );
    }
    this.#votes = [];
    const heading = readHeading(text, this.#input.titles);
    const id = this.ids.take('minute', heading.number ?? heading.title);
    this.minutes.push({ heading, id, line, items: [], blocks: [] });
  }

  #keep(
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

  #text(lines: readonly string[], start: number): void {
    const source = lines.join('\n');
    const rendered = renderText(source, this.#input.resolve);
    this.#keep(source, start, rendered);
    this.#blocks.push({
      kind: 'text',
      line: this.#input.bodyLine + start + firstOf(lines),
      text: this.texts.length,
    });
    this.texts.push(rendered.html);
    for (const [at, line] of lines.entries()) {
      if (/^[ \t]{0,12}>/.test(line)) continue;
      const open = line.replace(/“[^“”]{0,500}”|"[^"]{0,500}"/g, (quoted) =>
        ' '.repeat(quoted.length),
      );
      const found = /\bRESOLVED\b/.exec(open);
      if (!found) continue;
      this.#say(
        'minutes-decision-hidden',
        this.#input.bodyLine + start + at,
        'RESOLVED is within a sentence, so that this is no decision on any page. Begin a line with it: "RESOLVED – That …", and leave the rest of the sentence above.',
        found.index + 1,
      );
    }
  }

  /** Prints a line as text: nothing that is written may be lost. */
  #asText(segment: Segment & { kind: 'label' }): void {
    this.#text([segment.source, ...segment.more], segment.line);
  }

  #label(segment: Segment & { kind: 'label' }, line: number): void {
    const { label, more } = segment;
    const rest = plainLine(['rest' in label ? label.rest : '', ...more].join('\n'));
    switch (label.kind) {
      case 'unclear':
        this.#say('minutes-label-unclear', line, label.message);
        break;
      case 'decision':
        this.#decision(segment, label, line);
        break;
      case 'side': {
        const { side, count } = label;
        const vote = this.#openVote(
          line,
          (one) => one.result !== undefined || one[side] !== undefined,
        );
        addSide(vote, label.side, {
          text: rest,
          line,
          ...(count !== undefined && { count }),
        });
        break;
      }
      case 'vote':
        addWords(
          this.#openVote(line, ({ result, said }) => result !== undefined || said !== undefined),
          rest,
        );
        break;
      case 'result': {
        const vote = this.#openVote(line, ({ result }) => result !== undefined);
        vote.result = label.result;
        addWords(vote, rest);
        break;
      }
      case 'casting': {
        const casting = castingIn(rest);
        if (!casting) {
          this.#say(
            'minutes-label-unclear',
            line,
            'Who gave the casting vote, and how, isn’t clear. Write "Casting vote: Bartholomew Ince, for".',
          );
          this.#asText(segment);
          break;
        }
        this.#openVote(line, () => false).casting = {
          by: { printed: casting.by, line },
          option: casting.option,
        };
        break;
      }
      case 'recorded':
        this.#recorded(label.option, rest, line);
        break;
      case 'moved': {
        const { by, seconder, words } = moversIn(rest);
        if (by === '') {
          this.#say(
            'minutes-label-unclear',
            line,
            'Nobody is named here. Write "Moved: Colm O’Dwyerson. Seconded: Ottoline Varga.", or delete the line.',
          );
          break;
        }
        this.#vote = undefined;
        const block = {
          kind: 'moved' as const,
          line,
          by: { printed: by, line },
          ...(seconder !== undefined &&
            seconder !== '' && { seconder: { printed: seconder, line } }),
        };
        this.#moved = block;
        this.#blocks.push(block);
        if (words !== '') this.#text([words], segment.line);
        break;
      }
      case 'seconded':
        if (!this.#moved || this.#moved.seconder) {
          this.#say(
            'minutes-label-unclear',
            line,
            'There is no motion above that this could second. Write "Moved:" with a name on the line above, or delete this line.',
          );
          this.#asText(segment);
        } else this.#moved.seconder = { printed: moversIn(rest).by, line };
        break;
      case 'interest': {
        const said = interestIn(rest);
        if (!said) {
          this.#say(
            'minutes-label-unclear',
            line,
            'What the interest is isn’t clear. Write "Interest: Desmond Pyke – governor of a school. Stayed.", with a dash after the name.',
          );
          this.#asText(segment);
          break;
        }
        const { nature, left } = said;
        for (const printed of namesIn(said.names).names) {
          this.#blocks.push({
            kind: 'interest',
            line,
            name: { printed, line },
            nature,
            ...(left !== undefined && { left }),
          });
        }
        break;
      }
      case 'joined':
      case 'left': {
        const cut = / [–—-] |, (?=(?:at|after|before|during|from|until|for|\d))/i.exec(rest);
        const note = cut ? rest.slice(cut.index + cut[0].length) : '';
        for (const printed of namesIn(cut ? rest.slice(0, cut.index) : rest).names) {
          this.#blocks.push({
            kind: label.kind,
            line,
            name: { printed, line },
            ...(note !== '' && { note }),
          });
        }
        break;
      }
      case 'item':
        this.#item(segment, rest, line);
        break;
      case 'outcome':
        this.#blocks.push({ kind: 'outcome', line, words: rest });
        break;
      case 'correction':
      case 'later':
        this.#dated(segment, label.kind, line);
        break;
      case 'labelled':
        this.#labelled(segment, label, line);
    }
  }

  #beginVote(line: number): VoteDraft {
    const vote: VoteDraft = {
      kind: 'vote',
      line,
      id: this.ids.take(this.#id, 'vote', String(this.#votes.length + 1)),
    };
    this.#votes.push(vote);
    this.#vote = vote;
    this.#blocks.push(vote);
    return vote;
  }

  /** The vote that a line goes on with, or a new one. */
  #openVote(line: number, isOver: (vote: VoteDraft) => boolean): VoteDraft {
    return this.#vote && !isOver(this.#vote) ? this.#vote : this.#beginVote(line);
  }

  #recorded(
    option: 'for' | 'against' | 'abstained' | 'not-voting',
    rest: string,
    line: number,
  ): void {
    const vote = this.#vote ?? this.#votes.at(-1) ?? this.#beginVote(line);
    for (const name of namesIn(rest).names) {
      const part = / ?\((?:parts? |paragraphs? )?\(?([a-z\d]{1,6})\)?\)$/i.exec(name);
      const isPart =
        part !== null &&
        (/^\(?(?:part|paragraph)/i.test(part[0].trim().slice(1)) || /\d/.test(part[1] ?? ''));
      const printed = isPart ? name.slice(0, part.index) : name;
      (vote.recorded ??= []).push({
        name: { printed, line },
        option,
        ...(isPart && { part: part[1] as string }),
      });
    }
  }

  #item(segment: Segment & { kind: 'label' }, rest: string, line: number): void {
    const said = itemIn(rest);
    if (!said) {
      this.#say(
        'minutes-label-unclear',
        line,
        `What became of the item isn’t clear. Write "Item: withdrawn", "Item: deferred to 2026-03-17", "Item: not reached" or "Item: taken after 10"; or the number of the item alone.`,
      );
      this.#asText(segment);
      return;
    }
    const minute = this.minutes.at(-1);
    if (said.kind === 'items') {
      minute?.items.push(...said.items);
      return;
    }
    const { what, until, words, items } = said;
    this.#blocks.push({
      kind: 'fate',
      line,
      what,
      words,
      ...(until !== undefined && { until }),
      ...(items.length > 0 && { items }),
    });
  }

  #dated(segment: Segment & { kind: 'label' }, kind: 'correction' | 'later', line: number): void {
    const { more } = segment;
    const rest = 'rest' in segment.label ? segment.label.rest : '';
    const day = dayAt(rest === '' ? (more[0] ?? '') : rest);
    if (!day) {
      const example =
        kind === 'later'
          ? 'Later: 2026-01-29 – The written answer was sent.'
          : 'Correction: 2026-01-14 54(c) – "2026" is replaced by "2027".';
      this.#say(
        'minutes-label-unclear',
        line,
        `The day isn’t clear. Write it first, as in "${example}"`,
      );
      this.#asText(segment);
      return;
    }
    const below = rest === '' ? more.slice(1) : more;
    if (kind === 'later') {
      const words = this.#words([day.words, ...below], segment.line);
      this.#blocks.push({ kind, line, on: day.on, words });
      return;
    }
    const minute =
      /^(?:minutes? )?([A-Z]{0,4}\d{1,4}(?:[./]\d{1,4})?[a-z]?(?: ?\([a-z\d]{1,4}\)){0,2})(?: ?[–—:] ?| - |,? (?=\p{L})|$)/u.exec(
        day.words,
      );
    const words = this.#words(
      [minute ? day.words.slice(minute[0].length) : day.words, ...below],
      segment.line,
    );
    this.#blocks.push({
      kind,
      line,
      of: day.on,
      ...(minute && { minute: minute[1] as string }),
      words,
    });
  }

  #labelled(
    segment: Segment & { kind: 'label' },
    label: LabelLine & { kind: 'labelled' },
    line: number,
  ): void {
    const { more } = segment;
    // "From: Pyke. To: the Leader." is two labels of one line.
    const second = label.label === 'From' ? /[.;,]? to: ?/i.exec(label.rest) : null;
    const rest = second ? label.rest.slice(0, second.index) : label.rest;
    const words = this.#words([rest, ...(second ? [] : more)], segment.line);
    const { of } = label;
    const day = dayAt(rest === '' ? (more[0] ?? '') : rest)?.on;
    this.#blocks.push({
      kind: 'labelled',
      line,
      label: label.label,
      ...(of !== undefined && { of }),
      ...(day !== undefined && { on: day }),
      words,
    });
    if (!second) return;
    const to = [label.rest.slice(second.index + second[0].length), ...more];
    this.#blocks.push({
      kind: 'labelled',
      line,
      label: 'To',
      words: this.#words(to, segment.line),
    });
  }

  /** What a label says, in Markdown. */
  #words(lines: readonly string[], start: number): SafeHtml {
    const source = lines.join('\n');
    const rendered = renderText(source, this.#input.resolve);
    this.#keep(source, start, rendered);
    return rendered.html;
  }

  #decision(
    segment: Segment & { kind: 'label' },
    label: LabelLine & { kind: 'decision' },
    line: number,
  ): void {
    const source = [label.rest, ...withoutIndent(segment.more, label.rest)].join('\n');
    if (source.trim() === '') {
      const word = label.verb.toUpperCase();
      this.#say(
        'minutes-label-unclear',
        line,
        `Nothing is said after ${word}. Write what was ${label.verb}: "${word} – That the report be noted.", or delete the line.`,
      );
      return;
    }
    if (label.vote !== undefined) {
      const vote = this.#openVote(line, (one) => hasSides(one) || one.said !== undefined);
      addWords(vote, label.vote);
    }
    const id = this.ids.take(this.#id, 'decision');
    const rendered = renderParts(
      source,
      (mark) => this.ids.take(this.#id, mark),
      this.#input.resolve,
    );
    const start = segment.more.length > 0 ? segment.moreLine - 1 : segment.line;
    this.#keep(source, start, rendered);
    const to = new Map<string, string>();
    const parts = rendered.parts.map(({ mark, id: own, text, within }): DecisionPart => {
      const whom = recommendedTo(text) ?? (within === undefined ? undefined : to.get(within));
      if (whom !== undefined) to.set(mark, whom);
      return { mark, id: own, text, ...(whom !== undefined && { recommendedTo: whom }) };
    });
    const { html, text } = rendered;
    const whole =
      label.to ?? (label.verb === 'resolved' || parts.length > 0 ? undefined : recommendedTo(text));
    this.#blocks.push({
      ...{ kind: 'decision', line, verb: label.verb, id, html, text, parts },
      ...(whole !== undefined && { to: whole }),
    });
    this.#vote = undefined;
    this.#moved = undefined;
  }
}

function firstOf(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '');
  return Math.max(first, 0);
}

/** Lines that are all indented below their label are no code. Tabs count as four blanks. */
function withoutIndent(lines: readonly string[], rest: string): string[] {
  const spaced = lines.map((line) =>
    line.replace(/^[ \t]+/, (blanks) => blanks.replace(/\t/g, '    ')),
  );
  const written = spaced.filter((line) => line.trim() !== '');
  const least = Math.min(...written.map((line) => /^ */.exec(line)?.[0].length ?? 0), 40);
  if (written.length === 0) return spaced;
  return rest === '' || least > 0
    ? spaced.map((line) => line.slice(Math.min(least, line.length)))
    : spaced;
}
