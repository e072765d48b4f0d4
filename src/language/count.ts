/** "1,200". */
export function withCommas(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** "1 page", "1,200 pages", for the log of a command. */
export function count(amount: number, one: string, more = `${one}s`): string {
  return `${withCommas(amount)} ${amount === 1 ? one : more}`;
}
