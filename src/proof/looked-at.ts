import type { ProofInput } from './leak-proof.ts';
import { keyOf, type LookedAt } from './reading/look.ts';
import { withKeptWords } from './store/kept-words.ts';
import type { TextShards } from './store/proof-store.ts';
import type { Remembered } from './store/remembered.ts';

/** What is searched, by what its reading is known by: files that are the same are read once. */
export type Content = ReadonlyMap<string, readonly LookedAt[]>;

export function contentOf({ files, records = [] }: ProofInput): Content {
  const content = new Map<string, LookedAt[]>();
  const add = (file: LookedAt) => {
    const key = keyOf(file);
    const same = content.get(key);
    if (same) same.push(file);
    else content.set(key, [file]);
  };
  for (const { path, digest, absolute, provedAt } of files) {
    if (provedAt === undefined) add({ path, name: path, digest, content: { absolute } });
  }
  for (const { path, digest, text } of records) {
    add({ path, name: 'record.html', digest, content: { text } });
  }
  return content;
}

/** What was never searched, and what was. */
export function divide(
  content: Content,
  remembered: Remembered,
): { fresh: readonly LookedAt[]; known: readonly LookedAt[] } {
  const fresh: LookedAt[] = [];
  const known: LookedAt[] = [];
  for (const [key, [file]] of content) {
    if (file) (remembered.file(key) === undefined ? fresh : known).push(file);
  }
  return { fresh, known };
}

/** Known files first: they need the least of this thread, which has open texts to read. */
export async function* inTurn(
  known: readonly LookedAt[],
  fresh: readonly LookedAt[],
  store: TextShards | undefined,
): AsyncGenerator<LookedAt> {
  if (store) yield* withKeptWords(known, store);
  yield* fresh;
}

export const isFile = ({ content }: LookedAt): boolean => 'absolute' in content;
