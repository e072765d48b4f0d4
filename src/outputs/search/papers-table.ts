import type { IsoDate } from '../../language/dates.ts';
import { paperOf } from './paper-of.ts';
import { filtersOf } from './record-text.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * What the search page knows of the records of a volume beside their words: which paper each belongs to, when it is of,
 * and what it can be filtered by. The page narrows, counts, sorts and gathers by it.
 */
export type PapersTable = {
  /** Addresses of papers. */
  readonly papers: readonly string[];
  /** The filters, and their values. */
  readonly filters: readonly (readonly [name: string, values: readonly string[]])[];
  /** What records have in common: the day, and for each filter where its values are in the list above. */
  readonly facts: readonly (readonly [date: IsoDate, ...values: (readonly number[])[]])[];
  /** Of each record: Pagefind's name of it, and where its paper and its facts are in the lists above. */
  readonly records: readonly (readonly [id: string, paper: number, facts: number])[];
};

/** Gathers the table of a volume while its records go by. */
export class TableInMaking {
  readonly #papers = new Map<string, number>();
  readonly #filters = new Map<string, Map<string, number>>();
  readonly #facts = new Map<string, number>();
  readonly #records: (readonly [url: string, paper: number, facts: number])[] = [];

  /** How many records have gone by. */
  get records(): number {
    return this.#records.length;
  }

  add({ url, date, html }: SearchRecord): void {
    const filters = filtersOf(html);
    for (const name of Object.keys(filters)) {
      if (!this.#filters.has(name)) this.#filters.set(name, new Map());
    }
    const values = [...this.#filters].map(([name, known]) =>
      (filters[name] ?? []).map((value) => place(known, value)),
    );
    const facts = place(this.#facts, JSON.stringify([date, ...values]));
    this.#records.push([url, place(this.#papers, paperOf(url)), facts]);
  }

  /** @param ids Pagefind's names by address; a record in which Pagefind found no words has none. */
  finished(ids: ReadonlyMap<string, string>): PapersTable {
    return {
      papers: [...this.#papers.keys()],
      filters: [...this.#filters].map(([name, values]) => [name, [...values.keys()]]),
      facts: [...this.#facts.keys()].map((facts) => JSON.parse(facts) as PapersTable['facts'][0]),
      records: this.#records.flatMap(([url, ...where]) => {
        const id = ids.get(url);
        return id === undefined ? [] : [[id, ...where] as const];
      }),
    };
  }
}

function place(places: Map<string, number>, key: string): number {
  const known = places.get(key) ?? places.size;
  places.set(key, known);
  return known;
}
