const UNITS =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** "one million, four hundred and eighty-three thousand, nine hundred and twenty", of less than a thousand million. */
export function amountInWords(amount: number): string {
  const parts: string[] = [];
  const millions = Math.floor(amount / 1e6);
  const thousands = Math.floor((amount % 1e6) / 1e3);
  if (millions > 0) parts.push(`${below1000(millions)} million`);
  if (thousands > 0) parts.push(`${below1000(thousands)} thousand`);
  const rest = amount % 1e3;
  if (rest > 0) parts.push(`${rest < 100 && parts.length > 0 ? 'and ' : ''}${below1000(rest)}`);
  return parts.join(', ').replace(', and ', ' and ');
}

function below1000(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const small =
    rest < 20
      ? (UNITS[rest] ?? '')
      : `${TENS[Math.floor(rest / 10)] ?? ''}${rest % 10 > 0 ? `-${UNITS[rest % 10] ?? ''}` : ''}`;
  if (hundreds === 0) return small;
  return `${UNITS[hundreds] ?? ''} hundred${small === '' ? '' : ` and ${small}`}`;
}
