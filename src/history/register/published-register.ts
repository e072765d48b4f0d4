import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MisuseError } from '../../rules/misuse-error.ts';
import { sha256OfText } from '../../source/text-digest.ts';
import { pastOf, type RegisterPast } from './paper-past.ts';
import { feedsBefore, type FeedsBefore } from './feeds-before.ts';
import { EMPTY_REGISTER, readRegister, RegisterError, type Register } from './register.ts';
import { registerOfFiles } from './register-files.ts';
import { withReasons } from './register-reasons.ts';
import { textsAt } from './fetched-register.ts';
import { keptTextPath, MOST_BYTES, REGISTER_MANIFEST, textPath } from './register-paths.ts';

/** The register of the site before this one. */
export type PublishedRegister = {
  /** Where it was read, in words for the officer. */
  readonly from: string;
  readonly register: Register;
  /** Whose papers it is of, where its manifest says so. */
  readonly council?: string;
  /** The address of the site, where its manifest says so. */
  readonly url?: string;
  readonly past: RegisterPast;
  /** The text of a paper as it was published, by its hash; undefined where it can't be had any more. */
  readonly textOf: (sha256: string, address: string) => Promise<string | undefined>;
  /** Its feeds and calendars; none where no site is at hand. */
  readonly feeds?: () => Promise<FeedsBefore>;
  /** The site in the output is an older one than was last published there; the register is the kept copy, which goes on further. */
  readonly outlivesSite?: true;
  /** The site in the output has lines that this register doesn't have: it went out nowhere, or this is an older one. */
  readonly isBehind?: true;
};

/** A register of which no site is at hand that has the texts. */
const withoutTexts = (from: string, register: Register): PublishedRegister => ({
  ...{ from, register, past: pastOf(register.entries) },
  textOf: () => Promise.resolve(undefined),
});

/** What was kept of the register of a site, apart from it. */
type Copy = { readonly lines: string; readonly reasons?: string; readonly council?: string };

/** The copy of the register of a site; undefined where there is none that can be trusted. */
function openCopy(copy: Copy | undefined): PublishedRegister | undefined {
  if (copy === undefined) return undefined;
  try {
    const register = withReasons(readRegister(copy.lines), copy.reasons);
    const { council } = copy;
    return {
      ...withoutTexts('the site before this one', register),
      ...(council !== undefined && { council }),
    };
  } catch (error) {
    if (error instanceof RegisterError) return undefined;
    throw error;
  }
}

/**
 * Opens the register that a build goes on from.
 * @param from the folder of a site, or the address of one; "new" where nothing was published before. Where nothing is
 * said, it is looked for in the output, and else in the copy that was kept of it.
 * @param copy gives the output's register as it was kept apart from it; undefined where it wasn't.
 * @param patience for a server, in milliseconds.
 * @returns undefined where there is none, so that nobody knows what was published before.
 * @throws a {@link MisuseError} where it can't be had, or was changed.
 */
export async function openRegister(
  from: string | undefined,
  output: string,
  copy: () => Copy | undefined,
  patience?: number,
): Promise<PublishedRegister | undefined> {
  const besideOutput = async (opened: PublishedRegister): Promise<PublishedRegister> => {
    const own = await openRegister(undefined, output, copy).catch((error: unknown) => {
      if (error instanceof MisuseError) return undefined;
      throw error;
    });
    const isBehind = own && !goesOnFrom(own, opened) && own.register.head !== opened.register.head;
    return isBehind ? { ...opened, isBehind } : opened;
  };
  if (from === 'new') return besideOutput(withoutTexts('none', EMPTY_REGISTER));
  if (from !== undefined && /^https?:/i.test(from)) {
    return besideOutput(await openAtAddress(from, patience));
  }
  const folder = siteOf(from) ?? output;
  const manifest = await readBelow(folder, REGISTER_MANIFEST);
  if (manifest === undefined) {
    if (from === undefined) return openCopy(copy());
    throw new MisuseError(
      `There is no register in ${from}: ${REGISTER_MANIFEST} is missing. Name the folder of a site that Moothall made, or write --register new for the first one.`,
    );
  }
  const opening = readPublished(folder, manifest, (path) => readBelow(folder, path));
  if (from !== undefined) return besideOutput(await opening);
  let opened: PublishedRegister;
  try {
    opened = await opening;
  } catch (error) {
    // Somebody changed the site by hand; what was published is known nevertheless.
    const kept = error instanceof MisuseError ? openCopy(copy()) : undefined;
    if (kept) return kept;
    throw error;
  }
  const kept = openCopy(copy());
  // Nothing that was published is forgotten because an older site was put back.
  return kept && goesOnFrom(opened, kept)
    ? { ...kept, textOf: opened.textOf, outlivesSite: true, ...feedsOf(opened) }
    : opened;
}

const feedsOf = ({ feeds }: PublishedRegister): Pick<PublishedRegister, 'feeds'> =>
  feeds ? { feeds } : {};

/** Whether a register has all lines of another, and more. */
function goesOnFrom(
  { register: { lines } }: PublishedRegister,
  { register: longer }: PublishedRegister,
): boolean {
  return longer.lines.length > lines.length && lines.every((line, at) => longer.lines[at] === line);
}

/** The site of a register whose manifest was named in its place. */
const siteOf = <T extends string | undefined>(from: T): T =>
  from?.replace(/(^|[/\\])register[/\\]manifest\.json$/, '$1') as T;

async function openAtAddress(
  from: string,
  patience: number | undefined,
): Promise<PublishedRegister> {
  if (!URL.canParse(from)) {
    throw new MisuseError(
      `--register ${from} is not an address. Write it whole, such as https://council.example/papers/.`,
    );
  }
  const address = siteOf(from);
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  const read = textsAt(base, patience);
  const manifest = await read(REGISTER_MANIFEST);
  if (manifest === undefined || isPage(manifest)) {
    const what = manifest === undefined ? '' : ': the server answered with a web page';
    throw new MisuseError(
      `There is no register at ${base.href}${REGISTER_MANIFEST}${what}. If nothing was published there yet, write --register new; else the dates of its papers would be lost.`,
    );
  }
  return readPublished(base.href, manifest, read, TRY_AGAIN);
}

/** What many servers answer in the place of a file that they don't have. */
const isPage = (text: string): boolean => /^\s*<(?:!doctype|html|\?xml)/i.test(text.slice(0, 200));

/** A host that is being given another site may have some files of the old one and some of the new. */
const TRY_AGAIN =
  'If the site is being published at this moment, or the answer was cut short, try again in some minutes.';

async function readPublished(
  from: string,
  manifest: string,
  read: (path: string) => Promise<string | undefined>,
  tryAgain = '',
): Promise<PublishedRegister> {
  try {
    const { council, url, ...register } = await registerOfFiles(manifest, read);
    return {
      from,
      register,
      ...(council !== undefined && { council }),
      ...(url !== undefined && { url }),
      past: pastOf(register.entries),
      feeds: () => feedsBefore(manifest, read),
      textOf: async (sha256, address) => {
        for (const path of [textPath(address), keptTextPath(sha256)]) {
          const text = await read(path);
          if (text !== undefined && sha256OfText(text) === sha256) return text;
        }
        return undefined;
      },
    };
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error;
    throw new MisuseError(
      `The register of ${from} can’t be trusted. ${error.message} Nothing was published. ${tryAgain === '' ? '' : `${tryAgain} `}Restore it from a copy of the site. Or write --register new to start another, and tell your readers: the dates of all papers then start again.`,
    );
  }
}

async function readBelow(folder: string, path: string): Promise<string | undefined> {
  const file = join(folder, path);
  try {
    const stats = await lstat(file);
    if (!stats.isFile() || stats.size > MOST_BYTES) return undefined;
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
