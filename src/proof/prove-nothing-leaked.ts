import type { Secret } from '../language/secret.ts';
import { resolve } from 'node:path';
import { openCleanFiles } from './clean-files.ts';
import { createExplorer } from './explorer.ts';
import type { Later } from './exploration.ts';
import { createHitRecord, type HitRecord } from './hit-record.ts';
import type { Allowance, LeakProof, Limits, OpenText } from './leak-proof.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import { needlesOf, type Needle } from './needles.ts';
import { readOpenWording } from './open-wording.ts';
import { createPdfReader } from './pdf.ts';
import { publishedFiles } from './published-files.ts';
import {
  beginningsOf,
  needlesOfBeginnings,
  openTextsOfBeginnings,
  pagesOfWordIndexes,
} from './word-index.ts';

export type ProofInput = {
  /** The whole of what would be published, as it would be. */
  readonly folder: string;
  readonly secrets: readonly Secret[];
  /** From the sources, never from the output: see `readOpenWording`. */
  readonly openTexts?: readonly OpenText[];
  readonly allowed?: readonly Allowance[];
  readonly limits?: Partial<Limits>;
  /** Where unchanged clean files may be remembered; without it every file is read. */
  readonly cacheFolder?: string;
};

const LIMITS: Limits = { depth: 8, bytes: 512 * 1024 * 1024, hits: 200 };

/**
 * Looks for every secret in everything that would be published, unpacked and decoded. Reads, never
 * writes there; never throws for what is in a file. Not found by it: pictures of words, words in another
 * language or in other words, and what was enciphered on purpose.
 * @throws where the folder can't be read, or where the search fails to find its own secrets.
 */
export async function proveNothingLeaked({
  folder,
  secrets,
  openTexts = [],
  allowed = [],
  limits: some = {},
  cacheFolder,
}: ProofInput): Promise<LeakProof> {
  const limits = { ...LIMITS, ...some };
  const { needles, passedOver } = needlesOf(secrets);
  if (needles.length === 0) return nothingToLookFor(passedOver, allowed);

  const matcher = compileMatcher(needles);
  assertFindsItsOwn(matcher);
  const open = readOpenWording(matcher, openTexts, allowed);
  const record = createHitRecord(matcher, open, limits);
  const explorer = createExplorer(matcher, limits, record);
  const pdfs = createPdfReader();
  const clean =
    cacheFolder === undefined
      ? undefined
      : await openCleanFiles(cacheFolder, needles, open.fingerprint);

  let files = 0;
  let filesKnown = 0;
  let bytesKnown = 0;
  for await (const { path, bytes } of publishedFiles(resolve(folder))) {
    files += 1;
    if (bytes === undefined) {
      explorer.path(path);
      record.onUnread({ file: path, where: '', reason: 'it is a link to something else' });
      continue;
    }
    // A word index is only read together with the others.
    const known = path.endsWith('.pf_index') ? undefined : clean?.known(path, bytes);
    if (known !== undefined) {
      explorer.path(path);
      filesKnown += 1;
      bytesKnown += known;
      continue;
    }
    const before = { problems: record.problems, bytes: explorer.bytesSearched };
    explorer.file(path, bytes);
    for (let pdf = explorer.later.pdfs.shift(); pdf; pdf = explorer.later.pdfs.shift()) {
      await pdfs.read(pdf.bytes, pdf.origin, explorer);
    }
    if (record.problems === before.problems) {
      clean?.add(path, bytes, explorer.bytesSearched - before.bytes);
    }
  }
  if (files === 0) record.onUnread({ file: '.', where: '', reason: 'there is nothing to publish' });
  searchWordIndexes(explorer.later.wordIndexes, needles, openTexts, allowed, record);
  await clean?.save();

  return {
    secrets: new Set(needles.map((needle) => needle.secret)).size,
    passedOver,
    allowed: open.allowed,
    unusedAllowances: open.unused(),
    files,
    filesKnown,
    bytes: explorer.bytesSearched + bytesKnown,
    ...record.result(),
  };
}

function nothingToLookFor(passedOver: number, allowed: readonly Allowance[]): LeakProof {
  return {
    secrets: 0,
    passedOver,
    allowed: 0,
    unusedAllowances: allowed,
    files: 0,
    filesKnown: 0,
    bytes: 0,
    hits: [],
    moreHits: 0,
    unread: [],
    mask: (text) => text,
  };
}

/** A search that has gone blind must not pass for a proof. */
function assertFindsItsOwn(matcher: Matcher): void {
  matcher.needles.forEach(({ folded }, index) => {
    let found = false;
    matcher.scan(folded, 'plain', true, (run) => {
      found ||= run.needle === index && run.to - run.from === folded.length;
    });
    if (!found) throw new Error('the leak proof does not find its own secrets: it proves nothing');
  });
}

/** Sentences that a search index gives back word by word, though none of its files has one in a piece. */
function searchWordIndexes(
  files: Later['wordIndexes'],
  secrets: readonly Needle[],
  openTexts: readonly OpenText[],
  allowed: readonly Allowance[],
  record: HitRecord,
): void {
  if (files.length === 0) return;
  const { pages, unreadable } = pagesOfWordIndexes(files);
  for (const file of unreadable) {
    record.onUnread({ file, where: '', reason: 'its layout is not known' });
  }
  const needles = needlesOfBeginnings(secrets);
  const matcher = compileMatcher(needles);
  const open = readOpenWording(
    matcher,
    openTextsOfBeginnings(openTexts),
    allowed.map(beginningsOfAllowance),
  );
  for (const { file, number, text } of pages) {
    matcher.scan(text, 'plain', false, (run) => {
      const where = `page ${number} of the index, word ${text.slice(0, run.start).split(' ').length}`;
      record.onFind({ file, where, channel: 'word index', run }, { needles, open });
    });
  }
}

function beginningsOfAllowance(allowance: Allowance): Allowance {
  return { ...allowance, text: beginningsOf(allowance.text) };
}
