/**
 * The numbers of minutes that follow a number: 55 after 54, P62 after P61, 33.5 after 33.4. One with anything behind its
 * last figures can't be followed, and the minutes begin with 1.
 */
export function nextNumbers(last: string | undefined, count: number): string[] {
  const [, before = '', number = '0'] = /^(.*?)(\d{1,6})$/.exec(last ?? '') ?? [];
  const first = Number(number) + 1;
  return Array.from({ length: count }, (_, at) => `${before}${first + at}`);
}
