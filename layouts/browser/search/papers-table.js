// @ts-check
/**
 * @typedef {object} PapersTable What is known of the records of a volume beside their words: see the build's PapersTable.
 * @property {string[]} papers
 * @property {[name: string, values: string[]][]} filters
 * @property {[date: string, ...values: number[][]][]} facts
 * @property {[id: string, paper: number, facts: number][]} records
 * @typedef {Record<string, { any: string[] }>} Chosen Values by the name of the filter: one of them is to be met.
 * @typedef {object} RecordFacts
 * @property {string} paper The address of the paper that it belongs to.
 * @property {string} date
 * @property {Readonly<Record<string, readonly string[]>>} filters
 */

/**
 * The facts of the records of a volume, by Pagefind's names of them.
 * @param {PapersTable} table @returns {Map<string, RecordFacts>}
 */
export function factsById(table) {
  const facts = table.facts.map(([date, ...places]) => ({
    date,
    filters: Object.fromEntries(
      table.filters.map(([name, values], at) => [
        name,
        (places[at] ?? []).map((place) => values[place] ?? ''),
      ]),
    ),
  }));
  return new Map(
    table.records.map(([id, paper, own]) => [
      id,
      { paper: table.papers[paper] ?? '', .../** @type {typeof facts[0]} */ (facts[own]) },
    ]),
  );
}

/** Whether a record meets all filters, but for one. @param {RecordFacts} facts @param {Chosen} chosen @param {string} [but] */
export function meets({ filters }, chosen, but) {
  return Object.entries(chosen).every(
    ([name, { any }]) => name === but || (filters[name] ?? []).some((value) => any.includes(value)),
  );
}

/**
 * How many papers each value of a filter would leave. The values of one filter are alternatives, so a
 * filter's own counts are those without it.
 * @param {Iterable<RecordFacts>} records those that were found @param {Chosen} chosen
 * @returns {Record<string, Record<string, number>>}
 */
export function countsOf(records, chosen) {
  /** @type {Map<string, Map<string, Set<string>>>} */
  const papers = new Map();
  for (const record of records) {
    for (const [name, values] of Object.entries(record.filters)) {
      if (!meets(record, chosen, name)) continue;
      const known = papers.get(name) ?? new Map();
      papers.set(name, known);
      for (const value of values) {
        const found = known.get(value) ?? new Set();
        known.set(value, found.add(record.paper));
      }
    }
  }
  return Object.fromEntries(
    [...papers].map(([name, values]) => [
      name,
      Object.fromEntries([...values].map(([value, found]) => [value, found.size])),
    ]),
  );
}
