import type { Secret } from '../../../src/language/secret.ts';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { secretsOfText } from '../../../src/language/secrets.ts';
import type { LeakProof } from '../../../src/proof/leak-proof.ts';
import { proveNothingLeaked, type ProofInput } from '../../../src/proof/prove-nothing-leaked.ts';

export type Site = Readonly<Record<string, string | Uint8Array>>;

export const SENTENCE =
  'The Director will settle the claim of Zebedee Quillfeather for £1,234,567 before the café hearing.';

export const EXEMPT = { file: 'content/meetings/x/2022-05-11/settlement.md', line: 30, column: 1 };

export const SECRETS: readonly Secret[] = secretsOfText(SENTENCE, EXEMPT);

/** Proves a site of these files, in a folder of its own that is gone afterwards. */
export async function proofOf(
  site: Site,
  input: Partial<Omit<ProofInput, 'folder'>> = {},
): Promise<LeakProof> {
  const folder = await mkdtemp(join(tmpdir(), 'leak-proof-'));
  try {
    for (const [path, content] of Object.entries(site)) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    return await proveNothingLeaked({ folder, secrets: SECRETS, ...input });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
