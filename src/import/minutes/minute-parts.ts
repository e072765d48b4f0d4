import { subjectOf, type PartName } from './sentences/sentences.ts';

/** What the lines of a minute are of. */
export type MinutePart = 'none' | 'motion' | 'amendment' | 'application' | 'question' | 'petition';

/** The motion that is debated, after one on how to go on: "that the question be now put". */
const OF_FIRST = /\bas (?:further )?(?:amended|altered)$|^(?:substantive|original)\b/i;
const OF_AMENDMENT = /^amendment to (?:the |that |an )?(?:\p{L}+ )?amendment/iu;

/** Keeps track of what is moved and put within a minute, so that each vote is below the heading of its own. */
export class MinuteParts {
  part: MinutePart = 'none';
  #moved = 0;
  #hasAmendment = false;
  /** A heading of the document says already what the next motion is. */
  #isHeaded = false;
  /** What the lines are of is an amendment to an amendment. */
  #isSecond = false;
  #title = '';

  /** Begins a part that has a heading of its own in the document. */
  open(part: MinutePart, title = ''): void {
    this.part = part;
    this.#isSecond = OF_AMENDMENT.test(title);
    this.#isHeaded = part === 'amendment' || part === 'motion';
    if (part === 'amendment') this.#hasAmendment = true;
    if (part !== 'amendment' && part !== 'motion') this.#moved = 0;
  }

  /**
   * Goes on with what a sentence is about; gives the heading that it needs, where it is another than that of the lines before.
   * @param isSaid whether what is written says itself that it is of an amendment; else only a heading does
   */
  enter({ of, title, isNew }: PartName, isSaid = true): string | undefined {
    // "Moved by …" below the heading of an amendment says only that it was moved.
    const isOfHeading = this.part === of || (this.part === 'amendment' && title === 'Motion');
    const isHeaded = this.#isHeaded && isNew && isOfHeading && !/\d|\(/.test(title);
    this.#isHeaded = false;
    const isSecond = OF_AMENDMENT.test(title);
    const isOther = isNew
      ? of === 'amendment' || this.#moved > 0 || /\d|\(/.test(title)
      : of === 'amendment'
        ? this.part === 'amendment'
          ? this.#hasAmendment && this.#isSecond !== isSecond
          : this.#hasAmendment || !isSaid
        : this.part === 'amendment' ||
          (this.#moved > 1 && OF_FIRST.test(title) && this.#title !== title);
    if (isNew) this.#moved += 1;
    if (of === 'amendment' && isNew) this.#hasAmendment = true;
    if (!isOther || isHeaded) return undefined;
    this.part = of;
    this.#title = title;
    this.#isSecond = isSecond;
    return title;
  }

  /** The heading that prose needs, which says what is put to the vote: "a recorded vote was taken on the amendment of …". */
  enterProse(sentence: string): string | undefined {
    if (this.#moved === 0 && !this.#hasAmendment) return undefined;
    if (!/\b(?:vote|voting|put|voted)\b/i.test(sentence)) return undefined;
    const subject = subjectOf(sentence);
    return subject && this.enter(subject);
  }

  /** The heading that a decision needs below an amendment: what is decided is the motion. */
  decide(): string | undefined {
    this.#isHeaded = false;
    if (this.part !== 'amendment') return undefined;
    this.part = 'motion';
    return 'Decision';
  }
}
