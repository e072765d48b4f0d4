import { createHash } from 'node:crypto';
import type { LeakProof, Limits, ProofInput } from '../leak-proof.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of all that decides the result; undefined where some of it can't be known without reading. */
export function digestOfInput(
  { files, records = [], secrets, openTexts = [], allowed = [], recorded }: ProofInput,
  limits: Limits,
): string | undefined {
  const hash = createHash('sha256').update(
    JSON.stringify([limits, allowed, [...(recorded ?? [])].sort()]),
  );
  for (const { path, digest, provedAt = '' } of files) {
    hash.update(`\nfile ${path}\0${digest} ${provedAt}`);
  }
  for (const { path, digest } of records) hash.update(`\nrecord ${path}\0${digest}`);
  for (const { id } of secrets) hash.update(`\nsecrets ${id}`);
  for (const { text, digest, source, line = 1, kind = 'paper', since, remedy = '' } of openTexts) {
    if (digest === undefined && typeof text !== 'string') return undefined;
    const id = digest ?? sha256(text as string);
    hash.update(`\nopen ${id} ${line} ${kind} ${source} ${since?.exchange ?? ''} ${remedy}`);
  }
  return hash.digest('hex');
}

/** What is said of a proof that found nothing. */
type Said = Omit<LeakProof, 'mask' | 'wordsOf' | 'hits' | 'unread'>;

export function toSay(proof: LeakProof): Said {
  const { withholding, secrets, passedOver, allowed, files, filesKnown, bytes, moreHits } = proof;
  const { exemptUnread, unusedAllowances } = proof;
  // Words in clear are kept nowhere; how many different ones there are is said.
  const numbers = new Map<string, number>();
  const numberOf = (words: string): number => {
    const number = numbers.get(words) ?? numbers.size;
    numbers.set(words, number);
    return number;
  };
  const near = proof.near.map(({ how, secret, place, amount, words }) => ({
    ...{ how, secret, place, ...(amount && { amount }) },
    ...(words !== undefined && { number: numberOf(words) }),
  }));
  return {
    ...{ withholding, secrets, passedOver, allowed, files, filesKnown, bytes, moreHits },
    ...{ exemptUnread, unusedAllowances, near },
  };
}

/** Says it again; all files are known by then. */
export function asSaid(last: unknown, { files }: Pick<ProofInput, 'files'>): LeakProof {
  return {
    ...(last as Said),
    filesKnown: files.length,
    hits: [],
    unread: [],
    mask: (text) => text,
    wordsOf: () => undefined,
  };
}
