import { parseArgs } from 'node:util';
import { dayInLondon } from '../../src/content/git-dates.ts';
import { isIsoDate, type IsoDate } from '../../src/domain/dates.ts';
import { nearest } from '../../src/domain/suggest.ts';
import { MisuseError } from '../../src/publish/build-site.ts';

/**
 * The options of a command, all of which take a value. Throws a {@link MisuseError} for an unknown
 * one, with the nearest known, and for one without its value.
 */
export function readOptions<K extends string>(
  known: Readonly<Record<K, string>>,
  args = process.argv.slice(2),
): Partial<Record<K, string>> {
  const names = Object.keys(known);
  const { tokens, values } = parseArgs({
    args,
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      throw new MisuseError(`"${token.value}" is not an option. ${usageOf(known)}`);
    }
    if (token.kind === 'option' && !names.includes(token.name)) {
      const near = nearest(token.name, names);
      const advice = near === undefined ? usageOf(known) : `Did you mean --${near}?`;
      throw new MisuseError(`There is no option ${token.rawName}. ${advice}`);
    }
  }
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' || value === '') {
      throw new MisuseError(`--${name} wants a value: ${known[name as K]}.`);
    }
  }
  return values as Partial<Record<K, string>>;
}

function usageOf(known: Readonly<Record<string, string>>): string {
  return `The options are: ${Object.entries(known)
    .map(([name, help]) => `--${name} (${help})`)
    .join(', ')}.`;
}

/** The day that the pages are made for: the one given, else today in London. */
export function readToday(given: string | undefined): IsoDate {
  if (given === undefined) return dayInLondon(Date.now() / 1000);
  if (!isIsoDate(given)) {
    throw new MisuseError(`--today ${given} is not a day of the calendar. Write it as 2022-05-11.`);
  }
  return given;
}
