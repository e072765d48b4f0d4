import { parseArgs } from 'node:util';
import { dayInLondon } from '../../src/history/london.ts';
import { isIsoDate, type IsoDate } from '../../src/language/dates.ts';
import { nearest } from '../../src/language/suggest.ts';
import { unseenIn, visibleText } from '../../src/language/visible-text.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';

/** Help was asked for, which isn't misuse; its message is the help. */
export class HelpAsked extends Error {
  override readonly name = 'HelpAsked';
}

/**
 * The options of a command, all of which take a value; `flags` are those that take none, which
 * {@link readFlags} has read, and `takeName` takes what isn't an option, where the command has names. Throws {@link HelpAsked} for --help. Throws a {@link MisuseError} for an unknown
 * one, with the nearest known, and for one without its value.
 */
export function readOptions<K extends string>(
  known: Readonly<Record<K, string>>,
  args: readonly string[] = process.argv.slice(2),
  flags: Readonly<Record<string, string>> = {},
  takeName?: (name: string) => void,
): Partial<Record<K, string>> {
  const usage = usageLines(known, flags);
  if (args.includes('--help') || args.includes('-h')) throw new HelpAsked(usage);
  const names = Object.keys(known);
  const suggestions = [...names, ...Object.keys(flags), 'help'];
  const { tokens, values } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  for (const token of tokens) {
    if (token.kind === 'positional') {
      mustBeVisible('The name', token.value);
      if (takeName) {
        takeName(token.value);
        continue;
      }
      throw new MisuseError(`"${token.value}" is not an option. The options are:\n${usage}`);
    }
    if (token.kind === 'option' && !names.includes(token.name)) {
      const near = nearest(token.name, suggestions);
      const advice = near === undefined ? `The options are:\n${usage}` : `Did you mean --${near}?`;
      throw new MisuseError(`There is no option ${token.rawName}. ${advice}`);
    }
  }
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' || value === '') {
      throw new MisuseError(`--${name} needs a value: ${known[name as K]}.`);
    }
    mustBeVisible(`--${name}`, value);
  }
  return values as Partial<Record<K, string>>;
}

/** Throws a {@link MisuseError} for a name in which something can't be seen: nobody would know what it names. */
export function mustBeVisible(what: string, value: string): void {
  if (unseenIn(value).length === 0) return;
  throw new MisuseError(
    `${what} "${visibleText(value)}" has characters that can’t be seen, such as line breaks. Rename the file or folder.`,
  );
}

function usageLines(
  known: Readonly<Record<string, string>>,
  flags: Readonly<Record<string, string>>,
): string {
  const rows = [
    ...Object.entries(known).map(([name, help]) => [`--${name} …`, help] as const),
    ...Object.entries(flags).map(([name, help]) => [`--${name}`, help] as const),
    ['--help', 'shows this'] as const,
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, help]) => `  ${name.padEnd(width)}  ${help}`).join('\n');
}

/**
 * The flags of a command, which take no value, and the other arguments, for {@link readOptions}. A flag
 * that is given a value is misuse.
 */
export function readFlags<F extends string>(
  known: Readonly<Record<F, string>>,
  args: readonly string[] = process.argv.slice(2),
): { readonly flags: Readonly<Record<F, boolean>>; readonly rest: readonly string[] } {
  const names = Object.keys(known) as F[];
  const flags = Object.fromEntries(names.map((name) => [name, args.includes(`--${name}`)]));
  const valued = args.find((arg) => names.some((name) => arg.startsWith(`--${name}=`)));
  if (valued !== undefined) {
    throw new MisuseError(`${valued.replace(/=.*/s, '')} takes no value. Write only the option.`);
  }
  const rest = args.filter((arg) => !names.some((name) => arg === `--${name}`));
  return { flags: flags as Record<F, boolean>, rest };
}

/** Where the site will be, ending with a slash, as council.yaml writes it. */
export function readUrl(given: string): string {
  if (!/^https?:\/\//.test(given) || !URL.canParse(given)) {
    throw new MisuseError(
      `--url ${given} is not an address. Write it whole, such as https://council.example/papers/.`,
    );
  }
  return given.endsWith('/') ? given : `${given}/`;
}

/** The day that the pages are made for: the one given, else today in London. */
export function readToday(given: string | undefined): IsoDate {
  if (given === undefined) return dayInLondon(Date.now() / 1000);
  if (!isIsoDate(given)) {
    throw new MisuseError(`--today ${given} is not a day of the calendar. Write it as 2022-05-11.`);
  }
  return given;
}

/** The moment of publishing for the register, in UTC to the second; none where none is given. */
export function readMoment(given: string | undefined, today: IsoDate): string | undefined {
  if (given === undefined) return undefined;
  const isMoment = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(given);
  if (!isMoment || !isIsoDate(given.slice(0, 10))) {
    throw new MisuseError(
      `--published-at ${given} is not a moment in UTC. Write it as 2022-05-03T09:00:00Z.`,
    );
  }
  const day = dayInLondon(Date.parse(given) / 1000);
  if (day !== today) {
    throw new MisuseError(
      `--published-at ${given} is on ${day} in London, and the pages are made for ${today}. Write --today ${day}, or another moment.`,
    );
  }
  return given;
}
