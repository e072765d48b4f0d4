import { formatDate, type IsoDate } from '../../language/dates.ts';
import { MisuseError } from '../../rules/misuse-error.ts';
import { pastOf } from './paper-past.ts';
import { openRegister, type PublishedRegister } from './published-register.ts';
import { readRegister } from './register.ts';
import { reasonsOfRegister, withReasons } from './register-reasons.ts';

/** Throws a {@link MisuseError} where a register is that of another council than the papers are. */
export function mustBeOf(
  { from, council }: PublishedRegister,
  { name, earlierNames }: { readonly name: string; readonly earlierNames: readonly string[] },
): void {
  if (council === undefined || [name, ...earlierNames].includes(council)) return;
  throw new MisuseError(
    `The register of ${from} is that of ${council}, and these are papers of ${name}. Nothing was published. If these are papers of another council, build them into a folder of their own, or write --register new. If the council has another name now, write the old one into council.yaml: earlier-names: [${JSON.stringify(council)}].`,
  );
}

/** Throws a {@link MisuseError} where a site would be published on a day before what its register has already. */
export function mustNotBeBefore(
  { from, register }: PublishedRegister,
  today: IsoDate,
  publishedAt?: string,
): void {
  const last = register.entries.at(-1);
  if (!last) return;
  if (last.day > today) {
    throw new MisuseError(
      `The register of ${from} has papers that were published on ${formatDate(last.day)}: nothing can be published on ${formatDate(today)}, before that. Leave out --today, or build into another folder. If that day was a trial and went out nowhere, name the site that is published: --register ADDRESS.`,
    );
  }
  if (publishedAt !== undefined && last.time > publishedAt) {
    throw new MisuseError(
      `The register of ${from} has papers that were published at ${last.time}: --published-at ${publishedAt} is before that.`,
    );
  }
}

/** A register as it was on a day, for whoever looks at the papers of that day and publishes nothing. */
export function asOf(before: PublishedRegister, today: IsoDate): PublishedRegister {
  const { entries, lines } = before.register;
  if (entries.every(({ day }) => day <= today)) return before;
  const there = entries.findIndex(({ day }) => day > today);
  const text = lines
    .slice(0, there)
    .map((line) => `${line}\n`)
    .join('');
  const register = withReasons(readRegister(text), reasonsOfRegister(before.register).text);
  return { ...before, register, past: pastOf(register.entries) };
}

/** Whether a register is of a site at another address than the papers are published at, as far as its manifest says. */
export const isElsewhere = ({ url }: PublishedRegister, address: string): boolean =>
  url !== undefined && url !== address;

/** The register at a folder or address as it was on a day: for who publishes nothing. Undefined where none is named, or there is none. */
export async function openAsOf(
  register: string | undefined,
  today: IsoDate,
): Promise<PublishedRegister | undefined> {
  if (register === undefined) return undefined;
  const before = await openRegister(register, register, () => undefined);
  return before && asOf(before, today);
}
