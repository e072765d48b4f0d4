// @ts-check
import { byId, element } from './dom.js';
import { FILTERS } from '../state.js';
/**
 * @typedef {import('../state.js').State} State
 * @typedef {import('../index.js').Counts} Counts
 * @typedef {{ box: HTMLInputElement, row: HTMLElement, count: HTMLElement }} Option
 * @typedef {{ group: HTMLDetailsElement, list: HTMLElement, options: Map<string, Option> }} Group
 */

/** Values that have an order of their own; the others go by the alphabet. */
const ORDER = [
  'Report',
  'Decision',
  'Notice',
  'Matter',
  'Agenda',
  'Minutes',
  'Appendix',
  'Committee',
  'Page',
  'Yes',
  'No',
];

/** The boxes of the filters, in the groups of the page. A box is made once and stays, so that it never loses the focus. */
export class Filters {
  /** @type {Map<string, Group>} */
  #groups = new Map();
  #changed;
  #shown = false;
  #from;
  #to;

  /**
   * @param {() => void} changed called when the reader ticks a box
   * @param {() => void} opened called when the reader opens a filter whose values aren't there yet
   */
  constructor(changed, opened) {
    this.#changed = changed;
    for (const [name, key] of FILTERS) {
      const group = /** @type {HTMLDetailsElement | null} */ (
        document.getElementById(`filter-${key}`)
      );
      // Not every council has pillars.
      if (group === null) continue;
      const list = element('div', { class: 'filter__list' });
      const legend = element('legend', { class: 'govuk-visually-hidden' }, name);
      group.append(element('fieldset', { class: 'filter__set' }, legend, list));
      group.addEventListener('toggle', () => {
        if (group.open && !this.#shown) opened();
      });
      this.#groups.set(name, { group, list, options: new Map() });
    }
    this.#from = dayBox('from', 'From', changed);
    this.#to = dayBox('to', 'To', changed);
    byId('filter-date').append(
      element(
        'fieldset',
        { class: 'filter__set filter__days' },
        element('legend', { class: 'govuk-visually-hidden' }, 'Date of the meeting'),
        ...[this.#from, this.#to].map(({ row }) => row),
      ),
    );
  }

  /** The days that are asked for; '' where there are none. */
  get days() {
    return { from: this.#from.box.value, to: this.#to.box.value };
  }

  /** @param {{ from: string, to: string }} days */
  chooseDays({ from, to }) {
    this.#from.box.value = from;
    this.#to.box.value = to;
  }

  /** Whether the reader has opened a filter. */
  get isOpen() {
    return [...this.#groups.values()].some(({ group }) => group.open);
  }

  /** What is ticked. @returns {State['chosen']} */
  get chosen() {
    /** @type {State['chosen']} */
    const chosen = new Map();
    for (const [name, { options }] of this.#groups) {
      const ticked = [...options].filter(([, { box }]) => box.checked).map(([value]) => value);
      if (ticked.length > 0) chosen.set(name, new Set(ticked));
    }
    return chosen;
  }

  /** Ticks what is chosen and nothing else, even a value that no paper has. @param {State['chosen']} chosen */
  choose(chosen) {
    for (const [name, values] of chosen) for (const value of values) this.#option(name, value);
    for (const [name, { options }] of this.#groups) {
      for (const [value, { box }] of options) box.checked = chosen.get(name)?.has(value) ?? false;
    }
  }

  /** Shows how many papers each value has, and hides those without. @param {Counts} counts */
  show(counts) {
    this.#shown = true;
    for (const [name] of FILTERS) {
      for (const value of Object.keys(counts[name] ?? {})) this.#option(name, value);
    }
    for (const [name, { group, options }] of this.#groups) {
      for (const [value, { box, row, count }] of options) {
        const papers = counts[name]?.[value] ?? 0;
        count.textContent = papers.toLocaleString('en-GB');
        row.hidden = papers === 0 && !box.checked && box !== document.activeElement;
        if (box.checked) group.open = true;
      }
      group.hidden = [...options.values()].every(({ row }) => row.hidden);
    }
  }

  /** @param {string} name @param {string} value @returns {void} */
  #option(name, value) {
    const known = this.#groups.get(name);
    if (!known || known.options.has(value)) return;
    const id = `${known.group.id}-${known.options.size + 1}`;
    const box = /** @type {HTMLInputElement} */ (
      element('input', { class: 'filter__box', type: 'checkbox', id })
    );
    const count = element('span', { class: 'filter__count' });
    const label = element('label', { class: 'filter__label', for: id }, `${value} `, count);
    const row = element('div', { class: 'filter__row' }, box, label);
    box.addEventListener('change', this.#changed);
    const after = [...known.options].find(([other]) => compare(name, value, other) < 0)?.[1].row;
    known.list.insertBefore(row, after ?? null);
    known.options.set(value, { box, row, count });
    // Kept in the order of the page, so that the next finds its place.
    known.options = new Map([...known.options].sort(([a], [b]) => compare(name, a, b)));
  }
}

/** A field for a day, with its label. @param {string} key @param {string} name @param {() => void} changed */
function dayBox(key, name, changed) {
  const id = `filter-${key}`;
  const box = /** @type {HTMLInputElement} */ (
    element('input', { class: 'filter__day', type: 'date', id })
  );
  box.addEventListener('change', changed);
  return { box, row: element('p', {}, element('label', { for: id }, `${name} `), box) };
}

/** @param {string} name @param {string} a @param {string} b */
function compare(name, a, b) {
  if (name === 'Municipal year') return b.localeCompare(a, 'en-GB');
  const [placeA, placeB] = [ORDER.indexOf(a), ORDER.indexOf(b)];
  if (placeA >= 0 && placeB >= 0) return placeA - placeB;
  return a.localeCompare(b, 'en-GB', { numeric: true });
}
