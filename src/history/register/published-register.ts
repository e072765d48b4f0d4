import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MisuseError } from '../../rules/misuse-error.ts';
import { sha256OfText } from '../../source/text-digest.ts';
import { pastOf, type RegisterPast } from './paper-past.ts';
import { EMPTY_REGISTER, readRegister, RegisterError, type Register } from './register.ts';
import { registerOfFiles } from './register-files.ts';
import { withReasons } from './register-reasons.ts';
import { keptTextPath, REGISTER_MANIFEST, textPath } from './register-paths.ts';

/** The register of the site before this one. */
export type PublishedRegister = {
  /** Where it was read, in words for the officer. */
  readonly from: string;
  readonly register: Register;
  /** Whose papers it is of, where its manifest says so. */
  readonly council?: string;
  readonly past: RegisterPast;
  /** The text of a paper as it was published, by its hash; undefined where it can't be had any more. */
  readonly textOf: (sha256: string, address: string) => Promise<string | undefined>;
};

/** Of a file of the register, or of a text. */
const MOST_BYTES = 64 * 1024 * 1024;
/** A server that says nothing for so long is given up. */
const PATIENCE_MS = 60_000;

/** A register of which no site is at hand that has the texts. */
const withoutTexts = (from: string, register: Register): PublishedRegister => ({
  ...{ from, register, past: pastOf(register.entries) },
  textOf: () => Promise.resolve(undefined),
});

/** What was kept of the register of a site, apart from it. */
type Copy = { readonly lines: string; readonly reasons?: string };

/** The copy of the register of a site; undefined where there is none that can be trusted. */
function openCopy(copy: Copy | undefined): PublishedRegister | undefined {
  if (copy === undefined) return undefined;
  try {
    const register = withReasons(readRegister(copy.lines), copy.reasons);
    return withoutTexts('the site before this one', register);
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
 * @returns undefined where there is none, so that nobody knows what was published before.
 * @throws a {@link MisuseError} where it can't be had, or was changed.
 */
export async function openRegister(
  from: string | undefined,
  output: string,
  copy: () => Copy | undefined,
): Promise<PublishedRegister | undefined> {
  if (from === 'new') return withoutTexts('none', EMPTY_REGISTER);
  if (from !== undefined && /^https?:\/\//i.test(from)) return openAtAddress(from);
  const folder = from ?? output;
  const manifest = await readBelow(folder, REGISTER_MANIFEST);
  if (manifest === undefined) {
    if (from === undefined) return openCopy(copy());
    throw new MisuseError(
      `There is no register in ${from}: ${REGISTER_MANIFEST} is missing. Name the folder of a site that Moothall made, or write --register new for the first one.`,
    );
  }
  const opening = readPublished(folder, manifest, (path) => readBelow(folder, path));
  if (from !== undefined) return opening;
  // Somebody changed the site by hand; what was published is known nevertheless.
  return opening.catch((error: unknown) => {
    const kept = error instanceof MisuseError ? openCopy(copy()) : undefined;
    if (kept) return kept;
    throw error;
  });
}

async function openAtAddress(address: string): Promise<PublishedRegister> {
  const base = new URL(address.endsWith('/') ? address : `${address}/`);
  const read = (path: string): Promise<string | undefined> => download(new URL(path, base));
  const manifest = await read(REGISTER_MANIFEST);
  if (manifest !== undefined) return readPublished(base.href, manifest, read);
  throw new MisuseError(
    `There is no register at ${base.href}${REGISTER_MANIFEST}. If nothing was published there yet, write --register new; else the dates of its papers would be lost.`,
  );
}

async function readPublished(
  from: string,
  manifest: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<PublishedRegister> {
  try {
    const { council, ...register } = await registerOfFiles(manifest, read);
    return {
      from,
      register,
      ...(council !== undefined && { council }),
      past: pastOf(register.entries),
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
      `The register of ${from} can’t be trusted. ${error.message} Nothing was published. Restore it from a copy of the site. Or write --register new to start another, and tell your readers: the dates of all papers then start again.`,
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

/** The text at an address; undefined where the server says that there is none. Throws a MisuseError for all else. */
async function download(url: URL): Promise<string | undefined> {
  const cannot = (why: string): MisuseError =>
    new MisuseError(
      `The register can’t be fetched from ${url.href}: ${why} Nothing was published. Try again, or name a folder with a copy of the site: --register FOLDER.`,
    );
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'follow' });
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string } };
    throw cannot(`the server can’t be reached (${cause?.code ?? message}).`);
  }
  if (response.status === 404 || response.status === 410) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.ok) {
    await response.body?.cancel();
    throw cannot(`the server answered ${response.status}.`);
  }
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    const body = (response.body ?? []) as AsyncIterable<Uint8Array>;
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > MOST_BYTES) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw cannot(`the answer was cut short (${(error as Error).message}).`);
  }
  if (bytes > MOST_BYTES) throw cannot('the answer is far too long.');
  return Buffer.concat(chunks).toString('utf8');
}
