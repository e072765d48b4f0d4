/** How a cell of a workbook is shown: the code of its number format, "#,##0.00" or "dd/mm/yyyy". */
export type FigureFormat = string;

/** Of the formats that every workbook has without naming them (ECMA-376 part 1, 18.8.30). */
export const BUILT_IN: ReadonlyMap<number, FigureFormat> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  [45, 'mm:ss'],
]);

/**
 * A number of a cell as readers of the workbook see it, as near as its format says. A format that isn't known leaves
 * the number as it is.
 * @param since1904 where the workbook counts its days from 1904.
 */
export function figureText(
  value: number,
  format: FigureFormat | undefined,
  since1904: boolean,
): string {
  const plain = String(Number(value.toPrecision(15)));
  if (format === undefined || /^general$/i.test(format)) return plain;
  const [positive = '', negative, zero] = format.split(';');
  const chosen = value < 0 && negative !== undefined ? negative : value === 0 && zero ? zero : positive; // prettier-ignore
  const code = chosen.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, sign: string) => `"${sign}"`);
  const bare = code.replace(/"[^"]*"|\\./g, '').replace(/\[(?!h|m|s)[^\]]*\]/gi, '');
  if (/[dmyhs]/i.test(bare)) return dateText(value, bare, since1904) ?? plain;
  return numberText(value, code, negative === undefined || value >= 0) ?? plain;
}

/** Digits, with what is written around them. */
const DIGITS = /[#0?](?:[#0?,.]*[#0?])?(,*)/;

function numberText(value: number, code: string, isSigned: boolean): string | undefined {
  // Signs and blanks that are only room, and colours.
  const shown = code.replace(/\[[^\]]*\]|_.|\*./g, '');
  const literal = (text: string) => text.replace(/"([^"]*)"|\\(.)/g, '$1$2');
  const digits = DIGITS.exec(shown.replace(/"[^"]*"|\\./g, (quoted) => '\u0001'.repeat(quoted.length))); // prettier-ignore
  if (!digits) return /[@?]/.test(shown) ? undefined : literal(shown).trim();
  if (/[E/]/.test(shown.slice(digits.index).replace(/"[^"]*"/g, ''))) return undefined;
  const [pattern, thousands = ''] = digits;
  const isShare = shown.includes('%');
  const decimals = /\.([#0?]*)/.exec(pattern)?.[1] ?? '';
  const number = Math.abs(value) * (isShare ? 100 : 1) / 1000 ** thousands.length; // prettier-ignore
  const integers = pattern.replace(/[.].*$/, '').replace(/[^0]/g, '').length;
  const text = number.toLocaleString('en-GB', {
    minimumIntegerDigits: Math.min(20, Math.max(1, integers)),
    minimumFractionDigits: Math.min(20, decimals.replace(/[^0]/g, '').length),
    maximumFractionDigits: Math.min(20, decimals.length),
    useGrouping: pattern.slice(0, pattern.length - thousands.length).includes(','),
  });
  const whole = /^[#?]*$/.test(pattern.replace(/[,.].*$/, '').slice(-1)) && number === 0 && decimals === '' ? '' : text; // prettier-ignore
  const sign = isSigned && value < 0 && Number(text.replaceAll(',', '')) !== 0 ? '-' : '';
  const before = literal(shown.slice(0, digits.index));
  const after = literal(shown.slice(digits.index + pattern.length));
  return `${sign}${before}${whole}${after}`.trim();
}

const DAY_MS = 86_400_000;
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** @param code without what is quoted in it. */
function dateText(value: number, code: string, since1904: boolean): string | undefined {
  if (/\[[hms]+\]/i.test(code) || value < 0 || value > 2_958_465) return undefined;
  // Excel has a day that never was, 29 February 1900.
  const days = since1904 ? value + 1462 : value < 60 ? value + 1 : value;
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000);
  if (Number.isNaN(date.getTime())) return undefined;
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  const parts: string[] = [];
  if (/[dy]|mmm/i.test(code)) {
    const named = /mmm/i.test(code);
    const hasDay = /d/i.test(code.replace(/ddd+/gi, ''));
    const hasYear = /y/i.test(code);
    if (named) {
      const name = (MONTHS[month] ?? '').slice(0, /mmmm/i.test(code) ? undefined : 3);
      parts.push([hasDay && day, name, hasYear && year].filter(Boolean).join(' '));
    } else {
      const two = (number: number) => String(number).padStart(2, '0');
      parts.push(
        [
          hasDay && two(day),
          /m/i.test(code.replace(/h.*$/i, '')) && two(month + 1),
          hasYear && year,
        ]
          .filter(Boolean)
          .join('/'),
      );
    }
  }
  if (/[hs]/i.test(code)) {
    const seconds = Math.round((days - Math.floor(days)) * (DAY_MS / 1000)) % 86_400;
    const two = (number: number) => String(number).padStart(2, '0');
    const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
    parts.push(/s/i.test(code) ? `${time}:${two(seconds % 60)}` : time);
  }
  return parts.join(' ');
}
