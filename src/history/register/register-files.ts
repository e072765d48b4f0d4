import { z } from 'zod';
import { sha256OfText } from '../../source/text-digest.ts';
import {
  MOST_REGISTER_BYTES,
  REGISTER_FOLDER,
  REGISTER_MANIFEST,
  REGISTER_REASONS,
} from './register-paths.ts';
import type { RegisterFile } from './register-paths.ts';
import { withReasons } from './register-reasons.ts';
import { readRegister, RegisterError, type Register } from './register.ts';

/** A full file never changes again, so that a host takes only the last one. */
const LINES_A_FILE = 1000;

const listed = z.strictObject({
  path: z.string().regex(/^[\w./-]+$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifestSchema = z.strictObject({
  version: z.literal(1),
  /** Whose papers it is of. */
  council: z.string().optional(),
  /** Where the site is published. */
  url: z.string().optional(),
  /** How many lines the register has. */
  lines: z.int().nonnegative(),
  /** The hash of its last line. */
  head: z.string().regex(/^[0-9a-f]{64}$/),
  /** The moment of the last exchange that changed a paper. */
  time: z.string().optional(),
  /** The files that hold the lines, in order; paths from the root of the site. */
  register: z.array(listed),
  /** Lists of all other files of the site, each as `sha256sum --check` reads it. */
  files: z.array(listed),
});

export type RegisterManifest = z.output<typeof manifestSchema>;

/** A file that holds lines of a register, with the numbers of its first and last. */
export type LinesFile = RegisterFile & { readonly first: number; readonly last: number };

/** The files that hold the lines of a register. */
export function filesOfRegister({ lines }: Register): LinesFile[] {
  const files: LinesFile[] = [];
  for (let at = 0; at < lines.length; at += LINES_A_FILE) {
    const number = String(files.length + 1).padStart(4, '0');
    const part = lines.slice(at, at + LINES_A_FILE);
    files.push({
      path: `${REGISTER_FOLDER}lines-${number}.jsonl`,
      text: part.map((line) => `${line}\n`).join(''),
      ...{ first: at + 1, last: at + part.length },
    });
  }
  return files;
}

/** Whose papers a register is of, and where they are published. */
export type SiteOfRegister = { readonly council?: string; readonly url?: string };

/** What names the last line and has the hash of every list of files: who knows its hash can verify the whole site. */
export function manifestOfRegister(
  register: Register,
  { council, url }: SiteOfRegister,
  files: readonly RegisterFile[],
): RegisterFile {
  const time = register.entries.at(-1)?.time;
  const manifest: RegisterManifest = {
    version: 1,
    ...(council !== undefined && { council }),
    ...(url !== undefined && { url }),
    lines: register.lines.length,
    head: register.head,
    ...(time !== undefined && { time }),
    register: filesOfRegister(register).map(withHash),
    files: files.map(withHash),
  };
  return { path: REGISTER_MANIFEST, text: `${JSON.stringify(manifest, null, 2)}\n` };
}

const withHash = ({ path, text }: RegisterFile): { path: string; sha256: string } => ({
  path,
  sha256: sha256OfText(text),
});

/**
 * Reads a register from its files.
 * @param manifest the text of its manifest.
 * @param read gives the text of a file below the root of the site; undefined where there is none.
 * @throws a {@link RegisterError} where anything of it is missing or was changed.
 */
export async function registerOfFiles(
  manifest: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<Register & SiteOfRegister> {
  const { head, lines, register, council, url } = parseManifest(manifest);
  if (register.length !== Math.ceil(lines / LINES_A_FILE)) {
    throw new RegisterError(
      `Its manifest says that it has ${lines} lines, and names ${register.length} files of them.`,
    );
  }
  const texts: string[] = [];
  let length = 0;
  for (const { path, sha256 } of register) {
    if (!path.startsWith(REGISTER_FOLDER) || path.includes('..')) {
      throw new RegisterError(`Its manifest names the file ${path}, which is none of a register.`);
    }
    const text = await read(path);
    if (text === undefined) throw new RegisterError(`Its file ${path} is missing.`);
    if (sha256OfText(text) !== sha256) {
      throw new RegisterError(`Its file ${path} isn’t the one that its manifest names.`);
    }
    length += text.length;
    if (length > MOST_REGISTER_BYTES) throw new RegisterError('It is far too long.');
    texts.push(text);
  }
  const whole = readRegister(texts.join(''), head);
  if (whole.lines.length !== lines) {
    throw new RegisterError(`It has ${whole.lines.length} lines, and its manifest says ${lines}.`);
  }
  const withAll = withReasons(whole, await read(REGISTER_REASONS));
  return {
    ...withAll,
    ...(council !== undefined && { council }),
    ...(url !== undefined && { url }),
  };
}

/** The lists of files that a manifest names, each with its hash. */
export const filesNamed = (manifest: string): RegisterManifest['files'] =>
  parseManifest(manifest).files;

function parseManifest(text: string): RegisterManifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RegisterError('Its manifest is damaged.');
  }
  const result = manifestSchema.safeParse(json);
  if (!result.success) {
    throw new RegisterError('Its manifest is damaged, or of another version of Moothall.');
  }
  return result.data;
}
