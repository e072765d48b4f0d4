import { readXml } from '../office-xml.ts';
import {
  areAlike,
  createPaintReader,
  isUnseen,
  showsFixedWords,
  type CellPaint,
  type ExcelStyles,
} from './excel-styles.ts';
import {
  isWithin,
  mayPaint,
  placeOf,
  rangesOf,
  type CellRange,
  type ExcelCell,
  type ExcelRule,
} from './excel-rules.ts';
import type { SharedString } from './excel-strings.ts';
import { createUnseenLines } from './unseen-lines.ts';

/** What a workbook holds and doesn't show. */
export type ExcelFinding =
  'hidden-sheets' | 'hidden-cells' | 'unseen' | 'fetches' | 'too-large' | 'malformed';

/** What of a workbook a sheet is read with. */
export type Workbook = {
  readonly styles: ExcelStyles;
  readonly strings: readonly SharedString[];
  /** Numbers of those that a cell has; gathered while the sheets are read. */
  readonly used: Set<number>;
  /** The heads of its tables, which a style of tables may colour. */
  readonly heads: readonly CellRange[];
};

/** What of the workbook itself is hidden. */
export function hiddenSheets(workbook: Buffer): ReadonlySet<ExcelFinding> {
  const found = new Set<ExcelFinding>();
  let [windows, hidden] = [0, 0];
  const isWell = readXml(workbook, {
    open: ({ name, attributes }) => {
      if (name === 'workbookView') {
        windows += 1;
        if (/hidden/i.test(attributes['visibility'] ?? '')) hidden += 1;
      }
      if (name === 'sheet' && /hidden/i.test(attributes['state'] ?? '')) found.add('hidden-sheets');
      if (name === 'sheetView' && /hidden/i.test(attributes['visibility'] ?? ''))
        found.add('hidden-sheets');
    },
  });
  // A workbook none of whose windows is shown opens without a sheet.
  if (hidden > 0 && hidden === windows) found.add('hidden-sheets');
  if (!isWell) found.add('malformed');
  return found;
}

/** The first row and the last of a table (`xl/tables/`). */
export function headsOfTable(table: Buffer): CellRange[] {
  const heads: CellRange[] = [];
  readXml(table, {
    open: ({ name, attributes }) => {
      if (name !== 'table' || attributes['ref'] === undefined) return;
      for (const range of rangesOf(attributes['ref'])) {
        heads.push({ ...range, bottom: range.top }, { ...range, top: range.bottom });
      }
    },
  });
  return heads;
}

/**
 * What of a sheet isn't seen.
 * @param covers cells that shapes lie on
 * @param things cells over which anything drawn on it goes
 */
export function hiddenCells(
  sheet: Buffer,
  workbook: Workbook,
  covers: readonly CellRange[] = [],
  things: readonly CellRange[] = [],
): ReadonlySet<ExcelFinding> {
  const found = new Set<ExcelFinding>();
  const path: string[] = [];
  const cells: ExcelCell[] = [];
  const rules = createRuleReader(workbook.styles);
  const lines = createUnseenLines();
  // Rules come after the cells, which are kept for them.
  const areKept = covers.length > 0 || sheet.includes('cfRule') || sheet[1] === 0;
  const at = {
    row: 0,
    column: 0,
    style: 0,
    type: '',
    value: '',
    hasWhite: false,
    hasFormula: false,
  };
  let hasWhiteRun = false;
  const isWell = readXml(sheet, {
    open: (element) => {
      const { name, attributes } = element;
      path.push(name);
      lines.open(element);
      if (name === 'row') {
        at.row = Number(attributes['r'] ?? at.row + 1);
        at.column = 0;
      }
      if (name === 'c') {
        const place = placeOf(attributes['r'] ?? '');
        at.column = place.column || at.column + 1;
        at.style = Number(attributes['s'] ?? 0);
        at.type = attributes['t'] ?? 'n';
        [at.value, at.hasWhite, at.hasFormula] = ['', false, false];
      }
      if (name === 'f' && path.at(-2) === 'c') at.hasFormula = true;
      if (name === 'r' && path.includes('is')) hasWhiteRun = false;
      if (name === 'color' && path.includes('is')) hasWhiteRun = isWhite(attributes['rgb']);
      rules.open(element, path);
    },
    close: (name) => {
      rules.close(name);
      path.pop();
      if (name !== 'c') return;
      if (at.type === 's') workbook.used.add(Number(at.value));
      const shared = at.type === 's' ? workbook.strings[Number(at.value)] : undefined;
      const value = (at.type === 's' ? shared?.text : at.value) ?? at.value;
      const paint = workbook.styles.cells[at.style] ?? {};
      const cell = { row: at.row, column: at.column, value, paint };
      if (at.hasFormula || value.trim() !== '') lines.hold(cell);
      if (hides(cell, shared?.hasWhite === true || at.hasWhite, workbook)) found.add('unseen');
      if (areKept && saysSomething(value)) cells.push(cell);
    },
    text: (text) => {
      rules.text(text, path);
      if (text.trim() === '') return;
      const [here, within] = [path.at(-1), path.at(-2)];
      if (here === 'f' && FETCHING.test(text)) found.add('fetches');
      if ((here === 'v' && within === 'c') || (here === 't' && path.includes('is'))) {
        if (at.value.length < LONGEST) at.value += text;
        at.hasWhite ||= hasWhiteRun;
      }
    },
  });
  if (lines.hide(things)) found.add('hidden-cells');
  if (cells.some((cell) => covers.some((cover) => isWithin(cell, cover)))) found.add('unseen');
  const byRule = rules.hide(cells);
  if (byRule !== undefined) found.add(byRule);
  if (!isWell) found.add('malformed');
  return found;
}

const LONGEST = 400;
/** Another program, a page of the web, another file. */
const FETCHING = /\|'?[^']*'?!|\b(?:WEBSERVICE|RTD|IMAGE|CUBE\w+)\s*\(/i;

/** Zeros and errors are no words that anyone hides. */
const saysSomething = (value: string): boolean =>
  /[1-9]|\p{L}/u.test(value) && !/^#[A-Z]/.test(value);

/** What the colour of a cell says, typed into it in that colour. */
const STATUS = /^(?:r|a|g|b|rag|red|amber|green|yellow|blue|high|medium|low|[hml]|\d)$/i;
const isColoured = (colour = 'ffffff'): boolean =>
  !areAlike(colour, 'ffffff') && !areAlike(colour, '000000');

function hides(cell: ExcelCell, hasWhite: boolean, { heads }: Workbook): boolean {
  const { value, paint } = cell;
  if (!saysSomething(value)) return false;
  if (showsFixedWords(paint.format ?? '') && value.trim().length > 2) return true;
  const isPlain = paint.fill === undefined || areAlike(paint.fill, 'ffffff');
  if (hasWhite && isPlain) return true;
  if (!isUnseen(paint)) return false;
  if (isColoured(paint.fill) && STATUS.test(value.trim())) return false;
  return !(paint.fill === undefined && heads.some((head) => isWithin(cell, head)));
}

/** Follows the rules of a sheet that paint cells by what they hold, in the ways of Excel since 2007 and since 2010. */
function createRuleReader({ rules: paints }: ExcelStyles) {
  const found: { readonly ranges: CellRange[]; readonly rules: ExcelRule[] }[] = [];
  let block: { ranges: CellRange[]; rules: ExcelRule[] } | undefined;
  let rule: { type: string; operator: string; formulas: string[]; paint: CellPaint } | undefined;
  const own = createPaintReader();
  return {
    open: (element: Parameters<typeof own.read>[0], path: readonly string[]): void => {
      const { name, attributes } = element;
      if (name === 'conditionalFormatting') {
        block = { ranges: rangesOf(attributes['sqref'] ?? ''), rules: [] };
      }
      if (name === 'cfRule') {
        const { type = '', operator = '', dxfId } = attributes;
        rule = { type, operator, formulas: [], paint: paints[Number(dxfId)] ?? {} };
      }
      if (name === 'dxf') own.begin();
      if (path.includes('dxf')) own.read(element, path);
      if (rule && (name === 'formula' || name === 'f')) rule.formulas.push('');
    },
    close: (name: string): void => {
      if (name === 'dxf' && rule) rule.paint = own.end();
      if (name === 'cfRule' && rule) {
        block?.rules.push(rule);
        rule = undefined;
      }
      if (name === 'conditionalFormatting' && block) {
        found.push(block);
        block = undefined;
      }
    },
    text: (text: string, path: readonly string[]): void => {
      const at = path.at(-1);
      if (at === 'sqref') block?.ranges.push(...rangesOf(text));
      if ((at === 'formula' || at === 'f') && rule) {
        rule.formulas.push((rule.formulas.pop() ?? '') + text);
      }
    },
    /** Whether a rule hides what a cell holds, or there are too many of both to know. */
    hide: (cells: readonly ExcelCell[]): 'unseen' | 'too-large' | undefined => {
      let work = 0;
      for (const { ranges, rules } of found) {
        for (const one of rules.filter(({ paint }) => mayHide(paint))) {
          work += cells.length * ranges.length;
          if (work > MOST_WORK) return 'too-large';
          const isHidden = (cell: ExcelCell): boolean =>
            ranges.some((range) => isWithin(cell, range)) &&
            mayPaint(one, cell) &&
            isHiddenBy(one.paint, cell);
          if (cells.some(isHidden)) return 'unseen';
        }
      }
      return undefined;
    },
  };
}

/** Cells times ranges: more is no sheet that anyone made by hand. */
const MOST_WORK = 100_000_000;

const mayHide = ({ font, fill, format }: CellPaint): boolean =>
  format !== undefined || (font ?? fill) !== undefined;

function isHiddenBy(paint: CellPaint, { paint: own, value }: ExcelCell): boolean {
  const together = { ...own, ...paint };
  if (!isUnseen(together) || isUnseen(own)) return false;
  return !(isColoured(together.fill) && STATUS.test(value.trim()));
}

const isWhite = (rgb = ''): boolean => areAlike(rgb.toLowerCase().slice(-6), 'ffffff');
