/** "1 paper", "3 papers", "No papers". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  if (number === 0) return `No ${plural}`;
  return `${number.toLocaleString('en-GB')} ${number === 1 ? singular : plural}`;
}
