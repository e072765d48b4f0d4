import { readFileSync } from 'node:fs';
import type { PaperPast, RegisterPast } from '../../history/register/paper-past.ts';
import { isFile } from '../../history/register/register-line.ts';
import {
  filesOfRegister,
  manifestOfRegister,
  type SiteOfRegister,
} from '../../history/register/register-files.ts';
import {
  keptTextPath,
  REGISTER_FOLDER,
  textPath,
  type RegisterFile,
} from '../../history/register/register-paths.ts';
import { reasonsOfRegister } from '../../history/register/register-reasons.ts';
import { sha256OfText } from '../../source/text-digest.ts';
import type { Register } from '../../history/register/register.ts';
import { municipalYearOf } from '../../law/municipal-year.ts';
import { meetingInPath } from '../../language/days/meeting-day.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { keptVersions } from '../../views/register/kept-versions.ts';
import { needsOf, type SiteInMaking } from '../output.ts';

/** The text of a paper of a volume, as the register has a hash of it. */
export type TextOfPaper = {
  /** Site path of the paper's page. */
  readonly url: string;
  readonly sha256: string;
  readonly text: () => string;
};

/** Writes the texts of a volume's papers beside their pages. */
export function makeTexts(site: SiteInMaking, of: string, papers: readonly TextOfPaper[]): void {
  const name = `paper texts ${of}`;
  const hashes = Object.fromEntries(papers.map(({ url, sha256 }) => [url, sha256] as const));
  const needs = needsOf(hashes);
  if (site.keep(name, needs) !== undefined) return;
  const earlier = site.earlier<Readonly<Record<string, string>>>(name);
  for (const { url, sha256, text } of papers) {
    const path = textPath(url);
    if (earlier?.note[url] === sha256 && earlier.files.has(path)) continue;
    site.write(path, text());
  }
  site.add(name, { needs, files: papers.map(({ url }) => textPath(url)), note: hashes });
}

export type KeptTexts = {
  /** Hashes of all versions whose texts are on the site. */
  readonly shown: ReadonlySet<string>;
  /** Site path of the text of one of them. */
  readonly placeOf: (sha256: string) => string | undefined;
  /** The text of one of them; none of what can't be read. */
  readonly textOf: (sha256: string) => string | undefined;
};

/**
 * Keeps the texts of earlier versions, so that anybody can see what was changed. What can't be had any more is left
 * out.
 * @param textOf gives the text of a version as it was published.
 * @param withdraws whether a paper's earlier texts are not to be public.
 */
export async function keepTexts(
  site: SiteInMaking,
  past: RegisterPast,
  shown: ReadonlySet<string>,
  textOf: (sha256: string, address: string) => Promise<string | undefined>,
  withdraws: (paper: PaperPast) => boolean,
): Promise<KeptTexts> {
  const name = 'earlier texts';
  const current = new Map<string, string>();
  const wanted = new Map<string, string>();
  for (const paper of past.values()) {
    if (isFile(paper.kind) || paper.versions.length < 2 || !shown.has(paper.address)) continue;
    const versions = keptVersions(paper, withdraws(paper));
    for (const [at, { sha256, address }] of versions.entries()) {
      // A text that came back keeps its place as an earlier one: that may have been linked to.
      if (at < versions.length - 1) wanted.set(sha256, address);
      else current.set(sha256, textPath(paper.address));
    }
  }
  const needs = needsOf([...wanted].sort(([a], [b]) => compareText(a, b)));
  const places = new Map(current);
  const kept = site.keep<readonly string[]>(name, needs);
  if (kept) for (const sha256 of kept) places.set(sha256, keptTextPath(sha256));
  else {
    const earlier = site.earlier<readonly string[]>(name);
    const found: string[] = [];
    for (const [sha256, address] of wanted) {
      const path = keptTextPath(sha256);
      if (!earlier?.files.has(path)) {
        const text = await textOf(sha256, address);
        if (text === undefined) continue;
        site.write(path, text);
      }
      places.set(sha256, path);
      found.push(sha256);
    }
    found.sort();
    site.add(name, {
      // What was missing may be there the next time.
      needs: found.length === wanted.size ? needs : undefined,
      files: found.map(keptTextPath),
      note: found,
    });
  }
  return {
    shown: new Set(places.keys()),
    placeOf: (sha256) => {
      const path = places.get(sha256);
      return path === undefined ? undefined : `/${path}`;
    },
    textOf: (sha256) => {
      const path = places.get(sha256);
      return path === undefined ? undefined : readFileSync(site.absolute(path), 'utf8');
    },
  };
}

/** A file of the site, and its SHA-256 as hexadecimal digits. */
export type SiteFile = { readonly path: string; readonly sha256: string };

/**
 * Writes the register itself: its lines, lists of all other files as `sha256sum --check` reads them, and the manifest that names
 * them all. It comes last, when all else is made.
 * @param apart site paths of pages of meetings of which the register has no lines: they are listed with what is of no meeting, where
 * the next build looks for pages that are gone.
 */
export function makeRegister(
  site: SiteInMaking,
  register: Register,
  of: SiteOfRegister,
  others: readonly SiteFile[],
  apart: ReadonlySet<string>,
): void {
  const reasons = reasonsOfRegister(register);
  const all = [...others, { path: reasons.path, sha256: sha256OfText(reasons.text) }];
  const lists = listsOf(all, new Set([...apart].map((url) => `${url.slice(1)}index.html`)));
  const files = [
    ...filesOfRegister(register),
    ...[reasons, ...lists, manifestOfRegister(register, of, lists)],
  ];
  for (const { path, text } of files) site.write(path, text);
  site.add('register', { needs: undefined, files: files.map(({ path }) => path), note: {} });
}

function listsOf(files: readonly SiteFile[], apart: ReadonlySet<string>): RegisterFile[] {
  const lists = new Map<string, string[]>();
  for (const { path, sha256 } of files.toSorted((a, b) => compareText(a.path, b.path))) {
    const part = apart.has(path) ? OF_NO_MEETING : partOf(path);
    const lines = lists.get(part) ?? [];
    lists.set(part, lines);
    lines.push(lineOf(path, sha256));
  }
  return [...lists]
    .sort(([a], [b]) => compareText(a, b))
    .map(([part, lines]) => ({
      path: `${REGISTER_FOLDER}files-${part}.sha256`,
      text: lines.join(''),
    }));
}

/** As the program writes it: a name with a backslash or a line break is escaped, and its line begins with a backslash. */
function lineOf(path: string, sha256: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r');
  return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
}

/** A volume for the papers of its meetings, so that a change in one volume changes one list. */
function partOf(path: string): string {
  const meeting = meetingInPath(path);
  return meeting ? municipalYearOf(meeting.date) : OF_NO_MEETING;
}

const OF_NO_MEETING = 'other';
