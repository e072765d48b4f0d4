import type { Findings } from '../findings.ts';
import type { FoundHeading } from './headings/heading-lines.ts';
import { MinuteParts } from './minute-parts.ts';
import type { MinutesWriter } from './minutes-writer.ts';
import { wordsGone } from './sentences/connecting-words.ts';
import type { People } from './sentences/people.ts';

/** Questions to the officer are so many at most: what a document repeats is asked no more. */
const MOST_ASKED = 150;

/** What those who write a minute share: where they write, who is listed, and how far they are. */
export class MinuteContext {
  readonly writer: MinutesWriter;
  readonly people: People;
  readonly #findings: Findings;
  /** Takes words that labels say by themselves. */
  readonly accounted: string[];
  /** Lines whose words are written in another order. */
  readonly reordered: string[] = [];
  heading: FoundHeading = { title: '' };
  parts = new MinuteParts();
  #asked = 0;

  constructor(given: {
    readonly writer: MinutesWriter;
    readonly people: People;
    readonly findings: Findings;
    readonly accounted: string[];
  }) {
    this.writer = given.writer;
    this.people = given.people;
    this.#findings = given.findings;
    this.accounted = given.accounted;
  }

  /** Leaves out of the proof what labels say by themselves, where a text was written as another; it knows of every other word. */
  account(text: string, written: string): void {
    this.accounted.push(...(wordsGone(text, written) ?? []));
  }

  /** Begins a minute. */
  begin(heading: FoundHeading): void {
    this.heading = heading;
    this.parts = new MinuteParts();
  }

  /** Writes a heading of a part, where there is one. */
  head(title: string | undefined): void {
    if (title !== undefined) this.writer.heading(3, title);
  }

  /** Asks the officer about the minute. */
  ask(question: string): void {
    this.#asked += 1;
    if (this.#asked > MOST_ASKED) return;
    const { number, title } = this.heading;
    const name = number === undefined ? `“${title.slice(0, 50)}”` : `minute ${number}`;
    this.#findings.ask(title === '' && number === undefined ? question : `${name}: ${question}`);
  }

  /** Asks about words that may be more than text. */
  askOf(words: string): void {
    this.ask(
      `“${words.slice(0, 100)}${words.length > 100 ? '…' : ''}” is kept as text; if it is a motion, a vote or a decision, write it as Moved:, For (9): or RESOLVED –`,
    );
  }
}
