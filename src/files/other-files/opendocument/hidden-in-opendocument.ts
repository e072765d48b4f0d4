import { readXml, type Unseen, type UnseenElements, type XmlElement } from '../office-xml.ts';
import { createUnseenLines } from './lines.ts';
import { isUnseenPaint, lengthOf, type OpenPaint, type OpenStyles } from './styles.ts';

/** What an OpenDocument file holds and doesn't show. */
export type OpenDocumentFinding =
  | 'tracked'
  | 'comments'
  | 'macros'
  | 'hidden'
  | 'unseen'
  | 'hidden-sheets'
  | 'hidden-cells'
  | 'fetches'
  | 'malformed';

/** What `content.xml` or `styles.xml` of an OpenDocument text or spreadsheet holds and doesn't show. */
export const hiddenInOpenDocument = (
  part: Buffer,
  styles: OpenStyles,
): ReadonlySet<OpenDocumentFinding> => unseenInOpenDocument(part, styles).found;

/** The same, with the elements whose words aren't seen. */
export function unseenInOpenDocument(
  part: Buffer,
  styles: OpenStyles,
): { readonly found: ReadonlySet<OpenDocumentFinding>; readonly unseen: UnseenElements } {
  const found = new Set<OpenDocumentFinding>();
  const words = createWordReader(styles);
  const lines = createUnseenLines();
  const isWell = readXml(part, {
    open: (element) => {
      for (const finding of saidBy(element)) found.add(finding);
      lines.open(element);
      words.open(element, lines.isWithinUnseen());
    },
    close: (name) => {
      words.close(name);
      lines.close(name);
    },
    text: (text) => {
      words.text(text);
      lines.text(text);
    },
  });
  if (lines.hide()) found.add('hidden-cells');
  for (const finding of words.found()) found.add(finding);
  if (!isWell) found.add('malformed');
  return { found, unseen: words.unseen };
}

/** Elements that bring in what is elsewhere, whatever they are given. */
const FETCHING =
  /^(?:dde-\w+|dde-connection-decl|table-source|cell-range-source|database-source-\w+|connection-resource)$/;
/** What leads elsewhere only when a reader follows it. */
const LEADS_TO = new Set(['a', 'event-listener', 'template', 'auto-reload', 'area-rectangle', 'area-circle', 'area-polygon', 'form', 'hyperlink-behaviour', 'bibliography-mark']); // prettier-ignore
const ELSEWHERE = /^\s*(?:[a-z][a-z\d+.-]*:|\/|\\|\.\.\/)/i;
const FETCHING_FORMULA = /\b(?:DDE|WEBSERVICE)\s*\(|'(?:file|https?|ftp|smb):/i;

/** What an element says by itself. */
function saidBy({ name, attributes }: XmlElement): OpenDocumentFinding[] {
  const found: OpenDocumentFinding[] = [];
  const add = (finding: OpenDocumentFinding, holds: boolean) => {
    if (holds) found.push(finding);
  };
  const is = (key: string, pattern: RegExp) => pattern.test(attributes[key] ?? '');
  add('tracked', name === 'tracked-changes');
  add('comments', name === 'annotation');
  add('macros', name === 'event-listener' && is('href', /script:/));
  add('macros', name === 'script');
  add(
    'hidden',
    name === 'named-expression' && is('expression', /^(?:of:)?=?\s*"[^"]*\p{L}{2}[^"]*"$/u),
  );
  add('hidden-sheets', name === 'table-properties' && is('display', /^false$/));
  add('hidden', name === 'text-properties' && is('display', /^none$/));
  add('hidden', /^(?:hidden-text|hidden-paragraph)$/.test(name));
  add('hidden', name === 'section' && is('display', /^(?:none|condition)$/));
  // A counter is hidden in many documents; words and sums are in none.
  const isField = /^(?:variable-(?:set|get|input)|user-field-(?:get|input)|expression)$/.test(name);
  const holds = is('string-value', /\p{L}{2}|\d{4}/u) || is('value', /\d{4}/);
  add('hidden', isField && holds && is('display', /^none$/));
  add('fetches', FETCHING.test(name));
  add('fetches', name === 'section-source' && attributes['href'] !== undefined);
  add('fetches', !LEADS_TO.has(name) && is('href', ELSEWHERE) && !is('href', /^data:/));
  add('fetches', is('formula', FETCHING_FORMULA));
  return found;
}

const FRAMES = new Set(['frame', 'text-box', 'custom-shape', 'rect', 'ellipse', 'polygon', 'path', 'caption', 'circle']); // prettier-ignore
const PAINTED: Readonly<Record<string, string>> = {
  ...{ p: 'paragraph', h: 'paragraph', span: 'text', a: 'text' },
  ...{ 'table-cell': 'table-cell', 'covered-table-cell': 'table-cell', 'table-row': 'table-row' },
  ...{ table: 'table', frame: 'graphic', 'custom-shape': 'graphic', rect: 'graphic' },
  ...{ ellipse: 'graphic', circle: 'graphic', polygon: 'graphic', path: 'graphic' },
};
/** What holds words of its own that aren't on the page. */
const ASIDE = /^(?:annotation|note-body|tracked-changes|title|desc|forms|user-field-decls)$/;
/** Of a picture behind the words, in points: some 3 by 1½ inches. */
const BACKDROP = { width: 210, height: 105 };

type OpenElement = {
  readonly name: string;
  /** How many elements begin before it. */
  readonly number: number;
  readonly paint: OpenPaint;
  /** What is painted by nothing that is around it. */
  readonly isApart: boolean;
};

/** Follows the words of a part with what paints them. */
function createWordReader(styles: OpenStyles) {
  const found = new Set<OpenDocumentFinding>();
  const path: OpenElement[] = [];
  const unseen = new Map<number, Unseen>();
  let elements = 0;
  let hasBackdrop = false;
  let hasWhite = false;
  let shown = '';
  /** What fields hold, whether they show it or not. */
  const held: string[] = [];
  let cell: { value: string; shown: string; paint: OpenPaint } | undefined;
  /** By column, what its cells are painted with where they say nothing. */
  let columns: string[] = [];
  let column = 0;
  const ruled: { condition: string; style: string }[] = [];
  const values: string[] = [];
  const paintOf = (): OpenPaint => {
    const from = path.findLastIndex(({ isApart }) => isApart);
    return Object.assign(
      {},
      ...path.slice(Math.max(0, from)).map(({ paint }) => paint),
    ) as OpenPaint;
  };
  return {
    open: ({ name, attributes }: XmlElement, isInUnseenCell: boolean): void => {
      if (name === 'table') columns = [];
      if (name === 'table-row') column = 0;
      const repeated = Number(attributes['number-columns-repeated'] ?? 1);
      if (name === 'table-column' && columns.length < MOST_COLUMNS) {
        const style = attributes['default-cell-style-name'] ?? '';
        for (let n = 0; n < Math.min(repeated, MOST_COLUMNS); n += 1) columns.push(style);
      }
      const isCell = name === 'table-cell' || name === 'covered-table-cell';
      const style = attributes['style-name'] ?? (isCell ? columns[column] : undefined);
      const family = PAINTED[name];
      const paint =
        (family !== undefined && style !== undefined && styles.get(`${family} ${style}`)) || {};
      const isShape = FRAMES.has(name) && name !== 'text-box';
      const isOff = isShape && isBeforePage(attributes);
      const own = isOff ? { ...paint, isTiny: true } : paint;
      path.push({ name, number: elements, paint: own, isApart: isShape || name === 'note-body' });
      if (isInUnseenCell) unseen.set(elements, 'hidden');
      elements += 1;
      if (isCell) {
        column += repeated;
        const value = attributes['string-value'] ?? attributes['value'] ?? attributes['date-value'] ?? ''; // prettier-ignore
        cell = { value, shown: '', paint };
        if (value !== '') values.push(value);
      }
      if (name === 'frame' && paint.isBehind === true) {
        const [width = 0, height = 0] = [lengthOf(attributes['width']), lengthOf(attributes['height'])]; // prettier-ignore
        hasBackdrop ||= width >= BACKDROP.width && height >= BACKDROP.height;
      }
      if (name === 'condition' && attributes['apply-style-name'] !== undefined) {
        ruled.push({ condition: attributes['value'] ?? '', style: attributes['apply-style-name'] });
      }
      if (FIELDS.test(name)) {
        for (const key of FIELD_VALUES) held.push(attributes[key] ?? '');
      }
      if (name === 's' || name === 'tab' || name === 'line-break') shown += ' ';
    },
    close: (name: string): void => {
      path.pop();
      if (name === 'p' || name === 'h') shown += ' ';
      if ((name === 'table-cell' || name === 'covered-table-cell') && cell) {
        // What a merged cell lies over.
        if (name === 'covered-table-cell' && says(cell.shown)) found.add('unseen');
        if (cell.shown.trim() === '' && /[1-9]|\p{L}/u.test(cell.value)) found.add('unseen');
        for (const { condition, style } of cell.paint.conditions ?? []) {
          if (isHiding(condition, style, cell.paint) && says(cell.shown)) found.add('unseen');
        }
        cell = undefined;
      }
    },
    text: (text: string): void => {
      if (text.trim() === '') return;
      const at = path.findIndex(({ name }) => name === 'p' || name === 'h');
      if (at < 0) return;
      if (cell) cell.shown += text;
      if (shown.length < MOST_SHOWN) shown += text;
      const how = unseenBy(paintOf());
      if (how === undefined) return;
      const here = path.at(-1)?.number ?? 0;
      if (!unseen.has(here)) unseen.set(here, how);
      if (path.some(({ name }) => ASIDE.test(name)) || !says(text)) return;
      if (how === 'white') hasWhite = true;
      else found.add(how);
    },
    unseen,
    found: (): ReadonlySet<OpenDocumentFinding> => {
      if (hasWhite && !hasBackdrop) found.add('unseen');
      const isHeld = values.some(says);
      if (isHeld && ruled.some(({ condition, style }) => isHiding(condition, style, {}))) {
        found.add('unseen');
      }
      const letters = bare(shown);
      if (held.some((value) => says(value) && !letters.includes(bare(value)))) found.add('hidden');
      return found;
    },
  };

  function unseenBy(paint: OpenPaint): Unseen | undefined {
    if (paint.isHidden === true) return 'hidden';
    if (!isUnseenPaint(paint)) return undefined;
    const isOnPage = paint.ground === undefined && !path.some(({ name }) => FRAMES.has(name));
    return isOnPage && paint.isTiny !== true ? 'white' : 'unseen';
  }

  function isHiding(condition: string, style: string, own: OpenPaint): boolean {
    const paint = styles.get(`table-cell ${style}`);
    if (paint === undefined || !isUnseenPaint({ ...own, ...paint }) || isUnseenPaint(own))
      return false;
    return !/(?:=\s*(?:0|""))\s*\)?$|is-?error|is-?blank|isna/i.test(condition);
  }
}

/** In points: what may be bled over the edge of a page. */
const BLEED = 40;

/** Whether a shape lies above its page, or to the left of it. */
function isBeforePage(attributes: XmlElement['attributes']): boolean {
  const at = (key: string) => lengthOf(attributes[key]) ?? 0;
  return at('x') + at('width') < -BLEED || at('y') + at('height') < -BLEED;
}

const MOST_COLUMNS = 1_024;
const MOST_SHOWN = 10_000_000;
/** Fields whose words are in attributes, and may not be shown. */
const FIELDS =
  /^(?:variable-set|user-field-decl|conditional-text|hidden-text|user-field-get|variable-input|expression)$/;
const FIELD_VALUES = ['string-value', 'string-value-if-true', 'string-value-if-false'];

const says = (text: string): boolean => /\p{L}{2}|[1-9]\d/u.test(text);
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
