/**
 * What reports on one kind of work are made of. Everything in it is words for sentences, of the form
 * that the comment gives; `{street}` and the like stand for names of the made-up place.
 */
export type Topic = {
  readonly key: string;
  /** Who reports: a post, never a person. */
  readonly posts: readonly string[];
  /** Titles of reports. */
  readonly titles: readonly string[];
  /** What is decided on, singular, without an article: "resurfacing programme". */
  readonly things: readonly string[];
  /** What the council has or runs, plural: "footways". */
  readonly assets: readonly string[];
  /** What is done: "resurfacing worn carriageways". */
  readonly works: readonly string[];
  /** Who gains, plural: "people who use a wheelchair". */
  readonly people: readonly string[];
  /** What is wrong, plural: "potholes". */
  readonly problems: readonly string[];
  /** What is counted: "the share of footways in good condition". */
  readonly measures: readonly string[];
  /** With whom, singular. */
  readonly partners: readonly string[];
  /** A clause: "the contractor may be short of crews". */
  readonly risks: readonly string[];
  /** A clause: "a second contractor is on call". */
  readonly mitigations: readonly string[];
  /** What it does: "make crossings safer". */
  readonly outcomes: readonly string[];
  /** Parts of the work, as in a list: "tactile paving at crossings". */
  readonly items: readonly string[];
  /** Whole sentences on powers and duties. */
  readonly laws: readonly string[];
  /** Titles of appendices. */
  readonly papers: readonly string[];
};

/** The phrases of a text, which semicolons part. */
export function phrases(text: string): readonly string[] {
  return text
    .split(';')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase !== '');
}
