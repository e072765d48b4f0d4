import { readXml } from './office-xml.ts';

/** What a workbook holds and doesn't show. */
export type ExcelFinding = 'hidden-sheets' | 'hidden-cells' | 'unseen' | 'fetches' | 'malformed';

/** By the number that a cell gives for its style: whether what is in it can't be seen. */
export type UnseenStyles = ReadonlySet<number>;

/** Which styles of `xl/styles.xml` show nothing: `;;;` for a format, or white words without a fill. */
export function unseenStyles(styles: Buffer): UnseenStyles {
  const formats = new Map<string, string>();
  const whiteFonts = new Set<number>();
  const tinyFonts = new Set<number>();
  const plainFills = new Set<number>();
  const unseen = new Set<number>();
  const path: string[] = [];
  const counts = { font: -1, fill: -1, xf: -1 };
  readXml(styles, {
    open: ({ name, attributes }) => {
      path.push(name);
      const within = path.at(-2);
      if (name === 'numFmt')
        formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'font' && within === 'fonts') counts.font += 1;
      if (name === 'fill' && within === 'fills') counts.fill += 1;
      if (name === 'color' && within === 'font' && path.includes('fonts')) {
        const isWhite =
          /^(?:ff)?ffffff$/i.test(attributes['rgb'] ?? '') ||
          attributes['theme'] === '0' ||
          /^[19]$/.test(attributes['indexed'] ?? '');
        if (isWhite && attributes['tint'] === undefined) whiteFonts.add(counts.font);
      }
      if (name === 'sz' && within === 'font' && Number(attributes['val']) <= 1.5) {
        tinyFonts.add(counts.font);
      }
      if (name === 'patternFill' && path.includes('fills')) {
        if ((attributes['patternType'] ?? 'none') === 'none') plainFills.add(counts.fill);
      }
      if (name === 'xf' && within === 'cellXfs') {
        counts.xf += 1;
        const format = formats.get(attributes['numFmtId'] ?? '') ?? '';
        const isWhite =
          whiteFonts.has(Number(attributes['fontId'] ?? 0)) &&
          plainFills.has(Number(attributes['fillId'] ?? 0));
        if (showsNothing(format) || isWhite || tinyFonts.has(Number(attributes['fontId'] ?? 0)))
          unseen.add(counts.xf);
      }
    },
    close: () => path.pop(),
  });
  return unseen;
}

/** A format whose parts have no sign, or are all in white. */
function showsNothing(format: string): boolean {
  if (format === '') return false;
  if (format.split(';').every((part) => /^\s*\[(?:white|color\s?2)\]/i.test(part))) return true;
  return format.replaceAll(/\[[^\]]*\]|"\s*"|[_*\\].|[\s;]/g, '') === '';
}

/** What of the workbook itself is hidden. */
export function hiddenSheets(workbook: Buffer): ReadonlySet<ExcelFinding> {
  const found = new Set<ExcelFinding>();
  const isWell = readXml(workbook, {
    open: ({ name, attributes }) => {
      if (name === 'sheet' && /hidden/i.test(attributes['state'] ?? '')) found.add('hidden-sheets');
      if (name === 'sheetView' && /hidden/i.test(attributes['visibility'] ?? ''))
        found.add('hidden-sheets');
    },
  });
  if (!isWell) found.add('malformed');
  return found;
}

/** What of a sheet isn't seen. */
export function hiddenCells(sheet: Buffer, unseen: UnseenStyles): ReadonlySet<ExcelFinding> {
  const found = new Set<ExcelFinding>();
  const path: string[] = [];
  let style = 0;
  const isWell = readXml(sheet, {
    open: ({ name, attributes }) => {
      path.push(name);
      // In points and in letters: a pixel shows no word.
      const isAtMost = (key: string, most: number) =>
        attributes[key] !== undefined && Number(attributes[key]) <= most;
      if ((name === 'row' || name === 'col') && isTrue(attributes['hidden']))
        found.add('hidden-cells');
      if (name === 'row' && isAtMost('ht', 0.75)) found.add('hidden-cells');
      if (name === 'col' && isAtMost('width', 0.1)) found.add('hidden-cells');
      if (name === 'sheetFormatPr' && isTrue(attributes['zeroHeight'])) found.add('hidden-cells');
      if (name === 'c') style = Number(attributes['s'] ?? 0);
    },
    close: () => path.pop(),
    text: (text) => {
      if (text.trim() === '') return;
      const [at, within] = [path.at(-1), path.at(-2)];
      if (at === 'f' && (/\|'?[^']*'?!/.test(text) || /\bWEBSERVICE\s*\(/i.test(text))) {
        found.add('fetches');
      }
      const isValue = (at === 'v' && within === 'c') || (at === 't' && path.includes('is'));
      if (isValue && unseen.has(style)) found.add('unseen');
    },
  });
  if (!isWell) found.add('malformed');
  return found;
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
