/** A site of some fifty files: most say its number, some that of every second site, and some come and go with it. */
export function siteNumber(number: number): Map<string, string> {
  const paths = Array.from({ length: 40 }, (_, at) => `reports/${at % 7}/${at}/index.html`);
  const some = Array.from({ length: 5 }, (_, at) => `only/${number % 3}/${at}.html`);
  const slow = Array.from({ length: 5 }, (_, at): [string, string] => [
    `slow/${at}.html`,
    `of site ${number - (number % 2)}`,
  ]);
  return new Map([
    ...[...paths, ...some].map((path): [string, string] => [path, `${path} in site ${number}`]),
    ...slow,
  ]);
}

/** The number of a site that is whole; throws for one that isn't. */
export function numberOf(files: ReadonlyMap<string, string>): number {
  const number = Number(/ in site (\d+)$/.exec(files.get('reports/0/0/index.html') ?? '')?.[1]);
  const whole = siteNumber(number);
  for (const [path, text] of [...whole, ...files]) {
    if (whole.get(path) !== text || files.get(path) !== text) {
      throw new Error(`Of site ${number}, ${path} is: ${files.get(path) ?? 'missing'}`);
    }
  }
  return number;
}
