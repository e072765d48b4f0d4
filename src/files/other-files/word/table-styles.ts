import { readXml, type XmlElement } from '../office-xml.ts';
import { styleChain } from '../style-chain.ts';
import { isOn, paintBy, USUAL, wordStyles, type Paint, type WordStyles } from './styles.ts';

/** What a style of tables paints: everywhere, and on a part such as "firstRow" or "band2Horz" (ISO/IEC 29500-1, 17.18.89). */
type TableStyle = {
  readonly whole: Paint;
  readonly parts: ReadonlyMap<string, Paint>;
  /** How many rows and columns a band has. */
  readonly band: { readonly rows: number; readonly columns: number };
};

/** What the styles of a Word document paint, those of tables by their ids too. */
export type WordPainting = {
  readonly styles: WordStyles;
  readonly tables: ReadonlyMap<string, TableStyle>;
};

/** @param part `word/styles.xml` */
export const wordPainting = (part: Buffer): WordPainting => ({
  styles: wordStyles(part),
  tables: tableStyles(part),
});

type Own = {
  readonly whole: Paint;
  readonly parts: Map<string, Paint>;
  rows?: number;
  columns?: number;
  basedOn?: string;
};

function tableStyles(part: Buffer): ReadonlyMap<string, TableStyle> {
  const own = new Map<string, Own>();
  let at: Own | undefined;
  let paint: Paint = {};
  let usual: string | undefined;
  readXml(part, {
    open: (element) => {
      const { name, attributes } = element;
      if (name === 'style') {
        const id = attributes['styleId'];
        at = undefined;
        if (attributes['type'] !== 'table' || id === undefined) return;
        at = { whole: {}, parts: new Map() };
        own.set(id, at);
        paint = at.whole;
        if (['1', 'true', 'on'].includes(attributes['default'] ?? '')) usual = id;
      }
      if (at === undefined) return;
      if (name === 'basedOn') at.basedOn = attributes['val'] ?? '';
      else if (name === 'tblStyleRowBandSize') at.rows = Number(attributes['val']);
      else if (name === 'tblStyleColBandSize') at.columns = Number(attributes['val']);
      else if (name === 'tblStylePr') {
        paint = {};
        at.parts.set(attributes['type'] ?? '', paint);
      } else paintBy(paint, element);
    },
    close: (name) => {
      if (name === 'tblStylePr') paint = at?.whole ?? {};
      if (name === 'style') at = undefined;
    },
  });
  const styles = new Map([...own.keys()].map((id) => [id, withItsBase(id, own)]));
  const first = usual === undefined ? undefined : styles.get(usual);
  return first === undefined ? styles : styles.set(USUAL, first);
}

/** A style with what it takes from those it is based on. */
function withItsBase(id: string, own: ReadonlyMap<string, Own>): TableStyle {
  const chain = styleChain(id, own, ({ basedOn }) => basedOn);
  const parts = new Map<string, Paint>();
  for (const { parts: more } of chain)
    for (const [part, paint] of more) parts.set(part, { ...parts.get(part), ...paint });
  return {
    whole: Object.assign({}, ...chain.map(({ whole }) => whole)) as Paint,
    parts,
    band: {
      rows: chain.findLast(({ rows }) => rows)?.rows ?? 1,
      columns: chain.findLast(({ columns }) => columns)?.columns ?? 1,
    },
  };
}

type Table = {
  style: TableStyle | undefined;
  /** What `w:tblLook` says of it. */
  look: XmlElement['attributes'] | undefined;
  /** How many cells each row has. */
  readonly rows: readonly number[];
  row: number;
  cell: number;
  column: number;
};

/** Follows the tables of a part of a Word document. */
export type TableReader = {
  /** What the style of its table paints in the cell that begins here; nothing for other elements. */
  readonly open: (element: XmlElement) => Paint;
  readonly close: (name: string) => void;
};

export function createTableReader(part: Buffer, styles: WordPainting['tables']): TableReader {
  const sizes = [...styles.values()].some(({ parts }) => parts.size > 0) ? sizesOf(part) : [];
  const open: Table[] = [];
  let count = 0;
  return {
    open: ({ name, attributes }) => {
      if (name === 'tbl') {
        const rows = sizes[count] ?? [];
        open.push({
          style: styles.get(USUAL),
          look: undefined,
          rows,
          row: -1,
          cell: -1,
          column: -1,
        });
        count += 1;
      }
      const table = open.at(-1);
      if (table === undefined) return {};
      if (name === 'tblStyle') table.style = styles.get(attributes['val'] ?? '');
      if (name === 'tblLook') table.look = attributes;
      if (name === 'tr') Object.assign(table, { row: table.row + 1, cell: -1, column: -1 });
      if (name === 'gridSpan') table.column += Math.max(0, Number(attributes['val'] ?? 1) - 1);
      if (name !== 'tc') return {};
      table.cell += 1;
      table.column += 1;
      return table.style === undefined ? {} : paintOfCell(table, table.style);
    },
    close: (name) => {
      if (name === 'tbl') open.pop();
    },
  };
}

/** The cells of each row, of each table in the order in which they begin. */
function sizesOf(part: Buffer): number[][] {
  const sizes: number[][] = [];
  const open: number[][] = [];
  readXml(part, {
    open: ({ name }) => {
      const rows = open.at(-1);
      if (name === 'tbl') {
        const own: number[] = [];
        open.push(own);
        sizes.push(own);
      } else if (name === 'tr') rows?.push(0);
      else if (name === 'tc' && rows !== undefined) rows.push((rows.pop() ?? 0) + 1);
    },
    close: (name) => {
      if (name === 'tbl') open.pop();
    },
  });
  return sizes;
}

/** The bits of `w:tblLook` as older programs write it (ISO/IEC 29500-4, 14.4.7). */
const BITS = {
  firstRow: 0x20,
  lastRow: 0x40,
  firstColumn: 0x80,
  lastColumn: 0x100,
  noHBand: 0x200,
  noVBand: 0x400,
} as const;
/** A table that doesn't say is shown with all parts of its style by some programs. */
const ALL_PARTS = BITS.firstRow | BITS.lastRow | BITS.firstColumn | BITS.lastColumn;

/** Parts that lie above others come later (ISO/IEC 29500-1, 17.7.6). */
function paintOfCell(table: Table, { whole, parts, band }: TableStyle): Paint {
  const { look, rows, row, cell, column } = table;
  const bits = look === undefined ? ALL_PARTS : Number.parseInt(look['val'] ?? '0', 16) || 0;
  const has = (key: keyof typeof BITS) => {
    const written = look?.[key];
    return written === undefined ? (bits & BITS[key]) !== 0 : isOn({ val: written });
  };
  const isTop = has('firstRow') && row === 0;
  const isBottom = has('lastRow') && row === rows.length - 1;
  const isLeft = has('firstColumn') && cell === 0;
  const isRight = has('lastColumn') && cell === (rows[row] ?? 0) - 1;
  const bandOf = (at: number, isWithoutFirst: boolean, size: number) =>
    Math.floor((isWithoutFirst ? at - 1 : at) / size) % 2 === 0 ? 1 : 2;
  const named: readonly (readonly [boolean, string])[] = [
    [!has('noVBand') && !isLeft, `band${bandOf(column, has('firstColumn'), band.columns)}Vert`],
    [!has('noHBand') && !isTop, `band${bandOf(row, has('firstRow'), band.rows)}Horz`],
    [isTop, 'firstRow'],
    [isBottom, 'lastRow'],
    [isLeft, 'firstCol'],
    [isRight, 'lastCol'],
    [isTop && isLeft, 'nwCell'],
    [isTop && isRight, 'neCell'],
    [isBottom && isLeft, 'swCell'],
    [isBottom && isRight, 'seCell'],
  ];
  const layers = named.flatMap(([isThere, name]) => (isThere ? (parts.get(name) ?? []) : []));
  return Object.assign({}, whole, ...layers) as Paint;
}
