import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Secret } from '../../../src/language/secret.ts';
import { secretsOfText } from '../../../src/language/secrets.ts';
import type { LeakProof, ProofInput, SecretUnit } from '../../../src/proof/leak-proof.ts';
import { proveNothingLeaked } from '../../../src/proof/prove-nothing-leaked.ts';
import { publishedFiles } from '../../../src/proof/published-files.ts';

export type Site = Readonly<Record<string, string | Uint8Array>>;

export const SENTENCE =
  'The Director will settle the claim of Zebedee Quillfeather for £1,234,567 before the café hearing.';

export const EXEMPT = { file: 'content/meetings/x/2022-05-11/settlement.md', line: 30, column: 1 };

export const SECRETS: readonly Secret[] = secretsOfText(SENTENCE, EXEMPT);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Secrets as those of one source. */
export function unitOf(secrets: readonly Secret[]): SecretUnit {
  return { id: sha256(JSON.stringify(secrets)), read: () => ({ secrets, unread: [] }) };
}

type Options = Partial<Omit<ProofInput, 'files' | 'secrets'>> & {
  readonly secrets?: readonly Secret[];
  /** Of further exempt papers. */
  readonly others?: readonly (readonly Secret[])[];
};

/** Proves a site of these files, in a folder of its own that is gone afterwards. */
export async function proofOf(
  site: Site,
  { secrets, others = [], ...input }: Options = {},
): Promise<LeakProof> {
  const folder = await mkdtemp(join(tmpdir(), 'leak-proof-'));
  try {
    await writeSite(folder, site);
    return await proveNothingLeaked({
      files: await publishedFiles(folder),
      secrets: [secrets ?? SECRETS, ...others].map(unitOf),
      ...input,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export async function writeSite(folder: string, site: Site): Promise<void> {
  for (const [path, content] of Object.entries(site)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
