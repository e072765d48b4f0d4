import { slugOf } from '../../../language/slug.ts';

/** The addresses within the page of minutes: each is given once. */
export class Ids {
  readonly #taken = new Set<string>();
  /** The last number that was given to an address: with thousands of one kind those before aren't tried again. */
  readonly #last = new Map<string, number>();

  /** "minute-54-a", or "minute-54-a-2" where that is taken. */
  take(...parts: readonly string[]): string {
    const base =
      parts
        .map(slugOf)
        .filter((part) => part !== '')
        .join('-') || 'part';
    let id = base;
    for (let n = (this.#last.get(base) ?? 1) + 1; this.#taken.has(id); n++) {
      id = `${base}-${n}`;
      this.#last.set(base, n);
    }
    this.#taken.add(id);
    return id;
  }

  get all(): readonly string[] {
    return [...this.#taken];
  }
}
