import { allOf, childOf, elementsOf, type XmlNode } from '../xml/xml-tree.ts';

/** How words look; undefined is as around them. */
export type Look = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underlined?: boolean;
  readonly raised?: 'above' | 'below' | 'level';
  readonly hidden?: boolean;
  readonly font?: string;
};

/** What a style says, with the styles that it goes on from. */
export type Style = {
  /** The names that the program shows, its own first. */
  readonly names: readonly string[];
  readonly look: Look;
  readonly list?: string;
  /** Of headings, 1-based. */
  readonly level?: number;
  /** In points. */
  readonly indent?: number;
};

/** More styles that go on from each other than any program writes. */
const MOST_PARENTS = 30;

/** The styles of a document, by family and name. */
export class Styles {
  readonly #nodes = new Map<string, XmlNode>();
  readonly #known = new Map<string, Style>();
  /** The families of fonts, by the names that the document gives them. */
  readonly #fonts = new Map<string, string>();

  constructor(trees: readonly (XmlNode | undefined)[]) {
    for (const tree of trees) {
      if (!tree) continue;
      for (const { attributes } of allOf(tree, 'font-face')) {
        const family = (attributes['font-family'] ?? '').replace(/^'(.*)'$/, '$1');
        this.#fonts.set(attributes['name'] ?? '', family);
      }
      for (const style of allOf(tree, 'style')) {
        this.#nodes.set(keyOf(style.attributes['family'], style.attributes['name']), style);
      }
    }
  }

  of(family: 'paragraph' | 'text', name: string | undefined): Style {
    const key = keyOf(family, name);
    const known = this.#known.get(key);
    if (known) return known;
    const chain: XmlNode[] = [];
    for (let node = this.#nodes.get(key); node && chain.length < MOST_PARENTS;) {
      chain.push(node);
      const parent = node.attributes['parent-style-name'];
      node = parent === undefined ? undefined : this.#nodes.get(keyOf(family, parent));
    }
    const style = styleOf(chain, this.#fonts);
    this.#known.set(key, style);
    return style;
  }
}

const keyOf = (family = '', name = ''): string => `${family}/${name}`;

function styleOf(chain: readonly XmlNode[], fonts: ReadonlyMap<string, string>): Style {
  const names = chain.map(
    ({ attributes }) =>
      attributes['display-name'] ?? (attributes['name'] ?? '').replace(/_20_/g, ' '),
  );
  const first = (name: string): string | undefined =>
    chain.find(({ attributes }) => attributes[name] !== undefined)?.attributes[name];
  const looks = chain.map((node) => lookOf(childOf(node, 'text-properties'), fonts));
  const indent = chain
    .map((node) => lengthIn(childOf(node, 'paragraph-properties')?.attributes['margin-left']))
    .find((length) => length !== undefined);
  const list = first('list-style-name');
  const named = names.map((name) => /^heading ?([1-9])$/i.exec(name)?.[1]).find((one) => one);
  const level = Number(first('default-outline-level') ?? named);
  return {
    names,
    look: Object.assign({}, ...looks.toReversed()) as Look,
    ...(list !== undefined && list !== '' && { list }),
    ...(level > 0 && { level }),
    ...(indent !== undefined && { indent }),
  };
}

function lookOf(node: XmlNode | undefined, fonts: ReadonlyMap<string, string>): Look {
  if (!node) return {};
  const said = node.attributes;
  const on = (name: string): boolean | undefined =>
    said[name] === undefined ? undefined : said[name] !== 'none';
  const weight = said['font-weight'];
  const slant = said['font-style'];
  const struck = on('text-line-through-style') ?? on('text-line-through-type');
  const underlined = on('text-underline-style') ?? on('text-underline-type');
  const position = said['text-position'];
  const { display, 'font-name': font } = said;
  return {
    ...(weight !== undefined && { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slant !== undefined && { italic: slant === 'italic' || slant === 'oblique' }),
    ...(struck !== undefined && { struck }),
    ...(underlined !== undefined && { underlined }),
    ...(position !== undefined && { raised: raisedBy(position) }),
    ...(display !== undefined && { hidden: display === 'none' }),
    ...(font !== undefined && { font: fonts.get(font) ?? font }),
  };
}

/** "super 58%", "-33% 58%". */
function raisedBy(position: string): NonNullable<Look['raised']> {
  const [where = ''] = position.split(' ');
  if (where === 'super') return 'above';
  if (where === 'sub') return 'below';
  const by = Number.parseFloat(where);
  return by > 0 ? 'above' : by < 0 ? 'below' : 'level';
}

const POINTS: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 28.35,
  mm: 2.835,
  px: 0.75,
  pc: 12,
};

/** A length in points; none of a share of another one. */
function lengthIn(length: string | undefined): number | undefined {
  const [, number = '', unit = ''] =
    /^(-?[\d.]{1,12})(pt|in|cm|mm|px|pc)$/.exec(length ?? '') ?? [];
  return unit === '' ? undefined : Number(number) * (POINTS[unit] ?? 1);
}

/** A level of a list, as it is printed. */
export type ListLevel = {
  readonly kind: 'bullet' | 'number';
  /** As other programs name it: "decimal", "lowerLetter"; "none" has no number. */
  readonly format: string;
  /** "%1%.%2%)": the number of each level that is shown. */
  readonly text: string;
  readonly start: number;
  /** How far its words are from the margin, in points. */
  readonly indent: number;
};

const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  '01': 'decimalZero',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
};

/** The styles of lists, by name, each with its levels; that of headings is ''. */
export function listStyles(
  trees: readonly (XmlNode | undefined)[],
): ReadonlyMap<string, readonly (ListLevel | undefined)[]> {
  const found = new Map<string, readonly (ListLevel | undefined)[]>();
  for (const tree of trees) {
    if (!tree) continue;
    for (const style of allOf(tree, 'list-style')) {
      found.set(style.attributes['name'] ?? '', levelsOf(style));
    }
    for (const style of allOf(tree, 'outline-style')) found.set('', levelsOf(style));
  }
  return found;
}

const MOST_LEVELS = 10;

function levelsOf(style: XmlNode): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const node of elementsOf(style)) {
    const level = Number(node.attributes['level']);
    if (!(level >= 1 && level <= MOST_LEVELS)) continue;
    levels[level - 1] = levelOf(node, level);
  }
  return levels;
}

function levelOf(node: XmlNode, level: number): ListLevel {
  const said = node.attributes;
  const properties = childOf(node, 'list-level-properties');
  const aligned = childOf(properties, 'list-level-label-alignment')?.attributes['margin-left'];
  const before = lengthIn(properties?.attributes['space-before']) ?? 0;
  const indent =
    lengthIn(aligned) ?? before + (lengthIn(properties?.attributes['min-label-width']) ?? 0);
  const isNumber = /number|outline/.test(node.name);
  const shown = Math.min(level, Math.max(1, Number(said['display-levels'] ?? 1) || 1));
  const numbers = Array.from({ length: shown }, (_, at) => `%${level - shown + 1 + at}%`).join('.');
  return {
    kind: isNumber ? 'number' : 'bullet',
    format: isNumber ? (FORMATS[said['num-format'] ?? ''] ?? 'unknown') : 'bullet',
    text:
      said['num-list-format'] ?? `${said['num-prefix'] ?? ''}${numbers}${said['num-suffix'] ?? ''}`,
    start: Number(said['start-value'] ?? 1) || 1,
    indent,
  };
}
