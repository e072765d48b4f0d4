/** 1483920 of "1.48392 × 10⁶". */
export function multiplied(written: string): number {
  const [, of = '', power = ''] =
    /^\D*([\d.]+).*?10\D?\D?(.)$/u.exec(written.normalize('NFKC')) ?? [];
  return Number((Number(of) * 10 ** Number(power)).toPrecision(12));
}

/** 1,483,920 of "£1m 483k 920" and of "£1m, 483,920". */
export function sumOfParts(written: string): number {
  let sum = 0;
  for (const [, digits = '', scale = ''] of written.matchAll(/(\d{1,3}(?:,\d{3})*)\s?(m|k|t)?/gi)) {
    sum += Number(digits.replaceAll(',', '')) * (/m/i.test(scale) ? 1e6 : scale === '' ? 1 : 1e3);
  }
  return sum;
}

/** "12.75" of "12¾%" or "12 3/4 per cent", to two places. */
export function decimalOf(written: string): string {
  const [whole = '', over = '0', under = '1'] =
    written
      .replace(/[^\d\s/⁄]/, ' $&')
      .normalize('NFKD')
      .match(/\d+/g) ?? [];
  // An eighth is written with all three of its digits: 4.375%.
  const exact = Number(under) === 8 ? 1000 : 100;
  return String(Math.round((Number(whole) + Number(over) / Number(under)) * exact) / exact);
}

/** "93427.50" of "£93.427,50", "£93'427.50" or "93 427". */
export function poundsIn(written: string): string {
  const [, whole = '', pence = ''] = /^([^]*?)(?:[.,](\d\d))?$/.exec(written) ?? [];
  return `${whole.replace(/\D/g, '')}${pence === '' ? '' : `.${pence}`}`;
}

/** Digits that were read as letters: "£1O,OOO". */
export const putRight = (misread: string): string =>
  misread.replace(/\s/g, '').replaceAll('O', '0').replace(/[lI]/g, '1');
