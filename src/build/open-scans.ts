import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { LoadedFacts } from '../facts/load-facts.ts';
import type { Inspector } from '../files/inspector.ts';
import { MOST_UNPACKED } from '../files/other-files/office-package.ts';
import { picturesOfOffice } from '../files/other-files/office-pictures.ts';
import type { KeptScans } from '../files/scans/kept-scans.ts';
import type { ScanBudget } from '../files/scans/scan-budget.ts';
import type { ScanPicture } from '../files/scans/scan-picture.ts';
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

const PICTURES = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp']);
const OFFICE = new Set(['.docx', '.xlsx', '.odt', '.ods']);
/** Reads by machine the scans and pictures that would be published: those of the newest meetings first. */
export async function readOpenScans(input: OpenScansInput): Promise<ReadScans> {
  const { shown, kept, budget, signal } = input;
  const records: ProofRecord[] = [];
  const openTexts: OpenText[] = [];
  const sources = new Map<string, string>();
  const used = new Set<string>();
  for (const file of publishedFiles(input)) {
    const { path, sha256, source } = file;
    const texts: string[] = [];
    for (const { page, picture } of await picturesOf(file, input)) {
      signal?.throwIfAborted();
      used.add(sha256);
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
  kept.keepOnly(used);
  return { records, openTexts, sources };
}

type PageToRead = {
  readonly page: number;
  readonly picture: () => Promise<ScanPicture | undefined>;
};

async function picturesOf(
  { path, absolute }: Published,
  { inspector }: OpenScansInput,
): Promise<PageToRead[]> {
  const ending = extname(path);
  if (ending === '.pdf') {
    const inspection = await inspector.inspect(absolute);
    const pages = inspection.sound ? inspection.picturedPages : [];
    return pages.map((page) => ({ page, picture: () => inspector.page(absolute, page) }));
  }
  if (PICTURES.has(ending)) return [{ page: 1, picture: () => readFile(absolute) }];
  if (!OFFICE.has(ending)) return [];
  const pictures = picturesOfOffice(await readFile(absolute), MOST_UNPACKED);
  return pictures.map((picture, index) => ({
    page: index + 1,
    picture: () => Promise.resolve(picture),
  }));
}

/** Papers, what they were before, and the pictures in reports, as far as they are in the site. */
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
  for (const { reports } of facts.meetings) {
    for (const { pictures } of reports) {
      for (const [url, path] of Object.entries(pictures)) add(decodeURIComponent(url), path);
    }
  }
  for (const { file, earlier } of papers.reports.flatMap(paperFilesOf)) {
    // Of the source it is known already what is in it.
    add(file.url, file.path, { sha256: file.sha256, absolute: join(input, file.path) });
    for (const { state } of earlier) if (state.kind === 'kept') add(state.url, file.path);
  }
  return [...files.values()].sort(
    (a, b) => compareText(dayOf(b.source), dayOf(a.source)) || compareText(a.path, b.path),
  );
}

const dayOf = (source: string): string => /\d{4}-\d\d-\d\d/.exec(source)?.[0] ?? '';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
