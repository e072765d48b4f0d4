import { cutFairly } from './search/cut-fairly.ts';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { isDistinctive } from '../language/distinctive.ts';
import type { Secret, SecretSource } from '../language/secret.ts';
import { compareText } from '../rules/diagnostic.ts';
import { contentOf, divide, inTurn, isFile } from './looked-at.ts';
import { readOpenTexts } from './search/read-open-texts.ts';
import { createExplainer } from './explain.ts';
import { wordsOfCouncil } from './search/open-before.ts';
import { nearCopies } from './near/near-copies.ts';
import {
  provesNothingLeaked,
  type Allowance,
  type ExemptUnread,
  type LeakHit,
  type LeakProof,
  type NearCopy,
  type Limits,
  type ProofInput,
  type ReadSecrets,
} from './leak-proof.ts';
import { createLooker, keyOf, type FoundRun, type LookedAt } from './reading/look.ts';
import { gatherNeedles } from './search/gather-needles.ts';
import { createHitRecord } from './search/hit-record.ts';
import { compileMatcher, type Matcher } from './search/matcher.ts';
import { createOpenReader, judgeByOpenWording, type OpenWording } from './search/open-wording.ts';
import { codeDigest } from '../facts/code-digest.ts';
import { asSaid, digestOfInput, toSay } from './store/last-proof.ts';
import { inShards, openProofStore } from './store/proof-store.ts';
import { remember, ToRemember } from './store/remembered.ts';
import { unpackShard, type Shard } from './store/shards.ts';
import { lookAtAll } from './threads/look-at-all.ts';

const LIMITS: Limits = { depth: 8, bytes: 512 * 1024 * 1024, hits: 200 };

/**
 * Looks for every secret in everything that would be published, unpacked and decoded. What was searched
 * before is searched for added secrets alone, and all that was ever found is judged anew. Never throws
 * for what is in a file. Not found by it: words in another language or in other words, and
 * what was enciphered on purpose. Pictures of words are found where they are given as records of what they say.
 * @throws where the search fails to find its own secrets, or the store can't be written.
 */
export async function proveNothingLeaked(input: ProofInput): Promise<LeakProof> {
  const { secrets, recorded } = input;
  const limits = { ...LIMITS, ...input.limits };
  const store =
    input.store === undefined
      ? undefined
      : await openProofStore(input.store, codeDigest(import.meta.url));
  const digest = digestOfInput(input, limits);
  if (digest !== undefined && store?.proved?.last?.input === digest) {
    return asSaid(store.proved.last.said, input);
  }

  const units: (ReadSecrets & { readonly id: string })[] = [];
  for (const { id, read } of secrets) {
    const one = await read();
    // More is read of its scans the next time: until then nothing was searched for all that it withholds.
    units.push({ id: isReadWhole(one.unread) ? id : randomUUID(), ...one });
  }
  const of = <T>(all: readonly T[] = [], own: (unit: ReadSecrets) => readonly T[] = () => []) => [
    ...all,
    ...units.flatMap(own),
  ];
  const openTexts = of(input.openTexts, (unit) => unit.openTexts ?? []);
  const allowed = of(input.allowed, (unit) => unit.allowed ?? []);
  const exemptUnread = units.flatMap(({ unread }) => unread);
  const gathered = gatherNeedles(units);
  const { needles, passedOver } = gathered;
  const nearOnly = units.flatMap(({ secrets }) => secrets.filter(isNearOnly)).length;
  if (needles.length + nearOnly === 0) {
    // Nothing is withheld, so no text need be kept to look for it.
    // Another build may be writing there.
    if (input.store !== undefined)
      await rm(input.store, { recursive: true, force: true, maxRetries: 9 });
    const withholding = units.length;
    return { ...nothingToLookFor(passedOver, allowed), withholding, exemptUnread };
  }
  const matcher = compileMatcher(needles);
  assertFindsItsOwn(matcher);
  const ofTheCouncil = await wordsOfCouncil(openTexts);
  const remembered = remember(store?.proved, gathered);
  const toRemember = new ToRemember(gathered);
  const looked = contentOf(input);
  const { fresh, known } = divide(looked, remembered);
  const added = [...needles.keys()].filter((needle) => remembered.isAdded(needle));
  const again = added.length === 0 ? [] : known;
  const batches = lookAtAll(
    { count: fresh.length + again.length, files: inTurn(again, fresh, store) },
    {
      ...{ needles, added, limits, keepsWords: store !== undefined },
      published: new Set(input.files.map((file) => file.digest)),
    },
    matcher,
  )[Symbol.asyncIterator]();
  // Threads are at work while the open texts are read.
  let batch = batches.next();
  batch.catch(() => undefined);
  const reader = createOpenReader(needles);
  const readOpen = async () => ({
    near: await nearCopies({
      ...{ units, openTexts, allowed, ofTheCouncil, recorded },
      ...{ store: input.store, code: codeDigest(import.meta.url) },
    }),
    read: await readOpenTexts(openTexts, gathered, { reader, remembered, toRemember }),
  });
  const { near, read } = await readOpen().catch(async (error: unknown) => {
    await batches.return?.(undefined);
    throw error;
  });
  const open = judgeByOpenWording(needles, read, allowed, reader, { ofTheCouncil, recorded });
  const isLeak = leakJudge(open);
  const record = createHitRecord(matcher, open, limits);
  const explainer = createExplainer(matcher, limits, record);

  const runsOf = new Map<string, readonly FoundRun[]>();
  const bytesOf = new Map<string, number>();
  const shards: Shard[] = [];
  for (let next = await batch; next.done !== true; batch = batches.next(), next = await batch) {
    const { files, looks, shards: packed } = next.value;
    const kept = new Set<string>();
    for (const [at, look] of looks.entries()) {
      const key = keyOf(files[at] as LookedAt);
      const before = remembered.file(key);
      const runs = [...(before?.runs ?? []), ...look.runs];
      const bytes = before?.bytes ?? look.bytes;
      runsOf.set(key, runs);
      bytesOf.set(key, bytes);
      for (const fault of look.unread) {
        for (const { path } of looked.get(key) ?? []) record.onUnread({ file: path, ...fault });
      }
      if (look.unread.length > 0) continue;
      toRemember.file(key, runs, bytes);
      if (!runs.some(isLeak)) kept.add(key);
    }
    shards.push(...withoutLeaks(packed, kept));
  }
  for (const key of again.length > 0 ? [] : known.map(keyOf)) {
    const { runs, bytes } = remembered.file(key) ?? { runs: [], bytes: 0 };
    runsOf.set(key, runs);
    bytesOf.set(key, bytes);
    toRemember.file(key, runs, bytes);
  }

  const looker = createLooker(needles, limits, false, matcher);
  for (const { path } of [...input.files, ...(input.records ?? [])]) {
    if (looker.lookAtPath(path).filter(isLeak).length > 0) explainer.path(path);
  }
  const leaking = [...looked]
    .filter(([key]) => (runsOf.get(key) ?? []).filter(isLeak).length > 0)
    .flatMap(([, files]) => files)
    .sort((a, b) => compareText(a.path, b.path));
  // More hits are counted than said, and to find a place costs more than to know that there is one.
  const explained = cutFairly(leaking, limits.hits, (file) =>
    (runsOf.get(keyOf(file)) ?? []).filter(isLeak).map(({ needle }) => String(needle)),
  );
  for (const file of explained) await explainer.file(file);
  if (input.files.length === 0) {
    record.onUnread({ file: '.', where: '', reason: 'there is nothing to publish' });
  }

  const result = record.result();
  const isExplained = new Set(explained);
  const unsearched = leaking
    .filter((file) => !isExplained.has(file))
    .reduce((sum, file) => sum + (runsOf.get(keyOf(file)) ?? []).filter(isLeak).length, 0);
  const proof: LeakProof = {
    withholding: units.length,
    secrets: new Set(needles.map((needle) => needle.secret)).size + nearOnly,
    passedOver: passedOver - nearOnly,
    allowed: open.allowed,
    unusedAllowances: placesOf(open.unused().filter((one) => !near.used.has(one))),
    files: input.files.length,
    filesKnown: known.flatMap((file) => looked.get(keyOf(file)) ?? []).filter(isFile).length,
    bytes: [...looked].reduce(
      (sum, [key, files]) => sum + (bytesOf.get(key) ?? 0) * files.length,
      0,
    ),
    exemptUnread,
    ...result,
    near: withoutKnown(near.copies, result.hits),
    moreHits: result.moreHits + unsearched,
  };
  const clean = provesNothingLeaked(proof);
  // More may be known of an exempt scan the next time, though nothing else has changed.
  const isWhole = clean && isReadWhole(exemptUnread);
  const last = digest !== undefined && isWhole ? { input: digest, said: toSay(proof) } : undefined;
  const leaks = new Set(leaking.map(keyOf));
  const keep = new Set([...looked.keys()].filter((key) => !leaks.has(key)));
  await store?.save(
    toRemember.proved(
      units.map(({ id }) => id),
      last,
    ),
    keep,
    shards,
  );
  return proof;
}

/** Whether no later build may know more words of what couldn't be read. */
const isReadWhole = (unread: readonly ExemptUnread[]): boolean =>
  unread.every(({ why }) => why !== 'scan-later');

/** A sentence like any other, but for its figures: those are looked for, and not its words. */
const isNearOnly = (secret: Secret): boolean =>
  secret.kind === 'sentence' && !isDistinctive(secret);

/** Many files have the same part of the same secret. */
function leakJudge(open: OpenWording): (run: FoundRun) => boolean {
  const verdicts = new Map<string, boolean>();
  return (run) => {
    const key = `${run.needle} ${run.from} ${run.to}`;
    let leak = verdicts.get(key);
    if (leak === undefined) {
      leak = open.judge(run) === 'leak';
      verdicts.set(key, leak);
    }
    return leak;
  };
}

/** Shards with the texts of these files alone: what is to be withheld is kept nowhere. */
function withoutLeaks(shards: readonly Shard[], kept: ReadonlySet<string>): Shard[] {
  return shards.flatMap((shard) => {
    if (shard.keys.every((key) => kept.has(key))) return [shard];
    const texts = unpackShard(Buffer.from(shard.bytes)) ?? [];
    return [...inShards([...texts].filter(([key]) => kept.has(key)))];
  });
}

/** A search that has gone blind must not pass for a proof. */
function assertFindsItsOwn(matcher: Matcher): void {
  matcher.needles.forEach(({ folded }, index) => {
    let found = false;
    matcher.scan(folded, 'plain', true, (run) => {
      found ||= run.needle === index && run.to - run.from === folded.length;
    });
    if (!found)
      throw new Error('the leak proof does not find its own secrets, so it proves nothing');
  });
}

/** Of what an open paper says word for word it needn’t be said that it says nearly that. */
function withoutKnown(copies: readonly NearCopy[], hits: readonly LeakHit[]): NearCopy[] {
  const known = new Set(
    hits.flatMap(({ secret: { source }, alsoIn = [] }) =>
      alsoIn.map(({ file }) => `${source.file} ${source.line} ${file}`),
    ),
  );
  return copies.filter(
    ({ secret, place }) => !known.has(`${secret.file} ${secret.line} ${place.file}`),
  );
}

const placesOf = (allowed: readonly Allowance[]): SecretSource[] =>
  allowed.flatMap(({ source }) => source ?? []);

function nothingToLookFor(passedOver: number, allowed: readonly Allowance[]): LeakProof {
  return {
    withholding: 0,
    secrets: 0,
    passedOver,
    allowed: 0,
    unusedAllowances: placesOf(allowed),
    files: 0,
    filesKnown: 0,
    bytes: 0,
    hits: [],
    near: [],
    moreHits: 0,
    unread: [],
    exemptUnread: [],
    mask: (text) => text,
    wordsOf: () => undefined,
  };
}
