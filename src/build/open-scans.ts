import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import type { LoadedFacts } from '../facts/load-facts.ts';
import type { Inspector } from '../files/inspector.ts';
import type { KeptScans } from '../files/scans/kept-scans.ts';
import { knowScan, type KnownScan, type KnownScans } from '../files/scans/known-scans.ts';
import { pagesToRead } from '../files/scans/pages-to-read.ts';
import type { ScanBudget } from '../files/scans/scan-budget.ts';
import { meetingInPath } from '../language/days/meeting-day.ts';
import { paperFilesOf } from '../papers/paper-files.ts';
import type { Papers } from '../views/archive-index.ts';
import { compareText } from '../rules/diagnostic.ts';
import type { OpenText, ProofRecord } from '../proof/leak-proof.ts';
import type { SiteTree } from './trees/site-tree.ts';

export type OpenScansInput = {
  readonly tree: Pick<SiteTree, 'file' | 'absolute'>;
  readonly facts: LoadedFacts;
  readonly papers: Pick<Papers, 'reports'>;
  readonly input: string;
  readonly inspector: Pick<Inspector, 'inspect' | 'page'>;
  /** A path of the content as it is named to the officer. */
  readonly shown: (path: string) => string;
  readonly kept: KeptScans;
  readonly budget: ScanBudget;
  readonly signal?: AbortSignal | undefined;
};

/** What scans and pictures say that would be published. */
export type ReadScans = {
  /** A record for each page, to be searched for what is exempt. */
  readonly records: readonly ProofRecord[];
  readonly openTexts: readonly OpenText[];
  /** The path of the source, by the path of the record. */
  readonly sources: ReadonlyMap<string, string>;
};

/** A file that may be a scan or picture, as it would be published. */
type Published = {
  /** Below the folder of the site. */
  readonly path: string;
  readonly absolute: string;
  readonly sha256: string;
  /** Path of the content. */
  readonly source: string;
};

/**
 * Reads by machine the scans and pictures of papers for their pages and the search, those of the newest meetings first: as many
 * as the budget allows. What was read before is known.
 */
export async function readPaperScans({
  papers,
  input,
  inspector,
  kept,
  budget,
  signal,
}: Omit<OpenScansInput, 'tree' | 'facts' | 'shown'>): Promise<KnownScans> {
  const known = new Map<string, KnownScan>();
  const files = papers.reports.flatMap(paperFilesOf).map(({ file }) => file);
  for (const { path, extension, sha256 } of files.sort(newestFirst((file) => file.path))) {
    if (known.has(sha256)) continue;
    const file = { path: join(input, path), extension, sha256 };
    const pages = await pagesToRead(file, inspector, kept);
    if (pages.length > 0) known.set(sha256, await knowScan(sha256, pages, kept, budget, signal));
  }
  return known;
}

/** Reads by machine the scans and pictures that would be published, also earlier versions and pictures in texts. */
export async function readOpenScans(input: OpenScansInput): Promise<ReadScans> {
  const { shown, kept, budget, signal } = input;
  const records: ProofRecord[] = [];
  const openTexts: OpenText[] = [];
  const sources = new Map<string, string>();
  for (const file of publishedFiles(input)) {
    const { path, sha256, source } = file;
    const texts: string[] = [];
    const scanned = { path: file.absolute, extension: extname(path).slice(1), sha256 };
    for (const { page, picture } of await pagesToRead(scanned, input.inspector, kept)) {
      signal?.throwIfAborted();
      const words = await kept.read({ sha256, page, picture }, budget);
      if (words === 'later' || words.text === '') continue;
      texts.push(words.text);
      const record = `${path}, ${path.endsWith('.pdf') ? 'page' : 'picture'} ${page}, read by machine`;
      const text = escaped(words.text);
      const digest = createHash('sha256').update(text).digest('hex');
      records.push({ path: record, digest, text });
      sources.set(record, source);
    }
    if (texts.length > 0) openTexts.push({ text: texts.join('\n\n'), source: shown(source) });
  }
  return { records, openTexts, sources };
}

/** Papers, what they were before, and the pictures in reports and on the council's own pages, as far as they are in the site. */
function publishedFiles({ tree, facts, papers, input }: OpenScansInput): Published[] {
  const files = new Map<string, Published>();
  const add = (url: string, source: string, known?: { sha256: string; absolute: string }) => {
    const path = url.replace(/^\//, '');
    const file = tree.file(path);
    if (file === undefined) return;
    files.set(path, {
      ...{ path, source, sha256: file.digest, absolute: tree.absolute(path) },
      ...known,
    });
  };
  const withPictures = [...facts.pages, ...facts.meetings.flatMap(({ reports }) => reports)];
  for (const { pictures } of withPictures) {
    for (const [url, path] of Object.entries(pictures)) add(decodeURIComponent(url), path);
  }
  const { logo } = facts;
  if (logo && logo.svg === undefined) add(logo.url, logo.source);
  for (const { file, earlier } of papers.reports.flatMap(paperFilesOf)) {
    // Of the source it is known already what is in it.
    add(file.url, file.path, { sha256: file.sha256, absolute: join(input, file.path) });
    for (const { state } of earlier) if (state.kind === 'kept') add(state.url, file.path);
  }
  return [...files.values()].sort(newestFirst(({ source }) => source));
}

const newestFirst =
  <File extends { readonly path: string }>(source: (file: File) => string) =>
  (a: File, b: File): number =>
    compareText(dayOf(source(b)), dayOf(source(a))) || compareText(a.path, b.path);

const dayOf = (source: string): string => meetingInPath(source)?.date ?? '';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
