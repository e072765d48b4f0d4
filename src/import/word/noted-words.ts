import type { Findings, FoundKind } from '../findings.ts';

/** What is noted of the words of a paragraph, while it is read. */
export class NotedWords {
  readonly #noted: { kind: FoundKind; words: string; to: number }[] = [];

  /**
   * Notes words. What follows the last of its kind without a word between is one with it.
   * @param from the place of the first of them among what was read, and `to` that after the last.
   */
  add(kind: FoundKind, words: string, from: number, to: number): void {
    const last = this.#noted.findLast((noted) => noted.kind === kind);
    if (last && last.to === from && kind !== 'link not taken') {
      last.words += words;
      last.to = to;
    } else this.#noted.push({ kind, words, to });
  }

  /** Hands all of them over, in the order in which they begin. */
  giveTo(findings: Findings): void {
    for (const { kind, words } of this.#noted) findings.add(kind, words);
  }
}
